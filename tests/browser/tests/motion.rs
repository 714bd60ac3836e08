//! Nothing moves by itself for a reader who wants no motion.

use browser_tests::{Engine, Media, Outcome, SHEETS, Session, VIEWS, browser_tests};
use serde_json::json;

/// What moves now, what would move in another state, by the rules that apply,
/// and whether the reader wants motion at all.
const MOVING: &str = "
    const found = document.getAnimations().map((one) => `${one.animationName ?? one.transitionProperty}`);
    const moves = (style) => {
        const lasts = (times) => times?.split(',').some((time) => parseFloat(time) > 0);
        return lasts(style.animationDuration) && style.animationName !== 'none' || lasts(style.transitionDuration)
            || style.scrollBehavior === 'smooth';
    };
    const look = (rules) => {
        for (const rule of rules) {
            if (rule.media && !matchMedia(rule.media.mediaText).matches) continue;
            if (rule.style && moves(rule.style)) found.push(rule.cssText.slice(0, 80));
            if (rule.cssRules) look(rule.cssRules);
        }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) look(sheet.cssRules);
    for (const one of document.querySelectorAll('*'))
        for (const part of [null, '::before', '::after', '::backdrop'])
            if (part !== '::backdrop' || one.matches('dialog[open]'))
                if (moves(getComputedStyle(one, part))) found.push(one.outerHTML.slice(0, 80));
    for (const tag of ['animate', 'animateMotion', 'animateTransform', 'set', 'marquee', 'video'])
        if (document.querySelector(tag)) found.push(tag);
    return [...new Set([...found, ...window.__smooth ?? []])].slice(0, 5)";

/// Whoever asks for a smooth scroll by script, or animates by it, is named.
const LISTEN: &str = "
    window.__smooth = [];
    for (const [owner, name] of [[Element.prototype, 'scrollIntoView'], [Element.prototype, 'scrollTo'],
        [Element.prototype, 'scrollBy'], [window, 'scrollTo'], [window, 'scrollBy'], [Element.prototype, 'animate']]) {
        const own = owner[name];
        owner[name] = function (...given) {
            if (name === 'animate' || given[0]?.behavior === 'smooth') window.__smooth.push(name);
            return own.apply(this, given);
        };
    }";

/// Chromium is told here, the others from their start.
async fn want_no_motion(s: &Session) -> Outcome {
    if s.engine == Engine::Chromium {
        s.set_media(Media::Still).await?;
    }
    let still = s.js("return matchMedia('(prefers-reduced-motion: reduce)').matches").await?;
    assert_eq!(still, true, "the browser does not ask for less motion");
    Ok(())
}

browser_tests! {
    async fn nothing_moves_on_any_view(s) {
        s.open_view("?lang=en").await?;
        want_no_motion(s).await?;
        s.js(LISTEN).await?;
        for view in VIEWS {
            s.turn_to_view("en", view).await?;
            assert_eq!(s.js(MOVING).await?, json!([]), "{view}");
        }
        let (_, page) = SHEETS[0];
        s.open(page).await?;
        s.js("[...document.querySelectorAll('article')].slice(20).forEach((one) => one.remove())").await?;
        assert_eq!(s.js(MOVING).await?, json!([]), "{page}");
    }

    async fn a_step_and_an_item_come_at_once(s) {
        s.open_view("?lang=en&view=timeline&story=story-centres&step=2").await?;
        want_no_motion(s).await?;
        s.js(LISTEN).await?;
        s.tab_to("a[rel=next]").await?;
        s.key(browser_tests::Key::Enter).await?;
        s.wait_until("return location.search.includes('step=3')").await?;
        assert_eq!(s.js(MOVING).await?, json!([]));
    }

    async fn motion_would_be_found(s) {
        s.open_view("?lang=en&view=about").await?;
        want_no_motion(s).await?;
        s.js(LISTEN).await?;
        for style in [
            "html { scroll-behavior: smooth }",
            "a:hover { transition: color 1s }",
            ".brand::before { content: ''; transition: opacity 0.2s }",
            "@keyframes turn { to { rotate: 360deg } } .brand { animation: turn 2s infinite }",
        ] {
            let add = "const style = new CSSStyleSheet(); style.replaceSync(arguments[0]);
                       document.adoptedStyleSheets = [style];";
            s.js_with(add, vec![json!(style)]).await?;
            assert_ne!(s.js(MOVING).await?, json!([]), "{style}");
        }
        // Gecko keeps what a test listens to apart from what the page does.
        if s.engine != Engine::Firefox {
            s.js("document.adoptedStyleSheets = []; window.scrollTo({ top: 0, behavior: 'smooth' })").await?;
            assert!(s.js(MOVING).await?.to_string().contains("scrollTo"));
        }
        if s.engine == Engine::Chromium {
            // Told apart: with motion a record comes in.
            s.set_media(Media::Light).await?;
            s.turn_to("?lang=en&id=us-ncs-2023").await?;
            assert_ne!(s.js(MOVING).await?, json!([]));
        }
    }
}
