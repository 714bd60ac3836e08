//! The texts of the app about the desk: what it says while that is not there.

pub struct Desk {
    /// The button beside copying and in the panel of a record.
    pub cite: &'static str,
    /// The buttons of the about page: the data interface, a reader's own data.
    pub interface: &'static str,
    pub own: &'static str,
    /// What is shown instead of the published data, by its file, and the way
    /// back.
    pub own_shown: &'static str,
    pub own_back: &'static str,
    /// A file that a link needs.
    pub own_needed: &'static str,
    /// The button in the panel of a list.
    pub export: &'static str,
    pub waiting: &'static str,
    pub lost: &'static str,
    /// Why: an old browser, nothing there to load, no answer in time.
    pub old: &'static str,
    pub gone: &'static str,
    pub late: &'static str,
    /// The browser did not take the file.
    pub refused: &'static str,
}
