//! The static data interface.

use crate::data_interface::Tool;
use crate::text::screens::Interface;

pub static TEXTS: Interface = Interface {
    title: "The data for programs",
    lead: "Plain files at addresses that stay, free to read from a script or a spreadsheet.",
    addresses: "Addresses",
    kind: "Each kind of record, newest version, both languages",
    schema: "The JSON Schema of that file",
    package: "The list of all files, as a Data Package",
    dcat: "The same for catalogues of data (DCAT)",
    croissant: "The same for machine learning (Croissant)",
    feed: "A feed of each new version and what it changed (Atom)",
    newest: "The number of the newest version",
    released: "A released version as the app loads it, kept for ever; the rest is in rest.json",
    promise: "Ids are never renamed or used again. When the form of the files changes so that a \
              program must change too, the first number of the version rises.",
    kinds: "Kinds of record",
    examples: "Examples",
    task: "Each counts the provisions on incident response of every party.",
    spreadsheet: "A spreadsheet: Excel with Power Query",
    needs: |tool| match tool {
        Tool::Python => "Python 3.8 or newer, with nothing installed.",
        Tool::R => "R with the package jsonlite.",
        Tool::JavaScript => "Node 18 or newer.",
        Tool::Spreadsheet => {
            "Data, Get Data, From Other Sources, Blank Query, then Advanced Editor."
        }
    },
    copy: "Copy",
    download: "Save {}",
    no_host: "In these examples, put the address of the hosted edition for https://example.org/.",
};
