//! The link contract, see the README: every view has one link and every text
//! is a link that can be read.

use crate::common::{HOSTILE, cases, hostile_text, index, root, view};
use parallel49_core::dataset::{Date, Day, Lang, Word};
use parallel49_core::link::{Ignored, Key, SHOWN, Why, format, href, parse, pins, settle};
use parallel49_core::query::view::{MAX_LIST, MAX_SEARCH, Values};
use parallel49_core::query::{Facet, Screen, View};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::fs;

fn short_text(most: usize) -> impl Strategy<Value = String> {
    hostile_text(most).prop_map(|text| text.chars().take(MAX_SEARCH).collect())
}

fn present_text() -> impl Strategy<Value = String> {
    short_text(12).prop_filter("not empty", |text| !text.is_empty())
}

/// A text as ids are written: no capitals, no comma, no space around it.
fn id_like(text: &str) -> String {
    text.replace([',', '?'], "").trim().to_ascii_lowercase()
}

fn id() -> impl Strategy<Value = String> {
    short_text(12).prop_map(|text| id_like(&text)).prop_filter("not empty", |id| !id.is_empty())
}

fn values() -> impl Strategy<Value = Values> {
    let few = vec(hostile_text(6), 0..5);
    let many = vec("[a-z0-9%+-]{0,3}", 90..130);
    prop_oneof![9 => few, 1 => many]
        .prop_map(|texts| texts.iter().map(|text| id_like(text)).collect())
}

/// Ids and whole views.
fn pinned() -> impl Strategy<Value = Values> {
    let view = hostile_text(6).prop_map(|text| ["?", &*text].concat());
    vec(prop_oneof![id(), view], 0..5).prop_map(|pins| pins.into_iter().collect())
}

fn day() -> impl Strategy<Value = Day> {
    (1000u16..=9999, 1u8..=12, 1u8..=31)
        .prop_filter_map("a day", |(year, month, day)| Day::new(year, month, day))
}

fn date() -> impl Strategy<Value = Date> {
    let part = || (day(), prop_oneof![Just(4usize), Just(7), Just(10)]);
    (part(), option::of(part())).prop_filter_map("a date", |((from, len), to)| {
        let mut text = from.to_string()[..len].to_owned();
        if let Some((to, len)) = to {
            text.push('/');
            text.push_str(&to.to_string()[..len]);
        }
        Date::parse(&text)
    })
}

fn any_view() -> impl Strategy<Value = View> {
    let lists = (values(), proptest::array::uniform11(values()), pinned(), values());
    let dates = (option::of(day()), option::of(date()), option::of(date()));
    let texts = (
        prop_oneof![short_text(20), short_text(MAX_SEARCH)],
        option::of(id()),
        option::of(id()),
        option::of(present_text()),
        option::of(id()),
        option::of(id()),
        option::of(id()),
    );
    let words = (
        select(Screen::ALL),
        option::of(select(&Lang::ALL[..])),
        any::<[bool; 3]>(),
        option::of(1u16..),
    );
    (lists, dates, texts, words).prop_map(|(lists, dates, texts, words)| View {
        screen: words.0,
        cols: lists.0,
        facets: lists.1,
        q: texts.0,
        asof: dates.0,
        from: dates.1,
        to: dates.2,
        sort: texts.1,
        show: lists.3,
        as_table: words.2[1],
        focus: texts.4,
        is_wide: words.2[2],
        story: texts.5,
        step: words.3,
        era: texts.6,
        id: texts.2,
        pins: lists.2,
        lang: words.1,
        data: texts.3,
        embed: words.2[0],
    })
}

/// The keys of a link, in their order.
fn keys() -> impl Iterator<Item = &'static str> {
    Key::ALL.iter().map(|key| key.word())
}

/// Text made like a link: known keys, values good and bad, in any order.
fn link_like() -> impl Strategy<Value = String> {
    let key = prop_oneof![
        6 => select(Key::ALL).prop_map(|key: Key| key.word().to_owned()),
        1 => select(&["screen", "search", "utm_x", "fbclid", "%71", "Q", ""][..])
            .prop_map(str::to_owned),
        1 => hostile_text(3),
    ];
    const GOOD: [&str; 8] =
        ["2012-10-26", "2003/2005", "records", "fr", "1", "us,ca", "a%2Cb", "high"];
    let value = prop_oneof![
        select(&GOOD[..]).prop_map(str::to_owned).boxed(),
        hostile_text(8).boxed(),
        hostile_text(2 * MAX_SEARCH).boxed(),
    ];
    let pair = (key, select(&["=", "", "=="][..]), value)
        .prop_map(|(key, sign, value)| format!("{key}{sign}{value}"));
    (select(&["?", "", "??", "&"][..]), vec(pair, 0..24))
        .prop_map(|(start, pairs)| format!("{start}{}", pairs.join("&")))
}

