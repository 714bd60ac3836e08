//! One search over everything finds what is meant: the tables of queries hold, whatever the
//! language, and the reader is told how a search was understood.

use crate::ranking::{found, load, places, reciprocal, root, table};
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Lang;
use parallel49_core::find::{Notes, Suggestions, beside, suggest};
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::catalogue::Group;
use parallel49_core::query::search::Search;
use parallel49_core::query::{Facet, Screen, View};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

fn loaded(lang: Lang) -> &'static Arc<Loaded> {
    static EN: LazyLock<Arc<Loaded>> =
        LazyLock::new(|| Arc::new(load(&root().join("public/data"), Lang::En)));
    static FR: LazyLock<Arc<Loaded>> =
        LazyLock::new(|| Arc::new(load(&root().join("public/data"), Lang::Fr)));
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

fn page(lang: Lang, screen: Screen, change: impl FnOnce(&mut View)) -> Page {
    let mut view = View { screen, lang: Some(lang), ..View::default() };
    change(&mut view);
    Page::new(Arc::clone(loaded(lang)), &view)
}

fn searched(lang: Lang, screen: Screen, typed: &str) -> Page {
    page(lang, screen, |view| view.q = typed.to_owned())
}

fn suggested(lang: Lang, typed: &str) -> Suggestions {
    let page = page(lang, Screen::Overview, |_| {});
    let (ctx, catalogue) = (page.ctx(), page.loaded.catalogue());
    suggest(&ctx, catalogue, typed)
}

fn notes(lang: Lang, typed: &str) -> Notes {
    let catalogue = loaded(lang).catalogue();
    let (search, _) = Search::understand(typed, &(catalogue, &loaded(lang).index), true);
    Notes::new(lang, typed, &search)
}

/// The mean reciprocal rank over a table, and what stands too late.
fn judged(file: &str) -> (f64, usize, Vec<String>) {
    let (mut sum, mut count, mut late) = (0.0, 0u32, Vec::new());
    for expected in table(file) {
        let places = places(loaded(expected.lang), &expected);
        if places.is_empty() {
            continue;
        }
        count += 1;
        sum += reciprocal(&places);
        let behind =
            places.iter().filter(|(_, place)| place.is_none_or(|place| place > expected.within));
        late.extend(behind.map(|(id, place)| {
            format!(
                "{:?} ({}): {id} at {place:?}, not within {}",
                expected.query,
                expected.lang.code(),
                expected.within
            )
        }));
    }
    (sum / f64::from(count), count as usize, late)
}

#[test]
fn the_table_of_queries_holds() {
    let (mean, count, late) = judged("queries.tsv");
    assert!(late.is_empty(), "{}", late.join("\n"));
    assert!(count >= 120, "{count} queries");
    assert!(mean >= 0.9, "{mean}");
    for lang in Lang::ALL {
        assert!(table("queries.tsv").iter().filter(|row| row.lang == lang).count() >= 40);
    }
}

/// Written by someone who had not built the ranking, before seeing what it finds.
#[test]
fn queries_of_others_are_found_too() {
    if !root().join("tests/fixtures/queries-blind.tsv").exists() {
        return;
    }
    let (mean, count, late) = judged("queries-blind.tsv");
    assert!(count >= 40, "{count} queries");
    assert!(mean >= 0.8, "{mean}\n{}", late.join("\n"));
}

fn same(of: impl Fn(&str) -> BTreeSet<String>, typed: &[&str]) {
    let first = of(typed[0]);
    assert!(!first.is_empty(), "{} finds nothing", typed[0]);
    for other in &typed[1..] {
        let found = of(other);
        let differs: Vec<&String> = first.symmetric_difference(&found).take(5).collect();
        assert!(differs.is_empty(), "{:?} and {other:?} differ: {differs:?}", typed[0]);
    }
}

#[test]
fn one_thing_is_found_however_it_is_written() {
    for lang in Lang::ALL {
        let all = |typed: &str| found(loaded(lang), typed).into_iter().collect::<BTreeSet<_>>();
        same(
            all,
            &[
                "cyber security",
                "cybersecurity",
                "cyber-security",
                "cyber sécurité",
                "cybersécurité",
            ],
        );
        same(all, &["ransomware", "rançongiciel", "rancongiciel", "RANSOMWARE"]);
        same(all, &["C-8", "C8", "c 8", "c‑8"]);
        same(all, &["five eyes", "5 eyes", "Collectivité des cinq"]);
        same(
            all,
            &[
                "2012-10-26",
                "26 October 2012",
                "October 26, 2012",
                "26 octobre 2012",
                "26th October 2012",
            ],
        );
        same(all, &["U.S. strategy", "US strategy"]);
    }
}

