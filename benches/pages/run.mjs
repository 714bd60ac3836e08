// Pages beside each other in one Chromium, in turn, round by round: bytes, first and largest text,
// time until a filter answers (cold and warm), key press to painted result, blocking, memory.

import { readFileSync } from "node:fs";
import { launch } from "puppeteer-core";
import { BROWSER } from "../chrome.mjs";
import { serve } from "../server.mjs";
import { spread } from "../figures.mjs";
import { agent } from "./agent.js";
import { CONTESTANTS, WORD } from "./contestants.mjs";

export const CONDITIONS = [
  { name: "1 × CPU", cpu: 1 },
  { name: "4 × CPU", cpu: 4 },
  { name: "1 × CPU, 1.6 Mbit/s, 150 ms", cpu: 1, line: { bitsPerSecond: 1_600_000, delay: 150 }, withoutKeys: true },
];
const VIEWPORT = { width: 1350, height: 940 };
const PATIENCE = 90_000;

// folders: name of a site → its folder. Answers a list of { name, condition, compare, figures }.
export async function run({ folders, rounds = 5, say = console.error, only = () => true, conditions = CONDITIONS, keep = () => {} }) {
  const servers = {};
  for (const [site, folder] of Object.entries(folders)) servers[site] = await serve(folder);
  const contestants = CONTESTANTS.filter(({ name, site }) => servers[site] && only(name));
  const measured = new Map();
  const browser = await launch({ ...BROWSER, protocolTimeout: 300_000 });
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const condition of conditions) {
        // Nobody always goes first.
        const inTurn = contestants.map((_, at) => contestants[(at + round) % contestants.length]);
        for (const contestant of inTurn) {
          const figures = await visit(browser, servers[contestant.site], contestant, condition);
          const key = `${contestant.name}\n${condition.name}`;
          if (!measured.has(key)) measured.set(key, []);
          measured.get(key).push(figures);
          keep(summary(contestants, measured));
          say(`round ${round + 1} of ${rounds}, ${condition.name}: ${contestant.name}: first text ${Math.round(figures["first text"])} ms, filter ${Math.round(figures["filter, cold"])} ms, warm ${Math.round(figures["filter, warm"])} ms, key ${Math.round(figures["key, middle"])} ms`);
        }
      }
    }
  } finally {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
  }
  return summary(contestants, measured);
}

function summary(contestants, measured) {
  return [...measured].map(([key, list]) => {
    const [name, condition] = key.split("\n");
    const names = Object.keys(list[0]).filter((figure) => typeof list[0][figure] !== "string");
    return {
      name,
      condition,
      compare: contestants.find((contestant) => contestant.name === name).compare,
      figures: Object.fromEntries(names.map((figure) => [figure, spread(list.map((one) => one[figure]))])),
      said: list[0].said,
      largestText: list[0].largestText,
    };
  });
}

async function visit(browser, server, contestant, condition) {
  const figures = {};
  server.line.set(condition.line);

  // A first visit that only looks; then keys, then memory.
  await inContext(browser, async (context) => {
    server.forget();
    const page = await open(context, server, contestant, condition, "look");
    await until(page, contestant, "it is live", () => window.__bench.live !== undefined);
    await quiet(page, server);
    figures.work = await work(page);
    const notes = await page.evaluate(() => window.__bench);
    const sent = server.sent(await needed(page));
    figures["first text"] = notes.first;
    figures["largest text"] = notes.largest;
    figures.shift = notes.shifts;
    figures.live = notes.live;
    figures["bytes"] = sent.page;
    figures.requests = sent.requests;
    figures.blocking = blocking(notes.tasks);
    figures.largestText = notes.largestText ?? "";
    if (contestant.search && !condition.withoutKeys) Object.assign(figures, await type(page, contestant));
    else Object.assign(figures, { "key, first": NaN, "key, middle": NaN, "key, slowest": NaN });
    Object.assign(figures, await memory(browser, page));
    server.line.set();
    await quietLine(server);
    figures["bytes for off line"] = server.sent(await needed(page)).offline;
    server.line.set(condition.line);
  });

  // A visit that filters as soon as it can, and a second one with everything in the cache.
  await inContext(browser, async (context) => {
    for (const visit of ["cold", "warm"]) {
      server.forget();
      const page = await open(context, server, contestant, condition, "filter");
      await until(page, contestant, "the filter has answered", () => window.__bench.filter || window.__bench.fault);
      figures[`work, ${visit}, until the filter answers`] = await work(page);
      const notes = await page.evaluate(() => window.__bench);
      if (notes.fault) throw new Error(`${contestant.name}: ${notes.fault}`);
      figures[`filter, ${visit}`] = notes.filter.at;
      figures[`filter itself, ${visit}`] = notes.filter.at - notes.acted;
      figures[`bytes, ${visit}, until the filter answers`] = server.sent(await needed(page)).page;
      figures.said = notes.filter.said;
      server.line.set();
      await quietLine(server);
      server.line.set(condition.line);
      await page.close();
    }
  });
  return figures;
}

