//! Small and large: fingers on figures and panel, the share sheet, and lines
//! that stay readable on a very large screen.

use browser_tests::{Engine, Outcome, Session, browser_tests};
use serde_json::json;

/// A share sheet that keeps what it is given, and may refuse it.
const SHEET: &str = "
    window.shared = [];
    const give = (name, value) => Object.defineProperty(navigator, name, { value, configurable: true });
    give('canShare', (thing) => !!thing.url);
    give('share', (thing) => {
        window.shared.push(thing);
        const wanted = sessionStorage.getItem('sheet');
        return wanted ? Promise.reject(new DOMException('', wanted)) : Promise.resolve();
    });";

/// Where the middle of an element is.
async fn middle(s: &Session, css: &str) -> Outcome<(f64, f64)> {
    let at = s
        .js_with(
            "const one = document.querySelector(arguments[0]);
             one.scrollIntoView({ block: 'center' });
             const box = one.getBoundingClientRect();
             return [(Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
                 (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2]",
            vec![json!(css)],
        )
        .await?;
    Ok((at[0].as_f64().unwrap_or(0.0), at[1].as_f64().unwrap_or(0.0)))
}

browser_tests! {
    async fn a_finger_moves_time_and_still_scrolls_the_page(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.set_window(390, 700).await?;
        s.with_touch().await?;
        s.open_view("?view=timeline&from=2010&to=2013&lang=en").await?;
        s.wait_for(".timeline-frame svg").await?;
        let (x, y) = middle(s, ".timeline-frame").await?;
        let before = s.js("return scrollY").await?.as_f64().unwrap_or(0.0);
        s.swipe(&[((x, y), (x, y - 200.0))]).await?;
        s.wait_until(&format!("return scrollY > {before} + 80")).await?;
        assert_eq!(s.query().await?, "?view=timeline&from=2010&to=2013&lang=en");
        let (x, y) = middle(s, ".timeline-frame").await?;
        s.swipe(&[((x - 60.0, y), (x + 60.0, y))]).await?;
        // To the right is back in time.
        s.wait_until("return document.getElementById('range-from')?.value < '2010'").await?;
        assert_eq!(s.count("dialog[open]").await?, 0);
    }

    async fn two_fingers_draw_a_timeline_apart(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.set_window(390, 700).await?;
        s.with_touch().await?;
        s.open_view("?view=timeline&from=2010&to=2013&lang=en").await?;
        s.wait_for(".timeline-frame svg").await?;
        let (x, y) = middle(s, ".timeline-frame").await?;
        s.swipe(&[((x - 30.0, y), (x - 120.0, y)), ((x + 30.0, y), (x + 120.0, y))]).await?;
        s.wait_until("return document.getElementById('range-from').value > '2010-03'").await?;
        let scale = s.js("return visualViewport.scale").await?;
        assert_eq!(scale, 1, "the page itself was made larger");
    }

    async fn two_fingers_make_a_lineage_larger(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.set_window(390, 700).await?;
        s.with_touch().await?;
        s.open_view("?view=lineage&focus=cybersecurity-action-plan-2012&lang=en").await?;
        s.wait_for(".lineage-drawing").await?;
        let wide = "return document.querySelector('.lineage-drawing').getBoundingClientRect().width";
        let before = s.js(wide).await?.as_f64().unwrap_or(0.0);
        let (x, y) = middle(s, ".lineage-frame").await?;
        s.swipe(&[((x - 30.0, y), (x - 110.0, y)), ((x + 30.0, y), (x + 110.0, y))]).await?;
        s.wait_until(&format!("{wide} > {before} * 1.3")).await?;
    }

    async fn a_touch_opens_and_closes_a_record(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.set_window(390, 700).await?;
        s.with_touch().await?;
        s.open_view("?theme=incident-response&party=joint&lang=en").await?;
        // On a phone all but the positions is folded.
        s.unfold("#sides details").await?;
        let link = ".provision a[aria-label^='Evidence']";
        middle(s, link).await?;
        s.tap(link).await?;
        s.wait_for("dialog[open] .evidence").await?;
        s.wait_until("return document.getAnimations().length === 0").await?;
        s.tap("dialog .close").await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for_query("?theme=incident-response&party=joint&lang=en").await?;
    }

    async fn the_link_goes_to_the_share_sheet(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.before_each_page(SHEET).await?;
        s.open_view("?theme=cybercrime&lang=en").await?;
        s.click("#share").await?;
        s.click("#share-sheet").await?;
        s.wait_until("return window.shared.length === 1").await?;
        let shared = s.js("return window.shared[0]").await?;
        assert_eq!(shared["url"], json!(s.url().await?));
        assert_eq!(shared["title"], s.js("return document.title").await?);
        // Closed by the reader: nothing to say.
        s.js("sessionStorage.setItem('sheet', 'AbortError')").await?;
        s.click("#share-sheet").await?;
        s.wait_until("return window.shared.length === 2").await?;
        s.js("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))").await?;
        assert_eq!(s.count("#share-by-hand").await?, 0);
        // Refused: the link to copy by hand.
        s.js("sessionStorage.setItem('sheet', 'NotAllowedError')").await?;
        s.click("#share-sheet").await?;
        s.wait_for("#share-by-hand").await?;
        assert_eq!(s.property("#share-by-hand", "value").await?, Some(s.url().await?));
        s.wait_for_text(".share-menu .copy-fallback label", "did not share").await?;
    }

    async fn without_a_share_sheet_there_is_no_button_for_it(s) {
        if s.js("return !!navigator.canShare").await? == true {
            return Ok(());
        }
        s.open_view("?lang=en").await?;
        assert_eq!(s.count("#share").await?, 1);
        assert_eq!(s.count("#share-sheet").await?, 0);
    }

    async fn lines_stay_readable_on_a_very_large_screen(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.set_window(3840, 2160).await?;
        for query in [
            "?lang=en", "?view=compare&lang=en", "?theme=incident-response&lang=en", "?cols=us&lang=fr",
            "?view=plans&focus=cybersecurity-action-plan-2012&lang=en", "?view=plans&lang=en",
            "?view=stories&story=story-centres&lang=en", "?view=about&lang=fr",
            "?view=timeline&lang=en", "?view=lineage&lang=en", "?view=records&lang=en",
            "?id=cybersecurity-action-plan-2012&lang=en",
        ] {
            s.open_view(query).await?;
            let wrong = s
                .js("// Lines of a paragraph, by where its letters are: the mean number of
                     // letters of all its lines but the last.
                     const found = [];
                     for (const one of document.querySelectorAll('main p, dialog[open] p, .statement')) {
                         const range = document.createRange();
                         range.selectNodeContents(one);
                         const tops = new Set([...range.getClientRects()].map((box) => Math.round(box.bottom)));
                         const letters = one.innerText.length;
                         if (tops.size > 2 && letters / tops.size > 84)
                             found.push(`${one.className}: ${Math.round(letters / tops.size)} letters a line, ` +
                                 one.innerText.slice(0, 60));
                     }
                     if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the screen');
                     return found.slice(0, 6)")
                .await?;
            assert_eq!(wrong.to_string(), "[]", "{query}");
        }
    }
}
