//! Components as HTML text, over the made-up dataset or the project's own.

// Each test file uses a part of it.

use leptos::prelude::*;
use parallel49::screens::ScreenView;
use parallel49::screens::stories::StoryBar;
use parallel49::state::{Site, provide_state, use_data, use_later};
use parallel49_core::dataset::files::read_dataset;
use parallel49_core::dataset::pack::localise;
use parallel49_core::dataset::{Dataset, Lang};
use parallel49_core::link::parse;
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::Index;
use std::fs;
use std::path::Path;

/// The dataset in a folder of the repository. The made-up one is no dataset to be published, of
/// which more is asked.
pub fn dataset(path: &str) -> Dataset {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let read = |file| {
        fs::read_to_string(folder.join(format!("{file}.json"))).map_err(|fault| fault.to_string())
    };
    read_dataset(read).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// The project's data in a language, indexed.
pub fn own(lang: Lang) -> Index {
    Index::new(localise(&dataset("public/data"), lang).expect("localised"), true)
}

/// The made-up data of two other parties.
pub fn tiny() -> Dataset<String> {
    localise(&dataset("tests/fixtures/tiny"), Lang::En).expect("localised")
}

/// What a component draws for a link.
pub fn draw(index: Index, lang: Lang, link: &str, component: fn() -> AnyView) -> String {
    let view = parse(link).0.with(|view| view.lang = Some(lang));
    Owner::new().with(|| {
        provide_state(view, Vec::new(), Site::still(None));
        use_later().set(parallel49::later::views());
        use_data().set(Loaded::new(index, lang));
        component().to_html()
    })
}

/// The screen of a link over the project's data, with the bar of a story where one is told.
pub fn screen(link: &str) -> String {
    let lang = parse(link).0.lang.unwrap_or_default();
    draw(own(lang), lang, link, || view! { <StoryBar/><ScreenView/> }.into_any())
}

/// What a record over the screen of a link says.
pub fn record(link: &str, id: &str) -> String {
    let page = page(link);
    let ctx = page.ctx();
    let found = ctx.index.find(id).expect("a record");
    Owner::new().with(|| {
        provide_state(page.view.clone(), Vec::new(), Site::still(None));
        use_later().set(parallel49::later::views());
        parallel49::screens::record::record(&ctx, found).to_html()
    })
}

/// The page of a link over the project's data.
pub fn page(link: &str) -> Page {
    let (view, _) = parse(link);
    let lang = view.lang.unwrap_or_default();
    let loaded = Loaded::new(own(lang), lang);
    Page::new(loaded.into(), &view.with(|view| view.lang = Some(lang)))
}

/// How often a piece stands in HTML.
pub fn count(html: &str, piece: &str) -> usize {
    html.matches(piece).count()
}

/// What a reader copies: text without markup, comments and explanations of terms.
pub fn copied(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (tag, after) = rest.split_once('>').unwrap_or((rest, ""));
        let is_tip = tag.starts_with("<span role=\"tooltip\"");
        rest =
            if is_tip { after.split_once("</span>").map_or("", |(_, after)| after) } else { after };
    }
    out.push_str(rest);
    out.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// Text without markup.
pub fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    out.replace('\u{a0}', " ").replace("&lt;", "<").replace("&amp;", "&")
}

/// The values of an attribute.
pub fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!(" {name}=\"");
    html.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// A text as it stands in HTML.
pub fn escaped(text: &str) -> String {
    html_escape::encode_text(text).into_owned()
}
