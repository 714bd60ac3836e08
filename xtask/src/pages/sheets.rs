//! The pages without scripts, one for each language: every record, and what
//! changed between versions.

use super::{between, policy, replace_once};
use parallel49::dataset::Lang;
use parallel49::editions::changes::{self, Version};
use parallel49::editions::{changes_of, sheets, sheets_of};
use parallel49::scene::Scene;
use parallel49::text;

/// The page of a language, with the styles of the app's own `page`.
pub fn page(page: &str, scene: &Scene) -> Result<String, String> {
    let lang = scene.lang();
    let lead = text::sheets(lang).lead;
    without_scripts(page, lang, &sheets::title(lang), lead, sheets_of, &sheets::body(scene))
}

/// The page of changes between versions, likewise.
pub fn changes_page(page: &str, versions: &[Version], lang: Lang) -> Result<String, String> {
    let body = changes::body(versions, lang).map_err(|fault| fault.to_string())?;
    let lead = text::changes(lang).lead;
    without_scripts(page, lang, &changes::title(lang), lead, changes_of, &body)
}

/// A page without scripts; `name_of` gives its name in each language.
fn without_scripts(
    page: &str,
    lang: Lang,
    title: &str,
    lead: &str,
    name_of: fn(Lang) -> &'static str,
    body: &str,
) -> Result<String, String> {
    let (head, _) = between(page, "<head>", "</head>")?;
    // Styles, icons and what a share shows; no script and no way to one.
    let kept: Vec<&str> = head
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("<meta") || line.starts_with("<link"))
        .filter(|line| {
            ["stylesheet", "icon", "manifest", "viewport", "color", "referrer", "og:image", "card"]
                .iter()
                .any(|word| line.contains(word))
        })
        .filter(|line| !line.contains("preload"))
        .collect();
    let alternates: Vec<String> = Lang::ALL
        .iter()
        .map(|lang| {
            let (code, href) = (lang.code(), name_of(*lang));
            format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{href}\">")
        })
        .collect();
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"description\" content=\"{lead}\">\n{}\n{}\n</head>\n<body>\n{body}\n</body>\n</html>\n",
        lang.code(),
        kept.join("\n"),
        alternates.join("\n"),
    );
    policy::of_sheets(&html)
}

/// Fills the frame of the app's page with the first screen of a language.
pub fn with_snapshot(page: &str, scene: &Scene) -> Result<String, String> {
    let lang = scene.lang().code();
    let mut page = replace_once(
        page,
        &format!("<html lang=\"{lang}\""),
        &format!("<html lang=\"{lang}\" data-snapshot=\"{lang}\""),
    )?;
    for (id, html) in parallel49::editions::snapshot::parts(scene) {
        page = fill(&page, id, &html)?;
    }
    Ok(page)
}

/// Puts content into the empty element of an id.
fn fill(page: &str, id: &str, html: &str) -> Result<String, String> {
    let named = format!(" id=\"{id}\"");
    let at = page.find(&named).ok_or_else(|| format!("index.html has no element `{id}`."))?;
    let at = at + page[at..].find('>').unwrap_or(0) + 1;
    if !page[at..].starts_with("</") {
        return Err(format!("The element `{id}` of index.html must be empty."));
    }
    Ok([&page[..at], html, &page[at..]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_goes_into_the_element_of_its_id() {
        let page = "<p id=\"a\"></p><main class=\"x\" id=\"b\"></main>";
        let filled = fill(page, "b", "text").unwrap_or_default();
        assert_eq!(filled, "<p id=\"a\"></p><main class=\"x\" id=\"b\">text</main>");
        assert!(fill(&filled, "b", "again").is_err());
    }
}
