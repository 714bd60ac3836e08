//! Pieces that many screens share.

use super::{Ctx, Element, Node, Nodes, el};
use crate::dataset::{Evidence, Glyph, Hue, Lang, Party, Role, Source};
use crate::query::fold::fold;
use crate::query::part::cut;
use crate::query::search::Search;

/// A link.
pub fn link(href: impl AsRef<str>, content: impl Nodes) -> Element {
    el("a").attr("href", href).child(content)
}

/// A paragraph of a class.
pub fn p(class: &'static str, content: impl Nodes) -> Element {
    el("p").class(class).child(content)
}

/// A heading and one sentence.
pub fn opening(title: &str, lead: &str) -> Element {
    el("div").class("opening").child(el("h1").child(title)).child(p("lead", lead))
}

/// A heading with content, or nothing where there is no content.
pub fn section(heading: &str, content: Vec<Node>) -> Option<Element> {
    (!content.is_empty()).then(|| el("section").child(el("h3").child(heading)).child(content))
}

/// A list of a class, or nothing where it would be empty.
pub fn list(class: &'static str, items: Vec<Element>) -> Option<Element> {
    (!items.is_empty()).then(|| el("ul").class(class).child(items))
}

/// One fact of a record: a word and what it says.
pub fn fact(word: &str, value: impl Nodes) -> Element {
    el("div").child(el("dt").child(word)).child(el("dd").child(value))
}

/// A remark of ours.
pub fn note(text: Option<&String>) -> Option<Element> {
    text.map(|text| p("note", text))
}

/// The class that gives an element a party's colour.
pub fn hue_class(hue: Hue) -> &'static str {
    match hue {
        Hue::First => "hue-first",
        Hue::Second => "hue-second",
        Hue::Mix => "hue-mix",
        Hue::Neutral => "hue-neutral",
    }
}

/// The shape of a party, in a box of 12 by 12.
pub fn shape(glyph: Glyph) -> &'static str {
    match glyph {
        Glyph::Square => "M1.5 1.5h9v9h-9z",
        Glyph::Diamond => "M6 0l6 6-6 6-6-6z",
        Glyph::Circle => "M6 .7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 6 .7z",
        Glyph::Ring => {
            "M6 .7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 6 .7zm0 2.2a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2z"
        }
    }
}

/// The sign of a party, shape and colour together; its name stands beside it.
pub fn sign(party: &Party<String>) -> Element {
    el("svg")
        .class(format!("sign {}", hue_class(party.hue)))
        .attr("viewBox", "0 0 12 12")
        .attr("aria-hidden", "true")
        .child(el("path").attr("d", shape(party.glyph)).attr("fill-rule", "evenodd"))
}

/// A party by sign and name.
pub fn party(party: &Party<String>) -> Element {
    el("span").class("party").child(sign(party)).child(&party.name)
}

/// The mark of what is wider than the two sides.
pub fn wider(ctx: &Ctx<'_>, party: &str) -> Option<Element> {
    let party = ctx.index.party(party).filter(|party| party.role == Role::Wider)?;
    Some(el("span").class("wider").child(sign(party)).child(ctx.texts.with_others))
}

/// Text with the matches of a search marked.
pub fn marked(text: &str, search: &Search) -> Vec<Node> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for (start, end) in search.highlights(text) {
        cut(text, at, start).add_to(&mut pieces);
        el("mark").child(cut(text, start, end)).add_to(&mut pieces);
        at = end;
    }
    cut(text, at, text.len()).add_to(&mut pieces);
    pieces
}

/// The place in a source, in words.
pub fn place(ctx: &Ctx<'_>, item: &Evidence<String>) -> String {
    let mut place = item.locator.clone();
    let numbers = [(item.page, ctx.texts.page), (item.paragraph, ctx.texts.paragraph)];
    for (number, form) in numbers {
        let said = number.map(|number| ctx.fill(form, &[&number.to_string()]));
        // Some locators name the number in their words already.
        if let Some(said) = said.filter(|said| !fold(&place).contains(&fold(said))) {
            place.push_str(", ");
            place.push_str(&said);
        }
    }
    place
}

/// The places of evidence, each leading to its source.
pub fn places(ctx: &Ctx<'_>, evidence: &[Evidence<String>]) -> Vec<Element> {
    let links = evidence.iter().filter_map(|item| place_link(ctx, item));
    links.map(|link| el("span").child(link)).collect()
}

/// One place, leading to its source.
pub fn place_link(ctx: &Ctx<'_>, item: &Evidence<String>) -> Option<Element> {
    let source = ctx.index.source(&item.source)?;
    let name = format!("{}, {}", source.publisher, place(ctx, item));
    Some(link(ctx.record(&source.id), name))
}

/// The same as a line of its own, or nothing where there is no evidence.
pub fn places_line(ctx: &Ctx<'_>, evidence: &[Evidence<String>]) -> Option<Element> {
    let places = places(ctx, evidence);
    (!places.is_empty()).then(|| p("meta", places))
}

/// What holds the title of a record on a page in `lang`: a source keeps the
/// title that it has, in whatever language, and says in which. Of any other
/// record `source` is nothing.
pub fn titled(element: Element, source: Option<&Source<String>>, lang: Lang) -> Element {
    match source.map(|source| Lang::from(source.language)) {
        Some(own) if own != lang => element.attr("lang", own.code()),
        _ => element,
    }
}

/// Author, title, publisher, date.
pub fn source_line(ctx: &Ctx<'_>, source: &Source<String>) -> Vec<Node> {
    let mut out = Vec::new();
    source.author.as_ref().map(|author| format!("{author}, ")).add_to(&mut out);
    titled(el("cite").child(&source.title), Some(source), ctx.lang).add_to(&mut out);
    let date = source.date.map(|date| format!(", {}", ctx.date(date))).unwrap_or_default();
    format!(", {}{date}", source.publisher).add_to(&mut out);
    out
}

/// The link to the source itself, or its address as text.
pub fn address(ctx: &Ctx<'_>, source: &Source<String>) -> Option<Element> {
    let texts = ctx.texts;
    if let Some(url) = &source.url {
        let name = ctx.labelled(texts.open_source, &source.title);
        return Some(
            link(url.as_str(), format!("{} ↗", texts.open_source))
                .class("outward")
                .attr("rel", "noreferrer")
                .attr("aria-label", name),
        );
    }
    let address = source.address.as_ref()?;
    Some(el("span").child(texts.no_address).child(" ").child(el("code").child(address)))
}
