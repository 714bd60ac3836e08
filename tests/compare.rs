//! Compare as HTML: the table, one theme in full, what changed between two texts.

use crate::drawn::{draw, own, plain, tiny};
use leptos::prelude::*;
use parallel49::screens::compare::Compare;
use parallel49_core::dataset::Lang;
use parallel49_core::query::Index;

fn compare() -> AnyView {
    view! { <Compare/> }.into_any()
}

#[test]
fn the_table_has_a_cell_for_each_row_and_column() {
    for (link, rows, columns) in [
        ("view=compare", 14, 3),
        ("view=compare&theme=incident-response,governance", 2, 3),
        ("view=compare&asof=1990-01-01", 14, 3),
        ("view=compare&cols=us,ca", 14, 2),
        ("view=compare&cols=us-nssc-2003,joint,ca,wider", 14, 4),
        ("view=compare&cols=cybersecurity-action-plan-2012", 14, 1),
    ] {
        let html = draw(own(Lang::En), Lang::En, link, compare);
        assert_eq!(html.matches("<td ").count(), rows * columns, "{link}");
        assert_eq!(html.matches("role=\"rowheader\"").count(), rows, "{link}");
        assert_eq!(html.matches("role=\"columnheader\"").count(), columns + 1, "{link}");
        // Each column is named by the one field that changes it.
        assert_eq!(html.matches("role=\"combobox\"").count(), columns, "{link}");
    }
}

#[test]
fn a_theme_says_the_verdict_and_what_it_rests_on() {
    for (lang, verdict) in [(Lang::En, "2026: Aligned"), (Lang::Fr, "2026 : Concordant")] {
        let html = draw(own(lang), lang, "theme=incident-response", compare);
        let text = plain(&html);
        assert!(text.contains(verdict), "{text}");
        assert_eq!(html.matches("class=\"side ").count(), 3);
        assert_eq!(
            html.matches("aria-current=\"true\"").count(),
            3,
            "an era, a set of columns and an order"
        );
        assert!(html.find("id=\"verdict\"") < html.find("id=\"sides\""));
    }
    // Without both sides there is nothing for a verdict to stand beside.
    let link = "theme=incident-response&cols=us-ncs-2023,ca";
    let html = draw(own(Lang::En), Lang::En, link, compare);
    assert!(!html.contains("era-tabs") && !html.contains("id=\"verdict\""));
}

#[test]
fn a_statement_names_its_document_and_its_evidence_once() {
    let html = draw(own(Lang::En), Lang::En, "theme=incident-response", compare);
    for part in html.split("class=\"provision").skip(1) {
        let part = part.split("</div>").next().unwrap_or_default();
        assert_eq!(part.matches(">Evidence</a>").count(), 1, "{part}");
        assert!(part.matches("class=\"by\"").count() <= 1, "{part}");
    }
}

#[test]
fn two_generations_say_what_became_of_statements() {
    let cols = "cols=cyber-security-strategy-2010,national-cyber-security-strategy-2018";
    for (lang, expected) in [
        (Lang::En, ["statements added", "kept", "reworded", "dropped"]),
        (Lang::Fr, ["énoncés ajoutés", "maintenu", "reformulé", "abandonné"]),
    ] {
        let text = plain(&draw(own(lang), lang, &format!("view=compare&{cols}"), compare));
        for part in expected {
            assert!(text.contains(part), "{part}");
        }
    }
    // Each theme has a fold of its own; on the page of one theme all of it is open.
    let html = draw(own(Lang::En), Lang::En, &format!("view=compare&{cols}"), compare);
    let folds = html.split("class=\"traced\"").nth(1).unwrap_or_default();
    assert!(folds.matches("folded-count").count() > 5);
    let link = format!("{cols}&theme=critical-infrastructure");
    let html = draw(own(Lang::En), Lang::En, &link, compare);
    let open = html.split("class=\"traced\"").nth(1).unwrap_or_default();
    assert!(open.contains("traced-item"));
}

#[test]
fn the_day_names_what_was_in_force_and_sets_apart_what_is_not_known() {
    let html = draw(own(Lang::En), Lang::En, "view=compare&asof=2012-10-26", compare);
    let text = plain(&html);
    for part in [
        "In force on 26 October 2012:",
        "Cyber Security Strategy 2010 (since 3 October 2010, until",
        "Strategy to Secure Cyberspace 2003 (since 14 February 2003",
        "Canada-US Infrastructure Plan 2010 (since 13 July 2010",
    ] {
        assert!(text.contains(part), "{part}");
    }
    let late = plain(&draw(own(Lang::En), Lang::En, "view=compare&asof=2031-01-01", compare));
    assert!(late.contains("Our evidence ends on"), "beyond the last evidence");
}

#[test]
fn two_other_parties_make_a_table_too() {
    let html = draw(Index::new(tiny(), true), Lang::En, "view=compare", compare);
    for text in ["Northland", "Southmark", "Both sides clear the strait together.", "Sea Pact 2003"]
    {
        assert!(html.contains(text), "{text}");
    }
    assert!(!html.contains("Canada") && !html.contains("United States"));
}

#[test]
fn text_of_the_data_never_becomes_markup() {
    let markup = "<script>alert(\"&\")</script>";
    for link in ["view=compare", "theme=harbours", "view=compare&q=script"] {
        let mut data = tiny();
        data.provisions.iter_mut().for_each(|item| item.text = markup.into());
        data.instruments.iter_mut().for_each(|item| item.short = markup.into());
        data.themes.iter_mut().for_each(|item| item.label = markup.into());
        data.parties.iter_mut().for_each(|item| item.name = markup.into());
        let html = draw(Index::new(data, true), Lang::En, link, compare);
        assert!(html.contains("&lt;"));
        assert!(!html.contains("<script") && !html.contains("alert(\"&\")"), "{html}");
    }
}

#[test]
fn the_rule_of_a_verdict_says_that_caveats_stand_with_it() {
    for (lang, said) in [(Lang::En, "Rule and 3 caveats"), (Lang::Fr, "Règle et 3 mises en garde")]
    {
        let html = draw(own(lang), lang, "theme=incident-response", compare);
        assert!(plain(&html).contains(said), "{said}");
    }
}
