pub mod counts;
pub mod scope;
