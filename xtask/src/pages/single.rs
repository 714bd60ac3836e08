//! The single file: program, styles and the data of both languages in one page
//! that opens from disk.

use super::{letters, policy, read, replace_once};
use crate::setup::tools;
use crate::{desk, process, project};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, write::GzEncoder};
use parallel49::about::content::SINGLE_FILE;
use std::fs;
use std::io::Write;
use std::path::Path;

const START: &str = include_str!("single.js");

/// Writes the file from the app's `page`, which has neither first screen nor
/// policy yet; returns how large it is, in bytes.
pub fn make(dist: &Path, page: &str, version: &str) -> Result<usize, String> {
    let styles = styles(dist, page)?;
    let program = program(dist)?;
    let mut kept = String::new();
    let mut in_module = false;
    for line in page.lines() {
        let is_module = line.contains("<script type=\"module\">");
        in_module |= is_module;
        // The program and the files that stand beside the page.
        let is_left = in_module
            || line.contains("rel=\"stylesheet\"")
            || ["manifest", "alternate", "apple-touch-icon", "og:image", "icon-192", "twitter:"]
                .iter()
                .any(|word| line.contains(word));
        in_module &= !line.contains("</script>");
        if !is_left {
            kept.push_str(without_preloads(line));
            kept.push('\n');
        }
    }
    let icon = STANDARD.encode(read(&dist.join("icon.svg"))?);
    let page = replace_once(
        &kept,
        "href=\"icon.svg\"",
        &format!("href=\"data:image/svg+xml;base64,{icon}\""),
    )?;
    let page =
        replace_once(&page, "<html lang=\"en\">", "<html lang=\"en\" data-edition=\"file\">")?;
    let page = without_neighbours(&page);
    let head = format!("<style>{styles}</style>\n<script>{program}</script>\n</head>");
    let page = replace_once(&page, "</head>", &head)?;
    let page = replace_once(&page, "</body>", &format!("{}</body>", parts(dist, version)?))?;
    let page = policy::of_file(&page, &styles)?;
    let path = dist.join(SINGLE_FILE);
    super::write(&path, &page)?;
    Ok(page.len())
}

/// The styles of the page, in their order.
fn styles(dist: &Path, page: &str) -> Result<String, String> {
    let mut all = String::new();
    for line in page.lines().filter(|line| line.contains("rel=\"stylesheet\"")) {
        let (_, rest) = line.split_once("href=\"./").ok_or("A style has no relative address.")?;
        let name = rest.split('"').next().unwrap_or_default();
        all.push_str(&read(&dist.join(name))?);
    }
    Ok(all)
}

/// wasm-bindgen's module as a classic script that starts when the page is
/// there: modules have an address to come from, which a file has not
/// everywhere.
fn program(dist: &Path) -> Result<String, String> {
    let glue = read(&the_one(dist, ".js")?)?;
    let (code, exports) = glue.rsplit_once("export{").ok_or("The app's JS exports nothing.")?;
    let start = exports
        .split([',', '}'])
        .find_map(|item| item.trim().strip_suffix(" as default"))
        .ok_or("The app's JS has no start.")?;
    // What else it exports is for other modules.
    let code = code.replace("export class ", "class ").replace("export function ", "function ");
    let code = code.replace("import.meta.url", "document.baseURI");
    let end = START.replace("START", start).replace("DESK;", &desk::asker("startDesk"));
    let all = format!("(function(){{{code}\n{end}}})()");
    minified(&all)
}

pub fn minified(script: &str) -> Result<String, String> {
    let path = project::scratch()?.join("single-file.js");
    super::write(&path, script)?;
    let mut command = tools::terser()?;
    command.arg(&path).args(["--compress", "--mangle"]).current_dir(project::root());
    let small = process::capture(&mut command)?;
    fs::remove_file(&path).map_err(|fault| fault.to_string())?;
    // The end of the script's own element must not stand in it.
    Ok(small.trim_end().replace("</script", "<\\/script"))
}

/// The program and the data, each as an element that no browser runs.
fn parts(dist: &Path, version: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut add = |name: &str, path: &Path| -> Result<(), String> {
        let bytes = fs::read(path)
            .map_err(|fault| format!("{} cannot be read: {fault}.", path.display()))?;
        let packed = letters::of(&gzip(&bytes)?);
        out.push_str(&format!(
            "<script type=\"application/octet-stream\" id=\"part:{name}\">{packed}</script>\n"
        ));
        Ok(())
    };
    add("app.wasm", &the_one(dist, ".wasm")?)?;
    for end in [".js", ".wasm"] {
        add(&format!("desk{end}"), &desk::file(dist, end)?)?;
    }
    let mut names = vec!["data/newest.json".to_owned()];
    for lang in ["en", "fr"] {
        for file in ["first", "rest"] {
            names.push(format!("data/{version}/{lang}/{file}.json"));
        }
    }
    for name in names {
        add(&name, &dist.join(&name))?;
    }
    Ok(out)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).map_err(|fault| fault.to_string())?;
    encoder.finish().map_err(|fault| fault.to_string())
}

/// The app's one file that ends so.
fn the_one(dist: &Path, end: &str) -> Result<std::path::PathBuf, String> {
    let entries = fs::read_dir(dist).map_err(|fault| fault.to_string())?;
    let mut found = entries.flatten().map(|entry| entry.path()).filter(|path| {
        path.file_name().is_some_and(|name| {
            let name = name.to_string_lossy();
            name.starts_with("parallel49-") && name.ends_with(end)
        })
    });
    match (found.next(), found.next()) {
        (Some(path), None) => Ok(path),
        _ => Err(format!("dist/ must hold one file of the app that ends in {end}.")),
    }
}

/// trunk puts its preloads before the end of the head, on one line with it.
fn without_preloads(line: &str) -> &str {
    match line.rfind("</head>") {
        Some(at) if line.contains("preload") => &line[at..],
        _ => line,
    }
}

/// Links of the shell to pages that a file has not beside it become text.
fn without_neighbours(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    while let Some(at) = rest.find("<a href=\"") {
        let (before, link) = rest.split_at(at);
        out.push_str(before);
        let href = link[9..].split('"').next().unwrap_or_default();
        let is_beside = href.ends_with(".html") || href.starts_with("data/");
        match (is_beside, link.find('>'), link.find("</a>")) {
            (true, Some(open), Some(close)) => {
                out.push_str(&link[open + 1..close]);
                rest = &link[close + 4..];
            }
            _ => {
                out.push_str(&link[..9]);
                rest = &link[9..];
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_neighbours_become_text() {
        let page =
            "a <a href=\"records.html\">b</a> <a href=\"\">c</a> <a href=\"data/x.json\">d</a>.";
        assert_eq!(without_neighbours(page), "a b <a href=\"\">c</a> d.");
    }

    #[test]
    fn preloads_go_and_the_head_ends() {
        assert_eq!(without_preloads("  <link rel=\"preload\" href=\"x\"></head>"), "</head>");
        assert_eq!(without_preloads("  <body>"), "  <body>");
    }
}
