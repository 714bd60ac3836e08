//! Bringing what is missing: the target, the build tools, the browsers.

pub mod browsers;
pub mod cache;
pub mod packages;
pub mod preflight;
pub mod python;
pub mod tools;
pub mod wasm_target;

use browsers::Engine;
use std::path::PathBuf;

/// Everything a build needs.
pub fn for_build() -> Result<(), String> {
    for_tests(&[])
}

/// Everything a build and tests in these engines need.
pub fn for_tests(engines: &[Engine]) -> Result<(), String> {
    preflight::require(engines)?;
    wasm_target::ensure()?;
    tools::BINARYEN.ensure()?;
    tools::wasm_bindgen()?.ensure()?;
    tools::trunk().ensure()?;
    for engine in engines {
        engine.ensure()?;
    }
    if !engines.is_empty() {
        tools::AXE_CORE.ensure()?;
    }
    Ok(())
}

/// The folders of the build tools, for PATH.
pub fn tool_folders() -> Result<Vec<PathBuf>, String> {
    Ok(vec![tools::trunk().bin()?, tools::wasm_bindgen()?.bin()?, tools::BINARYEN.bin()?])
}
