//! The build tools, each at one version, each in a folder of its own in the
//! cache: what is there is never built again.

use super::cache;
use crate::{process, project};
use std::path::PathBuf;
use std::process::Command;

/// The site's builder.
pub const TRUNK: &str = "0.21.14";
/// Firefox's WebDriver.
pub const GECKODRIVER: &str = "0.37.1";
/// The npm package that brings wasm-opt.
pub const BINARYEN: &str = "132.0.0";
/// The npm package that makes JavaScript small.
pub const TERSER: &str = "5.51.2";
/// The npm package that looks for barriers in a page, for the browser tests.
pub const AXE_CORE: &str = "4.14.1";

/// A program that `cargo install` builds.
pub struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: String,
    takes: &'static str,
}

pub fn trunk() -> CargoTool {
    CargoTool {
        package: "trunk",
        program: "trunk",
        version: TRUNK.into(),
        takes: "about 6 minutes on two cores",
    }
}

/// Its version must be the very one of the `wasm-bindgen` crate in Cargo.lock.
pub fn wasm_bindgen() -> Result<CargoTool, String> {
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: project::locked_version("wasm-bindgen")?,
        takes: "about 2 minutes on two cores",
    })
}

pub fn geckodriver() -> CargoTool {
    CargoTool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER.into(),
        takes: "about 2 minutes on two cores",
    }
}

impl CargoTool {
    pub fn name(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    fn root(&self) -> Result<PathBuf, String> {
        cache::tool(self.package, &self.version)
    }

    /// The folder its program is in.
    pub fn bin(&self) -> Result<PathBuf, String> {
        Ok(self.root()?.join("bin"))
    }

    /// The program itself, whether or not it is there yet.
    pub fn program(&self) -> Result<PathBuf, String> {
        Ok(self.bin()?.join(process::executable(self.program)))
    }

    pub fn is_there(&self) -> bool {
        self.program().is_ok_and(|file| process::is_executable(&file))
    }

    /// Builds it, unless it is there.
    pub fn ensure(&self) -> Result<(), String> {
        if self.is_there() {
            return Ok(());
        }
        println!("Building {} ({}).", self.name(), self.takes);
        // The locked dependencies first: they are what its makers tested. A
        // registry that does not serve one of them yet is no reason to stop.
        if self.install(true).is_err() {
            println!("That did not work with its locked dependencies; trying the newest.");
            self.install(false).map_err(|error| {
                format!(
                    "{error}\n{} could not be built. The messages above say why; \
                     a C linker and a reachable crate registry are what it needs.",
                    self.name()
                )
            })?;
        }
        Ok(())
    }

    fn install(&self, locked: bool) -> Result<(), String> {
        let mut command = process::cargo();
        command
            .args(["install", self.package])
            .args(["--version", &self.version])
            .arg("--root")
            .arg(self.root()?)
            // Outside the repository, so that its own cargo settings do not count.
            .current_dir(std::env::temp_dir())
            .env_remove("CARGO_TARGET_DIR");
        if locked {
            command.arg("--locked");
        }
        process::run(&mut command)
    }
}

/// The script of wasm-opt, whether or not it is there yet.
fn wasm_opt_script() -> Result<PathBuf, String> {
    Ok(cache::tool("binaryen", BINARYEN)?.join("node_modules/binaryen/bin/wasm-opt"))
}

pub fn wasm_opt_is_there() -> bool {
    wasm_opt_script().is_ok_and(|script| script.is_file())
}

/// A run of wasm-opt, its arguments still to come.
pub fn wasm_opt() -> Result<Command, String> {
    let mut command = Command::new(process::executable("node"));
    command.arg(wasm_opt_script()?);
    Ok(command)
}

/// Fetches wasm-opt, unless it is there.
pub fn ensure_wasm_opt() -> Result<(), String> {
    if wasm_opt_is_there() {
        return Ok(());
    }
    println!("Fetching binaryen {BINARYEN} for wasm-opt (a few seconds).");
    fetch_from_npm("binaryen", BINARYEN)
}

/// The script of axe-core, whether or not it is there yet.
pub fn axe_core() -> Result<PathBuf, String> {
    Ok(cache::tool("axe-core", AXE_CORE)?.join("node_modules/axe-core/axe.min.js"))
}

pub fn axe_core_is_there() -> bool {
    axe_core().is_ok_and(|script| script.is_file())
}

/// Fetches axe-core, unless it is there.
pub fn ensure_axe_core() -> Result<(), String> {
    if axe_core_is_there() {
        return Ok(());
    }
    println!("Fetching axe-core {AXE_CORE} (a few seconds).");
    fetch_from_npm("axe-core", AXE_CORE)
}

/// The script of terser, whether or not it is there yet.
fn terser_script() -> Result<PathBuf, String> {
    Ok(cache::tool("terser", TERSER)?.join("node_modules/terser/bin/terser"))
}

pub fn terser_is_there() -> bool {
    terser_script().is_ok_and(|script| script.is_file())
}

/// Fetches terser, unless it is there.
pub fn ensure_terser() -> Result<(), String> {
    if terser_is_there() {
        return Ok(());
    }
    println!("Fetching terser {TERSER} (a few seconds).");
    fetch_from_npm("terser", TERSER)
}

/// A run of terser, its arguments still to come.
pub fn terser() -> Result<Command, String> {
    let mut command = Command::new(process::executable("node"));
    command.arg(terser_script()?);
    Ok(command)
}

/// Installs one npm package at one version into its folder in the cache.
fn fetch_from_npm(package: &str, version: &str) -> Result<(), String> {
    let folder = cache::tool(package, version)?;
    cache::make_empty(&folder)?;
    process::run(
        npm()
            .args(["install", "--no-fund", "--no-audit", "--loglevel=error"])
            .arg("--prefix")
            .arg(&folder)
            .arg(format!("{package}@{version}"))
            .current_dir(&folder),
    )
    .map_err(|error| format!("{error} {package} comes from the npm registry: is it reachable?"))
}

/// npm, by the name it has on this system.
pub fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}
