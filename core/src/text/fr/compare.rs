//! Les colonnes de la vue « Comparaison ».

use crate::dataset::RelationType as R;
use crate::text::screens::Compare;

pub static TEXTS: Compare = Compare {
    add_column: "Ajouter une colonne",
    remove_column: "Retirer la colonne\u{a0}: {}",
    not_yet: "n’était pas encore en vigueur ce jour-là",
    ended: "n’était plus en vigueur ce jour-là",
    in_force: "En vigueur {}",
    out_of_force: "N’était pas en vigueur ce jour-là.",

    sets: "Côte à côte",
    sets_of_strategies: "Les stratégies par ordre chronologique",
    sets_of_eras: "Les textes phares d’une période",
    parties: "Les deux pays",
    strategies: "{}, d’une stratégie à l’autre",
    earlier: "{}, stratégies antérieures",
    newest: "La stratégie la plus récente de chaque pays",

    ties: "Ce qui lie ces textes",
    tie: |relation| match relation {
        R::BuildsOn => "«\u{a0}{}\u{a0}» s’appuie sur «\u{a0}{}\u{a0}»",
        R::Implements => "«\u{a0}{}\u{a0}» met en œuvre «\u{a0}{}\u{a0}»",
        R::Supersedes => "«\u{a0}{}\u{a0}» remplace «\u{a0}{}\u{a0}»",
        R::References => "«\u{a0}{}\u{a0}» renvoie à «\u{a0}{}\u{a0}»",
        R::PartOf => "«\u{a0}{}\u{a0}» fait partie de «\u{a0}{}\u{a0}»",
        R::Parallels => "«\u{a0}{}\u{a0}» est comparable à «\u{a0}{}\u{a0}»",
        R::JointCounterpart => "«\u{a0}{}\u{a0}» est le pendant conjoint de «\u{a0}{}\u{a0}»",
        R::CounterpartOf => "«\u{a0}{}\u{a0}» est l’homologue de «\u{a0}{}\u{a0}»",
        R::SuccessorOf => "«\u{a0}{}\u{a0}» succède à «\u{a0}{}\u{a0}»",
        R::Keeps => "«\u{a0}{}\u{a0}» maintient «\u{a0}{}\u{a0}»",
        R::Rewords => "«\u{a0}{}\u{a0}» reformule «\u{a0}{}\u{a0}»",
        R::Drops => "«\u{a0}{}\u{a0}» abandonne «\u{a0}{}\u{a0}»",
    },

    generations: "D’une génération à l’autre",
    from_to: "De «\u{a0}{}\u{a0}» à «\u{a0}{}\u{a0}»",
    change: [
        "Ajouté",
        "Maintenu",
        "Maintenu, désormais en entier",
        "Maintenu, désormais en partie",
        "Abandonné",
        "Dans aucun des deux",
        "Indéterminé",
    ],
    changes: [
        ("{} thème ajouté", "{} thèmes ajoutés"),
        ("{} thème maintenu", "{} thèmes maintenus"),
        ("dont {} désormais abordé en entier", "dont {} désormais abordés en entier"),
        ("dont {} désormais abordé en partie", "dont {} désormais abordés en partie"),
        ("{} thème abandonné", "{} thèmes abandonnés"),
        ("{} thème absent des deux", "{} thèmes absents des deux"),
        ("{} thème non comparable", "{} thèmes non comparables"),
    ],
    uncoded: [
        (
            "{} thème non examiné dans le texte le plus ancien",
            "{} thèmes non examinés dans le texte le plus ancien",
        ),
        (
            "{} thème non examiné dans le texte le plus récent",
            "{} thèmes non examinés dans le texte le plus récent",
        ),
        (
            "{} thème non examiné dans les deux textes",
            "{} thèmes non examinés dans les deux textes",
        ),
    ],
    against: "par rapport à {}",
    by_provisions: "Selon nos seules dispositions.",
    by_provisions_why: "Nous n’avons pas de fiche de couverture pour ce texte\u{a0}: un thème pour \
                        lequel une de ses dispositions est au dossier compte comme abordé.",
    caution: "Les thèmes sont comparés d’après ce que chaque texte aborde; les énoncés, d’après un \
              lien inscrit dans les données ou, lorsque c’est indiqué, d’après notre propre \
              rapprochement. Un thème n’est dit ajouté ou abandonné que si l’autre texte a été \
              examiné et ne dit rien du thème. Là où nous n’avons rien vu, il est «\u{a0}non \
              examiné\u{a0}», et ce n’est pas un changement.",
    hidden: (
        "{} énoncé sur la succession de ces textes est masqué, au moins un des deux textes \
         n’étant pas en vigueur ce jour-là.",
        "{} énoncés sur la succession de ces textes sont masqués, au moins un des deux textes \
         n’étant pas en vigueur ce jour-là.",
    ),
    show_record: "Afficher tout le dossier",
};
