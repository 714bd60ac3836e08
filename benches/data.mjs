// Our data in the plain form that other pages and engines are fed with: one record a line of a
// table, in one language, and the overview as rows of verdicts.

import { readFileSync } from "node:fs";
import { join } from "node:path";

export const KINDS = [
  "instruments",
  "provisions",
  "plans",
  "assessments",
  "events",
  "findings",
  "bodies",
  "sources",
  // Not in the table of records, but found by our search.
  "themes",
  "stories",
  "terms",
];

const ONE = {
  instruments: "instrument",
  provisions: "provision",
  plans: "plan",
  assessments: "assessment",
  events: "event",
  findings: "finding",
  bodies: "body",
  sources: "source",
  themes: "theme",
  stories: "story",
  terms: "term",
};

const VERDICTS = {
  aligned: "Aligned",
  "different-means": "Same aim, different means",
  "different-aim": "Different aim",
  joint: "Joint",
  "one-side": "One side",
  "not-enough-evidence": "Not enough evidence",
};

export function readDataset(dist) {
  const dataset = {};
  for (const kind of KINDS) dataset[kind] = JSON.parse(readFileSync(join(dist, "data", `${kind}.json`), "utf8"));
  return dataset;
}

// Every record as { id, kind, title, text, more, party, themes, date }. What a reader sees first of
// it is the title and the text; more is what else a search may find it by.
export function records(dataset, lang) {
  const say = (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? value[lang] ?? value.en ?? "" : value ?? "");
  const instruments = new Map(dataset.instruments.map((item) => [item.id, item]));
  const themes = new Map(dataset.themes.map((item) => [item.id, item]));
  const list = [];
  const add = (kind, id, fields) => {
    const { title = "", text = "", more = [], party = [], themes = [], date = "" } = fields;
    list.push({ id, kind: ONE[kind], title, text, more: more.filter(Boolean).join(" "), party, themes, date });
  };
  const textsOf = (value) => {
    if (Array.isArray(value)) return value.map(textsOf).join(" ");
    if (value && typeof value === "object") return "en" in value ? say(value) : Object.values(value).map(textsOf).join(" ");
    return "";
  };
  const provisionsOf = new Map();
  for (const item of dataset.provisions) {
    const owner = instruments.get(item.instrument);
    if (!provisionsOf.has(item.instrument)) provisionsOf.set(item.instrument, new Set());
    for (const theme of item.themes) provisionsOf.get(item.instrument).add(theme);
    add("provisions", item.id, {
      title: say(item.text),
      text: say(owner.short) || say(owner.title),
      more: [say(item.note)],
      party: [owner.party],
      themes: item.themes,
      date: item.date ?? owner.date,
    });
  }
  for (const item of dataset.instruments) {
    add("instruments", item.id, {
      title: say(item.title),
      text: say(item.summary),
      more: [say(item.short), textsOf(item.issuers), textsOf(item.pillars), say(item.note)],
      party: [item.party],
      themes: [...(provisionsOf.get(item.id) ?? [])],
      date: item.date,
    });
  }
  for (const item of dataset.plans) {
    const owner = instruments.get(item.instrument);
    add("plans", item.id, {
      title: say(owner.title),
      text: say(item.outcome),
      more: [textsOf(item.goals), say(item.limits)],
      party: [owner.party],
      themes: [...(provisionsOf.get(item.instrument) ?? [])],
      date: owner.date,
    });
  }
  for (const item of dataset.assessments) {
    add("assessments", item.id, {
      title: `${say(themes.get(item.theme).label)}, ${item.era}: ${VERDICTS[item.verdict]}`,
      text: say(item.headline) || say(item.rationale),
      more: [say(item.rationale), say(item.differs)],
      party: ["us", "ca"],
      themes: [item.theme],
      date: item.era,
    });
  }
  for (const item of dataset.events) {
    add("events", item.id, { title: say(item.title), text: say(item.text), more: [say(item.note)], party: item.parties, date: item.date });
  }
  for (const item of dataset.findings) {
    add("findings", item.id, { title: say(item.text), more: [say(item.standing_note)], party: item.parties, themes: item.themes });
  }
  for (const item of dataset.bodies) {
    add("bodies", item.id, { title: say(item.name), text: say(item.role), more: [say(item.abbr), say(item.note)], party: [item.party] });
  }
  for (const item of dataset.sources) {
    add("sources", item.id, { title: say(item.title), text: say(item.publisher), more: [item.author, say(item.note)], date: item.date });
  }
  for (const item of dataset.themes) add("themes", item.id, { title: say(item.label), text: say(item.scope), themes: [item.id] });
  for (const item of dataset.stories) add("stories", item.id, { title: say(item.title), text: say(item.lead), more: [textsOf(item.steps)] });
  for (const item of dataset.terms) add("terms", item.id, { title: item[lang], text: item[lang === "en" ? "fr" : "en"] });
  return list;
}

// The first screen: themes by eras with verdicts, and a sentence for the newest era.
export function overview(dataset, dist, lang = "en") {
  const eras = JSON.parse(readFileSync(join(dist, "data", "eras.json"), "utf8"));
  const at = new Map(dataset.assessments.map((item) => [`${item.theme} ${item.era}`, item]));
  const newest = eras[eras.length - 1].id;
  return {
    verdicts: VERDICTS,
    eras: eras.map(({ id, label }) => ({ id, label: label[lang].split(":")[0].trim().replace("-", "–") })),
    themes: dataset.themes.map(({ id, label }) => ({
      id,
      label: label[lang],
      verdicts: eras.map((era) => at.get(`${id} ${era.id}`)?.verdict ?? "not-enough-evidence"),
      sentence: at.get(`${id} ${newest}`)?.headline?.[lang] ?? "",
    })),
  };
}
