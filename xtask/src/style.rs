//! One stylesheet instead of one for each file of `style/`: compressed
//! together they weigh a third less, and the page asks once.

use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Joins the stylesheets of a site that trunk has built, in their order.
pub fn join(dist: &Path) -> Result<(), String> {
    let index = dist.join("index.html");
    let page = read(&index)?;
    let (page, names) = without_links(&page)?;
    let mut all = String::new();
    for name in &names {
        all.push_str(&plain(&read(&dist.join(name))?));
    }
    let digest = Sha256::digest(&all);
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("style-{hash}.css");
    let page = page.replacen(PLACE, &format!("<link rel=\"stylesheet\" href=\"./{name}\">"), 1);
    write(&dist.join(&name), &all)?;
    write(&index, &page)?;
    for name in names {
        let path = dist.join(name);
        fs::remove_file(&path)
            .map_err(|fault| format!("{} cannot be removed: {fault}.", path.display()))?;
    }
    Ok(())
}

/// Without comments and the white space that is for its writers. No text of
/// ours holds what begins a comment; texts stand in double quotes.
fn plain(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    for (n, piece) in css.split("/*").enumerate() {
        let rest = if n == 0 { piece } else { piece.split_once("*/").map_or("", |(_, rest)| rest) };
        out.push_str(rest);
    }
    let pieces = out.split('"').enumerate();
    let pieces = pieces.map(|(n, piece)| if n % 2 == 0 { tight(piece) } else { piece.to_owned() });
    pieces.collect::<Vec<_>>().join("\"").trim().to_owned()
}

/// Rules without the white space around their signs.
fn tight(rules: &str) -> String {
    let mut out = String::with_capacity(rules.len());
    let mut is_open = false;
    for letter in rules.chars() {
        if letter.is_whitespace() {
            is_open = true;
            continue;
        }
        // Before a colon white space means something: `a :hover`.
        let follows = out.ends_with(['{', '}', ';', ',', ':']);
        if is_open && !follows && !matches!(letter, '{' | '}' | ';' | ',') {
            out.push(' ');
        }
        is_open = false;
        if letter == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push(letter);
    }
    if is_open && !out.ends_with(['{', '}', ';', ',', ':']) {
        out.push(' ');
    }
    out
}

/// Stands where the one link will.
const PLACE: &str = "<!-- style -->";

/// The page without its links to stylesheets, and the files they name.
fn without_links(page: &str) -> Result<(String, Vec<String>), String> {
    let mut out = String::with_capacity(page.len());
    let mut names = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find("<link") {
        let (before, tag) = rest.split_at(at);
        let end = tag.find('>').ok_or("index.html has a <link without an end.")? + 1;
        out.push_str(before);
        let (tag, after) = tag.split_at(end);
        if tag.contains("rel=\"stylesheet\"") {
            let href = tag.split("href=\"").nth(1).and_then(|href| href.split('"').next());
            let href = href.ok_or_else(|| format!("{tag} names no file."))?;
            if names.is_empty() {
                out.push_str(PLACE);
            }
            names.push(href.trim_start_matches("./").to_owned());
        } else {
            out.push_str(tag);
        }
        rest = after;
    }
    out.push_str(rest);
    if names.is_empty() {
        return Err("index.html has no stylesheet: did trunk build it?".into());
    }
    Ok((out, names))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|fault| format!("{} cannot be read: {fault}.", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|fault| format!("{} cannot be written: {fault}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indents_go() {
        assert_eq!(
            plain("/* a */\n  b { c: d }\n\n/* d\n e */f > g,\nh :i {}\n"),
            "b{c:d}f > g,h :i{}"
        );
        assert_eq!(plain("a { content: \" ; \" attr(b); }"), "a{content:\" ; \" attr(b)}");
        assert_eq!(
            plain("@media (a: 1px) and (b) {\n  c { d: e 0 }\n}"),
            "@media (a:1px) and (b){c{d:e 0}}"
        );
    }

    #[test]
    fn the_links_become_one_place_in_their_order() {
        let page = "<head><link rel=\"icon\" href=\"i\"><link rel=\"stylesheet\" href=\"./a.css\"/>\
                    <p><link rel=\"stylesheet\" href=\"./b.css\"></head>";
        let (page, names) = without_links(page).unwrap_or_default();
        assert_eq!(names, ["a.css", "b.css"]);
        assert_eq!(page, format!("<head><link rel=\"icon\" href=\"i\">{PLACE}<p></head>"));
        assert!(without_links("<head></head>").is_err());
    }
}