/// The words of compare find the same provisions, whichever way they are written.
#[test]
fn the_words_of_compare_know_the_same_spellings() {
    for lang in Lang::ALL {
        let shown = |typed: &str| {
            let page = searched(lang, Screen::Compare, typed);
            let shown = page
                .hits
                .as_ref()
                .map(|hits| hits.shown.iter().collect::<Vec<_>>())
                .unwrap_or_default();
            shown.into_iter().map(|n| n.to_string()).collect::<BTreeSet<_>>()
        };
        same(shown, &["cyber security", "cybersecurity", "cyber sécurité"]);
        same(shown, &["ransomware", "rançongiciel"]);
    }
}

/// A query in one language finds the same things in the other's interface.
#[test]
fn either_language_finds_the_same() {
    for query in [
        "ransomware",
        "signalement obligatoire",
        "vie privée",
        "supply chain",
        "hameçonnage",
        "stratégie 2018",
        "joint action plan",
        "sécurité publique",
    ] {
        let [english, french] = Lang::ALL.map(|lang| {
            let mut found = found(loaded(lang), query);
            found.truncate(10);
            found
        });
        let shared = french.iter().filter(|id| english.contains(id)).count();
        assert!(shared * 2 >= english.len().min(french.len()), "{query:?}: {english:?} {french:?}");
        assert!(shared > 0, "{query:?}");
    }
}

#[test]
fn the_records_stand_in_the_order_of_the_ranking() {
    let page = searched(Lang::En, Screen::Records, "action plan 2012");
    let first = page.in_order()[0];
    let id = parallel49_core::screens::record::model::id_of(
        &page.loaded.index,
        page.loaded.catalogue().records[first],
    );
    assert_eq!(id, "cybersecurity-action-plan-2012");
}

#[test]
fn the_reader_is_told_how_a_search_was_understood() {
    assert_eq!(notes(Lang::En, "ransomeware").read_as.as_deref(), Some("ransomware"));
    assert_eq!(notes(Lang::En, "Homland security").read_as.as_deref(), Some("homeland security"));
    assert_eq!(notes(Lang::En, "what is CISA?").dropped, ["what", "is"]);
    assert_eq!(notes(Lang::En, "cybercrime").other_language, None);
    assert_eq!(notes(Lang::Fr, "ransomware").other_language, Some(Lang::En));
    assert_eq!(notes(Lang::En, "vie privée").other_language, Some(Lang::Fr));
    assert_eq!(notes(Lang::En, "CISA"), Notes::default());
    assert_eq!(notes(Lang::En, "\"action plan\""), Notes::default());
    let page = searched(Lang::Fr, Screen::Records, "what does the ransomeware initiative do");
    let said = Notes::new(Lang::Fr, &page.view.q, &page.hits.as_ref().expect("hits").search)
        .said(&page.ctx());
    assert!(said.iter().any(|line| line.starts_with("Résultats pour")), "{said:?}");
    assert!(said.iter().any(|line| line.contains("what")), "{said:?}");
    assert!(said.iter().any(|line| line.contains("en anglais")), "{said:?}");
}

#[test]
fn a_question_finds_what_answers_most_of_it() {
    let page = searched(Lang::En, Screen::Records, "quantum ransomware zeppelin hospitals");
    let hits = page.hits.as_ref().expect("hits");
    assert!(hits.search.is_partly && hits.shown.count() > 0);
    // A filter by words narrows, and is no question.
    let filter = searched(Lang::En, Screen::Sources, "quantum ransomware zeppelin hospitals");
    assert_eq!(filter.hits.as_ref().expect("hits").shown.count(), 0);
}

