//! Les commandes au-dessus d’une vue.

use crate::text::screens::Controls;

pub static TEXTS: Controls = Controls {
    on_a_day: "En vigueur à une date…",
    other_day: "Une autre date…",
    on_day: "Situation au {}",
    day_field: "Date",
    day_forms: "Par exemple 2012-10-26, 26/10/2012, 26 octobre 2012 ou octobre 2012.",
    two_ways: "Cela peut vouloir dire le {} ou le {}. La vue n’a pas changé.",
    calendar: "Choisir dans un calendrier",
    kept_from: "Conservés de la vue «\u{a0}{}\u{a0}»\u{a0}:",
    whole_record: "Afficher tout le dossier",

    in_force_on: "En vigueur le {}",
    last_known_on: "Dernière situation connue, au {}",
    none_leading: "aucun document phare connu",
    beyond_evidence: "Nos éléments s’arrêtent au {}\u{a0}: ce qui a changé depuis n’est pas connu \
                      ici.",
    unsure_why: "Rien n’indique si ces documents étaient encore en vigueur. Ils sont signalés et \
                 ne comptent jamais parmi ceux qui l’étaient.",

    counted_in_force: ("{} en vigueur", "{} en vigueur"),
    counted_stood: ("{} en vigueur ou au dossier", "{} en vigueur ou au dossier"),
    counted_unsure: ("{} dont la fin n’est pas attestée", "{} dont la fin n’est pas attestée"),
    counted_hidden: ("{} masqué", "{} masqués"),
    not_in_figure: ("{} autre hors du schéma", "{} autres hors du schéma"),
    day_without_era: "aucune période ne couvre ce jour",
    whole_era: "Le constat vaut pour l’ensemble de la période {}, dont une partie est postérieure à \
                cette date.",

    leading: ("{} document phare", "{} documents phares"),
    unsure_count: ("Fin non attestée\u{a0}: {} document", "Fin non attestée\u{a0}: {} documents"),
    last_of_month: "{}\u{a0}: dernier jour du mois saisi.",
    last_of_year: "{}\u{a0}: dernier jour de l’année saisie.",
    readings: "De quel jour s’agit-il?",
    marked_days: "Dates marquantes…",
};
