//! What is suggested while the reader types: a few things of every kind, in groups.

use super::rank::{Scored, everything};
use crate::ctx::Ctx;
use crate::dataset::Lang;
use crate::link;
use crate::query::catalogue::{Catalogue, Group, Thing};
use crate::query::index::Found;
use crate::query::search::Search;
use crate::query::{Facet, Screen, View};
use crate::screens::record::model::{id_of, title_of};
use crate::screens::records::model::date_of;
use crate::screens::stories::model as stories;

/// How many characters a statement shows on each side of what was found.
const AROUND: usize = 60;
/// How much of the best match, in parts of a hundred, another scores to be suggested.
const NEAR_BEST: i32 = 60;
/// What a name scores that has every word: an exact one makes no other worse.
const GOOD: i32 = 150;

/// One thing to go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub title: String,
    /// What tells it from others: side and date, the other language, where it stands.
    pub detail: String,
    /// The language of the detail, where it is not the page's.
    pub detail_lang: Option<Lang>,
    /// The link to it.
    pub href: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Suggestions {
    /// As typed.
    pub typed: String,
    pub groups: Vec<(Group, Vec<Suggestion>)>,
    /// The search as it was understood.
    pub search: Search,
    /// How many records it finds in all.
    pub records: usize,
}

impl Suggestions {
    /// How many things are suggested.
    pub fn len(&self) -> usize {
        self.groups.iter().map(|(_, items)| items.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// What is suggested for what was typed so far.
pub fn suggest(ctx: &Ctx<'_>, catalogue: &Catalogue, typed: &str) -> Suggestions {
    let (search, _) = Search::understand(typed, &(catalogue, ctx.index), true);
    let found = everything(ctx.index, catalogue, ctx.lang, &search);
    let best = found.first().map_or(0, |scored| scored.points.min(GOOD));
    let is_record = |scored: &&Scored| matches!(scored.thing, Thing::Record(_));
    let mut groups: Vec<(Group, Vec<Suggestion>)> = Vec::new();
    for group in Group::ALL {
        let near = |scored: &&Scored| {
            group == Group::Statements || scored.points * 100 >= best * NEAR_BEST
        };
        let own = found.iter().filter(|scored| Group::of(scored.thing) == Some(group)).filter(near);
        let items: Vec<Suggestion> = own
            .take(group.most())
            .filter_map(|scored| suggestion(ctx, &search, scored.thing))
            .collect();
        if !items.is_empty() {
            groups.push((group, items));
        }
    }
    let typed = typed.to_owned();
    Suggestions { typed, groups, records: found.iter().filter(is_record).count(), search }
}

/// How many themes, stories and terms stand beside the records.
const BESIDE: usize = 4;

/// What a search finds that is no record, as far as it is near the best match.
pub fn beside(ctx: &Ctx<'_>, catalogue: &Catalogue, search: &Search) -> Vec<(Group, Suggestion)> {
    let found = everything(ctx.index, catalogue, ctx.lang, search);
    let best = found.first().map_or(0, |scored| scored.points.min(GOOD));
    let near = |scored: &&Scored| {
        !matches!(scored.thing, Thing::Record(_)) && scored.points * 100 >= best * NEAR_BEST
    };
    let item =
        |scored: &Scored| Some((Group::of(scored.thing)?, suggestion(ctx, search, scored.thing)?));
    found.iter().filter(near).filter_map(item).take(BESIDE).collect()
}

/// The view with every record that a search finds. Filters stay behind: it is a search of
/// everything.
pub fn all_results(view: &View, typed: &str) -> View {
    view.without_filters().on(Screen::Records).with(|view| view.q = typed.to_owned())
}

fn suggestion(ctx: &Ctx<'_>, search: &Search, thing: Thing) -> Option<Suggestion> {
    let data = &ctx.index.data;
    let mut detail_lang = None;
    let (title, detail, href) = match thing {
        Thing::Theme(n) => {
            let theme = &data.themes[n];
            (theme.label.clone(), theme.scope.clone(), theme_href(ctx, &theme.id))
        }
        Thing::Story(n) => {
            let story = &data.stories[n];
            let href = link::href(&stories::page(ctx.view, Some(story)));
            (story.title.clone(), String::new(), href)
        }
        Thing::Term(n) => {
            let term = &data.terms[n];
            let (own, other) = match ctx.lang {
                Lang::En => (&term.en, &term.fr),
                Lang::Fr => (&term.fr, &term.en),
            };
            detail_lang = Some(ctx.lang.other());
            // What is said with the term: the glossary itself says no more than stands here.
            (own.clone(), other.clone(), link::href(&all_results(ctx.view, own)))
        }
        Thing::Record(found) => {
            let id = id_of(ctx.index, found);
            let title = title_of(ctx.index, id, ctx.lang)?;
            match found {
                Found::Instrument(n) => {
                    let item = &data.instruments[n];
                    (item.short.clone(), of_side(ctx, &item.party, found), ctx.record(id))
                }
                Found::Body(n) => {
                    let body = &data.bodies[n];
                    let title = match &body.abbr {
                        Some(abbr) if !abbr.contains('(') => format!("{title} ({abbr})"),
                        _ => title,
                    };
                    (title, side(ctx, &body.party), ctx.record(id))
                }
                Found::Plan(n) => {
                    let item = ctx.index.instrument(&data.plans[n].instrument)?;
                    (title, of_side(ctx, &item.party, found), plan_href(ctx, &item.id))
                }
                Found::Event(_) => (title, said_date(ctx, found), ctx.record(id)),
                Found::Provision(n) => {
                    let text = search.snippet(&data.provisions[n].text, AROUND);
                    (text, ctx.index.instrument_of(n).short.clone(), ctx.record(id))
                }
                Found::Assessment(_) | Found::Finding(_) | Found::Source(_) => return None,
            }
        }
    };
    Some(Suggestion { title, detail, detail_lang, href })
}

fn side(ctx: &Ctx<'_>, party: &str) -> String {
    ctx.index.party(party).map(|party| party.name.clone()).unwrap_or_default()
}

fn said_date(ctx: &Ctx<'_>, found: Found) -> String {
    date_of(ctx, found).map(|date| ctx.date(date)).unwrap_or_default()
}

fn of_side(ctx: &Ctx<'_>, party: &str, found: Found) -> String {
    [side(ctx, party), said_date(ctx, found)].join(" · ")
}

fn theme_href(ctx: &Ctx<'_>, theme: &str) -> String {
    let view = ctx.view.without_filters().on(Screen::Compare);
    link::href(&view.with(|view| {
        view.cols.clear();
        view.facet_mut(Facet::Theme).add(theme);
    }))
}

fn plan_href(ctx: &Ctx<'_>, instrument: &str) -> String {
    let view = ctx.view.without_filters().on(Screen::Plans);
    link::href(&view.with(|view| view.focus = Some(instrument.to_owned())))
}
