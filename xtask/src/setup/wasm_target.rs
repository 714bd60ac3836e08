//! The standard library for wasm32-unknown-unknown, which rustup brings.

use crate::process;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const TARGET: &str = "wasm32-unknown-unknown";

/// The running compiler.
pub struct Compiler {
    pub release: String,
    sysroot: PathBuf,
}

impl Compiler {
    pub fn running() -> Result<Self, String> {
        let rustc = || Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        let verbose = process::capture(rustc().arg("-vV"))?;
        let release = verbose
            .lines()
            .find_map(|line| line.strip_prefix("release: "))
            .ok_or("`rustc -vV` names no release.")?
            .to_string();
        let sysroot = process::capture(rustc().args(["--print", "sysroot"]))?;
        Ok(Self { release, sysroot: PathBuf::from(sysroot.trim()) })
    }

    pub fn has_target(&self) -> bool {
        has_std(&self.sysroot.join("lib/rustlib").join(TARGET))
    }
}

/// Installs the target, unless it is there.
pub fn ensure() -> Result<(), String> {
    let compiler = Compiler::running()?;
    if compiler.has_target() {
        return Ok(());
    }
    println!("Adding the target {TARGET} to rustc {}.", compiler.release);
    process::run(Command::new("rustup").args(["target", "add", TARGET])).map_err(|error| {
        format!(
            "{error}\nThe target {TARGET} is missing, and rustup could not fetch it. Whoever brings \
             Rust to this machine must bring this target with it."
        )
    })
}

fn has_std(target: &Path) -> bool {
    std::fs::read_dir(target.join("lib")).is_ok_and(|entries| {
        entries.flatten().any(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name.starts_with("libstd-") && name.ends_with(".rlib")
        })
    })
}
