//! The state of a view: all that a link carries.

use super::facet::{self, Facet};
use crate::dataset::Word;
use crate::dataset::{Date, Day, Lang};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A screen, by its name in links.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Screen {
    #[default]
    Overview,
    Compare,
    Timeline,
    Plans,
    Lineage,
    Figures,
    Stories,
    Records,
    Sources,
    About,
    /// What the reader has pinned. It has no place among the views of the
    /// head: the way to it stands there once something is pinned.
    Pins,
}

/// What narrows a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    Facet(Facet),
    Search,
    Asof,
    /// The stretch of time from `from` to `to`.
    Range,
}

impl Filter {
    pub const ALL: [Filter; facet::COUNT + 3] = {
        let mut all = [Filter::Search; facet::COUNT + 3];
        let mut n = 0;
        while n < facet::COUNT {
            all[n] = Filter::Facet(Facet::ALL[n]);
            n += 1;
        }
        all[facet::COUNT + 1] = Filter::Asof;
        all[facet::COUNT + 2] = Filter::Range;
        all
    };

    /// Whether the filter means something on a screen. Where it does not, it
    /// is kept in the link, and the reader is told.
    pub fn applies_to(self, screen: Screen) -> bool {
        match (self, screen) {
            // Stories and pins bring views of their own; about is prose.
            (_, Screen::Stories | Screen::About | Screen::Pins) => false,
            // Verdicts are of themes and eras; an overview shows nothing else.
            (Filter::Facet(Facet::Verdict), screen) => {
                matches!(screen, Screen::Overview | Screen::Records)
            }
            (Filter::Facet(facet), screen) if facet.is_of_sources() => screen == Screen::Sources,
            (Filter::Facet(Facet::Theme) | Filter::Asof, Screen::Overview) => true,
            (_, Screen::Overview) => false,
            (Filter::Facet(Facet::Record), screen) => screen == Screen::Records,
            (Filter::Range, screen) => screen == Screen::Timeline,
            _ => true,
        }
    }

    /// Whether the view sets it.
    pub fn is_set(self, view: &View) -> bool {
        match self {
            Filter::Facet(facet) => !view.facet(facet).is_empty(),
            Filter::Search => !view.q.trim().is_empty(),
            Filter::Asof => view.asof.is_some(),
            Filter::Range => view.from.is_some() || view.to.is_some(),
        }
    }

    /// Whether the view sets it and its screen obeys it.
    pub fn narrows(self, view: &View) -> bool {
        self.is_set(view) && self.applies_to(view.screen)
    }
}

/// The most characters that a search may have.
pub const MAX_SEARCH: usize = 200;
/// The most values that a list in a link may have.
pub const MAX_LIST: usize = 100;

/// Everything that a link says. `View::default()` is the bare first screen.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct View {
    pub screen: Screen,
    /// Column ids of compare (parties or instruments); empty for the default.
    pub cols: Values,
    /// The chosen values of each facet, in the order of [`Facet::ALL`].
    pub facets: [Values; facet::COUNT],
    pub q: String,
    pub asof: Option<Day>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// A column of a table, with `-` before it for the other way round.
    pub sort: Option<String>,
    /// The columns of the records table; empty for the default.
    pub show: Values,
    /// A table or list instead of a figure.
    pub as_table: bool,
    /// The record that a plan or a lineage is about.
    pub focus: Option<String>,
    /// Two steps around the focus instead of one; everything without a focus.
    pub is_wide: bool,
    pub story: Option<String>,
    /// The step of the story, from 1.
    pub step: Option<u16>,
    /// The era whose verdict a theme shows; the as-of day's, or the last, without it.
    pub era: Option<String>,
    pub id: Option<String>,
    pub pins: Values,
    pub lang: Option<Lang>,
    /// A data version, pinned by a permanent link.
    pub data: Option<String>,
    pub embed: bool,
}

impl View {
    pub fn facet(&self, facet: Facet) -> &Values {
        &self.facets[facet as usize]
    }

    pub fn facet_mut(&mut self, facet: Facet) -> &mut Values {
        &mut self.facets[facet as usize]
    }

    /// The same view with something changed, as controls need it for links.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut View)) -> View {
        let mut view = self.clone();
        change(&mut view);
        view
    }

    /// Whether anything narrows what is shown.
    pub fn is_filtered(&self) -> bool {
        Filter::ALL.iter().any(|filter| filter.is_set(self))
    }

    /// The same filters on another screen: what belongs to one screen alone
    /// stays behind.
    #[must_use]
    pub fn on(&self, screen: Screen) -> View {
        self.with(|view| {
            view.screen = screen;
            view.sort = None;
            view.show.clear();
            view.as_table = false;
            view.focus = None;
            view.is_wide = false;
            view.story = None;
            view.step = None;
            view.era = None;
            view.id = None;
        })
    }

    /// Gives another view what is the reader's rather than a view's: pins,
    /// language, data version, and whether it stands in another page.
    pub fn lend_to(&self, view: &mut View) {
        view.pins = self.pins.clone();
        view.lang = self.lang;
        view.data = self.data.clone();
        view.embed = self.embed;
    }

    /// This view with the filters of another.
    #[must_use]
    pub fn with_filters_of(&self, other: &View) -> View {
        self.with(|view| {
            view.facets = other.facets.clone();
            view.q.clone_from(&other.q);
            view.asof = other.asof;
            view.from = other.from;
            view.to = other.to;
        })
    }

    /// The filters alone.
    #[must_use]
    pub fn filters(&self) -> View {
        View {
            facets: self.facets.clone(),
            q: self.q.clone(),
            asof: self.asof,
            from: self.from,
            to: self.to,
            ..View::default()
        }
    }

    /// Every filter dropped; columns, language and data version stay.
    #[must_use]
    pub fn without_filters(&self) -> View {
        self.with(|view| {
            view.facets = Default::default();
            view.q.clear();
            view.asof = None;
            view.from = None;
            view.to = None;
        })
    }
}

/// A list of chosen values: no empty one, none twice, order kept.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Values(Vec<String>);

impl Values {
    /// Adds a value unless it is empty, there already, or the list is full.
    pub fn add(&mut self, value: impl Into<String>) -> bool {
        let value = value.into();
        let fits = !value.is_empty() && self.0.len() < MAX_LIST && !self.0.contains(&value);
        if fits {
            self.0.push(value);
        }
        fits
    }

    pub fn remove(&mut self, value: &str) {
        self.0.retain(|present| present != value);
    }

    pub fn toggle(&mut self, value: &str) {
        if self.contains(value) {
            self.remove(value);
        } else {
            self.add(value);
        }
    }

    /// Puts the value at a place into another place; the others close up.
    pub fn shift(&mut self, from: usize, to: usize) {
        if from < self.0.len() && to < self.0.len() {
            let value = self.0.remove(from);
            self.0.insert(to, value);
        }
    }

    pub fn contains(&self, value: &str) -> bool {
        self.0.iter().any(|present| present == value)
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    // One copy of the code, whoever asks.
    pub fn retain(&mut self, keep: &mut dyn FnMut(&String) -> bool) {
        self.0.retain(keep);
    }

    /// The only value, where there is exactly one.
    pub fn single(&self) -> Option<&str> {
        match self.0.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }
}

impl<S: Into<String>> FromIterator<S> for Values {
    fn from_iter<I: IntoIterator<Item = S>>(items: I) -> Self {
        let mut values = Values::default();
        for item in items {
            values.add(item);
        }
        values
    }
}
