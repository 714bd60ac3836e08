//! One stylesheet instead of one for each file of `style/`: compressed together they weigh a
//! third less. The app's own pages have it in them and are drawn with what came first; pages
//! without scripts share a file.

use super::html::{behind, rewritten, without};
use super::{read, write};
use lol_html::element;
use lol_html::html_content::ContentType;
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::path::Path;

/// What finds the stylesheets of a page.
pub const STYLESHEETS: &str = "link[rel='stylesheet']";

/// Joins the stylesheets of a page in their order; gives the page with the one that they are.
pub fn join(site: &Path, page: &str) -> Result<String, String> {
    let names = names(page)?;
    let mut all = String::new();
    for name in &names {
        all.push_str(&read(&site.join(name))?);
    }
    let hash: String =
        Sha256::digest(&all).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let joined = format!("style-{hash}.css");
    write(&site.join(&joined), &all)?;
    for name in &names {
        std::fs::remove_file(site.join(name)).map_err(|fault| format!("{name}: {fault}."))?;
    }
    let link = format!("<link rel=\"stylesheet\" href=\"./{joined}\">");
    let page = rewritten(page, vec![without(STYLESHEETS)])?;
    // Before the scripts, as trunk had them.
    let put = element!("head > script", {
        let is_put = RefCell::new(false);
        move |script| {
            if !is_put.replace(true) {
                script.before(&link, ContentType::Html);
            }
            Ok(())
        }
    });
    rewritten(&page, vec![put])
}

/// The page with its styles in it, in their order, instead of links to them.
pub fn inlined(site: &Path, page: &str) -> Result<String, String> {
    let styles: String =
        names(page)?.iter().map(|name| read(&site.join(name))).collect::<Result<_, _>>()?;
    let page = rewritten(page, vec![without(STYLESHEETS)])?;
    rewritten(&page, vec![behind("head > title", &format!("<style>{styles}</style>"))])
}

fn names(page: &str) -> Result<Vec<String>, String> {
    let names = RefCell::new(Vec::new());
    let gather = element!(STYLESHEETS, |link| {
        let href = link.get_attribute("href").unwrap_or_default();
        names.borrow_mut().push(href.trim_start_matches("./").to_owned());
        Ok(())
    });
    rewritten(page, vec![gather])?;
    Ok(names.take())
}
