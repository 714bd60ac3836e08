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
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive([' ', '\u{a0}', '\n', '\r']) {
        let (address, rest) = piece.split_at(address_in(piece));
        if !address.is_empty() {
            out.push('<');
            push(address, true, &mut out);
            out.push('>');
        }
        push(rest, false, &mut out);
    }
    out
}

/// How much of a word with the space after it is an address that Markdown takes
/// between angle brackets, without what ends a sentence or parts a list.
fn address_in(piece: &str) -> usize {
    let whole = piece.trim_end();
    let is_address = (whole.starts_with("http") || whole.starts_with("file"))
        && whole.contains("://")
        && !whole.contains(|c| c <= ' ' || matches!(c, '<' | '>' | '\\'));
    if !is_address {
        return 0;
    }
    // Three dots are the address's own.
    let ends = whole.ends_with([';', ',', ':', '.']) && !whole.ends_with("..");
    whole.len() - usize::from(ends)
}

fn push(text: &str, is_address: bool, out: &mut String) {
    for c in text.chars() {
        match c {
            '\n' | '\r' => out.push(' '),
            // Even there a bar would end the cell.
            '|' if is_address => out.push_str("%7C"),
            // Pandoc takes dollars for a formula, `@` for a reference and `~`, `^` for small print.
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '$' | '@' | '~' | '^'
                if !is_address =>
            {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
}
