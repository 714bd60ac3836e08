//! What a page is, in the words of schema.org: the app and its data on the app's pages, on the
//! others a page about that data.

use super::{Kind, Metadata, Page, picture_of};
use crate::static_pages::page_of;
use parallel49_core::dataset::listing::{CROISSANT, DCAT, NODE};
use parallel49_core::dataset::{FILES, Lang};
use parallel49_core::text::{static_pages, texts};
use serde_json::{Value, json};

/// The app as a node; the dataset is [`NODE`].
const APP: &str = "index.html#app";
const PACKAGE: &str = "datapackage.json";

/// What stands in a page.
pub fn of(metadata: &Metadata<'_>, page: &Page<'_>) -> Value {
    let graph = match page.kind {
        Kind::App => vec![app(metadata, page), dataset(metadata, page)],
        Kind::Still => vec![still(metadata, page), dataset(metadata, page)],
    };
    json!({ "@context": "https://schema.org/", "@graph": graph })
}

fn app(metadata: &Metadata<'_>, page: &Page<'_>) -> Value {
    let (copy, lang) = (metadata.listing.copy, page.lang);
    with_publisher(
        metadata,
        json!({
            "@type": "WebApplication",
            "@id": copy.address(APP),
            "name": page.title,
            "alternateName": texts(lang.other()).name,
            "description": page.about,
            "url": copy.page(page_of(lang)),
            "image": copy.address(picture_of(lang)),
            "inLanguage": Lang::ALL.map(Lang::code),
            "applicationCategory": "ReferenceApplication",
            "operatingSystem": "Any",
            "browserRequirements": "WebAssembly",
            "softwareVersion": env!("CARGO_PKG_VERSION"),
            "license": "https://spdx.org/licenses/MIT.html",
            "isAccessibleForFree": true,
            "offers": { "@type": "Offer", "price": 0, "priceCurrency": "USD" },
            "about": { "@id": copy.address(NODE) },
        }),
    )
}

fn still(metadata: &Metadata<'_>, page: &Page<'_>) -> Value {
    let copy = metadata.listing.copy;
    let (first, last) = metadata.listing.days();
    json!({
        "@type": "WebPage",
        "name": page.title,
        "description": page.about,
        "url": copy.page((page.name_of)(page.lang)),
        "inLanguage": page.lang.code(),
        "datePublished": first,
        "dateModified": last,
        "isPartOf": { "@id": copy.address(APP) },
        "about": { "@id": copy.address(NODE) },
    })
}

fn dataset(metadata: &Metadata<'_>, page: &Page<'_>) -> Value {
    let (listing, lang) = (&metadata.listing, page.lang);
    let (copy, meta, own) = (listing.copy, &listing.data.meta, static_pages(lang));
    let (first, last) = listing.days();
    let (from, until) = listing.span();
    let sides: Vec<&str> = listing.sides().map(|name| name.get(lang)).collect();
    let themes = listing.data.themes.iter().map(|theme| theme.label.get(lang));
    let keywords: Vec<&str> =
        own.keywords.into_iter().chain(sides.iter().copied()).chain(themes).collect();
    let covers = meta.scope.as_ref().map(|scope| scope.covers.get(lang));
    let lists = [PACKAGE, DCAT, CROISSANT].map(|name| copy.address(&format!("data/{name}")));
    with_publisher(
        metadata,
        json!({
            "@type": "Dataset",
            "@id": copy.address(NODE),
            "name": meta.title.get(lang),
            "alternateName": [meta.title.get(lang.other()), texts(lang).name],
            "description": covers.unwrap_or(texts(lang).lead),
            "url": copy.page(page_of(lang)),
            "inLanguage": Lang::ALL.map(Lang::code),
            "version": meta.version,
            "datePublished": first,
            "dateModified": last,
            "license": meta.licence_url.as_str(),
            "isAccessibleForFree": true,
            "temporalCoverage": format!("{from}/{until}"),
            "spatialCoverage": sides,
            "keywords": keywords,
            "creator": { "@type": "Organization", "name": texts(lang).name },
            "subjectOf": lists.map(|list| json!({ "@type": "CreativeWork", "url": list })),
            "distribution": downloads(metadata, lang),
        }),
    )
}

/// The files of records, then the version in the language as the app loads it.
fn downloads(metadata: &Metadata<'_>, lang: Lang) -> Vec<Value> {
    let listing = &metadata.listing;
    let file = |path: String| {
        json!({
            "@type": "DataDownload",
            "contentUrl": listing.copy.address(&path),
            "encodingFormat": "application/json",
        })
    };
    let (version, lang) = (&listing.data.meta.version, lang.code());
    let bundles = ["first", "rest"].map(|part| format!("data/{version}/{lang}/{part}.json"));
    let records = FILES.into_iter().map(|kind| format!("data/{kind}.json"));
    records.chain(bundles).map(file).collect()
}

/// Who publishes this copy, where it says so.
fn with_publisher(metadata: &Metadata<'_>, mut node: Value) -> Value {
    let copy = metadata.listing.copy;
    if let Some(name) = &copy.publisher {
        let mut publisher = json!({ "@type": "Organization", "name": name });
        if let Some(contact) = &copy.contact {
            publisher["contactPoint"] = match contact.mail() {
                Some(mail) => json!({ "@type": "ContactPoint", "email": mail }),
                None => json!({ "@type": "ContactPoint", "url": contact.href() }),
            };
        }
        node["publisher"] = publisher;
    }
    node
}
