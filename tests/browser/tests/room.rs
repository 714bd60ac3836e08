//! Room to read and to touch: at 400 %, with wide spacing of text, with large
//! enough targets.

use browser_tests::{Engine, Outcome, SHEETS, Session, VIEWS, browser_tests};
use serde_json::json;

/// The four properties of WCAG 1.4.12, as a reader's own style would set them.
const SPACING: &str = "
    const style = new CSSStyleSheet();
    style.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; \
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [style];";

/// Text that is cut off, text that lies over other text, a page that scrolls
/// in two directions, and boxes in it that do, but for figures and tables.
const LOST: &str = "
    const found = [];
    const page = document.documentElement;
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    const whole = new CSSStyleSheet();
    whole.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(whole);
    const say = (one) => `${one.tagName} ${one.getAttribute('class') ?? ''} “${one.textContent.trim().slice(0, 40)}”`;
    if (page.scrollWidth > innerWidth) found.push(`the page is ${page.scrollWidth} px wide`);
    const scrolls = (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
    const cuts = (value) => value === 'hidden' || value === 'clip';
    // What an element has of those around it is asked once for each of them, not for all that
    // stands in them: the pages with every record have a hundred thousand elements.
    const handed = (own) => {
        const known = new Map();
        const of = (one) => {
            if (!one) return null;
            if (!known.has(one)) known.set(one, own(one) ?? of(one.parentElement));
            return known.get(one);
        };
        return of;
    };
    const spared = handed((one) => one.matches('svg, #live, .visually-hidden, .skip') || null);
    const frameOf = handed((one) => scrolls(one) || cuts(getComputedStyle(one).overflowX) ? one : null);
    const floating = handed((one) => one === dialog ? false
        : ['sticky', 'fixed'].includes(getComputedStyle(one).position) || null);
    const pieces = [];
    for (const one of (dialog ?? document.body).querySelectorAll('*')) {
        if (spared(one) || !one.checkVisibility()) continue;
        const style = getComputedStyle(one);
        if (scrolls(one) && one.scrollWidth > one.clientWidth + 1 && !one.querySelector('svg, table'))
            found.push(`${say(one)} scrolls sideways`);
        const texts = [...one.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
        if (!texts.length || style.clipPath !== 'none') continue;
        // One line, with the rest a link away, on purpose.
        if (one.clientWidth && !one.matches('option, .row-text')
            && (cuts(style.overflowX) && one.scrollWidth > one.clientWidth + 1
                || cuts(style.overflowY) && one.scrollHeight > one.clientHeight + 1))
            found.push(`${say(one)} is cut`);
        if (one.matches('option, optgroup')) continue;
        const frame = frameOf(one.parentElement);
        const clipped = frame && frame !== page && frame !== dialog;
        const floats = floating(one);
        const range = document.createRange();
        for (const text of texts) {
            range.selectNodeContents(text);
            for (const box of range.getClientRects()) {
                if (box.width < 1 || one.matches('.row-text, .row-text *')) continue;
                if (!clipped && (box.right > innerWidth + 1 || box.left < -1))
                    found.push(`${say(one)} leaves the page`);
                if (!clipped && !floats) pieces.push({ one, box });
            }
        }
    }
    pieces.sort((a, b) => a.box.top - b.box.top);
    for (let n = 0; n < pieces.length; n++) for (let m = n + 1; m < pieces.length; m++) {
        const [a, b] = [pieces[n].box, pieces[m].box];
        // Lines may touch: letters are smaller than their boxes.
        const least = 0.4 * Math.min(a.height, b.height);
        if (b.top > a.bottom - least) { if (b.top > a.bottom) break; continue; }
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3
            && Math.min(a.bottom, b.bottom) - b.top > least)
            found.push(`${say(pieces[m].one)} lies over ${say(pieces[n].one)}`);
    }
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(whole), 1);
    return [...new Set(found)].slice(0, 8)";

async fn nothing_lost(s: &mut Session, lang: &str, size: (u32, u32), spacing: bool) -> Outcome {
    let mut all = Vec::new();
    s.set_window(size.0, size.1).await?;
    s.open_view(&format!("?lang={lang}")).await?;
    for view in VIEWS {
        s.turn_to_view(lang, view).await?;
        if spacing {
            s.js(SPACING).await?;
        }
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
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    const targets = [...scope.querySelectorAll('a[href], button, input, select, textarea, summary, \
        [role=button], [data-item][tabindex]')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
            && one.getClientRects().length && (!arguments[0] || one.closest('details')))
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
        // What opens may lie over the page: each is judged for itself.
        s.turn_to_view(lang, view).await?;
        let opened = s.js_with(SMALL, vec![json!(true)]).await?;
        s.js("document.querySelectorAll('details').forEach((one) => { one.open = false })").await?;
        let page = s.js_with(SMALL, vec![json!(false)]).await?;
        for small in [opened, page] {
            if small != json!([]) {
                all.push(format!("{lang}{view} at {width}: {small}"));
            }
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}

browser_tests! {
    async fn nothing_is_lost_at_400_percent(s) {
        nothing_lost(s, "fr", (320, 256), false).await?;
        if s.engine == Engine::Chromium {
            nothing_lost(s, "en", (320, 256), false).await?;
        }
    }

    async fn nothing_is_lost_with_wide_spacing(s) {
        nothing_lost(s, "fr", (320, 900), true).await?;
        if s.engine == Engine::Chromium {
            nothing_lost(s, "en", (1280, 900), true).await?;
            nothing_lost(s, "fr", (1280, 900), true).await?;
        }
    }

    async fn a_cut_text_would_be_found(s) {
        s.open_view("?view=about&lang=en").await?;
        s.js("const one = document.createElement('p');
              one.textContent = 'A text that is much too long for where it has to stand.';
              one.style.cssText = 'overflow: hidden; white-space: nowrap; width: 4rem';
              document.querySelector('main h1').after(one)").await?;
        let lost = s.js(LOST).await?.to_string();
        assert!(lost.contains("is cut"), "{lost}");
        s.js("document.querySelector('main section').style.marginTop = '-3rem'").await?;
        let lost = s.js(LOST).await?.to_string();
        assert!(lost.contains("lies over"), "{lost}");
    }

    async fn every_target_can_be_touched(s) {
        large_enough(s, "fr", 320).await?;
        if s.engine == Engine::Chromium {
            large_enough(s, "en", 1280).await?;
        }
    }
}
