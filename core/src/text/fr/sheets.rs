//! La page de toutes les fiches.

use crate::text::screens::Sheets;

pub static TEXTS: Sheets = Sheets {
    title: "Toutes les fiches en une page",
    lead: "Toutes les dispositions, avec leur emplacement, leurs sources et notre niveau de \
                  confiance, à lire, à parcourir avec la recherche du navigateur, à imprimer et à \
                  citer par un lien.",
    contents: "Sur cette page",
    themes: "Thèmes et constats",
    instruments: "Instruments et leurs dispositions",
    events: "Événements",
    findings: "Affirmations des documents de départ",
    stories: "Récits",
    to_compare: "Vers la comparaison",
    downloads: "Les données, en fichiers",
    bodies: "Organismes",
    sources: "Sources",
    away: "Il n’y a pas de réseau, et cette page n’est pas de celles qui sont conservées pour ce \
           cas. Rétablissez la connexion, puis rechargez-la. La comparaison, elle, fonctionne sans \
           réseau.",
};
