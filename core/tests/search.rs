//! Search: what is typed finds what is meant, in both languages.

use crate::common::{cases, find_all, hostile_text, index, tiny};
use parallel49_core::dataset::pack::localise;
use parallel49_core::dataset::{Abbreviation, Id, Lang};
use parallel49_core::find::ranked;
use parallel49_core::language::fold::{Folded, fold};
use parallel49_core::query::catalogue::{Catalogue, Field, Match};
use parallel49_core::query::filter::run_over;
use parallel49_core::query::index::Found;
use parallel49_core::query::search::Search;
use parallel49_core::query::{Index, Screen, run};
use parallel49_core::screens::record::model::id_of;
use proptest::prelude::*;

fn search(typed: &str) -> Search {
    Search::parse(typed, &index(Lang::En).known())
}

fn finds(typed: &str, text: &str) -> bool {
    search(typed).matches(&fold(text))
}

/// The pieces of a text that are highlighted.
fn marked<'a>(typed: &str, text: &'a str) -> Vec<&'a str> {
    search(typed).highlights(text).into_iter().map(|(start, end)| &text[start..end]).collect()
}

#[test]
fn case_accents_and_typography_do_not_matter() {
    for (typed, text) in [
        ("STRATEGIE", "Stratégie"),
        ("stratégie", "STRATEGIE"),
        ("echange d'information", "Échange d’information"),
        ("d’action", "plan d'action"),
        ("coeur", "Cœur"),
        ("cœur", "coeur"),
        ("co-operation", "co‑operation"),
        ("public safety", "public\u{a0}safety"),
        ("cafe\u{301}", "café"),
        ("cyber\u{ad}security", "cybersecurity"),
    ] {
        assert!(finds(typed, text), "{typed:?} in {text:?}");
    }
}

#[test]
fn every_word_must_match_in_any_order() {
    assert!(finds("plan action", "an action plan"));
    assert!(!finds("plan reaction", "an action plan"));
    assert!(finds("", "anything") && finds("  \u{a0} ", "anything"));
    assert!(search("“”").is_empty() && search("\"\"").is_empty());
}

#[test]
fn a_phrase_stands_in_any_quotation_marks() {
    for typed in [
        "\"action plan\"",
        "“action plan”",
        "«action plan»",
        "«\u{a0}action plan\u{a0}»",
        "«\u{202f}action  plan\u{202f}»",
        "\"action plan",
        "the \"action plan\"",
    ] {
        assert!(finds(typed, "The Action Plan of 2012"), "{typed}");
        assert!(!finds(typed, "The plan of action"), "{typed}");
    }
}

#[test]
fn short_words_match_only_where_a_word_starts() {
    assert!(finds("us", "the US plan") && finds("us", "useful"));
    assert!(!finds("us", "focus"));
    // They are the United States, whichever way these are written.
    assert!(finds("us", "les États-Unis") && finds("us", "American"));
    assert!(finds("us", "focus on US-CERT"));
    assert!(!finds("été", "société") && finds("été", "a été"));
    assert!(finds("security", "cybersecurity"));
}

/// The ids of the bodies that a search of all records finds.
fn bodies(typed: &str, lang: Lang) -> Vec<&'static str> {
    let index = index(lang);
    let found = find_all(typed, lang).into_iter();
    found.filter(|found| matches!(found, Found::Body(_))).map(|found| id_of(index, found)).collect()
}

#[track_caller]
fn stands_for(abbr: &str, lang: Lang, body: &str) {
    let index = index(lang);
    assert!(bodies(abbr, lang).contains(&body), "{abbr} finds no {body}");
    let name = index.body(body).expect("the body").name.clone();
    let typed = Search::parse(abbr, &index.known());
    assert!(typed.matches(&fold(&name.en)), "{abbr} does not find {}", name.en);
    assert!(typed.matches(&fold(&name.fr)), "{abbr} does not find {}", name.fr);
}

#[test]
fn an_abbreviation_finds_the_name_of_its_body() {
    for (abbr, lang, body) in [
        ("CISA", Lang::En, "body-cisa"),
        ("cisa", Lang::Fr, "body-cisa"),
        ("CCIRC", Lang::En, "body-ccirc"),
        ("CCRIC", Lang::Fr, "body-ccirc"),
        ("CSE", Lang::En, "body-cse"),
        ("CST", Lang::Fr, "body-cse"),
        ("RCMP", Lang::En, "body-rcmp"),
        ("GRC", Lang::Fr, "body-rcmp"),
    ] {
        stands_for(abbr, lang, body);
    }
}

#[test]
fn the_cyber_centre_is_found_by_its_abbreviation() {
    stands_for("CCCS", Lang::En, "body-cccs");
    stands_for("CCC", Lang::Fr, "body-cccs");
}

