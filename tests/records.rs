//! The records table and the sources: columns, orders, parts, and why a
//! search found a row.

mod common;

use common::{cases, data, hostile_text, index, indexed, tiny};
use parallel49::content::to_html;
use parallel49::dataset::Lang;
use parallel49::frame::main;
use parallel49::link::{self, Why};
use parallel49::query::Column;
use parallel49::query::fold::fold;
use parallel49::query::search::Search;
use parallel49::records::model::{date_of, ordinal, sources_of, status_of};
use parallel49::scene::{Loaded, Loading, PAGE, Scene};
use parallel49::{records, sources};
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

/// A visit to a view with all the data there.
fn scene(query: &str) -> Scene {
    let (view, unread) = link::parse(query);
    let lang = view.lang.unwrap_or_default();
    let mut scene = Scene::new(view, unread);
    scene.loaded = Some(loaded(lang));
    scene.loading = Loading::Done;
    scene.settle();
    scene
}

/// The data of the project, made ready once for each language.
fn loaded(lang: Lang) -> Arc<Loaded> {
    static EN: LazyLock<Arc<Loaded>> =
        LazyLock::new(|| Arc::new(Loaded::new(indexed(data(), Lang::En))));
    static FR: LazyLock<Arc<Loaded>> =
        LazyLock::new(|| Arc::new(Loaded::new(indexed(data(), Lang::Fr))));
    Arc::clone(if lang == Lang::En { &EN } else { &FR })
}

/// The same over the small made-up dataset.
fn tiny_scene(query: &str) -> Scene {
    let (view, unread) = link::parse(query);
    let lang = view.lang.unwrap_or_default();
    let mut scene = Scene::new(view, unread);
    scene.loaded = Some(Arc::new(Loaded::new(indexed(&tiny(), lang))));
    scene.loading = Loading::Done;
    scene.settle();
    scene
}

fn html(scene: &Scene) -> String {
    to_html(&main(scene))
}

/// The order of the records on screen.
fn order(scene: &Scene) -> Vec<usize> {
    let (ctx, catalogue, hits) = scene.catalogued().expect("complete");
    records::content::in_order(&ctx, catalogue, hits)
}

/// What stands in a column, as something that can be compared.
fn column(scene: &Scene, column: Column) -> Vec<Option<String>> {
    let (ctx, catalogue, _) = scene.catalogued().expect("complete");
    let word = |n: &usize| {
        let found = catalogue.records[*n];
        match column {
            Column::Date => date_of(&ctx, found).map(|date| ordinal(date.first()).to_string()),
            Column::Status => status_of(&ctx, found).map(|word| fold(&word)),
            Column::Title => Some(catalogue.folded_title(*n).to_owned()),
            Column::Sources => {
                Some(sources_of(&ctx, found)).filter(|n| *n > 0).map(|n| format!("{n:04}"))
            }
            _ => None,
        }
    };
    order(scene).iter().map(word).collect()
}

