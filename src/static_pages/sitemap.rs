//! The list of pages for search engines. It must hold whole addresses, so there is none where no
//! host is configured.

use super::metadata::Metadata;
use super::{changes_of, every_record_of, page_of};
use parallel49_core::dataset::Lang;
use quick_xml::Writer;
use quick_xml::events::BytesText;
use std::io::Error;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The pages, each by its name in each language.
const PAGES: [fn(Lang) -> &'static str; 3] = [page_of, every_record_of, changes_of];

/// The files that there are, by name: the list, and where the host is all ours the file that
/// leads crawlers to it. They look for that at the top of a host alone.
///
/// # Errors
/// None that a reader could meet: what cannot be written into memory.
pub fn files(metadata: &Metadata<'_>) -> Result<Vec<(&'static str, String)>, String> {
    let Some(host) = metadata.listing.copy.host() else { return Ok(Vec::new()) };
    let map = map(metadata).map_err(|fault| fault.to_string())?;
    let mut files = vec![("sitemap.xml", map)];
    if host.matches('/').count() == 3 {
        files.push((
            "robots.txt",
            format!("User-agent: *\nDisallow:\nSitemap: {host}sitemap.xml\n"),
        ));
    }
    Ok(files)
}

fn map(metadata: &Metadata<'_>) -> Result<String, Error> {
    let copy = metadata.listing.copy;
    let (_, last) = metadata.listing.days();
    let mut out = Writer::new_with_indent(Vec::new(), b' ', 1);
    let set = out.create_element("urlset");
    set.with_attributes([("xmlns", NAMESPACE), ("xmlns:xhtml", XHTML)]).write_inner_content(
        |out| {
            for page in PAGES {
                for lang in Lang::ALL {
                    out.create_element("url").write_inner_content(|out| {
                        let own = copy.page(page(lang));
                        out.create_element("loc").write_text_content(BytesText::new(&own))?;
                        if let Some(day) = &last {
                            out.create_element("lastmod")
                                .write_text_content(BytesText::new(day))?;
                        }
                        for lang in Lang::ALL {
                            let there = copy.page(page(lang));
                            let link = out.create_element("xhtml:link");
                            let rest = [("hreflang", lang.code()), ("href", &*there)];
                            link.with_attribute(("rel", "alternate"))
                                .with_attributes(rest)
                                .write_empty()?;
                        }
                        Ok(())
                    })?;
                }
            }
            Ok(())
        },
    )?;
    let text = String::from_utf8_lossy(&out.into_inner()).into_owned();
    Ok(format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n"))
}
