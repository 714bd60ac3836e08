//! Stories: every step is a view that shows what the step says, and each leads to its
//! neighbours.

use crate::common::{data, index, indexed, tiny};
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{End, Instrument, Lang, Step, Story};
use parallel49_core::link::{format, parse};
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::index::Found;
use parallel49_core::query::{Index, Screen, View};
use parallel49_core::screens::stories::describe::describe;
use parallel49_core::screens::stories::model::{self, by_key, left, place, step_view};
use parallel49_core::screens::stories::subject::subject;
use std::sync::{Arc, LazyLock};

/// A page of the project's data.
fn page_of(link: &str) -> Page {
    static EN: LazyLock<Arc<Loaded>> =
        LazyLock::new(|| Arc::new(Loaded::new(indexed(data(), Lang::En), Lang::En)));
    static FR: LazyLock<Arc<Loaded>> =
        LazyLock::new(|| Arc::new(Loaded::new(indexed(data(), Lang::Fr), Lang::Fr)));
    let (view, unread) = parse(link);
    assert_eq!(unread, [], "{link}");
    let loaded = if view.lang == Some(Lang::Fr) { &FR } else { &EN };
    Page::new(Arc::clone(loaded), &view)
}

/// Every step of every story, with its number.
fn steps(index: &Index) -> Vec<(&Story<String>, usize, &Step<String>)> {
    let stories = index.data.stories.iter();
    let steps = stories.flat_map(|story| {
        story.steps.iter().enumerate().map(move |(at, step)| (story, at + 1, step))
    });
    let steps: Vec<_> = steps.collect();
    assert!(steps.len() >= 40, "{} steps", steps.len());
    steps
}

#[test]
fn the_view_of_every_step_is_a_link_that_holds_whole() {
    for (story, n, step) in steps(index(Lang::En)) {
        let place = format!("{} {n}", story.id);
        let query = step.view.as_deref().unwrap_or_else(|| panic!("{place} has no view"));
        let (view, ignored) = parse(query);
        assert_eq!(ignored, [], "{place}");
        assert_eq!(format(&view), query, "{place}: not in the order of the keys");
        // An open record would cover what the step says.
        assert_eq!((&view.id, &view.lang, &view.data), (&None, &None, &None), "{place}");
        assert_eq!((&view.story, &view.step), (&None, &None), "{place}");
        assert_ne!(view.screen, Screen::Stories, "{place}");
        assert_eq!(page_of(query).unknown, [], "{place}: not known to the data");
    }
}

/// Whether the time of an instrument or event touches the years shown.
fn is_in_range(index: &Index, found: Found, view: &View) -> bool {
    let (from, to) = match found {
        Found::Event(n) => {
            let date = index.data.events[n].date;
            (date.first(), Some(date.last()))
        }
        Found::Instrument(n) => {
            let Instrument { in_force, .. } = &index.data.instruments[n];
            let last = match in_force.end {
                End::Point => Some(in_force.from.last()),
                _ => in_force.to.map(|to| to.last()),
            };
            (in_force.from.first(), last)
        }
        _ => return false,
    };
    view.to.is_none_or(|end| from <= end.last())
        && view.from.is_none_or(|start| to.is_none_or(|to| to >= start.first()))
}

/// Whether a record can be seen in a view itself.
fn is_visible(page: &Page, id: &str) -> bool {
    let (ctx, catalogue, hits) = match page.catalogued() {
        Some(all) => all,
        None => panic!("the data is there"),
    };
    let index = ctx.index;
    let found = index.find(id).unwrap_or_else(|| panic!("{id} is a record"));
    let position = catalogue.records.iter().position(|record| *record == found);
    let passes = position.is_some_and(|n| hits.shown.contains(n));
    let focus = ctx.view.focus.as_deref();
    let is_tied = |a: &str, b: &str| {
        index.data.relations.iter().any(|edge| *edge.from == *a && *edge.to == *b)
            || index.instrument(a).is_some_and(|item| item.bodies.iter().any(|body| **body == *b))
    };
    match ctx.view.screen {
        Screen::Compare => {
            let cells = page.rows.iter().flat_map(|row| &row.cells);
            cells
                .flat_map(|cell| &cell.provisions)
                .any(|n| *index.data.provisions[*n].id == *id || *index.instrument_of(*n).id == *id)
        }
        Screen::Timeline => passes && is_in_range(index, found, ctx.view),
        Screen::Lineage => {
            passes
                && focus.is_none_or(|focus| focus == id || is_tied(focus, id) || is_tied(id, focus))
        }
        Screen::Plans => focus == Some(id),
        _ => passes,
    }
}

#[test]
fn every_step_shows_a_record_that_it_is_about() {
    for (story, n, step) in steps(index(Lang::En)) {
        let query = step.view.as_deref().unwrap_or_default();
        let page = page_of(query);
        let seen = step.records.iter().filter(|id| is_visible(&page, id)).count();
        assert!(seen > 0, "{} {n}: {query} shows none of {:?}", story.id, step.records);
    }
}

