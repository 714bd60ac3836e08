//! What pages and feeds tell programs, without a host and with one: setting the lines of
//! configuration in index.html is all that it takes.

use crate::drawn::{dataset, values};
use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use parallel49::static_pages::content::{
    Kind, Metadata, News, Page, configured, feed, news, sitemap,
};
use parallel49::static_pages::{changes_of, every_record_of, page_of, versions};
use parallel49_core::dataset::listing::Listing;
use parallel49_core::dataset::{Dataset, Lang, folder};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

const HOST: &str = "https://owner.example/p49/";
const LINES: [(&str, &str); 3] = [
    ("host", "https://owner.example/p49"),
    ("publisher", "An Office & Co."),
    ("contact", "office@owner.example"),
];

static DATA: LazyLock<Dataset> = LazyLock::new(|| dataset("public/data"));

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The page as it is in the repository, or with its lines of configuration filled in.
fn template(is_hosted: bool) -> String {
    let mut html = fs::read_to_string(root().join("index.html")).expect("index.html");
    for (name, value) in LINES.into_iter().filter(|_| is_hosted) {
        let empty = format!("<meta name=\"{name}\" content=\"\">");
        assert!(html.contains(&empty), "no line for {name}");
        let value = value.replace('&', "&amp;");
        html = html.replace(&empty, &format!("<meta name=\"{name}\" content=\"{value}\">"));
    }
    html
}

/// Does something with the metadata of the site.
fn with<T>(is_hosted: bool, act: impl FnOnce(&Metadata<'_>) -> T) -> T {
    let copy = configured(&template(is_hosted)).expect("the configuration");
    let listing = Listing::of(&root().join("public/data"), &DATA, &copy).expect("a listing");
    act(&Metadata { listing })
}

/// A page with its metadata.
fn page(is_hosted: bool, lang: Lang, kind: Kind) -> String {
    let name_of = if kind == Kind::App { page_of } else { changes_of };
    let own = Page { lang, kind, name_of, title: "A <title>", about: "What & why" };
    with(is_hosted, |metadata| metadata.put(&template(is_hosted), &own).expect("a page"))
}

/// The addresses of the links with this attribute.
fn links(html: &str, mark: &str) -> Vec<String> {
    let tags = html.split('<').filter(|tag| tag.starts_with("link ") && tag.contains(mark));
    tags.map(|tag| values(tag, "href")[0].to_owned()).collect()
}

fn property(html: &str, name: &str) -> Option<String> {
    let tag = html.split('<').find(|tag| tag.contains(&format!("property=\"{name}\"")))?;
    Some(values(tag, "content")[0].to_owned())
}

/// The nodes of a page's JSON-LD, after a program for that has read all of it.
fn nodes(html: &str) -> Vec<Value> {
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">").expect("JSON-LD");
    let (text, _) = rest.split_once("</script>").expect("its end");
    let base = "https://a.example/";
    let read = JsonLdParser::new().with_base_iri(base).expect("a base").for_slice(text);
    // The words of schema.org, of which the page uses those it names.
    let read = read.with_load_document_callback(|url, _| {
        assert_eq!(url, "https://schema.org/");
        let context = r#"{"@context": {"@vocab": "https://schema.org/",
            "url": {"@type": "@id"}, "contentUrl": {"@type": "@id"}, "license": {"@type": "@id"}}}"#;
        Ok(JsonLdRemoteDocument { document: context.into(), document_url: url.to_owned() })
    });
    let mut count = 0;
    for quad in read {
        let quad = quad.expect("JSON-LD");
        let predicate = quad.predicate.as_str().to_owned();
        let is_known = predicate.starts_with("https://schema.org/") || predicate.ends_with("#type");
        assert!(is_known, "{predicate}");
        count += 1;
    }
    assert!(count > 60, "{count} statements");
    let value: Value = serde_json::from_str(text).expect("JSON");
    value["@graph"].as_array().expect("a graph").clone()
}

