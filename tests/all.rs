//! The tests of what the app draws, without a browser: one program, linked once.
#![cfg(feature = "ssr")]
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod changes_page;
mod compare;
mod drawn;
mod graphs;
mod metadata;
mod overview;
mod plans;
mod records;
mod state;
mod static_pages;
mod stories;
