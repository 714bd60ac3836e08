// Our records in Perspective (wasm): its viewer with its data grid, as its published build is used.

import perspective from "./perspective/client/dist/cdn/perspective.js";
import "./perspective/viewer/dist/cdn/perspective-viewer.js";
import "./perspective/viewer-datagrid/dist/cdn/perspective-viewer-datagrid.js";

const viewer = document.querySelector("perspective-viewer");
const columns = ["kind", "title", "text", "party", "themes", "date"];
const [worker, answer] = await Promise.all([perspective.worker(), fetch("records.json")]);
const records = await answer.json();
const rows = records.map((record) => Object.fromEntries(columns.map((name) => [name, [record[name]].flat().join(", ")])));
// Dates are as precise as their source, "2012-10" or "2010/2017": text and no dates.
const table = await worker.table(Object.fromEntries(columns.map((name) => [name, "string"])), { name: "records" });
await table.update(rows);
await viewer.load(table);
await viewer.restore({ table: "records", plugin: "Datagrid", columns, settings: true });
document.documentElement.dataset.live = "";
