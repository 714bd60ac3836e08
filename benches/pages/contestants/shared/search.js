// A search over all records by MiniSearch, fetched and indexed when the reader comes to the field
// or the page has nothing else to do, in slices that leave the page free.

import MiniSearch from "minisearch";

let ready;

export function prepare() {
  ready ??= load();
  return ready;
}

export function prepareWhenIdle() {
  const soon = window.requestIdleCallback ?? ((task) => setTimeout(task, 200));
  soon(prepare);
}

async function load() {
  const answer = await fetch("records.json");
  const records = await answer.json();
  const search = new MiniSearch({
    fields: ["title", "text", "more"],
    storeFields: ["kind", "title"],
    searchOptions: { boost: { title: 3, text: 2 }, prefix: true, fuzzy: 0.15, combineWith: "AND" },
  });
  await search.addAllAsync(records, { chunkSize: 100 });
  return search;
}

// The first results for what was typed; none while the index is being made.
export async function suggest(typed, most = 12) {
  if (!typed.trim()) return [];
  const search = await prepare();
  return search.search(typed).slice(0, most);
}
