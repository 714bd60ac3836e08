//! Stories: told step by step, above views that stay the reader's own.

use browser_tests::{Engine, Key, Outcome, Rules, Session, browser_tests};
use serde_json::json;

const STORY: &str = "story-three-goals-of-2012";
const HEADING: &str = "#story-step";
/// A step over compare, with a query that begins like that of any view.
const STEP: &str = "?theme=defence-deterrence&asof=2023-03-24&story=story-deterrence&step=4&lang=en";

/// Waits until step `n` of `of` stands there and has the focus.
async fn at_step(s: &Session, n: usize, of: usize) -> Outcome {
    s.wait_for_text(HEADING, &format!("Step {n} of {of}")).await?;
    s.wait_until("return document.activeElement.id === 'story-step'").await?;
    s.wait_until(&format!("return new URLSearchParams(location.search).get('step') === '{n}'")).await
}

/// The bar's heading can be seen, and shows that keys go to it.
async fn heading_shows(s: &Session) -> Outcome {
    assert!(s.focus_shows().await?, "The heading of the bar is not to be seen.");
    Ok(())
}

browser_tests! {
    async fn a_story_is_followed_by_keyboard_alone(s) {
        s.open_view("?view=stories&lang=en").await?;
        s.tab_to(".story-begin").await?;
        assert!(s.focus_shows().await?);
        s.key(Key::Enter).await?;
        at_step(s, 1, 5).await?;
        heading_shows(s).await?;
        let mut views = vec![s.query().await?];
        for n in 2..=5 {
            s.key(Key::Right).await?;
            at_step(s, n, 5).await?;
            heading_shows(s).await?;
            s.wait_for_text("#live", &format!("Step {n} of 5: ")).await?;
            views.push(s.query().await?);
        }
        let mut different = views.clone();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), 5, "{views:?}");
        // There is no further step, and the key is free again.
        s.key(Key::Right).await?;
        at_step(s, 5, 5).await?;
        s.key(Key::Left).await?;
        at_step(s, 4, 5).await?;
        s.wait_for_query(&views[3]).await?;
        s.key(Key::Home).await?;
        at_step(s, 1, 5).await?;
        s.key(Key::End).await?;
        at_step(s, 5, 5).await?;
        // Every key was a step that Back undoes.
        s.js("history.back()").await?;
        s.wait_for_query(&views[0]).await?;
        s.wait_for_text(HEADING, "Step 1 of 5").await?;
        s.js("history.back()").await?;
        s.wait_for_query(&views[3]).await?;
        s.wait_for_text(HEADING, "Step 4 of 5").await?;
    }

    async fn reading_goes_on_from_the_heading(s) {
        s.open_view(STEP).await?;
        s.click("[rel=next]").await?;
        at_step(s, 5, 5).await?;
        assert_eq!(s.count("[rel=next]").await?, 0);
        s.key(Key::Tab).await?;
        s.wait_until("return !!document.activeElement.closest('.story-text, .story-ways')").await?;
        s.tab_to(".story-records a").await?;
        // Keys turn the story from anywhere in the bar, and nowhere else.
        s.key(Key::Left).await?;
        at_step(s, 4, 5).await?;
        s.tab_to("#story-controls").await?;
        s.key(Key::Enter).await?;
        s.tab_to("#search").await?;
        let before = s.query().await?;
        s.key(Key::Right).await?;
        s.key(Key::Home).await?;
        assert_eq!(s.query().await?, before);
    }

    async fn the_link_of_a_step_opens_the_same_view(s) {
        s.open_view(&format!("?view=stories&story={STORY}&lang=en")).await?;
        s.click(".story-steps > li:nth-child(3) .story-view a").await?;
        at_step(s, 3, 5).await?;
        s.ready().await?;
        let (query, seen) = (s.query().await?, s.view().await?);
        let text = s.text(".story-text").await?;
        s.open_view("?view=about&lang=en").await?;
        s.open_view(&query).await?;
        s.wait_for(HEADING).await?;
        s.wait_for_view(&seen).await?;
        assert_eq!(s.text(".story-text").await?, text);
        let title = s.view().await?["title"].to_string();
        assert!(title.contains("step 3 of 5"), "{title}");
    }

    async fn a_step_may_be_narrowed_and_left(s) {
        s.open_view(STEP).await?;
        s.click("#story-controls").await?;
        s.tick("Party", "Canada").await?;
        s.wait_for_text(HEADING, "Step 4 of 5").await?;
        s.wait_until("return location.search.includes('party=ca')").await?;
        let inside = s.view().await?;
        s.click("#story-leave").await?;
        s.wait_gone("#story").await?;
        s.wait_for_query("?theme=defence-deterrence&party=ca&asof=2023-03-24&lang=en").await?;
        s.wait_until("return document.activeElement.id === 'main'").await?;
        let outside = s.view().await?;
        for same in ["heading", "rows", "checked", "count", "day"] {
            assert_eq!(outside[same], inside[same], "{same}");
        }
        // The navigation leaves a story too, and keeps the filters.
        s.open_view(STEP).await?;
        s.click("nav a[href*='view=records']").await?;
        s.wait_gone("#story").await?;
        s.wait_for_query("?view=records&theme=defence-deterrence&asof=2023-03-24&lang=en").await?;
    }

    async fn records_of_a_step_open_over_it(s) {
        s.open_view(STEP).await?;
        s.click(".story-records a").await?;
        s.wait_for("dialog[open] .evidence").await?;
        s.click("dialog .close").await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for_text(HEADING, "Step 4 of 5").await?;
        s.wait_for_query(STEP).await?;
    }

    async fn a_story_speaks_french_in_french(s) {
        s.open_view(STEP).await?;
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.ready().await?;
        s.wait_for_text(HEADING, "Étape 4 sur 5").await?;
        s.wait_for_text(".story-ways", "Suivante").await?;
        s.wait_for_text(".story-text", "Lettonie").await?;
        s.click("[rel=next]").await?;
        s.wait_for_text(HEADING, "Étape 5 sur 5").await?;
        s.wait_until("return location.search.includes('lang=fr')").await?;
    }

    async fn the_first_screen_leads_into_the_first_story(s) {
        s.open_view("?lang=en").await?;
        s.click("nav a[href*='view=stories']").await?;
        s.click(".story-begin").await?;
        at_step(s, 1, 5).await?;
        s.click("#story-title a").await?;
        s.wait_for_query(&format!("?view=stories&story={STORY}&lang=en")).await?;
        assert_eq!(s.count(".story-steps > li").await?, 5);
    }

    async fn an_unknown_story_is_said_and_the_view_stays(s) {
        s.open_view("?party=ca&story=story-nowhere&step=2&lang=en").await?;
        s.wait_for_text("#notices", "There is no story called “story-nowhere”").await?;
        assert_eq!(s.count("#story").await?, 0);
        assert_eq!(s.view().await?["checked"].to_string(), "[\"Canada\"]");
    }

    async fn the_bar_fits_a_narrow_screen_and_a_finger(s) {
        s.set_window(320, 800).await?;
        for lang in ["en", "fr"] {
            for n in 1..=5 {
                s.open_view(&format!("?story=story-rules-of-the-road&step={n}&lang={lang}")).await?;
                s.wait_for(HEADING).await?;
                let faults = s
                    .js("const found = [];
                         if (document.documentElement.scrollWidth > innerWidth) found.push('wide');
                         for (const one of document.querySelectorAll('#story a')) {
                             const box = one.getBoundingClientRect();
                             if (box.height < 24 || box.right > innerWidth) found.push(one.outerHTML);
                         }
                         return found")
                    .await?;
                assert_eq!(faults.to_string(), "[]", "{lang} {n}");
            }
        }
    }

    async fn no_barriers_in_stories(s) {
        let mut found = Vec::new();
        for query in ["?view=stories&party=ca&lang=en", "?view=stories&story=story-centres&lang=fr", STEP] {
            s.open_view(query).await?;
            for barrier in s.barriers(Rules::All).await? {
                found.push(format!("{query}: {barrier}"));
            }
            if s.engine == Engine::Chromium {
                s.set_dark(true).await?;
                for barrier in s.barriers(Rules::Contrast).await? {
                    found.push(format!("{query}, dark: {barrier}"));
                }
                s.set_dark(false).await?;
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    }

    async fn on_paper_a_step_is_told_without_its_ways(s) {
        s.open_view(STEP).await?;
        s.wait_for(HEADING).await?;
        // What the styles for paper say of each part, whichever engine reads them.
        let shown = s
            .js("const paper = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
                     .filter((rule) => rule.media?.mediaText === 'print').flatMap((rule) => [...rule.cssRules]);
                 const hidden = (css) => paper.some((rule) => rule.style?.display === 'none'
                     && document.querySelector(css).matches(rule.selectorText));
                 return ['.story-ways', '#story', '#story-step', '.story-text', '.story-records'].map(hidden)")
            .await?;
        assert_eq!(shown, json!([true, false, false, false, false]));
    }
}
