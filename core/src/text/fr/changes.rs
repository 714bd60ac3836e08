//! Ce qui a changé d’une version des données à l’autre.

use crate::text::screens::Changes;

pub static TEXTS: Changes = Changes {
    title: "Ce qui a changé dans les données",
    lead: "Toutes les paires de versions publiées, comparées fiche par fiche par un programme. Une \
           fiche se reconnaît à son identifiant. Les titres mènent à la fiche dans la version la \
           plus récente des deux, ou dans la dernière qui la contient.",
    by_hand: "En nos propres termes\u{a0}: le journal des modifications des données (en anglais)",
    pairs: "Les versions",
    from_to: "De la version {} à la version {}",
    only_one: "Il n’y a qu’une version pour l’instant, donc rien à comparer.",
    nothing: "Aucune fiche ne diffère.",
    added: "Ajoutées",
    removed: "Retirées",
    reworded: "Reformulées",
    rated: "Réévaluées",
    otherwise: "Autrement modifiées\u{a0}: sources, dates, liens entre fiches",
    records: ("{} fiche", "{} fiches"),
    other_language_only: "Seul le texte anglais a changé.",
    order_only: "ordre seulement",
    before: "Avant",
    after: "Après",
    from_rating: "de «\u{a0}{}\u{a0}» à «\u{a0}{}\u{a0}»",
    kind: |file| match file {
        "meta" => "L’ensemble des données",
        "parties" => "Parties",
        "themes" => "Thèmes",
        "instruments" => "Instruments",
        "provisions" => "Dispositions",
        "bodies" => "Organismes",
        "eras" => "Périodes",
        "assessments" => "Constats",
        "positions" => "Positions",
        "coverage" => "Couverture",
        "rules" => "Règles de décision",
        "sources" => "Sources",
        "events" => "Événements",
        "relations" => "Liens",
        "findings" => "Affirmations des documents de départ",
        "plans" => "Plans",
        "stories" => "Récits",
        "terms" => "Termes du glossaire",
        _ => "Abréviations",
    },
};
