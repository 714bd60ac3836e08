//! What all figures share: the frame that hears pointer, wheel and keys, the room they have,
//! saving.

mod frame;
mod room;
mod save;

pub use frame::{FigureFrame, Move};
pub use room::use_room;
pub use save::{SaveFigure, Saved, SavedFigure};
