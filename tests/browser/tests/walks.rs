//! The single page under walks by chance: whatever a reader does, in whatever order, nothing
//! breaks, no pin is lost, and the address shows the same page to whoever opens it.

use browser_tests::{Engine, Outcome, RandomWalk, Session, VIEWS, asked_for, browser_tests};
use parallel49_core::link;
use std::collections::HashSet;

/// Where the daily walks begin, so that a run can be made again; `P49_SEED` names another.
const SEED: u32 = 49;

/// Each so many walks the page is loaded anew from its address.
const BETWEEN_LOADS: u32 = 5;

/// So many walks from a seed on; all that went wrong.
async fn walk(s: &mut Session, seed: u32, count: u32) -> Outcome<Vec<String>> {
    const SIZES: [(u32, u32); 3] = [(1280, 900), (320, 640), (768, 1024)];
    s.open_view("?lang=en").await?;
    // Whoever goes back further than a walk began stays in the page.
    s.js("for (let n = 0; n < 15; n++) history.pushState(null, '', location.href)").await?;
    let mut faults = Vec::new();
    for seed in seed..seed.saturating_add(count) {
        if s.engine == Engine::Chromium {
            let (width, height) = SIZES[usize::try_from(seed)? % SIZES.len()];
            s.set_window(width, height).await?;
        }
        let walk = RandomWalk::anywhere(seed);
        let mut found = s.random_walk(&walk).await?;
        if found.is_none() && seed % BETWEEN_LOADS == 0 {
            let other = s.differs_when_loaded_anew().await?;
            found = other.map(|other| format!("{other}\nseed {seed}, from {}", walk.start));
        }
        if let Some(fault) = found {
            println!("{fault}\n");
            faults.push(fault);
            // What is broken once would be found by every walk that follows.
            s.take_errors().await?;
            s.open_view("?lang=en").await?;
        }
        if faults.len() == 12 {
            break;
        }
    }
    Ok(faults)
}

/// The kinds of things that take the focus; `kinds` in the page finds one of each.
const KINDS: &str = "
    window.kinds = () => {
        const classes = (one) => one?.getAttribute('class') ?? '';
        const isThere = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !one.closest('#snapshot');
        const named = (one) => [`${one.tagName} ${one.type ?? ''} ${classes(one)} in ${classes(one.parentElement)}`, one];
        const all = document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex]');
        return new Map([...all].filter(isThere).map(named));
    };
    return [...kinds().keys()]";

/// Puts the focus on one of them, unfolds or copies where that is what it does, and goes to another
/// view in the same breath: of a focus that is lost with its element Chromium tells in the middle of
/// the change, of folds, dialogs and the clipboard every browser tells later.
const LEAVE: &str = "
    const [kind, query] = arguments;
    const one = kinds().get(kind);
    one?.focus();
    if (one?.matches('summary, .copy button')) one.click();
    document.querySelectorAll('dialog[open]').forEach((one) => one.close());
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));";

const BROKE: &str = "
    const panic = document.getElementById('panic');
    return panic.hidden ? '' : panic.textContent";

browser_tests! {
    async fn whatever_is_done_the_page_stands(s) {
        let daily = if s.engine == Engine::Chromium { 40 } else { 8 };
        let (count, seed) = (asked_for("P49_WALKS").unwrap_or(daily), asked_for("P49_SEED").unwrap_or(SEED));
        println!("{count} walks from seed {seed}");
        let faults = walk(s, seed, count).await?;
        assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    }

    async fn what_has_the_focus_may_go_with_its_screen(s) {
        let mut tried = HashSet::new();
        s.open_view("?lang=en").await?;
        for view in VIEWS.into_iter().filter(|view| !view.starts_with('#') && !view.contains("data=")) {
            s.turn_to(&format!("?lang=en{view}")).await?;
            s.rest().await?;
            let kinds = s.js(KINDS).await?;
            let mut lang = "fr";
            for kind in kinds.as_array().into_iter().flatten().filter_map(|kind| kind.as_str()) {
                // Only Chromium tells of a focus that goes with its element.
                let comes_later = kind.starts_with("SUMMARY") || kind.ends_with(" in copy");
                let is_told = s.engine == Engine::Chromium || comes_later;
                if !is_told || !tried.insert(kind.to_owned()) {
                    continue;
                }
                s.turn_to(&format!("?lang=en{view}")).await?;
                s.rest().await?;
                // Nothing is found there, and once for each view all of the page is another.
                let away = link::parse(view).0.with(|view| {
                    view.q = "xyzzy".into();
                    view.id = None;
                });
                let away = link::href(&away);
                s.js_with(LEAVE, vec![kind.into(), format!("{away}&lang={lang}").into()]).await?;
                s.rest().await?;
                let broke = s.js(BROKE).await?;
                assert_eq!(broke, "", "{view}, {kind}");
                lang = "en";
            }
        }
        let least = if s.engine == Engine::Chromium { 60 } else { 8 };
        assert!(tried.len() > least, "Only {} kinds of things take the focus.", tried.len());
    }

    async fn faults_of_a_walk_are_found(s) {
        let pinned = "?view=records&pins=us-ncs-2023&lang=en";
        for (script, told) in [
            ("document.getElementById('panic').hidden = false", "the app broke"),
            ("window.__errors.push('console: told')", "console: told"),
            ("new MutationObserver(() => document.querySelector('#main h1')?.remove())
                  .observe(document.body, { subtree: true, childList: true, attributes: true })", "main is empty"),
            ("document.body.append(document.createElement('main'))", "2 main elements"),
            // The first step of this walk is a key.
            ("addEventListener('keydown', () =>
                  history.replaceState(null, '', '?view=records&lang=en'))", "pins lost: us-ncs-2023"),
        ] {
            s.open_view(pinned).await?;
            s.js(script).await?;
            let walk = RandomWalk { seed: 3, steps: 6, start: pinned.into() };
            let found = s.random_walk(&walk).await?.unwrap_or_default();
            assert!(found.contains(told), "{told} is not in: {found}");
            s.take_errors().await?;
        }
        s.open_view(pinned).await?;
        assert_eq!(s.differs_when_loaded_anew().await?, None);
        s.js("document.querySelector('.records td').textContent = 'other'").await?;
        let found = s.differs_when_loaded_anew().await?.unwrap_or_default();
        assert!(found.contains("shows another page"), "{found}");
    }
}
