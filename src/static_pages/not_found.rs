//! The page that a host shows for an address that does not exist. It stands by itself, since the
//! address may be of any depth, and a script in it looks for the site above.

use super::render::plain;
use super::{changes_of, every_record_of, page_of, policy, single_file};
use leptos::prelude::*;
use parallel49_core::dataset::{Dataset, Lang, Text, Word};
use parallel49_core::link;
use parallel49_core::query::{Facet, Screen, View};
use parallel49_core::text::{changes, static_pages, texts};
use serde::Serialize;

/// Something that the address may have meant.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Known {
    /// A page or a screen, not a part of one.
    is_page: bool,
    /// Where it is below the site, and its name.
    href: Text,
    name: Text,
    /// What someone may have typed for it.
    words: Vec<String>,
}

/// The whole page.
pub fn page(data: &Dataset) -> Result<String, String> {
    let known = serde_json::to_string(&known(data)).map_err(|fault| fault.to_string())?;
    let known = known.replace('<', "\\u003c");
    let body = plain(|| Lang::ALL.map(part).into_iter().collect_view());
    let title = Lang::ALL.map(|lang| static_pages(lang).not_found.title).join(" · ");
    let colours = include_str!("../../style/tokens.css");
    let (css, js) = (include_str!("not_found.css"), include_str!("not_found.js"));
    policy::of_not_found(&format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
         <style>{colours}{css}</style>\n</head>\n<body>\n<main>{body}</main>\n\
         <script type=\"application/json\" id=\"known\">{known}</script>\n\
         <script>{js}</script>\n</body>\n</html>\n"
    ))
}

/// What it says in a language; the script fills in the lists.
fn part(lang: Lang) -> impl IntoView {
    let own = &static_pages(lang).not_found;
    let list = |class: &'static str, heading: &'static str| {
        view! { <section class=class hidden><h2>{heading}</h2><ul></ul></section> }
    };
    view! {
        <div lang=lang.code()>
            <p class="name">{texts(lang).name}</p>
            <h1>{own.title}</h1>
            <p>{own.what_to_do}</p>
            <noscript><p>{own.by_hand}</p></noscript>
            {list("meant", own.meant)}
            {list("same-view", own.same_view)}
            {list("pages", own.pages)}
        </div>
    }
}

fn known(data: &Dataset) -> Vec<Known> {
    let mut all: Vec<Known> = Screen::ALL.iter().map(|screen| of_screen(*screen)).collect();
    all.push(of_page(every_record_of, |lang| static_pages(lang).title));
    all.push(of_page(changes_of, |lang| changes(lang).title));
    all.push(of_page(|_| single_file::NAME, |lang| texts(lang).editions.file.0));
    all.extend(data.themes.iter().map(|theme| {
        let mut view = View { screen: Screen::Compare, ..View::default() };
        view.facet_mut(Facet::Theme).add(&*theme.id);
        let words = vec![theme.id.to_string(), theme.label.en.clone(), theme.label.fr.clone()];
        Known { is_page: false, href: in_app(&view), name: theme.label.clone(), words }
    }));
    all.extend(data.instruments.iter().map(|item| {
        let view = View { id: Some(item.id.to_string()), ..View::default() };
        let name = both(|lang| item.title.get(lang).to_owned());
        let words = vec![item.id.to_string(), item.short.en.clone(), item.short.fr.clone()];
        Known { is_page: false, href: in_app(&view), name, words }
    }));
    all
}

fn of_screen(screen: Screen) -> Known {
    let view = View { screen, ..View::default() };
    let name = both(|lang| (texts(lang).screen)(screen).to_owned());
    let mut words = vec![screen.word().to_owned(), name.en.clone(), name.fr.clone()];
    if screen == Screen::Overview {
        words.extend(["index", "home", "accueil", "fr", "en"].map(str::to_owned));
    }
    Known { is_page: true, href: in_app(&view), name, words }
}

fn of_page(page: fn(Lang) -> &'static str, name: fn(Lang) -> &'static str) -> Known {
    let (href, name) = (both(|lang| page(lang).to_owned()), both(|lang| name(lang).to_owned()));
    let words = vec![href.en.clone(), href.fr.clone()];
    Known { is_page: true, href, name, words }
}

/// Where a view is in the app's page of each language.
fn in_app(view: &View) -> Text {
    both(|lang| {
        format!("{}{}", page_of(lang), link::href(&View { lang: Some(lang), ..view.clone() }))
    })
}

fn both(text: impl Fn(Lang) -> String) -> Text {
    Text { en: text(Lang::En), fr: text(Lang::Fr) }
}
