//! What the records, the sources and an open record say.

use crate::drawn::{copied, count, record, screen};
use parallel49::state::session::PAGE;

#[test]
fn the_table_is_a_table() {
    let html = screen("view=records&lang=en");
    assert!(html.contains("<caption"));
    assert_eq!(count(&html, "scope=\"col\""), 4);
    assert_eq!(count(&html, "aria-sort=\"none\""), 4);
    assert_eq!(count(&html, "scope=\"row\""), PAGE);
    assert!(html.contains("href=\"?view=records&amp;sort=-date&amp;lang=en\""), "{html}");
    assert!(html.contains(&format!("Show {PAGE} more")) && html.contains("Show all 3,"));
    assert!(!html.contains("usual-order"));
    let sorted = screen("view=records&sort=-date&lang=en");
    assert_eq!(count(&sorted, "aria-sort=\"descending\""), 1);
    assert!(sorted.contains("href=\"?view=records&amp;sort=date&amp;lang=en\""));
    assert!(sorted.contains("id=\"usual-order\""));
}

#[test]
fn columns_are_chosen_by_the_link() {
    let html = screen("view=records&show=status,confidence,sources,themes&lang=en");
    assert_eq!(count(&html, "scope=\"col\""), 5, "the title stays");
    for head in ["Status or verdict", "Confidence", "Sources", "Themes"] {
        assert!(html.contains(&format!("data-head=\"{head}\"")), "{head}");
    }
    assert!(!html.contains("data-head=\"Date\""));
}

#[test]
fn every_row_under_a_search_says_why_in_a_line() {
    for query in ["q=CISA", "q=%22public+safety%22", "q=fraud&sort=date", "q=GRC&lang=fr"] {
        let html = screen(&format!("view=records&{query}"));
        let rows = count(&html, "scope=\"row\"");
        assert!(rows > 0, "{query}");
        assert_eq!(count(&html, "class=\"found-why\""), rows, "{query}");
        assert!(html.contains("<mark>"));
        // One quotation at most.
        for line in html.split("class=\"found-why\"").skip(1) {
            let line = line.split("</p>").next().unwrap_or_default();
            assert!(count(line, "<q") <= 1, "{line}");
        }
    }
    assert!(!screen("view=records").contains("found-why"));
    let told = copied(&screen("view=records&q=CISA&record=body&lang=en"));
    assert!(told.contains("CISA: Cybersecurity and Infrastructure Security Agency"), "{told}");
}

#[test]
fn sources_come_in_parts_and_say_what_they_are() {
    let html = screen("view=sources&lang=en");
    assert_eq!(count(&html, "class=\"source-name\""), PAGE);
    assert!(html.contains("id=\"more\"") && html.contains("id=\"more-all\""));
    assert_eq!(count(&html, "aria-current=\"true\""), 1);
    assert!(html.contains("href=\"?view=sources&amp;sort=-date&amp;lang=en\""), "{html}");
    assert!(html.contains("href=\"?view=sources&amp;sort=statements&amp;lang=en\""));
    let sorted = screen("view=sources&sort=title&lang=en");
    assert!(sorted.contains("href=\"?view=sources&amp;lang=en\""));
    // An address that is no link says why.
    let all = copied(&screen("view=sources&host=publicsafety.gc.ca&lang=en"));
    assert!(
        all.contains("Opens only over an insecure connection; copy the address: http://"),
        "{all}"
    );
}

#[test]
fn evidence_is_named_by_source_and_place() {
    let html = record("view=records&lang=en", "us-ncs-2023");
    // Its statements stand under its own name already.
    let says = html.split("id=\"us-ncs-2023-says\"").nth(1).unwrap_or_default();
    let says = says.split("</section>").next().unwrap_or_default();
    assert!(!says.contains(">National Cybersecurity Strategy 2023<"), "{says}");
    assert!(says.contains("aria-label=\"Evidence: "), "{says}");
    // A long record begins with its contents, then its facts.
    let facts = html.find("class=\"facts\"").expect("facts");
    let contents = html.find("class=\"record-contents\"").expect("contents");
    let first = html.find("<section").expect("a section");
    assert!(contents < facts && facts < first);
    for side in ["What came before", "What came after"] {
        assert!(html.contains(side), "{side}");
    }
}

#[test]
fn a_rule_opens_in_its_verdict() {
    let page = crate::drawn::page("lang=en");
    let id = &page.loaded.index.data.assessments[0].id;
    let html = record("view=overview&lang=en", id);
    assert!(html.contains("<details class=\"rule\">") && html.contains("What differs"), "{html}");
    assert!(html.contains("view=compare") || html.contains("theme="));
}

#[test]
fn abbreviations_say_what_they_stand_for() {
    let html = record("view=records&lang=en", "us-nssc-2003");
    assert!(html.contains("role=\"tooltip\""), "{html}");
    let told = copied(&html);
    assert!(!told.contains("DHSDepartment"), "{told}");
}
