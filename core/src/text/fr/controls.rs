//! Les commandes au-dessus d’une vue.

use crate::text::screens::Controls;

pub static TEXTS: Controls = Controls {
    on_a_day: "En vigueur à une date…",
    other_day: "Une autre date…",
    on_day: "Situation au {}",
    day_field: "Date",
    day_forms: "Par exemple 2012-10-26, 26 octobre 2012 ou 26 oct. 2012.",
    two_ways: "Cela peut vouloir dire le {} ou le {}\u{a0}: écrivez le mois en lettres. La vue \
               n’a pas changé.",
    calendar: "Choisir dans un calendrier",
    kept_from: "Conservés de la vue «\u{a0}{}\u{a0}»\u{a0}:",
    whole_record: "Afficher tout le dossier",

    in_force_on: "En vigueur le {}",
    none_leading: "aucun document phare connu",
    beyond_evidence: "Nos éléments s’arrêtent au {}\u{a0}: ce qui a changé depuis n’est pas connu \
                      ici.",
    unsure: "Fin non attestée",
    unsure_more: ("{} autre document", "{} autres documents"),
    unsure_only: ("{} document", "{} documents"),
    unsure_why: "Rien n’indique si ces documents étaient encore en vigueur. Ils sont signalés et \
                 ne comptent jamais parmi ceux qui l’étaient.",
};
