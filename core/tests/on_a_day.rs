//! In force on a day: what is known to have stood, what is not, the last day in words, and counts
//! that add up.

use crate::common::{cases, data, index, page_of};
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::date::Part;
use parallel49_core::dataset::{Day, Instrument, Lang};
use parallel49_core::link::parse;
use parallel49_core::page::Page;
use parallel49_core::query::asof::{self, Standing, is_unsure, last_day, standing};
use parallel49_core::query::index::Found;
use parallel49_core::screens::in_force::on_day::{mark, on_day, span, whole_era};
use parallel49_core::screens::overview::{counted, matrix, sentences_head};
use parallel49_core::screens::record::standing::in_force;
use parallel49_core::screens::timeline::describe;
use parallel49_core::screens::timeline::drawing::Drawing;
use parallel49_core::screens::timeline::lanes::{Band, UNSURE_HEAD};
use parallel49_core::screens::timeline::model::of;
use proptest::prelude::*;
use proptest::sample::select;

fn page(lang: Lang, query: &str) -> Page {
    page_of(data(), lang, query)
}

fn instrument(lang: Lang, id: &str) -> &'static Instrument<String> {
    index(lang).instrument(id).expect("an instrument")
}

/// The names of what is not known to have ended.
fn unsure_on(day: &str) -> Vec<String> {
    let page = page(Lang::En, &format!("view=timeline&asof={day}"));
    let on_day = on_day(&page.ctx()).expect("a day");
    on_day.unsure.iter().map(|item| item.id.0.clone()).collect()
}

