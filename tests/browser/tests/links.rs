//! A link is a view: opening it shows the view, changing the view changes it.

use crate::columns::choose_column;
use browser_tests::{Key, Outcome, Session, browser_tests};
use serde_json::json;

/// Types a day into the control, which stands behind its summary.
async fn type_day(s: &Session, day: &str) -> Outcome {
    s.js("document.querySelector('details.asof-menu').open = true").await?;
    s.fill_in("#asof", day).await?;
    s.key(Key::Enter).await
}

browser_tests! {
    async fn filters_in_a_link_are_ticked_and_chips(s) {
        s.open_view("?party=ca&kind=strategy&confidence=high").await?;
        let view = s.view().await?;
        assert_eq!(view["checked"], json!(["Canada", "Strategy", "High"]));
        assert_eq!(view["chips"], json!(["Canada ×", "Strategy ×", "High ×"]));
        assert_eq!(s.counted().await?.len(), 2, "{}", view["count"]);
        assert_eq!(s.query().await?, "?party=ca&kind=strategy&confidence=high");
    }

    async fn a_theme_in_a_link_is_the_page(s) {
        s.open_view("?theme=cybercrime").await?;
        assert_eq!(s.text("h1").await?, "Cybercrime");
        assert_eq!(s.count(".compare tbody tr").await?, 0);
        assert_eq!(s.count("#sides > .side").await?, 3);
        assert!(s.client.title().await?.starts_with("Cybercrime"));
    }

    async fn a_day_in_a_link_is_in_the_field(s) {
        s.open_view("?asof=2014-06-01").await?;
        assert_eq!(s.property("#asof", "value").await?.as_deref(), Some("2014-06-01"));
        s.wait_for_text("#asof-said", "1\u{a0}June 2014").await?;
        s.wait_for_text("#count", "hidden").await?;
    }

    async fn columns_in_a_link_are_chosen(s) {
        s.open_view("?cols=cybersecurity-action-plan-2012,us-ncs-2023").await?;
        let names = ["Cybersecurity Action Plan 2012", "National Cybersecurity Strategy 2023"];
        assert_eq!(s.view().await?["columns"], json!(names));
        assert_eq!(s.texts(".column .picker-name").await?, names);
    }

    async fn a_record_in_a_link_is_open(s) {
        s.open_view("?id=cybersecurity-action-plan-2012").await?;
        s.wait_for("dialog[open] .evidence a[href^='https://']").await?;
        assert!(s.text("#record-title").await?.contains("Cybersecurity Action Plan"));
    }

    async fn a_search_in_a_link_is_typed_and_marked(s) {
        s.open_view("?q=incident").await?;
        assert_eq!(s.property("#search", "value").await?.as_deref(), Some("incident"));
        assert!(s.count(".said mark").await? > 5);
        // A plus sign is a space, as forms write it.
        s.open_view("?q=joint+exercise").await?;
        assert_eq!(s.property("#search", "value").await?.as_deref(), Some("joint exercise"));
    }

    async fn each_screen_has_a_link(s) {
        for (query, name, heading) in [
            ("?view=records", "Records", "Everything on record"),
            ("?view=sources", "Sources", "Says who?"),
            ("?view=about", "About", "About Parallel 49"),
            ("?view=compare", "Compare", "The two countries"),
            ("", "Overview", "Where the United States and Canada agree"),
        ] {
            s.open_view(query).await?;
            let view = s.view().await?;
            assert_eq!(view["screen"], name);
            assert!(s.text("h1").await?.starts_with(heading), "{query}");
        }
    }

    async fn a_language_in_a_link_holds(s) {
        s.open_view("?lang=fr").await?;
        let view = s.view().await?;
        assert_eq!(view["lang"], "fr");
        assert!(s.text("h1").await?.starts_with("Cybersécurité"));
        s.open_view("?view=compare&lang=fr").await?;
        assert!(s.text("h1").await?.starts_with("Les deux pays"));
        s.wait_for_text("#count", "énoncés").await?;
    }

    async fn old_names_and_trackers_are_understood(s) {
        s.open_view("?screen=sources&search=NIST&utm_source=mail&fbclid=1").await?;
        assert_eq!(s.view().await?["screen"], "Sources");
        assert_eq!(s.property("#search", "value").await?.as_deref(), Some("NIST"));
        assert_eq!(s.count("main .notice").await?, 0);
    }

    async fn controls_write_the_address_in_one_order(s) {
        s.open_view("?view=compare").await?;
        // In an order that is not that of the address.
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.ready().await?;
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'en'").await?;
        s.ready().await?;
        type_day(s, "2014-06-01").await?;
        s.wait_for_query("?asof=2014-06-01&lang=en").await?;
        s.type_into("#search", "cyber").await?;
        s.tick("Confidence", "High").await?;
        s.tick("Party", "Joint").await?;
        s.tick("Party", "Canada").await?;
        s.tick("Theme", "Incident response").await?;
        s.wait_for("#sides").await?;
        s.click("#sets > summary").await?;
        choose_column(s, 0, "Strategy to Secure Cyberspace 2003").await?;
        s.wait_for_query(
            "?cols=us-nssc-2003,joint,ca&theme=incident-response&party=joint,ca&confidence=high\
             &q=cyber&asof=2014-06-01&lang=en",
        )
        .await?;
        // And that address is this view.
        let view = s.view().await?;
        s.reload().await?;
        s.ready().await?;
        s.wait_for_view(&view).await?;
    }

    async fn back_and_forward_restore_the_view(s) {
        s.open_view("?view=compare").await?;
        let mut views = vec![s.view().await?];
        s.click("#theme-cybercrime a.theme-name").await?;
        s.wait_for("#sides").await?;
        views.push(s.view().await?);
        s.tick("Party", "Canada").await?;
        // The theme is the page itself, and no chip.
        s.wait_for_text(".chips li:only-child", "Canada").await?;
        views.push(s.view().await?);
        s.click("#sides .meta a[href*='id=']").await?;
        s.wait_for("dialog[open]").await?;
        views.push(s.view().await?);
        s.click("dialog .close").await?;
        s.wait_gone("dialog[open]").await?;
        s.fill_in("#search", "fraud").await?;
        s.wait_for_text(".chips", "fraud").await?;
        views.push(s.view().await?);
        s.click("nav a[href*='view=sources']").await?;
        s.ready().await?;
        s.wait_for(".record-list.sources, .nothing").await?;
        views.push(s.view().await?);
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.ready().await?;
        views.push(s.view().await?);
        let last = views.len() - 1;
        let query = s.query().await?;
        // Closing the record is a step of its own, which shows what was before it.
        for n in [5, 4, 2, 3, 2, 1, 0] {
            s.back().await?;
            s.wait_for_view(&views[n]).await.map_err(|error| format!("Back to {n}: {error}"))?;
        }
        assert_eq!(s.query().await?, "?view=compare");
        for n in [1, 2, 3, 2, 4, 5, last] {
            s.forward().await?;
            s.wait_for_view(&views[n]).await.map_err(|error| format!("Forward to {n}: {error}"))?;
        }
        assert_eq!(s.query().await?, query);
    }

    async fn typing_is_one_step_back(s) {
        s.open_view("?view=compare&lang=en").await?;
        s.type_into("#search", "resilience").await?;
        s.wait_for_query("?q=resilience&lang=en").await?;
        s.back().await?;
        s.wait_for_query("?view=compare&lang=en").await?;
        s.wait_until("return document.getElementById('search').value === ''").await?;
    }

    async fn reloading_keeps_the_place(s) {
        for query in [
            "?view=records&lang=en", "?theme=incident-response&lang=en", "?view=sources&lang=fr",
            "?view=timeline&as=table&lang=en",
        ] {
            s.open_view(query).await?;
            s.js("scrollTo(0, 1500)").await?;
            s.wait_until("return scrollY > 100").await?;
            let place = s.js("return scrollY").await?;
            s.reload().await?;
            s.ready().await?;
            s.wait_until(&format!("return Math.abs(scrollY - {place}) < 40"))
                .await
                .map_err(|error| format!("{query}: {error}"))?;
            // A link to elsewhere begins at the top.
            s.js("document.querySelector(\"nav a[href*='view=about']\").click()").await?;
            s.wait_until("return scrollY < 1").await?;
        }
    }

    async fn reloading_keeps_the_view(s) {
        s.open_view("?view=compare&lang=fr").await?;
        s.click("#theme-privacy-values a.theme-name").await?;
        s.wait_for("#sides").await?;
        s.tick("Partie", "Canada").await?;
        type_day(s, "2020-01-01").await?;
        s.wait_for_query("?theme=privacy-values&party=ca&asof=2020-01-01&lang=fr").await?;
        s.wait_for(".chips li:nth-child(2)").await?;
        let view = s.view().await?;
        s.reload().await?;
        s.ready().await?;
        s.wait_for_view(&view).await?;
    }
}
