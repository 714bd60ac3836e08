//! The page that says what changed between any two versions of the data.

use super::around::around;
use super::links::changes_of;
use crate::changes::{Change, FieldChange, Sort, What, between};
use crate::content::pieces::{link, list, opening, p, titled};
use crate::content::{Element, Nodes, el, to_html};
use crate::dataset::source::FILES;
use crate::dataset::{Bearing, Confidence, Covered, Dataset, Lang, Standing, Status, Verdict};
use crate::frame::head::page_of;
use crate::link;
use crate::query::{Facet, Index, Screen, View};
use crate::record::model::title_of;
use crate::text::{self, format, screens::Changes, texts};

/// A version of the data in both languages.
pub struct Version {
    name: String,
    en: Index,
    fr: Index,
}

impl Version {
    pub fn new(en: Dataset<String>, fr: Dataset<String>) -> Version {
        let name = en.meta.version.clone();
        Version { name, en: Index::new(en, true), fr: Index::new(fr, true) }
    }

    fn index(&self, lang: Lang) -> &Index {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
        }
    }
}

/// The title of the page.
pub fn title(lang: Lang) -> String {
    format!("{} · {}", text::changes(lang).title, texts(lang).name)
}

/// All between `<body>` and `</body>`, for versions of which the oldest is the
/// first.
///
/// # Errors
/// None for datasets that were read, see [`between`].
pub fn body(versions: &[Version], lang: Lang) -> Result<String, serde_json::Error> {
    let own = text::changes(lang);
    let mut pairs = Vec::new();
    for (n, after) in versions.iter().enumerate().rev() {
        for before in versions[..n].iter().rev() {
            pairs.push(Pair::new(before, after, lang)?);
        }
    }
    let mut main = Vec::new();
    opening(own.title, own.lead).add_to(&mut main);
    p("meta", link("data/CHANGELOG.md", own.by_hand)).add_to(&mut main);
    let entries = pairs
        .iter()
        .map(|pair| el("li").child(link(format!("#{}", pair.anchor()), pair.name())))
        .collect();
    match list("inline", entries) {
        Some(entries) => el("nav")
            .class("contents")
            .attr("aria-label", own.pairs)
            .child(entries)
            .add_to(&mut main),
        None => p("note", own.only_one).add_to(&mut main),
    }
    pairs.iter().map(Pair::section).collect::<Vec<_>>().add_to(&mut main);
    Ok(to_html(&around(lang, changes_of, main)))
}

/// Two versions and what differs in a language.
struct Pair<'a> {
    lang: Lang,
    own: &'static Changes,
    before: &'a Version,
    after: &'a Version,
    changes: Vec<Change>,
    /// Records whose wording changed in the other language alone.
    elsewhere: Vec<Change>,
}

impl<'a> Pair<'a> {
    fn new(
        before: &'a Version,
        after: &'a Version,
        lang: Lang,
    ) -> Result<Pair<'a>, serde_json::Error> {
        let in_lang = |lang| between(&before.index(lang).data, &after.index(lang).data);
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

    fn name(&self) -> String {
        format::fill(self.own.from_to, &[&self.before.name, &self.after.name])
    }

    fn anchor(&self) -> String {
        format!("{}-to-{}", self.before.name, self.after.name)
    }

    fn section(&self) -> Element {
        let own = self.own;
        let whole = |what: What| self.changes.iter().filter(move |item| item.what == what);
        let with = |sort| self.changes.iter().filter(move |item| !fields(item, sort).is_empty());
        let mut reworded: Vec<(&Change, Element)> =
            with(Sort::Wording).map(|item| (item, self.wording(item))).collect();
        let note = || p("note", own.other_language_only);
        reworded.extend(self.elsewhere.iter().map(|item| (item, note())));
        let bare = |item| (item, el("span"));
        let groups = [
            (own.added, whole(What::Added).map(bare).collect()),
            (own.removed, whole(What::Removed).map(bare).collect()),
            (own.reworded, reworded),
            (own.rated, with(Sort::Rating).map(|item| (item, self.ratings(item))).collect()),
            (own.otherwise, with(Sort::Other).map(|item| (item, self.names(item))).collect()),
        ];
        let groups: Vec<Element> =
            groups.into_iter().filter_map(|(name, items)| self.group(name, items)).collect();
        let nothing = groups.is_empty().then(|| p("note", own.nothing));
        el("section")
            .attr("id", self.anchor())
            .child(el("h2").child(self.name()))
            .child(nothing)
            .child(groups)
    }

