//! A theme, a plan, a record on paper: what fits is told, its sources are numbered, the rest is
//! counted.

use crate::common::{index, page};
use parallel49_core::dataset::Lang;
use parallel49_core::link::parse;
use parallel49_core::page::Page;
use parallel49_core::query::View;
use parallel49_core::screens::brief::{Brief, Item, brief};

const SITE: &str = "https://example.org/";
/// The letters of two sheets that hold nothing but text.
const LETTERS: usize = 13_000;

fn view(query: &str, lang: Lang) -> View {
    parse(query).0.with(|view| view.lang = Some(lang))
}

fn items<'b, 'a>(told: &'b Brief<'a>) -> impl Iterator<Item = &'b Item<'a>> {
    told.lead.iter().chain(told.sections.iter().flat_map(|section| &section.items))
}

fn letters(told: &Brief<'_>) -> usize {
    let said = items(told).flat_map(|item| [&item.title, &item.text, &item.meta]);
    let facts = told.facts.iter().flat_map(|(label, said)| [label, said]);
    let sections = told.sections.iter().flat_map(|section| [&section.heading, &section.position]);
    let sources = told.sources.iter().map(|cited| &cited.place);
    said.chain(facts).chain(sections).chain(sources).map(|text| text.chars().count()).sum()
}

fn is_sound(told: &Brief<'_>, name: &str) {
    let mut refs: Vec<usize> = items(told).flat_map(|item| item.refs.clone()).collect();
    refs.sort_unstable();
    refs.dedup();
    // Exactly what is printed has its sources printed.
    assert_eq!(refs, (1..=told.sources.len()).collect::<Vec<_>>(), "{name}");
    for (at, cited) in told.sources.iter().enumerate() {
        let Some(first) = cited.first else { continue };
        assert!(first <= at, "{name}: {first} before {at}");
        assert_eq!(told.sources[first - 1].source.id, cited.source.id, "{name}");
    }
    assert!(letters(told) < LETTERS, "{name}: {} letters", letters(told));
    let is_cut = told.sections.iter().any(|section| section.others > 0);
    assert!(!is_cut || told.more.is_some(), "{name}");
    let address = told.address.as_deref().expect("an address");
    assert!(address.contains(SITE), "{name}: {address}");
}

fn theme_views(lang: Lang) -> Vec<View> {
    let data = &index(lang).data;
    let eras = data.eras.iter().map(|era| format!("&era={}", era.id));
    let more = ["", "&asof=2014-06-01", "&cols=us-nssc-2003,us-ncs-2023", "&q=cyber"];
    let more: Vec<String> = eras.chain(more.map(str::to_owned)).collect();
    let themes = data.themes.iter();
    let queries = themes.flat_map(|theme| more.iter().map(move |more| (theme, more)));
    queries.map(|(theme, more)| view(&format!("theme={}{more}", theme.id), lang)).collect()
}

#[test]
fn every_theme_is_told_with_its_sources() {
    for lang in Lang::ALL {
        for view in theme_views(lang) {
            let page = page(&view);
            let told = brief(&page, None, Some(SITE)).expect("a brief");
            let name = parallel49_core::link::href(&view);
            is_sound(&told, &name);
            if view.cols.is_empty() && view.asof.is_none() && view.q.is_empty() {
                assert!(told.verdict.is_some(), "{name}");
                assert_eq!(told.sections.len(), 3, "{name}");
                // Where a side says something, some of it is told.
                for section in &told.sections {
                    let is_told = !section.items.is_empty() || section.others == 0;
                    assert!(is_told, "{name}: nothing of {}", section.heading);
                }
            }
        }
    }
}

#[test]
fn every_plan_is_told_with_what_came_of_it() {
    for lang in Lang::ALL {
        for plan in &index(lang).data.plans {
            let page = page(&view(&format!("view=plans&focus={}", plan.instrument), lang));
            let told = brief(&page, None, Some(SITE)).expect("a brief");
            is_sound(&told, &plan.id);
            assert!(items(&told).any(|item| item.text == plan.outcome), "{}", plan.id);
        }
    }
}

#[test]
fn every_record_is_told() {
    for lang in Lang::ALL {
        let data = &index(lang).data;
        let page = page(&view("view=records", lang));
        let mut ids: Vec<&str> = data.instruments.iter().map(|item| &*item.id.0).collect();
        ids.extend(data.assessments.iter().map(|item| &*item.id.0));
        ids.extend(data.plans.iter().map(|item| &*item.id.0));
        ids.extend(data.bodies.iter().map(|item| &*item.id.0));
        ids.extend(data.events.iter().map(|item| &*item.id.0));
        ids.extend(data.findings.iter().map(|item| &*item.id.0));
        ids.extend(data.sources.iter().step_by(9).map(|item| &*item.id.0));
        ids.extend(data.provisions.iter().step_by(9).map(|item| &*item.id.0));
        for id in ids {
            let told = brief(&page, Some(id), Some(SITE)).expect("a brief");
            is_sound(&told, id);
        }
    }
}

#[test]
fn what_is_left_out_is_counted() {
    let said = |query: &str, lang| {
        let page = page(&view(query, lang));
        brief(&page, page.view.id.as_deref(), Some(SITE)).expect("a brief").more
    };
    let more = said("theme=incident-response", Lang::En).expect("more");
    assert!(more.starts_with("Not printed here: "), "{more}");
    assert!(more.contains("statements. ") && more.contains(SITE), "{more}");
}

#[test]
fn other_views_are_no_brief() {
    for query in ["view=overview", "view=compare", "view=plans", "view=records", "view=timeline"] {
        let page: Page = page(&view(query, Lang::En));
        assert!(brief(&page, None, Some(SITE)).is_none(), "{query}");
    }
}
