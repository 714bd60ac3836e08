//! What a notice says of a link that could not be used as a whole: what stood in it, what was
//! done, and what may have been meant.

use super::nearest::nearest;
use super::suggest::all_results;
use crate::dataset::{Instrument, Lang, Word};
use crate::link::{Ignored, MAX_COLUMNS, Why, href};
use crate::query::index::Found;
use crate::query::{Facet, Index, Screen, View};
use crate::screens::plans::model::plan_of;
use crate::screens::record::model::{all, id_of, title_of};
use crate::screens::stories::model as stories;
use crate::text::labels::facet_value;
use crate::text::{Texts, format, texts};

/// One thing in a link that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub said: String,
    /// What may have been meant: its name and the link to it.
    pub meant: Option<(String, String)>,
    /// The link to the records that a search for it finds.
    pub search: Option<String>,
}

/// The notice of what was ignored. `view` is the one on screen, without what was ignored;
/// before the data is there, nothing is known that may have been meant.
pub fn notice(item: &Ignored, view: &View, index: Option<&Index>, lang: Lang) -> Notice {
    let is_unknown = item.why == Why::UnknownValue;
    let meant = index.filter(|_| is_unknown).and_then(|index| meant(item, view, index, lang));
    let is_searched = is_unknown && matches!(item.key.as_str(), "id" | "focus");
    let search = is_searched.then(|| {
        let typed = item.value.replace(['-', '.', '_'], " ");
        href(&all_results(view, typed.trim()))
    });
    Notice { said: said(item, view, texts(lang)), meant, search }
}

/// What stood in the link, without signs that nobody sees: some turn the text around them round.
fn shown(text: &str) -> String {
    let is_unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
    };
    text.chars().map(|c| if is_unseen(c) { '\u{fffd}' } else { c }).collect()
}

fn said(item: &Ignored, view: &View, texts: &Texts) -> String {
    let words = texts.bad_link;
    let (key, value) = (shown(&item.key), shown(&item.value));
    let of = |text: &str| format::fill(text, &[&value]);
    match (item.why, item.key.as_str()) {
        (Why::UnknownKey, _) => format::fill(words.unknown_key, &[&key]),
        (Why::Repeated, _) => format::fill(words.repeated, &[&key, &value]),
        (Why::TooLong, "cols") => {
            format::fill(words.columns_full, &[&MAX_COLUMNS.to_string(), &value])
        }
        (Why::TooLong, _) => format::fill(words.too_long, &[&key]),
        (Why::UnknownValue, "view") => {
            format::fill(words.no_screen, &[&value, (texts.screen)(view.screen)])
        }
        (Why::UnknownValue, "cols") => of(words.no_column),
        (Why::UnknownValue, "asof") => of(words.no_day),
        (Why::UnknownValue, "from") => of(words.no_start),
        (Why::UnknownValue, "to") => of(words.no_end),
        (Why::UnknownValue, "sort") => of(words.no_order),
        (Why::UnknownValue, "show") => of(words.no_table_column),
        (Why::UnknownValue, "as") => of(words.no_shape),
        (Why::UnknownValue, "around") => of(words.no_distance),
        (Why::UnknownValue, "focus") => of(words.no_focus),
        (Why::UnknownValue, "story") => of(words.no_story),
        (Why::UnknownValue, "step") => of(words.no_step),
        (Why::UnknownValue, "era") => of(words.no_era),
        (Why::UnknownValue, "id") => of(words.no_record),
        (Why::UnknownValue, "pins") => of(words.no_pin),
        (Why::UnknownValue, "lang") => of(words.no_language),
        (Why::UnknownValue, other) => match Facet::parse(other) {
            Some(facet) => format::fill(words.no_value, &[(words.facet)(facet), &value]),
            None => format::fill(words.unusable, &[&format!("{key}={value}")]),
        },
    }
}

