//! La vue « stories ».

use crate::text::screens::Stories;

pub static TEXTS: Stories = Stories {
    title: "Racontez-moi",
    lead: "De courtes comparaisons guidées. Chaque étape est une vue vivante qui a son propre lien.",
};
