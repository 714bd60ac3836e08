pub mod describe;
pub mod model;
