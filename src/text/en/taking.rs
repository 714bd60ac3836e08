//! Citations and files.

use crate::text::screens::Taking;

pub static TEXTS: Taking = Taking {
    unknown: "This page is of another version than the part that makes files. Reload the page.",
    unreadable: "The data could not be read:",
    no_such_record: "This record is not in the data on screen.",
    saved: "Saved: {}",
    copy: "Copy",
    download: "Download",

    cite_data: "Cite the dataset",
    cite_view: "Cite this view",
    cite_record: "Cite this record",
    cite_source: "Cite this source",
    behind: "Sources behind it",
};
