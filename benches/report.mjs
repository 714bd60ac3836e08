// The results as Markdown tables, with every figure beside the page or engine it is measured against.

import { short, table } from "./figures.mjs";

const REFERENCE = "plain JavaScript";

// What a page is judged by: the name in the results, how it is written, whether a ratio is told.
const FIGURES = [
  ["bytes", "kB over the line", (value) => value / 1000],
  ["bytes for off line", "kB kept for off line", (value) => value / 1000],
  ["first text", "first text, ms"],
  ["largest text", "largest text, ms"],
  ["filter, cold", "filter answers, cold, ms"],
  ["filter, warm", "filter answers, warm, ms"],
  ["filter itself, warm", "choice to answer, warm, ms"],
  ["work, warm, until the filter answers", "work until then, ms"],
  ["work", "work until still, ms"],
  ["key, middle", "key to paint, ms"],
  ["key, slowest", "slowest key, ms"],
  ["blocking", "blocking, ms"],
  ["shift", "shift"],
  ["memory, JavaScript heap", "MB heap of scripts", (value) => value / 1e6],
  ["memory, process", "MB process", (value) => value / 1e6],
];

export function markdown(results) {
  const { machine } = results;
  const load = (list) => list?.map((value) => value.toFixed(1)).join(" ");
  return [
    `# Benchmarks of ${results.date.slice(0, 10)}`,
    `\`${results.command}\` on ${machine.cores} cores (${machine.cpu}), ${machine.browser}, Node ${machine.node}. Load of the machine at the beginning ${load(machine.load)}, at the end ${load(machine.loadAtEnd)}: above ${machine.cores}, other work ran beside it.`,
    results.lighthouse && lighthouse(results.lighthouse),
    results.pages && pages(results.pages),
    results.engines && engines(results.engines),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

function pages({ rounds, list }) {
  const conditions = [...new Set(list.map(({ condition }) => condition))];
  const parts = [`## Pages\n\nMedians of ${Math.max(...list.map(({ figures }) => figures.bytes?.count ?? 0))} rounds of ${rounds}, in brackets smallest to largest; × is the ratio to the page in plain JavaScript. Tables of records have no such page beside them: there × is the ratio of ours to each.`];
  for (const condition of conditions) {
    const here = list.filter((one) => one.condition === condition);
    const groups = [
      ["First screen and theme", here.filter(({ compare }) => compare !== "table of records"), here.find(({ name }) => name === REFERENCE), false],
      ["The same records in tables", here.filter(({ compare }) => compare === "table of records"), here.find(({ name }) => name === "ours: records"), true],
    ];
    for (const [title, members, reference, isInverse] of groups) {
      if (!members.length) continue;
      const rows = FIGURES.filter(([figure]) => members.some(({ figures }) => figures[figure])).map(([figure, label, scale = (value) => value]) => [
        label,
        ...members.map((member) => cell(member, figure, scale, reference, isInverse)),
      ]);
      parts.push(`### ${title}, ${condition}\n\n${table(["", ...members.map(({ name }) => name)], rows)}`);
    }
  }
  return parts.join("\n\n");
}

function cell(member, figure, scale, reference, isInverse) {
  const value = member.figures[figure];
  if (!value) return "–";
  const own = `${short(scale(value.median))} (${short(scale(value.min))}–${short(scale(value.max))})`;
  const other = reference?.figures[figure];
  if (!other || member === reference || !other.median || !value.median || figure === "shift") return own;
  const ratio = isInverse ? other.median / value.median : value.median / other.median;
  return `${own} ×${short(ratio)}`;
}

function engines({ bytes, list }) {
  const parts = ["## Engines\n\nMilliseconds of processor (work of other programs is not in them). Rank is the mean reciprocal rank in the first ten for the queries our search was made with, and for those of someone who had not seen it; found is how many of the expected records stand in the first ten."];
  for (const times of [...new Set(list.map((one) => one.times))]) {
    const here = list.filter((one) => one.times === times);
    const searching = here.filter(({ p50, gaveUp, filter }) => p50 !== undefined || (gaveUp && !filter));
    const head = ["", "reading", "index", "MB", "query p50", "p95", "slowest", "asked", ...(times === 1 ? ["rank", "rank, blind", "found", "found, blind"] : [])];
    const rows = searching.map((one) => {
      const name = `${one.name} ${one.version}`.trim();
      if (one.gaveUp) return [name, one.gaveUp, ...head.slice(2).map(() => "–")];
      const [own, blind] = [one["queries.tsv"], one["queries-blind.tsv"]];
      const quality = own ? [own.rank.toFixed(3), blind.rank.toFixed(3), `${own.found}/${own.expected}`, `${blind.found}/${blind.expected}`] : [];
      return [name, short(one.reading), short(one.indexing), short(one.memory / 1e6), short(one.p50), short(one.p95), short(one.slowest), one.asked, ...quality];
    });
    const filtering = here.filter(({ filter }) => filter).map(({ name, version, filter }) => [`${name} ${version}`.trim(), short(filter.p50), short(filter.slowest)]);
    const count = here.find(({ name, records }) => records && !name.startsWith("ours"))?.records ?? here.find(({ records }) => records)?.records;
    parts.push(`### Search, × ${times} (${count} records)\n\n${table(head, rows)}`, `### Filter and counts, × ${times}\n\n${table(["", "p50", "slowest"], filtering)}`);
  }
  parts.push(`Wasm for Node: ${Object.entries(bytes).map(([name, size]) => `${name} ${Math.round(size / 1000)} kB`).join(", ")}.`);
  return parts.join("\n\n");
}

function lighthouse({ runs, list }) {
  const categories = Object.keys(list[0]?.scores ?? {});
  const metrics = Object.keys(list[0]?.metrics ?? {});
  const rows = list.map(({ site, path, preset, scores, metrics: figures, performanceOfEachRun: each }) => [
    `${site} \`${path}\`, ${preset}`,
    ...categories.map((id) => (id === "performance" ? `${scores[id]} (${each[0]}–${each[each.length - 1]})` : scores[id])),
    ...metrics.map((name) => (name === "shift" ? figures[name].toFixed(3) : short(figures[name]))),
  ]);
  const wanting = list
    .filter(({ site }) => site === "ours")
    .map(({ path, preset, wanting }) => `- \`${path}\`, ${preset}: ${wanting.map(({ id, value }) => (value ? `${id} (${value})` : id)).join(", ") || "nothing"}`);
  return `## Lighthouse\n\nMedians of ${runs} runs.\n\n${table(["", ...categories, ...metrics.map((name) => (name === "shift" ? name : `${name}, ms`))], rows)}\n\nBelow their full score:\n\n${wanting.join("\n")}`;
}
