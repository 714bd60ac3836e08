//! The feed of changes of the data, as Atom (RFC 4287): an entry for each released version, with
//! what the page of changes counts.

use super::changes::News;
use super::metadata::Metadata;
use super::render::plain;
use super::{changes_of, feed_of, page_of};
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text, WriteConfig};
use leptos::prelude::*;
use parallel49_core::dataset::release::Release;
use parallel49_core::dataset::{Day, Lang};
use parallel49_core::text::{changes, format, static_pages, texts};
use uuid::Uuid;

/// The feed of a language, the newest entry first.
///
/// # Errors
/// A version without a day.
pub fn feed(news: &[News], metadata: &Metadata<'_>, lang: Lang) -> Result<String, String> {
    let (listing, own) = (&metadata.listing, texts(lang));
    let copy = listing.copy;
    let newest = listing.releases.last().ok_or("No version of the data is released.")?;
    let link = |rel: &str, mime: &str, href: String| Link {
        href,
        rel: rel.into(),
        hreflang: (rel == "alternate").then(|| lang.code().to_owned()),
        mime_type: Some(mime.into()),
        ..Link::default()
    };
    let entries: Result<Vec<Entry>, String> = news
        .iter()
        .rev()
        .map(|one| {
            let release = listing.releases.iter().find(|release| release.version == one.version);
            let release = release.ok_or_else(|| format!("{} has no day.", one.version))?;
            let page = match &one.anchor {
                Some(anchor) => format!("{}#{anchor}", copy.page(changes_of(lang))),
                None => copy.page(changes_of(lang)),
            };
            Ok(entry(one, release, link("alternate", "text/html", page), lang)?)
        })
        .collect();
    // Who publishes this copy answers for it; else the name alone.
    let name = copy.publisher.clone().unwrap_or_else(|| own.name.to_owned());
    let feed = Feed {
        title: format!("{} · {}", own.name, changes(lang).title).into(),
        subtitle: Some(own.lead.into()),
        id: id(&format!("changes/{}", lang.code())),
        updated: noon(newest.day)?,
        lang: Some(lang.code().into()),
        authors: vec![Person {
            name,
            email: copy.contact.as_ref().and_then(|one| one.mail().map(str::to_owned)),
            uri: copy.host().map(|_| copy.page(page_of(lang))),
            ..Person::default()
        }],
        links: vec![
            link("self", "application/atom+xml", copy.address(feed_of(lang))),
            link("alternate", "text/html", copy.page(changes_of(lang))),
        ],
        rights: Some(listing.data.meta.licence.as_str().into()),
        entries: entries?,
        ..Feed::default()
    };
    let how = WriteConfig { indent_size: Some(1), ..WriteConfig::default() };
    let bytes = feed.write_with_config(Vec::new(), how).map_err(|fault| fault.to_string())?;
    String::from_utf8(bytes).map(|text| text + "\n").map_err(|fault| fault.to_string())
}

fn entry(news: &News, release: &Release, link: Link, lang: Lang) -> Result<Entry, String> {
    let lines = news.counted.clone().into_iter().map(|line| view! { <li>{line}</li> });
    let html = plain(|| view! { <ul>{lines.collect_view()}</ul> });
    Ok(Entry {
        title: Text::plain(format::fill(static_pages(lang).data_version, &[&news.version])),
        id: id(&format!("{}/{}", news.version, lang.code())),
        updated: noon(release.day)?,
        published: Some(noon(release.day)?),
        links: vec![link],
        content: Some(Content {
            lang: Some(lang.code().into()),
            value: Some(html),
            content_type: Some("html".into()),
            ..Content::default()
        }),
        ..Entry::default()
    })
}

/// An id that hangs on the version and the language alone: it stays on any host.
fn id(of: &str) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("parallel49/data/{of}").as_bytes()).urn().to_string()
}

/// A release has a day and no hour; noon is that day in nearly all of the world.
fn noon(day: Day) -> Result<FixedDateTime, String> {
    format!("{day}T12:00:00Z").parse().map_err(|fault| format!("{day}: {fault}."))
}
