//! La vue « plans ».

use crate::text::screens::Plans;

pub static TEXTS: Plans = Plans {
    title: "Que se sont promis les deux pays?",
    lead: "Ce que chaque plan conjoint prévoyait, qui en était responsable et ce qui en est résulté.",
    groups: [
        "Les principaux plans conjoints",
        "Autres plans et arrangements conjoints",
        "Plans communs avec d’autres pays",
        "Plans d’un seul pays",
    ],
    count_goals: ("{} but", "{} buts"),
    count_objectives: ("{} objectif", "{} objectifs"),
    count_activities: ("{} activité", "{} activités"),
    count_reports: ("{} compte rendu des progrès", "{} comptes rendus des progrès"),
    choose: "Plan à lire",
    all_plans: "Tous les plans",
    previous: "Plan précédent",
    next: "Plan suivant",
    outside: "Les filtres écartent ce plan de la liste. Il est ouvert parce que le lien le nomme. \
              Filtres qui l’écartent\u{a0}:",
    not_that_day: "Établi d’après toutes nos sources, et non d’après ce que l’on savait à la date \
                   choisie.",
    limits: "Où s’arrête notre dossier",
    lead_of: "Responsable, {}",
    stated: "selon la source",
    inferred: "déduit par nous",
    no_lead: "aucun responsable relevé",
    timing: "Échéance",
    carried_by: "Mis en œuvre par",
    beside_it: "Parmi les dispositions qui mettent ce plan en œuvre, comptées partout où elles y \
                figurent\u{a0}:",
    hidden_by_filters: (
        "{} disposition exclue par les filtres est masquée",
        "{} dispositions exclues par les filtres sont masquées",
    ),
    reports_hidden: (
        "{} compte rendu postérieur à cette date est masqué.",
        "{} comptes rendus postérieurs à cette date sont masqués.",
    ),
    compare: "Comparer ses dispositions",
    lineage: "Voir sa filiation",
    record: "Ouvrir sa fiche",
    read_as_plan: "Le lire sous forme de plan",
    who: "Qui",
    when: "Quand",
    under: "Dans le cadre de",
    now: "Aujourd’hui",
    on_that_day: "À cette date",
    same_leads: "Responsables de toutes les activités\u{a0}:",
    mark: "* Déduit par nous\u{a0}: le plan ne nomme aucun responsable.",
    ours: "Le choix des dispositions qui mettent en œuvre chaque partie, et des organismes qui \
           s’en chargent aujourd’hui, est un rapprochement de notre part.",
    usual_confidence: "Le degré de confiance est {}, sauf indication contraire.",
    carried_count: (
        "{} disposition met cette partie en œuvre",
        "{} dispositions mettent cette partie en œuvre",
    ),
    none_today: "rien en vigueur à notre connaissance",
};
