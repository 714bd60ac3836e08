//! The app as a whole: state, loading, and the frame around the screens.

mod load;
mod reader;
mod root;
mod state;

pub use load::Loading;
pub use root::start;
pub use state::{App, Shared};
