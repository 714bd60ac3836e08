//! The timeline screen.

use crate::text::screens::Timeline;

pub static TEXTS: Timeline = Timeline {
    title: "When did what happen?",
    lead: "Instruments as bars over the time in which they were in force, events as points.",
};
