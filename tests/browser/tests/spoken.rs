//! What a screen reader is told without being asked.

use browser_tests::{Fault, Key, Outcome, Session, browser_tests};

/// Copying works, or is refused.
async fn let_copy(s: &Session, works: bool) -> Outcome {
    let answer = if works { "Promise.resolve()" } else { "Promise.reject(new Error('no'))" };
    s.js(&format!(
        "const clipboard = {{ writeText: () => {answer} }};
         Object.defineProperty(navigator, 'clipboard', {{ value: clipboard, configurable: true }})"
    ))
    .await?;
    Ok(())
}

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
            ("view=compare", "Compare"),
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
        // What counts nothing is named alone.
        for (lang, names) in
            [("en", ["About", "Stories", "Pinned"]), ("fr", ["À propos", "Récits", "Éléments épinglés"])]
        {
            s.open_view(&format!("?lang={lang}")).await?;
            for (view, name) in ["about", "stories", "pins"].into_iter().zip(names) {
                s.turn_to(&format!("?view={view}&lang={lang}")).await?;
                assert_eq!(s.text_of_live().await?, name);
            }
        }
        // And so is the step of a story.
        s.turn_to("?lang=en&view=timeline&story=story-centres&step=5").await?;
        s.wait_for_text("#live", "5").await?;
    }

    async fn a_date_that_is_none_is_said(s) {
        for (lang, said) in [("en", "This is no day"), ("fr", "Ce n’est pas une date")] {
            s.open_view(&format!("?view=records&lang={lang}")).await?;
            let before = s.text_of_live().await?;
            s.js("document.querySelector('details.asof-menu').open = true").await?;
            s.fill_in("#asof", "soon").await?;
            s.key(Key::Enter).await?;
            s.wait_for_text("#live", said).await?;
            s.fill_in("#asof", "2012-10-26").await?;
            s.key(Key::Enter).await?;
            s.wait_for_query(&format!("?view=records&asof=2012-10-26&lang={lang}")).await?;
            let after = s.text_of_live().await?;
            assert!(!after.contains(said) && after != before, "{after}");
        }
    }

    async fn what_came_of_copying_is_said_where_it_is_heard(s) {
        for (lang, copied, refused) in [
            ("en", "Copied", "did not allow copying"),
            ("fr", "Copié", "n’a pas permis la copie"),
        ] {
            s.open_view(&format!("?id=us-ncs-2023&lang={lang}")).await?;
            s.wait_for("dialog[open] .evidence").await?;
            // Behind an open record nothing is heard: it is said in the panel.
            for button in [1, 3] {
                for (works, said) in [(true, copied), (false, refused)] {
                    let_copy(s, works).await?;
                    let copy = format!("#record .take .row > :nth-child({button})");
                    let place = format!("{copy} [role=status]");
                    s.js_with("window.__place = document.querySelector(arguments[0])", vec![place.as_str().into()]).await?;
                    s.js(&format!("document.querySelector('{copy} button').click()")).await?;
                    s.wait_for_text(&place, said).await?;
                    // In a place that was there before: a new one would not be heard.
                    assert_eq!(s.js("return window.__place.isConnected").await?, true);
                }
            }
            s.turn_to(&format!("?lang={lang}")).await?;
            let_copy(s, true).await?;
            s.js("document.querySelector('.share-menu .copy button').click()").await?;
            s.wait_for_text(".share-menu .copy [role=status]", copied).await?;
        }
    }

    async fn another_dataset_is_said(s) {
        for (lang, said) in [("en", "the data of the file"), ("fr", "les données du fichier")] {
            s.open_view(&format!("?lang={lang}&data=data%2Fexample.json")).await?;
            s.wait_for_text("main .notice[role=status]", said).await?;
        }
    }

    async fn a_file_chosen_in_the_dialog_is_being_read(s) {
        let path = std::env::temp_dir().join(format!("p49-spoken-{}.json", std::process::id()));
        std::fs::write(&path, "{}")?;
        for (lang, said) in [("en", "One moment…"), ("fr", "Un instant…")] {
            s.open_view(&format!("?view=about&lang={lang}")).await?;
            s.js("document.querySelector('[data-opens=\"own-data\"]').click()").await?;
            s.wait_for("#dialog[open] #own-file").await?;
            s.js("window.__said = [];
                  const place = document.getElementById('dialog-said');
                  new MutationObserver(() => window.__said.push(place.textContent))
                      .observe(place, { childList: true, characterData: true, subtree: true })").await?;
            s.type_into("#own-file", &path.to_string_lossy()).await?;
            s.wait_for("#dialog .faults").await?;
            assert_eq!(s.js("return window.__said[0]").await?, said);
        }
    }

    async fn a_failure_is_an_alert(s) {
        s.faults.set("data/newest.json", Fault::Status(500));
        s.open("?lang=fr&view=records").await?;
        s.wait_for_text("main [role=alert]", "500").await?;
        s.wait_until("return document.getElementById('live').textContent.trim() !== ''").await?;
        s.take_errors().await?;
    }

    async fn what_of_a_link_could_not_be_used_is_said(s) {
        s.open_view("?lang=en&nope=1").await?;
        s.wait_for_text("main [role=alert]", "nope").await?;
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
                     .filter((one) => one.checkVisibility() && one.ariaHidden !== 'true').filter((one) => {
                         const name = one.getAttribute('aria-label') ?? (labelled(one)
                             || (one.labels?.[0]?.textContent ?? '') || one.textContent || one.title || '');
                         return !name.trim();
                     }).map((one) => one.outerHTML.slice(0, 100)).slice(0, 5)")
                .await?;
            assert_eq!(nameless.to_string(), "[]", "{view}");
        }
    }
}
