//! The dialog that is open over the page, besides a record.

use super::Followed;
use leptos::prelude::*;

/// What a dialog is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    Cite(Cited),
    Export,
    /// The lines that show this view in another page.
    Embed,
    /// A mistake in the open record.
    Report,
    /// The pins as Markdown.
    PinsText,
    /// Where programs find the data.
    DataInterface,
    /// A dataset of the reader's own.
    OwnData,
}

/// What is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cited {
    Data,
    View,
    /// The record that is open over the view.
    Record,
    /// A source, by its id.
    Source(String),
}

#[derive(Clone, Copy)]
pub struct DialogState(Followed<Option<Dialog>>);

pub fn use_dialog() -> DialogState {
    expect_context()
}

impl DialogState {
    pub(super) fn new() -> DialogState {
        DialogState(Followed::new(None))
    }

    pub fn get(self) -> Option<Dialog> {
        self.0.get()
    }

    pub fn open(self, dialog: Dialog) {
        self.0.set(Some(dialog));
    }

    pub fn close(self) {
        self.0.set(None);
    }
}

impl Dialog {
    /// Its name in the page, for styles and tests.
    pub fn name(&self) -> &'static str {
        match self {
            Dialog::Cite(Cited::Data) => "cite-data",
            Dialog::Cite(Cited::View) => "cite-view",
            Dialog::Cite(Cited::Record) => "cite-record",
            Dialog::Cite(Cited::Source(_)) => "cite-source",
            Dialog::Export => "export",
            Dialog::Embed => "embed",
            Dialog::Report => "report",
            Dialog::PinsText => "pins-text",
            Dialog::DataInterface => "data-interface",
            Dialog::OwnData => "own-data",
        }
    }
}
