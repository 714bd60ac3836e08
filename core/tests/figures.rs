//! Amounts, numbers and deadlines: never across currencies or units, each once, each in its place;
//! and figures of every screen as files.

use crate::common::{cases, data, indexed, released, root};
use parallel49_core::dataset::{Date, Figure, Lang, ProvisionKind, Sense};
use parallel49_core::export::figure::{
    COLOURS, Drawn, Origin, Part, Picture, classes, escaped, file_name, is_kept, svg,
};
use parallel49_core::export::table_picture::{Cell, Table, draw};
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::{Facet, Index, Screen, View};
use parallel49_core::screens::figures::amount::{said, when};
use parallel49_core::screens::figures::layout::{Chart, TARGET, chart, toward};
use parallel49_core::screens::figures::model::{Group, Measure, OFTEN, by_side, of};
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

fn figure() -> Figure<String> {
    Figure {
        value: None,
        currency: None,
        unit: None,
        sense: None,
        from: None,
        to: None,
        deadline: None,
    }
}

fn date(text: &str) -> Option<Date> {
    Some(Date::parse(text).expect("a date"))
}

/// The data with what data 2.0 says of its figures: of each kind some, and some in words only.
fn with_figures(lang: Lang) -> Index {
    let mut index = indexed(data(), lang);
    let figures = index.data.provisions.iter_mut();
    let figures = figures.filter(|item| item.kind == ProvisionKind::Figure);
    for (n, item) in figures.enumerate() {
        let unit = ["hours", "hour", "days", "pillars"][n / 6 % 4];
        item.figure = match n % 6 {
            0 => Some(Figure {
                value: Some(1_000.0 * 3f64.powi((n % 17) as i32)),
                currency: Some("CAD".into()),
                sense: Some(Sense::AtLeast),
                from: date("2018"),
                to: date("2022"),
                ..figure()
            }),
            1 => Some(Figure { value: Some(13e9), currency: Some("USD".into()), ..figure() }),
            2 => Some(Figure { deadline: date("2030-01-02"), ..figure() }),
            3 => Some(Figure {
                value: Some((n + 1) as f64),
                unit: Some(unit.into()),
                sense: Some(Sense::AtMost),
                ..figure()
            }),
            4 => Some(Figure { value: Some(2.0), unit: Some(format!("unit {n}")), ..figure() }),
            _ => None,
        };
    }
    index
}

fn loaded(lang: Lang) -> Arc<Loaded> {
    static BOTH: LazyLock<[Arc<Loaded>; 2]> =
        LazyLock::new(|| Lang::ALL.map(|lang| Arc::new(Loaded::new(with_figures(lang), lang))));
    BOTH[usize::from(lang != Lang::ALL[0])].clone()
}

fn page(lang: Lang, change: impl FnOnce(&mut View)) -> Page {
    let view = View { screen: Screen::Figures, lang: Some(lang), ..View::default() };
    Page::new(loaded(lang), &view.with(change))
}

fn all_of(page: &Page) -> usize {
    let kind = |kind| kind == ProvisionKind::Figure;
    page.loaded.index.data.provisions.iter().filter(|item| kind(item.kind)).count()
}

#[test]
fn each_figure_stands_once_with_its_like_only() {
    let page = page(Lang::En, |_| {});
    let (_, groups) = of(&page).expect("the data is there");
    let counted: usize = groups.iter().map(|group| group.entries.len()).sum();
    assert_eq!(counted, all_of(&page));
    for group in &groups {
        for entry in &group.entries {
            let figure = entry.figure;
            let code = figure.and_then(|figure| figure.currency.as_deref());
            let unit = figure.and_then(|figure| figure.unit.as_deref());
            match &group.measure {
                Measure::Amount(known) => assert_eq!(code, Some(&**known)),
                Measure::Deadline => assert!(entry.deadline().is_some()),
                // "hour" and "hours" are one unit, "days" another.
                Measure::Number(known) => {
                    assert_eq!(
                        unit.map(|unit| unit.trim_end_matches('s')),
                        Some(known.trim_end_matches('s'))
                    );
                }
                Measure::Seldom => assert!(unit.is_some_and(|unit| unit.starts_with("unit "))),
                Measure::Words => assert!(figure.is_none()),
            }
        }
        assert!(group.entries.is_sorted_by_key(|entry| entry.day));
    }
    let names: Vec<Measure> = groups.iter().map(|group| group.measure.clone()).collect();
    assert!(
        names.contains(&Measure::Number("hours".into())),
        "the longer form names it: {names:?}"
    );
    let often = |group: &Group<'_>| {
        !matches!(group.measure, Measure::Number(_)) || group.entries.len() >= OFTEN
    };
    assert!(groups.iter().all(often));
    assert_eq!(names.last(), Some(&Measure::Words));
}

