//! A Markdown table of what people read: the labels, not the ids.

use super::table::{COLUMNS, Row};
use crate::dataset::Lang;

/// Heading, table, and where it comes from.
pub fn markdown(title: &str, rows: &[Row], origin: &str, lang: Lang) -> String {
    let heads = match lang {
        Lang::En => HEADS_EN,
        Lang::Fr => HEADS_FR,
    };
    let mut out = format!("# {}\n\n", escaped(title));
    line(heads.iter().map(|head| (*head).to_owned()), &mut out);
    line(heads.iter().map(|_| "---".to_owned()), &mut out);
    for row in rows {
        let cell = |name: &&str| {
            let at = COLUMNS.iter().position(|column| column.name == *name);
            at.and_then(|at| row.get(at)).map(|text| escaped(text)).unwrap_or_default()
        };
        line(SHOWN.iter().map(cell), &mut out);
    }
    out.push('\n');
    out.push_str(&escaped(origin));
    out.push('\n');
    out
}

/// The columns that stand in the table, with their heads.
const SHOWN: [&str; 8] = [
    "record_label",
    "title",
    "text",
    "party_label",
    "themes_label",
    "date",
    "source_titles",
    "urls",
];
const HEADS_EN: [&str; 8] =
    ["Kind", "Title", "Text", "Party", "Themes", "Date", "Sources", "Addresses"];
const HEADS_FR: [&str; 8] =
    ["Type", "Titre", "Texte", "Partie", "Thèmes", "Date", "Sources", "Adresses"];

fn line(cells: impl Iterator<Item = String>, out: &mut String) {
    for cell in cells {
        out.push_str("| ");
        out.push_str(&cell);
        out.push(' ');
    }
    out.push_str("|\n");
}

/// Text in which nothing is markup and nothing ends the cell; the addresses in
/// it are links.
fn escaped(text: &str) -> String {
    text.split_inclusive(char::is_whitespace).map(word).collect()
}

/// One word with the space after it.
fn word(text: &str) -> String {
    let whole = text.trim_end();
    // What ends a sentence or parts a list; three dots are the address's own.
    let before_stop = || whole.strip_suffix('.').filter(|cut| !cut.ends_with('.'));
    let address = whole.strip_suffix([';', ',', ':']).or_else(before_stop).unwrap_or(whole);
    if is_address(address) {
        // Even here a bar would end the cell.
        let after = plain(&text[address.len()..]);
        return format!("<{}>{after}", address.replace('|', "%7C"));
    }
    plain(text)
}

/// Whether Markdown takes it for an address between angle brackets.
fn is_address(word: &str) -> bool {
    word.split_once("://").is_some_and(|(scheme, rest)| {
        let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && (2..=32).contains(&scheme.len())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_scheme
            && !rest.is_empty()
            && !word.contains(|c: char| c.is_control() || "<>\\".contains(c))
    })
}

fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => out.push(' '),
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}
