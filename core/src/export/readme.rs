//! What rows are and where they come from, in words: the readme of an archive,
//! the second sheet of a workbook.

use super::Origin;
use super::table::COLUMNS;
use crate::ctx::Ctx;
use crate::page::Page;
use crate::query::Filter;
use crate::screens::stories::describe::narrowed;
use crate::text::{format, taking};

/// A word and what it says.
pub type Line = [String; 2];

/// Where `count` rows come from: the view with its filters, the day, how much
/// of it is there, link, version and licence. `is_all` where the view does not
/// count.
pub fn origin(page: &Page, from: &Origin<'_>, count: usize, is_all: bool) -> Vec<Line> {
    let ctx = page.ctx();
    let (words, meta) = (taking(ctx.lang), &ctx.index.data.meta);
    let mut lines = Vec::new();
    let mut add = |word: &str, text: String| lines.push([word.to_owned(), text]);
    if is_all {
        add(words.rows, words.rows_all.to_owned());
    } else {
        add(words.view, narrowed(&ctx).join(" · "));
        add_day(&ctx, &mut add);
        let count = page.count_line();
        if !count.is_empty() {
            add(words.on_screen, count);
        }
    }
    add(words.row_count, format::number(count, ctx.lang));
    add(words.link, from.link.said(ctx.lang));
    add(words.data, ctx.version());
    add(words.licence, format!("{} {}", from.licence, meta.licence_url.as_str()));
    lines
}

fn add_day(ctx: &Ctx<'_>, add: &mut dyn FnMut(&str, String)) {
    if Filter::Asof.applies_to(ctx.view.screen) {
        let day = ctx.view.asof.map(|day| format::day(day, ctx.lang));
        add(ctx.texts.asof, day.unwrap_or_else(|| ctx.texts.asof_none.to_owned()));
    }
}

/// Each column and what it means.
pub fn columns(from: &Origin<'_>) -> Vec<Line> {
    let meanings = taking(from.lang).columns;
    let pairs = COLUMNS.iter().zip(meanings);
    pairs.map(|(column, meaning)| [column.name.to_owned(), meaning.to_owned()]).collect()
}

/// The readme: title, origin, the files beside it, the columns.
pub fn readme(from: &Origin<'_>, origin: &[Line], files: &[&str]) -> String {
    let words = taking(from.lang);
    let mut out = format!("{}\n\n", from.title);
    let list = |out: &mut String, lines: &[Line]| {
        for [word, text] in lines {
            out.push_str(&format::labelled(word, text, from.lang));
            out.push('\n');
        }
    };
    list(&mut out, origin);
    out.push_str(&format!("\n{}\n", words.files));
    files.iter().for_each(|name| out.push_str(&format!("- {name}\n")));
    out.push_str(&format!("\n{}\n", words.columns_title));
    list(&mut out, &columns(from));
    out
}
