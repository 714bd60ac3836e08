//! Amounts, numbers and deadlines, by side and year.
//!
//! [`model`] takes them together by what they are in: a currency, a unit, a day. Nothing is ever
//! added across two of these, nor within one. [`layout`] places each group in a small chart.

pub mod amount;
pub mod layout;
pub mod model;