#[test]
fn the_app_s_page_says_what_it_and_its_data_are() {
    for lang in Lang::ALL {
        let nodes = nodes(&page(false, lang, Kind::App));
        let [app, data] = nodes.as_slice() else { panic!("{} nodes", nodes.len()) };
        assert_eq!(app["@type"], "WebApplication");
        assert_eq!(app["name"], "A <title>");
        assert_eq!(app["about"]["@id"], data["@id"]);
        assert_eq!(data["@type"], "Dataset");
        assert_eq!(data["name"], *DATA.meta.title.get(lang));
        assert_eq!(data["version"], *DATA.meta.version);
        assert_eq!(data["license"], DATA.meta.licence_url.as_str());
        let about = data["description"].as_str().expect("a description").chars().count();
        assert!((50..5000).contains(&about), "{about} characters");
        let span = data["temporalCoverage"].as_str().expect("a span");
        assert!(span.ends_with(&DATA.meta.evidence_until.to_string()), "{span}");
        assert!(data["datePublished"].as_str() <= data["dateModified"].as_str());
        for file in data["distribution"].as_array().expect("files") {
            let path = file["contentUrl"].as_str().expect("an address");
            assert!(root().join("public").join(path).is_file(), "{path}");
        }
        assert!(data.get("publisher").is_none());
    }
    assert_ne!(nodes(&page(false, Lang::En, Kind::App)), nodes(&page(false, Lang::Fr, Kind::App)));
}

#[test]
fn a_still_page_is_a_page_about_the_same_data() {
    let nodes = nodes(&page(true, Lang::Fr, Kind::Still));
    assert_eq!(nodes[0]["@type"], "WebPage");
    assert_eq!(nodes[0]["url"], format!("{HOST}changements.html"));
    assert_eq!(nodes[0]["about"]["@id"], nodes[1]["@id"]);
    assert_eq!(nodes[1]["publisher"]["name"], "An Office & Co.");
    assert_eq!(nodes[1]["publisher"]["contactPoint"]["email"], "office@owner.example");
}

#[test]
fn without_a_host_links_are_relative_and_nothing_is_canonical() {
    let html = page(false, Lang::Fr, Kind::App);
    assert!(links(&html, "hreflang=").is_empty());
    assert_eq!(links(&html, "application/atom+xml"), ["changements.atom"]);
    assert_eq!(property(&html, "og:image").as_deref(), Some("share-fr.png"));
    assert!(links(&html, "canonical").is_empty() && property(&html, "og:url").is_none());
    assert!(with(false, |metadata| sitemap(metadata).expect("files")).is_empty());
    assert!(!html.contains(HOST));
}

#[test]
fn with_a_host_every_address_is_whole() {
    let html = page(true, Lang::En, Kind::App);
    let french = format!("{HOST}fr.html");
    assert_eq!(links(&html, "hreflang=\"en\""), [HOST]);
    assert_eq!(links(&html, "hreflang=\"fr\""), [&*french]);
    assert_eq!(links(&html, "hreflang=\"x-default\""), [HOST]);
    assert_eq!(links(&html, "canonical"), [HOST]);
    assert_eq!(property(&html, "og:url").as_deref(), Some(HOST));
    assert_eq!(property(&html, "og:image"), Some(format!("{HOST}share.png")));
    assert_eq!(nodes(&html)[0]["url"], HOST);
    let still = page(true, Lang::Fr, Kind::Still);
    assert_eq!(links(&still, "canonical"), [format!("{HOST}changements.html")]);
}

#[test]
fn each_language_has_a_picture_of_its_own_of_the_size_that_the_page_says() {
    let html = template(false);
    let said = ["width", "height"].map(|side| property(&html, &format!("og:image:{side}")));
    let pictures = Lang::ALL.map(|lang| {
        let name = property(&page(false, lang, Kind::App), "og:image").expect("a picture");
        assert!(html.contains(&format!("href=\"public/{name}\"")), "{name} is not copied");
        fs::read(root().join("public").join(name)).expect("a picture")
    });
    for picture in &pictures {
        // The size stands in a PNG’s first chunk.
        let side = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().expect("four"));
        assert_eq!([side(16), side(20)].map(|side| Some(side.to_string())), said);
    }
    assert_ne!(pictures[0], pictures[1]);
}

