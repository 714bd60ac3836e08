//! BibTeX, as BibLaTeX reads it (`@misc`, `@online`, `@report`), with the fields that plain
//! BibTeX styles print as well. `@dataset` is dropped by reference managers, without a word.

use super::item::{Item, Kind};
use super::styles::dataset_word;
use crate::dataset::Lang;

/// One entry, in UTF-8.
pub fn bibtex(item: &Item) -> String {
    let kind = match item.kind {
        Kind::Dataset => "misc",
        Kind::Page | Kind::Article => "online",
        Kind::Document => "report",
    };
    let date = item.issued.map(|date| date.to_string());
    let year = date.as_ref().map(|date| date.chars().take(4).collect::<String>());
    let accessed = item.accessed.map(|day| day.to_string());
    let publisher = item.other_publisher().map(str::to_owned);
    // What publishes a report is its institution.
    let imprint = if item.kind == Kind::Document { "institution" } else { "organization" };
    let fields = [
        // Doubled braces keep a name whole.
        ("author", item.author.as_ref().map(|name| format!("{{{}}}", escaped(name)))),
        ("title", Some(format!("{{{}}}", escaped(&item.title)))),
        (imprint, publisher.map(|name| escaped(&name))),
        (
            "howpublished",
            (item.kind == Kind::Dataset).then(|| dataset_word(item.language).to_owned()),
        ),
        // BibLaTeX asks for a type of every report.
        ("type", (item.kind == Kind::Document).then(|| document_word(item).to_owned())),
        ("version", item.version.as_ref().map(|version| escaped(version))),
        ("date", date),
        ("year", year),
        ("url", item.url.as_ref().map(|url| address(url))),
        ("urldate", accessed),
        ("note", item.notes().map(|note| escaped(&note))),
        ("langid", Some(language(item).to_owned())),
    ];
    let lines = fields
        .iter()
        .filter_map(|(name, value)| Some(format!("  {name} = {{{}}},\n", value.as_ref()?)));
    format!("@{kind}{{{},\n{}}}\n", item.key, lines.collect::<String>())
}

fn document_word(item: &Item) -> &'static str {
    match item.language {
        Lang::En => "Official document",
        Lang::Fr => "Document officiel",
    }
}

fn language(item: &Item) -> &'static str {
    match item.language {
        Lang::En => "english",
        Lang::Fr => "french",
    }
}

/// Text in which nothing is a command.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(c);
            }
            '{' => out.push_str("\\{"),
            '}' => out.push_str("\\}"),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '\n' | '\r' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

/// An address is read as it stands; only what would end the field is encoded.
fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            '{' => out.push_str("%7B"),
            '}' => out.push_str("%7D"),
            '\\' => out.push_str("%5C"),
            c if c.is_whitespace() => out.push_str("%20"),
            _ => out.push(c),
        }
    }
    out
}
