//! The files of the built site and what each weighs compressed.

use crate::project::program_of;
use flate2::{Compression, write::GzEncoder};
use parallel49_core::dataset::bundle::read_pointer;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

const SINGLE_FILE: &str = "parallel-49.html";
/// It loads after all else.
const SERVICE_WORKER: &str = "sw.js";

/// Compressed sizes by path, with forward slashes.
pub struct Site {
    sizes: BTreeMap<String, u64>,
    version: String,
    /// The folder of the app's program, with a slash behind it.
    program: String,
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
        let program = program_of(dist).and_then(|path| Some(path.file_name()?.to_owned()));
        let program = program.ok_or("The program is in one piece: this is no release.")?;
        let mut site = Self {
            sizes: BTreeMap::new(),
            version: pointer.version,
            program: format!("{}/", program.to_string_lossy()),
            single_file: single_file.len(),
        };
        let folders = ["".to_owned(), "data/".into(), site.program.clone()];
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

    /// The style sheet.
    pub fn styles(&self) -> u64 {
        self.sum("", |name| name.ends_with(".css"))
    }

    /// The scripts of the app's program.
    pub fn scripts(&self) -> u64 {
        self.sum(&self.program, |name| name.ends_with(".js"))
    }

    /// The two parts of the app's program: what the first page needs, and what comes later.
    pub fn parts(&self) -> [u64; 2] {
        let is_first = |name: &str| name.ends_with("_bg.wasm");
        [
            self.sum(&self.program, is_first),
            self.sum(&self.program, |name| name.ends_with(".wasm") && !is_first(name)),
        ]
    }

    /// Programs of workers and their scripts.
    pub fn workers(&self) -> u64 {
        let is_program = |name: &str| name.ends_with(".js") || name.ends_with(".wasm");
        self.sum("", |name| is_program(name) && name != SERVICE_WORKER)
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

    /// What the files right in a folder weigh together.
    fn sum(&self, folder: &str, is_meant: impl Fn(&str) -> bool) -> u64 {
        let inside = self.sizes.iter().filter_map(|(path, bytes)| {
            let name = path.strip_prefix(folder).filter(|name| !name.contains('/'));
            name.map(|name| (name, bytes))
        });
        inside.filter(|(name, _)| is_meant(name)).map(|(_, bytes)| bytes).sum()
    }
}

fn compressed(bytes: &[u8]) -> std::io::Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len() as u64)
}
