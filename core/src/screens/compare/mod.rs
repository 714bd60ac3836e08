pub mod generations;
pub mod model;
pub mod sets;
pub mod verdicts;
