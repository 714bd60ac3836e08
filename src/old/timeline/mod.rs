//! The timeline: when did what happen?
//!
//! A view gives a [`model::Timeline`] (what is shown, over which days), this a
//! [`lanes::Layout`] (where each item stands, in pixels), and both together
//! the figure or the table.

mod backdrop;
pub mod content;
pub mod controls;
mod figure;
pub mod hands;
pub mod lanes;
pub mod letters;
pub mod marks;
pub mod model;
pub mod moves;
pub mod scale;
pub mod table;
mod words;

pub use figure::{NAME, item_id, saved};
