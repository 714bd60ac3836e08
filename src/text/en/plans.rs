//! The plans screen.

use crate::text::screens::Plans;

pub static TEXTS: Plans = Plans {
    title: "What did the two promise each other?",
    lead: "What each joint plan set out to do, who led it, and what came of it.",
};
