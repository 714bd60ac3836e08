//! What the app draws, for a page without it: links lead to pages, and what only the app can do
//! is marked and out of reach until it is there.

use super::html::rewritten;
use super::{every_record_of, page_of};
use lol_html::{comments, element};
use parallel49_core::dataset::Lang;
use parallel49_core::link;
use parallel49_core::query::{Facet, Screen, View};

/// The attribute of what only the app can do: hidden where no script runs.
pub const LIVE: &str = "data-live";

/// What nobody can use without the app.
const NEEDS_APP: &str = "form, button, .controls, .copy, details.menu:not(.screens-menu)";

/// The same HTML without what needs the app. A link to one version of the data stays: no page
/// has it, and the app that it opens may well run.
///
/// # Errors
/// None for HTML that leptos wrote.
pub fn without_app(html: &str, lang: Lang) -> Result<String, String> {
    let out_of_reach = element!(NEEDS_APP, |element| {
        element.set_attribute(LIVE, "")?;
        // Not `disabled`: it would look otherwise, and nothing is to jump.
        element.set_attribute("inert", "")?;
        Ok(())
    });
    let links = element!("a[href]", |link| {
        let href = link.get_attribute("href").unwrap_or_default();
        if href.contains('?') && !href.contains("://") && !is_of_a_version(&href) {
            match plain(&href.replace("&amp;", "&"), lang) {
                Some(href) => link.set_attribute("href", &href)?,
                None => link.set_attribute(LIVE, "")?,
            }
        }
        Ok(())
    });
    // leptos marks where a text ends and another begins, also with what is no sound comment; no
    // text has that, since there it is escaped.
    let marks = comments!("*", |mark| {
        mark.remove();
        Ok(())
    });
    rewritten(&html.replace("<!>", ""), vec![out_of_reach, links, marks])
}

/// Whether a link asks for one version of the data.
fn is_of_a_version(href: &str) -> bool {
    href.split_once('?').is_some_and(|(_, query)| link::parse(query).0.data.is_some())
}

/// Where a link of the app leads without the app; nothing where only the app has what it shows.
fn plain(href: &str, lang: Lang) -> Option<String> {
    let (page, query) = href.split_once('?')?;
    let (view, _) = link::parse(query);
    let every_record = every_record_of(lang);
    if let Some(id) = &view.id {
        return Some(format!("{every_record}#{id}"));
    }
    let rest = View { screen: Screen::Overview, lang: None, data: None, ..view.clone() };
    if view.screen == Screen::Compare
        && let Some(theme) = view.facet(Facet::Theme).single()
    {
        // The era is a place within the theme.
        let alone = rest.with(|view| {
            view.facet_mut(Facet::Theme).clear();
            view.era = None;
        });
        return (alone == View::default()).then(|| format!("{every_record}#theme-{theme}"));
    }
    if rest != View::default() {
        return None;
    }
    match view.screen {
        Screen::Overview if page.is_empty() => Some(page_of(lang).to_owned()),
        Screen::Overview => Some(page.to_owned()),
        Screen::Compare => Some(format!("{every_record}#themes")),
        Screen::Records => Some(every_record.to_owned()),
        Screen::Sources => Some(format!("{every_record}#sources")),
        Screen::Stories => Some(format!("{every_record}#stories")),
        Screen::About => Some(format!("{every_record}#about")),
        Screen::Timeline | Screen::Plans | Screen::Lineage | Screen::Figures | Screen::Pins => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_the_app_lead_to_pages_or_wait_for_it() {
        let html = "<a href=\"?view=timeline&amp;lang=en\">a</a><a href=\"?id=x&amp;lang=en\">b</a>\
                    <a href=\"fr.html?lang=fr\">c</a><a href=\"https://x.test/?a=b\">d</a>";
        assert_eq!(
            without_app(html, Lang::En).as_deref(),
            Ok("<a href=\"?view=timeline&amp;lang=en\" data-live=\"\">a</a>\
                <a href=\"records.html#x\">b</a><a href=\"fr.html\">c</a>\
                <a href=\"https://x.test/?a=b\">d</a>")
        );
    }

    #[test]
    fn controls_wait_for_the_app() {
        let html = without_app("<!><button>a</button><p>b</p>", Lang::Fr);
        assert_eq!(html.as_deref(), Ok("<button data-live=\"\" inert=\"\">a</button><p>b</p>"));
    }
}
