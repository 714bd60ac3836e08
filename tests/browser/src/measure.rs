//! What a page takes of the machine, read through Chromium's own interface.

use crate::{Outcome, Session, devtools};
use serde_json::{Value, json};
use std::fmt::{Display, Formatter, Result as Written};

/// Gives the memory of the app away; it is not to be had later.
const KEEP_MEMORY: &str = "addEventListener('TrunkApplicationStarted', (event) => {
    window.__memory = event.detail.wasm.memory;
})";

/// The times from a letter in the search field to the frame that shows what it finds, in
/// milliseconds: some words, and the field empty at the end. Every sixth empties the field. All in
/// one script: the driver leaves the text of each in the heap.
const KEYS: &str = "
    const field = document.getElementById('search');
    const drawn = () => new Promise((done) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
    }));
    const times = [];
    for (let n = 0; n < 24; n++) {
        await drawn();
        const began = performance.now();
        field.value = field.value.length < 5 ? field.value + 'cyber'[field.value.length] : '';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await drawn();
        times.push(performance.now() - began);
    }
    return times";

/// Adds up how much a page moves of itself while it loads.
const WATCH_SHIFTS: &str = "
    window.__shift = 0;
    window.__count = (shifts) => shifts.forEach((one) => {
        if (!one.hadRecentInput) window.__shift += one.value;
    });
    window.__shifts = new PerformanceObserver((list) => window.__count(list.getEntries()));
    window.__shifts.observe({ type: 'layout-shift', buffered: true });";

/// With what nobody was told of yet.
const SHIFT: &str = "window.__count(window.__shifts.takeRecords()); return window.__shift";

/// What was measured after all that is not needed was thrown away.
#[derive(Clone, Debug)]
pub struct Measure {
    /// Bytes of the scripts' heap in use.
    heap: f64,
    /// Bytes of the app's own memory.
    wasm: f64,
    nodes: f64,
    listeners: f64,
    /// Milliseconds from a key to its frame, the median, for words only.
    key: f64,
}

impl Measure {
    /// The app's own memory, as so many times what it was.
    pub fn app(&self, before: &Measure) -> f64 {
        self.wasm / before.wasm
    }

    /// What may grow, as so many times what it was. Times of a busy machine are no part of it.
    pub fn ratios(&self, before: &Measure) -> [(&'static str, f64); 4] {
        [
            ("the heap", self.heap / before.heap),
            ("the app's memory", self.app(before)),
            ("the number of nodes", self.nodes / before.nodes),
            ("the number of listeners", self.listeners / before.listeners),
        ]
    }

    /// All ratios in words, with that of the keys.
    pub fn beside(&self, before: &Measure) -> String {
        let ratios = self.ratios(before).map(|(what, ratio)| format!("{what} × {ratio:.2}"));
        format!("{}, a key × {:.2}", ratios.join(", "), self.key / before.key)
    }
}

impl Display for Measure {
    fn fmt(&self, to: &mut Formatter<'_>) -> Written {
        let mega = |bytes: f64| bytes / 1_000_000.0;
        write!(
            to,
            "heap {:.1} MB, app {:.1} MB, {} nodes, {} listeners, a key {:.0} ms",
            mega(self.heap),
            mega(self.wasm),
            self.nodes,
            self.listeners,
            self.key
        )
    }
}

impl Session {
    /// From now on pages can be measured; Chromium only.
    pub async fn watch_memory(&self) -> Outcome {
        self.before_each_page(KEEP_MEMORY).await?;
        devtools::call(&self.client, "Performance.enable", json!({})).await?;
        Ok(())
    }

    /// From now on pages add up how much they move of themselves; Chromium only.
    pub async fn watch_shifts(&self) -> Outcome {
        self.before_each_page(WATCH_SHIFTS).await
    }

    /// How much the page has moved since it began to load, as Chromium scores it: the part of the
    /// window that moved, times how far.
    pub async fn shift(&self) -> Outcome<f64> {
        Ok(self.js(SHIFT).await?.as_f64().ok_or("no shifts were watched")?)
    }

    /// Measures the page, on which the search field must be; Chromium only.
    pub async fn measure(&self) -> Outcome<Measure> {
        let times = self.ask(KEYS).await?;
        let mut keys: Vec<f64> =
            times.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        keys.sort_by(f64::total_cmp);
        // What the first sweep frees may hold more.
        for _ in 0..3 {
            devtools::call(&self.client, "HeapProfiler.collectGarbage", json!({})).await?;
        }
        let found = devtools::call(&self.client, "Performance.getMetrics", json!({})).await?;
        let metric = |name: &str| {
            let all = found["metrics"].as_array().into_iter().flatten();
            let one = all.into_iter().find(|one| one["name"] == name);
            one.and_then(|one| one["value"].as_f64()).ok_or_else(|| format!("no {name}"))
        };
        let wasm = self.js("return window.__memory?.buffer.byteLength").await?;
        let number = |value: &Value, what: &str| value.as_f64().ok_or(format!("no {what}"));
        Ok(Measure {
            heap: metric("JSHeapUsedSize")?,
            wasm: number(&wasm, "memory of the app")?,
            nodes: metric("Nodes")?,
            listeners: metric("JSEventListeners")?,
            key: keys.get(keys.len() / 2).copied().ok_or("no key was timed")?,
        })
    }
}
