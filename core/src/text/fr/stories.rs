//! La vue « stories ».

use crate::text::screens::Stories;

pub static TEXTS: Stories = Stories {
    title: "L’histoire, étape par étape",
    lead: "De courtes comparaisons guidées. Chaque étape est une vue interactive qui a son propre \
           lien.",
    steps: ("{} étape", "{} étapes"),
    begin: "Commencer",
    whole: "Lire sur une seule page",
    step: "Étape {}",
    step_of: "Étape {} sur {}",
    step_title: "{}, étape {} sur {}",
    ways: "Étapes du récit",
    previous: "Précédente",
    next: "Suivante",
    leave: "Quitter le récit",
    all: "Tous les récits",
    records: "Fiches de cette étape",
    open_view: "Ouvrir cette vue",
    invitation: "Première visite? Suivez un récit",
    speaks_of: "Au sujet de",
    more: ("{} autre fiche", "{} autres fiches"),
    controls: "Filtrer cette vue",
};