#[test]
fn values_are_said_in_the_currency_and_unit_of_their_source() {
    for (lang, wanted) in [
        (
            Lang::En,
            ["US$13\u{a0}billion", "at least CAD\u{a0}1,000", "2\u{a0}January 2030", "2018–2022"],
        ),
        (
            Lang::Fr,
            [
                "13\u{a0}milliards\u{a0}de dollars américains",
                "au moins 1000\u{a0}dollars canadiens",
                "2\u{a0}janvier 2030",
                "2018-2022",
            ],
        ),
    ] {
        let page = page(lang, |_| {});
        let (ctx, groups) = of(&page).expect("the data is there");
        let entries = || groups.iter().flat_map(|group| &group.entries);
        let mut texts: Vec<String> = entries().filter_map(|entry| said(&ctx, entry)).collect();
        texts.extend(entries().map(|entry| when(&ctx, entry)));
        let plain = |text: &str| text.replace('\u{a0}', " ");
        for wanted in wanted {
            let wanted = plain(wanted);
            let short = wanted.replace("1000", "1 000");
            assert!(texts.iter().any(|text| [&wanted, &short].contains(&&plain(text))), "{wanted}");
        }
    }
}

#[test]
fn filters_are_obeyed_and_data_without_numbers_is_listed() {
    let some = page(Lang::En, |view| {
        view.facet_mut(Facet::Party).add("ca");
    });
    let (ctx, groups) = of(&some).expect("the data is there");
    let mut entries: Vec<_> =
        groups.iter().flat_map(|group| group.entries.iter().copied()).collect();
    entries.sort_by_key(|entry| entry.day);
    let parties: Vec<&str> = entries.iter().map(|entry| &*entry.party.id).collect();
    assert!(parties.contains(&"ca") && parties.iter().all(|party| *party == "ca"), "{parties:?}");
    let sides = by_side(ctx.index, &entries);
    assert_eq!(sides.len(), 1);
    assert!(sides[0].1.is_sorted_by(|a, b| a.0 > b.0), "the newest first");
    // Before 2.0 the data said its figures in words.
    let view = View { screen: Screen::Figures, ..View::default() };
    let plain = Page::new(Arc::new(Loaded::new(released("1.1.0", Lang::En), Lang::En)), &view);
    let (_, groups) = of(&plain).expect("the data is there");
    let measures: Vec<&Measure> = groups.iter().map(|group| &group.measure).collect();
    assert_eq!(measures, [&Measure::Words]);
    assert_eq!(groups[0].entries.len(), all_of(&plain));
}

/// All that holds of any chart.
fn sound(chart: &Chart, entries: usize, room: i32) {
    assert_eq!(chart.dots.len(), entries);
    assert!(chart.width <= room.max(220));
    for (n, dot) in chart.dots.iter().enumerate() {
        assert!(
            dot.x >= 0 && dot.x <= chart.width && dot.y >= 0 && dot.y <= chart.height,
            "{dot:?}"
        );
        for other in &chart.dots[..n] {
            assert_ne!((dot.x, dot.y), (other.x, other.y), "two marks at one place");
        }
        if let Some((x, y, text)) = dot.label.as_ref().or(dot.name.as_ref()) {
            assert!(*x >= 0 && *y <= chart.height && !text.is_empty(), "{text} at {x} {y}");
        }
    }
    // Every mark is reached from the first by arrows alone.
    let mut reached = vec![0];
    let mut next = 0;
    while next < reached.len() {
        for key in ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] {
            if let Some(there) = toward(&chart.dots, reached[next], key)
                && !reached.contains(&there)
            {
                reached.push(there);
            }
        }
        next += 1;
    }
    assert_eq!(reached.len(), entries);
}

proptest! {
    #![proptest_config(cases(20))]

    #[test]
    fn any_chart_is_laid_out_soundly(room in 220i32..1800, is_french in any::<bool>()) {
        let lang = if is_french { Lang::Fr } else { Lang::En };
        let page = page(lang, |_| {});
        let (ctx, groups) = of(&page).expect("the data is there");
        for group in &groups {
            match chart(&ctx, group, room) {
                Some(drawn) => sound(&drawn, group.entries.len(), room),
                None => prop_assert!(matches!(group.measure, Measure::Seldom | Measure::Words)),
            }
        }
    }
}

#[test]
fn a_stem_is_as_long_as_its_number() {
    let page = page(Lang::En, |_| {});
    let (ctx, groups) = of(&page).expect("the data is there");
    let hours = groups.iter().find(|group| group.measure == Measure::Number("hours".into()));
    let hours = hours.expect("hours are counted often");
    let drawn = chart(&ctx, hours, 600).expect("a chart");
    let long = |n: usize| f64::from(drawn.dots[n].x - drawn.dots[n].stem.unwrap_or(0));
    let value = |n: usize| hours.entries[n].value().unwrap_or(0.0);
    let (a, b) = (0, hours.entries.len() - 1);
    let parts = (long(a) / long(b), value(a) / value(b));
    assert!((parts.0 - parts.1).abs() < 0.1, "{parts:?}");
    assert!(drawn.dots.iter().all(|dot| dot.y % 25 == 12) && TARGET == 12);
}

// ---- Files ----

