//! `cargo xtask walks`: the built site under walks by chance, or hours of use in one page.

use crate::setup::browsers::Engine;
use crate::{process, project, setup};

#[derive(clap::Args)]
pub struct Args {
    /// How many walks
    #[arg(long, default_value_t = 200)]
    count: u32,
    /// Instead, one page for so many minutes, and what it takes of memory; in Chromium
    #[arg(long)]
    minutes: Option<f64>,
    /// In this engine: chromium, firefox, webkit
    #[arg(long, value_name = "NAME", default_value = "chromium", value_parser = super::test::engine)]
    engine: Engine,
    /// What an earlier run printed, to see the same again
    #[arg(long)]
    seed: Option<u32>,
}

pub fn run(args: &Args) -> Result<(), String> {
    if args.minutes.is_some() && args.engine != Engine::Chromium {
        return Err("Only Chromium says what a page takes of memory.".into());
    }
    setup::for_tests(&[args.engine])?;
    let mut command = process::cargo();
    command.args(["test", "--quiet", "-p", "browser-tests", "--test", "behaviours", "--"]);
    match args.minutes {
        Some(minutes) => command.arg("long_use::").env("P49_MINUTES", minutes.to_string()),
        None => command.arg("walks::").env("P49_WALKS", args.count.to_string()),
    };
    // Each run sees something else, and says by which number it is seen again.
    let seed = args.seed.unwrap_or_else(new_seed);
    command
        .env("P49_SEED", seed.to_string())
        .env("P49_ENGINES", args.engine.name())
        .env("RUST_BACKTRACE", "0")
        .current_dir(project::root());
    process::run(&mut command).map_err(|_| "What broke, and on which walk, stands above.".into())
}

/// A number that the last run did not have.
fn new_seed() -> u32 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.map_or(1, |now| now.subsec_nanos() ^ u32::try_from(now.as_secs()).unwrap_or_default()) >> 1
}
