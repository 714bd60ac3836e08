//! Who publishes this copy and how to reach them: from the page's own lines of configuration.

use crate::browser;
use crate::state::{use_site, use_texts};
use leptos::prelude::*;
use parallel49_core::text::format;

/// What a meta element of the page says, where it says something.
fn said(name: &str) -> Option<String> {
    // A page that is made without a browser serves every publisher.
    if use_site().is_still {
        return None;
    }
    browser::meta(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

pub fn who() -> AnyView {
    let texts = use_texts().about_page;
    let publisher = match said("publisher") {
        Some(name) => format::fill(texts.publisher, &[&name]),
        None => texts.no_publisher.to_owned(),
    };
    let contact = said("contact").map(|contact| {
        let is_address = contact.starts_with("https://");
        let href = if is_address { contact.clone() } else { format!("mailto:{contact}") };
        let (before, after) = texts.contact.split_once("{}").unwrap_or((texts.contact, ""));
        view! { <p>{before}<a href=href>{contact}</a>{after}</p> }
    });
    view! { <p>{publisher}</p>{contact}<p>{texts.no_contact}</p> }.into_any()
}
