//! A fault of ours ends the app for good; the page says so itself.

use super::document;

/// Shows the message that already stands in the page, with the details.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        let document = document();
        if let Some(details) = document.get_element_by_id("panic-details") {
            details.set_text_content(Some(&info.to_string()));
        }
        if let Some(message) = document.get_element_by_id("panic") {
            message.remove_attribute("hidden").ok();
        }
        web_sys::console::error_1(&info.to_string().into());
    }));
}
