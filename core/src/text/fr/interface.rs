//! Les données en accès direct.

use crate::data_interface::Tool;
use crate::text::screens::Interface;

pub static TEXTS: Interface = Interface {
    title: "Les données pour les programmes",
    lead: "De simples fichiers, à des adresses permanentes, à lire librement depuis un script ou un \
           tableur.",
    addresses: "Adresses",
    kind: "Chaque type de fiche, version la plus récente, les deux langues",
    schema: "Le schéma JSON de ce fichier",
    package: "La liste de tous les fichiers, sous forme de Data Package",
    dcat: "La même liste pour les catalogues de données (DCAT)",
    croissant: "La même liste pour l’apprentissage automatique (Croissant)",
    feed: "Un fil (Atom) qui annonce chaque nouvelle version et ce qu’elle a changé",
    newest: "Le numéro de la version la plus récente",
    released: "Une version publiée, telle que l’application la charge, conservée en permanence; le \
               reste est dans rest.json",
    promise: "Un identifiant ne change jamais et n’est jamais réutilisé. Lorsque la structure \
              des fichiers change au point d’exiger l’adaptation des programmes, le premier chiffre \
              de la version augmente.",
    kinds: "Types de fiche",
    examples: "Exemples",
    task: "Chacun compte les dispositions de chaque partie sur la réponse aux incidents.",
    spreadsheet: "Un tableur\u{a0}: Excel avec Power Query",
    needs: |tool| match tool {
        Tool::Python => "Python 3.8 ou plus récent, sans rien installer d’autre.",
        Tool::R => "R avec la bibliothèque jsonlite.",
        Tool::JavaScript => "Node 18 ou plus récent.",
        Tool::Spreadsheet => {
            "Données, Obtenir des données, À partir d’autres sources, Requête vide, puis Éditeur avancé."
        }
    },
    copy: "Copier",
    download: "Enregistrer {}",
    no_host: "Dans ces exemples, remplacez https://example.org/ par l’adresse de l’édition hébergée.",
};
