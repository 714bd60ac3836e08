//! The page of a theme: what stands on it is counted, exported and walked in its order.

use crate::common::{index, page};
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Confidence, Lang};
use parallel49_core::export::shown::shown;
use parallel49_core::link::parse;
use parallel49_core::query::{Facet, Index, Screen, View, run};
use parallel49_core::screens::compare::model::rows;
use parallel49_core::screens::compare::theme::{Side, chosen_verdict, on_other_themes, sides};
use parallel49_core::screens::record::around::around;
use parallel49_core::screens::record::model::id_of;

/// The view of a link, on compare.
fn on_compare(link: &str) -> View {
    parse(link).0.with(|view| view.screen = Screen::Compare)
}

/// The ids of the statements of a theme as they stand on its page, column by column.
fn displayed(index: &Index, link: &str) -> Vec<String> {
    let view = on_compare(link);
    let hits = run(index, &view);
    let (rows, ctx) = (rows(index, &view, &hits), Ctx::new(index, &view));
    let Some(row) = rows.first() else { return Vec::new() };
    let sides = sides(&ctx, &hits, row, chosen_verdict(&ctx, &row.theme));
    let all = sides.iter().flat_map(Side::provisions);
    all.map(|n| index.data.provisions[n].id.0.clone()).collect()
}

#[test]
fn a_theme_counts_and_takes_along_what_is_on_its_page() {
    let index = index(Lang::En);
    for link in [
        "theme=incident-response",
        "theme=privacy-values",
        "theme=incident-response&era=2010-2017",
        "theme=incident-response&asof=2014-06-01&sort=date",
        "theme=incident-response&cols=us,ca",
        "theme=incident-response&q=zebra",
    ] {
        let page = page(&on_compare(link));
        let on_page = displayed(index, link);
        let found = shown(&page).expect("a list");
        let ids: Vec<&str> = found.iter().map(|found| id_of(index, *found)).collect();
        assert_eq!(ids, on_page, "{link}");
        let said = page.count_line();
        assert!(said.starts_with(&format!("{} of ", on_page.len())), "{link}: {said}");
    }
    // One that the verdict rests on and that is tagged with other themes.
    let listed = displayed(index, "theme=incident-response");
    assert!(listed.iter().any(|id| id == "us-circia-2022.figure-entities"));
}

#[test]
fn the_counts_of_filters_are_those_of_the_page_of_a_theme() {
    let before = page(&on_compare("theme=incident-response"));
    for (party, count) in before.counts(Facet::Party) {
        let after = page(&on_compare(&format!("theme=incident-response&party={party}")));
        let drawn = after.drawn.as_ref().map(Vec::len);
        assert_eq!(drawn, Some(count), "{party}");
    }
}

#[test]
fn a_statement_is_between_those_above_and_below_it_on_the_page() {
    let index = index(Lang::En);
    for link in ["theme=incident-response", "theme=incident-response&sort=date"] {
        let page = page(&on_compare(link));
        let ids = displayed(index, link);
        for (at, id) in ids.iter().enumerate() {
            let place = around(&page, id).expect("a place");
            assert_eq!((place.at, place.of), (at + 1, ids.len()), "{id}");
            assert_eq!(place.next.as_ref(), ids.get(at + 1), "{id}");
        }
    }
}

#[test]
fn what_a_verdict_rests_on_stands_in_the_chosen_order() {
    let index = index(Lang::En);
    for (order, is_newest_first) in [("", true), ("&sort=date", false)] {
        for theme in &index.data.themes {
            let view = on_compare(&format!("theme={}{order}", theme.id));
            let hits = run(index, &view);
            let rows = rows(index, &view, &hits);
            let ctx = Ctx::new(index, &view);
            for side in sides(&ctx, &hits, &rows[0], chosen_verdict(&ctx, &theme.id)) {
                let is_weak = |n: &usize| index.data.provisions[*n].confidence == Confidence::Low;
                let date = |n: usize| index.instrument_of(n).date.first();
                let (weak, sure): (Vec<usize>, Vec<usize>) =
                    side.basis.iter().copied().partition(is_weak);
                assert_eq!([sure.clone(), weak.clone()].concat(), side.basis, "weak ones last");
                for part in [sure, weak] {
                    let dates = part.iter().map(|n| date(*n));
                    let is_sorted = match is_newest_first {
                        true => dates.is_sorted_by(|a, b| a >= b),
                        false => dates.is_sorted(),
                    };
                    assert!(is_sorted, "{} in {}", theme.id, side.column.id());
                }
            }
        }
    }
}

#[test]
fn the_filter_of_the_theme_counts_what_is_on_its_page() {
    for theme in &index(Lang::En).data.themes {
        let page = page(&on_compare(&format!("theme={}", theme.id)));
        let shown = page.hits.as_ref().expect("hits").shown.count();
        let counts = page.counts(Facet::Theme);
        let own = counts.iter().find(|(value, _)| *value == *theme.id);
        assert_eq!(own.map(|(_, count)| *count), Some(shown), "{}", theme.id);
    }
}

#[test]
fn what_a_theme_shows_beyond_its_own_is_said_of_its_verdict() {
    let index = index(Lang::En);
    for theme in &index.data.themes {
        let page = page(&on_compare(&format!("theme={}", theme.id)));
        let shown = &page.hits.as_ref().expect("hits").shown;
        let is_other = |n: &usize| !index.data.provisions[*n].themes.contains(&theme.id);
        let verdict = chosen_verdict(&page.ctx(), &theme.id).expect("a verdict");
        let others = shown.iter().filter(is_other).count();
        assert_eq!(on_other_themes(&page.loaded.index, verdict), others, "{}", theme.id);
    }
}
