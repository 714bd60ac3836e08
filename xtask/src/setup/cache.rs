//! The folder outside the repository that keeps what was built or fetched once.

use std::path::{Path, PathBuf};

/// `$PARALLEL49_CACHE`, else the user's cache folder on this system.
pub fn folder() -> Result<PathBuf, String> {
    let named = |variable: &str| {
        std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
    };
    if let Some(folder) = named("PARALLEL49_CACHE") {
        return std::path::absolute(&folder)
            .map_err(|error| format!("PARALLEL49_CACHE does not name a folder: {error}."));
    }
    let base = named("XDG_CACHE_HOME").or_else(|| {
        if cfg!(windows) {
            named("LOCALAPPDATA")
        } else if cfg!(target_os = "macos") {
            named("HOME").map(|home| home.join("Library/Caches"))
        } else {
            named("HOME").map(|home| home.join(".cache"))
        }
    });
    base.map(|base| base.join("parallel49")).ok_or_else(|| {
        "No home folder is known. Set PARALLEL49_CACHE to a folder for the build tools.".into()
    })
}

/// Where one version of a tool lives.
pub fn tool(name: &str, version: &str) -> Result<PathBuf, String> {
    Ok(folder()?.join("tools").join(format!("{name}-{version}")))
}

/// Makes a folder and those above it.
pub fn make(folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| {
        format!(
            "The folder {} could not be made: {error}. \
             Set PARALLEL49_CACHE to a folder you may write to.",
            folder.display()
        )
    })
}

/// Removes a folder, if it is there, and makes it anew.
pub fn make_empty(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)
            .map_err(|error| format!("{} could not be emptied: {error}.", folder.display()))?;
    }
    make(folder)
}
