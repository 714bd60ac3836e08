//! Références et fichiers.

use crate::export::Form;
use crate::text::screens::Taking;

pub static TEXTS: Taking = Taking {
    unknown: "Cette page n’est pas de la même version que la partie qui produit les fichiers. \
              Rechargez la page.",
    no_such_record: "Cette fiche ne se trouve pas dans les données affichées.",
    saved: "Fichier enregistré\u{a0}: {}",
    copy: "Copier",
    download: "Télécharger",

    cite_data: "Citer le jeu de données",
    cite_view: "Citer cette vue",
    cite_record: "Citer cette fiche",
    cite_source: "Citer cette source",
    behind: "Sources à l’appui",

    export: "Exporter",
    rows: "Fiches à exporter",
    rows_shown: "Ce qui est affiché",
    rows_all: "L’ensemble des fiches",
    rows_of: ("{} ligne", "{} lignes"),
    form: "Format du fichier",
    form_name,
    mark: "Commencer le CSV par un indicateur d’ordre des octets\u{a0}: Excel en a besoin pour lire les accents",
    saved_rows: "Fichier enregistré\u{a0}: {}, {}",

    view: "Vue",
    on_screen: "À l’écran",
    row_count: "Lignes",
    link: "Lien permanent",
    no_address: "Cette copie a été ouverte depuis un disque et n’a pas d’adresse publique; la vue est {}",
    data: "Données",
    licence: "Licence d’utilisation",
    files: "Fichiers",
    columns_title: "Colonnes (dans une cellule, les listes sont séparées par des points-virgules)",
    columns: [
        "Identifiant de la fiche; il ne change jamais et n’est jamais réutilisé",
        "Type de fiche, mot destiné aux programmes",
        "Type de fiche, en toutes lettres",
        "Titre de la fiche",
        "Ce que dit la fiche, en nos propres termes",
        "Identifiant du document dont elle relève",
        "Titre de ce document",
        "Identifiants des parties concernées",
        "Noms de ces parties",
        "Identifiants de ses thèmes, le principal en premier",
        "Noms de ces thèmes",
        "Nature de l’énoncé, du document ou de la source, mot destiné aux programmes",
        "La même chose en toutes lettres",
        "État du document, mot destiné aux programmes",
        "Le même en toutes lettres",
        "Sa date\u{a0}: jour, mois ou année selon ISO 8601, ou deux dates séparées par une barre oblique",
        "Degré de confiance, mot destiné aux programmes\u{a0}: high, medium ou low",
        "Le degré de confiance en toutes lettres",
        "Identifiants des sources sur lesquelles elle repose",
        "Titres de ces sources",
        "Passage dans chaque source",
        "Adresse de chaque source",
    ],
    records: "Fiches",
    about: "À propos",
};

fn form_name(form: Form) -> &'static str {
    match form {
        Form::Csv => "CSV, pour les programmes (Excel en français y attend des points-virgules)",
        Form::Xlsx => "XLSX, un classeur, à préférer pour Excel",
        Form::Json => "JSON, avec son schéma",
        Form::Markdown => "Markdown, un tableau à lire",
        Form::Zip => "ZIP, le tout avec un fichier lisez-moi",
    }
}
