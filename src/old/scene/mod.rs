//! The scene: everything that decides what is on screen, as one value.
//!
//! The reader's doings and the network change it, always by way of
//! [`Scene::settle`]; every piece of content is a plain function of it. No
//! browser in here: a native test can play a whole visit.

use crate::catalogue::Catalogue;
use crate::compare::model::{self, Row};
use crate::content::Ctx;
use crate::dataset::Lang;
use crate::dataset::bundle::Unusable;
use crate::lineage::{graph::graph, walk::FULL};
use crate::link::data::file_of;
use crate::link::{self, Ignored};
use crate::plans::model as plans;
use crate::query::filter::{count_over, run_over};
use crate::query::index::Found;
use crate::query::{self, Hits, Index, Screen, View};
use crate::stories::model as stories;
use crate::text::{Texts, texts};
use std::sync::{Arc, OnceLock};

/// Why the data is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No answer within so many seconds.
    Stalled(u32),
    /// A version that a link pins and that is not kept here.
    NoSuchVersion(String),
    /// A link to a view of a file that is not here, by its name.
    NeedsFile(String),
    /// What came is not the data that was asked for.
    Unusable(Unusable),
    Other(String),
}

/// How far the data is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loading {
    /// Nothing to show yet, or another language on the way.
    First,
    /// Texts are there, evidence and sources follow.
    Rest,
    Done,
    Failed(Failure),
}

impl Loading {
    /// A word for styles and tests.
    pub fn word(&self) -> &'static str {
        match self {
            Loading::First => "first",
            Loading::Rest => "rest",
            Loading::Done => "done",
            Loading::Failed(_) => "failed",
        }
    }
}

/// Data that is there, with what is worked out from it only once.
pub struct Loaded {
    pub index: Index,
    /// The texts it was read from, once all are there: the desk reads them
    /// again.
    pub parts: Vec<String>,
    catalogue: OnceLock<Catalogue>,
}

impl Loaded {
    pub fn new(index: Index) -> Loaded {
        Loaded { index, parts: Vec::new(), catalogue: OnceLock::new() }
    }

    /// The same with the texts it was read from.
    #[must_use]
    pub fn of(mut self, parts: Vec<String>) -> Loaded {
        self.parts = parts;
        self
    }

    /// Every record, ready for filters and search; data is of one language.
    pub fn catalogue(&self, lang: Lang) -> &Catalogue {
        self.catalogue.get_or_init(|| Catalogue::new(&self.index, lang))
    }
}

/// Where the app runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// On a host, which may offer the single file; its size in kB.
    Hosted { file: Option<u32> },
    /// From the single file, with nothing beside it.
    File,
}

/// What became of the last attempt to copy something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copying {
    /// The button.
    pub action: String,
    /// What was to be copied, for copying by hand where the browser refused.
    pub text: String,
    pub done: bool,
}

/// How many records a list shows at first, and how many more at a time.
pub const PAGE: usize = 100;
/// The room for a figure before the page was measured, in CSS pixels.
pub const ROOM: u32 = 1120;

#[derive(Clone)]
pub struct Scene {
    pub edition: Edition,
    /// The absolute address of the page without its query, for paper and
    /// citations; content made without a browser has none.
    pub page: Option<String>,
    /// What the address says, after migration.
    pub view: View,
    /// The view without what the data does not know.
    pub settled: View,
    /// What in the address could not be read.
    pub unread: Vec<Ignored>,
    /// All that could not be used, the data known.
    pub ignored: Vec<Ignored>,
    /// What of that the reader has seen and dismissed.
    pub dismissed: Vec<Ignored>,
    pub loading: Loading,
    pub loaded: Option<Arc<Loaded>>,
    /// A data version that is newer than what is on screen.
    pub newer: Option<String>,
    /// What the screen shows: of the provisions in compare, of the catalogue
    /// on every other screen, once its data is there.
    pub hits: Option<Arc<Hits>>,
    pub rows: Arc<Vec<Row>>,
    /// The records on screen, in its order, where they are others than the
    /// hits: those of a lineage, a plan that is open with what carries it.
    pub drawn: Option<Arc<Vec<Found>>>,
    /// How many records of every kind a search finds, where the screen shows
    /// some kinds only.
    pub everywhere: Option<usize>,
    /// The view before the last reset, for undo.
    pub before_reset: Option<View>,
    /// What was typed as a date and is none.
    pub bad_date: Option<String>,
    /// What was typed as an end of the years shown and is none: whether as
    /// their last, and what.
    pub bad_end: Option<(bool, String)>,
    pub copying: Option<Copying>,
    /// The browser has a share sheet.
    pub can_share: bool,
    /// The browser did not save the last picture.
    pub save_failed: bool,
    /// How many records of a list are shown.
    pub shown: usize,
    /// The width that a figure may take, in CSS pixels.
    pub room: u32,
    /// The record that a figure shows close up, for pointer and focus alike.
    pub lit: Option<String>,
    /// The size of the lineage figure, in hundredths.
    pub zoom: u32,
}

