//! The records and the sources: orders, unknown columns, the place of a record in the list it was
//! opened from, snippets.

use crate::common::{cases, data, hostile_text, index, indexed};
use parallel49_core::dataset::{Lang, Word};
use parallel49_core::language::fold::fold;
use parallel49_core::link::{self, Why};
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::Column;
use parallel49_core::query::search::Search;
use parallel49_core::screens::brief::{rows_line, sources};
use parallel49_core::screens::record::around::around;
use parallel49_core::screens::record::model::id_of;
use parallel49_core::screens::records::model::{date_of, ordinal, sources_of, status_of};
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

/// The page of a query.
fn page(query: &str) -> Page {
    let (view, _) = link::parse(query);
    let lang = view.lang.unwrap_or_default();
    Page::new(loaded(lang), &view.with(|view| view.lang = Some(lang)))
}

/// The data of the project, made ready once for each language.
fn loaded(lang: Lang) -> Arc<Loaded> {
    static EN: LazyLock<Arc<Loaded>> =
        LazyLock::new(|| Arc::new(Loaded::new(indexed(data(), Lang::En), Lang::En)));
    static FR: LazyLock<Arc<Loaded>> =
        LazyLock::new(|| Arc::new(Loaded::new(indexed(data(), Lang::Fr), Lang::Fr)));
    Arc::clone(if lang == Lang::En { &EN } else { &FR })
}

/// What stands in a column, as something that can be compared.
fn column(page: &Page, column: Column) -> Vec<Option<String>> {
    let (ctx, catalogue, _) = page.catalogued().expect("complete");
    let word = |n: &usize| {
        let found = catalogue.records[*n];
        match column {
            Column::Date => date_of(&ctx, found).map(|date| ordinal(date.first()).to_string()),
            Column::Status => status_of(&ctx, found).map(|word| fold(&word)),
            Column::Title => Some(catalogue.folded_titles(ctx.index)[*n].clone()),
            Column::Sources => {
                Some(sources_of(&ctx, found)).filter(|n| *n > 0).map(|n| format!("{n:04}"))
            }
            _ => None,
        }
    };
    page.in_order().iter().map(word).collect()
}

#[test]
fn every_order_sorts_by_its_column_and_leaves_the_unknown_for_last() {
    for lang in ["en", "fr"] {
        for by in [Column::Title, Column::Date, Column::Status, Column::Sources] {
            for (sign, falling) in [("", false), ("-", true)] {
                let view = page(&format!("view=records&sort={sign}{}&lang={lang}", by.word()));
                let told = column(&view, by);
                let known = told.iter().take_while(|word| word.is_some()).count();
                assert!(told[known..].iter().all(Option::is_none), "{} {sign}", by.word());
                let in_order =
                    told[..known].is_sorted_by(|a, b| if falling { a >= b } else { a <= b });
                assert!(in_order, "{sign}{} in {lang}", by.word());
            }
        }
    }
}

#[test]
fn equals_keep_the_order_of_the_catalogue() {
    for sort in ["kind", "-kind", "party", "confidence", "-confidence", "themes", "-sources"] {
        let view = page(&format!("view=records&sort={sort}"));
        let (ctx, catalogue, _) = view.catalogued().expect("complete");
        let order = view.in_order();
        assert_eq!(order.len(), catalogue.records.len());
        let kinds: Vec<&str> = order.iter().map(|n| catalogue.records[*n].kind()).collect();
        if sort.ends_with("kind") {
            let mut groups = kinds.clone();
            groups.dedup();
            assert_eq!(groups.len(), 8, "{sort}: each kind together");
            for pair in order.windows(2) {
                let same = catalogue.records[pair[0]].kind() == catalogue.records[pair[1]].kind();
                assert!(!same || pair[0] < pair[1], "{sort}");
            }
        }
        assert_eq!(ctx.view.sort.as_deref(), Some(sort));
    }
}

#[test]
fn without_an_order_the_catalogue_stands_as_it_is() {
    let plain = page("view=records");
    assert!(plain.in_order().is_sorted());
}

#[test]
fn unknown_columns_and_orders_are_noticed() {
    let bad = |query: &str| {
        let page = page(query);
        let told = page.unknown.iter().map(|item| (item.key.clone(), item.value.clone(), item.why));
        (told.collect::<Vec<_>>(), page.view.sort.clone(), page.view.show.len())
    };
    let unknown = |key: &str, value: &str| (key.to_owned(), value.to_owned(), Why::UnknownValue);
    assert_eq!(
        bad("view=records&sort=-colour&show=date,smell"),
        (vec![unknown("sort", "-colour"), unknown("show", "smell")], None, 1)
    );
    assert_eq!(bad("view=sources&sort=party"), (vec![unknown("sort", "party")], None, 0));
    assert_eq!(bad("view=records&sort=-date&show=status").0, []);
    assert_eq!(bad("view=sources&sort=-title").0, []);
    assert_eq!(bad("view=sources&host=no.such.site").0, vec![unknown("host", "no.such.site")]);
}

#[test]
fn a_search_leads_to_the_records_of_every_kind() {
    let told = page("view=compare&q=CISA&party=us&lang=en");
    let found = told.everywhere.expect("more than compare shows");
    let there = page("view=records&party=us&q=CISA&lang=en");
    assert_eq!(there.hits.as_ref().expect("hits").shown.count(), found);
    assert_eq!(there.everywhere, None);
    for quiet in ["lang=en", "view=sources&lang=en", "view=about&q=CISA", "view=stories&q=CISA"] {
        assert_eq!(page(quiet).everywhere, None, "{quiet}");
    }
    for loud in ["view=sources&q=CISA", "view=timeline&q=CISA", "view=lineage&q=CISA"] {
        assert!(page(loud).everywhere.is_some(), "{loud}");
    }
}

