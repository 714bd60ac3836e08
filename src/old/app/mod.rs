//! The app in the page: the scene in one signal, drawn when it changes.

mod desk;
mod figures;
mod load;
mod newer;
mod pins;
mod reader;
mod root;
mod snapshot;
mod state;

pub use root::start;
pub use state::App;
