//! La vue « figures ».

use crate::dataset::Sense;
use crate::text::screens::Figures;

pub static TEXTS: Figures = Figures {
    title: "Combien, et pour quand?",
    lead: "Montants, nombres et échéances, dans la monnaie de leur source; rien n’est additionné \
           ni converti.",
    amounts_in: "Montants en {}",
    deadlines: "Échéances",
    seldom: "Autres nombres",
    words: "En toutes lettres seulement",
    logarithmic: "Chaque ligne vaut dix fois celle du dessous.",
    count: ("{} chiffre", "{} chiffres"),
    sense: |sense| match sense {
        Sense::Exact => "{}",
        Sense::About => "environ {}",
        Sense::AtLeast => "au moins {}",
        Sense::AtMost => "au plus {}",
    },
    signs: "≈ environ, ≥ au moins, ≤ au plus",
    keys: "Les flèches, Début et Fin mènent d’un repère à l’autre, Entrée en ouvre un.",
    caption: "Montants, nombres et échéances par pays et par année",
    year: "Année",
    how_much: "Valeur",
    statement: "Objet",
    document: "Document",
};
