//! Light or dark: as the device says, or as the reader has chosen.

use super::{document, storage, window};

/// Whether the page is dark now.
pub fn is_dark() -> bool {
    match storage::colours().as_deref() {
        Some("dark") => true,
        Some("light") => false,
        _ => window()
            .match_media("(prefers-color-scheme: dark)")
            .ok()
            .flatten()
            .is_some_and(|query| query.matches()),
    }
}

/// Takes the reader's choice, for this page and, where the browser keeps it, for the next.
pub fn choose(is_dark: bool) {
    let word = if is_dark { "dark" } else { "light" };
    if let Some(root) = document().document_element() {
        root.set_attribute("data-colours", word).ok();
    }
    storage::set_colours(word);
}
