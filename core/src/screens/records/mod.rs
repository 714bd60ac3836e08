pub mod model;
pub mod why;
