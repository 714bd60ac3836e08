// One engine on one size of the data, in a process of its own: what it says goes to its parent as
// JSON. Times are those of the processor, not of the clock: other work on the machine stays out of them. Arguments: a JSON object { name, folder, dist, times, lang, queries, filters, budget }.

import { readDataset, records } from "../data.mjs";
import { median, percentile } from "../figures.mjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINES, ours } from "./engines.mjs";
import { grown, inOneLanguage } from "./grown.mjs";

const LIMIT = 10;
const PASSES = 3;
const task = JSON.parse(process.argv[2]);
const { name, folder, dist, times, lang, queries, filters, budget } = task;

const whole = grown(dataset(), times, lang);
const result = await (folder ? measureOurs() : measureOther());
console.log(JSON.stringify(result));

function dataset() {
  const all = readDataset(dist);
  for (const kind of folder ? ["meta", "parties", "eras", "positions", "relations", "rules", "coverage", "abbreviations"] : []) {
    all[kind] = JSON.parse(readFileSync(join(dist, "data", `${kind}.json`), "utf8"));
  }
  return all;
}

async function measureOurs() {
  const engine = ours(folder);
  let text = JSON.stringify(inOneLanguage(whole, lang));
  for (const kind of Object.keys(whole)) delete whole[kind];
  const before = memory();
  const [made, reading] = timed(() => engine.read(text, lang));
  text = null;
  const [count, indexing] = timed(() => engine.index(made));
  return {
    records: count,
    reading,
    indexing,
    memory: memory() - before,
    ...asked((query) => engine.search(made, query, LIMIT), () => engine.forget(made)),
    ...filtered((chosen) => engine.filter(made, chosen)),
  };
}

async function measureOther() {
  const engine = ENGINES[name];
  let text = JSON.stringify(records(whole, lang));
  for (const kind of Object.keys(whole)) delete whole[kind];
  const before = memory();
  const [list, reading] = timed(() => JSON.parse(text));
  text = null;
  const start = now();
  const made = await engine.index(list);
  const indexing = now() - start;
  return {
    records: list.length,
    reading,
    indexing,
    memory: memory() - before,
    ...(engine.withoutSearch ? {} : asked((query) => engine.search(made, query, LIMIT), () => {})),
    ...(engine.filter ? filtered((chosen) => engine.filter(made, chosen)) : {}),
  };
}

// Every query once in each pass, as long as the budget lasts; the middle of its times counts. On the
// data as it is all are asked, for their answers are compared.
function asked(search, forget) {
  const answers = {};
  const took = queries.map(() => []);
  const end = now() + budget;
  for (let pass = 0; pass < PASSES && (pass === 0 || now() < end); pass += 1) {
    for (const [at, query] of queries.entries()) {
      if (now() > end && (pass || times > 1)) break;
      forget();
      const [found, milliseconds] = timed(() => search(query));
      took[at].push(milliseconds);
      answers[query] = found;
    }
  }
  const middle = took.filter((list) => list.length).map(median);
  return { answers, asked: middle.length, p50: percentile(middle, 50), p95: percentile(middle, 95), slowest: Math.max(...middle) };
}

function filtered(filter) {
  const took = filters.map(() => []);
  let answers;
  const end = now() + budget;
  for (let pass = 0; pass < 20 && (pass === 0 || now() < end); pass += 1) {
    answers = filters.map((chosen, at) => {
      const [answer, milliseconds] = timed(() => filter(chosen));
      took[at].push(milliseconds);
      return answer;
    });
  }
  return { filtered: answers, filter: { p50: percentile(took.map(median), 50), slowest: Math.max(...took.map(median)) } };
}

// Milliseconds of the processor that this process has had.
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(work) {
  const start = now();
  const result = work();
  return [result, now() - start];
}

// What is in use once rubbish is gone, wasm memory among it.
function memory() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
