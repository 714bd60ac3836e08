//! The service worker: which files it keeps, and which build they are of.

use super::html::{behind, rewritten};
use super::program::Program;
use super::render::plain;
use super::{changes_of, names, page_of, read, read_bytes, write};
use leptos::prelude::*;
use parallel49_core::dataset::Lang;
use parallel49_core::text::static_pages;
use sha2::{Digest, Sha256};
use std::path::Path;

/// Its name in the site.
pub const NAME: &str = "sw.js";

const TEMPLATE: &str = include_str!("sw.js");

/// What the app needs beside its pages, its programs, its styles and its data.
const BESIDE: [&str; 4] = ["icon-192.png", "icon-512.png", "icon.svg", "manifest.webmanifest"];

/// Marks the pages with their build and writes the worker of that build.
pub fn make(site: &Path, program: &Program, version: &str) -> Result<(), String> {
    let files = files(site, program, version)?;
    let mut hash = Sha256::new();
    // Another worker keeps its files otherwise.
    hash.update(TEMPLATE);
    for name in &files {
        hash.update(name);
        hash.update(read_bytes(&site.join(name))?);
    }
    let build: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let mark = format!("<meta name=\"build\" content=\"{build}\">");
    for page in pages() {
        let path = site.join(page);
        let marked = rewritten(&read(&path)?, vec![behind("meta[charset]", &mark)])?;
        write(&path, &marked)?;
    }
    let list = serde_json::to_string(&files).map_err(|fault| fault.to_string())?;
    let away = serde_json::to_string(&away()).map_err(|fault| fault.to_string())?;
    let worker = TEMPLATE
        .replace("@VERSION@", &build)
        .replace("@DATA@", version)
        .replace("@FILES@", &list)
        .replace("@AWAY@", &away);
    write(&site.join(NAME), &worker)
}

/// The pages that open without a network.
fn pages() -> impl Iterator<Item = &'static str> {
    Lang::ALL.into_iter().flat_map(|lang| [page_of(lang), changes_of(lang)])
}

/// The files that are kept, in the order of their names.
fn files(site: &Path, program: &Program, version: &str) -> Result<Vec<String>, String> {
    let is_program = |name: &String| {
        [".js", ".css", ".wasm"].iter().any(|end| name.ends_with(end)) && name != NAME
    };
    let mut files: Vec<String> = names(site)?.into_iter().filter(is_program).collect();
    if let Some(later) = &program.later {
        let parts = [&program.script, &program.first, &later.script, &later.wasm];
        files.extend(parts.map(String::clone));
    }
    files.extend(pages().chain(BESIDE).map(str::to_owned));
    files.push("data/newest.json".into());
    for lang in Lang::ALL {
        let folder = format!("data/{version}/{}", lang.code());
        files.extend(["first", "rest"].map(|part| format!("{folder}/{part}.json")));
    }
    files.sort();
    Ok(files)
}

/// What stands for a page that is not kept: in both languages, since none of the site's pages is
/// there to tell which is wanted. `@HOME@` is the site.
fn away() -> String {
    let said = |lang: Lang| {
        let own = static_pages(lang);
        let home = format!("@HOME@{}", page_of(lang));
        view! {
            <p lang=lang.code()>{own.away}</p>
            <p lang=lang.code()><a href=home>{own.to_the_app}</a></p>
        }
    };
    let body = plain(|| Lang::ALL.map(said).into_iter().collect_view());
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Parallel 49 · 49e parallèle\
         </title><style>body{{font:1.1rem/1.5 Georgia,serif;color-scheme:light dark;\
         max-width:36rem;margin:3rem auto;padding:0 1rem}}</style>{body}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_has_each_place_once() {
        for place in ["@VERSION@", "@DATA@", "@FILES@", "@AWAY@"] {
            assert_eq!(TEMPLATE.matches(place).count(), 1, "{place}");
        }
    }
}
