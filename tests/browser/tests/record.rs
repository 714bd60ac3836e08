//! A record opens over any view and loses nothing.

use browser_tests::{Key, browser_tests};

/// The way to the evidence of a statement of the plan.
const OF_PLAN: &str =
    "a[aria-label^='Evidence'][href*='id=cybersecurity-action-plan-2012.']";

browser_tests! {
    async fn three_clicks_lead_from_a_theme_to_the_evidence(s) {
        s.open_view("?lang=en").await?;
        // The era of the plan: its verdict leads to what it rests on.
        s.click("#theme-incident-response td:nth-child(2) a.cell").await?;
        s.wait_for(&format!(".provision:has({OF_PLAN}) .locator")).await?;
        let said = s.text(&format!(".provision:has({OF_PLAN}) .said")).await?;
        s.unfold("details.folded").await?;
        s.click(OF_PLAN).await?;
        s.wait_for("dialog[open] .evidence").await?;
        assert_eq!(s.text("dialog .statement").await?, said);
        assert!(s.text("#record-title").await?.contains("Cybersecurity Action Plan 2012"));
        // The third click would be on the source itself.
        let source = s.attribute("dialog .evidence a.outward", "href").await?;
        assert!(source.is_some_and(|address| address.starts_with("https://")));
        assert!(!s.text("dialog .evidence .place").await?.is_empty());
        assert!(s.text("dialog .evidence .source-line").await?.len() > 20);
        // And what answers it on both sides.
        let sides = s.texts(".across h4").await?;
        for side in ["United States", "Canada"] {
            assert!(sides.iter().any(|name| name == side), "{side} in {sides:?}");
        }
        assert!(s.count(".across .answers li").await? >= 4);
        assert_eq!(s.count("#record .take button").await?, 4);
    }

    async fn escape_closes_and_gives_the_focus_back(s) {
        s.open_view("?theme=incident-response&party=joint&q=incident&asof=2014-06-01&lang=en").await?;
        let before = s.view().await?;
        let query = s.query().await?;
        let link = ".provision a[aria-label^='Evidence']";
        let target = s.property(link, "href").await?;
        s.click(link).await?;
        s.wait_for("dialog[open] .evidence").await?;
        assert!(s.query().await?.contains("id="));
        s.wait_until("return document.querySelector('dialog').contains(document.activeElement)").await?;
        s.key(Key::Escape).await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for_query(&query).await?;
        s.wait_for_view(&before).await?;
        // Where the reader was, not at the top of the page.
        s.wait_until("return document.getElementById('main').contains(document.activeElement)").await?;
        assert_eq!(s.client.active_element().await?.prop("href").await?, target);
    }

    async fn the_button_and_the_space_beside_close_it_too(s) {
        s.open_view("?id=us-ncs-2023&lang=en").await?;
        s.click("dialog .close").await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for_query("?lang=en").await?;
        s.open_view("?id=us-ncs-2023&lang=en").await?;
        // The backdrop is the dialog's own, left of its box.
        s.js("document.elementFromPoint(5, 400).dispatchEvent(
                  new MouseEvent('click', { bubbles: true, clientX: 5, clientY: 400 }))").await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for_query("?lang=en").await?;
    }

    async fn records_lead_to_records_and_back(s) {
        s.open_view("?theme=incident-response&party=joint&lang=en").await?;
        s.open_disclosures().await?;
        s.unfold("details.folded").await?;
        s.click(OF_PLAN).await?;
        s.wait_for("dialog[open] .evidence").await?;
        let first = s.view().await?;
        s.click("dialog .facts a[href*='id=cybersecurity-action-plan-2012&']").await?;
        s.wait_until("return document.querySelector('dialog .record-kind').textContent === 'Instrument'").await?;
        let query = s.query().await?;
        assert!(query.starts_with("?theme=incident-response&party=joint&id=cybersecurity-action-plan-2012&"));
        assert_eq!(s.js("return document.querySelector('dialog').scrollTop").await?, 0);
        s.back().await?;
        s.wait_for_view(&first).await?;
    }

    async fn each_kind_of_record_opens(s) {
        for (file, kind, part) in [
            ("instruments", "Instrument", ".facts"),
            ("provisions", "Provision", "blockquote.statement"),
            ("sources", "Source", ".answers, .relations, .facts"),
            ("bodies", "Body", ".facts"),
            ("events", "Event", ".statement"),
            ("findings", "Claim of a starting document", "blockquote.statement"),
            ("assessments", "Verdict", ".verdict-title"),
            ("plans", "Plan", "section"),
        ] {
            if s.url().await?.starts_with("about:") || s.count("h1").await? == 0 {
                s.open_view("?lang=en").await?;
            }
            let id = s
                .ask(&format!("return (await (await fetch('data/{file}.json')).json())[3].id"))
                .await?;
            let id = id.as_str().unwrap_or_default().to_string();
            s.open_view(&format!("?id={id}&lang=en")).await?;
            s.wait_for(&format!("dialog[open] :is({part})")).await?;
            assert_eq!(s.text("dialog .record-kind").await?, kind, "{id}");
            assert!(!s.text("#record-title").await?.is_empty(), "{id}");
            assert_eq!(s.count("main .notice").await?, 0, "{id}");
            let links = s.count("dialog a[href]").await?;
            assert!(links > 0, "{id} leads nowhere");
        }
    }

    async fn a_plan_tells_what_came_of_it(s) {
        s.open_view("?id=cybersecurity-action-plan-2012&lang=en").await?;
        s.wait_for("dialog[open] .goal").await?;
        let heads = s.texts("dialog section > h3").await?;
        for head in ["What came of it", "What it set out to do", "Reported progress", "What it says"] {
            assert!(heads.iter().any(|found| found == head), "{head} in {heads:?}");
        }
        assert!(s.count("dialog .goal").await? >= 3);
    }

    async fn it_opens_over_every_screen(s) {
        for screen in ["records", "sources", "about"] {
            s.open_view(&format!("?view={screen}&id=us-ncs-2023&lang=en")).await?;
            s.wait_for("dialog[open] .facts").await?;
            s.key(Key::Escape).await?;
            s.wait_gone("dialog[open]").await?;
            s.wait_for_query(&format!("?view={screen}&lang=en")).await?;
        }
    }
}
