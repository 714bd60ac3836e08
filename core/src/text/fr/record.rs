//! La fiche ouverte.

use crate::dataset::{Read, Sense, SourceKind};
use crate::screens::record::relations::Side;
use crate::text::screens::Record;

pub static TEXTS: Record = Record {
    contents: "Dans cette fiche",
    list: "Dans la liste",
    place: "{} sur {}",
    previous: "Précédente",
    next: "Suivante",
    open: "Éléments à l’appui",
    figures: "Chiffres",
    side: |side| match side {
        Side::Before => "Ce qui a précédé",
        Side::After => "Ce qui a suivi",
        Side::Beside => "Ce qui s’y rattache",
    },
    facts: "Renseignements",
    read_label: "Lecture",
    read: |read| match read {
        Read::Whole => "lu en entier",
        Read::Part => "lu en partie",
        Read::Quoted => "connu par citation seulement",
        Read::NotSeen => "non consulté",
    },
    own_text_label: "Texte même",
    own_text: |read| match read {
        Read::Whole => "Texte lu en entier",
        Read::Part => "Texte lu en partie",
        Read::Quoted => "Connu par citation seulement",
        Read::NotSeen => "Texte non consulté",
    },
    source_why: |kind| match kind {
        SourceKind::Primary => "Texte officiel, ou copie d’un texte officiel.",
        SourceKind::Official => "Publié par son auteur officiel.",
        SourceKind::OfficialMirror => "Copie fidèle d’un texte officiel, conservée ailleurs.",
        SourceKind::Secondary => "Écrit par un tiers à ce sujet.",
        SourceKind::Press => "Rapporté par la presse.",
        SourceKind::Seed => "L’un des trois documents à l’origine de ce dossier.",
    },
    not_secure: "Nous ne faisons de lien que vers des adresses chiffrées (https). Celle-ci ne \
                 l’est pas; pour l’ouvrir, copiez-la dans votre navigateur\u{a0}:",
    not_encrypted: "S’ouvre seulement par une connexion non sécurisée; copiez l’adresse\u{a0}:",
    no_address_known: "Aucune adresse Web n’en est connue.",
    archived: "Copie archivée",
    same_in: "Le même document dans l’autre langue",
    sense: |sense| match sense {
        Sense::Exact => "exactement",
        Sense::About => "environ",
        Sense::AtLeast => "au moins",
        Sense::AtMost => "au plus",
    },
    deadline: "au plus tard\u{a0}: {}",
    in_other: "En anglais\u{a0}: {}",
};
