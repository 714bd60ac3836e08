//! `cargo xtask build`: the site in `dist/`, ready for any static host.

use super::data;
use crate::{process, project, setup};
use std::process::Command;

pub fn run() -> Result<(), String> {
    setup::for_build()?;
    site()?;
    println!(
        "The site is in {}. Any static host can serve it, under any path.",
        project::dist().display()
    );
    Ok(())
}

/// The build itself: trunk's own, with the tools that the set-up brought. A fault in the data
/// shows within seconds, before anything is compiled.
pub fn site() -> Result<(), String> {
    data::run(data::Action::Check)?;
    println!("Building the site (some minutes the first time, then one or two).");
    process::run(trunk(&["build", "--release"])?.arg("--offline"))
        .map_err(|error| format!("{error} The messages above say what did not build."))
}

/// A run of trunk. It is kept from fetching tools of its own, and has what the app depends on
/// here before, since off line cargo fetches nothing either.
pub fn trunk(args: &[&str]) -> Result<Command, String> {
    process::run(process::cargo().args(["fetch", "--quiet"]).current_dir(project::root()))
        .map_err(|error| format!("{error} The crate registry must be reachable once."))?;
    let mut command = Command::new(setup::tools::trunk().program()?);
    command
        .args(args)
        .current_dir(project::root())
        .env("PATH", process::path_with(&setup::tool_folders()?)?)
        // trunk reads NO_COLOR as true or false and stops at its usual "1".
        .env_remove("NO_COLOR")
        // The compiler's caches of another command do not fit this build.
        .env_remove("RUSTFLAGS");
    Ok(command)
}
