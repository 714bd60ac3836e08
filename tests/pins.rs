//! What is pinned: the list, its order, its notes, its file.

mod common;

use common::{data, index, indexed, tiny, view};
use parallel49::content::{Ctx, to_html};
use parallel49::dataset::Lang;
use parallel49::link::{href, parse, pins, settle};
use parallel49::pins::buttons;
use parallel49::pins::hands::{ASK, LIST, Turned, UNDO, turn};
use parallel49::pins::page::list;
use parallel49::pins::{markdown, model};
use parallel49::query::view::{MAX_LIST, Values};
use parallel49::query::{Screen, View};

fn pinned(items: &[&str]) -> View {
    view(|view| {
        view.screen = Screen::Pins;
        view.pins = items.iter().copied().collect();
    })
}

fn of(values: &Values) -> Vec<&str> {
    values.iter().collect()
}

#[test]
fn a_pinned_view_holds_what_is_seen_and_nothing_of_the_reader() {
    let seen = parse("view=timeline&party=ca,us&q=a+b&id=x&pins=y&lang=fr&data=1.0.0&embed=1").0;
    let pin = pins::of_view(&seen);
    assert_eq!(pin, "?view=timeline&party=ca,us&q=a%20b");
    let reader = parse("pins=z&lang=en&data=1.1.0").0;
    let opened = pins::view_of(&pin, &reader).expect("a view");
    assert_eq!(href(&opened), "?view=timeline&party=ca,us&q=a%20b&pins=z&lang=en&data=1.1.0");
    // In a link the pin stands encoded once more.
    let link = href(&pinned(&[&pin]));
    assert_eq!(link, "?view=pins&pins=%3Fview%3Dtimeline%26party%3Dca%2Cus%26q%3Da%2520b");
    assert_eq!(of(&parse(&link).0.pins), [pin]);
    // The bare first screen can be pinned; an older name of a key still holds.
    assert_eq!(pins::of_view(&View::default()), "?");
    assert_eq!(pins::view_of("?", &View::default()), Some(View::default()));
    assert_eq!(pins::view_of("?search=x", &View::default()).map(|view| view.q), Some("x".into()));
}

#[test]
fn what_holds_nothing_is_named_and_the_rest_stays() {
    let index = indexed(&tiny(), Lang::En);
    let all = [
        "north-strategy",
        "nosuch",
        "?",
        "?view=nowhere",
        "?theme=nosuch",
        "?theme=harbours",
        "?view=pins",
        "?colour=red",
        "harbours--era-one",
    ];
    let (settled, ignored) = settle(&pinned(&all), &index);
    assert_eq!(of(&settled.pins), ["north-strategy", "?", "?theme=harbours", "harbours--era-one"]);
    let named: Vec<&str> = ignored.iter().map(|item| item.value.as_str()).collect();
    assert_eq!(named, ["nosuch", "?view=nowhere", "?theme=nosuch", "?view=pins", "?colour=red"]);
    assert!(ignored.iter().all(|item| item.key == "pins"));
}

#[test]
fn pins_stay_from_screen_to_screen_and_through_a_reset() {
    let here = view(|view| {
        view.pins = ["a", "b"].into_iter().collect();
        view.q = "x".into();
    });
    for screen in Screen::ALL {
        assert_eq!(here.on(*screen).pins, here.pins, "{screen:?}");
    }
    assert_eq!(here.without_filters().pins, here.pins);
}

#[test]
fn a_pin_moves_one_place_and_the_focus_goes_with_it() {
    let here = pinned(&["a", "b", "c"]);
    for (word, after, focus, said) in [
        ("down:0", ["b", "a", "c"], "down:1", "Now 2 of 3"),
        ("down:1", ["a", "c", "b"], "up:2", "Now 3 of 3"),
        ("up:2", ["a", "c", "b"], "up:1", "Now 2 of 3"),
        ("up:1", ["b", "a", "c"], "down:0", "Now 1 of 3"),
    ] {
        let turned = turn(&here, word, Lang::En);
        assert_eq!(of(&turned.pins), after, "{word}");
        assert_eq!((turned.focus, &*turned.said), (format!("{ASK}{focus}"), said), "{word}");
        assert_eq!(turned.undo, None);
    }
    assert_eq!(turn(&here, "down:0", Lang::Fr).said, "Position 2 sur 3");
    // Nowhere to go, and words that mean nothing.
    for word in ["up:0", "down:2", "up:3", "off:3", "up:", "up:-1", "sideways:1", "", ":"] {
        let unchanged = Turned { pins: here.pins.clone(), ..Turned::default() };
        assert_eq!(turn(&here, word, Lang::En), unchanged, "{word}");
    }
}

