pub mod counts;
