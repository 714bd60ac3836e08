//! The texts of the timeline screen.

use crate::text::Plural;

pub struct Timeline {
    pub title: &'static str,
    pub lead: &'static str,
    /// The figure by name: from, to.
    pub figure: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub end_invalid: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    pub closer: &'static str,
    pub wider: &'static str,
    pub whole: &'static str,
    /// The same on its button.
    pub whole_sign: &'static str,
    pub before: Plural,
    pub after: Plural,
    pub as_table: &'static str,
    pub as_figure: &'static str,
    pub keys: &'static str,
    /// How the pointer moves and widens the years.
    pub gestures: &'static str,
    /// Events that stand in one mark.
    pub crowd: Plural,
    pub crowds: &'static str,
    /// The ends of the range stood the wrong way round.
    pub swapped: &'static str,
    pub legend: &'static str,
    pub open_end: &'static str,
    pub unknown_end: &'static str,
    pub imprecise: &'static str,
    pub point: &'static str,
    pub event: &'static str,
    pub cut: &'static str,
    pub caption: &'static str,
    pub name: &'static str,
    pub began: &'static str,
    pub ended: &'static str,
    pub save_svg: &'static str,
    pub save_png: &'static str,
    pub save_failed: &'static str,
}
