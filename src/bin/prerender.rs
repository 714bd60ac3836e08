//! Finishes the site that trunk has built: its `post_build` hook runs this (Trunk.toml).

use parallel49::static_pages::{Build, finish};
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    // trunk says where it builds and how.
    let Some(site) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        eprintln!("trunk runs this after it has built: trunk build --release");
        return ExitCode::FAILURE;
    };
    let is_release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let is_kept = is_release && std::env::var_os("PARALLEL49_NO_SERVICE_WORKER").is_none();
    match finish(&site, Build { is_release, is_kept }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}
