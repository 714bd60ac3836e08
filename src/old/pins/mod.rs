//! What the reader has pinned: records and whole views, in the reader's order,
//! with notes. The set travels in the link (see `link::pins`); the notes stay
//! in the browser and go into the file that is saved.
//!
//! The app draws the buttons that pin. The list itself and the file are made
//! by the desk.

pub mod buttons;
pub mod hands;
pub mod markdown;
pub mod model;
pub mod page;
