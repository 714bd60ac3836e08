//! `cargo xtask serve`: the set-up, then `trunk serve`.

use super::build::trunk;
use crate::{process, setup};
use std::net::{Ipv4Addr, TcpListener};

/// The 49th parallel.
const PORT: u16 = 4949;

#[derive(clap::Args)]
pub struct Args {
    /// The port; otherwise 4949 or the next that is free
    #[arg(long)]
    port: Option<u16>,
    /// The path to serve under, such as /parallel-49/
    #[arg(long, default_value = "/")]
    base: String,
    /// Without the optimisations of a release: a change is there in seconds
    #[arg(long)]
    dev: bool,
}

pub fn run(args: &Args) -> Result<(), String> {
    let port = free_port(args.port)?;
    let base = base(&args.base);
    setup::for_build()?;
    let port_word = port.to_string();
    let mut command = trunk(&["serve", "--offline", "--port", &port_word, "--serve-base", &base])?;
    if !args.dev {
        command.arg("--release");
    }
    println!("\nParallel 49 will be at http://127.0.0.1:{port}{base} once it is built.");
    println!("It is built anew when its files change. Ctrl-C stops it.");
    // Readers of a site that is being worked on want what is there now, also off line.
    process::run(command.env("PARALLEL49_NO_SERVICE_WORKER", "1"))
}

/// A path with a slash at both ends.
fn base(path: &str) -> String {
    match path.trim_matches('/') {
        "" => "/".into(),
        inner => format!("/{inner}/"),
    }
}

/// The port asked for, or else the usual one or the next that is free.
fn free_port(wanted: Option<u16>) -> Result<u16, String> {
    let is_free = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok();
    match wanted {
        Some(port) if is_free(port) => Ok(port),
        Some(port) => Err(format!("Port {port} is taken. Name another with --port.")),
        None => (PORT..PORT + 50)
            .find(|port| is_free(*port))
            .ok_or_else(|| format!("No port from {PORT} on is free. Name one with --port.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_has_a_slash_at_both_ends() {
        assert_eq!(base(""), "/");
        assert_eq!(base("x"), "/x/");
        assert_eq!(base("/x/y"), "/x/y/");
    }
}
