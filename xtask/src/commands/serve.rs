//! `cargo xtask serve`: builds the site and serves it on loopback.

use super::build;
use crate::args::Args;
use crate::server::{Base, Server, ServerOptions};
use crate::{project, setup};

/// The 49th parallel.
const PORT: u16 = 4949;

/// `serve [--port N] [--base /parallel-49/] [--no-build]`
pub fn run(args: &[String]) -> Result<(), String> {
    let mut args = Args::new(args);
    let port = args.option("--port")?;
    let base = args.option("--base")?.unwrap_or_default();
    let as_it_is = args.switch("--no-build");
    args.finish()?;
    let port = port
        .map(|text| {
            text.parse::<u16>()
                .map_err(|_| format!("`{text}` is no port: a number from 0 to 65535 is."))
        })
        .transpose()?;
    let base = Base::new(&base);
    // A port that is taken shows now, not after minutes of building.
    drop(start(port, &base)?);
    if !as_it_is {
        setup::for_build()?;
        build::site()?;
    }
    if !project::dist().join("index.html").is_file() {
        return Err("dist/ has no index.html yet; leave out --no-build.".into());
    }
    let server = start(port, &base)?;
    println!("\nParallel 49 is at {}", server.address());
    println!("Ctrl-C stops it.");
    server.wait();
    Ok(())
}

/// On the port asked for, or else on the usual one or the next that is free.
fn start(port: Option<u16>, base: &Base) -> Result<Server, String> {
    let on = |port: u16| {
        Server::start(ServerOptions {
            base: base.clone(),
            port,
            ..ServerOptions::new(project::dist())
        })
    };
    if let Some(port) = port {
        return on(port);
    }
    (PORT..PORT + 50)
        .find_map(|port| on(port).ok())
        .ok_or_else(|| format!("No port from {PORT} on is free. Name one with --port."))
}
