// Search, filters and counts on our data, ×10 and ×100: ours beside six engines of the registry. Same
// queries, answers compared, each in a process of its own.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDataset, records } from "../data.mjs";
import { ENGINES, LOOP, version } from "./engines.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const TABLES = ["queries.tsv", "queries-blind.tsv"];
// Of provisions alone: there every engine means the same by party and theme.
const FILTERS = [
  { party: [], themes: ["incident-response"] },
  { party: ["us"], themes: [] },
  { party: ["ca"], themes: ["information-sharing"] },
  { party: ["us", "ca"], themes: ["cybercrime", "privacy-values"] },
  { party: ["joint"], themes: [] },
  { party: [], themes: [] },
].map((filter) => ({ kind: ["provision"], ...filter }));
// Milliseconds of processor that one engine may take on one size for its queries; seconds for everything.
const BUDGET = 30_000;
const LIMIT = 180;

export function run({ dist, fixtures, built, sizes = [1, 10, 100], say = console.error, only = () => true, keep = () => {} }) {
  const queries = table(fixtures);
  const ours = Object.keys(built).map((name) => ({ name, folder: built[name].folder }));
  // The plain loop first: the others' counts are checked by it.
  const contestants = [{ name: LOOP }, ...ours, ...Object.keys(ENGINES).filter((name) => name !== LOOP).map((name) => ({ name }))].filter(({ name }) => name === LOOP || only(name));
  const known = Object.fromEntries(["en", "fr"].map((lang) => [lang, new Set(records(readDataset(dist), lang).map(({ id }) => id))]));
  const results = [];
  for (const times of sizes) {
    let reference;
    for (const contestant of contestants) {
      const inLang = {};
      for (const lang of times === 1 ? ["en", "fr"] : ["en"]) {
        const own = [...new Set(queries.filter((query) => query.lang === lang).map(({ query }) => query))];
        inLang[lang] = one({ ...contestant, dist, times, lang, queries: own, filters: FILTERS, budget: BUDGET });
      }
      const { answers, filtered, ...figures } = inLang.en;
      const result = { name: contestant.name, version: version(contestant.name), times, ...figures };
      if (contestant.name === LOOP) reference = filtered;
      if (filtered && reference) check(contestant.name, times, filtered, reference);
      if (times === 1 && answers && inLang.fr.answers) {
        for (const file of TABLES) result[file] = quality(queries.filter((query) => query.file === file), inLang, known);
        if (!result["queries.tsv"].found) throw new Error(`${contestant.name} found nothing at all`);
      }
      results.push(result);
      keep(results);
      say(`engines ×${times}: ${result.name}: ${result.gaveUp ?? `index ${Math.round(result.reading + result.indexing)} ms, query ${result.p50?.toFixed(2)} / ${result.p95?.toFixed(2)} ms, mean reciprocal rank ${result["queries-blind.tsv"]?.rank.toFixed(3) ?? "–"} (blind)`}`);
    }
  }
  return results;
}

function one(task) {
  const node = [process.execPath, "--expose-gc", "--max-old-space-size=8192", join(HERE, "one.mjs"), JSON.stringify(task)];
  const args = ["-c", `ulimit -t ${LIMIT}; exec "$@"`, "sh", ...node];
  const { status, signal, stdout, stderr } = spawnSync("sh", args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (signal === "SIGXCPU" || signal === "SIGKILL") return { gaveUp: `not done after ${LIMIT} s of processor` };
  if (status !== 0) {
    const reason = /(\w*Error[^\n]*|[^\n]*out of memory[^\n]*|panicked[^\n]*\n[^\n]*)/.exec(stderr)?.[1] ?? stderr.trim().split("\n").pop();
    if (task.times === 1) throw new Error(`${task.name}: ${stderr}`);
    return { gaveUp: `failed: ${reason}` };
  }
  return JSON.parse(stdout);
}

// Lines of query, language, within how many places, ids that must be found.
function table(fixtures) {
  return TABLES.flatMap((file) => {
    const lines = readFileSync(join(fixtures, file), "utf8").split("\n");
    return lines
      .filter((line) => line.trim() && !line.startsWith("#"))
      .map((line) => {
        const [query, lang, , ids] = line.split("\t");
        return { file, query, lang, ids: ids.split(",").map((id) => id.trim()) };
      });
  });
}

// The mean of 1 over the best place among the first ten; how many of all expected ids are there.
function quality(queries, inLang, known) {
  let sum = 0;
  let count = 0;
  let found = 0;
  let expected = 0;
  for (const { query, lang, ids } of queries) {
    const wanted = ids.filter((id) => known[lang].has(id));
    const answer = inLang[lang].answers[query];
    if (!wanted.length || !answer) continue;
    const places = wanted.map((id) => answer.indexOf(id)).filter((at) => at >= 0);
    count += 1;
    sum += places.length ? 1 / (Math.min(...places) + 1) : 0;
    found += places.length;
    expected += wanted.length;
  }
  return { queries: count, rank: sum / count, found, expected };
}

// Filters have one right answer.
function check(name, times, filtered, reference) {
  for (const [at, answer] of filtered.entries()) {
    for (const part of ["shown", "party", "themes"]) {
      const [mine, right] = [answer[part], reference[at][part]].map((value) => JSON.stringify(typeof value === "object" ? Object.entries(value).sort() : value));
      if (mine !== right) throw new Error(`${name} ×${times}, filter ${JSON.stringify(FILTERS[at])}, ${part}: ${mine}, where a plain loop has ${right}`);
    }
  }
}
