//! La vue « records ».

use crate::query::Column;
use crate::query::catalogue::Field;
use crate::text::screens::Records;

pub static TEXTS: Records = Records {
    title: "Tout le dossier",
    lead: "Dispositions, instruments, plans, constats, événements, organismes, affirmations et sources, en une seule recherche.",
    caption: "Fiches; les en-têtes des colonnes servent à trier",
    columns: "Colonnes",
    column: |column| match column {
        Column::Kind => "Type",
        Column::Title => "Titre",
        Column::Party => "Partie",
        Column::Date => "Date",
        Column::Themes => "Thèmes",
        Column::Status => "État ou constat",
        Column::Confidence => "Degré de confiance",
        Column::Sources => "Sources",
        Column::Statements => "Énoncés",
    },
    sort_by: "Trier par",
    usual_order: "Revenir à l’ordre du catalogue",
    best_first: "Revenir aux meilleurs résultats en tête",
    show_all: "Tout afficher ({})",
    found: "Trouvé",
    field: |field| match field {
        Field::Title => "dans le titre",
        Field::Text => "dans le texte",
        Field::Name => "dans un nom",
        Field::Fact => "par sa partie, son type ou sa date",
        Field::Around => "dans ce qui s’y rattache",
        Field::Place => "dans le renvoi à la source",
        Field::Source => "dans une source",
    },
    by_name: "trouvé par le nom de l’instrument",
    by_theme: "trouvé par le thème",
    by_long: "trouvé par le nom complet de {}",
    everywhere: (
        "{} fiche de tout type correspond à la recherche",
        "{} fiches de tous types correspondent à la recherche",
    ),
};
