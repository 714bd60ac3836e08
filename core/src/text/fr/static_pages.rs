//! Les pages sans scripts.

use crate::text::screens::{NotFound, StaticPages};

pub static TEXTS: StaticPages = StaticPages {
    title: "Toutes les fiches sur une seule page",
    lead: "Toutes les dispositions, avec leur emplacement, leurs sources et notre degré de \
                  confiance, à lire, à parcourir avec la recherche du navigateur, à imprimer et à \
                  citer par un lien.",
    contents: "Sur cette page",
    themes: "Thèmes et constats",
    instruments: "Instruments et leurs dispositions",
    events: "Événements",
    findings: "Affirmations des documents de départ",
    stories: "Récits",
    to_the_app: "Vers l’aperçu",
    downloads: "Les données, en fichiers",
    bodies: "Organismes",
    sources: "Sources",
    away: "Il n’y a pas de réseau, et cette page n’est pas de celles qui sont conservées pour ce \
           cas. Rétablissez la connexion, puis rechargez-la. Les autres vues, elles, fonctionnent \
           sans réseau.",
    not_found: NotFound {
        title: "Cette page n’existe pas",
        what_to_do: "L’adresse ne mène à rien ici\u{a0}: elle est peut-être mal saisie, tronquée ou \
                     périmée. Rien de votre lien n’est perdu\u{a0}: il est toujours dans la barre \
                     d’adresse.",
        meant: "Vous cherchiez peut-être",
        same_view: "La vue que demande votre lien",
        pages: "Ce qui existe",
        by_hand: "Effacez la fin de l’adresse, jusqu’à une barre oblique, autant de fois qu’il le \
                  faut pour que l’aperçu s’ouvre.",
    },
    data_version: "Données, version {}",
    first_version: "La première version",
    keywords: ["cybersécurité", "stratégie nationale"],
};
