//! Fichier unique, page hors ligne.

use crate::text::screens::Editions;

pub static TEXTS: Editions = Editions {
    file: (
        "Tout le dossier en un seul fichier",
        "Un fichier qui s’ouvre depuis le disque dans un navigateur de 2023 ou plus récent, \
         sans réseau, avec les mêmes données et les mêmes vues\u{a0}: ",
    ),
    megabytes: "{} Mo",
    link_from_file: "Ce lien ne s’ouvre que là où se trouve ce fichier.",
    version_elsewhere: "Ce fichier contient une seule version des données. Les liens vers d’autres \
                        versions exigent l’édition hébergée.",
    data_elsewhere: "Les fichiers de données, chaque version publiée, la page de toutes les \
                     fiches et l’intégration à d’autres pages ne sont offerts que dans l’édition \
                     hébergée.",
    newer: "Des données plus récentes sont disponibles\u{a0}: version {}.",
    show_newer: "Les afficher",
};
