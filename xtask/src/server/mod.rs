//! A static file server on loopback that behaves as GitHub Pages would: a
//! sub-path, `404.html`, gzip. The `serve` command and the browser tests share
//! it; for the tests it can also record errors and play faults.
//!
//! One thread per connection and one request per connection: enough for one
//! reader, and there is nothing to get wrong.

mod base;
mod faults;
mod files;
mod inject;
mod mime;
mod request;
mod respond;

pub use base::Base;
pub use faults::{Fault, Faults, SharedFaults};
pub use inject::Inject;

use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// What a page says to have itself kept for when there is no network.
pub const WORKER: &str = " data-worker=\"sw.js\"";

pub struct ServerOptions {
    /// The folder that is served.
    pub root: PathBuf,
    /// The path it is served under, `/` or one like `/parallel-49/`.
    pub base: Base,
    /// 0 takes any free one.
    pub port: u16,
    /// What is put into every HTML page.
    pub inject: Inject,
    /// Whether pages may have themselves kept by a service worker: not while
    /// they are being worked on.
    pub keeps: bool,
    /// What goes wrong; shared, so that a test can change it at any time.
    pub faults: SharedFaults,
}

impl ServerOptions {
    /// A folder at the root of a free port, with nothing added.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            base: Base::default(),
            port: 0,
            inject: Inject::Nothing,
            keeps: false,
            faults: SharedFaults::default(),
        }
    }
}

/// A running server. It stops when dropped.
pub struct Server {
    port: u16,
    address: String,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

struct Shared {
    options: ServerOptions,
    stopped: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
}

impl Server {
    pub fn start(options: ServerOptions) -> Result<Self, String> {
        let wanted = options.port;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, wanted)).map_err(|error| {
            format!("Port {wanted} cannot be used: {error}. Name another with --port.")
        })?;
        let port = listener
            .local_addr()
            .map_err(|error| format!("The server does not know its own port: {error}."))?
            .port();
        let address = format!("http://127.0.0.1:{port}{}", options.base.path());
        let shared =
            Arc::new(Shared { options, stopped: AtomicBool::new(false), open: Mutex::default() });
        let accepting = std::thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &shared)
        });
        Ok(Self { port, address, shared, accepting: Some(accepting) })
    }

    /// Where the site is, with a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Stops at once and cuts what is under way: from then on the site is off
    /// line for whoever has it open.
    pub fn stop(&mut self) {
        let Some(accepting) = self.accepting.take() else {
            return;
        };
        self.shared.stopped.store(true, Ordering::SeqCst);
        // A connection of our own wakes the thread that waits for one.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        let _ = accepting.join();
        if let Ok(mut open) = self.shared.open.lock() {
            for stream in open.drain(..) {
                let _ = stream.shutdown(Shutdown::Both);
            }
        }
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Shared {
    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    fn keep(&self, stream: &TcpStream) {
        if let (Ok(mut open), Ok(copy)) = (self.open.lock(), stream.try_clone()) {
            // Those that have ended are of no more use.
            open.retain(|stream| stream.peer_addr().is_ok());
            open.push(copy);
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.is_stopped() {
            return;
        }
        let Ok(stream) = stream else { continue };
        shared.keep(&stream);
        let shared = Arc::clone(shared);
        std::thread::spawn(move || answer(&stream, &shared));
    }
}

fn answer(stream: &TcpStream, shared: &Shared) {
    // A browser may open a connection ahead of need and never use it.
    let _ = stream.set_read_timeout(Some(Duration::from_secs(60)));
    let Some(request) = request::Request::read(stream) else {
        return;
    };
    // Who hung up gets no answer; that is no failure of ours.
    let _ = respond::respond(stream, &request, &shared.options, &|| shared.is_stopped());
    let _ = stream.shutdown(Shutdown::Write);
}

#[cfg(test)]
mod tests;