    /// What one thing happened to, kind by kind; nothing where it happened to
    /// none.
    fn group(&self, name: &str, items: Vec<(&Change, Element)>) -> Option<Element> {
        let count = format::count(items.len(), self.own.records, self.lang);
        let mut kinds = Vec::new();
        let mut items = items;
        for file in FILES {
            let (of_kind, others) = items.into_iter().partition(|(item, _)| item.file == file);
            items = others;
            let of_kind: Vec<(&Change, Element)> = of_kind;
            let number = format::number(of_kind.len(), self.lang);
            let entries = of_kind
                .into_iter()
                .map(|(item, said)| el("li").child(self.title(item)).child(said))
                .collect();
            let entries = list("differences", entries).map(|entries| {
                let kind = format::labelled((self.own.kind)(file), &number, self.lang);
                el("details").child(el("summary").child(kind)).child(entries)
            });
            kinds.extend(entries);
        }
        (!kinds.is_empty()).then(|| {
            el("article")
                .child(el("h3").child(format::labelled(name, &count, self.lang)))
                .child(kinds)
        })
    }

    /// The record's title, leading to it in the version that has it.
    fn title(&self, item: &Change) -> Element {
        let version = if item.what == What::Removed { self.before } else { self.after };
        let index = version.index(self.lang);
        let name = name(index, item, self.lang);
        let view = place(index, item).map(|view| {
            view.with(|view| {
                view.lang = Some(self.lang);
                view.data = Some(version.name.clone());
            })
        });
        let title = match view {
            Some(view) => link(format!("{}{}", page_of(self.lang), link::href(&view)), name),
            None => el("span").child(name),
        };
        titled(title, index.source(&item.id), self.lang)
    }

    /// Texts before and after.
    fn wording(&self, item: &Change) -> Element {
        let index = self.after.index(self.lang);
        let texts = |tag, field: &FieldChange, name: &'static str, texts: &[String]| {
            let source = index.source(&item.id).filter(|_| field.field == "title");
            let one = |text: &String| {
                el("p")
                    .child(
                        el("span")
                            .class("visually-hidden")
                            .child(format::labelled(name, "", self.lang)),
                    )
                    .child(titled(el(tag).child(text), source, self.lang))
            };
            texts.iter().map(one).collect::<Vec<_>>()
        };
        let both = |field: &&FieldChange| {
            let mut out = texts("del", field, self.own.before, &field.before);
            out.extend(texts("ins", field, self.own.after, &field.after));
            if out.is_empty() {
                out.push(p("note", self.own.order_only));
            }
            out
        };
        let fields = fields(item, Sort::Wording);
        el("div").child(fields.iter().flat_map(both).collect::<Vec<_>>())
    }

    fn ratings(&self, item: &Change) -> Element {
        let said = |field: &&FieldChange| {
            let words = |words: &[String]| {
                let one = |word: &String| self.rating(item, field.field, word);
                words.iter().map(one).collect::<Vec<_>>().join(", ")
            };
            let (before, after) = (words(&field.before), words(&field.after));
            let from_to = format::fill(self.own.from_rating, &[&before, &after]);
            el("p").class("meta").child(el("code").child(field.field)).child(format!(" {from_to}"))
        };
        el("div").child(fields(item, Sort::Rating).iter().map(said).collect::<Vec<_>>())
    }

    /// A rating as the app words it.
    fn rating(&self, item: &Change, field: &str, word: &str) -> String {
        let texts = texts(self.lang);
        let said = match (item.file, field) {
            (_, "confidence" | "goals") => Confidence::parse(word).map(texts.confidence),
            (_, "verdict") => Verdict::parse(word).map(texts.verdict),
            ("coverage", "is") => Covered::parse(word).map(texts.covered),
            (_, "status" | "is") => Status::parse(word).map(texts.status),
            (_, "standing") => Standing::parse(word).map(texts.standing),
            (_, "later" | "bearing") => Bearing::parse(word).map(texts.bearing),
            (_, "party") => {
                let party = self.after.index(self.lang).party(word);
                return party.map_or(word, |party| &party.name).to_owned();
            }
            _ => None,
        };
        said.unwrap_or(word).to_owned()
    }

    /// The names of the fields that changed otherwise.
    fn names(&self, item: &Change) -> Element {
        let names = fields(item, Sort::Other).into_iter().map(|field| {
            let order = field.before.is_empty() && field.after.is_empty();
            let order = order.then(|| format!(" ({})", self.own.order_only));
            el("span").child(el("code").child(field.field)).child(order)
        });
        p("meta", names.collect::<Vec<_>>())
    }
}

