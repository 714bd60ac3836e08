//! Every record on one page: to read, print and link to without a script.

use super::around::around;
use super::links::{changes_of, sheets_of, without_app};
use crate::about;
use crate::compare::content::verdict_word;
use crate::content::pieces::{address, link, list, note, opening, p, party, place, source_line};
use crate::content::{Ctx, Element, Node, Nodes, el, to_html};
use crate::dataset::source::FILES;
use crate::dataset::{Evidence, Lang, Party, Source, Story, Theme};
use crate::query::index::Found;
use crate::query::order::sorted_by_key;
use crate::record::content::provision::party_heading;
use crate::record::content::{instrument, record};
use crate::record::model::{id_of, title_of};
use crate::scene::Scene;
use crate::text;

/// The title of the page.
pub fn title(lang: Lang) -> String {
    format!("{} · {}", text::sheets(lang).title, text::texts(lang).name)
}

/// All between `<body>` and `</body>`; nothing where there is no data.
pub fn body(scene: &Scene) -> String {
    let Some(ctx) = scene.ctx() else { return String::new() };
    let (texts, own) = (ctx.texts, text::sheets(ctx.lang));
    let data = &ctx.index.data;
    let version = ctx.version();
    let sheets = |count: usize, found: fn(usize) -> Found| {
        (0..count).map(|n| sheet(&ctx, found(n))).collect::<Vec<_>>()
    };
    let parts: [(&'static str, &'static str, Vec<Element>); 7] = [
        ("themes", own.themes, themes(&ctx)),
        ("instruments", own.instruments, instruments(&ctx)),
        ("events", own.events, sheets(data.events.len(), Found::Event)),
        ("bodies", own.bodies, sheets(data.bodies.len(), Found::Body)),
        ("findings", own.findings, sheets(data.findings.len(), Found::Finding)),
        ("stories", own.stories, stories(&ctx)),
        ("sources", own.sources, sources(&ctx)),
    ];
    let contents: Vec<Element> = parts
        .iter()
        .map(|(id, name, _)| el("li").child(link(format!("#{id}"), *name)))
        .chain([el("li").child(link("#about", texts.about_title))])
        .collect();
    let mut main = Vec::new();
    opening(own.title, own.lead).add_to(&mut main);
    p("meta", format!("{version}.")).add_to(&mut main);
    el("nav")
        .class("contents")
        .attr("aria-label", own.contents)
        .child(list("inline", contents))
        .add_to(&mut main);
    el("p")
        .class("meta")
        .child(ctx.labelled(own.downloads, ""))
        .child(downloads())
        .add_to(&mut main);
    p("meta", link(changes_of(ctx.lang), texts.about.links.2)).add_to(&mut main);
    for (id, name, items) in parts {
        el("section").attr("id", id).child(el("h2").child(name)).child(items).add_to(&mut main);
    }
    let about = about::content::screen(scene).into_iter().map(lowered).collect::<Vec<_>>();
    el("section").attr("id", "about").child(about).add_to(&mut main);
    let mut all = around(ctx.lang, sheets_of, main);
    without_app(&mut all, ctx.lang);
    // Most links lead to another place of this very page.
    to_html(&all).replace(&format!("href=\"{}#", sheets_of(ctx.lang)), "href=\"#")
}

/// A screen as a part of a page: its headings stand a level lower.
fn lowered(mut node: Node) -> Node {
    if let Node::Element(element) = &mut node {
        element.tag = match element.tag {
            "h1" => "h2",
            "h2" => "h3",
            "h3" => "h4",
            tag => tag,
        };
        element.children = std::mem::take(&mut element.children).into_iter().map(lowered).collect();
    }
    node
}

fn downloads() -> Vec<Element> {
    let one = |file: &&str| {
        let name = format!("{file}.json");
        let address = format!("data/{name}");
        el("span").child(link(address, name).attr("download", ""))
    };
    FILES.iter().map(one).collect()
}

/// A record under its title, with its id as anchor.
fn sheet(ctx: &Ctx<'_>, found: Found) -> Element {
    let id = id_of(ctx.index, found);
    el("article")
        .attr("id", id)
        .child(el("h3").child(title_of(ctx.index, id, ctx.lang).unwrap_or_default()))
        .child(record(ctx, found))
}

/// Each theme: its verdicts, and what every party says about it.
fn themes(ctx: &Ctx<'_>) -> Vec<Element> {
    let data = &ctx.index.data;
    let one = |theme: &Theme<String>| {
        let verdicts: Vec<Element> = data
            .assessments
            .iter()
            .filter(|item| item.theme == theme.id)
            .map(|item| {
                let era = data.eras.iter().find(|era| era.id == item.era);
                let era = era.map(|era| format!("{}. ", era.label)).unwrap_or_default();
                el("li")
                    .attr("id", &*item.id)
                    .child(el("strong").child(era).child(verdict_word(ctx, item)))
                    .child(el("p").child(&item.rationale))
                    .child(p("why", &item.differs))
            })
            .collect();
        el("article")
            .attr("id", format!("theme-{}", theme.id))
            .child(el("h3").child(&theme.label))
            .child(p("lead", &theme.scope))
            .child(list("verdict-list", verdicts))
            .child(
                data.parties
                    .iter()
                    .filter_map(|side| said(ctx, &theme.id, side))
                    .collect::<Vec<_>>(),
            )
    };
    data.themes.iter().map(one).collect()
}

