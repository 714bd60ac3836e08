//! `cargo xtask fuzz`: bad input of every kind, for some minutes.

use crate::{process, project};

#[derive(clap::Args)]
pub struct Args {
    /// How long
    #[arg(long, default_value_t = 1.0)]
    minutes: f64,
    /// What an earlier run printed, to see the same again
    #[arg(long)]
    seed: Option<u64>,
}

pub fn run(args: &Args) -> Result<(), String> {
    let mut command = process::cargo();
    command
        .args(["run", "--quiet", "--release", "-p", "parallel49-core", "--example", "fuzz", "--"])
        .arg(args.minutes.to_string())
        .args(args.seed.map(|seed| seed.to_string()))
        .current_dir(project::root());
    process::run(&mut command).map_err(|_| "What broke, and by which input, stands above.".into())
}
