// The dataset several times over: copies have ids of their own that refer to each other, and one word
// in ten is another one, so that they are distinct and the words grow with them.

const REPEATED = ["sources", "bodies", "instruments", "provisions", "plans", "events", "findings"];

export function grown(dataset, times, lang) {
  if (times === 1) return dataset;
  const ids = new Set(REPEATED.flatMap((kind) => dataset[kind].map(({ id }) => id)));
  const result = { ...dataset };
  for (const kind of REPEATED) {
    result[kind] = [...dataset[kind]];
    for (let copy = 1; copy < times; copy += 1) {
      for (const record of dataset[kind]) result[kind].push(copied(record, copy, ids, lang));
    }
  }
  return result;
}

// The dataset in one language, as the app's data is: where there were two texts stands one.
export function inOneLanguage(value, lang) {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, lang));
  if (value === null || typeof value !== "object") return value;
  const keys = Object.keys(value);
  if (keys.length === 2 && typeof value.en === "string" && typeof value.fr === "string") return value[lang];
  return Object.fromEntries(keys.map((key) => [key, inOneLanguage(value[key], lang)]));
}

function copied(value, copy, ids, lang) {
  if (typeof value === "string") return ids.has(value) ? `${value}-x${copy}` : value;
  if (Array.isArray(value)) return value.map((item) => copied(item, copy, ids, lang));
  if (value === null || typeof value !== "object") return value;
  if (typeof value.en === "string" && typeof value.fr === "string") {
    // One language is asked: the other would only take memory.
    return { ...value, en: "", fr: "", [lang]: other(value[lang], copy) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, copy, ids, lang)]));
}

function other(text, copy) {
  let at = 0;
  return text.replace(/\p{L}{5,}/gu, (word) => {
    at += 1;
    return (at + copy) % 10 ? word : `${word.slice(0, 4)}${syllables(copy)}`;
  });
}

const SYLLABLES = ["ba", "ko", "ni", "ru", "te", "lo", "mi", "sa", "vu", "de"];

function syllables(number) {
  return [...String(number)].map((digit) => SYLLABLES[digit]).join("");
}
