//! How documents and bodies hang together: a graph in layers of time, and the
//! same as a list.

pub mod content;
pub mod detail;
pub mod figure;
pub mod graph;
pub mod labels;
pub mod layout;
pub mod list;
pub mod measure;
pub mod picture;
pub mod route;
pub mod saved;
pub mod walk;
