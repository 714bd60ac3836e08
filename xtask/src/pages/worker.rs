//! The service worker: which files it keeps, and which build they are of.

use super::{minify_one, read, replace_once, write};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Its name in the site.
pub const NAME: &str = "sw.js";

const TEMPLATE: &str = include_str!("worker.js");

/// What the app needs beside its pages, its program, its styles and its data.
const BESIDE: [&str; 4] = ["icon-192.png", "icon-512.png", "icon.svg", "manifest.webmanifest"];

/// The pages that open without a network.
const PAGES: [&str; 2] = ["fr.html", "index.html"];

/// The files that are kept, in the order of their names.
pub fn files(dist: &Path, version: &str) -> Result<Vec<String>, String> {
    let mut files: Vec<String> = PAGES.iter().chain(&BESIDE).map(ToString::to_string).collect();
    let entries = fs::read_dir(dist).map_err(|fault| fault.to_string())?;
    for name in entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()) {
        let is_part = [".js", ".css", ".wasm"].iter().any(|end| name.ends_with(end));
        if is_part && name != NAME {
            files.push(name);
        }
    }
    files.push("data/newest.json".into());
    for lang in ["en", "fr"] {
        files.extend(["first", "rest"].map(|part| format!("data/{version}/{lang}/{part}.json")));
    }
    files.sort();
    Ok(files)
}

/// Marks the pages with their build and writes the worker of that build.
pub fn make(dist: &Path, version: &str) -> Result<(), String> {
    let files = files(dist, version)?;
    let mut hash = Sha256::new();
    // Another worker keeps its files otherwise.
    hash.update(TEMPLATE);
    for name in &files {
        let bytes = fs::read(dist.join(name)).map_err(|fault| format!("{name}: {fault}."))?;
        hash.update(name);
        hash.update(bytes);
    }
    let build: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    for page in PAGES {
        let path = dist.join(page);
        let mark = format!("<meta name=\"build\" content=\"{build}\">\n    <title>");
        write(&path, &replace_once(&read(&path)?, "<title>", &mark)?)?;
    }
    let list = serde_json::to_string(&files).map_err(|fault| fault.to_string())?;
    let worker =
        TEMPLATE.replace("@VERSION@", &build).replace("@DATA@", version).replace("@FILES@", &list);
    let path = dist.join(NAME);
    write(&path, &worker)?;
    minify_one(&path, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_has_each_place_once() {
        for place in ["@VERSION@", "@DATA@", "@FILES@"] {
            assert_eq!(TEMPLATE.matches(place).count(), 1, "{place}");
        }
    }
}
