//! From one end of a page to the other by the Tab key.

use crate::keys::SHOWS;
use crate::{Key, Outcome, Session};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use std::time::Duration;

/// How many times Tab is pressed between two looks at the page.
const STRIDE: usize = 30;

/// Each press of Tab finds the focus where the last one left it, and judges
/// that stop before it goes on.
const BEGIN: &str = "
    const name = (at) => `${at.tagName.toLowerCase()} ${at.id || at.getAttribute('class') || ''} ` +
        `“${(at.getAttribute('aria-label') ?? at.textContent).trim().slice(0, 40)}”`;
    const scope = document.querySelector('dialog[open]') ?? document;
    const walk = { faults: [], stops: new Set(), at: null, before: null, done: false, wanted: [] };
    // The items of a figure are one stop; the arrow keys go on from there.
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
    walk.wanted = [...scope.querySelectorAll(focusable)].filter((one) => one.tabIndex >= 0
        && !one.disabled && one.checkVisibility({ visibilityProperty: true })
        && one.getClientRects().length && !one.closest('[inert], [hidden]'));
    const still = (at) => {
        for (let one = at; one && one !== document.body; one = one.parentElement)
            if (['fixed', 'sticky'].includes(getComputedStyle(one).position)) return false;
        return true;
    };
    const covered = (at) => {
        const seen = [...at.getClientRects()].find((box) => box.width > 0 && box.height > 0);
        if (!seen) return 'has no place';
        for (const [x, y] of [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5]]) {
            const left = seen.left + seen.width * x, top = seen.top + seen.height * y;
            const on = document.elementFromPoint(left, top);
            if (on && (at.contains(on) || on.contains(at) && !on.matches('html, body')
                || on.closest('label')?.control === at)) return '';
        }
        const on = document.elementFromPoint(seen.left + seen.width / 2, seen.top + seen.height / 2);
        return `is covered by ${on ? name(on) : 'the edge of the window'} at ${Math.round(seen.left)}, ${Math.round(seen.top)}`;
    };
    const judge = () => {
        const at = document.activeElement;
        if (!at || at === document.body || at === walk.at) return;
        if (walk.stops.has(at)) { walk.done = true; return; }
        walk.stops.add(at);
        walk.at = at;
        if (!shows(at)) walk.faults.push(`${name(at)}: the focus does not show`);
        const hidden = covered(at);
        if (hidden) walk.faults.push(`${name(at)} ${hidden}`);
        const box = at.getBoundingClientRect();
        const here = { at, left: box.left + scrollX, top: box.top + scrollY,
            bottom: box.bottom + scrollY, still: still(at) };
        const before = walk.before;
        // Upwards only into another column.
        if (before && before.still && here.still && here.bottom < before.top - 40
            && here.left <= before.left)
            walk.faults.push(`${name(at)} stands above ${name(before.at)}, which came before it`);
        walk.before = here;
    };
    walk.judge = judge;
    walk.report = () => {
        const missed = walk.wanted.filter((one) => one.isConnected && !walk.stops.has(one)
            && !(one.type === 'radio' && walk.wanted.some((other) =>
                other.name === one.name && walk.stops.has(other))));
        return [...walk.faults, ...missed.slice(0, 5).map((one) => `${name(one)} is not reached`)].slice(0, 10);
    };
    window.__walk?.end();
    const heard = (event) => { if (event.key === 'Tab') judge(); };
    document.addEventListener('keydown', heard, true);
    walk.end = () => document.removeEventListener('keydown', heard, true);
    window.__walk = walk;
    document.activeElement?.blur();
    if (scope === document) {
        // From the very top, wherever the focus was.
        const top = document.createElement('span');
        top.tabIndex = -1;
        document.body.prepend(top);
        top.focus();
        scrollTo(0, 0);
        top.remove();
    }
    return walk.wanted.length";

impl Session {
    /// Goes through all stops of the page, or of the record that is open, and
    /// says what is wrong with them: a stop that does not show the focus or is
    /// covered, one that stands above the stop before it, a control that is
    /// not reached.
    pub async fn walk(&self) -> Outcome<Vec<String>> {
        let wanted = self.js(&format!("{SHOWS}{BEGIN}")).await?.as_u64().unwrap_or(0);
        let wanted = usize::try_from(wanted)?;
        let tab = char::from(Key::Tab);
        let mut presses = 0;
        // The browser's own controls may be stops between the last and the first.
        while presses < wanted + 2 * STRIDE {
            let mut actions = KeyActions::new("keyboard".into());
            for _ in 0..STRIDE {
                actions = actions
                    .then(KeyAction::Down { value: tab })
                    .then(KeyAction::Up { value: tab })
                    .pause(Duration::from_millis(4));
            }
            self.client.perform_actions(actions).await?;
            presses += STRIDE;
            let done = self.js("window.__walk.judge(); return window.__walk.done").await?;
            if done == true {
                break;
            }
        }
        let mut faults: Vec<String> = serde_json::from_value(
            self.js("window.__walk.end(); return window.__walk.report()").await?,
        )?;
        let stops = self.js("return window.__walk.stops.size").await?.as_u64().unwrap_or(0);
        if stops < 3 {
            faults.push(format!("{stops} stops in all"));
        }
        Ok(faults)
    }
}
