//! A report of a mistake.

use crate::text::screens::Report;

pub static TEXTS: Report = Report {
    help: "Copy this, say what is wrong and what shows it, and send it to whoever publishes this page.",
    help_tracker: "Say what is wrong and what shows it. The report opens in the issue tracker of the project, filled in as far as it can be.",
    open: "Open the report",
    about: "Correction: {}",
    form: "Record: {}\nData version: {}\nPermanent link: {}\nLanguage of the page: English\nIt says: {}\n\nWhat is wrong:\n\n\nWhat shows it (document, place in it, address):\n",
};
