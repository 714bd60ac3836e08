//! A walk by keyboard through every control of every view.

use browser_tests::{Engine, Key, Media, Outcome, SHEETS, Session, VIEWS, Way, browser_tests};
use serde_json::json;

/// Views on which the filters are walked through; they are the same elsewhere.
const WITH_FILTERS: [&str; 2] = [VIEWS[1], VIEWS[7]];

/// Comes to a view, with all open but the filters of all views alike.
async fn arrive(s: &mut Session, lang: &str, view: &str) -> Outcome {
    s.turn_to_view(lang, view).await?;
    if !WITH_FILTERS.contains(&view) {
        s.js("document.querySelectorAll('details.facets').forEach((one) => { one.open = false })")
            .await?;
    }
    Ok(())
}

/// In the language given; the controls are the same in the other.
async fn walk(s: &mut Session, lang: &str, size: (u32, u32), way: Way, views: &[&str]) -> Outcome {
    let mut all = Vec::new();
    s.set_window(size.0, size.1).await?;
    if s.engine == Engine::Chromium {
        s.set_media(Media::Still).await?;
    }
    s.open_view(&format!("?lang={lang}")).await?;
    for view in views {
        arrive(s, lang, view).await?;
        for fault in s.walk(way).await? {
            all.push(format!("{lang}{view}, {} px, {way:?}: {fault}", size.0));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}

/// Every other view, so that each engine need not walk all of them again.
fn half(s: &Session) -> Vec<&'static str> {
    let first = usize::from(s.engine == Engine::Firefox);
    VIEWS.into_iter().skip(first).step_by(2).collect()
}

/// Whether the page keeps the focus in a window of another size, which
/// WebKitGTK's driver does not see to.
fn resizes(s: &Session) -> bool {
    s.engine != Engine::Webkit
}

/// Each control that a view may have in its content, and the key that uses it.
/// Copying and saving have tests of their own.
const KINDS: [(&str, char); 7] = [
    ("a[href^='?']:not([aria-current], [data-item])", ENTER),
    ("summary", ENTER),
    ("input[type=checkbox]", ' '),
    ("input[type=radio]:not(:checked)", ' '),
    ("input[type=range]", '\u{e012}'),
    ("select", '\u{e015}'),
    ("button:not([id^=save], .copy *, .row *, .asof-calendar *, [type=submit])", ENTER),
];

const ENTER: char = '\u{e007}';

/// Puts the focus on the first control of the kind in the content; what it is
/// like before it is used.
const TAKE: &str = "
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.getElementById('main');
    const fits = (one) => one.checkVisibility() && one.getClientRects().length
        && !one.disabled && one.ariaDisabled !== 'true';
    const one = [...scope.querySelectorAll(arguments[0])].find(fits);
    if (!one) return null;
    const state = () => JSON.stringify([location.search + location.hash, one.value, one.checked,
        one.parentElement?.open, one.ariaExpanded, document.querySelectorAll('dialog[open]').length, document.querySelector('h1')?.textContent,
        document.querySelector('.zoom-now')?.textContent, one.isConnected]);
    window.__state = state;
    window.__before = state();
    one.focus();
    return one.outerHTML.slice(0, 120)";

/// Uses one control of each kind that each view has.
async fn operate(s: &mut Session, lang: &str, views: &[&str]) -> Outcome {
    let (mut used, mut wrong) = (Vec::new(), Vec::new());
    s.open_view(&format!("?lang={lang}")).await?;
    for view in views {
        for (css, key) in KINDS {
            s.turn_to_view(lang, view).await?;
            let control = s.js_with(TAKE, vec![json!(css)]).await?;
            let Some(control) = control.as_str() else { continue };
            used.push(css);
            // A list of choices opens first in some engines and on some systems.
            s.chord(&[], key).await?;
            if css == "select" {
                s.chord(&[], ENTER).await?;
            }
            if s.wait_until("return window.__state() !== window.__before").await.is_err() {
                wrong.push(format!("{lang}{view}: {control} does nothing"));
            }
            if s.wait_until("return document.activeElement !== document.body").await.is_err() {
                wrong.push(format!("{lang}{view}: {control} loses the focus"));
            }
        }
    }
    for (css, _) in KINDS {
        assert!(used.contains(&css), "no {css} on any view");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// Where the focus is: what tells a control from all others.
const AT: &str = "
    const at = document.activeElement;
    return `${at.id}|${at.getAttribute('href')}|${at.textContent.trim().slice(0, 60)}`";

browser_tests! {
    async fn every_control_is_reached_and_seen(s) {
        walk(s, "en", (1280, 900), Way::Forward, &VIEWS[..VIEWS.len() / 2]).await?;
    }

    async fn every_control_is_reached_and_seen_in_the_other_views(s) {
        walk(s, "en", (1280, 900), Way::Forward, &VIEWS[VIEWS.len() / 2..]).await?;
    }

    async fn and_on_the_way_back(s) {
        if resizes(s) {
            let views = half(s);
            walk(s, "fr", (1280, 600), Way::Back, &views).await?;
        }
    }

    async fn every_control_is_reached_and_seen_at_400_percent(s) {
        if resizes(s) {
            let views = half(s);
            let (there, back) = views.split_at(views.len() / 2);
            walk(s, "fr", (320, 256), Way::Forward, there).await?;
            walk(s, "en", (320, 256), Way::Back, back).await?;
        }
    }

    async fn every_kind_of_control_works(s) {
        let views = half(s);
        operate(s, "fr", &views).await?;
    }

    async fn each_menu_is_walked(s) {
        for (width, menu) in [(1280, ".share-menu"), (320, ".screens-menu"), (320, ".share-menu")] {
            s.set_window(width, 900).await?;
            s.open_view("?lang=fr&view=about").await?;
            s.wait_for(menu).await?;
            s.js_with(
                "const menu = document.querySelector(arguments[0]);
                 menu.open = true;
                 document.querySelectorAll('main, #foot').forEach((one) => { one.inert = true })",
                vec![json!(menu)],
            )
            .await?;
            let faults = s.walk(Way::Forward).await?;
            assert!(faults.is_empty(), "{menu} at {width}: {}", faults.join("\n"));
        }
    }

    async fn a_record_gives_the_focus_back_to_the_link_that_opened_it(s) {
        s.open_view("?lang=en").await?;
        let from = [
            ("&theme=incident-response", ".provision a[aria-label^='Evidence']"),
            ("&view=records&q=plan", "table tbody a[href*='id=']"),
            ("&view=sources&q=canada", ".record-list a[href*='id=']"),
            ("&view=timeline", ".timeline-frame [data-item][tabindex='0']"),
            ("&view=lineage&as=table&focus=us-ncs-2023", "main li a[href*='id=']"),
            ("&view=plans&focus=cybersecurity-action-plan-2012", "main a[href*='&id='], main a[href*='?id=']"),
            ("&view=stories&story=story-centres", "main a[href*='id=']"),
        ];
        for (view, link) in from {
            for by_button in [false, true] {
                s.turn_to(&format!("?lang=en{view}")).await?;
                s.wait_for(link).await?;
                s.js_with("document.querySelector(arguments[0]).focus()", vec![json!(link)]).await?;
                let before = s.js(AT).await?;
                s.key(Key::Enter).await?;
                s.wait_for("dialog[open] #record-title").await?;
                s.wait_until("return document.querySelector('dialog').contains(document.activeElement)").await?;
                if by_button {
                    s.js("document.querySelector('dialog .close').focus()").await?;
                }
                s.key(if by_button { Key::Enter } else { Key::Escape }).await?;
                s.wait_gone("dialog[open]").await?;
                s.wait_until("return document.activeElement !== document.body").await?;
                assert_eq!(before, s.js(AT).await?, "{view}, by button: {by_button}");
                assert!(s.focus_shows().await?, "{view}, by button: {by_button}");
            }
        }
    }

    async fn a_dialog_gives_the_focus_back_to_the_button_that_opened_it(s) {
        s.open_view("?lang=en").await?;
        for (view, button, page) in [
            ("&theme=cybercrime", "#verdict [data-opens='cite-view']", ".citation"),
            ("&id=us-ncs-2023", "#record [data-opens='cite-record']", ".citation"),
            ("&id=us-ncs-2023", "#record [data-opens='report']", "#report"),
            ("&view=timeline", "[data-opens='export']", ".take-form"),
            ("&view=about", "[data-opens='own-data']", "#own-file"),
        ] {
            s.turn_to(&format!("?lang=en{view}")).await?;
            s.wait_for(button).await?;
            if view.contains("&id=") {
                s.wait_for("#record[open] .evidence").await?;
            }
            for by_button in [false, true] {
                s.js_with("document.querySelector(arguments[0]).focus()", vec![json!(button)]).await?;
                s.key(Key::Enter).await?;
                s.wait_for(&format!("#dialog[open] {page}")).await?;
                s.wait_until("return document.activeElement.id === 'dialog-title'").await?;
                if by_button {
                    s.js("document.querySelector('#dialog .close').focus()").await?;
                }
                s.key(if by_button { Key::Enter } else { Key::Escape }).await?;
                s.wait_gone("#dialog[open]").await?;
                s.wait_until("return document.activeElement !== document.body").await?;
                assert!(s.focus_fits(button).await?, "{view} {button}, by button: {by_button}");
                // A record under it stays open.
                assert_eq!(s.count("#record[open]").await? == 1, view.contains("&id="));
            }
        }
    }

    async fn what_is_closed_by_its_own_button_leaves_the_focus_in_the_content(s) {
        s.open_view("?lang=en&nope=1").await?;
        s.tab_to(".notice.ignored button").await?;
        s.key(Key::Enter).await?;
        s.wait_gone(".notice.ignored").await?;
        s.wait_until("return document.getElementById('main').contains(document.activeElement)").await?;
    }

    async fn the_items_of_a_figure_are_seen_one_by_one(s) {
        for size in [(1280, 900), (320, 256)].into_iter().take(if resizes(s) { 2 } else { 1 }) {
            s.set_window(size.0, size.1).await?;
            for view in ["?lang=fr&view=timeline", "?lang=fr&view=lineage"] {
                s.open_view(view).await?;
                s.tab_to("main svg [data-item]").await?;
                let faults = s.arrows(20).await?;
                assert!(faults.is_empty(), "{view} at {size:?}: {}", faults.join("\n"));
            }
        }
    }

    async fn the_pages_with_every_record_are_walked(s) {
        // Thousands of links of a few kinds: each record's first ones.
        for (_, page) in SHEETS.into_iter().skip(usize::from(s.engine == Engine::Webkit)).step_by(2) {
            s.open(page).await?;
            s.js("for (const one of [...document.querySelectorAll('article')].slice(20)) one.remove()").await?;
            let faults = s.walk(Way::Forward).await?;
            assert!(faults.is_empty(), "{page}: {}", faults.join("\n"));
        }
    }

    async fn faults_of_a_walk_are_found(s) {
        s.open_view("?view=about&lang=en").await?;
        s.js("document.querySelector('.brand').style.outline = 'none';
              const lid = document.createElement('div');
              lid.id = 'lid';
              lid.style.cssText = 'position: fixed; inset: auto 0 0 0; height: 50vh; background: red; z-index: 9';
              document.body.append(lid);
              document.querySelector('.screens li').style.order = 1")
            .await?;
        let faults = s.walk(Way::Forward).await?.join("\n");
        for fault in ["the focus does not show", "is covered by div lid", "on the screen"] {
            assert!(faults.contains(fault), "{fault}: {faults}");
        }
        s.open_view("?view=about&lang=en").await?;
        s.js("document.querySelector('main a').addEventListener('keydown', (event) => event.preventDefault())").await?;
        let faults = s.walk(Way::Forward).await?.join("\n");
        assert!(faults.contains("is not reached"), "{faults}");
    }
}
