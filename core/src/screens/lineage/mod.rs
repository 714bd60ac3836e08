pub mod around;
pub mod drawing;
pub mod graph;
pub mod keys;
pub mod labels;
pub mod layout;
pub mod measure;
pub mod route;
