//! A view inside another page.

use crate::text::screens::Embed;

pub static TEXTS: Embed = Embed {
    help: "Put this into another page to show this view there. It grows with what it shows where that page runs scripts.",
    newest: "Always with the newest data",
    kept: "Always with this version of the data",
};
