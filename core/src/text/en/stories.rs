//! The stories screen.

use crate::text::screens::Stories;

pub static TEXTS: Stories = Stories {
    title: "Tell me the story",
    lead: "Short guided comparisons. Each step is a live view with its own link.",
    steps: ("{} step", "{} steps"),
    begin: "Begin",
    whole: "Read as one page",
    step: "Step {}",
    step_of: "Step {} of {}",
    step_title: "{}, step {} of {}",
    ways: "Steps of the story",
    previous: "Previous step",
    next: "Next step",
    leave: "Leave the story",
    all: "All stories",
    records: "Records of this step",
    open_view: "Open this view",
    invitation: "New here? Follow a story",
    speaks_of: "About",
    more: ("{} more record", "{} more records"),
    controls: "Filter this view",
};
