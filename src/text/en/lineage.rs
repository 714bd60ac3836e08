//! The lineage screen.

use crate::text::screens::Lineage;

pub static TEXTS: Lineage = Lineage {
    title: "How does it hang together?",
    lead: "Which document builds on which, and which bodies carry them.",
};