#[test]
fn a_line_that_is_no_address_stops_the_build() {
    for (name, value) in [("host", "owner.example"), ("contact", "somebody")] {
        let empty = format!("<meta name=\"{name}\" content=\"\">");
        let html = template(false).replace(&empty, &empty.replace("\"\"", &format!("\"{value}\"")));
        let fault = configured(&html).expect_err("a fault");
        assert!(fault.contains(name) && fault.contains(value), "{fault}");
    }
}

fn told(lang: Lang) -> Vec<News> {
    let versions = versions(&root().join("public/data")).expect("versions");
    news(&versions, lang).expect("news")
}

#[test]
fn the_feed_has_an_entry_for_each_release_with_an_id_that_stays() {
    let released = folder::versions(&root().join("public/data")).expect("versions");
    for lang in Lang::ALL {
        let told = told(lang);
        let [bare, hosted] = [false, true].map(|is_hosted| {
            let text = with(is_hosted, |metadata| feed(&told, metadata, lang).expect("a feed"));
            assert!(is_hosted || !text.contains("owner.example"));
            feed_rs::parser::parse(text.as_bytes()).expect("a feed that programs read")
        });
        assert_eq!(hosted.language.as_deref(), Some(lang.code()));
        assert_eq!(hosted.entries.len(), released.len());
        assert_eq!(hosted.authors[0].name.as_deref(), Some("An Office & Co."));
        let changes = format!("{HOST}{}", changes_of(lang));
        assert!(hosted.links.iter().any(|link| link.href == changes), "{:?}", hosted.links);
        let newest = &hosted.entries[0];
        let title = newest.title.as_ref().expect("a title").content.clone();
        assert!(title.ends_with(released.last().expect("a version")), "{title}");
        assert!(newest.links[0].href.starts_with(&changes) && newest.links[0].href.contains('#'));
        assert!(newest.updated.is_some() && newest.updated <= hosted.updated);
        let kinds_of_change = hosted.entries.iter().map(|entry| {
            let said = entry.content.as_ref().and_then(|one| one.body.clone()).expect("a text");
            said.matches("<li>").count()
        });
        let kinds_of_change: Vec<usize> = kinds_of_change.collect();
        // A release of wording alone has fewer of them; the first has nothing before it.
        let (first, later) = kinds_of_change.split_last().expect("a release");
        assert!(
            later.iter().all(|kinds| *kinds > 0) && later.iter().any(|kinds| *kinds >= 3),
            "{first} {later:?}"
        );
        // The same whether or not there is a host, of the version's form, no two alike.
        let ids = |feed: &feed_rs::model::Feed| -> Vec<String> {
            feed.entries.iter().map(|entry| entry.id.clone()).collect()
        };
        assert_eq!(ids(&hosted), ids(&bare));
        let first = ids(&bare).pop().expect("the first release");
        let known = match lang {
            Lang::En => "urn:uuid:4904ec00-f0de-565f-b7d8-d6f3db3fe999",
            Lang::Fr => "urn:uuid:3193f2d6-4358-5969-aebb-a4b31152aa18",
        };
        assert_eq!(first, known);
    }
}

#[test]
fn the_sitemap_lists_every_page_in_both_languages() {
    let files = with(true, |metadata| sitemap(metadata).expect("files"));
    let [(name, map)] = files.as_slice() else { panic!("{files:?}") };
    assert_eq!(*name, "sitemap.xml");
    let mut reader = quick_xml::Reader::from_str(map);
    let (mut places, mut others, mut is_place) = (Vec::new(), 0, false);
    loop {
        match reader.read_event().expect("XML") {
            quick_xml::events::Event::Start(tag) => is_place = tag.name().as_ref() == b"loc",
            quick_xml::events::Event::Empty(_) => others += 1,
            quick_xml::events::Event::Text(text) if is_place => {
                places.push(text.decode().expect("text").into_owned());
                is_place = false;
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    let names = [page_of, every_record_of, changes_of];
    let expected: Vec<String> = names
        .iter()
        .flat_map(|name| Lang::ALL.map(|lang| format!("{HOST}{}", name(lang))))
        .map(|address| address.replace("index.html", ""))
        .collect();
    assert_eq!(places, expected);
    assert_eq!(others, 2 * places.len());
}