#[test]
fn what_is_taken_away_can_be_put_back() {
    let here = pinned(&["a", "?q=x,y&theme=b", "c"]);
    for (word, left) in [("off:1", vec!["a", "c"]), ("clear", vec![])] {
        let turned = turn(&here, word, Lang::En);
        assert_eq!((of(&turned.pins), &*turned.focus), (left, UNDO));
        let without = here.with(|view| view.pins = turned.pins.clone());
        let back = turn(&without, &turned.undo.expect("a way back"), Lang::En);
        assert_eq!((&back.pins, &*back.focus, back.undo), (&here.pins, LIST, None));
        assert_eq!(back.said, "3 items pinned");
    }
}

#[test]
fn the_list_shows_what_each_pin_says_and_where_it_leads() {
    let index = indexed(&tiny(), Lang::En);
    let here = pinned(&["north-strategy.lamps", "?theme=lamps", "harbours--era-one"]);
    let ctx = Ctx::new(&index, &here);
    let told = model::pins(&ctx);
    assert_eq!(told.len(), 3);
    assert_eq!((told[0].kind, &*told[0].title), ("Provision", "Northern Strategy 2001, Lamps"));
    assert_eq!(told[0].said, "Lights a lamp on each northern cape.");
    let official = told[0].official.as_ref().expect("an official title");
    assert_eq!((official.title, official.lang), ("Northern Strategy", Lang::En));
    assert_eq!(told[0].facts, ["1\u{a0}March 2001", "In force", "Confidence: high"]);
    assert_eq!(href(&told[0].lasting), "?id=north-strategy.lamps&data=0.1.0");
    assert_eq!((told[1].kind, &*told[1].title), ("View", "Compare · Theme: Lamps"));
    assert_eq!(href(&told[1].lasting), "?theme=lamps&data=0.1.0");
    assert!(href(&told[1].opens).starts_with("?theme=lamps&pins=north-strategy.lamps,"));
    // A verdict rests on the evidence of its provisions.
    assert_eq!(told[2].evidence.len(), 3);
    let notes = [("?theme=lamps".to_owned(), "<b>mine</b>".to_owned())];
    let html = to_html(&list(&ctx, "https://example.org/", &notes, "save", Some("set:pins=x")));
    assert_eq!(html.matches("<li><p class=\"record-kind\">").count(), 3);
    assert_eq!(html.matches("disabled").count(), 2);
    assert!(html.contains("&lt;b&gt;mine&lt;/b&gt;</textarea>"), "{html}");
    assert!(html.contains("data-action=\"desk:pins:set:pins=x\""), "{html}");
}

#[test]
fn the_file_holds_titles_dates_places_links_and_notes() {
    let index = indexed(&tiny(), Lang::En);
    let here = pinned(&["north-strategy.lamps", "?theme=lamps"]);
    let notes = [
        ("north-strategy.lamps".to_owned(), "Check *this*.\nAnd that.".to_owned()),
        ("?theme=lamps".to_owned(), "  ".to_owned()),
    ];
    let text = markdown::text(&Ctx::new(&index, &here), "https://example.org/p/", &notes);
    let expected = "\
# What you pinned

Parallel 49. Data version 0.1.0, evidence until 31\u{a0}December 2009.

Permanent link: <https://example.org/p/?view=pins&pins=north-strategy.lamps,%3Ftheme%3Dlamps&data=0.1.0>

## 1. Northern Strategy 2001, Lamps

Provision · Northern Strategy · 1\u{a0}March 2001 · In force · Confidence: high

> Lights a lamp on each northern cape.

Evidence:

- *Almanach du Sud*, Sudmarche, Page 4, shelf 4

**Your note:** Check \\*this\\*.  \nAnd that.

Permanent link: <https://example.org/p/?id=north-strategy.lamps&data=0.1.0>

## 2. Compare · Theme: Lamps

View

Permanent link: <https://example.org/p/?theme=lamps&data=0.1.0>
";
    assert_eq!(text, expected);
}

