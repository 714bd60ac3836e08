//! The timeline screen.

use crate::text::screens::Timeline;

pub static TEXTS: Timeline = Timeline {
    title: "When did what happen?",
    lead: "Instruments as bars over the time in which they were in force, events as points.",
    figure: "Timeline from {} to {}",
    from: "From",
    to: "To",
    end_invalid: "This is no year or date such as 2012, 2012-10 or 2012-10-26. The view was left \
                  as it was.",
    earlier: "Earlier years",
    later: "Later years",
    closer: "Fewer years, closer",
    wider: "More years, from further off",
    whole: "All years",
    whole_sign: "All",
    before: ("{} earlier", "{} earlier"),
    after: ("{} later", "{} later"),
    as_table: "Table",
    as_figure: "Figure",
    keys: "Arrow keys, Home and End move from item to item, Enter opens one. Plus and minus show \
           fewer or more years, zero shows them all.",
    gestures: "Drag sideways, or turn the wheel sideways, to move through the years; pinch, or \
               turn the wheel with Ctrl, to come closer. Point at an item to see what it is tied to.",
    crowd: ("{} event", "{} events"),
    crowds: "Where events crowd, one mark holds them; it opens as a list.",
    swapped: "The first day came after the last; the two have changed places.",
    legend: "Key",
    open_end: "still in force at the last evidence",
    unknown_end: "end not evidenced; drawn to the last evidence",
    imprecise: "lighter: day not known",
    point: "act or publication of one day",
    event: "event",
    cut: "goes on beyond the years shown",
    caption: "Instruments and events from {} to {}, by their beginning",
    name: "Name",
    began: "From",
    ended: "To",
    save_svg: "Save as SVG",
    save_png: "Save as PNG",
    save_failed: "Your browser did not save the picture. Try the other format, or print the page.",
};
