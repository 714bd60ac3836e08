// Our records in Perspective (wasm): its viewer with its data grid, as its published build is used.

import perspective from "./perspective/client/dist/cdn/perspective.js";
import "./perspective/viewer/dist/cdn/perspective-viewer.js";
import "./perspective/viewer-datagrid/dist/cdn/perspective-viewer-datagrid.js";

const viewer = document.querySelector("perspective-viewer");
const [worker, answer] = await Promise.all([perspective.worker(), fetch("records.json")]);
const records = await answer.json();
const rows = records.map(({ party, themes, more, ...record }) => ({ ...record, party: party.join(", "), themes: themes.join(", ") }));
await viewer.load(worker.table(rows, { name: "records" }));
await viewer.restore({ table: "records", plugin: "Datagrid", columns: ["kind", "title", "text", "party", "themes", "date"], settings: true });
document.documentElement.dataset.live = "";
