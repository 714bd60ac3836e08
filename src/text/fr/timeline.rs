//! La vue « timeline ».

use crate::text::screens::Timeline;

pub static TEXTS: Timeline = Timeline {
    title: "Quand cela s’est-il passé?",
    lead: "Les instruments en barres sur leur temps en vigueur, les événements en points.",
};
