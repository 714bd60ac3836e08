//! A report of a mistake.

use crate::text::screens::Report;

pub static TEXTS: Report = Report {
    report: "Report a mistake",
    help: "Copy this, say what is wrong and what shows it, and send it to whoever publishes this page.",
    copy: "Copy the report",
    about: "Correction: {}",
    form: "Record: {}\nData version: {}\nPermanent link: {}\nLanguage of the page: English\nIt says: {}\n\nWhat is wrong:\n\n\nWhat shows it (document, place in it, address):\n",
};
