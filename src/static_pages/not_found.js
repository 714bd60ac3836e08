// Finds the site above an address that does not exist, and what of it was probably meant. The
// page may stand at any depth, so the site is where its data is.
(async () => {
  const known = JSON.parse(document.getElementById("known").textContent);
  const plain = (text) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replace(/\.[a-z]+$/, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();

  async function siteAbove(path) {
    for (let at = path.lastIndexOf("/"); at >= 0; at = path.lastIndexOf("/", at - 1)) {
      const folder = path.slice(0, at + 1);
      const asked = await fetch(`${folder}data/newest.json`, { method: "HEAD" }).catch(() => null);
      if (asked && asked.ok) return folder;
      if (at === 0) break;
    }
    return null;
  }

  // How many letters must change to make one text the other.
  function distance(a, b) {
    let row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let k = 1; k <= b.length; k += 1) {
        const change = row[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1);
        next.push(Math.min(change, row[k] + 1, next[k - 1] + 1));
      }
      row = next;
    }
    return row[b.length];
  }

  // Nothing, where the two have little to do with each other; the better, the smaller.
  function apart(typed, word) {
    if (typed === word) return 0;
    if (typed.length > 3 && (word.startsWith(typed) || typed.startsWith(word))) return 0.2;
    if (typed.length > 4 && word.includes(typed)) return 0.3;
    const share = distance(typed, word) / Math.max(typed.length, word.length);
    return share < 0.35 ? share : null;
  }

  function meant(tail) {
    const typed = tail.map(plain).filter(Boolean);
    const found = known
      .map((page) => {
        const scores = typed.flatMap((part) => page.words.map((word) => apart(part, plain(word))));
        return [Math.min(...scores.map((score) => score ?? 9)), page];
      })
      .filter(([score]) => score < 1)
      .sort((a, b) => a[0] - b[0]);
    return found.slice(0, 3).map(([, page]) => page);
  }

  function entry(href, text) {
    const item = document.createElement("li");
    const link = item.appendChild(document.createElement("a"));
    link.href = href;
    link.textContent = text;
    return item;
  }

  const site = await siteAbove(location.pathname);
  if (site === null) return;
  let tail = location.pathname.slice(site.length);
  try {
    tail = decodeURIComponent(tail);
  } catch {
    // A broken escape: the address as it stands.
  }
  const guesses = meant(tail.split("/").reverse());
  for (const part of document.querySelectorAll("main > [lang]")) {
    const fill = (name, items) => {
      const place = part.querySelector(`.${name}`);
      place.hidden = items.length === 0;
      place.querySelector("ul").replaceChildren(...items);
    };
    const home = part.lang === "fr" ? "fr.html" : "index.html";
    const pages = known.filter((page) => page.isPage);
    fill("meant", guesses.map((page) => entry(site + page.href[part.lang], page.name[part.lang])));
    fill("pages", pages.map((page) => entry(site + page.href[part.lang], page.name[part.lang])));
    const view = location.search.length > 1;
    fill("same-view", view ? [entry(site + home + location.search, location.search)] : []);
  }
})();