fn fields(item: &Change, sort: Sort) -> Vec<&FieldChange> {
    match &item.what {
        What::Changed(fields) => fields.iter().filter(|field| field.sort == sort).collect(),
        _ => Vec::new(),
    }
}

/// What a record is called.
fn name(index: &Index, item: &Change, lang: Lang) -> String {
    let (data, id) = (&index.data, item.id.as_str());
    macro_rules! of {
        ($field:ident, $item:ident => $name:expr) => {
            data.$field.iter().find(|known| *known.id == *id).map(|$item| $name)
        };
    }
    let titled = |id: &str| title_of(index, id, lang).unwrap_or_else(|| id.to_owned());
    let in_lang = |en: &str, fr: &str| match lang {
        Lang::En => en.to_owned(),
        Lang::Fr => fr.to_owned(),
    };
    let found = match item.file {
        "meta" => Some(data.meta.title.clone()),
        "parties" => of!(parties, item => item.name.clone()),
        "themes" => of!(themes, item => item.label.clone()),
        "eras" => of!(eras, item => item.label.clone()),
        "rules" => of!(rules, item => item.label.clone()),
        "stories" => of!(stories, item => item.title.clone()),
        "terms" => of!(terms, item => in_lang(&item.en, &item.fr)),
        "abbreviations" => of!(abbreviations, item => {
            format!("{} ({})", in_lang(&item.en, &item.fr), titled(&item.of))
        }),
        "relations" => of!(relations, item => {
            let relation = (texts(lang).relation)(item.kind, true);
            format!("{} → {} ({relation})", titled(&item.from), titled(&item.to))
        }),
        "coverage" => of!(coverage, item => {
            let theme = index.theme(&item.theme).map_or(&*item.theme, |theme| &theme.label);
            format!("{}, {theme}", titled(&item.instrument))
        }),
        _ => title_of(index, id, lang),
    };
    found.unwrap_or_else(|| id.to_owned())
}

/// The view that shows a record, or what it belongs to.
fn place(index: &Index, item: &Change) -> Option<View> {
    let (data, id) = (&index.data, item.id.as_str());
    let on = |screen| View { screen, ..View::default() };
    let record =
        |id: &str| index.find(id).map(|_| View { id: Some(id.to_owned()), ..View::default() });
    match item.file {
        "meta" | "rules" | "terms" => Some(on(Screen::About)),
        "parties" | "eras" => Some(on(Screen::Compare)),
        "themes" => Some(View::default().with(|view| {
            view.facet_mut(Facet::Theme).add(id);
        })),
        "stories" => Some(View { story: Some(id.to_owned()), ..on(Screen::Stories) }),
        "abbreviations" => record(&data.abbreviations.iter().find(|item| *item.id == *id)?.of),
        "relations" => record(&data.relations.iter().find(|item| *item.id == *id)?.from),
        "coverage" => record(&data.coverage.iter().find(|item| *item.id == *id)?.instrument),
        _ => record(id),
    }
}
