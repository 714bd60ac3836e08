//! `cargo xtask bench`: the built site beside others, in one run. It prints and keeps figures and
//! asserts none.

use super::build;
use crate::setup::browsers::Engine;
use crate::{process, project, setup};
use std::process::Command;

#[derive(clap::Args)]
pub struct Args {
    /// Only these parts: pages, engines, lighthouse; several with commas
    #[arg(long)]
    only: Option<String>,
    /// How often each page is loaded in each condition
    #[arg(long)]
    rounds: Option<u32>,
    /// With the site as it was built last
    #[arg(long)]
    no_build: bool,
}

pub fn run(args: &Args) -> Result<(), String> {
    setup::for_tests(&[Engine::Chromium])?;
    if !args.no_build {
        build::site()?;
    }
    let folder = project::root().join("benches");
    println!("Fetching what the site stands beside (a minute the first time).");
    process::run(
        setup::tools::npm()
            .args(["ci", "--no-fund", "--no-audit", "--loglevel=error"])
            .current_dir(&folder),
    )
    .map_err(|error| format!("{error} The npm registry must be reachable."))?;
    let mut command = Command::new("node");
    command.arg("run.mjs").arg("--dist").arg(project::dist()).current_dir(&folder);
    for (name, value) in
        [("--only", args.only.clone()), ("--rounds", args.rounds.map(|rounds| rounds.to_string()))]
    {
        command.args(value.into_iter().flat_map(|value| [name.to_owned(), value]));
    }
    if let Some(chromium) = Engine::Chromium.browser() {
        command.env("CHROME", chromium);
    }
    process::run(command.env("PATH", process::path_with(&setup::tool_folders()?)?))?;
    println!("The figures are in {}.", folder.join("results").display());
    Ok(())
}
