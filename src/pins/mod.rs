//! What the reader has pinned: records and whole views, in the reader's order,
//! with notes. The set travels in the link (see `link::pins`), the notes stay
//! in the browser and go into the files that are saved.

pub mod content;
pub mod hands;
pub mod model;
