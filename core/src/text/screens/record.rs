//! The texts of the record panel.

use crate::dataset::{Read, Sense, SourceKind};
use crate::screens::record::relations::Side;

pub struct Record {
    /// The list of sections of a long record.
    pub contents: &'static str,
    /// The records before and after in the list that one came from: what the row is called,
    /// the place in it, the two ways.
    pub list: &'static str,
    pub place: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    /// The way from a statement to its record.
    pub open: &'static str,
    pub figures: &'static str,
    pub side: fn(Side) -> &'static str,
    pub facts: &'static str,
    /// How much of a source was read, and of an instrument's own text.
    pub read_label: &'static str,
    pub read: fn(Read) -> &'static str,
    pub own_text_label: &'static str,
    pub own_text: fn(Read) -> &'static str,
    /// What a kind of source is worth.
    pub source_why: fn(SourceKind) -> &'static str,
    /// Why an address is shown and not linked.
    pub not_secure: &'static str,
    /// The same in short, before the address.
    pub not_encrypted: &'static str,
    pub no_address_known: &'static str,
    pub archived: &'static str,
    pub same_in: &'static str,
    pub sense: fn(Sense) -> &'static str,
    pub deadline: &'static str,
    /// The official term in the other language.
    pub in_other: &'static str,
}
