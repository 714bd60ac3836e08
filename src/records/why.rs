//! Why a search found a record.

use crate::catalogue::{Catalogue, Field, Match, text};
use crate::content::pieces::{marked, p, titled};
use crate::content::{Ctx, Element, Nodes, el};
use crate::query::search::{Form, Search};
use crate::query::shelf::Edge;

/// How many characters a snippet shows on each side of a match.
const AROUND: usize = 60;

/// A line that says where record `n` matches, and what abbreviations stand
/// for; nothing without a search.
pub fn why(ctx: &Ctx<'_>, catalogue: &Catalogue, search: &Search, n: usize) -> Option<Element> {
    let matches = catalogue.matches(search, n);
    if matches.is_empty() {
        return None;
    }
    let texts = ctx.texts.records;
    let mut parts: Vec<Element> = Vec::new();
    for field in Field::ALL {
        let here: Vec<&Match> = matches.iter().filter(|item| item.field == *field).collect();
        if here.is_empty() {
            continue;
        }
        let word = (texts.field)(*field);
        // The title and the text stand right above, marked.
        if matches!(field, Field::Title | Field::Text) {
            parts.push(el("span").child(word));
            continue;
        }
        let whole = text(ctx.index, catalogue.records[n], *field, ctx.lang);
        let mut said: Vec<&str> = Vec::new();
        for item in here {
            let holds = |piece: &&str| item.form.said(piece).is_some();
            let piece = whole.split(" | ").find(holds).unwrap_or(&whole);
            if !said.contains(&piece) {
                said.push(piece);
            }
        }
        for (n, piece) in said.iter().enumerate() {
            let label = if n == 0 { ctx.labelled(word, "") } else { String::new() };
            let short = search.snippet(piece, AROUND);
            // A title is of the language of its source.
            let source = ctx.index.data.sources.iter().find(|source| source.title == *piece);
            let quote = titled(el("q").child(marked(&short, search)), source, ctx.lang);
            parts.push(el("span").child(label).child(quote));
        }
    }
    let mut line = p("found-why", ctx.labelled(texts.found, ""));
    let expanded = matches.iter().filter(|item| item.is_expanded());
    let expanded = expanded.filter_map(|item| {
        let whole = text(ctx.index, catalogue.records[n], item.field, ctx.lang);
        let long = item.form.said(&whole)?;
        Some(el("span").child(ctx.labelled(&as_typed(ctx, &item.typed), long)))
    });
    parts.extend(expanded.collect::<Vec<_>>());
    parts.add_to(&mut line.children);
    Some(line)
}

/// A folded word as the reader wrote it.
pub fn as_typed(ctx: &Ctx<'_>, folded: &str) -> String {
    let form = Form { text: folded.to_owned(), edge: Edge::Anywhere };
    form.said(&ctx.view.q).unwrap_or(folded).to_owned()
}
