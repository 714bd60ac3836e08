// Our records in Tabulator: a choice of theme and a search field set its filters, as its manual does.

import { FilterModule, FormatModule, Tabulator, PageModule, SortModule, ResizeColumnsModule, AjaxModule } from "tabulator-tables";

Tabulator.registerModule([AjaxModule, FilterModule, FormatModule, PageModule, ResizeColumnsModule, SortModule]);

const list = (cell) => cell.getValue().join(", ");
const table = new Tabulator("#records", {
  ajaxURL: "records.json",
  columns: [
    { field: "kind", title: "Kind" },
    { field: "title", title: "Title", formatter: "textarea", widthGrow: 3 },
    { field: "text", title: "Text", formatter: "textarea", widthGrow: 3 },
    { field: "party", title: "Party", formatter: list },
    { field: "themes", title: "Theme", formatter: list },
    { field: "date", title: "Date" },
  ],
  height: 700,
  layout: "fitColumns",
  pagination: "local",
  paginationCounter: "rows",
  paginationSize: 100,
});

const theme = document.querySelector("#theme");
const search = document.querySelector("#search");

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  table.setFilter((record) => {
    if (theme.value && !record.themes.includes(theme.value)) return false;
    const text = `${record.title} ${record.text} ${record.more}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

table.on("tableBuilt", () => {
  theme.addEventListener("change", filter);
  search.addEventListener("input", filter);
});
table.on("dataProcessed", () => {
  document.documentElement.dataset.live = "";
});
