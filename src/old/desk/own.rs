//! A reader's own data in the desk: the page that takes a file, and what comes
//! of reading it.

use super::frame;
use super::{Answer, Request};
use crate::content::pieces::{link, list, p};
use crate::content::{CHOICE, Element, Node, Nodes, el};
use crate::dataset::Lang;
use crate::dataset::check::Problem;
use crate::dataset::own::{bundles, read_file};
use crate::interface::folder;
use crate::link::data::file_of;
use crate::text::{format, own, texts};

/// The field for a file, and what it chooses.
pub const FIELD: &str = "own-file";
/// How large a file may be, in bytes. The page, which opens it, holds to it
/// and says so (xtask/src/desk/page.js).
pub const MOST: u32 = 50_000_000;
/// Why a file did not come, as that script names it.
const LARGE: &str = "large";
const CAUSES: [&str; 4] = ["encoding", "unreadable", "network", "origin"];
const MEGABYTE: u32 = 1_000_000;

/// How many faults stand in one part of a list, and how many are listed in all:
/// more would be nothing to read, and too much for a page.
const PART: usize = 100;
const LISTED: usize = 10_000;

/// The page with the field and how to make a file.
pub fn page(request: &Request, lang: Lang) -> Answer {
    let words = own(lang);
    let beside: Vec<Element> = match folder(&request.page) {
        Some(_) => [
            ("data/example.json", words.example),
            ("data/schema/dataset.schema.json", words.schema),
        ]
        .map(|(address, name)| el("li").child(link(address, name).attr("download", "")))
        .into(),
        None => vec![el("li").child(words.elsewhere)],
    };
    let steps: Vec<Element> = words.steps.iter().map(|step| el("li").child(*step)).collect();
    let mut body: Vec<Node> = Vec::new();
    el("p").child(words.lead).add_to(&mut body);
    field(words.choose, lang).add_to(&mut body);
    p("note", words.forgets).add_to(&mut body);
    el("section")
        .child(el("h3").child(words.how))
        .child(list("inline", beside))
        .child(el("ol").class("steps").child(steps))
        .child(folder(&request.page).map(|_| el("p").child(words.by_link)))
        .add_to(&mut body);
    Answer::Page(frame::page(words.title, body, texts(lang)))
}

/// A field is a place to drop a file on in every browser. What browsers write
/// in it is in their own language: styles hide that, and our words lie over it.
fn field(label: &str, lang: Lang) -> Element {
    let most = (MOST / MEGABYTE).to_string();
    el("p")
        .class("own-file")
        .child(el("label").attr("for", FIELD).child(format::fill(label, &[&most])))
        .child(
            el("input")
                .attr("type", "file")
                .attr("id", FIELD)
                .attr("accept", ".json,application/json")
                .attr(CHOICE, FIELD),
        )
        .child(el("span").class("pick").attr("aria-hidden", "true").child(own(lang).pick))
}

/// Reads the file that came as the only part; `version` is what links call it.
/// Gives the texts for the app, or the page with everything that is wrong.
///
/// # Errors
/// None for a file, see [`bundles`].
pub fn read(request: &Request, lang: Lang) -> Result<Answer, String> {
    let words = own(lang);
    let text = request.parts.first().map(String::as_str).unwrap_or_default();
    if let Some(why) = request.choice("failed") {
        let said = match CAUSES.iter().position(|cause| why == *cause) {
            Some(n) => words.causes[n].to_owned(),
            None if why == LARGE => {
                format::fill(words.too_large, &[&(MOST / MEGABYTE).to_string()])
            }
            None => format::fill(words.not_opened, &[&why]),
        };
        let said = p("notice failure", said).attr("role", "alert");
        return Ok(refused(request, lang, vec![said.into()]));
    }
    match read_file(text) {
        Ok(data) => Ok(Answer::Texts(bundles(data, &request.version)?)),
        Err(found) => Ok(refused(request, lang, faults(&found, lang))),
    }
}

fn refused(request: &Request, lang: Lang, said: Vec<Node>) -> Answer {
    let words = own(lang);
    let name = file_of(&request.version).unwrap_or_default();
    let mut body = said;
    p("note", words.still).add_to(&mut body);
    field(words.choose_again, lang).add_to(&mut body);
    let title = format::fill(words.refused, &[name]);
    Answer::Page(frame::page(&title, body, texts(lang)))
}

/// All faults, kind by kind, long lists in parts.
fn faults(found: &[Problem], lang: Lang) -> Vec<Node> {
    let words = own(lang);
    let count = format::count(found.len(), words.faults, lang);
    let mut out: Vec<Node> = vec![p("notice failure", count).attr("role", "alert").into()];
    let listed = &found[..found.len().min(LISTED)];
    let mut kinds: Vec<(&str, Vec<&Problem>)> = Vec::new();
    for problem in listed {
        let kind = problem.place.split(" › ").next().unwrap_or_default();
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, of_kind)) => of_kind.push(problem),
            None => kinds.push((kind, vec![problem])),
        }
    }
    for (n, (kind, of_kind)) in kinds.iter().enumerate() {
        let number = format::number(of_kind.len(), lang);
        let heading = el("h3").child(el("code").child(*kind)).child(format!(" {number}"));
        el("section").child(heading).child(parts(of_kind, n == 0, lang)).add_to(&mut out);
    }
    let more = found.len() - listed.len();
    let more = (more > 0).then(|| p("note", format::count(more, words.not_listed, lang)));
    more.add_to(&mut out);
    out
}

fn parts(of_kind: &[&Problem], is_first: bool, lang: Lang) -> Vec<Element> {
    let part = |(n, part): (usize, &[&Problem])| {
        let items = part.iter().map(|problem| one(problem, lang)).collect();
        let items = list("faults", items);
        if of_kind.len() <= PART {
            return el("div").child(items);
        }
        let (from, to) = (n * PART + 1, n * PART + part.len());
        let numbers = [format::number(from, lang), format::number(to, lang)];
        let name = format::fill(own(lang).part, &[&numbers[0], &numbers[1]]);
        let details = el("details").child(el("summary").child(name)).child(items);
        if is_first && n == 0 { details.attr("open", "") } else { details }
    };
    of_kind.chunks(PART).enumerate().map(part).collect()
}

fn one(problem: &Problem, lang: Lang) -> Element {
    let said = problem.fault.says(lang);
    el("li").child(el("code").child(&problem.place)).child(el("span").child(format!(" {said}")))
}
