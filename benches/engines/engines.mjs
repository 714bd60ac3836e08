// The search engines under test, each set up as its manual has it for titles, texts and typing
// readers: words begun, small mistakes, titles first. index() makes what search() asks; both work on
// records as data.mjs makes them. search() answers ids, the best first.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const FIELDS = ["title", "text", "more", "date"];
const BOOST = { title: 3, text: 2 };
const require = createRequire(import.meta.url);

export const LOOP = "a plain loop";

export const ENGINES = {
  MiniSearch: {
    package: "minisearch",
    async index(records) {
      const { default: MiniSearch } = await import("minisearch");
      const search = new MiniSearch({ fields: FIELDS, searchOptions: { boost: BOOST, prefix: true, fuzzy: 0.15 } });
      search.addAll(records);
      return search;
    },
    search(search, query, limit) {
      const all = search.search(query, { combineWith: "AND" });
      const found = all.length ? all : search.search(query);
      return found.slice(0, limit).map(({ id }) => id);
    },
  },
  FlexSearch: {
    package: "flexsearch",
    async index(records) {
      const { default: FlexSearch } = await import("flexsearch");
      const index = FIELDS.map((field) => ({ field, tokenize: "forward", encoder: FlexSearch.Charset.LatinBalance }));
      const search = new FlexSearch.Document({ document: { id: "id", index } });
      for (const record of records) search.add(record);
      return search;
    },
    search(search, query, limit) {
      const byField = search.search(query, { limit, suggest: true });
      return [...new Set(byField.flatMap(({ result }) => result))].slice(0, limit);
    },
  },
  uFuzzy: {
    package: "@leeoniya/ufuzzy",
    async index(records) {
      const { default: UFuzzy } = await import("@leeoniya/ufuzzy");
      const fuzzy = new UFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: "\\p{Ll}\\p{Lu}", intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}", intraChars: "[\\p{L}\\d']", intraContr: "'\\p{L}{1,2}\\b" });
      const texts = UFuzzy.latinize(records.map((record) => FIELDS.map((field) => record[field]).join(" ")));
      return { fuzzy, texts, ids: records.map(({ id }) => id), latinize: UFuzzy.latinize };
    },
    search({ fuzzy, texts, ids, latinize }, query, limit) {
      const [found, , order] = fuzzy.search(texts, latinize([query])[0], 3, 10_000);
      if (!found) return [];
      return (order ? order.map((at) => found[at]) : found).slice(0, limit).map((at) => ids[at]);
    },
  },
  "Fuse.js": {
    package: "fuse.js",
    async index(records) {
      const { default: Fuse } = await import("fuse.js");
      const keys = FIELDS.map((name) => ({ name, weight: BOOST[name] ?? 1 }));
      return new Fuse(records, { keys, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.3 });
    },
    search(search, query, limit) {
      return search.search(query, { limit }).map(({ item }) => item.id);
    },
  },
  lunr: {
    package: "lunr",
    async index(records) {
      const { default: lunr } = await import("lunr");
      return lunr((builder) => {
        builder.ref("id");
        for (const field of FIELDS) builder.field(field, { boost: BOOST[field] ?? 1 });
        for (const record of records) builder.add(record);
      });
    },
    search(search, query, limit) {
      // Its query language is not what readers type.
      return search.search(query.replace(/[:~^+*-]/g, " ")).slice(0, limit).map(({ ref }) => ref);
    },
  },
  ItemsJS: {
    package: "itemsjs",
    async index(records) {
      const { default: itemsjs } = await import("itemsjs");
      const facet = { size: 100, conjunction: false };
      return itemsjs(records, { searchableFields: FIELDS, aggregations: { kind: facet, party: facet, themes: facet } });
    },
    search(search, query, limit) {
      return search.search({ query: query.replace(/[:~^+*-]/g, " "), per_page: limit }).data.items.map(({ id }) => id);
    },
    filter(search, { kind, party, themes }) {
      const { pagination, data } = search.search({ per_page: 10, filters: { kind, party, themes } });
      const counts = (facet) => Object.fromEntries(data.aggregations[facet].buckets.filter(({ doc_count: n }) => n).map(({ key, doc_count: n }) => [key, n]));
      return { shown: pagination.total, party: counts("party"), themes: counts("themes") };
    },
  },
  [LOOP]: {
    withoutSearch: true,
    index: async (records) => records,
    filter(records, chosen) {
      const facets = ["kind", "party", "themes"];
      const counts = { kind: {}, party: {}, themes: {} };
      let shown = 0;
      for (const record of records) {
        const misses = facets.filter((facet) => chosen[facet].length && ![record[facet]].flat().some((value) => chosen[facet].includes(value)));
        if (!misses.length) shown += 1;
        // A value counts what it would add: all other facets hold.
        for (const facet of facets) {
          if (misses.some((miss) => miss !== facet)) continue;
          for (const value of [record[facet]].flat()) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
        }
      }
      return { shown, party: counts.party, themes: counts.themes };
    },
  },
};

// Ours is fed with the dataset as it is and asked by links.
export function ours(folder) {
  return {
    read(text, lang) {
      const { Engine } = require(join(folder, "engine.js"));
      return new Engine(text, lang);
    },
    index: (engine) => engine.index(),
    forget: (engine) => engine.forget(),
    search: (engine, query, limit) => engine.search(query, limit).split("\n").slice(0, -1),
    filter(engine, { kind, party, themes }) {
      const keys = Object.entries({ record: kind, party, theme: themes }).filter(([, values]) => values.length);
      const link = ["view=records", ...keys.map(([key, values]) => `${key}=${values.join(",")}`)].join("&");
      const [shown, ...lines] = engine.filter(link).split("\n");
      const counts = { party: {}, theme: {} };
      for (const line of lines) {
        const [facet, value, n] = line.split(/[= ]/);
        if (counts[facet] && n !== "0") counts[facet][value] = Number(n);
      }
      return { shown: Number(shown), party: counts.party, themes: counts.theme };
    },
  };
}

export function version(name) {
  const { package: from } = ENGINES[name] ?? {};
  if (!from) return "";
  return JSON.parse(readFileSync(join(HERE, "..", "node_modules", from, "package.json"), "utf8")).version;
}
