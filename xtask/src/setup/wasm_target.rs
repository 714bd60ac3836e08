//! The standard library for wasm32-unknown-unknown.
//!
//! On an ordinary machine `rustup target add` brings it. Where rustup's
//! download server cannot be reached, it is built from the library's source,
//! which takes about half a minute, and laid where rustup would have put it, so
//! that from then on everything else works as usual.

use super::{cache, rust_source};
use crate::process;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const TARGET: &str = "wasm32-unknown-unknown";

/// The running compiler.
pub struct Compiler {
    pub release: String,
    pub sysroot: PathBuf,
}

impl Compiler {
    pub fn running() -> Result<Self, String> {
        let verbose = process::capture(rustc().arg("-vV"))?;
        let release = verbose
            .lines()
            .find_map(|line| line.strip_prefix("release: "))
            .ok_or("`rustc -vV` names no release.")?
            .to_string();
        let sysroot = process::capture(rustc().args(["--print", "sysroot"]))?;
        Ok(Self { release, sysroot: PathBuf::from(sysroot.trim()) })
    }

    /// Where the libraries of the target are, or would be.
    fn target_folder(&self) -> PathBuf {
        self.sysroot.join("lib/rustlib").join(TARGET)
    }

    pub fn has_target(&self) -> bool {
        has_std(&self.target_folder())
    }
}

/// Installs the target, unless it is there.
pub fn ensure() -> Result<(), String> {
    let compiler = Compiler::running()?;
    if compiler.has_target() {
        return Ok(());
    }
    println!("Adding the target {TARGET} to rustc {}.", compiler.release);
    if process::on_path(&["rustup"]).is_some() {
        let added = process::succeeds(Command::new("rustup").args(["target", "add", TARGET]));
        if added && compiler.has_target() {
            return Ok(());
        }
        println!("rustup could not fetch it here. Building it from source instead.");
    }
    let source = rust_source::find(&compiler).map_err(|error| {
        format!(
            "{error}\nThe target {TARGET} is missing. Any one of these helps: \
             `rustup target add {TARGET}` where rustup reaches its server; \
             PARALLEL49_RUST_SRC set to the source of the standard library of exactly \
             rustc {} (the `library` folder, or a tar archive of it).",
            compiler.release
        )
    })?;
    build_into(&compiler, &source, &compiler.target_folder())?;
    rust_source::remove_unpacked(&compiler)
}

/// Builds the target from source into a scratch folder: the way of machines
/// without rustup's server keeps working, whatever this machine has.
pub fn prove() -> Result<(), String> {
    let compiler = Compiler::running()?;
    let source = rust_source::find(&compiler)?;
    let scratch = std::env::temp_dir().join(format!("p49-target-{}", std::process::id()));
    build_into(&compiler, &source, &scratch)?;
    let built = has_std(&scratch);
    std::fs::remove_dir_all(&scratch)
        .map_err(|error| format!("{} could not be removed: {error}.", scratch.display()))?;
    rust_source::remove_unpacked(&compiler)?;
    if built { Ok(()) } else { Err("The build from source left no libstd behind.".into()) }
}

/// Builds the library from its source and lays it into the target's folder.
pub fn build_into(compiler: &Compiler, library: &Path, target: &Path) -> Result<(), String> {
    println!("Building the standard library for {TARGET} (about half a minute).");
    let work = cache::folder()?.join(format!("build-std-{}", compiler.release));
    let crate_folder = work.join("empty");
    cache::make_empty(&crate_folder.join("src"))?;
    write(
        &crate_folder.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n",
    )?;
    write(&crate_folder.join("src/lib.rs"), "#![no_std]\n")?;
    process::run(
        process::cargo()
            .args(["build", "--quiet", "--release", "--target", TARGET])
            .args(["-Z", "build-std=std,panic_abort,test"])
            .arg("--target-dir")
            .arg(work.join("target"))
            .current_dir(&crate_folder)
            // `-Z` on a stable compiler: the library is made for this compiler
            // and is built by it alone.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("__CARGO_TESTS_ONLY_SRC_ROOT", library)
            // Without bitcode inside, link-time optimisation cannot read it.
            .env("RUSTFLAGS", "-Cembed-bitcode=yes -Zforce-unstable-if-unmarked")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET"),
    )
    .map_err(|error| {
        format!(
            "{error}\nThe standard library could not be built. Its source ({}) must be that of \
             exactly rustc {}, and the crate registry must be reachable.",
            library.display(),
            compiler.release
        )
    })?;
    lay(&work.join("target").join(TARGET).join("release/deps"), target)?;
    // The build is of no further use.
    std::fs::remove_dir_all(&work)
        .map_err(|error| format!("{} could not be removed: {error}.", work.display()))
}

/// Copies the libraries beside their place first, then moves them there in one
/// step: half a target would look like a whole one.
fn lay(deps: &Path, target: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| {
        format!(
            "{} could not be written: {error}. Whoever owns the Rust toolchain may write there.",
            target.display()
        )
    };
    let partial = target.with_extension("partial");
    cache::make_empty(&partial.join("lib"))?;
    for entry in std::fs::read_dir(deps).map_err(failed)?.flatten() {
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if text.ends_with(".rlib") && !text.starts_with("libempty") {
            std::fs::copy(entry.path(), partial.join("lib").join(&name)).map_err(failed)?;
        }
    }
    if !has_std(&partial) {
        return Err("The build of the standard library left no libstd behind.".into());
    }
    if target.exists() {
        std::fs::remove_dir_all(target).map_err(failed)?;
    }
    std::fs::rename(&partial, target).map_err(failed)
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

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text)
        .map_err(|error| format!("{} could not be written: {error}.", path.display()))
}

fn rustc() -> Command {
    Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}
