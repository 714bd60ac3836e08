// Lighthouse on our pages and on the plain page: mobile and desktop presets, three runs each, every
// one in a Chromium of its own, the median of every figure. Keeps what audits found wanting, so that it can be mended.

import lighthouse, { desktopConfig } from "lighthouse";
import { launch } from "puppeteer-core";
import { BROWSER } from "../chrome.mjs";
import { serve } from "../server.mjs";
import { median } from "../figures.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const METRICS = {
  "first-contentful-paint": "first text",
  "largest-contentful-paint": "largest text",
  "total-blocking-time": "blocking",
  "cumulative-layout-shift": "shift",
};
// Lighthouse loads a page at full speed and reckons what a phone would take, or slows the browser
// down: the first is what others report, the second what happens.
const SLOWED = { extends: "lighthouse:default", settings: { throttlingMethod: "devtools" } };
const PRESETS = { mobile: undefined, "mobile, slowed down": SLOWED, desktop: desktopConfig };

// sites: [{ name, folder, paths }]. Answers a list of { site, path, preset, scores, metrics, wanting }.
export async function run({ sites, runs = 3, say = console.error, presets = Object.keys(PRESETS) }) {
  const results = [];
  for (const { name, folder, paths } of sites) {
    const server = await serve(folder);
    for (const path of paths) {
      for (const preset of presets) {
        const reports = [];
        for (let round = 0; round < runs; round += 1) reports.push(await look(server.url + path, preset));
        const result = { site: name, path, preset, ...middle(reports) };
        results.push(result);
        say(`lighthouse ${name} ${path} ${preset}: ${CATEGORIES.map((id) => result.scores[id]).join(" / ")}`);
      }
    }
    await server.close();
  }
  return results;
}

async function look(url, preset) {
  // A browser of its own: nothing is kept from one run to the next.
  const browser = await launch(BROWSER);
  const page = await browser.newPage();
  try {
    const flags = { onlyCategories: CATEGORIES, logLevel: "error", output: "json" };
    const answer = await lighthouse(url, flags, PRESETS[preset], page);
    if (answer.lhr.runtimeError) throw new Error(`${url}: ${answer.lhr.runtimeError.message}`);
    return answer.lhr;
  } finally {
    await browser.close();
  }
}

function middle(reports) {
  const over = (read) => median(reports.map(read));
  const scores = {};
  for (const id of CATEGORIES) scores[id] = Math.round(over((report) => report.categories[id].score) * 100);
  const metrics = {};
  for (const [id, name] of Object.entries(METRICS)) metrics[name] = over((report) => report.audits[id].numericValue);
  // The details are those of the run whose performance is the middle one.
  const byScore = reports.toSorted((a, b) => a.categories.performance.score - b.categories.performance.score);
  return {
    scores,
    performanceOfEachRun: byScore.map((report) => Math.round(report.categories.performance.score * 100)),
    metrics,
    wanting: wanting(byScore[byScore.length >> 1]),
  };
}

// Scored by nothing, but they say why something else is low.
const REASONS = new Set(["layout-shifts", "largest-contentful-paint-element", "long-tasks", "render-blocking-resources"]);

// Every audit below its full score, with what it names.
function wanting(report) {
  const weights = new Map();
  for (const [category, { auditRefs }] of Object.entries(report.categories)) {
    for (const { id, weight } of auditRefs) weights.set(id, { category, weight });
  }
  return Object.values(report.audits)
    .filter(({ id, score, details }) => {
      if (REASONS.has(id)) return details?.items?.length > 0 && score !== 1;
      return weights.has(id) && score !== null && score < 1;
    })
    .map(({ id, title, score, displayValue, description, details, metricSavings }) => ({
      id,
      title,
      score,
      ...weights.get(id),
      value: displayValue,
      metricSavings,
      wasted: details?.overallSavingsMs ?? details?.overallSavingsBytes,
      description: description.split(". ")[0],
      details: details?.items?.slice(0, 12).map(brief),
    }));
}

// A line of details without pictures and paths of boxes.
function brief(item) {
  if (item === null || typeof item !== "object") return item;
  if (Array.isArray(item)) return item.slice(0, 6).map(brief);
  if (item.type === "node") return { snippet: item.snippet, label: item.nodeLabel, why: item.explanation };
  const entries = Object.entries(item).filter(([key]) => !["screenshot", "debugData", "data", "boundingRect"].includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, brief(value)]));
}
