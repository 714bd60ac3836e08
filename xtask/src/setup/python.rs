//! Programs of the Python registry, each at one version, each with what it needs in a folder of
//! its own in the cache. Only tests use them, and do without where there is no Python.

use super::cache;
use crate::process;
use std::path::PathBuf;
use std::process::Command;

/// What validates Data Packages.
pub const FRICTIONLESS: PyTool = PyTool { package: "frictionless", version: "5.21.0" };
/// What reads Croissant.
pub const MLCROISSANT: PyTool = PyTool { package: "mlcroissant", version: "1.1.1" };

pub struct PyTool {
    package: &'static str,
    version: &'static str,
}

impl PyTool {
    pub fn name(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    /// Fetches it, unless it is there; gives the program, which has the name of the package.
    ///
    /// # Errors
    /// What is missing.
    pub fn ensure(&self) -> Result<PathBuf, String> {
        let folder = cache::tool(self.package, self.version)?;
        let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
        let program = programs.join(process::executable(self.package));
        if process::is_executable(&program) {
            return Ok(program);
        }
        let python = process::on_path(&["python3", "python"]).ok_or("there is no Python here.")?;
        println!("Fetching {} (about a minute).", self.name());
        cache::make_empty(&folder)?;
        process::capture(Command::new(python).args(["-m", "venv"]).arg(&folder))?;
        let python = programs.join(process::executable("python"));
        let wanted = format!("{}=={}", self.package, self.version);
        process::capture(
            Command::new(python).args(["-m", "pip", "install", "--quiet"]).arg(wanted),
        )?;
        Ok(program)
    }
}
