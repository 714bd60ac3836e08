pub mod around;
pub mod fields;
pub mod model;
pub mod relations;
pub mod says;
pub mod standing;
