// The first screen in plain JavaScript: the table stands in the page already, filters hide rows and
// dim cells of it, and the search lists what it finds.

import { line, readAddress, sift, writeAddress } from "../shared/filter.js";
import { prepare, prepareWhenIdle, suggest } from "../shared/search.js";

const rows = [...document.querySelectorAll("#matrix tbody tr")].map((row) => ({
  id: row.id,
  row,
  cells: [...row.querySelectorAll("td[data-verdict]")],
  verdicts: [...row.querySelectorAll("td[data-verdict]")].map((cell) => cell.dataset.verdict),
}));
const boxes = [...document.querySelectorAll(".filters input")];
const said = document.querySelector("#count");
const chosen = readAddress();

function show() {
  const sifted = sift(rows, chosen);
  for (const { id, row, cells } of rows) {
    const kept = sifted.rows.get(id);
    row.hidden = !kept;
    cells.forEach((cell, at) => cell.classList.toggle("dim", Boolean(kept) && !kept[at]));
  }
  for (const box of boxes) {
    box.checked = chosen[box.name].has(box.value);
    box.parentElement.querySelector("small").textContent = sifted.counts[box.name][box.value] ?? 0;
  }
  said.textContent = line(sifted);
}

for (const box of boxes) {
  box.addEventListener("change", () => {
    if (box.checked) chosen[box.name].add(box.value);
    else chosen[box.name].delete(box.value);
    writeAddress(chosen);
    show();
  });
}
if (chosen.theme.size || chosen.verdict.size) show();

const field = document.querySelector("#search");
const list = document.querySelector("#suggestions");
field.addEventListener("focus", prepare);
field.addEventListener("input", async () => {
  const typed = field.value;
  const found = await suggest(typed);
  if (typed !== field.value) return;
  list.replaceChildren(...found.map(item));
});
prepareWhenIdle();
document.documentElement.dataset.live = "";

function item({ id, kind, title, terms }) {
  const link = document.createElement("a");
  link.href = `?id=${encodeURIComponent(id)}`;
  link.dataset.id = id;
  const small = document.createElement("small");
  small.textContent = kind;
  link.append(...marked(title, terms), " ", small);
  const entry = document.createElement("li");
  entry.append(link);
  return entry;
}

function marked(text, words) {
  const any = new RegExp(`(${words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&")).join("|")})`, "iu");
  return text.split(any).map((part, at) => {
    if (at % 2 === 0) return part;
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}
