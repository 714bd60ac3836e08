//! The about page as content.

use super::counts::counts;
use crate::content::pieces::{link, p};
use crate::content::{Ctx, Element, Node, Nodes, el};
use crate::controls::copy;
use crate::dataset::Lang;
use crate::dataset::source::FILES;
use crate::desk::ask::{CITE_DATA, INTERFACE, OWN};
use crate::editions::changes_of;
use crate::link::data::file_of;
use crate::query::Screen;
use crate::scene::{Edition, Scene};
use crate::text::format;

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts();
    let article = el("article")
        .class("about")
        .child(el("h1").child(texts.about_title))
        .child(p("lead", scene.headline().1));
    vec![article.child(scene.ctx().map(|ctx| about(&ctx, scene.edition))).into()]
}

fn about(ctx: &Ctx<'_>, edition: Edition) -> Vec<Node> {
    let (data, texts) = (&ctx.index.data, ctx.texts);
    let about = &texts.about;
    let until = ctx.date(data.meta.evidence_until);
    let numbers: Vec<Element> = counts(data)
        .into_iter()
        .filter(|(_, n)| ctx.index.complete || *n > 0)
        .map(|(key, n)| {
            let name = about.count_names.iter().find(|(known, _)| *known == key);
            let name = name.map_or(key, |(_, name)| *name);
            el("div").child(el("dt").child(name)).child(el("dd").child(format::number(n, ctx.lang)))
        })
        .collect();
    let rules: Vec<Element> = data
        .rules
        .iter()
        .flat_map(|rule| [el("dt").child(&rule.label), el("dd").child(&rule.test)])
        .collect();
    let files: Vec<Element> = FILES
        .iter()
        .map(|file| {
            let name = format!("{file}.json");
            let address = format!("data/{name}");
            el("li").child(link(address, name).attr("download", ""))
        })
        .collect();
    let cell = |lang: &str, term: &str| el("td").attr("lang", lang).child(term);
    let terms: Vec<Element> = data
        .terms
        .iter()
        .map(|term| el("tr").child(cell("en", &term.en)).child(cell("fr", &term.fr)))
        .collect();
    let head =
        |lang: &str, name: &str| el("th").attr("scope", "col").attr("lang", lang).child(name);
    let section = |heading: &str| el("section").child(el("h2").child(heading));
    let sources = ctx.href(|view| view.screen = Screen::Sources);

    let mut out = Vec::new();
    // What is said of our data is not said of a reader's.
    let is_ours = file_of(&data.meta.version).is_none();
    if is_ours {
        prose(ctx, about.method, &until).add_to(&mut out);
        prose(ctx, about.reading, "").add_to(&mut out);
    }
    section(about.counts)
        .child(el("dl").class("numbers").child(numbers))
        .child(el("p").child(link(sources, about.sources.1)))
        .add_to(&mut out);
    if !rules.is_empty() {
        section(about.rules.0)
            .child(el("p").child(about.rules.1))
            .child(el("dl").class("rules").child(rules))
            .add_to(&mut out);
    }
    if is_ours {
        prose(ctx, about.licence, "").add_to(&mut out);
        section(about.cite.0)
            .child(el("p").child(ctx.fill(about.cite.1, &[&data.meta.version, &until])))
            .child(p("row", copy::desk(CITE_DATA, texts.desk.cite)))
            .add_to(&mut out);
    }
    // A file has no pages beside it.
    let changes = (edition != Edition::File)
        .then(|| el("p").child(link(changes_of(ctx.lang), about.links.2)));
    section(about.links.0).child(el("p").child(about.links.1)).child(changes).add_to(&mut out);
    let own = copy::desk(OWN, texts.desk.own);
    match edition {
        Edition::Hosted { file } => {
            let interface = copy::desk(INTERFACE, texts.desk.interface);
            section(about.data.0)
                .child(el("p").child(about.data.1.concat()))
                .child(el("ul").class("files").child(files))
                .child(p("row", interface).child(" ").child(own))
                .add_to(&mut out);
            file.map(|size| single_file(ctx, size)).add_to(&mut out);
        }
        Edition::File => section(about.data.0)
            .child(el("p").child(texts.editions.data_elsewhere))
            .child(p("row", own))
            .add_to(&mut out),
    }
    prose(ctx, about.accessibility, "").add_to(&mut out);
    if !terms.is_empty() {
        let heads = el("tr").child(head("en", "English")).child(head("fr", "Français"));
        section(about.glossary)
            .child(
                el("table")
                    .class("terms")
                    .child(el("thead").child(heads))
                    .child(el("tbody").child(terms)),
            )
            .add_to(&mut out);
    }
    out
}

/// The offer of the whole in one file of so many kB.
fn single_file(ctx: &Ctx<'_>, size: u32) -> Element {
    let texts = ctx.texts.editions;
    // In tenths, rounded, with the decimal sign of the language.
    let tenths = (size + 50) / 100;
    let sign = match ctx.lang {
        Lang::En => '.',
        Lang::Fr => ',',
    };
    let size = ctx.fill(texts.megabytes, &[&format!("{}{sign}{}", tenths / 10, tenths % 10)]);
    let file = link(SINGLE_FILE, SINGLE_FILE).attr("download", "");
    el("section")
        .child(el("h2").child(texts.file.0))
        .child(el("p").child(texts.file.1).child(file).child(format!(" ({size}).")))
}

/// The single file's name beside the pages.
pub const SINGLE_FILE: &str = "parallel-49.html";

fn prose(ctx: &Ctx<'_>, text: (&str, &[&str]), value: &str) -> Element {
    let paragraphs: Vec<Element> =
        text.1.iter().map(|text| el("p").child(ctx.fill(text, &[value]))).collect();
    el("section").child(el("h2").child(text.0)).child(paragraphs)
}
