//! The page with every record.

use crate::text::screens::Sheets;

pub static TEXTS: Sheets = Sheets {
    title: "Every record on one page",
    lead: "All provisions with the place they stand at, their sources and our confidence, \
                  to read, search with your browser, print and link to.",
    contents: "On this page",
    themes: "Themes and verdicts",
    instruments: "Instruments and their provisions",
    events: "Events",
    findings: "Claims of the seed documents",
    stories: "Stories",
    to_compare: "To the comparison",
    downloads: "The data, as files",
    bodies: "Bodies",
    sources: "Sources",
    away: "There is no network, and this page is not among those kept for that case. Connect, \
           then load it again. The comparison works without a network.",
};
