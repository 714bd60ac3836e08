//! The records screen.

use crate::query::Column;
use crate::query::catalogue::Field;
use crate::text::screens::Records;

pub static TEXTS: Records = Records {
    title: "Everything on record",
    lead: "Provisions, instruments, plans, verdicts, events, bodies, claims and sources, found by one search.",
    caption: "Records; the heads of the columns sort them",
    columns: "Columns",
    column: |column| match column {
        Column::Kind => "Kind",
        Column::Title => "Title",
        Column::Party => "Party",
        Column::Date => "Date",
        Column::Themes => "Themes",
        Column::Status => "Status or verdict",
        Column::Confidence => "Confidence",
        Column::Sources => "Sources",
        Column::Statements => "Statements",
    },
    sort_by: "Sort by",
    usual_order: "Back to the order of the catalogue",
    best_first: "Back to the best matches first",
    show_all: "Show all {}",
    found: "Found",
    field: |field| match field {
        Field::Title => "in the title",
        Field::Text => "in the text",
        Field::Name => "in a name",
        Field::Fact => "by its side, kind or date",
        Field::Around => "in what belongs to it",
        Field::Place => "in the place of its evidence",
        Field::Source => "in a source",
    },
    by_name: "found by the name of the instrument",
    by_theme: "found by the theme",
    by_long: "found by what {} stands for",
    everywhere: ("{} record of any kind matches", "{} records of every kind match"),
};
