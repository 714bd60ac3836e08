// Makes the folders of the contestants from a built site's data: the plain page, the page in Preact,
// and three table explorers with the same records.

import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { overview, readDataset, records } from "../data.mjs";
import { SIDES, between } from "./contestants/shared/signs.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = join(HERE, "..", "node_modules");
const CONTESTANTS = join(HERE, "contestants");
const TABLE_KINDS = new Set(["instrument", "provision", "plan", "assessment", "event", "finding", "body", "source"]);

export async function buildContestants({ dist, into }) {
  rmSync(into, { force: true, recursive: true });
  const dataset = readDataset(dist);
  const all = records(dataset, "en");
  const first = overview(dataset, dist);
  const table = JSON.stringify(all.filter(({ kind }) => TABLE_KINDS.has(kind)));
  const css = minified(readFileSync(join(CONTESTANTS, "shared", "page.css"), "utf8"));
  const lead = leadOf(dist);

  const folder = (name, files) => {
    const path = join(into, name);
    mkdirSync(path, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
    return path;
  };
  const plain = folder("plain", { "index.html": plainPage(first, css, lead), "records.json": JSON.stringify(all) });
  const preact = folder("preact", {
    "index.html": page({ css, body: '<div id="app"></div>', head: '<link rel="preload" href="overview.json" as="fetch" crossorigin><script type="module" src="app.js"></script>' }),
    "overview.json": JSON.stringify({ ...first, lead }),
    "records.json": JSON.stringify(all),
  });
  const style = '<link rel="stylesheet" href="app.css"><script type="module" src="app.js"></script>';
  const datatables = folder("datatables", { "index.html": page({ css: "", head: style, body: '<h1>Records</h1><table id="records" class="display"></table>' }), "records.json": table });
  const tabulator = folder("tabulator", { "index.html": page({ css: "", head: style, body: tabulatorBody(first) }), "records.json": table });
  const perspective = folder("perspective", {
    "index.html": page({
      css: "perspective-viewer{position:absolute;inset:0}",
      head: '<link rel="stylesheet" href="perspective/viewer/dist/css/pro.css"><script type="module" src="app.js"></script>',
      body: "<perspective-viewer></perspective-viewer>",
    }),
    "records.json": table,
    "app.js": readFileSync(join(CONTESTANTS, "tables", "perspective.js"), "utf8"),
  });
  for (const part of ["client/dist/cdn", "client/dist/wasm", "server/dist/wasm", "viewer/dist/cdn", "viewer/dist/wasm", "viewer/dist/css", "viewer-datagrid/dist/cdn"]) {
    cpSync(join(MODULES, "@perspective-dev", part), join(perspective, "perspective", part), { recursive: true, filter: (path) => !/\.(map|d\.ts)$/.test(path) });
  }
  await bundle(join(CONTESTANTS, "plain", "app.js"), join(plain, "app.js"));
  await bundle(join(CONTESTANTS, "preact", "app.jsx"), join(preact, "app.js"));
  await bundle(join(CONTESTANTS, "tables", "datatables.js"), join(datatables, "app.js"));
  await bundle(join(CONTESTANTS, "tables", "tabulator.js"), join(tabulator, "app.js"));
  const css1 = (name, file) => readFileSync(join(MODULES, name, file), "utf8");
  writeFileSync(join(datatables, "app.css"), css1("datatables.net-dt", "css/dataTables.dataTables.min.css") + css1("datatables.net-select-dt", "css/select.dataTables.min.css") + css1("datatables.net-searchpanes-dt", "css/searchPanes.dataTables.min.css"));
  writeFileSync(join(tabulator, "app.css"), css1("tabulator-tables", "dist/css/tabulator.min.css"));
  return { ours: dist, plain, preact, datatables, tabulator, perspective };
}

function bundle(from, to) {
  return build({
    entryPoints: [from],
    outfile: to,
    bundle: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
    minify: true,
    nodePaths: [MODULES],
    target: "es2022",
  });
}

// The sentence under our title, taken from our page, so that the largest text is the same.
function leadOf(dist) {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const lead = /<p class="lead">(.*?)<\/p>/s.exec(html)?.[1];
  if (!lead) throw new Error("index.html of the built site has no lead: benches/pages/build.mjs looks for <p class=\"lead\">");
  return lead.replace(/<[^>]*>/g, "");
}

function minified(css) {
  return css.replace(/\s+/g, " ").replace(/ ?([{};:,]) ?/g, "$1");
}

function page({ css, head, body }) {
  const style = css ? `<style>${css}</style>` : "";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Parallel 49</title><meta name="description" content="What the United States and Canada set out to do for cybersecurity."><link rel="icon" href="data:,">${style}${head}</head><body>${body}</body></html>`;
}

function plainPage(first, css, lead) {
  const sides = `<path class="first" d="${SIDES.first}"/><path class="second" d="${SIDES.second}"/>`;
  const symbols = Object.keys(first.verdicts).map((id) => `<symbol id="sign-${id}" viewBox="0 0 52 14"><path class="between" d="${between(id)}"/>${sides}</symbol>`).join("");
  const used = new Set(first.themes.flatMap(({ verdicts }) => verdicts));
  const count = (name, id) => first.themes.flatMap((theme) => theme.verdicts.filter((verdict) => (name === "theme" ? theme.id : verdict) === id)).length;
  const choices = (name, label, values) =>
    `<fieldset><legend>${label}</legend>${values.map(([id, word]) => `<label><input type="checkbox" name="${name}" value="${id}"> ${word} <small>${count(name, id)}</small></label>`).join("")}</fieldset>`;
  const row = ({ id, label, verdicts, sentence }) =>
    `<tr id="${id}"><th scope="row"><a href="?theme=${id}">${label}</a></th>${verdicts
      .map((verdict, at) => `<td data-verdict="${verdict}"><a href="?theme=${id}" aria-label="${label}, ${first.eras[at].label}: ${first.verdicts[verdict]}"><svg aria-hidden="true"><use href="#sign-${verdict}"/></svg>${first.verdicts[verdict]}</a></td>`)
      .join("")}<td>${sentence}</td></tr>`;
  const body = `<svg hidden>${symbols}</svg><header><strong>Parallel 49</strong><form class="search" role="search"><input id="search" type="search" aria-label="Search everything" placeholder="Search" autocomplete="off"><ul id="suggestions" class="suggestions"></ul></form></header>
<main><h1>Where the United States and Canada agree on cybersecurity, and where they part</h1><p>${lead}</p>
<details><summary>Filters</summary><div class="filters">${choices("theme", "Theme", first.themes.map(({ id, label }) => [id, label]))}${choices("verdict", "Verdict", Object.entries(first.verdicts).filter(([id]) => used.has(id)))}</div></details>
<p id="count" role="status">All ${first.themes.length * first.eras.length} verdicts</p>
<table id="matrix"><thead><tr><th scope="col">Theme</th>${first.eras.map(({ label }) => `<th scope="col">${label}</th>`).join("")}<th scope="col">Now, in a sentence</th></tr></thead><tbody>${first.themes.map(row).join("")}</tbody></table></main>
<footer>An independent comparison, not affiliated with either government.</footer>`;
  return page({ css, head: '<script type="module" src="app.js"></script>', body });
}

function tabulatorBody(first) {
  const options = first.themes.map(({ id, label }) => `<option value="${id}">${label}</option>`).join("");
  return `<h1>Records</h1><p><label>Theme <select id="theme"><option value="">All</option>${options}</select></label> <label>Search <input id="search" type="search"></label></p><div id="records"></div>`;
}
