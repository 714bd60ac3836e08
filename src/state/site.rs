//! Where the app runs. It does not change while the page lives.

use crate::browser::address::Entry;
use leptos::prelude::*;

/// Where the app runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// On a host, which may offer the single file; its size in kB.
    Hosted { file: Option<u32> },
    /// From the single file, with nothing beside it.
    File,
}

#[derive(Clone, Debug)]
pub struct Site {
    pub edition: Edition,
    /// The absolute address of the page without its query; empty where others could not open
    /// it, nothing where there is no browser.
    pub page: Option<String>,
    /// The browser has a share sheet.
    pub can_share: bool,
    /// Writes the address of the page.
    pub write: fn(&str, Entry),
    /// Whether the page stands in its final form: no script will change it.
    pub is_still: bool,
}

impl Site {
    /// A page that is made without a browser, for a host that offers the single file.
    pub fn still(file: Option<u32>) -> Site {
        let edition = Edition::Hosted { file };
        Site { edition, page: None, can_share: false, write: |_, _| {}, is_still: true }
    }

    pub fn is_file(&self) -> bool {
        self.edition == Edition::File
    }
}

pub fn use_site() -> Site {
    expect_context()
}
