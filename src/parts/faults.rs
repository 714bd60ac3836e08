//! Everything that is wrong with a dataset that is not ours.

use leptos::prelude::*;
use parallel49_core::dataset::Lang;
use parallel49_core::task::Complaint;
use parallel49_core::text::{format, own};

/// How many faults stand in one part of a list, and how many are listed in all: more would be
/// nothing to read, and too much for a page.
const PART: usize = 100;
const LISTED: usize = 10_000;

/// All faults, kind by kind, long lists in parts.
pub fn faults(found: &[Complaint], lang: Lang) -> AnyView {
    let words = own(lang);
    let listed = &found[..found.len().min(LISTED)];
    let mut kinds: Vec<(&str, Vec<&Complaint>)> = Vec::new();
    for item in listed {
        let kind = item.place.split(" › ").next().unwrap_or_default();
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, of_kind)) => of_kind.push(item),
            None => kinds.push((kind, vec![item])),
        }
    }
    let sections = kinds.iter().enumerate().map(|(n, (kind, of_kind))| {
        let number = format::number(of_kind.len(), lang);
        view! {
            <section>
                <h3><code>{(*kind).to_owned()}</code>" "{number}</h3>
                {parts(of_kind, n == 0, lang)}
            </section>
        }
    });
    let more = found.len() - listed.len();
    let more = (more > 0)
        .then(|| view! { <p class="note">{format::count(more, words.not_listed, lang)}</p> });
    view! {
        {sections.collect_view()}
        {more}
    }
    .into_any()
}

fn parts(of_kind: &[&Complaint], is_first: bool, lang: Lang) -> Vec<AnyView> {
    let list = |part: &[&Complaint]| {
        let items = part.iter().map(|item| {
            view! { <li><code>{item.place.clone()}</code>" "<span>{item.said.clone()}</span></li> }
        });
        view! { <ul class="faults">{items.collect_view()}</ul> }.into_any()
    };
    if of_kind.len() <= PART {
        return vec![list(of_kind)];
    }
    let part = |(n, part): (usize, &[&Complaint])| {
        let (from, to) = (n * PART + 1, n * PART + part.len());
        let numbers = [format::number(from, lang), format::number(to, lang)];
        let name = format::fill(own(lang).part, &[&numbers[0], &numbers[1]]);
        let is_open = is_first && n == 0;
        view! { <details open=is_open><summary>{name}</summary>{list(part)}</details> }.into_any()
    };
    of_kind.chunks(PART).enumerate().map(part).collect()
}