async function inContext(browser, visit) {
  const context = await browser.createBrowserContext();
  try {
    await visit(context);
  } finally {
    await context.close();
  }
}

async function open(context, server, contestant, { cpu }, mode) {
  const page = await context.newPage();
  await page.setViewport(VIEWPORT);
  const faults = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  page.faults = faults;
  const client = await page.createCDPSession();
  await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  page.client = client;
  const { live, filter, answered, search } = contestant;
  const settings = JSON.stringify({ answered, mode, results: search?.results });
  await page.evaluateOnNewDocument(`(${agent})({ live: ${live}, filter: ${filter}, ...${settings} })`);
  await page.goto(server.url + contestant.path, { waitUntil: "domcontentloaded", timeout: PATIENCE });
  return page;
}

async function until(page, contestant, what, test) {
  try {
    await page.waitForFunction(test, { polling: 50, timeout: PATIENCE });
  } catch {
    const shown = await page.evaluate(() => document.body.innerText.slice(0, 200)).catch(() => "");
    throw new Error(`${contestant.name}: waited ${PATIENCE / 1000} s until ${what}. ${page.faults.join("; ")} It shows: ${shown}`);
  }
}

// Nothing is sent for the page and no long task has run for a while.
async function quiet(page, server) {
  const STILL = 1000;
  let before = -1;
  let since = Date.now();
  const start = Date.now();
  while (Date.now() - start < PATIENCE) {
    const tasks = await page.evaluate(() => window.__bench.tasks.length);
    const state = `${server.sent().requests} ${tasks}`;
    if (state !== before || server.line.isBusy) since = Date.now();
    before = state;
    if (Date.now() - since > STILL) return;
    await pause(100);
  }
}

async function quietLine(server) {
  let before = -1;
  for (;;) {
    const now = server.sent().all;
    if (now === before) return;
    before = now;
    await pause(400);
  }
}

// A person types a word: every key after the answer to the one before.
async function type(page, { name, search }) {
  await page.focus(search.field);
  await pause(400);
  for (const letter of WORD) {
    await page.keyboard.press(letter);
    await page.waitForFunction(() => Number.isFinite(window.__bench.keys.at(-1)?.shown), { timeout: 5000, polling: 20 }).catch(() => {});
    await pause(120);
  }
  await pause(300);
  const { shown, texts } = await page.evaluate(
    (found) => ({
      shown: window.__bench.keys.map((key) => key.shown),
      texts: [...document.querySelectorAll(found)].map((item) => item.textContent),
    }),
    search.found,
  );
  const times = shown.filter(Number.isFinite);
  if (!texts.some((text) => text.toLowerCase().includes(WORD))) throw new Error(`${name}: its search for "${WORD}" shows ${texts.length} results, none with the word`);
  if (times.length < WORD.length / 2) throw new Error(`${name}: only ${times.length} of ${WORD.length} keys changed the results`);
  return { "key, first": shown[0] ?? NaN, "key, middle": spread(times.slice(1)).median, "key, slowest": Math.max(...times) };
}

// Milliseconds of processor that the page's main thread has had: other work on the machine stays out.
async function work(page) {
  const { metrics } = await page.client.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

// The paths that the page has asked for.
async function needed(page) {
  const names = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  return new Set(names.map((name) => new URL(name).pathname));
}

// The heap of the page's scripts; and the memory that its process has for itself, with wasm, workers,
// code and what is drawn: of the renderer that has most, for all others are blank.
async function memory(browser, page) {
  await page.client.send("HeapProfiler.collectGarbage");
  const { metrics } = await page.client.send("Performance.getMetrics");
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize").value;
  browser.client ??= await browser.target().createCDPSession();
  const { processInfo } = await browser.client.send("SystemInfo.getProcessInfo");
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => privateMemory(id));
  return { "memory, JavaScript heap": heap, "memory, process": Math.max(...sizes) };
}

// Linux alone says it.
function privateMemory(process) {
  try {
    const lines = readFileSync(`/proc/${process}/smaps_rollup`, "utf8").matchAll(/^Private_\w+:\s+(\d+) kB/gm);
    return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
  } catch {
    return NaN;
  }
}

function blocking(tasks) {
  return tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
