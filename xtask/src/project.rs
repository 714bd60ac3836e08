//! Where things are in the repository, and what its lock file says.

use std::path::{Path, PathBuf};

/// The path under which GitHub Pages serves the site; tests use it too.
pub const PAGES_BASE: &str = "/parallel-49/";

/// The repository's root.
pub fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest)
}

/// The folder for files that do not last. Where builds go elsewhere
/// (`CARGO_TARGET_DIR`), it is not there yet.
pub fn scratch() -> Result<PathBuf, String> {
    let folder = root().join("target");
    let made = std::fs::create_dir_all(&folder);
    made.map_err(|fault| format!("{} cannot be made: {fault}.", folder.display()))?;
    Ok(folder)
}

/// Where the records are, and where released versions stay for ever.
pub fn data() -> PathBuf {
    root().join("public/data")
}

/// Where the built site is written.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The site the browser tests run on: what `PARALLEL49_DIST` names, such as a
/// copy that no build writes to meanwhile, else the built one.
pub fn tested_site() -> PathBuf {
    match std::env::var_os("PARALLEL49_DIST") {
        Some(folder) if !folder.is_empty() => PathBuf::from(folder),
        _ => dist(),
    }
}

/// The folder of a built site that holds the parts of the app's program. A site that is being
/// worked on has none.
pub fn program_of(site: &Path) -> Option<PathBuf> {
    let folders = std::fs::read_dir(site).ok()?.flatten().map(|entry| entry.path());
    let mut folders = folders.filter(|path| path.is_dir());
    folders.find(|path| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("parallel49-"))
    })
}

/// The version of a package as Cargo.lock has it.
pub fn locked_version(package: &str) -> Result<String, String> {
    let path = root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&path)
        .map_err(|error| format!("Cargo.lock could not be read ({error})."))?;
    version_in(&lock, package)
        .ok_or_else(|| format!("Cargo.lock names no package `{package}`. Does the app use it?"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_version_from_the_lock_file() {
        let lock =
            "[[package]]\nname = \"ab\"\nversion = \"1.2.3\"\n\n[[package]]\nname = \"abc\"\n";
        assert_eq!(version_in(lock, "ab").as_deref(), Some("1.2.3"));
        assert_eq!(version_in(lock, "abc"), None);
        assert_eq!(version_in(lock, "b"), None);
    }
}
