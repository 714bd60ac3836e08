//! The app: leptos components over `parallel49-core`.
//!
//! `state` holds contexts of signals, `parts` what several screens share, `screens` a folder
//! for each screen, `dialogs` what opens over them, `browser` what no crate gives.
//! ARCHITECTURE.md has the picture.

// What components draw nests deep in types; as HTML text deeper than rustc follows by itself.
#![cfg_attr(feature = "ssr", recursion_limit = "256")]

mod app;
pub mod browser;
pub mod dialogs;
pub mod later;
pub mod parts;
pub mod screens;
pub mod start;
pub mod state;
#[cfg(feature = "ssr")]
pub mod static_pages;

pub use app::App;
