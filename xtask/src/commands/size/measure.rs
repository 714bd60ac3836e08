//! The files of the built site and what each weighs compressed.

use flate2::{Compression, write::GzEncoder};
use parallel49_core::dataset::bundle::read_pointer;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

/// The names of the app's own programs begin so; others are those of workers.
const APP: &str = "parallel49-";
const SINGLE_FILE: &str = "parallel-49.html";
/// It loads after all else.
const SERVICE_WORKER: &str = "sw.js";

/// Compressed sizes by path, with forward slashes.
pub struct Site {
    sizes: BTreeMap<String, u64>,
    version: String,
    single_file: u64,
}

impl Site {
    pub fn read(dist: &Path) -> Result<Self, String> {
        let Ok(single_file) = fs::metadata(dist.join(SINGLE_FILE)) else {
            return Err("There is no built site yet. `cargo xtask build` makes one.".into());
        };
        let text = fs::read_to_string(dist.join("data/newest.json"))
            .map_err(|fault| format!("data/newest.json: {fault}."))?;
        let pointer = read_pointer(&text).map_err(|fault| format!("data/newest.json: {fault}."))?;
        let mut site = Self {
            sizes: BTreeMap::new(),
            version: pointer.version,
            single_file: single_file.len(),
        };
        let folders = ["".to_owned(), "data/".into()];
        let bundles = ["en", "fr"].map(|lang| format!("data/{}/{lang}/", site.version));
        for folder in folders.iter().chain(&bundles) {
            site.weigh(dist, folder).map_err(|fault| format!("{folder}: {fault}."))?;
        }
        Ok(site)
    }

    fn weigh(&mut self, dist: &Path, folder: &str) -> std::io::Result<()> {
        for entry in fs::read_dir(dist.join(folder))? {
            let entry = entry?;
            let name = format!("{folder}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_file() && name != SINGLE_FILE {
                self.sizes.insert(name, compressed(&fs::read(entry.path())?)?);
            }
        }
        Ok(())
    }

    pub fn size(&self, path: &str) -> u64 {
        self.sizes.get(path).copied().unwrap_or(0)
    }

    /// The files that load at once and whose names end so.
    pub fn app(&self, end: &str) -> u64 {
        self.sum(|name| name.ends_with(end) && (end == ".css" || name.starts_with(APP)))
    }

    /// Programs of workers and their scripts.
    pub fn workers(&self) -> u64 {
        let is_program = |name: &str| name.ends_with(".js") || name.ends_with(".wasm");
        self.sum(|name| is_program(name) && !name.starts_with(APP) && name != SERVICE_WORKER)
    }

    pub fn pages(&self) -> impl Iterator<Item = (&str, u64)> {
        self.sizes
            .iter()
            .filter(|(name, _)| name.ends_with(".html"))
            .map(|(name, bytes)| (name.as_str(), *bytes))
    }

    /// A part of the newest data.
    pub fn data(&self, language: &str, part: &str) -> u64 {
        self.size(&format!("data/{}/{language}/{part}.json", self.version))
    }

    /// The bytes of the single file as they are on disk.
    pub fn single_file(&self) -> u64 {
        self.single_file
    }

    fn sum(&self, is_meant: impl Fn(&str) -> bool) -> u64 {
        let beside = self.sizes.iter().filter(|(name, _)| !name.contains('/'));
        beside.filter(|(name, _)| is_meant(name)).map(|(_, bytes)| bytes).sum()
    }
}

fn compressed(bytes: &[u8]) -> std::io::Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len() as u64)
}
