//! From one end of a page to the other by the Tab key.

use crate::keys::SHOWS;
use crate::{Engine, Key, Outcome, Session};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::json;

/// How many times the key is pressed between two looks at the page.
const STRIDE: usize = 40;

/// Which way through the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Forward,
    /// With Shift held: what sticks to the top of the window may hide a stop.
    Back,
}

/// Each press finds the focus where the last one left it, and judges that
/// stop before it goes on.
const BEGIN: &str = "
    const [back, whole] = arguments;
    const name = (at) => `${at.tagName.toLowerCase()} ${at.id || at.getAttribute('class') || ''} ` +
        `“${(at.getAttribute('aria-label') ?? at.textContent).trim().slice(0, 40)}”`;
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    // The items of a figure are one stop, and so are the choices of a group of which
    // one is taken; the arrow keys go on from there.
    const isBeside = (one) => one.type === 'radio' && !one.checked
        && [...scope.querySelectorAll('input:checked')].some((other) => other.name === one.name);
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const wanted = [...scope.querySelectorAll(focusable)].filter((one) => one.tabIndex >= 0
        && !one.disabled && one.checkVisibility({ visibilityProperty: true })
        && one.getClientRects().length && !one.closest('[inert]') && !isBeside(one));
    const walk = { faults: [], stops: new Set(), at: null, name };
    const scrolls = (one) => getComputedStyle(one).overflowY !== 'visible';
    const isStill = (at) => {
        for (let one = at; one && one !== document.body; one = one.parentElement)
            if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(one).position)) return false;
        return true;
    };
    const hidden = (at) => {
        const shape = at.querySelector(':scope > .reach, :scope > .node-box') ?? at;
        const box = [...shape.getClientRects()].find((box) => box.width > 0 && box.height > 0);
        if (!box) return 'has no place';
        // A box that is nearly as large as the window may stand partly in it.
        const within = (top, bottom) => box.top >= top - 1 && box.bottom <= bottom + 1
            || box.height > 0.6 * (bottom - top)
                && Math.min(box.bottom, bottom) - Math.max(box.top, top) > 0.5 * (bottom - top);
        if (!within(0, innerHeight))
            return `is outside the window, at ${Math.round(box.top)} to ${Math.round(box.bottom)}`;
        for (let one = at.parentElement; one && one !== document.body; one = one.parentElement) {
            const frame = one.getBoundingClientRect();
            if (scrolls(one) && !within(frame.top, frame.bottom))
                return `is outside of ${name(one)}`;
        }
        for (const [x, y] of [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.2], [0.5, 0.8]]) {
            const left = box.left + box.width * x, top = box.top + box.height * y;
            if (top < 0 || top >= innerHeight || left < 0 || left >= innerWidth) continue;
            const on = document.elementFromPoint(left, top);
            if (on && !at.contains(on) && !on.contains(at) && on.closest('label')?.control !== at
                && !on.closest('svg')?.contains(at)) return `is covered by ${name(on)}`;
        }
        return '';
    };
    // Two stops are in order if the parts of the page that hold them are:
    // the later part may stand higher only in a column further to the right.
    const disorder = (before, at) => {
        if (before.closest('svg') || at.closest('svg') || !isStill(before) || !isStill(at)) return '';
        if (!(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING))
            return `stands before ${name(before)} in the document`;
        // What unfolds from the line of controls follows its own control there, and lies under
        // the whole line.
        const panel = (one) => one.closest('.controls details[open] > :not(summary)');
        if (panel(before) !== panel(at)) return '';
        let [one, other] = [before, at];
        while (!one.parentElement.contains(at)) one = one.parentElement;
        while (other.parentElement !== one.parentElement) other = other.parentElement;
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        if (!a.height || !b.height) return '';
        if (b.bottom <= a.top + 2 && b.left < a.right - 2
            || b.top <= a.top && b.right <= a.left + 2 && b.bottom > a.top)
            return `stands before ${name(before)} on the screen`;
        return '';
    };
    walk.judge = () => {
        const at = document.activeElement;
        if (!at || at === document.body || at === walk.edge || walk.stops.has(at)) return;
        walk.stops.add(at);
        if (!shows(at)) walk.faults.push(`${name(at)}: the focus does not show`);
        const lost = hidden(at) || (!back && walk.at?.isConnected && disorder(walk.at, at));
        if (lost) walk.faults.push(`${name(at)} ${lost}`);
        walk.at = at;
    };
    walk.left = () => wanted.filter((one) => one.isConnected && !walk.stops.has(one));
    walk.report = () => [...walk.faults, ...walk.left().map((one) => `${name(one)} is not reached`)]
        .slice(0, 12);
    walk.end = () => {
        document.removeEventListener('keydown', heard, true);
        walk.edge?.remove();
    };
    window.__walk?.end();
    const heard = (event) => { if (event.key === 'Tab') walk.judge(); };
    document.addEventListener('keydown', heard, true);
    window.__walk = walk;
    if (whole) {
        // From the very top or the very end, wherever the focus was.
        walk.edge = document.createElement('span');
        walk.edge.tabIndex = -1;
        const page = scope === document ? document.body : scope;
        if (back) page.append(walk.edge); else page.prepend(walk.edge);
        walk.edge.focus();
    }
    return [wanted.length, walk.stops.size]";