#[test]
fn nothing_found_offers_something_like_it() {
    let near = |screen, typed: &str| {
        let page = searched(Lang::En, screen, typed);
        let hits = page.hits.as_ref().expect("hits");
        assert_eq!(hits.shown.count(), 0, "{typed}");
        hits.near.clone()
    };
    let words = near(Screen::Sources, "quantum zeppelin");
    assert!(words.iter().any(|near| near.typed == "quantum" && near.count > 0), "{words:?}");
    assert!(near(Screen::Records, "xyzzy").is_empty());
    // With a filter, what it would bring back is told as well.
    let page = page(Lang::En, Screen::Records, |view| {
        view.q = "huawei".into();
        view.facet_mut(Facet::Theme).add("awareness-workforce");
    });
    let hits = page.hits.as_ref().expect("hits");
    assert!(hits.shown.count() > 0 || !hits.helpful_drops(&page.view).is_empty());
}

#[test]
fn suggestions_stand_in_groups() {
    let found = suggested(Lang::En, "ransomware");
    let groups: Vec<Group> = found.groups.iter().map(|(group, _)| *group).collect();
    let order = |group: &Group| Group::ALL.iter().position(|known| known == group);
    assert!(groups.is_sorted_by_key(order), "{groups:?}");
    assert!(groups.contains(&Group::Documents) && groups.contains(&Group::Terms), "{groups:?}");
    assert!(groups.contains(&Group::Statements), "{groups:?}");
    assert!(found.len() <= 20 && found.records > found.len());
    assert!(suggested(Lang::En, "   ").is_empty());
    assert!(suggested(Lang::En, "xyzzy").is_empty());
}

#[test]
fn a_suggestion_leads_to_the_thing() {
    let href = |lang, typed: &str, group: Group| {
        let found = suggested(lang, typed);
        let (_, items) =
            found.groups.into_iter().find(|(known, _)| *known == group).expect("the group");
        items[0].href.clone()
    };
    assert!(href(Lang::En, "CSE", Group::Bodies).contains("id=body-cse"));
    assert!(href(Lang::En, "cybercrime", Group::Themes).contains("theme=cybercrime"));
    assert!(
        href(Lang::Fr, "signalement obligatoire", Group::Stories)
            .contains("story=story-mandatory-reporting")
    );
    assert!(
        href(Lang::En, "action plan 2012", Group::Plans)
            .contains("focus=cybersecurity-action-plan-2012")
    );
    assert!(href(Lang::Fr, "rançongiciel", Group::Terms).contains("q=ran%C3%A7ongiciel"));
}

/// While a word is being typed it finds what begins with it.
#[test]
fn every_beginning_of_a_name_suggests_it() {
    for typed in
        ["cybers", "cybersecurity ac", "cybersecurity action pl", "cybersecurity action plan 201"]
    {
        let found = suggested(Lang::En, typed);
        let titles: Vec<&str> = found
            .groups
            .iter()
            .flat_map(|(_, items)| items)
            .map(|item| item.title.as_str())
            .collect();
        assert!(!titles.is_empty(), "{typed}");
        if typed.contains("plan 201") || typed.ends_with(" pl") {
            assert!(
                titles.iter().any(|title| title.contains("Cybersecurity Action Plan 2012")),
                "{typed}: {titles:?}"
            );
        }
    }
}

#[test]
fn stories_themes_and_terms_stand_beside_the_records() {
    let page = searched(Lang::En, Screen::Records, "mandatory incident reporting");
    let (ctx, catalogue, hits): (Ctx<'_>, _, _) = page.catalogued().expect("all is there");
    let found = beside(&ctx, catalogue, &hits.search);
    assert!(found.iter().any(|(group, _)| *group == Group::Stories), "{found:?}");
}

/// Whatever is typed, something sensible is said and nothing breaks.
#[test]
fn odd_searches_break_nothing() {
    let long = "cyber ".repeat(33);
    for typed in [
        "",
        " ",
        "?",
        "!!!",
        "\"",
        "««»",
        "''",
        "-",
        "a",
        "é",
        "日本",
        "the",
        "what is the",
        "C-",
        "2012-13-45",
        "99/99/9999",
        "%_*",
        "🛡",
        &long,
    ] {
        for lang in Lang::ALL {
            found(loaded(lang), typed);
            suggested(lang, typed);
            notes(lang, typed);
            for screen in [Screen::Records, Screen::Compare, Screen::Sources] {
                searched(lang, screen, typed);
            }
        }
    }
}
