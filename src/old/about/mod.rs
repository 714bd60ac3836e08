//! About: method, counts, rules, licence, accessibility.

pub mod content;
pub mod counts;
