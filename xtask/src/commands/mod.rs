//! One file per command; this one chooses.

mod bench;
mod build;
mod data;
mod fuzz;
mod serve;
mod setup;
mod size;
mod test;
mod walks;

use clap::Subcommand;

#[derive(Subcommand)]
pub enum Command {
    /// Build the site and serve it here, anew at every change
    Serve(serve::Args),
    /// Build the site into dist/, for any static host
    Build,
    /// Run every check
    Test(test::Args),
    /// Check the data, or write it out
    Data {
        #[command(subcommand)]
        action: Option<data::Action>,
    },
    /// Weigh the built site against its budgets
    Size,
    /// Measure the built site beside others; takes about an hour
    Bench(bench::Args),
    /// Read bad input of every kind for some minutes
    Fuzz(fuzz::Args),
    /// Use the built site by chance, as often or as long as asked
    Walks(walks::Args),
    /// Install what is missing and stop
    Setup,
    /// Say what is there and what is missing
    Doctor,
}

impl Command {
    /// Runs the command.
    ///
    /// # Errors
    /// What went wrong and what to do, in words; nothing where all is said already.
    pub fn run(self) -> Result<(), String> {
        match self {
            Command::Serve(args) => serve::run(&args),
            Command::Build => build::run(),
            Command::Test(args) => test::run(args),
            Command::Data { action } => data::run(action.unwrap_or(data::Action::Check)),
            Command::Size => size::run(),
            Command::Bench(args) => bench::run(&args),
            Command::Fuzz(args) => fuzz::run(&args),
            Command::Walks(args) => walks::run(&args),
            Command::Setup => setup::run(),
            Command::Doctor => setup::doctor(),
        }
    }
}
