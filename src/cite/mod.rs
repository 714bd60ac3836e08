//! Citations of a record: the statement, its sources, the data version.

use crate::dataset::{Evidence, Lang};
use crate::query::Index;
use crate::text::format;

/// A reference to a record as running text, with where it stands and what it
/// rests on.
///
/// `title` is the record's title, `link` the absolute link to it.
pub fn text(
    index: &Index,
    title: &str,
    statement: Option<&str>,
    evidence: &[Evidence<String>],
    link: &str,
    lang: Lang,
) -> String {
    let version = &index.data.meta.version;
    let mut out = String::new();
    if let Some(statement) = statement {
        out.push_str(&quoted(statement, lang));
        out.push(' ');
    }
    match lang {
        Lang::En => {
            out.push_str(&format!("{title}. Parallel 49, data version {version}, {link}."));
        }
        Lang::Fr => {
            out.push_str(&format!(
                "{title}. 49e parallèle, version des données {version}, {link}."
            ));
        }
    }
    let sources: Vec<String> =
        evidence.iter().filter_map(|item| source_text(index, item, lang)).collect();
    if !sources.is_empty() {
        out.push_str(match lang {
            Lang::En => " Based on: ",
            Lang::Fr => " D’après\u{a0}: ",
        });
        out.push_str(&sources.join("; "));
        out.push('.');
    }
    out
}

fn quoted(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("“{text}”"),
        Lang::Fr => format!("«\u{a0}{text}\u{a0}»"),
    }
}

fn source_text(index: &Index, item: &Evidence<String>, lang: Lang) -> Option<String> {
    let source = index.source(&item.source)?;
    let mut parts = vec![source.publisher.clone(), quoted(&source.title, lang)];
    if let Some(author) = &source.author {
        parts[0] = format!("{author}, {}", parts[0]);
    }
    parts.extend(source.date.map(|date| format::date(date, lang)));
    parts.push(item.locator.clone());
    if let Some(page) = item.page {
        parts.push(format::fill(crate::text::texts(lang).page, &[&page.to_string()]));
    }
    let address = source.url.as_ref().map(|url| url.as_str().to_owned());
    parts.extend(address.or_else(|| source.address.clone()));
    Some(parts.join(", "))
}
