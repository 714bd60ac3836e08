//! The texts of the pages without scripts, which are no part of the app.

pub struct StaticPages {
    pub title: &'static str,
    pub lead: &'static str,
    pub contents: &'static str,
    pub themes: &'static str,
    pub instruments: &'static str,
    pub events: &'static str,
    pub findings: &'static str,
    pub stories: &'static str,
    pub to_the_app: &'static str,
    pub downloads: &'static str,
    pub bodies: &'static str,
    pub sources: &'static str,
    /// What stands for a page that is not kept, while there is no network.
    pub away: &'static str,
    pub not_found: NotFound,
    /// A version of the data, in the feed of changes.
    pub data_version: &'static str,
    /// What the first version holds, in all.
    pub first_version: &'static str,
    /// What search engines are told that the data is about, beside its themes.
    pub keywords: [&'static str; 2],
}

/// The page for an address that does not exist.
pub struct NotFound {
    pub title: &'static str,
    pub what_to_do: &'static str,
    /// Over the pages that an address resembles.
    pub meant: &'static str,
    /// The same view under the right address.
    pub same_view: &'static str,
    /// Over the pages that there are.
    pub pages: &'static str,
    /// Where no script runs, which alone finds the site above the address.
    pub by_hand: &'static str,
}
