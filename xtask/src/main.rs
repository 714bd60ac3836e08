//! `cargo xtask COMMAND`: the developer commands.

use clap::Parser;
use std::process::ExitCode;
use xtask::commands::Command;

/// The developer commands of Parallel 49.
#[derive(Parser)]
#[command(name = "cargo xtask", disable_version_flag = true)]
struct Xtask {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    match Xtask::parse().command.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Empty when all has been said already.
            if !message.is_empty() {
                eprintln!("\n{message}");
            }
            ExitCode::FAILURE
        }
    }
}
