//! Any view printed is a brief: what it is, of which day and version, with
//! full addresses and without controls. On Letter and on A4.
//!
//! Read from the PDF that the browser makes. WebKit's driver cannot print.

use browser_tests::paper::{A4, LETTER};
use browser_tests::{Outcome, Session, browser_tests};

/// Words that only buttons and other controls have.
const CONTROLS: [&str; 8] = [
    "Copy link", "Copier le lien", "Reset all filters", "Skip to the content", "Next marked day",
    "Previous story", "Save as SVG", "Copy citation",
];

/// Prints a view on both papers: it says what it is and no more than `most`
/// sheets; on each it says `wanted`.
async fn prints(s: &mut Session, query: &str, most: usize, wanted: &[&str]) -> Outcome {
    s.open_view(query).await?;
    let title = s.js("return document.title").await?;
    // What is on screen, and the name of the whole.
    let title = title.as_str().unwrap_or_default();
    let what = title.split(" · ").next().unwrap_or_default().to_string();
    let name = title.split(" · ").last().unwrap_or_default().to_string();
    let version = s.ask("return (await (await fetch('data/newest.json')).json()).version").await?;
    let address = s.url().await?;
    let meta = s.js("return document.querySelector('#foot p:last-child').firstChild.textContent").await?;
    let meta = meta.as_str().unwrap_or_default().trim_end_matches(['.', ' ']).to_string();
    assert!(meta.contains(version.as_str().unwrap_or("?")), "{meta}");
    for paper in [LETTER, A4] {
        let printed = s.print(paper).await?;
        let sheets = printed.sheets.len();
        println!("{query} on {}: {sheets} sheets", paper.name);
        let said = [what.as_str(), name.as_str(), meta.as_str(), address.as_str()];
        for text in said.iter().chain(wanted) {
            assert!(printed.says(text), "{query} on {}: no {text:?} in\n{}", paper.name,
                printed.sheets.concat());
        }
        for word in CONTROLS {
            assert!(!printed.says(word), "{query} on {}: {word:?}", paper.name);
        }
        assert!((1..=most).contains(&sheets), "{query} on {}: {sheets} sheets", paper.name);
        let empty = printed.sheets.iter().filter(|text| text.trim().is_empty()).count();
        assert_eq!(empty, 0, "{query} on {}: empty sheets", paper.name);
    }
    Ok(())
}

/// The address of a source on screen, where a record is open.
async fn source(s: &Session) -> Outcome<String> {
    Ok(s.attribute("dialog .evidence a.outward", "href").await?.unwrap_or_default())
}

