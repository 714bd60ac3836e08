//! Kinds of things as suggestions are grouped.

use super::Thing;
use crate::query::index::Found;

/// The groups, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    Documents,
    Bodies,
    Themes,
    Plans,
    Stories,
    Terms,
    Events,
    Statements,
}

impl Group {
    pub const ALL: [Group; 8] = [
        Group::Documents,
        Group::Bodies,
        Group::Themes,
        Group::Plans,
        Group::Stories,
        Group::Terms,
        Group::Events,
        Group::Statements,
    ];

    pub fn of(thing: Thing) -> Option<Group> {
        match thing {
            Thing::Record(Found::Instrument(_)) => Some(Group::Documents),
            Thing::Record(Found::Body(_)) => Some(Group::Bodies),
            Thing::Theme(_) => Some(Group::Themes),
            Thing::Record(Found::Plan(_)) => Some(Group::Plans),
            Thing::Story(_) => Some(Group::Stories),
            Thing::Term(_) => Some(Group::Terms),
            Thing::Record(Found::Event(_)) => Some(Group::Events),
            Thing::Record(Found::Provision(_)) => Some(Group::Statements),
            Thing::Record(Found::Assessment(_) | Found::Finding(_) | Found::Source(_)) => None,
        }
    }

    /// The most that are suggested of it.
    pub fn most(self) -> usize {
        match self {
            Group::Documents => 4,
            Group::Bodies | Group::Statements => 3,
            _ => 2,
        }
    }
}
