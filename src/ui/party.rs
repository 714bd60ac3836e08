//! A party's sign: shape and colour together, never colour alone.

use crate::dataset::{Glyph, Hue, Party};
use leptos::prelude::*;

/// The class that gives an element the party's colour.
pub fn hue_class(hue: Hue) -> &'static str {
    match hue {
        Hue::First => "hue-first",
        Hue::Second => "hue-second",
        Hue::Mix => "hue-mix",
        Hue::Neutral => "hue-neutral",
    }
}

/// The sign of a party; its name stands beside it.
pub fn sign(party: &Party<String>) -> impl IntoView + use<> {
    let shape = match party.glyph {
        Glyph::Square => "M1.5 1.5h9v9h-9z",
        Glyph::Diamond => "M6 0l6 6-6 6-6-6z",
        Glyph::Circle => "M6 .7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 6 .7z",
        Glyph::Ring => "M6 .7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 6 .7zm0 2.2a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2z",
    };
    view! {
        <svg class=format!("sign {}", hue_class(party.hue)) viewBox="0 0 12 12" aria-hidden="true">
            <path d=shape fill-rule="evenodd"/>
        </svg>
    }
}