browser_tests! {
    async fn the_overview_prints_as_a_brief(s) {
        if !s.can_print() {
            return Ok(());
        }
        prints(s, "?lang=en", 2, &["Incident response", "Aligned"]).await?;
        prints(s, "?lang=fr", 2, &["Réponse aux incidents", "Concordant"]).await?;
    }

    async fn the_comparison_prints_as_a_brief(s) {
        if !s.can_print() {
            return Ok(());
        }
        prints(s, "?view=compare&lang=en", 24, &["As of: the whole record", "Incident response"]).await?;
    }

    async fn a_theme_prints_on_two_sheets_with_its_sources_numbered(s) {
        if !s.can_print() {
            return Ok(());
        }
        prints(s, "?theme=incident-response&lang=en", 2,
            &["What differs", "United States", "Canada", "[1]", "Sources", "Not printed here"]).await?;
        prints(s, "?theme=cybercrime&era=2018-2022&lang=en", 2, &["2018–2022: Same aim"]).await?;
        prints(s, "?theme=incident-response&asof=2014-06-01&lang=en", 2,
            &["As of: 1 June 2014", "[1]", "Sources"]).await?;
        prints(s, "?cols=us-nssc-2003,us-ncs-2023&theme=cybercrime&lang=en", 2, &["Sources"]).await?;
    }

    async fn paper_does_not_hang_on_what_is_open(s) {
        if !s.can_print() {
            return Ok(());
        }
        let query = "?theme=incident-response&lang=en";
        s.open_view(query).await?;
        let folded = s.print(LETTER).await?.squeezed();
        s.js("for (const one of document.querySelectorAll('details')) one.open = true").await?;
        s.wait_for("details[open] .provision").await?;
        assert_eq!(s.print(LETTER).await?.squeezed(), folded);
    }

    async fn a_record_prints_alone_with_its_evidence_and_citation(s) {
        if !s.can_print() {
            return Ok(());
        }
        let query = "?theme=incident-response&id=cybersecurity-action-plan-2012.incident-response&lang=en";
        s.open_view(query).await?;
        s.wait_for("dialog[open] .evidence a.outward").await?;
        let (source, said) = (source(s).await?, s.text("dialog .statement").await?);
        prints(s, query, 2, &[&source, &said, "Parallel 49, data version", "&data="]).await?;
        let printed = s.print(LETTER).await?;
        assert!(!printed.says("As of: the whole record"), "the view behind is printed");
    }

    async fn a_plan_prints_what_came_of_it(s) {
        if !s.can_print() {
            return Ok(());
        }
        for (plan, said) in [
            ("cybersecurity-action-plan-2012", "What came of it"),
            ("btb-action-plan-2011", "Reported progress"),
        ] {
            let query = format!("?view=plans&focus={plan}&lang=en");
            prints(s, &query, 2, &[said, "[1]", "Sources"]).await?;
        }
    }

    async fn figures_and_tables_print(s) {
        if !s.can_print() {
            return Ok(());
        }
        prints(s, "?view=timeline&from=2010&to=2013&lang=en", 6, &["2012"]).await?;
        prints(s, "?view=lineage&focus=cybersecurity-action-plan-2012&lang=en", 6, &[]).await?;
        prints(s, "?view=records&q=%22action%20plan%22&lang=en", 26, &[]).await?;
        prints(s, "?view=stories&story=story-centres&lang=en", 8, &[]).await?;
        prints(s, "?view=timeline&party=joint&as=table&lang=fr", 12, &["2012"]).await?;
        prints(s, "?view=lineage&as=table&focus=us-ncs-2023&lang=fr", 8, &[]).await?;
    }

    async fn every_other_screen_prints_too(s) {
        if !s.can_print() {
            return Ok(());
        }
        prints(s, "?view=plans&asof=2014-06-01&lang=fr", 8, &["1er juin 2014"]).await?;
        prints(s, "?view=stories&lang=en", 6, &[]).await?;
        prints(s, "?view=sources&q=%22action%20plan%22&lang=fr", 24, &["https://"]).await?;
        prints(s, "?view=about&lang=fr", 20, &["WCAG"]).await?;
        // On a day, a record says which.
        prints(s, "?asof=2014-06-01&id=cybersecurity-action-plan-2012&lang=fr", 2, &["1er juin 2014"]).await?;
        prints(s, "?id=us-nssc-2003&lang=fr", 2, &["Non imprimé ici"]).await?;
        prints(s, "?id=critical-infrastructure--2010-2017&lang=fr", 2, &["[1]"]).await?;
    }

    async fn the_pages_without_scripts_print(s) {
        if !s.can_print() {
            return Ok(());
        }
        for (page, said) in [("changes.html", "What changed in the data"), ("fiches.html", "https://")] {
            s.open(page).await?;
            s.js("for (const one of [...document.querySelectorAll('article')].slice(20)) one.remove()").await?;
            let printed = s.print(A4).await?;
            assert!(printed.says(said), "{page}: no {said:?}");
            assert!(printed.sheets.iter().all(|text| !text.trim().is_empty()), "{page}: empty sheets");
        }
    }

    async fn in_french_it_is_french(s) {
        if !s.can_print() {
            return Ok(());
        }
        prints(s, "?theme=cybercrime&asof=2014-06-01&lang=fr", 2,
            &["1er juin 2014", "Adresse de cette vue", "[1]"]).await?;
    }
}
