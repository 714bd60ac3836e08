//! Why a search found a record.

use crate::ctx::Ctx;
use crate::dataset::{Lang, Word};
use crate::query::catalogue::{Catalogue, Field, Match};
use crate::query::form::{Form, How, Level};
use crate::query::search::Search;
use crate::screens::record::fields::text;

/// How many characters a snippet shows on each side of a match.
const AROUND: usize = 60;

/// Where a record matches, and what abbreviations stand for.
pub struct Why {
    /// What was typed, and what it stands for.
    pub expanded: Vec<(String, String)>,
    pub fields: Vec<FieldMatch>,
}

/// A field that matches.
pub struct FieldMatch {
    /// What the field is called.
    pub name: &'static str,
    /// What it says around the matches; nothing of the title and the text, which stand right
    /// above, marked.
    pub quotes: Vec<Quote>,
}

pub struct Quote {
    pub text: String,
    /// The language it is in, where that is not the page's: a title is of its source's.
    pub lang: Option<Lang>,
}

/// Where record `n` matches; nothing without a search.
pub fn why(ctx: &Ctx<'_>, catalogue: &Catalogue, search: &Search, n: usize) -> Option<Why> {
    let matches = catalogue.matches(ctx.index, search, n);
    if matches.is_empty() {
        return None;
    }
    let mut fields = Vec::new();
    for field in Field::ALL {
        let here: Vec<&Match> = matches.iter().filter(|item| item.field == *field).collect();
        if !here.is_empty() {
            let name = (ctx.texts.records.field)(*field);
            fields.push(FieldMatch {
                name,
                quotes: quotes(ctx, catalogue, search, n, *field, &here),
            });
        }
    }
    let expanded = matches.iter().filter(|item| item.is_expanded).filter_map(|item| {
        let whole = text(ctx.index, catalogue.records[n], item.field, ctx.lang);
        Some((as_typed(ctx, &item.typed), item.form.said(&whole)?.to_owned()))
    });
    Some(Why { expanded: expanded.collect(), fields })
}

fn quotes(
    ctx: &Ctx<'_>,
    catalogue: &Catalogue,
    search: &Search,
    n: usize,
    field: Field,
    here: &[&Match],
) -> Vec<Quote> {
    if matches!(field, Field::Title | Field::Text) {
        return Vec::new();
    }
    let whole = text(ctx.index, catalogue.records[n], field, ctx.lang);
    let mut said: Vec<&str> = Vec::new();
    for item in here {
        let holds = |piece: &&str| item.form.said(piece).is_some();
        let piece = whole.split(" | ").find(holds).unwrap_or(&whole);
        if !said.contains(&piece) {
            said.push(piece);
        }
    }
    let quote = |piece: &&str| {
        let source = ctx.index.data.sources.iter().find(|source| source.title == **piece);
        let own = source.map(|source| Lang::from(source.language));
        Quote { text: search.snippet(piece, AROUND), lang: own.filter(|own| *own != ctx.lang) }
    };
    said.iter().map(quote).collect()
}

/// A folded word as the reader wrote it.
pub fn as_typed(ctx: &Ctx<'_>, folded: &str) -> String {
    let form = Form::phrase(folded, How::Whole, Level::Typed);
    form.said(&ctx.view.q).unwrap_or(folded).to_owned()
}