#[test]
fn an_abbreviation_finds_provisions_that_spell_the_name_out() {
    let index = index(Lang::En);
    let hits = run(index, &crate::common::view(|view| view.q = "CISA".into()));
    let mut spelt = 0;
    for n in 0..index.len() {
        let text = &index.data.provisions[n].text;
        if text.contains("Cybersecurity and Infrastructure Security Agency") {
            assert!(hits.shown.contains(n), "{text}");
            spelt += 1;
        }
    }
    assert!(hits.shown.count() > 0 && hits.shown.count() >= spelt);
}

#[test]
fn highlights_cover_what_matched() {
    assert_eq!(marked("coeur", "Le Cœur du réseau"), ["Cœur"]);
    assert_eq!(marked("security", "Cybersecurity and SECURITY"), ["security", "SECURITY"]);
    assert_eq!(marked("plan action", "action plan, plans"), ["action", "plan", "plans"]);
    assert_eq!(marked("«action plan»", "an action\u{a0}plan"), ["action\u{a0}plan"]);
    assert_eq!(marked("us", "focus on US"), ["US"]);
    assert_eq!(marked("cyber cybersecurity", "cybersecurity"), ["cybersecurity"]);
    assert_eq!(marked("", "anything"), [""; 0]);
}

#[test]
fn documents_called_so_come_first() {
    let index = index(Lang::En);
    let phrase = "\"national cyber security action plan\"";
    let typed = Search::parse(phrase, &index.known());
    let found = find_all(phrase, Lang::En);
    let in_title = |n: usize| {
        let title = parallel49_core::screens::record::model::title_of(
            index,
            id_of(index, found[n]),
            Lang::En,
        );
        typed.matches(&fold(&title.unwrap_or_default()))
    };
    let titled: Vec<bool> = (0..found.len()).map(in_title).collect();
    assert!(titled.len() > 4 && titled[0] && titled[1], "{titled:?}");
    // A source that is called so may stand before what only speaks of it, never before the plan.
    let sources = found.iter().filter(|found| matches!(found, Found::Source(_)));
    assert!(sources.count() > 0 && matches!(found[0], Found::Instrument(_)), "{found:?}");
}

/// The made-up dataset with events that say one word in different places.
fn placed() -> Index {
    let mut data = localise(&tiny(), Lang::En).expect("it localises");
    let mut source = data.sources[0].clone();
    source.id = Id("src-eclair".into());
    source.title = "The Éclair papers".into();
    data.sources.push(source);
    let model = data.events[0].clone();
    for (id, title, text, note, source) in [
        ("ev-in-source", "Plain", "Plain.", None, "src-eclair"),
        ("ev-around", "Plain", "Plain.", Some("An ÉCLAIR at sea."), "src-gazette"),
        ("ev-in-text", "Plain", "An e\u{301}clair at sea, and at night.", None, "src-gazette"),
        ("ev-in-both", "Eclair", "An eclair.", None, "src-gazette"),
        ("ev-in-title", "Eclair at night", "Plain.", None, "src-gazette"),
    ] {
        let mut event = model.clone();
        event.id = Id(id.into());
        event.title = title.into();
        event.text = text.into();
        event.note = note.map(str::to_owned);
        event.evidence[0].source = Id(source.into());
        data.events.push(event);
    }
    let short = |id: &str, en: &str, fr: &str, of: &str| Abbreviation {
        id: Id(id.into()),
        en: en.into(),
        fr: fr.into(),
        of: Id(of.into()),
    };
    data.abbreviations.push(short("abbr-a", "NWC", "STO", "body-north-watch"));
    data.abbreviations.push(short("abbr-b", "Sea P", "Pacte M", "sea-pact"));
    Index::new(data, true)
}

/// What a search of the made-up dataset finds, the best first, and where.
fn placed_finds(typed: &str) -> Vec<(String, Vec<Match>)> {
    let index = placed();
    let catalogue = Catalogue::new(&index, Lang::En);
    let view = crate::common::view(|view| {
        view.screen = Screen::Records;
        view.q = typed.to_owned();
    });
    let hits = run_over(&(&catalogue, &index), &catalogue.eligible(view.screen), &view);
    let ranked = ranked(&index, &catalogue, Lang::En, &hits.search, hits.shown.iter().collect());
    let told = |n: usize| {
        let id = id_of(&index, catalogue.records[n]).to_owned();
        (id, catalogue.matches(&index, &hits.search, n))
    };
    ranked.into_iter().map(told).collect()
}

fn placed_ids(typed: &str) -> Vec<String> {
    placed_finds(typed).into_iter().map(|(id, _)| id).collect()
}

