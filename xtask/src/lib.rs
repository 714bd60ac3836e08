//! The developer commands of Parallel 49, as a library: `main.rs` only chooses one, and the
//! browser tests find browsers and the built site through it.

pub mod commands;
pub mod process;
pub mod project;
pub mod setup;
pub mod steps;
pub mod wasm_loops;
