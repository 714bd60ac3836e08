//! The pages without scripts.

use crate::text::screens::{NotFound, StaticPages};

pub static TEXTS: StaticPages = StaticPages {
    title: "Every record on one page",
    lead: "All provisions with the place they stand at, their sources and our confidence, \
                  to read, search with your browser, print and link to.",
    contents: "On this page",
    themes: "Themes and verdicts",
    instruments: "Instruments and their provisions",
    events: "Events",
    findings: "Claims of the starting documents",
    stories: "Stories",
    to_the_app: "To the overview",
    downloads: "The data, as files",
    bodies: "Bodies",
    sources: "Sources",
    away: "There is no network, and this page is not among those kept for that case. Connect, \
           then load it again. The overview and every other screen work without a network.",
    not_found: NotFound {
        title: "This page does not exist",
        what_to_do: "The address leads to nothing here: it may be mistyped, cut off or outdated. \
                     Nothing of your link is lost; it is still in the address bar.",
        meant: "You may have meant",
        same_view: "The view that your link asks for",
        pages: "What there is",
        by_hand: "Take away the end of the address, up to a slash, until the overview opens.",
    },
    data_version: "Data, version {}",
    first_version: "The first version",
    keywords: ["cybersecurity", "national strategy"],
};
