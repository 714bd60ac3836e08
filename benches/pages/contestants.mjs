// Who is measured, and what a reader does there. The functions run in the page:
//   live      whether the control of the filter is there and works
//   filter    chooses it, as a reader does
//   answered  what the page says once it is filtered (a text), or null before
//   search    the field, where results stand, and what must be among them at the end

export const WORD = "ransomware";


const ours = (name, path, filter, pattern) => ({
  name,
  site: "ours",
  path,
  live: () => {
    // The values of the filters are drawn when they are unfolded.
    const folded = document.querySelector("#main details.facets:not([open])");
    if (folded && !folded.closest("#snapshot")) {
      // What moves from now on moves because of us.
      window.__bench.unfolded = performance.now();
      folded.open = true;
    }
    const control = document.querySelector("#main .facets input[type=checkbox]");
    const count = document.querySelector("#count");
    return Boolean(control && count && !control.closest("#snapshot") && !control.closest("[inert]") && /\d/.test(count.textContent));
  },
  filter,
  answered: { count: "#count", pattern },
  search: { field: "#search-everything", results: ".suggestions", found: ".suggestion" },
});

export const CONTESTANTS = [
  {
    ...ours("ours: first screen", "/", () => document.querySelector("#main input[name=theme][value=incident-response]").click(), "^4 of 56 "),
    compare: "first screen",
  },
  {
    ...ours("ours: a theme", "/?theme=incident-response", () => document.querySelector("#main input[name=party][value=us]").click(), "^(?!169 )\\d+ of 1,695 "),
    compare: "theme",
  },
  {
    ...ours("ours: records", "/?view=records", () => document.querySelector("#main input[name=theme][value=incident-response]").click(), "^\\d+ of 3,236 "),
    compare: "table of records",
  },
  firstScreen("plain JavaScript", "plain"),
  firstScreen("Preact", "preact"),
  {
    name: "DataTables + SearchPanes",
    site: "datatables",
    path: "/",
    compare: "table of records",
    live: () => [...document.querySelectorAll(".dtsp-searchPane .dtsp-name")].some((name) => name.textContent === "incident-response"),
    filter: () => [...document.querySelectorAll(".dtsp-searchPane .dtsp-name")].find((name) => name.textContent === "incident-response").click(),
    answered: { count: ".dt-info", pattern: "filtered from 3,236" },
    search: { field: ".dt-search input", results: "#records", found: "#records tbody tr" },
  },
  {
    name: "Tabulator",
    site: "tabulator",
    path: "/",
    compare: "table of records",
    live: () => document.documentElement.dataset.live === "",
    filter: () => {
      const choice = document.querySelector("#theme");
      choice.value = "incident-response";
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    },
    answered: { count: ".tabulator-page-counter", pattern: "of (?!3236)\\d+ rows" },
    search: { field: "#search", results: "#records", found: "#records .tabulator-row" },
  },
  {
    name: "Perspective",
    site: "perspective",
    path: "/",
    compare: "table of records",
    live: () => document.documentElement.dataset.live === "",
    // Its reader drags a column to the filters and types; the call does what comes of that.
    filter: async () => {
      const viewer = document.querySelector("perspective-viewer");
      await viewer.restore({ filter: [["themes", "contains", "incident-response"]] });
      await viewer.flush();
      const view = await viewer.getView();
      document.documentElement.dataset.rows = `${await view.num_rows()} rows`;
    },
    answered: { attribute: "data-rows", pattern: "^(?!3236)\\d+ rows" },
    search: null,
  },
];

function firstScreen(name, site) {
  return {
    name,
    site,
    path: "/",
    compare: "first screen",
    live: () => document.documentElement.dataset.live === "",
    filter: () => document.querySelector("input[name=theme][value=incident-response]").click(),
    answered: { count: "#count", pattern: "^4 of 56 " },
    search: { field: "#search", results: "#suggestions", found: "#suggestions li" },
  };
}
