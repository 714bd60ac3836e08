//! The texts of a view inside another page, and of the offer to put it there.

pub struct Embed {
    pub embed: &'static str,
    pub help: &'static str,
    pub newest: &'static str,
    pub kept: &'static str,
    pub copy: &'static str,
}
