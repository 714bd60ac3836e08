// The benchmarks in one command: node benches/run.mjs --dist DIST [--only pages|engines|lighthouse]
// [--rounds N] [--out FOLDER] [--work FOLDER] [--contestant TEXT]. Writes results.json and results.md.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CHROME } from "./chrome.mjs";
import { markdown } from "./report.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const PARTS = ["lighthouse", "pages", "engines"];

const { values: options } = parseArgs({
  options: {
    dist: { type: "string" },
    only: { type: "string" },
    rounds: { type: "string", default: "5" },
    runs: { type: "string", default: "3" },
    sizes: { type: "string", default: "1,10,100" },
    contestant: { type: "string", default: "" },
    repo: { type: "string", default: join(HERE, "..") },
    out: { type: "string", default: join(HERE, "results") },
    work: { type: "string", default: join(HERE, "built") },
    help: { type: "boolean" },
  },
});

if (options.help || !options.dist) {
  console.log(`node benches/run.mjs --dist DIST
  --dist FOLDER       the built site
  --only PART         one of ${PARTS.join(", ")}; several with commas
  --rounds N          of pages, 5 (each about 7 minutes)
  --runs N            of Lighthouse, 3
  --sizes LIST        of engines, 1,10,100 times the data
  --contestant TEXT   only those whose name holds it
  --repo FOLDER       the repository, if this folder is a copy
  --out FOLDER        where results.json and results.md go
  --work FOLDER       where the pages beside ours and the wasm for Node are made`);
  process.exit(options.help ? 0 : 2);
}

const parts = options.only ? options.only.split(",") : PARTS;
const unknown = parts.find((part) => !PARTS.includes(part));
if (unknown) throw new Error(`--only ${unknown}: there are ${PARTS.join(", ")}`);
const dist = resolve(options.dist);
if (!existsSync(join(dist, "index.html"))) throw new Error(`${options.dist} holds no built site`);
const work = resolve(options.work);
const out = resolve(options.out);
const rounds = Number(options.rounds);
const runs = Number(options.runs);
const only = (name) => name.toLowerCase().includes(options.contestant.toLowerCase());
const say = (line) => console.error(line);

const MINUTES = { lighthouse: runs * 4, pages: rounds * 7, engines: 30 };
say(`Measures ${parts.join(", ")}: about ${Math.round(parts.reduce((sum, part) => sum + MINUTES[part], 0))} minutes. Leave the machine alone meanwhile: ratios bear some noise, figures little.`);

const results = {
  date: new Date().toISOString(),
  command: `node benches/run.mjs ${process.argv.slice(2).map((word) => (word.includes("/") ? "FOLDER" : word)).join(" ")}`,
  machine: { cores: cpus().length, cpu: cpus()[0]?.model.trim(), memory: totalmem(), load: loadavg(), node: process.version, browser: browserVersion() },
};

mkdirSync(out, { recursive: true });
for (const part of parts) {
  say(`${part}: begun`);
  if (part === "engines") results.engines = await engines();
  if (part === "pages") results.pages = await pages();
  if (part === "lighthouse") results.lighthouse = await lighthouse();
  write();
}
say(`results.md and results.json are in ${out}`);

// After every step: what is there is kept if a later one fails.
function write() {
  results.machine.loadAtEnd = loadavg();
  writeFileSync(join(out, "results.json"), `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(join(out, "results.md"), markdown(results));
}

async function pages() {
  const { buildContestants } = await import("./pages/build.mjs");
  const { run } = await import("./pages/run.mjs");
  const folders = await buildContestants({ dist, into: join(work, "pages") });
  const keep = (list) => {
    results.pages = { rounds, list };
    write();
  };
  return { rounds, list: await run({ folders, rounds, say, only, keep }) };
}

async function lighthouse() {
  const { buildContestants } = await import("./pages/build.mjs");
  const { run } = await import("./lighthouse/run.mjs");
  const { plain } = await buildContestants({ dist, into: join(work, "pages") });
  const sites = [
    { name: "ours", folder: dist, paths: ["/", "/?theme=incident-response", "/fr.html"] },
    { name: "plain JavaScript", folder: plain, paths: ["/"] },
  ];
  return { runs, list: await run({ sites: sites.filter(({ name }) => only(name)), runs, say }) };
}

async function engines() {
  const { buildEngines } = await import("./engines/build.mjs");
  const { run } = await import("./engines/run.mjs");
  const target = process.env.CARGO_TARGET_DIR ?? join(work, "target");
  const repo = resolve(options.repo);
  const built = buildEngines({ repo, into: work, target, say });
  const fixtures = join(repo, "tests", "fixtures");
  const sizes = options.sizes.split(",").map(Number);
  const bytes = Object.fromEntries(Object.entries(built).map(([name, { bytes }]) => [name, bytes]));
  const keep = (list) => {
    results.engines = { bytes, list };
    write();
  };
  return { bytes, list: run({ dist, fixtures, built, sizes, say, only, keep }) };
}

function browserVersion() {
  try {
    return execFileSync(CHROME, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return CHROME;
  }
}