/// At least 100 kB of hostile pieces, in an order that the seed decides.
fn huge() -> impl Strategy<Value = String> {
    (vec(link_like(), 1..4), any::<u64>()).prop_map(|(mut pieces, seed)| {
        pieces.extend(HOSTILE.iter().copied().chain(keys()).map(str::to_owned));
        let mut state = seed;
        let mut text = String::new();
        while text.len() < 100_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let at = usize::try_from(state >> 33).unwrap_or_default() % pieces.len();
            text.push_str(&pieces[at]);
        }
        text
    })
}

fn settles_at_once(text: &str) {
    let (first, _) = parse(text);
    let link = format(&first);
    let (second, ignored) = parse(&link);
    assert_eq!(second, first, "by way of {link:?}");
    assert_eq!(ignored, [], "in {link:?}");
}

proptest! {
    #![proptest_config(cases(1024))]

    #[test]
    fn a_view_that_is_pinned_comes_back_with_what_the_reader_has(
        pinned in any_view(), reader in any_view(),
    ) {
        prop_assume!(pinned.screen != Screen::Pins);
        let pin = pins::of_view(&pinned);
        let own = pinned.with(|view| { view.id = None; reader.lend_to(view); });
        prop_assert_eq!(pins::view_of(&pin, &reader), Some(own));
        let listed = reader.with(|view| { view.pins.clear(); view.pins.add(pin); });
        prop_assert_eq!(parse(&format(&listed)), (listed, vec![]));
    }

    #[test]
    fn every_view_survives_its_link(view in any_view()) {
        let link = format(&view);
        prop_assert_eq!(parse(&link), (view.clone(), vec![]), "by way of {}", link);
        prop_assert_eq!(parse(&href(&view)).0, view);
    }

    #[test]
    fn a_link_is_plain_and_its_keys_stand_in_order(view in any_view()) {
        let link = format(&view);
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%=&,/".contains(c);
        prop_assert!(link.chars().all(plain), "{}", link);
        let names = link.split('&').filter_map(|pair| pair.split('=').next());
        let places: Vec<_> = names.map(|name| keys().position(|known| known == name)).collect();
        prop_assert!(link.is_empty() || places.is_sorted_by(|a, b| a.is_some() && a < b));
    }

    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        settles_at_once(&text);
    }

    #[test]
    fn any_text_like_a_link_can_be_read(text in link_like()) {
        settles_at_once(&text);
    }

    #[test]
    fn settling_names_all_it_drops(view in any_view()) {
        let (settled, ignored) = settle(&view, index(Lang::En));
        let lost = |a: &Values, b: &Values| a.len() - b.len();
        let facets = Facet::ALL.iter().map(|facet| lost(view.facet(*facet), settled.facet(*facet)));
        let dropped = facets.sum::<usize>()
            + lost(&view.cols, &settled.cols)
            + lost(&view.show, &settled.show)
            + lost(&view.pins, &settled.pins)
            + usize::from(view.sort != settled.sort)
            + usize::from(view.focus != settled.focus)
            + usize::from(view.era != settled.era)
            + usize::from((&view.story, view.step) != (&settled.story, settled.step))
            + usize::from(view.id != settled.id);
        prop_assert_eq!(ignored.len(), dropped);
        prop_assert_eq!(settle(&settled, index(Lang::En)), (settled, vec![]));
    }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn a_hundred_kilobytes_of_anything_can_be_read(text in huge()) {
        settles_at_once(&text);
    }
}

/// What was ignored, as key, value and reason.
fn ignored(link: &str) -> Vec<(String, String, Why)> {
    parse(link).1.into_iter().map(|Ignored { key, value, why }| (key, value, why)).collect()
}

fn one(key: &str, value: &str, why: Why) -> Vec<(String, String, Why)> {
    vec![(key.into(), value.into(), why)]
}

#[test]
fn defaults_are_left_out() {
    assert_eq!(format(&View::default()), "");
    assert_eq!(parse(""), (View::default(), vec![]));
    assert_eq!(parse("?"), (View::default(), vec![]));
    assert_eq!(format(&parse("view=overview&q=&cols=&lang=").0), "");
    assert_eq!(format(&parse("view=compare&theme=x").0), "theme=x");
}

#[test]
fn keys_stand_in_their_order() {
    let all = "view=records&cols=us,ca&theme=privacy&party=us&record=body&kind=law&status=lapsed&body=b\
               &confidence=high&verdict=joint&source=official&read=part&host=h&q=a%20b&asof=2012-10-26&from=2010&to=2012-10&sort=date&show=a,b\
               &as=table&focus=f&around=2&story=s&step=3&era=2026&id=x\
               &pins=y,z&lang=fr&data=1.0.0&embed=1";
    let backwards: Vec<&str> = all.rsplit('&').collect();
    let (view, ignored) = parse(&backwards.join("&"));
    assert_eq!(ignored, []);
    assert_eq!(format(&view), all);
    let names = all.split('&').filter_map(|pair| pair.split('=').next());
    assert!(names.eq(keys()));
}

