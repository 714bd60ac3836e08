//! Un thème en entier.

use crate::screens::compare::statements::Fate;
use crate::screens::compare::support::Support;
use crate::text::screens::ThemePage;

pub static TEXTS: ThemePage = ThemePage {
    confidence: "Degré de confiance\u{a0}: {}",
    rests_on: ("repose sur {} énoncé", "repose sur {} énoncés"),
    no_verdict: "Aucun constat pour cette période.",

    order: "Ordre des documents",
    newest_first: "Récents d’abord",
    oldest_first: "Anciens d’abord",

    nothing_here: "Rien sur ce thème.",
    basis: ("{} énoncé sur lequel repose le constat", "{} énoncés sur lesquels repose le constat"),
    more_basis: (
        "{} autre énoncé sur lequel repose le constat",
        "{} autres énoncés sur lesquels repose le constat",
    ),
    more_documents: ("{} autre document", "{} autres documents"),
    unsure: "Fin non attestée",
    rule_and_caveats: ("Règle et {} mise en garde", "Règle et {} mises en garde"),
    on_other_themes: (", dont {} sur un autre thème", ", dont {} sur d’autres thèmes"),
    support: |support| match support {
        Support::OfficialText => "texte officiel lu",
        Support::OfficialAccount => "compte rendu officiel lu",
        Support::Reported => "rapporté",
        Support::Press => "rapporté par la presse",
        Support::Uncertain => "incertain",
    },
    support_why: |support| match support {
        Support::OfficialText => {
            "Nous avons lu le texte officiel, ou une copie fidèle, à cet endroit."
        }
        Support::OfficialAccount => {
            "Nous avons lu un autre texte officiel qui en rend compte, tel qu’un communiqué ou un \
             rapport; le document lui-même n’a pu être lu, sinon par des citations."
        }
        Support::Reported => {
            "Nous n’avons pas vu le texte officiel à cet endroit; d’autres le rapportent."
        }
        Support::Press => {
            "Nous n’avons pas vu le texte officiel à cet endroit; la presse le rapporte."
        }
        Support::Uncertain => {
            "L’énoncé repose sur une seule source faible, ou ses sources ne concordent pas."
        }
    },
    copy: "Copier",
    report: "Signaler",

    all_themes_title: "Les deux pays, thème par thème",
    all_themes_lead: "L’énoncé principal de chaque côté, et combien il y en a d’autres.",
    documents_lead: "Côte à côte, thème par thème.",
    columns: "Colonnes…",
    choose: "tapez quelques lettres d’une partie ou d’un document",
    about_document: "À propos de ce document",
    no_choice: "Aucune partie ni aucun document ne porte ce nom.",

    since_older: "Ce qui a changé depuis «\u{a0}{}\u{a0}»",
    in_newer: "Ce que «\u{a0}{}\u{a0}» a changé",
    fates: |fate| match fate {
        Fate::Added => ("{} énoncé ajouté", "{} énoncés ajoutés"),
        Fate::Kept => ("{} maintenu", "{} maintenus"),
        Fate::Reworded => ("{} reformulé", "{} reformulés"),
        Fate::Dropped => ("{} abandonné", "{} abandonnés"),
    },
    fate_words: ["Ajouté", "Maintenu", "Reformulé", "Abandonné"],
    was: "Auparavant\u{a0}: {}",
    matched: "rapproché par nous",
    no_counterpart: "aucun équivalent trouvé",
    matched_why: "Les énoncés sont nos paraphrases. Ce que personne n’a codé à la main, nous \
                  l’avons rapproché d’après ses mots; un énoncé sans équivalent compte comme \
                  ajouté ou abandonné.",
    not_read_whole: "Les deux textes n’ont pas été lus en entier\u{a0}: ce qui est dit ajouté ou \
                     abandonné peut se trouver là où nous n’avons pas regardé.",
};
