//! The texts of the interface as they stand in their source files. Shared with
//! the browser tests.
#![allow(clippy::expect_used)]

use std::fs;
use std::path::Path;

/// Texts that are written alike in both languages.
pub const ALIKE: &[&str] = &[
    "Sources",
    "Source",
    "Instrument",
    "Instruments",
    "Plan",
    "plan",
    "Plans",
    "{} plan",
    "{} plans",
    "Forum",
    "Institution",
    "Audit",
    "Type",
    "Date",
    "Document",
    "document",
    "Documents",
    "Suggestions",
    "{} suggestion",
    "{} suggestions",
    "{} document",
    "{} documents",
    "Positions",
    "positions",
    "Programme",
    "Directive",
    "instruments",
    "sources",
    "{} instrument",
    "{} instruments",
    "{} source",
    "{} sources",
    "{}",
    "Parties",
    "Menu",
    "English",
    "Français",
];

/// The texts of a language in its source file, each with its field.
pub fn literals(root: &Path, code: &str) -> Vec<(String, String)> {
    let folder = root.join("core/src/text");
    let mut files = vec![folder.join(format!("{code}.rs"))];
    let screens = fs::read_dir(folder.join(code)).expect("the texts of the screens");
    files.extend(screens.map(|file| file.expect("a file").path()));
    files.sort();
    files.iter().flat_map(|file| literals_of(file)).collect()
}

/// The texts of one file.
fn literals_of(file: &Path) -> Vec<(String, String)> {
    let code = fs::read_to_string(file).expect("the texts are there");
    let (_, code) = code.split_once("static TEXTS: ").expect("the texts are there");
    let mut found = Vec::new();
    let (mut field, mut word) = (String::new(), String::new());
    let mut names = false;
    let mut rest = code.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' => {
                let text = literal(&mut rest);
                let after: String = rest.clone().take(4).collect();
                // The key of a count, or what a match is about, is no text.
                let is_key = names && after.starts_with(", \"") || after.starts_with(" =>");
                if !is_key {
                    found.push((field.clone(), text));
                }
            }
            '/' if rest.peek() == Some(&'/') => {
                rest.by_ref().find(|c| *c == '\n').map(drop).unwrap_or(())
            }
            ':' if rest.peek() != Some(&':') && !word.is_empty() => {
                names = word == "count_names";
                field = std::mem::take(&mut word);
            }
            _ if c.is_alphanumeric() || c == '_' => word.push(c),
            _ => word.clear(),
        }
    }
    found
}

/// Reads a string literal after its opening quotation mark.
fn literal(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let mut text = String::new();
    while let Some(c) = rest.next() {
        match (c, rest.peek()) {
            ('"', _) => break,
            ('\\', Some('\n')) => while rest.next_if(|c| c.is_whitespace()).is_some() {},
            ('\\', Some('u')) => {
                let code: String = rest.by_ref().skip(2).take_while(|c| *c != '}').collect();
                let code = u32::from_str_radix(&code, 16).expect("a code point");
                text.extend(char::from_u32(code));
            }
            ('\\', Some('n')) => {
                rest.next();
                text.push('\n');
            }
            ('\\', Some(_)) => text.extend(rest.next()),
            _ => text.push(c),
        }
    }
    text
}
