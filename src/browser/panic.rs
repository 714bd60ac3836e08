//! A panic in words: in the console for whoever looks there, and in the page for everybody else.

use std::panic::PanicHookInfo;

/// From now on the page says when the app breaks, and in which words (`#panic` of index.html).
pub fn show() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        tell(info);
    }));
}

/// Whatever is missing here must not panic again. The first panic stays: those that follow come of
/// it.
fn tell(info: &PanicHookInfo<'_>) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let panic =
        document.get_element_by_id("panic").filter(|panic| panic.has_attribute("hidden"))?;
    document.get_element_by_id("panic-details")?.set_text_content(Some(&info.to_string()));
    panic.remove_attribute("hidden").ok()
}
