pub mod edit;
pub mod markdown;
pub mod model;
pub mod notes;
