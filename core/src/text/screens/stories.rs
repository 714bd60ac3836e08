//! The texts of the stories screen, and of the bar of a story.

use crate::text::Plural;

pub struct Stories {
    pub title: &'static str,
    pub lead: &'static str,
    pub steps: Plural,
    pub begin: &'static str,
    /// The whole story on a page.
    pub whole: &'static str,
    pub step: &'static str,
    pub step_of: &'static str,
    /// A story and where in it, for the title of the page.
    pub step_title: &'static str,
    pub ways: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub leave: &'static str,
    pub all: &'static str,
    pub records: &'static str,
    pub open_view: &'static str,
    pub invitation: &'static str,
    /// What a story speaks of, before its documents and years.
    pub speaks_of: &'static str,
    pub more: Plural,
    /// Unfolding the controls of the view that a step shows, and folding them.
    pub controls: &'static str,
}
