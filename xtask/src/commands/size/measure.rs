//! The files of the built site and what each weighs compressed.

use crate::desk;
use crate::pages::worker;
use flate2::{Compression, write::GzEncoder};
use parallel49::about::content::SINGLE_FILE;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

/// Compressed sizes by path, with forward slashes.
pub struct Site {
    sizes: BTreeMap<String, u64>,
    /// The folder of the newest data, such as `data/2026-11-22/`.
    data: Option<String>,
    single_file: Option<u64>,
}

impl Site {
    pub fn read(dist: &Path) -> Result<Self, String> {
        if !dist.join("index.html").is_file() {
            return Err("There is no built site yet. `cargo xtask build` makes one.".into());
        }
        let mut sizes = BTreeMap::new();
        walk(dist, "", &mut sizes)
            .map_err(|error| format!("{} could not be read: {error}.", dist.display()))?;
        let data = newest_version(&dist.join("data/newest.json"))?
            .map(|version| format!("data/{version}/"));
        let single_file =
            sizes.remove(SINGLE_FILE).and(std::fs::metadata(dist.join(SINGLE_FILE)).ok());
        let single_file = single_file.map(|file| file.len());
        Ok(Self { sizes, data, single_file })
    }

    /// All files of the app whose names end so: outside the data, and without
    /// the worker and the desk, which load after it.
    pub fn with_end(&self, end: &str) -> u64 {
        self.sizes
            .iter()
            .filter(|(path, _)| {
                path.ends_with(end)
                    && !path.starts_with("data/")
                    && *path != worker::NAME
                    && !desk::is_part(Path::new(path))
            })
            .map(|(_, bytes)| bytes)
            .sum()
    }

    /// The program of the desk and its script.
    pub fn desk(&self) -> u64 {
        let is_part = |path: &str| desk::is_part(Path::new(path));
        self.sizes.iter().filter(|(path, _)| is_part(path)).map(|(_, bytes)| bytes).sum()
    }

    pub fn pages(&self) -> Vec<(&str, u64)> {
        self.sizes
            .iter()
            .filter(|(path, _)| path.ends_with(".html"))
            .map(|(path, bytes)| (path.as_str(), *bytes))
            .collect()
    }

    /// The bytes of the single file as they are on disk, if it is there.
    pub fn single_file(&self) -> Option<u64> {
        self.single_file
    }

    /// The page a reader of this language opens first.
    pub fn page_of(&self, language: &str) -> u64 {
        [format!("{language}/index.html"), format!("{language}.html")]
            .iter()
            .map(|path| self.size(path))
            .find(|bytes| *bytes > 0)
            .unwrap_or_else(|| self.size("index.html"))
    }

    pub fn languages(&self) -> BTreeSet<String> {
        let Some(data) = &self.data else {
            return BTreeSet::new();
        };
        self.sizes
            .keys()
            .filter_map(|path| path.strip_prefix(data)?.strip_suffix("/first.json"))
            .map(str::to_string)
            .collect()
    }

    pub fn newest(&self) -> u64 {
        self.size("data/newest.json")
    }

    pub fn first_data(&self, language: &str) -> u64 {
        let data = self.data.as_deref().unwrap_or_default();
        self.size(&format!("{data}{language}/first.json"))
    }

    /// Everything else of the language, which is fetched later.
    pub fn later_data(&self, language: &str) -> u64 {
        let data = self.data.as_deref().unwrap_or_default();
        let folder = format!("{data}{language}/");
        let all: u64 = self
            .sizes
            .iter()
            .filter(|(path, _)| path.starts_with(&folder))
            .map(|(_, bytes)| bytes)
            .sum();
        all - self.first_data(language)
    }

    fn size(&self, path: &str) -> u64 {
        self.sizes.get(path).copied().unwrap_or(0)
    }
}

fn walk(folder: &Path, prefix: &str, sizes: &mut BTreeMap<String, u64>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{name}/"), sizes)?;
        } else {
            sizes.insert(name, compressed(&std::fs::read(entry.path())?)?);
        }
    }
    Ok(())
}

fn compressed(bytes: &[u8]) -> std::io::Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len() as u64)
}

/// The `version` in newest.json; `None` when there is no such file or it names
/// none yet.
fn newest_version(file: &Path) -> Result<Option<String>, String> {
    let Ok(text) = std::fs::read_to_string(file) else {
        return Ok(None);
    };
    let value: serde_json::Value = serde_json::from_str(&text)
        .map_err(|error| format!("data/newest.json is not JSON: {error}."))?;
    Ok(value["version"].as_str().map(str::to_string))
}
