//! Two versions and what differs between them in a language.

use super::Version;
use super::records::{name, place, rating};
use crate::parts::head::page_of;
use crate::parts::pieces::{list, title_lang};
use leptos::prelude::*;
use parallel49_core::changes::{Change, FieldChange, Sort, What, between};
use parallel49_core::dataset::FILES;
use parallel49_core::dataset::Lang;
use parallel49_core::link;
use parallel49_core::text::screens::Changes;
use parallel49_core::text::{self, format};

pub struct Pair<'a> {
    lang: Lang,
    own: &'static Changes,
    before: &'a Version,
    after: &'a Version,
    changes: Vec<Change>,
    /// Records whose wording changed in the other language alone.
    elsewhere: Vec<Change>,
}

impl<'a> Pair<'a> {
    pub fn new(
        before: &'a Version,
        after: &'a Version,
        lang: Lang,
    ) -> Result<Pair<'a>, serde_json::Error> {
        let in_lang = |lang| between(&before.index(lang).data, &after.index(lang).data, lang);
        let changes = in_lang(lang)?;
        let mut elsewhere = in_lang(lang.other())?;
        elsewhere.retain(|other| {
            !fields(other, Sort::Wording).is_empty()
                && !changes.iter().any(|own| {
                    own.id == other.id
                        && own.file == other.file
                        && !fields(own, Sort::Wording).is_empty()
                })
        });
        Ok(Pair { lang, own: text::changes(lang), before, after, changes, elsewhere })
    }

    pub fn name(&self) -> String {
        format::fill(self.own.from_to, &[&self.before.name, &self.after.name])
    }

    pub fn anchor(&self) -> String {
        format!("{}-to-{}", self.before.name, self.after.name)
    }

    pub fn section(&self) -> AnyView {
        let groups: Vec<AnyView> =
            self.groups().into_iter().filter_map(|(name, items)| self.group(name, items)).collect();
        let nothing = groups.is_empty().then(|| view! { <p class="note">{self.own.nothing}</p> });
        view! { <section id=self.anchor()><h2>{self.name()}</h2>{nothing}{groups}</section> }
            .into_any()
    }

    /// How many records each thing happened to, in words.
    pub fn counted(&self) -> Vec<String> {
        let counted = |(name, items): (&str, Vec<_>)| {
            (!items.is_empty()).then(|| self.heading(name, items.len()))
        };
        self.groups().into_iter().filter_map(counted).collect()
    }

    /// What happened, to which records, and what is said of each.
    fn groups(&self) -> [(&'static str, Vec<(&Change, AnyView)>); 5] {
        let own = self.own;
        let whole = |what: What| self.changes.iter().filter(move |item| item.what == what);
        let with = |sort| self.changes.iter().filter(move |item| !fields(item, sort).is_empty());
        let bare = |item| (item, ().into_any());
        let elsewhere = || view! { <p class="note">{own.other_language_only}</p> }.into_any();
        let mut reworded: Vec<(&Change, AnyView)> =
            with(Sort::Wording).map(|item| (item, self.wording(item))).collect();
        reworded.extend(self.elsewhere.iter().map(|item| (item, elsewhere())));
        [
            (own.added, whole(What::Added).map(bare).collect()),
            (own.removed, whole(What::Removed).map(bare).collect()),
            (own.reworded, reworded),
            (own.rated, with(Sort::Rating).map(|item| (item, self.ratings(item))).collect()),
            (own.otherwise, with(Sort::Other).map(|item| (item, self.names(item))).collect()),
        ]
    }

    fn heading(&self, name: &str, count: usize) -> String {
        format::labelled(name, &format::count(count, self.own.records, self.lang), self.lang)
    }

    /// What one thing happened to, kind by kind; nothing where it happened to none.
    fn group(&self, name: &str, mut items: Vec<(&Change, AnyView)>) -> Option<AnyView> {
        let heading = self.heading(name, items.len());
        let mut kinds = Vec::new();
        for file in FILES {
            let (of_kind, others): (Vec<_>, Vec<_>) =
                items.into_iter().partition(|(item, _)| item.file == file);
            items = others;
            let number = format::number(of_kind.len(), self.lang);
            let entries = of_kind
                .into_iter()
                .map(|(item, said)| view! { {self.title(item)}{said} }.into_any())
                .collect();
            kinds.extend(list("differences", entries).map(|entries| {
                let kind = format::labelled((self.own.kind)(file), &number, self.lang);
                view! { <details><summary>{kind}</summary>{entries}</details> }
            }));
        }
        (!kinds.is_empty())
            .then(|| view! { <article><h3>{heading}</h3>{kinds}</article> }.into_any())
    }

    /// The record's title, leading to it in the version that has it.
    fn title(&self, item: &Change) -> AnyView {
        let version = if item.what == What::Removed { self.before } else { self.after };
        let index = version.index(self.lang);
        let name = name(index, item, self.lang);
        let lang = title_lang(index.source(&item.id), self.lang);
        let Some(view) = place(index, item) else {
            return view! { <span lang=lang>{name}</span> }.into_any();
        };
        let view = view.with(|view| {
            view.lang = Some(self.lang);
            view.data = Some(version.name.clone());
        });
        let href = format!("{}{}", page_of(self.lang), link::href(&view));
        view! { <a href=href lang=lang>{name}</a> }.into_any()
    }

    /// Texts before and after.
    fn wording(&self, item: &Change) -> AnyView {
        let source = self.after.index(self.lang).source(&item.id);
        let both = |field: &FieldChange| {
            let is_own = matches!(field.field.as_str(), "title" | "author" | "publisher");
            let lang = title_lang(source.filter(|_| is_own), self.lang);
            let label = |name: &str| {
                let name = format::labelled(name, "", self.lang);
                view! { <span class="visually-hidden">{name}</span> }
            };
            if field.before.is_empty() && field.after.is_empty() {
                return view! { <p class="note">{self.own.order_only}</p> }.into_any();
            }
            let before = field.before.iter().map(|text| {
                view! { <p>{label(self.own.before)}<del lang=lang>{text.clone()}</del></p> }
            });
            let after = field.after.iter().map(|text| {
                view! { <p>{label(self.own.after)}<ins lang=lang>{text.clone()}</ins></p> }
            });
            view! { {before.collect_view()}{after.collect_view()} }.into_any()
        };
        let fields = fields(item, Sort::Wording);
        view! { <div>{fields.into_iter().map(both).collect_view()}</div> }.into_any()
    }

    fn ratings(&self, item: &Change) -> AnyView {
        let index = self.after.index(self.lang);
        let said = |field: &FieldChange| {
            let words = |words: &[String]| {
                let one = |word: &String| rating(index, item, &field.field, word, self.lang);
                words.iter().map(one).collect::<Vec<_>>().join(", ")
            };
            let (before, after) = (words(&field.before), words(&field.after));
            let from_to = format::fill(self.own.from_rating, &[&before, &after]);
            view! { <p class="meta"><code>{field.field.clone()}</code>" "{from_to}</p> }
        };
        let fields = fields(item, Sort::Rating);
        view! { <div>{fields.into_iter().map(said).collect_view()}</div> }.into_any()
    }

    /// The names of the fields that changed otherwise.
    fn names(&self, item: &Change) -> AnyView {
        let names = fields(item, Sort::Other).into_iter().map(|field| {
            let order = field.before.is_empty() && field.after.is_empty();
            let order = order.then(|| format!(" ({})", self.own.order_only));
            view! { <span><code>{field.field.clone()}</code>{order}</span>" " }
        });
        view! { <p class="meta">{names.collect_view()}</p> }.into_any()
    }
}

fn fields(item: &Change, sort: Sort) -> Vec<&FieldChange> {
    match &item.what {
        What::Changed(fields) => fields.iter().filter(|field| field.sort == sort).collect(),
        _ => Vec::new(),
    }
}
