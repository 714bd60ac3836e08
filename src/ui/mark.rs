//! Text with the matches of the search marked.

use crate::query::search::Search;
use leptos::prelude::*;

/// The pieces of a text; those that match the search are marked.
pub fn marked(text: &str, search: Option<&Search>) -> AnyView {
    let ranges = search.map(|search| search.highlights(text)).unwrap_or_default();
    if ranges.is_empty() {
        return text.to_owned().into_any();
    }
    let mut pieces = Vec::new();
    let mut at = 0;
    for (start, end) in ranges {
        pieces.push(text[at..start].to_owned().into_any());
        pieces.push(view! { <mark>{text[start..end].to_owned()}</mark> }.into_any());
        at = end;
    }
    pieces.push(text[at..].to_owned().into_any());
    pieces.into_any()
}
