//! The texts of the page with every record, which is no part of the app.

pub struct Sheets {
    pub title: &'static str,
    pub lead: &'static str,
    pub contents: &'static str,
    pub themes: &'static str,
    pub instruments: &'static str,
    pub events: &'static str,
    pub findings: &'static str,
    pub stories: &'static str,
    pub to_compare: &'static str,
    pub downloads: &'static str,
    pub bodies: &'static str,
    pub sources: &'static str,
    /// What stands for a page that is not kept, while there is no network.
    pub away: &'static str,
}
