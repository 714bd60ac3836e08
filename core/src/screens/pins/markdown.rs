//! What is pinned as a Markdown file (CommonMark): each with its official
//! title, dates, sources with the places in them, its lasting link, and the
//! reader's note.

use super::model::{Pin, pins};
use super::notes::{Notes, note_on};
use crate::cite::Lasting;
use crate::ctx::Ctx;
use crate::dataset::Evidence;
use crate::query::View;
use crate::text::pinning;

/// The file. `page` is the absolute address of the page without its query.
pub fn text(ctx: &Ctx<'_>, page: &str, notes: &Notes) -> String {
    let (texts, meta) = (ctx.texts, &ctx.index.data.meta);
    let version = ctx.version();
    let whole = View {
        screen: crate::query::Screen::Pins,
        pins: ctx.view.pins.clone(),
        lang: ctx.view.lang,
        data: Some(meta.version.clone()),
        ..View::default()
    };
    let mut out = format!("# {}\n\n", escape(texts.pins.title));
    out += &format!("{}. {}.\n\n", escape(texts.name), escape(&version));
    out += &lasting(ctx, page, &whole);
    for (at, pin) in pins(ctx).iter().enumerate() {
        out += &one(ctx, page, at + 1, pin, note_on(notes, pin.pin));
    }
    out
}

fn one(ctx: &Ctx<'_>, page: &str, n: usize, pin: &Pin<'_>, note: &str) -> String {
    let mut out = format!("\n## {n}. {}\n\n", escape(&pin.title));
    let mut about = vec![pin.kind.to_owned()];
    about.extend(pin.official.as_ref().map(|official| match official.label {
        Some(label) => ctx.labelled(label, official.title),
        None => official.title.to_owned(),
    }));
    about.extend(pin.facts.iter().cloned());
    out += &format!("{}\n\n", escape(&about.join(" · ")));
    if !pin.said.is_empty() {
        out += &format!("> {}\n\n", escape(pin.said));
    }
    let sources: Vec<String> = pin.evidence.iter().filter_map(|item| source(ctx, item)).collect();
    if !sources.is_empty() {
        out += &format!(
            "{}\n\n{}\n",
            escape(ctx.labelled(ctx.texts.evidence, "").trim_end()),
            sources.concat()
        );
    }
    if !note.trim().is_empty() {
        let label = escape(&ctx.labelled(pinning(ctx.lang).note, ""));
        let note: Vec<String> = note.trim().lines().map(escape).collect();
        // Two spaces end a line and not the paragraph.
        out += &format!("**{}** {}\n\n", label.trim_end(), note.join("  \n"));
    }
    out + &lasting(ctx, page, &pin.lasting)
}

fn lasting(ctx: &Ctx<'_>, page: &str, view: &View) -> String {
    let label = escape(&ctx.labelled(pinning(ctx.lang).lasting, ""));
    let place = Lasting::of(page, view);
    let said = match &place {
        Lasting::Link(link) => format!("<{link}>"),
        Lasting::Query(_) => escape(&place.said(ctx.lang)),
    };
    format!("{} {said}\n", label.trim_end())
}

/// One source, with the place in it, as an item of a list.
fn source(ctx: &Ctx<'_>, item: &Evidence<String>) -> Option<String> {
    let source = ctx.index.source(&item.source)?;
    let mut parts: Vec<String> = source.author.iter().map(|author| escape(author)).collect();
    parts.push(format!("*{}*", escape(&source.title)));
    parts.push(escape(&source.publisher));
    parts.extend(source.date.map(|date| ctx.date(date)));
    parts.push(escape(&ctx.place(item)));
    parts.extend(source.url.as_ref().map(|url| format!("<{}>", url.as_str())));
    parts.extend(source.address.as_deref().map(escape));
    Some(format!("- {}\n", parts.join(", ")))
}

/// Text that stays text: nothing in it marks anything up.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let is_first = text[..at].trim_start().is_empty();
        let is_number = !text[..at].is_empty()
            && text[..at].trim_start().bytes().all(|byte| byte.is_ascii_digit());
        let marks = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' => true,
            '#' | '+' | '-' | '=' => is_first,
            // "1. " begins a list.
            '.' | ')' => is_number,
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(if c == '\n' || c == '\r' { ' ' } else { c });
    }
    out
}
