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
/// What checks licences, sources and advisories of all dependencies.
pub const CARGO_DENY: &str = "0.20.2";
/// The npm package that brings wasm-opt.
pub const BINARYEN: NpmTool = NpmTool { package: "binaryen", version: "132.0.0" };
/// The npm package that looks for barriers in a page, for the browser tests.
pub const AXE_CORE: NpmTool = NpmTool { package: "axe-core", version: "4.14.1" };
/// The npm package that validates HTML; later ones ask for a newer Node than the rest does.
pub const HTML_VALIDATE: NpmTool = NpmTool { package: "html-validate", version: "9.7.1" };

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

pub fn cargo_deny() -> CargoTool {
    CargoTool {
        package: "cargo-deny",
        program: "cargo-deny",
        version: CARGO_DENY.into(),
        takes: "about 6 minutes on two cores",
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

/// What an npm package brings, in a folder of its own.
pub struct NpmTool {
    package: &'static str,
    version: &'static str,
}

impl NpmTool {
    pub fn name(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    fn root(&self) -> Result<PathBuf, String> {
        cache::tool(self.package, self.version)
    }

    /// The folder of its programs.
    pub fn bin(&self) -> Result<PathBuf, String> {
        Ok(self.root()?.join("node_modules/.bin"))
    }

    /// A file of the package.
    pub fn file(&self, name: &str) -> Result<PathBuf, String> {
        Ok(self.root()?.join("node_modules").join(self.package).join(name))
    }

    pub fn is_there(&self) -> bool {
        self.file("package.json").is_ok_and(|file| file.is_file())
    }

    /// Fetches it, unless it is there.
    pub fn ensure(&self) -> Result<(), String> {
        if self.is_there() {
            return Ok(());
        }
        println!("Fetching {} (a few seconds).", self.name());
        let folder = self.root()?;
        cache::make_empty(&folder)?;
        process::run(
            npm()
                .args(["install", "--no-fund", "--no-audit", "--loglevel=error"])
                .arg("--prefix")
                .arg(&folder)
                .arg(format!("{}@{}", self.package, self.version))
                .current_dir(&folder),
        )
        .map_err(|error| {
            format!("{error} {} comes from the npm registry: is it reachable?", self.package)
        })
    }
}

/// npm, by the name it has on this system.
pub fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}
