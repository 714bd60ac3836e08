//! The static data interface in the desk: addresses and examples, with those
//! of the reader's own host.

use super::ask::COPY;
use super::frame;
use super::{Answer, Request};
use crate::content::pieces::{fact, link, p};
use crate::content::{ACTION, Element, Node, Nodes, el};
use crate::dataset::Lang;
use crate::dataset::source::FILES;
use crate::interface::{EXAMPLES, Example, folder};
use crate::link::data::file_of;
use crate::text::{format, interface, texts};

/// The page.
pub fn page(request: &Request, lang: Lang) -> Answer {
    let words = interface(lang);
    let host = folder(&request.page);
    // Where a file of the reader's is on screen, no version of ours is.
    let version = match request.version.as_str() {
        version if version.is_empty() || file_of(version).is_some() => "1.0.0",
        version => version,
    };
    let released = format!("data/{version}/{}/first.json", lang.code());
    let addresses: Vec<Element> = [
        ("data/provisions.json", words.kind),
        ("data/schema/provisions.schema.json", words.schema),
        ("data/datapackage.json", words.package),
        ("data/newest.json", words.newest),
        (&released, words.released),
    ]
    .into_iter()
    .map(|(address, what)| fact(what, place(host, address)))
    .collect();
    let mut body: Vec<Node> = Vec::new();
    el("p").child(words.lead).add_to(&mut body);
    el("section")
        .child(el("h3").child(words.addresses))
        .child(el("dl").class("addresses").child(addresses))
        .child(p("note", format::labelled(words.kinds, &FILES.join(", "), lang)))
        .child(p("note", words.promise))
        .add_to(&mut body);
    let no_host = host.is_none().then_some(words.no_host);
    el("section")
        .child(el("h3").child(words.examples))
        .child(el("p").child(words.task))
        .add_to(&mut body);
    no_host.map(|said| p("note", said)).add_to(&mut body);
    for example in &EXAMPLES {
        one(example, request, lang).add_to(&mut body);
    }
    Answer::Page(frame::page(words.title, body, texts(lang)))
}

/// An address in full, as a link where there is a host.
fn place(host: Option<&str>, address: &str) -> Element {
    match host {
        Some(host) => link(address, format!("{host}{address}")),
        None => el("code").child(address),
    }
}

fn one(example: &Example, request: &Request, lang: Lang) -> Element {
    let words = interface(lang);
    let id = format!("example-{}", example.file.replace('.', "-"));
    let name = example.tool.name().unwrap_or(words.spreadsheet);
    let copy = el("button")
        .attr("type", "button")
        .attr(ACTION, format!("{COPY}{id}"))
        .attr("aria-label", format!("{} ({name})", words.copy))
        .child(words.copy);
    let file = folder(&request.page).map(|_| {
        let label = format::fill(words.download, &[example.file]);
        link(format!("data/examples/{}", example.file), label).attr("download", "")
    });
    let text = example.on(&request.page);
    el("section")
        .child(el("h3").child(name))
        .child(p("note", (words.needs)(example.tool)))
        .child(el("pre").class("citation").attr("id", id).child(text))
        .child(el("div").class("row").child(copy).child(" ").child(file))
}