fn picture() -> Picture {
    let drawn = |wide: i32| Drawn {
        xml: format!("<svg width=\"{wide}\" height=\"40\"><path class=\"bar\" d=\"M0 0\"/></svg>"),
        width: wide,
        height: 40,
    };
    Picture {
        title: "Timeline from 2003 to 2026, with <signs> & \u{1}more".into(),
        desc: "One\nTwo".into(),
        parts: vec![
            Part { heading: None, drawn: drawn(900) },
            Part { heading: Some("Amounts".into()), drawn: drawn(300) },
        ],
        legend: vec![(drawn(44), "end not evidenced".into()), (drawn(44), "event".into())],
    }
}

#[test]
fn a_file_opens_alone_and_says_where_it_is_from() {
    let origin = Origin {
        name: "Parallel 49",
        source: "Data version 1.1.0, evidence until 12 October 2026.",
        link: "https://example.org/p/?view=timeline&lang=en&data=1.1.0",
        lang: Lang::En,
    };
    let file = svg(&picture(), origin);
    assert_eq!(balanced(&file), Vec::<String>::new(), "elements left open");
    for held in [
        "<title>Timeline from 2003 to 2026, with &lt;signs&gt; &amp; more</title>",
        "<desc>One\nTwo</desc>",
        "xmlns=\"http://www.w3.org/2000/svg\"",
        "lang=\"en\"",
        ">Data version 1.1.0, evidence until 12 October 2026.</text>",
        "https://example.org/p/?view=timeline&amp;lang=en&amp;data=1.1.0",
        ">end not evidenced</text>",
        "file-heading",
    ] {
        assert!(file.contains(held), "{held}");
    }
    for left in ["var(", "--", "<script", "COLOUR", " id=\""] {
        assert!(!file.contains(left), "{left}");
    }
    // A long address is broken, not cut.
    let long = format!("https://example.org/{}", "x".repeat(400));
    let file = svg(&picture(), Origin { link: &long, ..origin });
    let texts: String =
        file.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
    assert!(texts.contains(&long));
}

#[test]
fn a_file_keeps_shapes_and_drops_what_acts_or_is_spoken() {
    for kept in ["class", "d", "x", "viewBox", "transform", "href", "stroke-dasharray"] {
        assert!(is_kept(kept), "{kept}");
    }
    for dropped in
        ["id", "tabindex", "role", "aria-label", "data-item", "onclick", "style", "hidden"]
    {
        assert!(!is_kept(dropped), "{dropped}");
    }
    assert_eq!(classes("item hue-first is-lit"), "item hue-first");
    assert_eq!(
        file_name("timeline", "own:my file.json", Lang::Fr),
        "parallel-49-timeline-own-my-file.json-fr"
    );
    assert_eq!(escaped("a<b>\"&\u{8}"), "a&lt;b&gt;&quot;&amp;");
}

#[test]
fn a_table_with_signs_is_a_drawing() {
    let cell = |text: &str| Cell { text: text.into(), ..Cell::default() };
    let sign = Drawn { xml: "<svg class=\"verdict-sign\"></svg>".into(), width: 52, height: 14 };
    let verdict = Cell {
        sign: Some(sign),
        href: Some("https://example.org/?theme=a&era=b".into()),
        is_now: true,
        ..cell("Aligned")
    };
    let rows = vec![
        vec![cell("Theme"), cell("2003"), cell("Now")],
        vec![
            cell("Incident response"),
            verdict,
            cell("Both countries report incidents to one centre."),
        ],
    ];
    let drawn = draw(&Table { rows });
    assert_eq!(balanced(&drawn.xml), Vec::<String>::new());
    for held in [
        "verdict-sign",
        ">Aligned</text>",
        "href=\"https://example.org/?theme=a&amp;era=b\"",
        "class=\"now\"",
    ] {
        assert!(drawn.xml.contains(held), "{held}");
    }
    assert!(drawn.width > 600 && drawn.height > 40);
}

#[test]
fn saved_colours_are_those_of_the_page() {
    let tokens = std::fs::read_to_string(root().join("style/tokens.css")).expect("the tokens");
    let light = tokens.split("@media").next().unwrap_or_default();
    for (name, colour) in COLOURS {
        assert!(light.contains(&format!("{name}: {colour};")), "{name}");
    }
}

/// The elements that an XML text leaves open; it panics where one is closed that is not open.
fn balanced(xml: &str) -> Vec<String> {
    let mut open: Vec<String> = Vec::new();
    for tag in xml.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').expect("each tag has an end");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        let bare = ["&amp;", "&quot;", "&lt;", "&gt;"];
        assert!(
            !bare.iter().fold(text.to_owned(), |text, bare| text.replace(bare, "")).contains('&')
        );
        match (tag.strip_prefix('/'), tag.ends_with('/')) {
            (Some(name), _) => assert_eq!(open.pop().as_deref(), Some(name)),
            (_, true) => {}
            _ => open.push(tag.split(' ').next().unwrap_or_default().to_owned()),
        }
    }
    open
}
