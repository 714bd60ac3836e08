//! The stories screen.

use crate::text::screens::Stories;

pub static TEXTS: Stories = Stories {
    title: "Tell me the story",
    lead: "Short guided comparisons. Each step is a live view with its own link.",
};
