//! What a screen reader is told without being asked.

use browser_tests::{Fault, browser_tests};

browser_tests! {
    async fn the_place_of_announcements_is_there_from_the_start(s) {
        s.open_view("?lang=en").await?;
        let place = "const live = document.getElementById('live');
                     return live.matches('[aria-live=polite], [role=status]') && !live.hidden
                         && live.getClientRects().length > 0";
        assert_eq!(s.js(place).await?, true);
        // It stays the same element: a new one would not be heard.
        s.js("window.__live = document.getElementById('live')").await?;
        s.turn_to("?lang=en&view=plans").await?;
        assert_eq!(s.js("return window.__live === document.getElementById('live')").await?, true);
    }

    async fn a_filter_and_a_search_say_how_much_is_left(s) {
        for (lang, facet, value) in [("en", "Party", "Canada"), ("fr", "Partie", "Canada")] {
            s.open_view(&format!("?view=records&lang={lang}")).await?;
            let before = s.text_of_live().await?;
            s.tick(facet, value).await?;
            s.wait_for(".chip").await?;
            let after = s.text_of_live().await?;
            assert_ne!(before, after);
            let count = s.texts("#count").await?.join("");
            assert!(after.contains(count.trim()), "{after:?} says not {count:?}");
            s.fill_in("#search", "xyzzy").await?;
            s.wait_for("#nothing").await?;
            s.wait_until("return /(^|\\D)0(\\D|$)/.test(document.getElementById('live').textContent)").await?;
        }
    }

    async fn another_view_is_named(s) {
        s.open_view("?lang=en").await?;
        for (query, said) in [
            ("view=records", "Records"),
            ("view=timeline", "Timeline"),
            ("view=lineage", "Lineage"),
            ("view=plans", "Plans"),
            ("view=stories", "Stories"),
            ("view=sources", "Sources"),
            ("view=about", "About"),
        ] {
            s.click(&format!("nav a[href*='{query}']")).await?;
            s.wait_for_text("#live", said).await?;
        }
        // And so is the step of a story.
        s.turn_to("?lang=en&view=timeline&story=story-centres&step=5").await?;
        s.wait_for_text("#live", "5").await?;
    }

    async fn a_failure_is_an_alert(s) {
        s.faults.set("data/newest.json", Fault::Status(500));
        s.open("?lang=fr&view=records").await?;
        s.wait_for_text("[role=alert]", "500").await?;
        s.wait_until("return document.getElementById('live').textContent.trim() !== ''").await?;
        s.take_errors().await?;
    }

    async fn what_of_a_link_could_not_be_used_is_said(s) {
        s.open_view("?lang=en&nope=1").await?;
        s.wait_for_text("[role=status], [role=alert]", "nope").await?;
    }

    async fn what_stands_for_a_control_has_a_name(s) {
        s.open_view("?lang=en").await?;
        for view in browser_tests::VIEWS {
            s.turn_to_view("en", view).await?;
            let nameless = s
                .js("const labelled = (one) => (one.getAttribute('aria-labelledby') ?? '').split(' ')
                         .map((id) => document.getElementById(id)?.textContent ?? '').join('');
                     return [...document.querySelectorAll('a[href], button, input, select, textarea, \
                         summary, dialog[open], nav, section[aria-label], svg[role], [role=application]')]
                     .filter((one) => one.checkVisibility()).filter((one) => {
                         const name = one.getAttribute('aria-label') ?? (labelled(one)
                             || (one.labels?.[0]?.textContent ?? '') || one.textContent || one.title || '');
                         return !name.trim();
                     }).map((one) => one.outerHTML.slice(0, 100)).slice(0, 5)")
                .await?;
            assert_eq!(nameless.to_string(), "[]", "{view}");
        }
    }
}