/// What a party says about a theme: the whole in short, each leading to the
/// provision.
fn said(ctx: &Ctx<'_>, theme: &str, side: &Party<String>) -> Option<Element> {
    let data = &ctx.index.data;
    let items = (0..ctx.index.len())
        .filter(|n| ctx.index.instrument_of(*n).party == side.id)
        .filter(|n| data.provisions[*n].themes.iter().any(|id| **id == *theme))
        .map(|n| {
            let item = &data.provisions[n];
            el("li")
                .child(link(ctx.record(&item.id), &ctx.index.instrument_of(n).short))
                .child(format!(" {}", item.text))
        })
        .collect();
    let items = list("said-list", items)?;
    Some(el("section").child(party_heading(side)).child(items))
}

/// Each instrument with its provisions, party by party, the newest first.
fn instruments(ctx: &Ctx<'_>) -> Vec<Element> {
    let data = &ctx.index.data;
    let mut out = Vec::new();
    for side in &data.parties {
        let own = (0..data.instruments.len()).filter(|n| data.instruments[*n].party == side.id);
        let own =
            sorted_by_key(own.collect(), |n| std::cmp::Reverse(data.instruments[*n].date.first()));
        if !own.is_empty() {
            out.push(p("side", party(side)));
        }
        out.extend(own.into_iter().map(|n| one_instrument(ctx, n)));
    }
    out
}

fn one_instrument(ctx: &Ctx<'_>, n: usize) -> Element {
    let item = &ctx.index.data.instruments[n];
    let provisions: Vec<Element> = (0..ctx.index.len())
        .filter(|n| ctx.index.instrument_of(*n).id == item.id)
        .map(|n| provision(ctx, n))
        .collect();
    // The plan of a joint instrument is part of it here.
    let plan = ctx.index.data.plans.iter().find(|plan| plan.instrument == item.id);
    let heading = (!provisions.is_empty()).then(|| el("h4").child(ctx.texts.provisions_of));
    el("article")
        .attr("id", &*item.id)
        .child(el("h3").child(item.title.get(ctx.lang)))
        .child(plan.map(|plan| el("span").attr("id", &*plan.id)))
        .child(instrument::what_it_is(ctx, n))
        .child(heading)
        .child(provisions)
        .child(instrument::where_it_stands(ctx, n))
}

/// A provision: what it says, where, how sure we are, and the way to each
/// source.
fn provision(ctx: &Ctx<'_>, n: usize) -> Element {
    let item = &ctx.index.data.provisions[n];
    let texts = ctx.texts;
    let span = |text: String| el("span").child(text);
    let mut meta = vec![span((texts.provision_kind)(item.kind).to_owned())];
    meta.extend(item.date.map(|date| span(ctx.date(date))));
    let confidence = (texts.confidence)(item.confidence).to_lowercase();
    meta.push(span(ctx.labelled(texts.confidence_label, &confidence)));
    let themes = item.themes.iter().filter_map(|id| {
        let label = &ctx.index.theme(id)?.label;
        Some(el("span").child(link(format!("#theme-{id}"), label)))
    });
    meta.extend(themes);
    let evidence = item.evidence.iter().filter_map(|item| source(ctx, item)).collect();
    el("div")
        .class("provision")
        .attr("id", &*item.id)
        .child(p("said", &item.text))
        .child(note(item.note.as_ref()))
        .child(p("meta", meta))
        .child(list("evidence", evidence))
}

/// The place, and who published its source: a link to the source itself where
/// it has an address. Its title stands once, among the sources.
fn source(ctx: &Ctx<'_>, item: &Evidence<String>) -> Option<Element> {
    let source = ctx.index.source(&item.source)?;
    let date = source.date.map(|date| format!(", {}", ctx.date(date))).unwrap_or_default();
    let line = format!("{}{date}", source.publisher);
    let own = ctx.record(&source.id);
    let line = match &source.url {
        Some(url) => link(url.as_str(), line).class("outward").attr("rel", "noreferrer"),
        None => link(&own, line),
    };
    Some(
        el("li")
            .child(el("strong").child(place(ctx, item)))
            .child(". ")
            .child(line)
            .child(" ")
            .child(link(own, ctx.texts.source_details)),
    )
}

/// Each source: what it is and where.
fn sources(ctx: &Ctx<'_>) -> Vec<Element> {
    let one = |item: &Source<String>| {
        let kind = (ctx.texts.source_kind)(item.kind);
        let language = (ctx.texts.language_of_source)(item.language);
        el("article")
            .attr("id", &*item.id)
            .child(el("h3").child(source_line(ctx, item)))
            .child(note(item.note.as_ref()))
            .child(p("meta", format!("{kind}, {language}")))
            .child(el("p").child(address(ctx, item)))
    };
    ctx.index.data.sources.iter().map(one).collect()
}

fn stories(ctx: &Ctx<'_>) -> Vec<Element> {
    let one = |story: &Story<String>| {
        let steps = story.steps.iter().map(|step| {
            let records: Vec<Element> = step
                .records
                .iter()
                .filter_map(|id| {
                    let title = title_of(ctx.index, id, ctx.lang)?;
                    Some(el("li").child(link(ctx.record(id), title)))
                })
                .collect();
            el("li").child(el("p").child(&step.text)).child(list("inline", records))
        });
        el("article")
            .attr("id", format!("story-{}", story.id))
            .child(el("h3").child(&story.title))
            .child(p("lead", &story.lead))
            .child(el("ol").child(steps.collect::<Vec<_>>()))
    };
    ctx.index.data.stories.iter().map(one).collect()
}
