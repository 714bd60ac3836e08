//! The records screen.

use crate::text::screens::Records;

pub static TEXTS: Records = Records {
    title: "Everything on record",
    lead: "Provisions, instruments, plans, verdicts, events, bodies, claims and sources, found by one search.",
};
