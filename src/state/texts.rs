//! The language on screen. The app is drawn anew when it changes, so that texts are plain
//! values below the root.

use super::use_view;
use leptos::prelude::*;
use parallel49_core::dataset::Lang;
use parallel49_core::text::{Texts, texts};

pub fn use_lang() -> Lang {
    use_view().lang().get_untracked()
}

pub fn use_texts() -> &'static Texts {
    texts(use_lang())
}
