//! What content is made from.

use crate::dataset::{Date, Evidence, Lang};
use crate::language::fold::fold;
use crate::link;
use crate::link::data::file_of;
use crate::link::data::name_of;
use crate::query::{Index, View};
use crate::text::{Plural, Texts, format, texts};

/// The data, the view and the language that a piece of content is for.
#[derive(Clone, Copy)]
pub struct Ctx<'a> {
    pub index: &'a Index,
    pub view: &'a View,
    pub lang: Lang,
    pub texts: &'static Texts,
}

impl<'a> Ctx<'a> {
    /// Whether the data is a reader's own, which says itself what it is about.
    pub fn is_own_data(&self) -> bool {
        file_of(&self.index.data.meta.version).is_some()
    }

    pub fn new(index: &'a Index, view: &'a View) -> Ctx<'a> {
        let lang = view.lang.unwrap_or_default();
        Ctx { index, view, lang, texts: texts(lang) }
    }

    /// The link to this view with something changed.
    pub fn href(&self, change: impl FnOnce(&mut View)) -> String {
        link::href(&self.view.with(change))
    }

    /// The link to a record over this view.
    pub fn record(&self, id: &str) -> String {
        self.href(|view| view.id = Some(id.to_owned()))
    }

    pub fn date(&self, date: Date) -> String {
        format::date(date, self.lang)
    }

    /// Which data this is, and up to when its evidence goes.
    pub fn version(&self) -> String {
        let meta = &self.index.data.meta;
        let until = self.date(meta.evidence_until);
        self.fill(self.texts.version, &[name_of(&meta.version), &until])
    }

    pub fn count(&self, n: usize, forms: Plural) -> String {
        format::count(n, forms, self.lang)
    }

    pub fn fill(&self, text: &str, values: &[&str]) -> String {
        format::fill(text, values)
    }

    /// "Label: value", with the colon of the language.
    pub fn labelled(&self, label: &str, value: &str) -> String {
        format::labelled(label, value, self.lang)
    }

    /// The place in a source, in words.
    pub fn place(&self, item: &Evidence<String>) -> String {
        let mut place = item.locator.clone();
        let numbers = [(item.page, self.texts.page), (item.paragraph, self.texts.paragraph)];
        for (number, form) in numbers {
            let said = number.map(|number| self.fill(form, &[&number.to_string()]));
            // Some locators name the number in their words already.
            if let Some(said) = said.filter(|said| !fold(&place).contains(&fold(said))) {
                place.push_str(", ");
                place.push_str(&said);
            }
        }
        place
    }
}