#[test]
fn title_beats_text_beats_names_beats_source() {
    // A source is found last, but for what only rests on one of that title.
    let by_title = ["ev-in-both", "ev-in-title", "ev-in-text"];
    let after = ["src-eclair", "ev-around", "ev-in-source"];
    for typed in ["éclair", "ECLAIR", "e\u{301}clair", "«\u{a0}Éclair\u{a0}»"] {
        let found = placed_finds(typed);
        let ids: Vec<&str> = found.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, [by_title, after].concat(), "{typed}");
        let fields: Vec<Field> = found.iter().map(|(_, matches)| matches[0].field).collect();
        let [title, text] = [Field::Title, Field::Text];
        assert_eq!(fields, [title, title, text, title, Field::Around, Field::Source]);
    }
    // Two words in the title beat one there and one in the text.
    assert_eq!(placed_ids("eclair night"), ["ev-in-title", "ev-in-text"]);
    assert_eq!(placed_ids("\"eclair at night\""), ["ev-in-title"]);
    assert_eq!(placed_ids("\"at sea\" eclair"), ["ev-in-text", "ev-around"]);
}

#[test]
fn a_short_name_finds_its_record_by_its_names() {
    let found = placed_finds("nwc");
    let (id, matches) = &found[0];
    assert_eq!(id, "body-north-watch");
    assert!(matches[0].is_expanded && matches[0].field == Field::Title);
    assert_eq!(matches[0].form.text(), "northern watch");
    // A short name of several words is one, and so is its other form.
    assert!(placed_ids("sea p").contains(&"sea-pact".to_owned()));
    assert!(placed_ids("pacte m").contains(&"sea-pact".to_owned()));
    // What stands for it is no beginning of another word: no storm here.
    assert!(!placed_ids("nwc").contains(&"ev-storm".to_owned()));
    let index = placed();
    let typed = Search::parse("NWC", &index.known());
    let text = "The Northern Watch keeps STO.";
    let marks: Vec<&str> =
        typed.highlights(text).into_iter().map(|(start, end)| &text[start..end]).collect();
    assert_eq!(marks, ["Northern Watch", "STO"]);
}

#[test]
fn every_abbreviation_finds_its_record_in_both_languages() {
    for lang in Lang::ALL {
        let index = index(lang);
        for short in &index.data.abbreviations {
            for typed in [&short.en, &short.fr] {
                let found = find_all(typed, lang);
                let ids = found.iter().map(|found| id_of(index, *found));
                assert!(ids.clone().any(|id| *id == *short.of), "{typed} finds no {}", short.of);
            }
        }
    }
}

#[test]
fn the_known_abbreviations_are_there() {
    for typed in ["CISA", "CCCS", "CCC", "CCIRC", "CCRIC", "RCMP", "GRC", "CSE", "CST"] {
        for lang in Lang::ALL {
            assert!(!find_all(typed, lang).is_empty(), "{typed}");
        }
    }
}

/// Every word of the record is found again where it stands.
#[test]
fn every_provision_is_found_by_its_own_words() {
    for lang in Lang::ALL {
        let index = index(lang);
        for (n, item) in index.data.provisions.iter().enumerate() {
            let words: Vec<&str> = item.text.split_whitespace().take(6).collect();
            let typed = Search::parse(&words.join(" "), &index.known());
            assert!(typed.matches(&index.findable(n)), "{}", item.id);
        }
    }
}

#[test]
fn what_is_folded_once_is_folded() {
    for lang in Lang::ALL {
        let index = index(lang);
        for text in (0..index.len()).map(|n| index.findable(n)) {
            assert_eq!(fold(&text), text);
        }
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn highlights_stand_between_characters(typed in hostile_text(6), text in hostile_text(40)) {
        let mut last = 0;
        for (start, end) in search(&typed).highlights(&text) {
            prop_assert!(last <= start && start < end && end <= text.len());
            prop_assert!(text.is_char_boundary(start) && text.is_char_boundary(end));
            last = end;
        }
    }

    #[test]
    fn what_matches_is_highlighted(
        before in hostile_text(10), word in "[a-zà-öœ]{4,12}", after in hostile_text(10),
    ) {
        let text = format!("{before} {word} {after}");
        // In quotation marks: an unknown word would be read as one like it.
        let search = search(&format!("\"{word}\""));
        prop_assert!(search.matches(&fold(&text)));
        let at = before.len() + 1;
        let covered = search
            .highlights(&text)
            .iter()
            .any(|(start, end)| *start <= at && *end >= at + word.len());
        prop_assert!(covered, "{:?} in {:?}", word, text);
    }

    #[test]
    fn both_ways_of_folding_agree(text in hostile_text(40)) {
        prop_assert_eq!(&Folded::new(&text).text, &fold(&text));
    }
}
