pub mod model;
pub mod today;
