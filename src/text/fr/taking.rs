//! Références et fichiers.

use crate::text::screens::Taking;

pub static TEXTS: Taking = Taking {
    unknown: "Cette page n’est pas de la même version que la partie qui produit les fichiers. \
              Rechargez la page.",
    unreadable: "Les données n’ont pas pu être lues\u{a0}:",
    no_such_record: "Cette fiche ne se trouve pas dans les données affichées.",
    saved: "Fichier enregistré\u{a0}: {}",
    copy: "Copier",
    download: "Télécharger",

    cite_data: "Citer le jeu de données",
    cite_view: "Citer cette vue",
    cite_record: "Citer cette fiche",
    cite_source: "Citer cette source",
    behind: "Sources à l’appui",
};
