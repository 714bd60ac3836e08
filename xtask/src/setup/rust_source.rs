//! The source of the standard library, for exactly the running compiler. The
//! places are tried in this order:
//!
//! 1. `PARALLEL49_RUST_SRC`: a folder or a tar archive a person names;
//! 2. rustup's own component `rust-src`, if it is installed;
//! 3. Debian's package `rust-src` of that version (`debian_source.rs`);
//! 4. `PARALLEL49_RUST_SRC_FALLBACK`: as the first, but only when all else
//!    failed. A build machine may keep a copy there as insurance.

use super::wasm_target::Compiler;
use super::{cache, debian_source};
use crate::process;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The `library` folder.
pub fn find(compiler: &Compiler) -> Result<PathBuf, String> {
    if let Some(given) = named("PARALLEL49_RUST_SRC") {
        return from_given(&given, compiler)
            .map_err(|error| format!("PARALLEL49_RUST_SRC does not help: {error}"));
    }
    let component = compiler.sysroot.join("lib/rustlib/src/rust/library");
    if is_library(&component) {
        return Ok(component);
    }
    let unpacked = unpacked_folder(compiler)?;
    if let Some(library) = library_within(&unpacked) {
        return Ok(library);
    }
    let from_debian = cache::make_empty(&unpacked)
        .and_then(|()| debian_source::unpack(&compiler.release, &unpacked))
        .and_then(|()| {
            library_within(&unpacked)
                .ok_or_else(|| "The package rust-src has no `library` folder.".to_string())
        });
    match (from_debian, named("PARALLEL49_RUST_SRC_FALLBACK")) {
        (Ok(library), _) => Ok(library),
        (Err(error), None) => Err(error),
        (Err(error), Some(given)) => {
            println!("{error}\nUsing PARALLEL49_RUST_SRC_FALLBACK instead.");
            from_given(&given, compiler)
                .map_err(|error| format!("PARALLEL49_RUST_SRC_FALLBACK does not help: {error}"))
        }
    }
}

fn from_given(given: &Path, compiler: &Compiler) -> Result<PathBuf, String> {
    if given.is_dir() {
        return library_within(given)
            .ok_or_else(|| format!("{} holds no `library/std`.", given.display()));
    }
    if !given.is_file() {
        return Err(format!("{} is not there.", given.display()));
    }
    let folder = unpacked_folder(compiler)?;
    cache::make_empty(&folder)?;
    process::run(Command::new("tar").arg("-xf").arg(given).arg("-C").arg(&folder))
        .map_err(|error| format!("{error} Is it a tar archive, and is xz installed?"))?;
    library_within(&folder).ok_or_else(|| format!("{} holds no `library/std`.", given.display()))
}

/// What was unpacked into our cache, some 400 MB, has served once the target
/// is there. A folder a person named is left alone.
pub fn remove_unpacked(compiler: &Compiler) -> Result<(), String> {
    let folder = unpacked_folder(compiler)?;
    if !folder.exists() {
        return Ok(());
    }
    std::fs::remove_dir_all(&folder)
        .map_err(|error| format!("{} could not be removed: {error}.", folder.display()))
}

fn unpacked_folder(compiler: &Compiler) -> Result<PathBuf, String> {
    Ok(cache::folder()?.join(format!("rust-src-{}", compiler.release)))
}

/// The folder itself, its `library`, or the one in a Debian package.
fn library_within(folder: &Path) -> Option<PathBuf> {
    let packaged = std::fs::read_dir(folder.join("usr/src"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("library"));
    [folder.to_path_buf(), folder.join("library")]
        .into_iter()
        .chain(packaged)
        .find(|library| is_library(library))
}

fn is_library(folder: &Path) -> bool {
    folder.join("std/Cargo.toml").is_file() && folder.join("Cargo.lock").is_file()
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}