#[test]
fn every_order_sorts_by_its_column_and_leaves_the_unknown_for_last() {
    for lang in ["en", "fr"] {
        for by in [Column::Title, Column::Date, Column::Status, Column::Sources] {
            for (sign, falling) in [("", false), ("-", true)] {
                let view = scene(&format!("view=records&sort={sign}{}&lang={lang}", by.word()));
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
        let view = scene(&format!("view=records&sort={sort}"));
        let (ctx, catalogue, _) = view.catalogued().expect("complete");
        let order = order(&view);
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
    let plain = scene("view=records");
    assert!(order(&plain).is_sorted());
}

#[test]
fn the_table_is_a_table() {
    let html = html(&scene("view=records&lang=en"));
    assert!(html.contains("<caption"));
    assert_eq!(html.matches("scope=\"col\"").count(), 4);
    assert_eq!(html.matches("aria-sort=\"none\"").count(), 4);
    assert_eq!(html.matches("role=\"rowheader\"").count(), PAGE);
    assert!(html.contains("href=\"?view=records&amp;sort=-date&amp;lang=en\""));
    assert!(html.contains("Show 100 more") && html.contains("Show all 2,"));
    assert!(!html.contains("usual-order"));
    let sorted = to_html(&main(&scene("view=records&sort=-date&lang=en")));
    assert_eq!(sorted.matches("aria-sort=\"descending\"").count(), 1);
    assert!(sorted.contains("href=\"?view=records&amp;sort=date&amp;lang=en\""));
    assert!(sorted.contains("id=\"usual-order\""));
}

#[test]
fn columns_are_chosen_by_the_link() {
    let html = html(&scene("view=records&show=status,confidence,sources,themes&lang=en"));
    assert_eq!(html.matches("scope=\"col\"").count(), 5, "the title stays");
    for head in ["Status or verdict", "Confidence", "Sources", "Themes"] {
        assert!(html.contains(&format!("data-head=\"{head}\"")), "{head}");
    }
    assert!(!html.contains("data-head=\"Date\""));
}

#[test]
fn unknown_columns_and_orders_are_noticed() {
    let bad = |query: &str| {
        let scene = scene(query);
        let told =
            scene.ignored.iter().map(|item| (item.key.clone(), item.value.clone(), item.why));
        (told.collect::<Vec<_>>(), scene.settled.sort.clone(), scene.settled.show.len())
    };
    let unknown = |key: &str, value: &str| (key.to_owned(), value.to_owned(), Why::UnknownValue);
    assert_eq!(
        bad("view=records&sort=-colour&show=date,smell"),
        (vec![unknown("sort", "-colour"), unknown("show", "smell")], None, 1)
    );
    assert_eq!(bad("view=sources&sort=party"), (vec![unknown("sort", "party")], None, 0));
    assert_eq!(bad("view=records&sort=-date&show=status").0, []);
    assert_eq!(bad("view=sources&sort=-title").0, []);
}

#[test]
fn a_record_opened_over_the_list_leaves_it_as_long_as_it_was() {
    let mut scene = scene("view=records&lang=en");
    scene.shown = 300;
    let id = "us-ncs-2023".to_owned();
    scene.show(scene.view.with(|view| view.id = Some(id)), Vec::new());
    assert_eq!(scene.shown, 300);
    scene.show(scene.view.with(|view| view.q = "cyber".into()), Vec::new());
    assert_eq!(scene.shown, PAGE);
}

#[test]
fn every_row_under_a_search_says_why() {
    for query in ["q=CISA", "q=%22public+safety%22", "q=fraud&sort=date", "q=GRC&lang=fr"] {
        let html = html(&scene(&format!("view=records&{query}")));
        let rows = html.matches("role=\"rowheader\"").count();
        assert!(rows > 0, "{query}");
        assert_eq!(html.matches("class=\"found-why\"").count(), rows, "{query}");
        assert!(html.contains("<mark>"));
    }
    assert!(!html(&scene("view=records")).contains("found-why"));
}

#[test]
fn what_an_abbreviation_stands_for_is_said() {
    let told = html(&scene("view=records&q=CISA&record=body&lang=en"));
    assert!(told.contains("CISA: Cybersecurity and Infrastructure Security Agency"), "{told}");
    let told = html(&scene("view=records&q=cst&record=body&lang=fr"));
    assert!(told.contains("cst\u{a0}: Centre de la sécurité des télécommunications"), "{told}");
}

#[test]
fn compare_says_why_a_text_without_the_words_is_there() {
    let html = html(&scene("q=Stratégie+nationale&lang=en"));
    assert!(html.contains("found by the name of the instrument"), "{html}");
    let html = to_html(&main(&scene("q=CCIRC&lang=en")));
    assert!(html.contains("found by"), "{html}");
    assert!(!to_html(&main(&scene("lang=en"))).contains("found by"));
}

#[test]
fn a_search_leads_to_the_records_of_every_kind() {
    let told = scene("q=CISA&party=us&lang=en");
    let found = told.everywhere.expect("more than compare shows");
    let html = to_html(&main(&told));
    assert!(html.contains("id=\"everywhere\""), "{html}");
    assert!(html.contains("href=\"?view=records&amp;party=us&amp;q=CISA&amp;lang=en\""));
    let there = scene("view=records&party=us&q=CISA&lang=en");
    assert_eq!(there.hits.as_ref().expect("hits").shown.count(), found);
    assert_eq!(there.everywhere, None);
    for quiet in ["lang=en", "view=sources&lang=en", "view=about&q=CISA", "view=stories&q=CISA"] {
        assert_eq!(scene(quiet).everywhere, None, "{quiet}");
    }
    for loud in ["view=sources&q=CISA", "view=timeline&q=CISA", "view=lineage&q=CISA"] {
        assert!(scene(loud).everywhere.is_some(), "{loud}");
    }
}

#[test]
fn sources_stand_in_three_orders() {
    let titles = |query: &str| {
        let scene = scene(query);
        let (ctx, catalogue, hits) = scene.catalogued().expect("complete");
        let order = sources::content::in_order(&ctx, catalogue, hits);
        order.iter().map(|n| catalogue.folded_title(*n).to_owned()).collect::<Vec<_>>()
    };
    assert!(titles("view=sources&sort=title").is_sorted());
    let all = titles("view=sources");
    assert_eq!(titles("view=sources&sort=-statements"), all);
    assert_eq!(all.len(), index(Lang::En).data.sources.len());
    let html = html(&scene("view=sources&lang=en"));
    assert_eq!(html.matches("aria-current=\"true\"").count(), 1);
    assert!(html.contains("href=\"?view=sources&amp;sort=-date&amp;lang=en\""));
    assert!(html.contains("href=\"?view=sources&amp;sort=statements&amp;lang=en\""));
    // Back to the usual order, the link says nothing.
    let sorted = to_html(&main(&scene("view=sources&sort=title&lang=en")));
    assert!(sorted.contains("href=\"?view=sources&amp;lang=en\""));
}

#[test]
fn two_other_parties_have_a_table_too() {
    let html = html(&tiny_scene("view=records&show=kind,party,status,sources&lang=fr"));
    assert!(html.contains("role=\"rowheader\"") && !html.contains("id=\"more\""));
}

proptest! {
    #![proptest_config(cases(500))]

    /// A snippet is a piece of the text, holds what matched, and is short.
    #[test]
    fn a_snippet_holds_the_match(
        before in hostile_text(30), after in hostile_text(30), around in 0usize..40,
    ) {
        let search = Search::parse("\"strange needle\"", &index(Lang::En).data);
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
        Search::parse(&typed, &index(Lang::En).data).snippet(&text, around);
    }
}

#[test]
fn a_snippet_is_cut_between_words() {
    let search = Search::parse("needle", &index(Lang::En).data);
    let told = |text: &str, around| search.snippet(text, around);
    assert_eq!(told("a needle", 9), "a needle");
    assert_eq!(told("one two three needle four five six", 8), "…three needle four…");
    assert_eq!(told("one two three needle four five six", 9), "…three needle four…");
    assert_eq!(told("Unbrokenneedletext", 3), "…kenneedletex…");
    assert_eq!(told("nothing to be found", 4), "noth…", "without a match: the beginning");
}
