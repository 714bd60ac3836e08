//! `cargo xtask build`: the site in `dist/`, ready for any static host.

use crate::args::Args;
use crate::{data, desk, pages, process, project, setup, shrink, style};
use std::process::Command;

pub fn run(args: &[String]) -> Result<(), String> {
    Args::new(args).finish()?;
    setup::for_build()?;
    site()?;
    println!(
        "The site is in {}. Any static host can serve it, under any path.",
        project::dist().display()
    );
    Ok(())
}

/// The build itself, in this order: a fault in the data shows within seconds,
/// before anything is compiled.
pub fn site() -> Result<(), String> {
    data::run(&["check".to_string()])?;
    trunk()?;
    shrink::app(&project::dist())?;
    desk::make(&project::dist())?;
    let data = data::overlay(&project::dist())?;
    style::join(&project::dist())?;
    pages::finish(&project::dist(), &data)
}

fn trunk() -> Result<(), String> {
    // Off line, trunk has cargo build off line too: what the app depends on
    // must be here before.
    process::run(process::cargo().args(["fetch", "--quiet"]).current_dir(project::root()))
        .map_err(|error| format!("{error} The crate registry must be reachable once."))?;
    println!("Building the app (a minute or two the first time, then some 30 s).");
    let mut command = Command::new(setup::tools::trunk().program()?);
    command
        .args(["build", "--release=true", "--offline=true"])
        .args(["--public-url", "./"])
        .current_dir(project::root())
        .env("PATH", process::path_with(&setup::tool_folders()?)?)
        // trunk reads NO_COLOR as true or false and stops at its usual "1".
        .env_remove("NO_COLOR")
        // The compiler's caches of another command do not fit this build.
        .env_remove("RUSTFLAGS");
    process::run(&mut command)
        .map_err(|error| format!("{error} The messages above say what did not build."))
}
