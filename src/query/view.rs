//! The state of a view: all that a link carries.

use super::facet::{self, Facet};
use crate::choice;
use crate::dataset::{Date, Day, Lang};

choice! {
    /// A screen, by its name in links.
    #[derive(Default)]
    pub enum Screen {
        #[default]
        Compare = "compare",
        Records = "records",
        Sources = "sources",
        About = "about",
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
    pub sort: Option<String>,
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
        !self.q.trim().is_empty()
            || self.asof.is_some()
            || self.facets.iter().any(|values| !values.is_empty())
    }

    /// Every filter dropped; columns, language and data version stay.
    #[must_use]
    pub fn without_filters(&self) -> View {
        self.with(|view| {
            view.facets = Default::default();
            view.q.clear();
            view.asof = None;
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

    pub fn retain(&mut self, keep: impl FnMut(&String) -> bool) {
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
