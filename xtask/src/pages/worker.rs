//! The service worker: which files it keeps, and which build they are of.

use super::{minify_one, read, replace_once, write};
use parallel49::content::pieces::link;
use parallel49::content::{Node, el, to_html};
use parallel49::dataset::Lang;
use parallel49::frame::head::page_of;
use parallel49::text::sheets;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Its name in the site.
pub const NAME: &str = "sw.js";

const TEMPLATE: &str = include_str!("worker.js");

/// What the app needs beside its pages, its program, its styles and its data.
const BESIDE: [&str; 4] = ["icon-192.png", "icon-512.png", "icon.svg", "manifest.webmanifest"];

/// The pages that open without a network.
const PAGES: [&str; 4] = ["changements.html", "changes.html", "fr.html", "index.html"];

/// The head of the page for when a page is not kept.
const AWAY: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width\"><title>Parallel 49 · 49e parallèle</title>\
    <style>body{font:1.1rem/1.5 Georgia,serif;color-scheme:light dark;max-width:36rem;\
    margin:3rem auto;padding:0 1rem}</style>";

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

/// What stands for a page that is not kept: in both languages, since none of the
/// site's pages is there to tell which is wanted. `@HOME@` is the site.
fn away() -> String {
    let mut out = String::from(AWAY);
    for lang in Lang::ALL {
        let said = Node::from(el("p").attr("lang", lang.code()).child(sheets(lang).away));
        let home = link(format!("@HOME@{}", page_of(lang)), sheets(lang).to_compare);
        let home = Node::from(el("p").attr("lang", lang.code()).child(home));
        out += &to_html(&[said, home]);
    }
    out
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
    let away = serde_json::to_string(&away()).map_err(|fault| fault.to_string())?;
    let worker = TEMPLATE
        .replace("@VERSION@", &build)
        .replace("@DATA@", version)
        .replace("@FILES@", &list)
        .replace("@AWAY@", &away);
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