/// What a document is called, with its year too: links are made up from names like these, in
/// either language.
fn names_of(item: &Instrument<String>) -> impl Iterator<Item = String> + '_ {
    let year = item.date.first().year;
    let titles = Lang::ALL.into_iter().flat_map(move |lang| {
        let title = item.title.get(lang);
        [title.to_owned(), format!("{title} {year}")]
    });
    titles.chain([item.short.clone()])
}

/// What may be meant by a value that does not exist: name and link.
fn meant(item: &Ignored, view: &View, index: &Index, lang: Lang) -> Option<(String, String)> {
    let (data, texts, typed) = (&index.data, texts(lang), item.value.as_str());
    let link = |name: &str, change: &dyn Fn(&mut View)| {
        Some((name.to_owned(), href(&view.with(|view| change(view)))))
    };
    let record = |is_one: &dyn Fn(Found) -> bool| {
        let without_evidence = (0..data.sources.len()).map(Found::Source);
        let without_evidence =
            without_evidence.chain((0..data.assessments.len()).map(Found::Assessment));
        let found = all(index).chain(without_evidence).filter(|found| is_one(*found));
        let named = found.filter_map(|found| {
            let id = id_of(index, found);
            let title = title_of(index, id, lang)?;
            let mut names = vec![id.to_owned(), title.clone()];
            if let Found::Instrument(n) = found {
                names.extend(names_of(&data.instruments[n]));
            }
            Some(((id, title), names))
        });
        nearest(typed, named)
    };
    match item.key.as_str() {
        "view" => {
            let named = Screen::ALL.iter().map(|screen| {
                let label = (texts.screen)(*screen);
                ((*screen, label), vec![screen.word().to_owned(), label.to_owned()])
            });
            let (screen, label) = nearest(typed, named)?;
            Some((label.to_owned(), href(&view.on(screen))))
        }
        "cols" => {
            let parties = data.parties.iter().map(|item| {
                let (id, name) = (item.id.0.as_str(), item.name.as_str());
                ((id, name), vec![id.to_owned(), name.to_owned()])
            });
            let documents = data.instruments.iter().map(|item| {
                let id = item.id.0.as_str();
                let names = names_of(item).chain([id.to_owned()]);
                ((id, item.short.as_str()), names.collect())
            });
            let named = parties.chain(documents);
            let (id, short) = nearest(typed, named)?;
            link(short, &|view| {
                view.cols.add(id);
            })
        }
        "story" => {
            let named = data.stories.iter();
            let named = named.map(|story| (story, vec![story.id.0.clone(), story.title.clone()]));
            let story = nearest(typed, named)?;
            Some((story.title.clone(), href(&stories::page(view, Some(story)))))
        }
        "era" => {
            let named = data.eras.iter();
            let named = named.map(|era| (era, vec![era.id.0.clone(), era.label.clone()]));
            let era = nearest(typed, named)?;
            link(&era.label, &|view| view.era = Some(era.id.0.clone()))
        }
        "id" => {
            let (id, title) = record(&|_| true)?;
            link(&title, &|view| view.id = Some(id.to_owned()))
        }
        "focus" => {
            let (id, title) = record(&|found| match (view.screen, found) {
                (Screen::Lineage, found) => {
                    matches!(found, Found::Instrument(_) | Found::Body(_))
                }
                (Screen::Plans, Found::Instrument(n)) => {
                    plan_of(index, &data.instruments[n].id).is_some()
                }
                _ => false,
            })?;
            link(&title, &|view| view.focus = Some(id.to_owned()))
        }
        key => {
            let facet = Facet::parse(key)?;
            let named = facet.values(index).into_iter().map(|value| {
                let label = facet_value(index, facet, &value, texts, lang);
                ((value.clone(), label.clone()), vec![value, label])
            });
            let (value, label) = nearest(typed, named)?;
            link(&label, &|view| {
                view.facet_mut(facet).add(value.clone());
            })
        }
    }
}
