//! What a page says of itself to search engines and to programs that show links: the other
//! language, the feed, the picture, and JSON-LD in the words of schema.org.
//!
//! Where no host is configured all of it is relative, and what would mean nothing so is left out.

mod json_ld;

use super::feed_of;
use super::html::{attribute, rewritten};
use html_escape::decode_html_entities;
use lol_html::element;
use lol_html::html_content::ContentType;
use parallel49_core::dataset::Lang;
use parallel49_core::dataset::listing::Listing;
use parallel49_core::dataset::publication::Publication;
use parallel49_core::text::changes;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What the pages of a site are told about the data and about where they stand.
pub struct Metadata<'a> {
    pub listing: Listing<'a>,
}

/// A page of the site.
pub struct Page<'a> {
    pub lang: Lang,
    pub kind: Kind,
    /// Its name in each language.
    pub name_of: fn(Lang) -> &'static str,
    pub title: &'a str,
    pub about: &'a str,
}

/// What a page is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    App,
    Still,
}

/// The picture that stands for the site where a page of a language is shared.
pub fn picture_of(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "share.png",
        Lang::Fr => "share-fr.png",
    }
}

/// The configuration in the page that trunk built.
///
/// # Errors
/// What is wrong with a line.
pub fn configured(page: &str) -> Result<Publication, String> {
    let said = RefCell::new(BTreeMap::new());
    let gather = element!("meta[name]", |meta| {
        let name = meta.get_attribute("name").unwrap_or_default();
        // The rewriter gives attributes as they stand, with what is escaped in them.
        let content = meta.get_attribute("content").unwrap_or_default();
        said.borrow_mut().insert(name, decode_html_entities(&content).into_owned());
        Ok(())
    });
    rewritten(page, vec![gather])?;
    let said = said.take();
    let line = |name: &str| said.get(name).map_or("", String::as_str);
    Publication::read(line("host"), line("publisher"), line("contact"))
        .map_err(|fault| format!("index.html: {fault}"))
}

impl Metadata<'_> {
    /// The page with its metadata.
    ///
    /// # Errors
    /// None for a page that trunk built.
    pub fn put(&self, html: &str, page: &Page<'_>) -> Result<String, String> {
        let (copy, lang) = (self.listing.copy, page.lang);
        let tags = self.tags(page)?;
        let picture = copy.address(picture_of(lang));
        let handlers = vec![
            element!("meta[property='og:image']", |meta| {
                Ok(meta.set_attribute("content", &attribute(&picture))?)
            }),
            element!("link[rel='alternate'][hreflang]", |link| {
                // Who reads them takes whole addresses alone.
                if copy.host().is_none() {
                    link.remove();
                    return Ok(());
                }
                let lang = link.get_attribute("hreflang").and_then(|lang| Lang::parse(&lang));
                if let Some(lang) = lang {
                    let there = copy.page((page.name_of)(lang));
                    link.set_attribute("href", &attribute(&there))?;
                }
                Ok(())
            }),
            element!("head", |head| {
                head.append(&tags, ContentType::Html);
                Ok(())
            }),
        ];
        rewritten(html, handlers)
    }

    /// What is added at the end of the head.
    fn tags(&self, page: &Page<'_>) -> Result<String, String> {
        let (copy, lang) = (self.listing.copy, page.lang);
        let link = |rest: &str, href: &str| {
            format!("<link {rest} href=\"{}\">\n", attribute(href).replace('"', "&quot;"))
        };
        let mut tags = link(
            &format!(
                "rel=\"alternate\" type=\"application/atom+xml\" title=\"{}\"",
                changes(lang).title
            ),
            &copy.address(feed_of(lang)),
        );
        if copy.host().is_some() {
            let own = copy.page((page.name_of)(lang));
            tags += &link("rel=\"canonical\"", &own);
            // The reader's browser chooses the language there.
            if page.kind == Kind::App {
                let any = copy.page((page.name_of)(Lang::En));
                tags += &link("rel=\"alternate\" hreflang=\"x-default\"", &any);
            }
            tags += &format!("<meta property=\"og:url\" content=\"{}\">\n", attribute(&own));
        }
        let known = json_ld::of(self, page);
        let known = serde_json::to_string(&known).map_err(|fault| fault.to_string())?;
        // The end of its own element must not stand in it.
        let known = known.replace('<', "\\u003c");
        Ok(format!("{tags}<script type=\"application/ld+json\">{known}</script>\n"))
    }
}
