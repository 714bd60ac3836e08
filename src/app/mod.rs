//! The app as a whole: state, loading, and the frame around the screens.

mod footer;
mod header;
mod load;
mod notices;
mod root;
mod state;

pub use load::{Loading, retry};
pub use root::start;
pub use state::{App, Shared};
