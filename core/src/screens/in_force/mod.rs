//! The as-of day: how it is typed, the days worth stepping to, and what was in force on it.

pub mod marks;
pub mod on_day;
pub mod typed;
