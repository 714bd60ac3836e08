//! A walk by keyboard through every control of every view.

use browser_tests::{Engine, Key, Media, Outcome, SHEETS, Session, VIEWS, browser_tests};
use serde_json::json;

/// In the language given; the controls are the same in the other.
async fn walk(s: &mut Session, lang: &str, width: u32, height: u32) -> Outcome {
    let mut all = Vec::new();
    s.set_window(width, height).await?;
    if s.engine == Engine::Chromium {
        s.set_media(Media::Still).await?;
    }
    s.open_view(&format!("?lang={lang}")).await?;
    for view in VIEWS {
        s.turn_to_view(lang, view).await?;
        for fault in s.walk().await? {
            all.push(format!("{lang}{view}, {width} px: {fault}"));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}

/// Puts the focus on the first control of the kind in the content, as a walk
/// would; what it is like before it is used.
const TAKE: &str = "
    const scope = document.querySelector('dialog[open]') ?? document.getElementById('main');
    const fits = (one) => one.checkVisibility() && one.getClientRects().length && !one.disabled
        && !one.matches('a[aria-current], a[download], [data-action^=copy]')
        && !one.closest('[inert]');
    const one = [...scope.querySelectorAll(arguments[0])].find(fits);
    if (!one) return false;
    window.__used?.disconnect();
    window.__changes = 0;
    window.__used = new MutationObserver((list) => { window.__changes += list.length; });
    window.__used.observe(document.documentElement,
        { subtree: true, childList: true, attributes: true, characterData: true });
    window.__address = location.href;
    window.__one = one;
    window.__state = [one.value, one.checked, one.parentElement.open].join();
    one.focus();
    return one.outerHTML.slice(0, 120)";

/// What came of it: another address, another page or another state.
const USED: &str = "
    const one = window.__one;
    return location.href !== window.__address || window.__changes > 0
        || [one.value, one.checked, one.parentElement?.open].join() !== window.__state";

/// Uses one control of each kind that a view has.
async fn operate(s: &mut Session, lang: &str) -> Outcome {
    let mut kinds = Vec::new();
    s.open_view(&format!("?lang={lang}")).await?;
    for view in VIEWS {
        for (css, key) in [
            ("a[href^='?']", char::from(Key::Enter)),
            ("summary", char::from(Key::Enter)),
            ("input[type=checkbox]", ' '),
            ("select", char::from(Key::Down)),
            ("button[data-action]", char::from(Key::Enter)),
        ] {
            s.turn_to_view(lang, view).await?;
            let control = s.js_with(TAKE, vec![json!(css)]).await?;
            let Some(control) = control.as_str() else { continue };
            kinds.push(css);
            s.chord(&[], key).await?;
            s.wait_until(USED).await.map_err(|_| format!("{lang}{view}: {control} does nothing"))?;
            // The focus is not lost, wherever it is now.
            s.wait_until("return document.activeElement !== document.body")
                .await
                .map_err(|_| format!("{lang}{view}: {control} loses the focus"))?;
        }
    }
    for css in ["a[href^='?']", "summary", "input[type=checkbox]", "select", "button[data-action]"] {
        assert!(kinds.contains(&css), "no {css} on any view");
    }
    Ok(())
}

browser_tests! {
    async fn every_control_is_reached_and_seen(s) {
        walk(s, "en", 1280, 900).await?;
    }

    async fn every_control_is_reached_and_seen_at_400_percent(s) {
        // Gecko and WebKit have no window that small.
        if s.engine == Engine::Chromium {
            walk(s, "fr", 320, 256).await?;
        }
    }

    async fn the_pages_with_every_record_are_walked(s) {
        // A thousand links of one kind; one engine is enough.
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        let (_, page) = SHEETS[1];
        s.open(page).await?;
        let faults = s.walk().await?;
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    async fn every_kind_of_control_works_on_every_view(s) {
        operate(s, "en").await?;
    }

    async fn faults_of_a_walk_are_found(s) {
        s.open_view("?view=about&lang=en").await?;
        s.js("const lid = document.createElement('div');
              lid.id = 'lid';
              lid.style.cssText = 'position:fixed;inset:0 0 auto 0;height:9rem;background:red;z-index:9';
              document.body.append(lid);
              const first = document.createElement('button');
              first.textContent = 'Late';
              first.tabIndex = -1;
              document.querySelector('.brand').style.outline = 'none'").await?;
        let faults = s.walk().await?.join("\n");
        assert!(faults.contains("is covered by div lid"), "{faults}");
        assert!(faults.contains("the focus does not show"), "{faults}");
    }
}
