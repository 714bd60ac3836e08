//! The texts of a view inside another page, and of the offer to put it there.

pub struct Embed {
    pub help: &'static str,
    pub newest: &'static str,
    pub kept: &'static str,
}
