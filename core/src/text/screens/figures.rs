//! The texts of the figures screen.

use crate::dataset::Sense;
use crate::text::Plural;

pub struct Figures {
    pub title: &'static str,
    pub lead: &'static str,
    /// The heading of amounts: in which currency.
    pub amounts_in: &'static str,
    pub deadlines: &'static str,
    /// Numbers of units that are counted once or twice.
    pub seldom: &'static str,
    /// Figures that the data holds in words only.
    pub words: &'static str,
    pub logarithmic: &'static str,
    pub count: Plural,
    /// How a value is meant, around it.
    pub sense: fn(Sense) -> &'static str,
    pub signs: &'static str,
    pub keys: &'static str,
    pub caption: &'static str,
    pub year: &'static str,
    pub how_much: &'static str,
    pub statement: &'static str,
    pub document: &'static str,
}
