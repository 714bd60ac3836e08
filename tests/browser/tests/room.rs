//! Room to read and to touch: at 400 %, with wide spacing of text, with large
//! enough targets, and without motion for whoever wants none.

use browser_tests::{Engine, Media, Outcome, SHEETS, Session, VIEWS, browser_tests};
use serde_json::json;

/// The four properties of WCAG 1.4.12, as a reader's own style would set them.
const SPACING: &str = "
    const style = new CSSStyleSheet();
    style.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; \
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [style];";

/// Text that is cut off, boxes of text that lie over one another's, a page
/// that scrolls in two directions.
const LOST: &str = "
    const found = [];
    const page = document.documentElement;
    if (page.scrollWidth > innerWidth) found.push(`the page is ${page.scrollWidth} px wide`);
    const scope = document.querySelector('dialog[open]') ?? document;
    for (const one of scope.querySelectorAll('body *, dialog *')) {
        if (!one.checkVisibility() || one.closest('svg, .live, #live, .hidden')) continue;
        const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        if (!own || !one.clientWidth) continue;
        const style = getComputedStyle(one);
        const cuts = (value) => value === 'hidden' || value === 'clip';
        if (style.clipPath !== 'none' || one.clientWidth <= 1) continue;
        if (cuts(style.overflowX) && one.scrollWidth > one.clientWidth + 1
            || cuts(style.overflowY) && one.scrollHeight > one.clientHeight + 1)
            found.push(`${one.tagName} ${one.className} cuts “${one.textContent.trim().slice(0, 40)}”`);
        if (one.matches('a, button, select, summary, p, li, h1, h2, h3, td, th')) {
            const box = one.getBoundingClientRect();
            if (box.width && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(one))
                found.push(`${one.tagName} ${one.className} leaves the page: “${one.textContent.trim().slice(0, 40)}”`);
        }
    }
    function scrolls(one) {
        for (let up = one; up; up = up.parentElement)
            if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX) && up !== page) return true;
        return getComputedStyle(one).position === 'absolute';
    }
    return found.slice(0, 8)";

async fn nothing_lost(s: &mut Session, lang: &str, size: (u32, u32), spacing: bool) -> Outcome {
    let mut all = Vec::new();
    s.set_window(size.0, size.1).await?;
    s.open_view(&format!("?lang={lang}")).await?;
    if spacing {
        s.js(SPACING).await?;
    }
    for view in VIEWS {
        s.turn_to_view(lang, view).await?;
        let lost = s.js(LOST).await?;
        if lost != json!([]) {
            all.push(format!("{lang}{view} at {}: {lost}", size.0));
        }
    }
    for (own, page) in SHEETS {
        if own == lang {
            s.open(page).await?;
            if spacing {
                s.js(SPACING).await?;
            }
            let lost = s.js(LOST).await?;
            if lost != json!([]) {
                all.push(format!("{page} at {}: {lost}", size.0));
            }
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}

/// Targets that are smaller than 24 px and have no room around them, but
/// links within a sentence.
const SMALL: &str = "
    const scope = document.querySelector('dialog[open]') ?? document;
    const targets = [...scope.querySelectorAll('a[href], button, input, select, textarea, summary, \
        [role=button], [data-item][tabindex]')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
            && one.getClientRects().length)
        .map((one) => {
            let boxes = [one, ...(one.labels ?? [])].map((part) => part.getBoundingClientRect());
            const left = Math.min(...boxes.map((box) => box.left));
            const right = Math.max(...boxes.map((box) => box.right));
            const top = Math.min(...boxes.map((box) => box.top));
            const bottom = Math.max(...boxes.map((box) => box.bottom));
            return { one, left, right, top, bottom };
        }).filter((t) => t.right > t.left && t.bottom > t.top);
    const isSmall = (t) => t.right - t.left < 23.5 || t.bottom - t.top < 23.5;
    const inSentence = (one) => one.tagName === 'A' && getComputedStyle(one).display === 'inline'
        && one.parentElement.textContent.trim().length > one.textContent.trim().length + 2;
    const middle = (t) => [(t.left + t.right) / 2, (t.top + t.bottom) / 2];
    const near = (t, other) => {
        const [x, y] = middle(t);
        if (isSmall(other)) {
            const [ox, oy] = middle(other);
            return Math.hypot(x - ox, y - oy) < 24;
        }
        const dx = Math.max(other.left - x, 0, x - other.right);
        const dy = Math.max(other.top - y, 0, y - other.bottom);
        return Math.hypot(dx, dy) < 12;
    };
    return targets.filter((t) => isSmall(t) && !inSentence(t.one)
            && targets.some((other) => other !== t && !other.one.contains(t.one)
                && !t.one.contains(other.one) && near(t, other)))
        .map((t) => `${Math.round(t.right - t.left)} × ${Math.round(t.bottom - t.top)}: ` +
            t.one.outerHTML.slice(0, 90)).slice(0, 4)";

async fn large_enough(s: &mut Session, lang: &str, width: u32) -> Outcome {
    let mut all = Vec::new();
    s.set_window(width, 900).await?;
    s.open_view(&format!("?lang={lang}")).await?;
    for view in VIEWS {
        s.turn_to_view(lang, view).await?;
        let small = s.js(SMALL).await?;
        if small != json!([]) {
            all.push(format!("{lang}{view} at {width}: {small}"));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}

browser_tests! {
    async fn nothing_is_lost_at_400_percent(s) {
        if s.engine == Engine::Chromium {
            nothing_lost(s, "en", (320, 256), false).await?;
            nothing_lost(s, "fr", (320, 256), false).await?;
        }
    }

    async fn nothing_is_lost_with_wide_spacing(s) {
        if s.engine == Engine::Chromium {
            nothing_lost(s, "en", (1280, 900), true).await?;
            nothing_lost(s, "fr", (1280, 900), true).await?;
            nothing_lost(s, "fr", (320, 900), true).await?;
        }
    }

    async fn a_cut_text_would_be_found(s) {
        s.open_view("?view=about&lang=en").await?;
        s.js("const one = document.querySelector('main p');
              one.style.cssText = 'overflow:hidden;white-space:nowrap;width:4rem'").await?;
        assert!(s.js(LOST).await?.to_string().contains("cuts"));
    }

    async fn every_target_can_be_touched(s) {
        if s.engine == Engine::Chromium {
            large_enough(s, "en", 1280).await?;
            large_enough(s, "fr", 320).await?;
        }
    }

    async fn nothing_moves_for_whoever_wants_no_motion(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.set_media(Media::Still).await?;
        s.open_view("?lang=en").await?;
        for view in VIEWS {
            s.turn_to(&format!("?lang=en{view}")).await?;
            let moving = s
                .js("const moves = (times) => times.split(',').some((time) => parseFloat(time) > 0);
                     return [...document.querySelectorAll('*')].filter((one) => {
                         const style = getComputedStyle(one);
                         return style.animationName !== 'none' && moves(style.animationDuration)
                             || moves(style.transitionDuration) || style.scrollBehavior === 'smooth';
                     }).map((one) => one.outerHTML.slice(0, 80)).slice(0, 3)
                         .concat(document.getAnimations().map(String))")
                .await?;
            assert_eq!(moving, json!([]), "{view}");
        }
        // Told apart: with motion the record comes in.
        s.set_media(Media::Light).await?;
        s.turn_to("?lang=en&id=us-ncs-2023").await?;
        let name = "return getComputedStyle(document.querySelector('dialog')).animationName";
        assert_eq!(s.js(name).await?, "come");
    }
}
