//! The developer commands of Parallel 49, as a library: `main.rs` only chooses
//! one, and the browser tests use the same server and the same browser search.

pub mod args;
pub mod commands;
pub mod data;
pub mod desk;
#[cfg(test)]
mod examples;
pub mod old_links;
pub mod pages;
pub mod process;
pub mod project;
pub mod released;
pub mod server;
pub mod setup;
pub mod shrink;
pub mod steps;
pub mod style;