/// The page is drawn, with all that scrolls where it comes to rest.
const DRAWN: &str = "await new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));";

const LEFT: &str = "window.__walk.judge();
    return [window.__walk.left().length, window.__walk.stops.size]";

impl Session {
    /// Goes through all stops of the page, or of the record that is open, and
    /// says what is wrong with them: a stop that does not show the focus, is
    /// covered or out of the window, one that stands before the one that came
    /// before it, a control that is not reached, one that Tab cannot leave.
    pub async fn walk(&self, way: Way) -> Outcome<Vec<String>> {
        let faults = self.walk_by(way, STRIDE).await?;
        if faults.is_empty() {
            return Ok(faults);
        }
        // Gecko scrolls a little later than it moves the focus: what counts is
        // what is there when a person has pressed the key.
        self.walk_by(way, 1).await
    }

    async fn walk_by(&self, way: Way, stride: usize) -> Outcome<Vec<String>> {
        let (mut left, mut seen) = self.begin_walk(way, true).await?;
        while left > 0 {
            // Never past the last one: beyond it are the browser's own controls,
            // from which Gecko does not come back.
            self.tabs(way, left.min(stride)).await?;
            let now = self.ask(&format!("{DRAWN}{LEFT}")).await?;
            let now: (usize, usize) = serde_json::from_value(now)?;
            if now.1 == seen {
                break;
            }
            (left, seen) = now;
        }
        if left == 0 && self.engine == Engine::Chromium {
            let last =
                self.js("window.__last = document.activeElement; return __walk.name(__last)");
            let last = last.await?;
            self.tabs(way, 1).await?;
            if self.js("return document.activeElement === window.__last").await? == true {
                return Ok(vec![format!("Tab does not leave {last}")]);
            }
        }
        let report =
            "window.__walk.end(); return [window.__walk.report(), window.__walk.stops.size]";
        let (mut faults, stops): (Vec<String>, usize) =
            serde_json::from_value(self.js(report).await?)?;
        // A dialog closes, and does one thing.
        if stops < 2 {
            faults.push(format!("{stops} stops in all"));
        }
        Ok(faults)
    }

    /// Goes on from item to item of a figure by the arrow keys, so many times
    /// down and to the right; what is wrong with where the focus is then.
    pub async fn arrows(&self, times: usize) -> Outcome<Vec<String>> {
        self.begin_walk(Way::Forward, false).await?;
        let mut faults = Vec::new();
        for key in [Key::Right, Key::Down] {
            for _ in 0..times {
                self.key(key).await?;
                // What is said of the item is drawn first.
                self.ask(DRAWN).await?;
                faults.extend(serde_json::from_value::<Vec<String>>(
                    self.js("window.__walk.judge(); return window.__walk.faults.splice(0)").await?,
                )?);
            }
        }
        let stops = self.js("window.__walk.end(); return window.__walk.stops.size").await?;
        if stops.as_u64() < Some(3) {
            faults.push(format!("{stops} items in all"));
        }
        Ok(faults)
    }

    /// How many stops there are to come to, and how many were judged.
    async fn begin_walk(&self, way: Way, whole: bool) -> Outcome<(usize, usize)> {
        let arguments = vec![json!(way == Way::Back), json!(whole)];
        let script = format!("{SHOWS}{BEGIN}");
        Ok(serde_json::from_value(self.js_with(&script, arguments).await?)?)
    }

    async fn tabs(&self, way: Way, times: usize) -> Outcome {
        let (tab, shift) = (char::from(Key::Tab), char::from(Key::Shift));
        let mut actions = KeyActions::new("keyboard".into());
        if way == Way::Back {
            actions = actions.then(KeyAction::Down { value: shift });
        }
        for _ in 0..times {
            actions =
                actions.then(KeyAction::Down { value: tab }).then(KeyAction::Up { value: tab });
        }
        if way == Way::Back {
            actions = actions.then(KeyAction::Up { value: shift });
        }
        Ok(self.client.perform_actions(actions).await?)
    }
}