#[test]
fn sources_stand_in_three_orders() {
    let titles = |query: &str| {
        let page = page(query);
        let (ctx, catalogue, _) = page.catalogued().expect("complete");
        let order = page.in_order();
        order.iter().map(|n| catalogue.folded_titles(ctx.index)[*n].clone()).collect::<Vec<_>>()
    };
    assert!(titles("view=sources&sort=title").is_sorted());
    let all = titles("view=sources");
    assert_eq!(titles("view=sources&sort=-statements"), all);
    assert_eq!(all.len(), index(Lang::En).data.sources.len());
}

#[test]
fn a_record_knows_its_neighbours_in_the_list_it_was_opened_from() {
    let list = page("view=records&sort=-date&party=joint&lang=en");
    let (ctx, catalogue, _) = list.catalogued().expect("complete");
    let ids: Vec<&str> =
        list.in_order().into_iter().map(|n| id_of(ctx.index, catalogue.records[n])).collect();
    let first = around(&list, ids[0]).expect("a place");
    assert_eq!((first.at, first.of, first.previous), (1, ids.len(), None));
    assert_eq!(first.next.as_deref(), Some(ids[1]));
    let last = around(&list, ids[ids.len() - 1]).expect("a place");
    assert_eq!((last.at, last.next), (ids.len(), None));
    assert_eq!(last.previous.as_deref(), Some(ids[ids.len() - 2]));
    // What is not in the list has no place in it.
    assert_eq!(around(&list, "us-ncs-2023"), None);
    assert_eq!(around(&page("view=about"), ids[0]), None);
    // The records of a step come before those of the view below it.
    let story = &ctx.index.data.stories[0];
    let step = page(&format!("view=timeline&story={}&step=1", story.id));
    let place = around(&step, &story.steps[0].records[0]).expect("a place");
    assert_eq!((place.at, place.of), (1, story.steps[0].records.len()));
    for screen in ["compare", "timeline", "plans", "lineage", "sources", "overview"] {
        let page = page(&format!("view={screen}"));
        let data = &index(Lang::En).data;
        let id = match screen {
            "compare" => &data.provisions[0].id,
            "sources" => &data.sources[0].id,
            "overview" => &data.assessments[0].id,
            "plans" => &data.plans[0].instrument,
            _ => &data.instruments[0].id,
        };
        // A lineage of everything shows but the leading ones.
        assert!(around(&page, id).is_some() || screen == "lineage", "{screen}");
    }
}

#[test]
fn paper_says_how_many_rows_it_holds() {
    let all = page("view=records&lang=en");
    let total = all.hits.as_ref().expect("hits").shown.count();
    let said = rows_line(&all, 100).expect("a part only");
    assert!(said.starts_with("The first 100 of "), "{said}");
    assert_eq!(rows_line(&all, total), None);
    assert_eq!(rows_line(&page("view=plans"), 1), None);
}

#[test]
fn what_is_pinned_names_its_sources_each_once() {
    let pinned = page("view=pins&pins=cybersecurity-action-plan-2012,cyber-security-strategy-2010");
    let mut ids: Vec<&str> = sources(&pinned).iter().map(|source| &*source.id.0).collect();
    assert!(ids.len() > 1);
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    assert!(sources(&page("view=records")).is_empty() && sources(&page("lang=en")).is_empty());
}

proptest! {
    #![proptest_config(cases(500))]

    /// A snippet is a piece of the text, holds what matched, and is short.
    #[test]
    fn a_snippet_holds_the_match(
        before in hostile_text(30), after in hostile_text(30), around in 0usize..40,
    ) {
        let search = Search::parse("\"strange needle\"", &index(Lang::En).known());
        let text = format!("{before} strange needle {after}");
        let snippet = search.snippet(&text, around);
        let bare = snippet.trim_start_matches('…').trim_end_matches('…');
        prop_assert!(text.contains(bare), "{:?} in {:?}", bare, text);
        prop_assert!(search.matches(&fold(&snippet)), "{:?}", snippet);
        let most = 2 * around + "strange needle".len() + 2;
        prop_assert!(snippet.chars().count() <= most, "{:?}", snippet);
    }

    #[test]
    fn a_snippet_of_anything_is_no_harm(
        text in hostile_text(30), typed in hostile_text(4), around in 0usize..20,
    ) {
        Search::parse(&typed, &index(Lang::En).known()).snippet(&text, around);
    }
}

#[test]
fn a_snippet_is_cut_between_words() {
    let search = Search::parse("needle", &index(Lang::En).known());
    let told = |text: &str, around| search.snippet(text, around);
    assert_eq!(told("a needle", 9), "a needle");
    assert_eq!(told("one two three needle four five six", 8), "…three needle four…");
    assert_eq!(told("one two three needle four five six", 9), "…three needle four…");
    assert_eq!(told("Unbrokenneedletext", 3), "…kenneedletex…");
    assert_eq!(told("nothing to be found", 4), "noth…", "without a match: the beginning");
}

#[test]
fn a_view_among_the_pins_is_no_neighbour_of_a_record() {
    let page = page("view=pins&pins=us-ncs-2023,%3Fview%3Dtimeline%26party%3Djoint,us-nssc-2003");
    let place = around(&page, "us-ncs-2023").expect("it is pinned");
    assert_eq!((place.at, place.of, place.next.as_deref()), (1, 2, Some("us-nssc-2003")));
}
