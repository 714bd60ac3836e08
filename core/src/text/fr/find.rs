//! La recherche dans l’ensemble.

use crate::query::catalogue::Group;
use crate::text::screens::Find;

pub static TEXTS: Find = Find {
    label: "Rechercher partout",
    hint: "Rechercher\u{2003}/",
    open: "Rechercher",
    close: "Fermer la recherche",
    suggestions: "Suggestions",
    group: |group| match group {
        Group::Documents => "Documents",
        Group::Bodies => "Organismes",
        Group::Themes => "Thèmes",
        Group::Plans => "Plans",
        Group::Stories => "Récits",
        Group::Terms => "Termes",
        Group::Events => "Événements",
        Group::Statements => "Énoncés",
    },
    group_one: |group| match group {
        Group::Documents => "document",
        Group::Bodies => "organisme",
        Group::Themes => "thème",
        Group::Plans => "plan",
        Group::Stories => "récit",
        Group::Terms => "terme",
        Group::Events => "événement",
        Group::Statements => "énoncé",
    },
    all: ("La seule fiche trouvée", "Les {} fiches trouvées"),
    counted: ("{} suggestion", "{} suggestions"),
    nothing: "Rien trouvé. La touche Entrée montre ce qui peut aider.",
    read_as: "Résultats pour «\u{a0}{}\u{a0}».",
    dropped: "Mots laissés de côté\u{a0}: {}.",
    partly: "Aucune fiche ne contient tous ces mots. Voici celles qui en contiennent le plus.",
    other_language: "Votre recherche est en anglais; les textes affichés sont en français.",
    in_other: "Les afficher en anglais",
    beside: "Aussi trouvé",
    instead: "Rechercher «\u{a0}{}\u{a0}» ({})",
};
