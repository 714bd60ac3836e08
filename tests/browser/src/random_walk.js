// A walk through the page by chance; see random_walk.rs. Each step does something that a reader
// may do, waits until the page is at rest and looks whether all still stands.
// Made once in a page, and told of only where something is wrong: the browser keeps the text of all
// that the driver sends and gets.
window.__walk ??= (seed, steps, start) => {
  // mulberry32: the same seed gives the same walk in every engine.
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(random() * n);
  const pick = (list) => list[below(list.length)];

  const main = () => document.querySelector("#main:not(#snapshot *)");
  const scope = () => [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  const classOf = (one) => one?.getAttribute("class") ?? "";
  const named = (one) => one === document.body ? "the page" :
    `${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ""}.${classOf(one).replaceAll(" ", ".")} ` +
    `“${(one.getAttribute("aria-label") ?? one.textContent).trim().replace(/\s+/g, " ").slice(0, 40)}”`;
  const isUsable = (one) =>
    one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0 &&
    !one.disabled && !one.closest("[inert]");

  let changes = 0;
  const observer = new MutationObserver(() => changes++);
  const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  // At rest: the data is there or said not to come, and in two frames nothing has changed.
  const rest = async () => {
    for (let quiet = 0, frames = 0; quiet < 2; frames++) {
      if (frames === 1500) throw "the page does not come to rest";
      const before = changes;
      await frame();
      const isLoading = !["done", "failed"].includes(main()?.dataset.loading);
      quiet = isLoading || before !== changes ? 0 : quiet + 1;
    }
  };

  // Nothing leads out of the site, and nothing is saved. Asked before and after the app: in an
  // embedded view the app has links open beside it.
  const stay = (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link) return;
    const isOfApp = /^((fr|index)\.html)?\?|^#/.test(link.getAttribute("href"));
    if (!isOfApp || link.hasAttribute("download") || link.hasAttribute("target")) event.preventDefault();
  };
  // What opens something of the browser's own, or loads the page anew.
  const isSpared = (one) =>
    one.matches("input[type=file], #share-sheet, .newer button, #panic *") ||
    /^(Print|Imprimer)/.test(one.textContent.trim());

  // One of those that fit, and of each kind as often as of any other: a list of a hundred links
  // must not hide the one button beside it.
  const oneOf = (css, within = scope()) => {
    const kinds = new Map();
    for (const one of within.querySelectorAll(css)) {
      const kind = `${one.tagName} ${classOf(one)} ${one.id} in ${classOf(one.parentElement)}`;
      if (!kinds.has(kind)) kinds.set(kind, []);
      kinds.get(kind).push(one);
    }
    for (let n = 0; n < 12 && kinds.size; n++) {
      const one = pick(pick([...kinds.values()]));
      if (isUsable(one) && !isSpared(one)) return one;
    }
    return null;
  };

  const TEXTS = [
    "cyber", "plan d’action", "“joint", "\"cyber security\"", "xyzzy", "2012", "<b>&amp;", "x".repeat(300),
    "  ", "é", "🍁", "-", "us-ncs", "%25&q=", "a b c d e f", "cybersécurité",
  ];
  const KEYS = [
    "Escape", "Enter", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", "PageDown",
    "/", "?", "+", "-", "0", "a", "Tab",
  ];
  const write = (field, value) => {
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    if (random() < 0.5 || field.tagName === "SELECT") field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const valueFor = (field) => {
    if (field.type === "date") return `${1990 + below(45)}-0${1 + below(9)}-1${below(10)}`;
    if (field.type === "range" || field.type === "number") {
      const [low, high] = [Number(field.min || 0), Number(field.max || 100)];
      return String(Math.round(low + random() * (high - low)));
    }
    return random() < 0.4 ? field.value + pick([..."aé1 "]) : pick(TEXTS);
  };

  // What is pressed, and what that may do to the pins; it may be gone once it was.
  const pressed = (one) => [named(one), {
    isToggle: !!one.closest("button.pin"),
    isList: !!one.closest("[id^=pin-off], #pins-undo, .pin-ways"),
  }];

  // How many entries of the history are certainly of this walk.
  let behind = 0;
  let ahead = 0;
  const isSettled = async (address) => {
    // Going through the history takes a moment; where there is nothing, it does nothing.
    for (let n = 0; n < 30 && location.href === address; n++) await frame();
  };

  // What can be done, with how often it is; each says what it did, or nothing where it could not.
  const DEEDS = [
    [8, "click", () => {
      const one = oneOf("a[href], button, summary, input[type=checkbox], input[type=radio], [data-item]");
      if (!one) return null;
      const did = pressed(one);
      one.focus();
      if (one.click) one.click();
      else one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      return did;
    }],
    [2, "pin", () => {
      // Those that come when a statement is pointed at, those of records, the one of the view.
      const all = [...scope().querySelectorAll("button.pin:not(:disabled)")];
      const one = all.length ? pick(all) : null;
      if (!one) return null;
      const did = pressed(one);
      one.click();
      return did;
    }],
    [1, "point at", () => {
      const one = oneOf(".provision, [data-item], abbr, .term");
      one?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
      one?.dispatchEvent(new PointerEvent("pointerenter"));
      return one && [named(one)];
    }],
    [1.5, "type into", () => {
      const one = oneOf("input:not([type=checkbox], [type=radio], [type=file], [readonly]), textarea:not([readonly])");
      if (!one) return null;
      const value = valueFor(one);
      write(one, value);
      return [`${named(one)}: ${value.slice(0, 20)}`];
    }],
    [1, "choose", () => {
      const one = oneOf("select");
      if (!one) return null;
      write(one, pick([...one.options]).value);
      return [`${named(one)}: ${one.value}`];
    }],
    [1, "press", () => {
      const key = pick(KEYS);
      const at = document.activeElement ?? document.body;
      for (const type of ["keydown", "keyup"])
        at.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
      return [`${key} at ${named(at)}`];
    }],
    [0.4, "wheel", () => {
      const one = oneOf("main svg");
      const [deltaX, deltaY] = [below(200) - 100, below(200) - 100];
      one?.dispatchEvent(new WheelEvent("wheel", { deltaX, deltaY, ctrlKey: random() < 0.5, bubbles: true, cancelable: true }));
      return one && [named(one)];
    }],
    [1.5, "back", async () => {
      if (behind === 0) return null;
      const address = location.href;
      [behind, ahead] = [behind - 1, ahead + 1];
      history.back();
      await isSettled(address);
      return [""];
    }],
    [0.7, "forward", async () => {
      if (ahead === 0) return null;
      const address = location.href;
      [behind, ahead] = [behind + 1, ahead - 1];
      history.forward();
      await isSettled(address);
      return [""];
    }],
    [0.3, "switch", () => {
      const one = document.querySelector(random() < 0.4 ? "a.language" : "button.colours");
      one?.click();
      return one && [named(one)];
    }],
    [0.5, "scroll", () => [scrollTo(0, below(document.documentElement.scrollHeight)), "the page"].slice(1)],
    [0.3, "resize", () => [dispatchEvent(new Event("resize")) && "the window"]],
    [0.7, "close", () => {
      const one = scope().closest("dialog")?.querySelector(".close");
      one?.click();
      return one && ["a dialog"];
    }],
  ];
  const TOTAL = DEEDS.reduce((sum, [weight]) => sum + weight, 0);
  const deed = async () => {
    for (let n = 0; n < 30; n++) {
      let at = random() * TOTAL;
      const [, name, act] = DEEDS.find(([weight]) => (at -= weight) < 0) ?? DEEDS[0];
      const did = await act();
      if (did) return { name, said: did[0], ...did[1] };
    }
    throw "nothing can be done here";
  };

  const pins = () => (/[?&]pins=([^&]*)/.exec(location.search)?.[1] ?? "").split(",").filter(Boolean);
  const isForeign = () => /[?&]data=data%2F/.test(location.search);
  const notices = () => document.querySelectorAll(".notice.ignored").length;
  const seen = () => ({ pins: pins(), notices: notices(), isForeign: isForeign() });

  // What does not stand any more after a step.
  const wrong = (before, what) => {
    const faults = [];
    const panic = document.getElementById("panic");
    if (!panic || !panic.hidden) faults.push(`the app broke: ${panic?.textContent.slice(-300)}`);
    if (window.__errors?.length) faults.push(window.__errors.join("; "));
    const mains = document.querySelectorAll("main").length;
    if (mains !== 1) faults.push(`${mains} main elements`);
    if ((main()?.textContent.trim().length ?? 0) < 30 || !main().querySelector("h1")) faults.push("main is empty");
    if (document.querySelectorAll("dialog[open]").length > 2) faults.push("three dialogs are open");
    const now = seen();
    const isHistory = what.name === "back" || what.name === "forward";
    if (now.notices > before.notices && !isHistory && !now.isForeign) faults.push("the page cannot read its own address");
    // Another dataset has no use for pins of ours.
    if (isHistory || now.isForeign || before.isForeign) return faults;
    const other = [before.pins.filter((pin) => !now.pins.includes(pin)), now.pins.filter((pin) => !before.pins.includes(pin))];
    const { isList, isToggle } = what;
    if (!isList && (other[0].length > (isToggle ? 1 : 0) || (isToggle && other.flat().length !== 1)))
      faults.push(`pins lost: ${other[0]}, new: ${other[1]}`);
    if (!isList && !isToggle && other[1].length) faults.push(`pins from nowhere: ${other[1]}`);
    return faults;
  };

  const trace = [];
  const walk = async () => {
    document.querySelectorAll("dialog[open]").forEach((one) => one.close());
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const before of [true, false]) window.addEventListener("click", stay, before);
    history.pushState(null, "", start);
    dispatchEvent(new PopStateEvent("popstate"));
    await rest();
    const faults = wrong(seen(), { name: "back" });
    for (let n = 0; n < steps && !faults.length; n++) {
      const [before, address] = [seen(), location.href];
      const what = await deed();
      // Kept where the next page can read it, should the walk have left this one.
      trace.push(`${what.name} ${what.said}`);
      sessionStorage.setItem("walk", trace.join("\n"));
      await rest();
      trace[trace.length - 1] += ` → ${location.search}`;
      if (location.href !== address && !["back", "forward"].includes(what.name)) [behind, ahead] = [behind + 1, 0];
      faults.push(...wrong(before, what));
    }
    return faults;
  };
  return walk()
    .catch((error) => [String(error?.stack ?? error)])
    .then((faults) => {
      observer.disconnect();
      for (const before of [true, false]) window.removeEventListener("click", stay, before);
      sessionStorage.removeItem("walk");
      return { faults, trace: faults.length ? trace : [] };
    });
};
