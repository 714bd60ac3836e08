// Our records in DataTables with SearchPanes, its facets: party, kind and theme, and its own search.

import DataTable from "datatables.net-dt";
import "datatables.net-select-dt";
import "datatables.net-searchpanes-dt";

const several = { _: "[, ]", sp: "[]" };

new DataTable("#records", {
  ajax: { url: "records.json", dataSrc: "" },
  columns: [
    { data: "kind", title: "Kind" },
    { data: "title", title: "Title" },
    { data: "text", title: "Text" },
    { data: "party", title: "Party", render: several, searchPanes: { orthogonal: "sp" } },
    { data: "themes", title: "Theme", render: several, searchPanes: { orthogonal: "sp" } },
    { data: "date", title: "Date" },
  ],
  deferRender: true,
  layout: { top1: { searchPanes: { columns: [0, 3, 4], threshold: 1, layout: "columns-3" } } },
  order: [],
  pageLength: 100,
});
