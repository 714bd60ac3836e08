//! Citations and files.

use crate::export::Form;
use crate::text::screens::Taking;

pub static TEXTS: Taking = Taking {
    unknown: "This page is of another version than the part that makes files. Reload the page.",
    no_such_record: "This record is not in the data on screen.",
    saved: "Saved: {}",
    copy: "Copy",
    download: "Download",

    cite_data: "Cite the dataset",
    cite_view: "Cite this view",
    cite_record: "Cite this record",
    cite_source: "Cite this source",
    behind: "Sources behind it",

    export: "Export",
    rows: "Which records",
    rows_shown: "What is on screen",
    rows_all: "Everything",
    rows_of: ("{} row", "{} rows"),
    form: "File format",
    form_name,
    mark: "Begin the CSV with a byte-order mark: Excel needs it to read accents",
    saved_rows: "Saved: {}, {}",

    view: "View",
    on_screen: "On screen",
    row_count: "Rows",
    link: "Permanent link",
    no_address: "This copy was opened from disk and has no public address; the view is {}",
    data: "Data",
    licence: "Licence",
    files: "Files",
    columns_title: "Columns (lists within a cell are parted by semicolons)",
    columns: [
        "The record’s id; it never changes and is never used again",
        "The kind of record, as a word for programs",
        "The kind of record, in words",
        "What the record is called",
        "What it says, in our words",
        "The id of the document it belongs to",
        "What that document is called",
        "The ids of the parties it is about",
        "The names of these parties",
        "The ids of its themes, the main one first",
        "The names of these themes",
        "What kind of statement, document or source it is, as a word for programs",
        "The same in words",
        "The status of its document, as a word for programs",
        "The same in words",
        "Its date: a day, a month or a year after ISO 8601, or two with a slash between them",
        "How sure we are, as a word for programs: high, medium or low",
        "The same in words",
        "The ids of the sources it rests on",
        "The titles of these sources",
        "The place in each source",
        "The address of each source",
    ],
    records: "Records",
    about: "About",
};

fn form_name(form: Form) -> &'static str {
    match form {
        Form::Csv => "CSV, for spreadsheets and programs",
        Form::Xlsx => "XLSX, a workbook, the better choice for Excel",
        Form::Json => "JSON, with its schema",
        Form::Markdown => "Markdown, a table to read",
        Form::Zip => "ZIP, all of these with a readme",
    }
}
