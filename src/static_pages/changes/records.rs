//! What a changed record is called, how its ratings are worded, and where it is shown.

use parallel49_core::changes::Change;
use parallel49_core::dataset::{
    Bearing, Confidence, Covered, Lang, Standing, Status, Verdict, Word,
};
use parallel49_core::query::{Facet, Index, Screen, View};
use parallel49_core::screens::record::model::title_of;
use parallel49_core::text::texts;

/// A rating as the app words it.
pub fn rating(index: &Index, item: &Change, field: &str, word: &str, lang: Lang) -> String {
    let texts = texts(lang);
    let said = match (item.file, field) {
        (_, "confidence" | "goals") => Confidence::parse(word).map(texts.confidence),
        (_, "verdict") => Verdict::parse(word).map(texts.verdict),
        ("coverage", "is") => Covered::parse(word).map(texts.covered),
        (_, "status" | "is") => Status::parse(word).map(texts.status),
        (_, "standing") => Standing::parse(word).map(texts.standing),
        (_, "later" | "bearing") => Bearing::parse(word).map(texts.bearing),
        (_, "party") => index.party(word).map(|party| &*party.name),
        _ => None,
    };
    said.unwrap_or(word).to_owned()
}

/// What a record is called.
pub fn name(index: &Index, item: &Change, lang: Lang) -> String {
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
pub fn place(index: &Index, item: &Change) -> Option<View> {
    let (data, id) = (&index.data, item.id.as_str());
    let on = |screen| View { screen, ..View::default() };
    let record =
        |id: &str| index.find(id).map(|_| View { id: Some(id.to_owned()), ..View::default() });
    match item.file {
        "meta" | "rules" | "terms" => Some(on(Screen::About)),
        "parties" => Some(on(Screen::Compare)),
        "eras" => Some(on(Screen::Overview)),
        "themes" => Some(on(Screen::Compare).with(|view| {
            view.facet_mut(Facet::Theme).add(id);
        })),
        "stories" => Some(View { story: Some(id.to_owned()), ..on(Screen::Stories) }),
        "abbreviations" => record(&data.abbreviations.iter().find(|item| *item.id == *id)?.of),
        "relations" => record(&data.relations.iter().find(|item| *item.id == *id)?.from),
        "coverage" => record(&data.coverage.iter().find(|item| *item.id == *id)?.instrument),
        _ => record(id),
    }
}
