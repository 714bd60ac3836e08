//! Pinning, and what is pinned.

use crate::text::screens::Pins;

pub static TEXTS: Pins = Pins {
    title: "What you pinned",
    counted: "Pinned ({})",
    pin: "Pin",
    unpin: "Unpin",
    pin_view: "Pin view",
    unpin_view: "Unpin view",
    full: "Cannot pin more than 100",
};
