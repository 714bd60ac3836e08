pub mod describe;
pub mod model;
pub mod subject;