/// The numbers of a line, in their order.
fn numbers(line: &str) -> Vec<usize> {
    let line = line.replace([',', '\u{a0}'], "");
    line.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

fn any_day() -> impl Strategy<Value = Day> {
    (1940u16..=2030, 1u8..=12, 1u8..=28)
        .prop_filter_map("a day", |(year, month, day)| Day::new(year, month, day))
}

#[test]
fn what_is_evidenced_later_was_in_force() {
    let unsure = unsure_on("2014-06-01");
    for later in ["nals", "rcc-2011", "canusa-1949"] {
        assert!(!unsure.iter().any(|id| id == later), "{later} is evidenced after that day");
    }
    for id in ["us-cnci-2008", "us-stop-think-connect-2010", "ci-action-plan-2010"] {
        assert!(unsure.iter().any(|known| known == id), "nothing shows {id} on that day");
    }
    // The leading documents come first.
    assert_eq!(unsure[0], "ci-action-plan-2010");
}

#[test]
fn the_last_day_is_said_in_words() {
    let said = |lang, id| {
        let (view, item) = (parse("asof=2014-06-01").0, instrument(lang, id));
        let ctx = Ctx { view: &view, lang, ..Ctx::new(index(lang), &view) };
        let ctx = Ctx { texts: parallel49_core::text::texts(lang), ..ctx };
        let n = index(lang).data.instruments.iter().position(|one| one.id == item.id).unwrap();
        let found = Found::Instrument(n);
        [
            span(&ctx, item),
            in_force(&ctx, item),
            describe::to(&ctx, found),
            describe::dates(&ctx, found),
        ]
        .map(|said| said.replace('\u{a0}', " "))
    };
    for said in said(Lang::En, "us-nssc-2003") {
        assert!(said.contains("19 September 2018"), "{said}");
    }
    for said in said(Lang::Fr, "cyber-security-strategy-2010") {
        assert!(said.contains("11 juin 2018"), "{said}");
    }
    assert_eq!(
        said(Lang::Fr, "cyber-security-strategy-2010")[0],
        "du 3 octobre 2010 au 11 juin 2018"
    );
    assert_eq!(
        said(Lang::En, "us-nssc-2003")[0],
        "since 14 February 2003, until 19 September 2018, end inferred"
    );
}

#[test]
fn the_last_day_is_the_last_on_which_it_stood() {
    for item in &index(Lang::En).data.instruments {
        let Some(last) = last_day(item) else { continue };
        assert_ne!(standing(item, last.first()), Standing::NotYet, "{}", item.id.0);
        if let (Part::Day(day), None) = (last.from, last.to) {
            assert!(standing(item, day).is_shown(), "{}", item.id.0);
            let after = Day::new(day.year, day.month, day.day + 1)
                .or_else(|| Day::new(day.year, day.month + 1, 1))
                .or_else(|| Day::new(day.year + 1, 1, 1));
            assert_eq!(standing(item, after.unwrap()), Standing::Ended, "{}", item.id.0);
        }
    }
}

#[test]
fn a_mark_names_the_last_evidence() {
    let page = page(Lang::En, "view=records&asof=2014-06-01");
    let ctx = page.ctx();
    let cnci = ctx.index.find("us-cnci-2008").unwrap();
    assert_eq!(mark(&ctx, cnci).as_deref(), Some("Not known to have ended (last evidence 2011)"));
    assert_eq!(mark(&ctx, ctx.index.find("us-nssc-2003").unwrap()), None);
    let page = self::page(Lang::En, "view=records");
    assert_eq!(mark(&page.ctx(), cnci), None);
}

#[test]
fn the_lineage_says_what_it_leaves_out() {
    let line = page(Lang::En, "view=lineage&asof=2014-06-01").count_line();
    assert!(line.contains("not in this figure"), "{line}");
    let line = page(Lang::En, "view=lineage").count_line();
    assert!(!line.contains("not in this figure"), "{line}");
}

#[test]
fn the_overview_speaks_of_the_era_of_the_day() {
    let head = |lang, query: &str| {
        let page = page(lang, query);
        sentences_head(&page.ctx(), &matrix(&page.ctx()))
    };
    assert_eq!(head(Lang::En, "view=overview"), "Now, in a sentence");
    assert_eq!(head(Lang::En, "view=overview&asof=2014-06-01"), "In 2010–2017, in a sentence");
    assert_eq!(head(Lang::Fr, "view=overview&asof=2014-06-01"), "Période 2010-2017, en une phrase");
    let before = page(Lang::En, "view=overview&asof=1900-01-01");
    let said = format!("{:?}", counted(&before.ctx(), &matrix(&before.ctx())));
    assert!(said.contains("No era of the comparison covers"), "{said}");
    assert!(before.count_line().ends_with("no era covers that day"), "{}", before.count_line());
    let line = page(Lang::En, "view=overview&asof=2014-06-01").count_line();
    assert_eq!(line, page(Lang::En, "view=overview").count_line());
}

#[test]
fn a_verdict_says_that_it_covers_the_whole_era() {
    let said = |day: &str, era: &str| {
        let page = page(Lang::En, &format!("theme=cybercrime&asof={day}"));
        whole_era(&page.ctx(), era)
    };
    assert_eq!(
        said("2014-06-01", "2010-2017").as_deref(),
        Some("The verdict covers 2010–2017 as a whole; part of it came after this day.")
    );
    // Nothing of the era came after its last day; another era is not the day's.
    assert_eq!(said("2018-09-19", "2010-2017"), None);
    assert_eq!(said("2014-06-01", "2018-2022"), None);
    let page = page(Lang::En, "theme=cybercrime");
    assert_eq!(whole_era(&page.ctx(), "2010-2017"), None);
}

#[test]
fn the_table_has_what_is_not_known_at_its_end() {
    let page = page(Lang::En, "view=timeline&as=table&asof=2014-06-01");
    let timeline = of(&page, None).unwrap();
    let bands: Vec<bool> =
        timeline.by_time().iter().map(|item| item.band == Band::Unsure).collect();
    assert!(bands.is_sorted() && bands.contains(&true) && bands.contains(&false));
    // The years on screen are those of the timeline without a day.
    let whole = self::page(Lang::En, "view=timeline");
    assert_eq!(timeline.range.until, of(&whole, None).unwrap().range.until);
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn counts_add_up(
        day in any_day(),
        screen in select(vec!["compare", "timeline", "plans", "lineage", "lineage&around=2",
            "lineage&focus=us-cnci-2008", "figures", "records"]),
        lang in select(vec![Lang::En, Lang::Fr]),
    ) {
        let page = page(lang, &format!("view={screen}&asof={day}"));
        let line = page.count_line();
        let found = numbers(&line);
        let ctx = page.ctx();
        let texts = ctx.texts.controls;
        // Every number is there at most once, in this order; what is not said is none.
        let (mut rest, mut sum) = (found[2..].to_vec(), found[0]);
        if line.contains(texts.counted_unsure.1.trim_start_matches("{}")) {
            prop_assert_eq!(rest[0] + rest[1], found[0], "{}", line);
            rest.drain(..2);
        }
        sum += rest.iter().sum::<usize>();
        prop_assert_eq!(sum, found[1], "{}", line);
    }

    #[test]
    fn the_timeline_has_a_band_for_what_is_not_known(day in any_day(), room in 320u32..1600) {
        let page = page(Lang::En, &format!("view=timeline&asof={day}"));
        let ctx = page.ctx();
        let drawing = Drawing::new(&ctx, of(&page, None).unwrap(), room, None);
        let (items, layout) = (&drawing.timeline.items, &drawing.layout);
        for (item, place) in items.iter().zip(&layout.placed) {
            let unsure = is_unsure(ctx.index, item.found, Some(day));
            prop_assert_eq!(item.band == Band::Unsure, unsure);
            let Some(place) = place else { continue };
            match layout.unsure[item.lane] {
                Some(top) if unsure => prop_assert!(place.y >= top + UNSURE_HEAD),
                Some(top) => prop_assert!(place.y + item.band.row() <= top),
                None => prop_assert!(!unsure),
            }
        }
    }

    #[test]
    fn what_is_unsure_is_shown_and_never_in_force(day in any_day(), n in 0usize..175) {
        let item = &index(Lang::En).data.instruments[n % index(Lang::En).data.instruments.len()];
        let last = item.in_force.last_evidence;
        match standing(item, day) {
            Standing::EndNotEvidenced => prop_assert!(last.is_none_or(|last| last.last() < day)),
            Standing::InForce => prop_assert!(item.in_force.from.first() <= day),
            Standing::NotYet => prop_assert!(day < item.in_force.from.first()),
            Standing::Ended => prop_assert!(last_day(item).is_some_and(|last| last.first() < day)),
        }
        prop_assert_eq!(asof::is_unsure_on(item, day), standing(item, day) == Standing::EndNotEvidenced);
    }
}

#[test]
fn an_open_plan_counts_what_is_on_screen_and_no_whole() {
    for (lang, one, all) in [(Lang::En, " records", " of "), (Lang::Fr, " fiches", " sur ")] {
        let line = page(lang, "view=plans&focus=cybersecurity-action-plan-2012").count_line();
        assert!(line.contains(one) && !line.contains(all), "{line}");
    }
}
