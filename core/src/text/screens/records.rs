//! The texts of the records and sources screens, and of why a record is found.

use crate::query::Column;
use crate::query::catalogue::Field;
use crate::text::Plural;

pub struct Records {
    pub title: &'static str,
    pub lead: &'static str,
    pub caption: &'static str,
    pub columns: &'static str,
    pub column: fn(Column) -> &'static str,
    pub sort_by: &'static str,
    pub usual_order: &'static str,
    pub best_first: &'static str,
    pub show_all: &'static str,
    /// Where a search found a record; the first of them, then the others.
    pub found: &'static str,
    pub field: fn(Field) -> &'static str,
    pub by_name: &'static str,
    pub by_theme: &'static str,
    pub by_long: &'static str,
    /// How many records a search finds beyond the present screen.
    pub everywhere: Plural,
}
