//! The timeline: when did what happen?
//!
//! A view gives a [`model::Timeline`] (what is shown, over which days), this a
//! [`lanes::Layout`] (where each item stands, in pixels), and both together a
//! [`drawing::Drawing`].

pub mod control;
pub mod crowds;
pub mod describe;
pub mod drawing;
pub mod keys;
pub mod labels;
pub mod lanes;
pub mod marks;
pub mod model;
pub mod scale;
