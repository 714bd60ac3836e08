//! What came before a record, what came after it, and what stands beside it.

use super::model::relations_of;
use crate::dataset::{Relation, RelationType};
use crate::query::Index;

/// Where the other end of a relation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Before,
    After,
    Beside,
}

impl Side {
    pub const ALL: [Side; 3] = [Side::Before, Side::After, Side::Beside];
}

/// A relation of a record, seen from it.
pub struct Tie<'a> {
    pub edge: &'a Relation<String>,
    /// The record at the other end.
    pub other: String,
    /// Whether the record is where the relation starts.
    pub is_forward: bool,
    pub side: Side,
}

/// The relations of a record, those of each side together.
pub fn ties<'a>(index: &'a Index, id: &str) -> Vec<Tie<'a>> {
    let mut ties: Vec<Tie<'a>> = relations_of(index, id)
        .into_iter()
        .map(|(n, other, is_forward)| {
            let edge = &index.data.relations[n];
            Tie { edge, other, is_forward, side: side_of(edge.kind, is_forward) }
        })
        .collect();
    ties.sort_by_key(|tie| tie.side);
    ties
}

/// A relation that follows something earlier says so from its start.
fn side_of(kind: RelationType, is_forward: bool) -> Side {
    match kind {
        RelationType::BuildsOn
        | RelationType::Implements
        | RelationType::Supersedes
        | RelationType::SuccessorOf
        | RelationType::References
        | RelationType::Keeps
        | RelationType::Rewords
        | RelationType::Drops => {
            if is_forward {
                Side::Before
            } else {
                Side::After
            }
        }
        RelationType::PartOf
        | RelationType::Parallels
        | RelationType::JointCounterpart
        | RelationType::CounterpartOf => Side::Beside,
    }
}
