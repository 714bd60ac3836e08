//! A page: the data, a view of it, and all that follows from the two. Every screen is drawn
//! from one; a native test can make any of them.

mod counts;

use crate::ctx::Ctx;
use crate::dataset::Lang;
use crate::find;
use crate::link::{self, Ignored};
use crate::query::catalogue::Catalogue;
use crate::query::filter::run_over;
use crate::query::index::Found;
use crate::query::{self, Facet, Hits, Index, Screen, Sort, View};
use crate::screens::compare::model::{self, Row};
use crate::screens::compare::names::{columns_title, has_own_columns};
use crate::screens::compare::theme;
use crate::screens::lineage::graph::graph;
use crate::screens::overview;
use crate::screens::plans::model as plans;
use crate::screens::record::model::title_of;
use crate::screens::stories::model as stories;
use crate::screens::{records, sources};
use crate::text::{Texts, texts};
use std::sync::{Arc, OnceLock};

/// Data that is there, with what is worked out from it only once.
pub struct Loaded {
    pub index: Index,
    pub lang: Lang,
    catalogue: OnceLock<Catalogue>,
}

impl Loaded {
    pub fn new(index: Index, lang: Lang) -> Loaded {
        Loaded { index, lang, catalogue: OnceLock::new() }
    }

    /// Every record, ready for filters and search.
    pub fn catalogue(&self) -> &Catalogue {
        self.catalogue.get_or_init(|| Catalogue::new(&self.index, self.lang))
    }
}

/// What a screen is drawn from.
pub struct Page {
    pub loaded: Arc<Loaded>,
    /// The view without what the data does not know.
    pub view: View,
    /// What the data does not know.
    pub unknown: Vec<Ignored>,
    /// What the screen shows: of the provisions in compare, of the catalogue on every other
    /// screen, once its data is there.
    pub hits: Option<Hits>,
    pub rows: Vec<Row>,
    /// The records on screen, in its order, where they are others than the hits: those of a
    /// lineage, a plan that is open with what carries it, the columns of a theme.
    pub drawn: Option<Vec<Found>>,
    /// How many records of every kind a search finds, where the screen shows some kinds only.
    pub everywhere: Option<usize>,
}

impl Page {
    /// Works out what a view shows of the data.
    pub fn new(loaded: Arc<Loaded>, view: &View) -> Page {
        let (view, unknown) = link::settle(view, &loaded.index);
        let mut page = Page {
            loaded,
            view,
            unknown,
            hits: None,
            rows: Vec::new(),
            drawn: None,
            everywhere: None,
        };
        let (index, screen) = (&page.loaded.index, page.view.screen);
        if screen == Screen::Compare {
            let hits = query::run_with(index, &page.view, &theme::resting(&page.ctx()));
            page.rows = model::rows(index, &page.view, &hits);
            page.hits = Some(hits);
        } else if index.complete {
            let catalogue = page.loaded.catalogue();
            let eligible = catalogue.eligible(screen);
            page.hits = Some(run_over(&(catalogue, index), &eligible, &page.view));
        }
        page.drawn = page.draw();
        page.everywhere = page.count_everywhere();
        page
    }

    pub fn lang(&self) -> Lang {
        self.loaded.lang
    }

