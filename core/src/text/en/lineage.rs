//! The lineage screen.

use crate::text::screens::Lineage;

pub static TEXTS: Lineage = Lineage {
    title: "How does it hang together?",
    lead: "Which document builds on which, and which bodies carry them.",
    centre_on: "Around",
    no_centre: "no single record",
    centre: "Centre on this",
    see: "See its lineage",
    how_far: "How far around",
    one_step: "One step",
    two_steps: "Two steps",
    leading: "Leading documents",
    everything: "Everything linked",
    form: "Form",
    as_figure: "Figure",
    as_list: "List",
    records: ("{} record", "{} records"),
    links: ("{} link", "{} links"),
    shown: "{} and {} shown, the oldest first.",
    shown_around: "{} and {} shown, in each column the oldest first.",
    hidden: (
        "The filters hide {} record around the centre.",
        "The filters hide {} records around the centre.",
    ),
    alone: (
        "{} record without a link to the others is left out.",
        "{} records without a link to the others are left out.",
    ),
    centre_hidden: "The centre itself does not pass the filters; it is shown all the same.",
    no_leading: "No leading document passes the filters.",
    none_linked: "Nothing that passes the filters is linked to anything else that does.",
    no_links: "No link to the other records shown here.",
    undated: "founding date not on record",
    aside: "Bodies whose founding date is not on record",
    hint: "Point at a record, or reach it with the arrow keys, to read its links; a click opens \
           it. Links of one kind to the same record share a label. Plus and minus change the size, \
           zero brings it back.",
    region: "Figure of the lineage",
    legend: "Kinds of link",
    zoom: "Size of the figure",
    zoom_in: "Larger",
    zoom_out: "Smaller",
    zoom_reset: "Full size",
    percent: "{}%",
};
