//! La vue « lineage ».

use crate::text::screens::Lineage;

pub static TEXTS: Lineage = Lineage {
    title: "Comment tout se tient",
    lead: "Quel document s’appuie sur quel autre, et quels organismes les portent.",
};
