//! `setup` installs what is missing; `doctor` only looks.

use crate::setup::browsers::Engine;
use crate::setup::preflight::{self, State};
use crate::setup::{self, cache};

/// `cargo xtask setup`: the build tools and all engines.
pub fn run() -> Result<(), String> {
    setup::for_tests(&Engine::ALL)?;
    println!("All is there.");
    Ok(())
}

/// `cargo xtask doctor`: what is there and what is missing.
pub fn doctor() -> Result<(), String> {
    println!("Build tools are kept in {}.", cache::folder()?.display());
    let mut missing = 0;
    for finding in preflight::look(&Engine::ALL) {
        let (mark, said) = match finding.state {
            State::There(said) => ("ok", said),
            State::ToCome(said) => ("to come", said),
            State::Missing(said) => {
                missing += 1;
                ("MISSING", said)
            }
        };
        println!("{mark:<8} {:<34} {said}", finding.what);
    }
    if missing == 0 {
        Ok(())
    } else {
        Err(format!("{missing} of these must be brought by a person."))
    }
}
