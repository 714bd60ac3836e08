//! Everything by keyboard, and the focus always to be seen.

use browser_tests::{Key, Outcome, Session, browser_tests};

async fn enter(s: &Session) -> Outcome {
    assert!(s.focus_shows().await?, "The focus is not to be seen: {}", at(s).await?);
    s.key(Key::Enter).await
}

async fn at(s: &Session) -> Outcome<String> {
    let seen = "const at = document.activeElement;
                const { outlineStyle, outlineWidth } = getComputedStyle(at);
                const { top, bottom, width } = at.getBoundingClientRect();
                return [at.outerHTML.slice(0, 120), at.matches(':focus-visible'), outlineStyle,
                        outlineWidth, top, bottom, width, innerHeight]";
    Ok(s.js(seen).await?.to_string())
}

browser_tests! {
    async fn the_first_stop_is_the_skip_link(s) {
        s.open_view("?lang=en").await?;
        s.key(Key::Tab).await?;
        assert!(s.focus_fits("a.skip").await?, "{}", at(s).await?);
        assert_eq!(s.text("a.skip").await?, "Skip to the content");
        enter(s).await?;
        s.wait_until("return document.activeElement.id === 'main'").await?;
        // The link contract has no fragment.
        assert_eq!(s.js("return location.hash").await?, "");
        // The next stop is in the content.
        s.key(Key::Tab).await?;
        s.wait_until("return document.getElementById('main').contains(document.activeElement)
                          && document.activeElement.id !== 'main'").await?;
    }

    async fn back_leads_to_the_link_that_led_away(s) {
        for (view, link) in [
            ("?lang=en", "#theme-cybercrime a.cell"),
            ("?view=records&q=ransomware&lang=fr", ".records tbody tr:nth-child(3) a"),
            ("?view=plans&lang=en", "main .plan-group li:nth-child(2) a"),
        ] {
            s.open_view(view).await?;
            s.js_with("document.querySelector(arguments[0]).focus()", vec![link.into()]).await?;
            let name = "return document.activeElement.getAttribute('href')";
            let left = s.js(name).await?;
            s.key(Key::Enter).await?;
            s.wait_until("return document.activeElement.getAttribute('href') === null").await?;
            s.back().await?;
            s.wait_until(&format!("return document.activeElement.getAttribute('href') === {left}")).await?;
            assert!(s.focus_fits(link).await?, "{view}: {}", at(s).await?);
        }
    }

    async fn what_unfolds_from_the_line_stays_under_the_hand(s) {
        for view in ["?theme=incident-response&lang=en", "?view=timeline&lang=fr"] {
            s.open_view(view).await?;
            // Without this refinement what unfolds goes to a line of its own, with its name.
            if s.js("return CSS.supports('selector(::details-content)')").await? == false {
                return Ok(());
            }
            let stops = s.count(".control-row > details > summary").await?;
            assert!(stops >= 2, "{stops}");
            for n in 0..stops {
                let place = format!(
                    "const stop = document.querySelectorAll('.control-row > details > summary')[{n}];
                     const {{ left, top }} = stop.getBoundingClientRect();
                     stop.click();
                     await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                     const now = stop.getBoundingClientRect();
                     return [left, top, stop.parentNode.open, now.left, now.top]");
                for is_open in [true, false] {
                    let seen = s.ask(&place).await?;
                    assert_eq!(seen[2], is_open, "{view} {n}");
                    assert_eq!((&seen[0], &seen[1]), (&seen[3], &seen[4]), "{view} {n}");
                }
            }
        }
    }

    async fn theme_record_and_language_without_a_mouse(s) {
        s.open_view("?view=compare&lang=en").await?;
        s.tab_to("a.theme-name").await?;
        enter(s).await?;
        s.wait_for("#sides .locator").await?;
        s.wait_until("return document.activeElement.id === 'main'").await?;
        s.tab_to(".provision a[aria-label^='Evidence']").await?;
        enter(s).await?;
        s.wait_for("dialog[open] .evidence").await?;
        s.wait_until("return document.querySelector('dialog').contains(document.activeElement)").await?;
        s.tab_to("dialog .evidence a.outward").await?;
        assert!(s.focus_shows().await?, "{}", at(s).await?);
        s.tab_back_to("dialog .close").await?;
        enter(s).await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_until("return document.getElementById('main').contains(document.activeElement)").await?;
        s.js("document.activeElement.blur(); window.scrollTo(0, 0)").await?;
        s.reload().await?;
        s.ready().await?;
        s.tab_to("a.language").await?;
        enter(s).await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.wait_for_text("h1", "Infrastructures essentielles").await?;
        s.wait_until("return document.activeElement !== document.body").await?;
    }

    async fn tab_stays_in_an_open_record(s) {
        s.open_view("?id=national-security-policy-2004&lang=en").await?;
        s.wait_for("dialog[open] .facts").await?;
        let stops = s.count("dialog :is(a[href], button)").await?;
        for _ in 0..stops + 4 {
            s.key(Key::Tab).await?;
            // The body stands for the browser's own controls.
            let inside = "const at = document.activeElement;
                          return at === document.body || !!at.closest('dialog')";
            assert!(s.js(inside).await? == true, "{}", at(s).await?);
        }
    }

    async fn filters_and_columns_without_a_mouse(s) {
        s.open_view("?view=compare&lang=en").await?;
        s.tab_to("#search").await?;
        assert!(s.focus_shows().await?);
        s.tab_to("#filters").await?;
        enter(s).await?;
        s.wait_for("details.facets[open]").await?;
        s.tab_to(".facet input[value=ca]").await?;
        assert!(s.focus_shows().await?, "{}", at(s).await?);
        s.chord(&[], ' ').await?;
        s.wait_for_query("?party=ca&lang=en").await?;
        s.wait_for(".chip").await?;
        s.tab_to("a.chip").await?;
        enter(s).await?;
        s.wait_for_query("?view=compare&lang=en").await?;
        s.wait_gone(".chip").await?;
        s.wait_until("return document.activeElement !== document.body").await?;
    }

    async fn every_stop_shows_the_focus(s) {
        for query in ["?theme=cybercrime&party=ca&asof=2020-01-01&lang=en", "?view=about&lang=en"] {
            s.open_view(query).await?;
            for n in 0..25 {
                s.key(Key::Tab).await?;
                assert!(s.focus_shows().await?, "Stop {n} of {query}: {}", at(s).await?);
            }
        }
    }

    async fn nothing_takes_the_focus_out_of_turn(s) {
        s.open_view("?lang=en").await?;
        let odd = s
            .js("return [...document.querySelectorAll('[tabindex]')]
                     .filter((one) => one.tabIndex > 0).map((one) => one.outerHTML.slice(0, 80))")
            .await?;
        assert_eq!(odd.to_string(), "[]");
    }
}