#[test]
fn a_step_is_where_its_link_says_and_leads_there_and_back() {
    let index = index(Lang::En);
    let reader = parse("party=ca&q=fraud&lang=fr&data=1.0.0&id=us-ncs-2023").0;
    for (story, n, _) in steps(index) {
        let last = story.steps.len();
        let view = step_view(index, &reader, story, n);
        assert_eq!(parse(&format(&view)), (view.clone(), vec![]));
        assert_eq!((view.lang, view.data.as_deref()), (Some(Lang::Fr), Some("1.0.0")));
        assert_eq!(view.id, None);
        let here = place(index, &view).expect("a place");
        assert_eq!((&here.story.id, here.n), (&story.id, n));
        let by = |key: &str| by_key(index, &view, key);
        let to = |n: usize| Some(step_view(index, &view, story, n));
        assert_eq!(by("ArrowRight"), (n < last).then(|| to(n + 1)).flatten());
        assert_eq!(by("ArrowLeft"), (n > 1).then(|| to(n - 1)).flatten());
        assert_eq!(by("End"), (n < last).then(|| to(last)).flatten());
        assert_eq!(by("Home"), (n > 1).then(|| to(1)).flatten());
        assert_eq!(by("n"), None);
        if let Some(next) = by("ArrowRight") {
            assert_eq!(by_key(index, &next, "ArrowLeft"), Some(view.clone()));
        }
        // Filtering does not leave the story; leaving it changes nothing else.
        let narrowed = view.with(|view| view.q = "cyber".into());
        assert_eq!(place(index, &narrowed).map(|place| place.n), Some(n));
        let outside = left(&narrowed);
        assert!(place(index, &outside).is_none());
        assert_eq!(
            outside.with(|view| (view.story, view.step) = (narrowed.story.clone(), narrowed.step)),
            narrowed
        );
        // Its page is reached without the filters of the step.
        let page = model::page(&narrowed, Some(story));
        assert_eq!(format(&page), format!("view=stories&story={}&lang=fr&data=1.0.0", story.id));
        // The navigation leaves it too.
        assert!(place(index, &view.on(Screen::Timeline)).is_none());
    }
}

#[test]
fn a_link_without_a_step_or_story_of_ours_still_holds() {
    let step = |page: &Page| place(&page.loaded.index, &page.view).map(|place| place.n);
    let first = page_of("view=compare&party=ca&story=story-centres&lang=en");
    assert_eq!(step(&first), Some(1));
    let far = page_of("view=compare&party=ca&story=story-centres&step=99&lang=en");
    assert_eq!((step(&far), far.unknown.len()), (Some(1), 1));
    let unknown = page_of("view=compare&party=ca&story=story-nowhere&step=2&lang=en");
    assert_eq!((step(&unknown), unknown.unknown.len()), (None, 1));
    assert_eq!(step(&page_of("view=stories&story=story-centres&step=2&lang=en")), None);
}

/// The project's data as it was before steps had views.
fn old() -> Index {
    let mut data =
        parallel49_core::dataset::pack::localise(data(), Lang::En).expect("it localises");
    data.stories.iter_mut().flat_map(|story| &mut story.steps).for_each(|step| step.view = None);
    Index::new(data, true)
}

#[test]
fn old_data_tells_its_stories_beside_compare() {
    let index = old();
    for (story, n, _) in steps(&index) {
        let view = step_view(&index, &View::default(), story, n);
        assert!(matches!(view.screen, Screen::Compare | Screen::Overview), "{} {n}", story.id);
        assert!(view.cols.len() <= 4);
    }
}

#[test]
fn each_story_names_what_it_speaks_of() {
    for lang in Lang::ALL {
        let index = index(lang);
        for story in &index.data.stories {
            let subject = subject(index, story);
            assert!(!subject.names.is_empty() && subject.names.len() <= 4, "{}", story.id);
            let (from, to) = subject.years.expect("years");
            assert!(1946 <= from && from <= to && to <= 2026, "{}", story.id);
        }
    }
    let small = indexed(&tiny(), Lang::En);
    assert!(subject(&small, &small.data.stories[0]).years.is_some());
}

fn said(link: &str) -> String {
    let (view, _) = parse(link);
    describe(&Ctx::new(index(view.lang.unwrap_or_default()), &view))
}

#[test]
fn a_view_is_described_in_a_line() {
    for (link, line) in [
        ("", "Overview"),
        ("view=compare", "Compare"),
        (
            "view=timeline&from=2010&to=2014&theme=incident-response",
            "Timeline · 2010–2014 · Theme: Incident response",
        ),
        (
            "view=timeline&from=2023&to=2026-01&party=us,joint",
            "Timeline · 2023 – January 2026 · Party: United States, Joint",
        ),
        ("view=timeline&from=2015&lang=fr", "Chronologie · depuis 2015"),
        ("view=timeline&from=2015&to=2015", "Timeline · 2015"),
        (
            "view=lineage&focus=cybersecurity-action-plan-2012",
            "Lineage · Cybersecurity Action Plan 2012",
        ),
        (
            "cols=us,us-cisa-2015&asof=2020-12-31&q=fraud",
            "Compare · United States | Information Sharing Act 2015 · Search: fraud · As of 31\u{a0}December 2020",
        ),
        // What does not apply to a screen is not said of it.
        ("view=about&party=us&from=2010", "About"),
        ("from=2010&party=ca&lang=fr", "Comparaison · Partie\u{a0}: Canada"),
    ] {
        assert_eq!(said(link), line, "{link}");
    }
}
