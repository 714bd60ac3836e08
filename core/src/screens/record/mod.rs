pub mod around;
pub mod model;
pub mod relations;
pub mod says;
pub mod standing;
