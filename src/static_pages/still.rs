//! A page without scripts, made from the page that trunk built: its styles and icons, and around
//! what it holds the name, the way to the app and the other language.

use super::html::{rewritten, titled, without};
use super::metadata::{Kind, Metadata, Page};
use super::page_of;
use super::policy;
use super::render::plain;
use super::without_app::without_app;
use crate::parts::signs::mark;
use leptos::prelude::*;
use lol_html::element;
use lol_html::html_content::ContentType;
use parallel49_core::dataset::Lang;
use parallel49_core::text::{static_pages, texts};

/// A page without scripts.
pub struct Still<'a> {
    pub lang: Lang,
    pub title: &'a str,
    pub about: &'a str,
    /// The page's name in each language.
    pub name_of: fn(Lang) -> &'static str,
    /// What stands in its `main`.
    pub main: &'a str,
}

impl Still<'_> {
    /// The whole page.
    pub fn page(&self, template: &str, metadata: &Metadata<'_>) -> Result<String, String> {
        let title = format!("{} · {}", self.title, texts(self.lang).name);
        let body = self.body()?;
        let not_here = "script, meta[name='host'], meta[name='issue-tracker'], \
                        meta[name='single-file'], meta[name='later'], \
                        link[rel='modulepreload']";
        let page = rewritten(template, vec![without(not_here)])?;
        let mut handlers = titled(&title, self.about);
        handlers.push(element!("html", |root| Ok(root.set_attribute("lang", self.lang.code())?)));
        handlers.push(element!("body", |element| {
            element.set_inner_content(&body, ContentType::Html);
            Ok(())
        }));
        let (lang, name_of, about) = (self.lang, self.name_of, self.about);
        let own = Page { lang, kind: Kind::Still, name_of, title: self.title, about };
        policy::of_still_page(&metadata.put(&rewritten(&page, handlers)?, &own)?)
    }

    /// All between `<body>` and `</body>`.
    pub fn body(&self) -> Result<String, String> {
        let (lang, other) = (self.lang, self.lang.other());
        let (own, still) = (texts(lang), static_pages(lang));
        let head = plain(|| {
            view! {
                <section aria-label=own.skip><a class="skip" href="#main">{own.skip}</a></section>
                <header class="masthead">
                    <a class="brand" href=page_of(lang)>{mark()}<span>{own.name}</span></a>
                    <nav aria-label=own.navigation><a href=page_of(lang)>{still.to_the_app}</a></nav>
                    <a
                        class="language"
                        href=(self.name_of)(other)
                        lang=other.code()
                        hreflang=other.code()
                    >
                        {own.other_language}
                    </a>
                </header>
            }
        });
        let foot = plain(|| view! { <footer class="foot"><p>{own.footer}</p></footer> });
        let main = format!("<main id=\"main\" class=\"sheets\">{}</main>", self.main);
        without_app(&[head, main, foot].concat(), lang)
    }
}
