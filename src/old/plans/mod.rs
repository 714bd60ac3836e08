//! What the joint plans promised, who owned it, and what came of it.

mod carried;
pub mod content;
pub mod list;
pub mod model;
pub mod outline;