impl Scene {
    pub fn new(view: View, unread: Vec<Ignored>) -> Scene {
        let mut scene = Scene {
            edition: Edition::Hosted { file: None },
            page: None,
            can_share: false,
            settled: view.clone(),
            view,
            unread,
            ignored: Vec::new(),
            dismissed: Vec::new(),
            loading: Loading::First,
            loaded: None,
            newer: None,
            hits: None,
            rows: Arc::new(Vec::new()),
            drawn: None,
            everywhere: None,
            before_reset: None,
            bad_date: None,
            bad_end: None,
            copying: None,
            save_failed: false,
            shown: PAGE,
            room: ROOM,
            lit: None,
            zoom: FULL,
        };
        scene.settle();
        scene
    }

    pub fn lang(&self) -> Lang {
        self.view.lang.unwrap_or_default()
    }

    pub fn texts(&self) -> &'static Texts {
        texts(self.lang())
    }

    /// The data and the view for content; nothing before the data is there.
    pub fn ctx(&self) -> Option<Ctx<'_>> {
        Some(Ctx::new(&self.loaded.as_deref()?.index, &self.settled))
    }

    /// The record to be shown: one that is known, or may be once all the data
    /// is there.
    pub fn open_record(&self) -> Option<&str> {
        let index = &self.loaded.as_deref()?.index;
        self.settled.id.as_deref().filter(|id| index.find(id).is_some() || !index.complete)
    }

    /// Shows another view: what belonged to the last one only goes.
    pub fn show(&mut self, view: View, unread: Vec<Ignored>) {
        if view == self.view {
            return;
        }
        let without_record = |view: &View| view.with(|view| view.id = None);
        if without_record(&view) != without_record(&self.view) {
            // A record opened over a list leaves the list as long as it was.
            self.shown = PAGE;
        }
        self.view = view;
        self.unread = unread;
        self.bad_date = None;
        self.bad_end = None;
        self.copying = None;
        self.save_failed = false;
        self.lit = None;
        if self.view.is_filtered() {
            // Filtering anew is a decision: the old reset is history.
            self.before_reset = None;
        }
        self.settle();
    }

    /// Works out what follows from view and data.
    pub fn settle(&mut self) {
        self.ignored = self.unread.clone();
        let Some(loaded) = self.loaded.clone() else {
            self.settled = self.view.clone();
            return;
        };
        let (settled, unknown) = link::settle(&self.view, &loaded.index);
        self.settled = settled;
        self.ignored.extend(unknown);
        let (index, screen) = (&loaded.index, self.settled.screen);
        self.rows = Arc::default();
        self.hits = if screen == Screen::Compare {
            let hits = query::run(index, &self.settled);
            self.rows = Arc::new(model::rows(index, &self.settled, &hits));
            Some(Arc::new(hits))
        } else if index.complete {
            let catalogue = loaded.catalogue(self.lang());
            let eligible = catalogue.eligible(screen);
            Some(Arc::new(run_over(&(catalogue, index), index, &eligible, &self.settled)))
        } else {
            None
        };
        self.drawn = self.draw().map(Arc::new);
        self.everywhere = self.count_everywhere(&loaded);
    }

    fn draw(&self) -> Option<Vec<Found>> {
        match self.settled.screen {
            Screen::Lineage => {
                let (ctx, catalogue, hits) = self.catalogued()?;
                let passing: Vec<Found> = catalogue.found(&hits.shown).collect();
                Some(graph(ctx.index, &passing, ctx.view).nodes)
            }
            Screen::Plans => {
                let (ctx, ..) = self.catalogued()?;
                let plan = plans::plan_of(ctx.index, ctx.view.focus.as_deref()?)?;
                Some(plans::with_carriers(ctx.index, ctx.view, plan))
            }
            _ => None,
        }
    }

    /// How many records of every kind the search finds, where it finds more
    /// than the screen shows.
    fn count_everywhere(&self, loaded: &Loaded) -> Option<usize> {
        let (index, screen) = (&loaded.index, self.settled.screen);
        let hits = self.hits.as_deref()?;
        if screen == Screen::Records || hits.search.is_empty() || !index.complete {
            return None;
        }
        let catalogue = loaded.catalogue(self.lang());
        let view = self.settled.on(Screen::Records);
        let all = catalogue.eligible(Screen::Records);
        let found = count_over(&(catalogue, index), index, &all, &view);
        (found != hits.shown.count()).then_some(found)
    }

    /// The title of the page: what is on screen, from the particular to the
    /// general.
    pub fn title(&self) -> String {
        let texts = self.texts();
        let mut parts = Vec::new();
        if let Some(ctx) = self.ctx() {
            let record = ctx.view.id.as_ref();
            parts.extend(
                record.and_then(|id| crate::record::model::title_of(ctx.index, id, ctx.lang)),
            );
            parts.extend(story_part(&ctx));
            let plan = ctx.view.focus.as_ref().filter(|_| ctx.view.screen == Screen::Plans);
            let plan = plan.and_then(|id| ctx.index.instrument(id));
            parts.extend(plan.map(|item| item.title.get(ctx.lang).to_owned()));
            let theme = ctx.view.facet(query::Facet::Theme).single();
            let theme = theme.filter(|_| ctx.view.screen == query::Screen::Compare);
            let theme = theme.and_then(|id| ctx.index.theme(id));
            parts.extend(theme.map(|theme| theme.label.clone()));
        }
        parts.push((texts.screen)(self.settled.screen).to_owned());
        parts.push(texts.name.to_owned());
        parts.join(" · ")
    }

    /// What the whole is called, and what it holds: a reader's own data by its
    /// title and its parties.
    pub fn headline(&self) -> (&str, String) {
        let data = self.loaded.as_deref().map(|loaded| &loaded.index.data);
        match data.filter(|data| file_of(&data.meta.version).is_some()) {
            Some(data) => {
                let names: Vec<&str> = data.parties.iter().map(|party| &*party.name).collect();
                (&data.meta.title, names.join(" · "))
            }
            None => (self.texts().headline, self.texts().lead.to_owned()),
        }
    }

    /// The catalogue with what of it the screen shows, once it is there.
    pub fn catalogued(&self) -> Option<(Ctx<'_>, &Catalogue, &Hits)> {
        let loaded = self.loaded.as_deref().filter(|loaded| loaded.index.complete)?;
        Some((self.ctx()?, loaded.catalogue(self.lang()), self.hits.as_deref()?))
    }

    /// Whether the reader is still waiting for something, rather than told
    /// why it does not come.
    pub fn waits(&self) -> bool {
        !matches!(self.loading, Loading::Failed(_))
    }
}

/// The story that the reader is in, and where in it.
pub fn story_part(ctx: &Ctx<'_>) -> Option<String> {
    if let Some(place) = stories::place(ctx.index, ctx.view) {
        let (n, of) = (place.n.to_string(), place.of().to_string());
        return Some(ctx.fill(ctx.texts.stories.step_title, &[&place.story.title, &n, &of]));
    }
    let told = ctx.view.story.as_deref().filter(|_| ctx.view.screen == Screen::Stories)?;
    stories::story(ctx.index, told).map(|story| story.title.clone())
}
