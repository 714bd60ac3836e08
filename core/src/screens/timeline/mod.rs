pub mod control;
pub mod describe;
pub mod keys;
pub mod labels;
pub mod lanes;
pub mod model;
pub mod scale;
