//! Stories: every step is a view that shows what the step says, and each
//! leads to its neighbours.

mod common;

use common::{data, index, indexed, root, tiny, view};
use parallel49::content::{Ctx, Node, to_html};
use parallel49::dataset::{End, Instrument, Lang, Step, Story};
use parallel49::frame;
use parallel49::link::{format, parse};
use parallel49::query::index::Found;
use parallel49::query::{Index, Screen, View};
use parallel49::scene::{Loaded, Loading, Scene};
use parallel49::stories::describe::describe;
use parallel49::stories::model::{by_key, left, page, place, step_view};
use parallel49::stories::{bar, content};
use std::fs;
use std::sync::{Arc, LazyLock};

fn scene_of(loaded: &Arc<Loaded>, view: View) -> Scene {
    let mut scene = Scene::new(view, Vec::new());
    scene.loaded = Some(loaded.clone());
    scene.loading = Loading::Done;
    scene.settle();
    scene
}

/// A scene of the project's data.
fn scene(link: &str) -> Scene {
    static EN: LazyLock<Arc<Loaded>> =
        LazyLock::new(|| Arc::new(Loaded::new(indexed(data(), Lang::En))));
    static FR: LazyLock<Arc<Loaded>> =
        LazyLock::new(|| Arc::new(Loaded::new(indexed(data(), Lang::Fr))));
    let (view, unread) = parse(link);
    assert_eq!(unread, [], "{link}");
    scene_of(if view.lang == Some(Lang::Fr) { &FR } else { &EN }, view)
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

fn html(nodes: impl IntoIterator<Item = Node>) -> String {
    to_html(&nodes.into_iter().collect::<Vec<_>>())
}

fn bar_of(scene: &Scene) -> String {
    html(bar::bar(scene).map(Node::from))
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
        assert_eq!(scene(query).ignored, [], "{place}: not known to the data");
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

/// Whether a record can be seen in the view of a scene itself.
fn is_visible(scene: &Scene, id: &str) -> bool {
    let (ctx, catalogue, hits) = match scene.catalogued() {
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
            let cells = scene.rows.iter().flat_map(|row| &row.cells);
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
        let scene = scene(query);
        let seen = step.records.iter().filter(|id| is_visible(&scene, id)).count();
        assert!(seen > 0, "{} {n}: {query} shows none of {:?}", story.id, step.records);
    }
}

#[test]
fn the_bar_links_every_record_and_the_neighbours() {
    for lang in Lang::ALL {
        for (story, n, step) in steps(index(lang)) {
            let view = step_view(index(lang), &view(|view| view.lang = Some(lang)), story, n);
            let scene = scene(&format(&view));
            let bar = bar_of(&scene);
            let place = format!("{} {n}", story.id);
            for id in &step.records {
                let link = format(&view.with(|view| view.id = Some(id.to_string())));
                assert!(
                    bar.contains(&format!("href=\"?{}\"", link.replace('&', "&amp;"))),
                    "{place}: {id}"
                );
            }
            assert_eq!(bar.contains("rel=\"prev\""), n > 1, "{place}");
            assert_eq!(bar.contains("rel=\"next\""), n < story.steps.len(), "{place}");
            assert!(bar.contains("id=\"story-leave\""), "{place}");
            let title = scene.title();
            assert!(title.starts_with(&story.title) && title.contains(&n.to_string()), "{title}");
            let said = frame::announcement(&scene);
            let step_of = match lang {
                Lang::En => format!("Step {n} of {}: ", story.steps.len()),
                Lang::Fr => format!("Étape {n} sur {}\u{a0}: ", story.steps.len()),
            };
            assert!(said.starts_with(&step_of), "{said}");
            let heading = step_of.trim_end_matches([':', ' ', '\u{a0}']);
            assert!(bar.contains(&format!(">{heading}<")), "{bar}");
            let all = html(frame::main(&scene));
            assert_eq!(all.matches("id=\"story-step\"").count(), 1, "{place}");
            assert_eq!(all.matches("<h1").count(), 1, "{place}");
        }
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
        let page = page(&narrowed, Some(story));
        assert_eq!(format(&page), format!("view=stories&story={}&lang=fr&data=1.0.0", story.id));
        // The navigation leaves it too.
        assert!(place(index, &view.on(Screen::Timeline)).is_none());
    }
}

#[test]
fn a_link_without_a_step_or_story_of_ours_still_holds() {
    let first = scene("party=ca&story=story-centres&lang=en");
    assert!(bar_of(&first).contains("Step 1 of 5"));
    let far = scene("party=ca&story=story-centres&step=99&lang=en");
    assert!(bar_of(&far).contains("Step 1 of 5"));
    assert_eq!(far.ignored.len(), 1);
    let unknown = scene("party=ca&story=story-nowhere&step=2&lang=en");
    assert_eq!(bar_of(&unknown), "");
    assert_eq!(unknown.ignored.len(), 1);
    assert_eq!(bar_of(&scene("view=stories&story=story-centres&step=2&lang=en")), "");
}

#[test]
fn room_is_kept_for_a_story_that_is_still_to_come() {
    let mut scene = Scene::new(parse("story=story-centres&step=2&lang=en").0, Vec::new());
    assert!(bar_of(&scene).contains("id=\"story\""));
    scene.loading = Loading::Failed(parallel49::scene::Failure::Stalled(1));
    assert_eq!(bar_of(&scene), "");
    assert_eq!(bar_of(&Scene::new(View::default(), Vec::new())), "");
}

/// The project's data as it was before steps had views.
fn old() -> Index {
    let mut data = parallel49::dataset::bundle::localise(data(), Lang::En).expect("it localises");
    data.stories.iter_mut().flat_map(|story| &mut story.steps).for_each(|step| step.view = None);
    Index::new(data, true)
}

#[test]
fn old_data_tells_its_stories_beside_compare() {
    let index = old();
    let loaded = Arc::new(Loaded::new(old()));
    for (story, n, step) in steps(&index) {
        let view = step_view(&index, &View::default(), story, n);
        assert_eq!(view.screen, Screen::Compare);
        assert!(view.cols.len() <= 4);
        let scene = scene_of(&loaded, view.clone());
        assert_eq!(scene.ignored, [], "{} {n}", story.id);
        let bar = bar_of(&scene);
        for id in &step.records {
            assert!(bar.contains(&format!("data-item=\"{id}\"")), "{} {n}: {id}", story.id);
        }
    }
    // The instruments of a step are its columns.
    let story = index.data.stories.iter().find(|story| &*story.id == "story-three-goals-of-2012");
    let view = step_view(&index, &View::default(), story.expect("the story"), 3);
    assert_eq!(
        format(&view),
        "cols=cybersecurity-action-plan-2012,us-cisa-2015,canadian-cyber-defence-collective-2025\
         &story=story-three-goals-of-2012&step=3"
    );
}

#[test]
fn two_other_parties_have_stories_too() {
    let loaded = Arc::new(Loaded::new(indexed(&tiny(), Lang::En)));
    let story = &loaded.index.data.stories[0];
    let view = step_view(&loaded.index, &View::default(), story, 1);
    assert_eq!(format(&view), "cols=sea-pact&story=story-strait&step=1");
    let bar = bar_of(&scene_of(&loaded, view));
    for text in ["The strait", "Step 1 of 1", "The storm came first.", "data-item=\"ev-storm\""] {
        assert!(bar.contains(text), "{text}");
    }
    assert!(!bar.contains("rel=\""));
    let list = html(content::screen(&scene_of(&loaded, parse("view=stories").0)));
    assert!(list.contains("1 step<") && list.contains("How it was cleared."), "{list}");
}

fn said(link: &str) -> String {
    let (view, _) = parse(link);
    describe(&Ctx::new(index(view.lang.unwrap_or_default()), &view))
}

#[test]
fn a_view_is_described_in_a_line() {
    for (link, line) in [
        ("", "Compare"),
        ("lang=fr", "Comparaison"),
        (
            "view=timeline&from=2010&to=2014&theme=incident-response",
            "Timeline · 2010–2014 · Theme: Incident response",
        ),
        (
            "view=timeline&from=2023&to=2026-01&party=us,joint",
            "Timeline · 2023 – January 2026 · Party: United States, Joint",
        ),
        ("view=timeline&from=2015&lang=fr", "Chronologie · depuis 2015"),
        ("view=timeline&from=2010&to=2014&lang=fr", "Chronologie · 2010-2014"),
        ("asof=2012-10-26&lang=fr", "Comparaison · Situation au 26\u{a0}octobre 2012"),
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

#[test]
fn the_list_leads_into_every_story_and_says_what_it_keeps() {
    let list = html(content::screen(&scene("view=stories&party=ca&lang=en")));
    let stories = &index(Lang::En).data.stories;
    assert_eq!(list.matches("<li>").count(), stories.len());
    for story in stories {
        assert!(list.contains(&format!("story={}&amp;step=1", story.id)), "{}", story.id);
        assert!(
            list.contains(&format!(
                "?view=stories&amp;party=ca&amp;story={}&amp;lang=en\"",
                story.id
            ))
        );
    }
    assert!(list.contains("id=\"kept\"") && list.contains("Party"));
    assert!(!list.contains("id=\"search\""));
    assert!(!html(content::screen(&scene("view=stories&lang=en"))).contains("id=\"kept\""));
}

#[test]
fn a_story_can_be_read_as_one_page() {
    for lang in Lang::ALL {
        for story in &index(lang).data.stories {
            let link = format!("view=stories&story={}&lang={}", story.id, lang.code());
            let scene = scene(&link);
            let page = html(content::screen(&scene));
            assert_eq!(page.matches("class=\"story-view\"").count(), story.steps.len());
            let records: usize = story.steps.iter().map(|step| step.records.len()).sum();
            assert_eq!(page.matches("data-item=").count(), records, "{link}");
            assert!(scene.title().starts_with(&story.title));
        }
    }
    let page =
        html(content::screen(&scene("view=stories&story=story-three-goals-of-2012&lang=en")));
    assert!(page.contains("Open this view: Timeline · December 2011 – December 2012"), "{page}");
    assert!(page.contains("Instrument, 26\u{a0}October 2012"));
}

#[test]
fn the_bare_first_screen_invites_and_no_other_does() {
    let main = |link: &str| html(frame::main(&scene(link)));
    assert!(main("lang=en").contains("class=\"invitation\""));
    assert!(main("lang=fr").contains("Ce que sont devenus"));
    for link in
        ["party=ca", "cols=us,ca", "q=x", "asof=2012-10-26", "view=records", "theme=governance"]
    {
        assert!(!main(link).contains("invitation"), "{link}");
    }
    // The place is kept while the stories are still to come.
    let mut early = scene("lang=en");
    let mut data = parallel49::dataset::bundle::localise(data(), Lang::En).expect("it localises");
    data.stories.clear();
    early.loaded = Some(Arc::new(Loaded::new(Index::new(data, false))));
    early.settle();
    assert!(html(frame::main(&early)).contains("href=\"?view=stories&amp;lang=en\">New here?"));
}

#[test]
fn on_paper_the_bar_tells_its_step_without_the_ways() {
    let print = fs::read_to_string(root().join("style/print.css")).expect("the styles");
    let rule = |rule: &&str| rule.contains(".story-ways") && rule.contains("display: none");
    let hidden = print.split('}').find(rule).unwrap_or_default();
    assert!(hidden.contains(".story-ways"));
    for told in ["story-bar", "story-text", "story-records", "story-view"] {
        assert!(!hidden.contains(told), "{told}");
    }
}
