//! Compare: themes down, parties or documents across; and one theme in full.

pub mod choices;
pub mod generations;
pub mod model;
pub mod names;
pub mod rank;
pub mod sets;
pub mod statements;
pub mod support;
pub mod theme;
pub mod verdicts;