    pub fn texts(&self) -> &'static Texts {
        texts(self.lang())
    }

    /// The data and the view, as content is made from them.
    pub fn ctx(&self) -> Ctx<'_> {
        Ctx { index: &self.loaded.index, view: &self.view, lang: self.lang(), texts: self.texts() }
    }

    /// Whether all records are there, with their evidence and sources.
    pub fn is_complete(&self) -> bool {
        self.loaded.index.complete
    }

    /// The catalogue with what of it the screen shows, once it is there.
    pub fn catalogued(&self) -> Option<(Ctx<'_>, &Catalogue, &Hits)> {
        let catalogue = self.is_complete().then(|| self.loaded.catalogue())?;
        Some((self.ctx(), catalogue, self.hits.as_ref()?))
    }

    /// Each value of a facet with the count that it would give; nothing before the data is there.
    pub fn counts(&self, facet: Facet) -> Vec<(String, usize)> {
        let (index, Some(hits)) = (&self.loaded.index, &self.hits) else { return Vec::new() };
        match self.view.screen {
            Screen::Compare => {
                let mut counts = hits.counts(index, index, facet);
                // The page of a theme also shows what its verdict rests on.
                let theme =
                    self.view.facet(Facet::Theme).single().filter(|_| facet == Facet::Theme);
                for (value, count) in counts.iter_mut() {
                    if theme.is_some_and(|theme| *theme == *value) {
                        *count = hits.shown.count();
                    }
                }
                counts
            }
            _ => hits.counts(&(self.loaded.catalogue(), index), index, facet),
        }
    }

    fn draw(&self) -> Option<Vec<Found>> {
        match self.view.screen {
            Screen::Compare => {
                self.view.facet(Facet::Theme).single()?;
                Some(self.on_theme())
            }
            Screen::Lineage => {
                let (ctx, catalogue, hits) = self.catalogued()?;
                let passing: Vec<Found> = catalogue.found(&hits.shown).collect();
                Some(graph(ctx.index, &passing, ctx.view).nodes)
            }
            // The day marks its era there and hides none.
            Screen::Overview => {
                let (ctx, ..) = self.catalogued()?;
                let ids = overview::chosen(&ctx).into_iter().map(|item| &item.id);
                Some(ids.filter_map(|id| ctx.index.find(id)).collect())
            }
            Screen::Plans => {
                let (ctx, ..) = self.catalogued()?;
                let plan = plans::plan_of(ctx.index, ctx.view.focus.as_deref()?)?;
                Some(plans::with_carriers(ctx.index, ctx.view, plan))
            }
            _ => None,
        }
    }

    /// The statements of the one theme on the page, column by column from the top down.
    fn on_theme(&self) -> Vec<Found> {
        let ctx = self.ctx();
        let (Some(row), Some(hits)) = (self.rows.first(), &self.hits) else { return Vec::new() };
        let sides = theme::sides(&ctx, hits, row, theme::chosen_verdict(&ctx, &row.theme));
        sides.iter().flat_map(theme::Side::provisions).map(Found::Provision).collect()
    }

    /// How many records of every kind the search finds, where it finds more than the screen
    /// shows.
    fn count_everywhere(&self) -> Option<usize> {
        let (index, screen) = (&self.loaded.index, self.view.screen);
        let hits = self.hits.as_ref()?;
        if screen == Screen::Records || hits.search.is_empty() || !index.complete {
            return None;
        }
        let catalogue = self.loaded.catalogue();
        let view = self.view.on(Screen::Records);
        let all = catalogue.eligible(Screen::Records);
        let found = run_over(&(catalogue, index), &all, &view).shown.count();
        (found != hits.shown.count()).then_some(found)
    }

    /// The title of the page: what is on screen, from the particular to the general. `record`
    /// is the id of a record that is open over it.
    pub fn title(&self, record: Option<&str>) -> String {
        let (ctx, texts) = (self.ctx(), self.texts());
        let mut parts = Vec::new();
        parts.extend(record.and_then(|id| title_of(ctx.index, id, ctx.lang)));
        parts.extend(stories::title_part(&ctx));
        let plan = ctx.view.focus.as_ref().filter(|_| ctx.view.screen == Screen::Plans);
        let plan = plan.and_then(|id| ctx.index.instrument(id));
        parts.extend(plan.map(|item| item.title.get(ctx.lang).to_owned()));
        parts.extend(self.theme().map(|theme| theme.label.clone()));
        if self.view.screen == Screen::Compare && has_own_columns(&ctx) {
            parts.push(columns_title(&ctx));
        }
        parts.push((texts.screen)(self.view.screen).to_owned());
        parts.push(texts.name.to_owned());
        parts.join(" · ")
    }

    /// The one theme that compare is about, where it is about one.
    pub fn theme(&self) -> Option<&crate::dataset::Theme<String>> {
        let theme = self.view.facet(Facet::Theme).single();
        let theme = theme.filter(|_| self.view.screen == Screen::Compare)?;
        self.loaded.index.theme(theme)
    }

    /// What the whole is called, and what it holds: a reader's own data by its title and its
    /// parties.
    pub fn headline(&self) -> (&str, String) {
        let data = &self.loaded.index.data;
        if self.ctx().is_own_data() {
            let names: Vec<&str> = data.parties.iter().map(|party| &*party.name).collect();
            return (&data.meta.title, names.join(" · "));
        }
        (self.texts().headline, self.texts().lead.to_owned())
    }

    /// What a screen reader is told when the screen has changed: the screen, the step of a
    /// story, how much is shown.
    pub fn announcement(&self) -> String {
        let ctx = self.ctx();
        let screen = (ctx.texts.screen)(ctx.view.screen);
        let said = match self.count_line() {
            count if count.is_empty() => screen.to_owned(),
            count => ctx.labelled(screen, &count),
        };
        match stories::place(ctx.index, ctx.view) {
            Some(place) => ctx.labelled(&stories::step_of(&ctx, place), &said),
            None => said,
        }
    }

    /// The positions in the catalogue of the records on screen, in the order of the screen.
    pub fn in_order(&self) -> Vec<usize> {
        let Some((ctx, catalogue, hits)) = self.catalogued() else { return Vec::new() };
        match self.view.screen {
            Screen::Records => {
                let shown = hits.shown.iter().collect();
                match Sort::of(ctx.view) {
                    Some(sort) => records::model::ordered(&ctx, catalogue, shown, sort),
                    None => find::ranked(ctx.index, catalogue, ctx.lang, &hits.search, shown),
                }
            }
            Screen::Sources => sources::in_order(&ctx, catalogue, hits),
            _ => hits.shown.iter().collect(),
        }
    }
}
