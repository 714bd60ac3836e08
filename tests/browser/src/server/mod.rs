//! The built site on loopback as a static host shows it: under a sub-path, with its own page for
//! what does not exist, compressed. It records the errors of the pages and plays faults.

mod answer;
mod faults;
mod record;
#[cfg(test)]
mod tests;

pub use faults::{Fault, SharedFaults};
pub use record::record_errors;

use answer::answer;
use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, X_CONTENT_TYPE_OPTIONS};
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::sync::oneshot;
use tower_http::compression::{CompressionLayer, CompressionLevel};
use tower_http::set_header::SetResponseHeaderLayer;

/// What is served, and how.
#[derive(Clone)]
pub struct Options {
    pub root: PathBuf,
    /// The path it is served under, with a slash at both ends.
    pub base: &'static str,
    /// 0 takes any free one.
    pub port: u16,
    /// Whether every page gets the script that records its errors.
    pub records: bool,
    /// Whether pages may have themselves kept by a service worker.
    pub keeps: bool,
    /// What goes wrong; shared, so that a test can change it at any time.
    pub faults: SharedFaults,
}

impl Options {
    /// A folder at the root of a free port, with nothing added.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        let faults = SharedFaults::default();
        Self { root: root.into(), base: "/", port: 0, records: false, keeps: false, faults }
    }
}

/// A running server. It stops when dropped.
pub struct Server {
    port: u16,
    address: String,
    running: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

impl Server {
    pub fn start(options: Options) -> Result<Self, String> {
        let failed = |error: std::io::Error| format!("The test server cannot start: {error}.");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let address = format!("http://127.0.0.1:{port}{}", options.base);
        // Tests block their thread, so the server has one of its own.
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    _ = stopped => {}
                    _ = serve(listener, options) => {}
                }
            });
            // Whatever is under way ends with it.
        });
        Ok(Self { port, address, running: Some((stop, thread)) })
    }

    /// Where the site is, with a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Stops at once and cuts what is under way: from then on the site is off line for whoever
    /// has it open.
    pub fn stop(&mut self) {
        if let Some((stop, thread)) = self.running.take() {
            // Where nobody listens any more, it has stopped already.
            stop.send(()).ok();
            thread.join().ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

async fn serve(listener: TcpListener, options: Options) -> std::io::Result<()> {
    let options = Arc::new(options);
    let header = SetResponseHeaderLayer::overriding;
    let router = Router::new()
        .fallback(move |request| answer(request, Arc::clone(&options)))
        // As a host would, but soon: nobody is far away, and tests ask for a lot.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(header(CACHE_CONTROL, HeaderValue::from_static("no-cache")))
        .layer(header(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")));
    axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await
}