#[test]
fn the_file_speaks_french_and_keeps_official_titles() {
    let index = indexed(&tiny(), Lang::Fr);
    let here = pinned(&["north-strategy"]).with(|view| view.lang = Some(Lang::Fr));
    let text = markdown::text(&Ctx::new(&index, &here), "https://example.org/", &[]);
    for part in [
        "# Ce que vous avez épinglé\n",
        "## 1. Stratégie du Nord\n",
        "Northern Strategy",
        "Lien permanent\u{a0}: <https://example.org/?id=north-strategy&lang=fr&data=0.1.0>",
        "*Northern Gazette*, Government of Northland, mars 2001, Section 1, <https://example.org/gazette>",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn a_full_list_and_a_long_link_say_so() {
    let index = index(Lang::Fr);
    let ids = |n: usize| index.data.provisions.iter().take(n).map(|one| one.id.0.as_str());
    for (n, is_full) in [(MAX_LIST - 1, false), (MAX_LIST, true)] {
        let here = view(|view| {
            view.lang = Some(Lang::Fr);
            view.pins = ids(n).collect();
        });
        let ctx = Ctx::new(index, &here);
        let html = |pin: &str| to_html(&[buttons::button(&ctx, pin, "x").into()]);
        assert_eq!(html("us-ncs-2023").contains("disabled"), is_full);
        assert_eq!(html("us-ncs-2023").contains("Pas plus de 100"), is_full);
        // What is pinned can be taken away.
        let pinned = ids(1).next().unwrap_or_default();
        assert!(html(pinned).contains("Désépingler") && !html(pinned).contains("disabled"));
    }
    for (n, is_long) in [(5, false), (90, true)] {
        let here = pinned(&ids(n).collect::<Vec<_>>());
        let ctx = Ctx::new(index, &here);
        let html = to_html(&list(&ctx, "https://example.org/", &[], "save", None));
        assert_eq!(html.contains("caractères") || html.contains("characters"), is_long);
    }
}

#[test]
fn what_is_pinned_says_what_language_its_titles_are_in() {
    let index = indexed(&tiny(), Lang::Fr);
    let here = pinned(&["north-strategy", "north-strategy.lamps", "src-gazette"])
        .with(|view| view.lang = Some(Lang::Fr));
    let html = to_html(&list(&Ctx::new(&index, &here), "https://example.org/", &[], "", None));
    for part in [
        "Titre officiel en anglais\u{a0}: <span lang=\"en\">Northern Strategy</span> · ",
        "<p class=\"why\"><span lang=\"en\">Northern Strategy</span> · ",
        "lang=\"en\">Northern Gazette</a></h2>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn the_field_for_a_note_is_named_by_its_pin() {
    for (lang, first, second) in [
        (Lang::En, "Your note: Northern Strategy", "Your note: Compare · Theme: Lamps"),
        (Lang::Fr, "Votre note\u{a0}: Stratégie du Nord", "Votre note\u{a0}: Comparaison"),
    ] {
        let index = indexed(&tiny(), lang);
        let here = pinned(&["north-strategy", "?theme=lamps"]).with(|view| view.lang = Some(lang));
        let html = to_html(&list(&Ctx::new(&index, &here), "https://example.org/", &[], "", None));
        for name in [first, second] {
            assert!(html.contains(&format!("aria-label=\"{name}")), "{name} in {html}");
        }
    }
}

#[test]
fn every_record_can_be_pinned_and_told_in_both_languages() {
    for lang in Lang::ALL {
        let index = index(lang);
        let data = data();
        let ids = (data.provisions.iter().map(|item| &item.id))
            .chain(data.instruments.iter().map(|item| &item.id))
            .chain(data.assessments.iter().map(|item| &item.id))
            .chain(data.sources.iter().map(|item| &item.id))
            .chain(data.bodies.iter().map(|item| &item.id))
            .chain(data.events.iter().map(|item| &item.id))
            .chain(data.findings.iter().map(|item| &item.id))
            .chain(data.plans.iter().map(|item| &item.id));
        let ids: Vec<&str> = ids.map(|id| &**id).collect();
        for some in ids.chunks(MAX_LIST) {
            let here = pinned(some).with(|view| view.lang = Some(lang));
            assert_eq!(settle(&here, index).1, vec![]);
            let ctx = Ctx::new(index, &here);
            let told = model::pins(&ctx);
            assert_eq!(told.len(), some.len());
            assert!(told.iter().all(|pin| !pin.title.is_empty()));
            let text = markdown::text(&ctx, "https://example.org/", &[]);
            assert_eq!(text.matches("\n## ").count(), some.len());
        }
    }
}

#[test]
fn notes_cross_to_the_desk_as_a_query() {
    let notes = markdown::notes("form=csv&note%3A%3Fq%3Dx%252Cy=a%26b%20c&note%3Aplain=&tracker=x");
    let expected = [("?q=x%2Cy", "a&b c"), ("plain", "")];
    assert_eq!(notes, expected.map(|(pin, note)| (pin.to_owned(), note.to_owned())));
}