#[test]
fn a_plus_is_a_space_and_broken_escapes_stand_for_themselves() {
    assert_eq!(parse("q=cyber+security").0.q, "cyber security");
    assert_eq!(parse("q=C%2B%2B").0.q, "C++");
    assert_eq!(parse("q=100%").0.q, "100%");
    assert_eq!(parse("q=%zz%4").0.q, "%zz%4");
    assert_eq!(parse("q=%FF").0.q, "\u{fffd}");
}

#[test]
fn a_repeated_key_is_named_and_the_first_counts() {
    assert_eq!(parse("q=one&q=two&lang=fr").0, parse("q=one&lang=fr").0);
    assert_eq!(ignored("q=one&q=two&lang=fr"), one("q", "two", Why::Repeated));
    assert_eq!(ignored("search=one&q=two"), one("q", "two", Why::Repeated));
    assert_eq!(ignored("asof=x&asof=2012-10-26").len(), 2);
}

#[test]
fn a_repeated_list_adds_up() {
    let (view, ignored) = parse("theme=privacy&theme=economy,privacy");
    let themes: Vec<&str> = view.facet(Facet::Theme).iter().collect();
    assert_eq!((themes, ignored), (vec!["privacy", "economy"], vec![]));
}

#[test]
fn an_unknown_key_is_named_and_the_rest_holds() {
    assert_eq!(ignored("colour=red&lang=fr"), one("colour", "red", Why::UnknownKey));
    assert_eq!(parse("colour=red&lang=fr").0.lang, Some(Lang::Fr));
    // Some programs write keys in capitals.
    assert_eq!((parse("Q=x").0.q.as_str(), ignored("Q=x")), ("x", vec![]));
}

#[test]
fn a_bad_value_is_named_and_the_rest_holds() {
    for (key, value) in [
        ("view", "nowhere"),
        ("asof", "2011-02-29"),
        ("asof", "2011"),
        ("from", "soon"),
        ("to", "2005/2003"),
        ("lang", "de"),
        ("embed", "yes"),
    ] {
        let link = format!("{key}={value}&q=kept");
        assert_eq!(ignored(&link), one(key, value, Why::UnknownValue));
        assert_eq!(parse(&link).0, parse("q=kept").0, "{link}");
    }
}

#[test]
fn what_is_too_long_is_cut_and_named() {
    let long = "é".repeat(MAX_SEARCH + 1);
    for key in ["q", "sort", "id", "data"] {
        let link = format!("{key}={long}");
        assert_eq!(ignored(&link), one(key, &"é".repeat(SHOWN), Why::TooLong));
        assert_eq!(parse(&link).0, parse(&format!("{key}={}", "é".repeat(MAX_SEARCH))).0);
    }
    let many: Vec<String> = (0..=MAX_LIST).map(|n| n.to_string()).collect();
    let link = format!("body={}&lang=fr", many.join(","));
    assert_eq!(ignored(&link), one("body", &MAX_LIST.to_string(), Why::TooLong));
    assert_eq!(parse(&link).0.facet(Facet::Body).len(), MAX_LIST);
    assert_eq!(parse(&link).0.lang, Some(Lang::Fr));
}

#[test]
fn notices_show_no_more_than_a_line() {
    let [notice] = &parse(&format!("{0}={0}", "x".repeat(5000))).1[..] else { panic!() };
    assert_eq!((notice.key.len(), notice.value.len()), (SHOWN, SHOWN));
}

#[test]
fn trackers_are_dropped_in_silence() {
    let link = "utm_source=x&q=kept&fbclid=1&gclid=2&msclkid=3&mc_eid=4&utm_campaign=y";
    let kept = view(|view| {
        view.screen = Screen::Compare;
        view.q = "kept".into();
    });
    assert_eq!(parse(link), (kept, vec![]));
}

#[test]
fn old_names_of_keys_still_work() {
    assert_eq!(parse("screen=sources&search=x"), parse("view=sources&q=x"));
    assert_eq!(parse("screen=sources&search=x").1, []);
}

#[test]
fn settling_drops_what_the_data_does_not_know() {
    let link = "theme=privacy-values,fog&cols=us,nobody,ca&id=nothing";
    let (settled, ignored) = settle(&parse(link).0, index(Lang::En));
    assert_eq!(format(&settled), "cols=us,ca&theme=privacy-values");
    let named: Vec<(&str, &str)> =
        ignored.iter().map(|item| (item.key.as_str(), item.value.as_str())).collect();
    assert_eq!(named, [("theme", "fog"), ("cols", "nobody"), ("id", "nothing")]);
    assert!(ignored.iter().all(|item| item.why == Why::UnknownValue));
}

#[test]
fn the_sample_links_open_whole() {
    let file = root().join("tests/fixtures/links.txt");
    let text = fs::read_to_string(file).expect("the sample links are there");
    let links = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut count = 0;
    for link in links {
        let (view, ignored) = parse(link);
        assert_eq!(ignored, [], "{link}");
        assert_ne!(view, View::default(), "{link}");
        assert_eq!(settle(&view, index(Lang::En)), (view, vec![]), "{link}");
        count += 1;
    }
    assert!(count >= 20, "{count} sample links");
}
