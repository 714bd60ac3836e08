// Runs in every page before its own scripts: notes paints, shifts and long tasks, chooses the filter
// as soon as it works, and times keys from the press to the frame that shows what came of it.

export function agent({ live, filter, answered, mode, results }) {
  const notes = { tasks: [], shifts: 0, largest: null, first: null, filter: null, keys: [] };
  window.__bench = notes;

  const observe = (type, take, more = {}) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true, ...more });
  };
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") notes.first = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => {
    notes.largest = entry.startTime;
    notes.largestText = entry.element?.textContent.trim().slice(0, 60);
  });
  observe("layout-shift", (entry) => {
    if (!entry.hadRecentInput && !(entry.startTime >= notes.unfolded)) notes.shifts += entry.value;
  });
  observe("longtask", (entry) => notes.tasks.push({ start: entry.startTime, duration: entry.duration }));

  // After the next frame has been painted.
  const painted = (then) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(null);
    });
  };

  const said = () => {
    const root = document.documentElement;
    if (answered.attribute) return root?.getAttribute(answered.attribute) ?? "";
    return document.querySelector(answered.count)?.textContent ?? "";
  };
  const pattern = new RegExp(answered.pattern);

  const isLive = () => {
    try {
      return live();
    } catch {
      return false;
    }
  };
  const wait = () => {
    if (!isLive()) return setTimeout(wait, 4);
    notes.live = performance.now();
    if (mode !== "filter") return;
    if (pattern.test(said())) {
      notes.fault = `filtered before anything was chosen: ${said()}`;
      return;
    }
    notes.acted = performance.now();
    filter();
    const look = () => {
      if (pattern.test(said())) painted((now) => (notes.filter = { at: now, said: said() }));
      else setTimeout(look, 4);
    };
    look();
  };
  wait();

  if (!results || mode === "filter") return;
  // The presses are the browser's own: timeStamp is when it got them.
  let key = null;
  addEventListener(
    "keydown",
    (event) => {
      key = { at: event.timeStamp, shown: null };
      notes.keys.push(key);
    },
    true,
  );
  new MutationObserver((changes) => {
    if (!key || key.shown !== null) return;
    const isThere = changes.some(({ target }) => (target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(results));
    if (!isThere) return;
    const own = key;
    own.shown = Infinity;
    painted((now) => (own.shown = now - own.at));
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
