//! The reader's choice of language, where the browser keeps anything.

use super::window;
use crate::dataset::Lang;

const LANGUAGE: &str = "parallel49.lang";

pub fn language() -> Option<Lang> {
    let storage = window().local_storage().ok()??;
    Lang::parse(&storage.get_item(LANGUAGE).ok()??)
}

/// Keeps the language; `false` where storage is denied or full.
pub fn set_language(lang: Lang) -> bool {
    let storage = window().local_storage().ok().flatten();
    storage.is_some_and(|storage| storage.set_item(LANGUAGE, lang.code()).is_ok())
}
