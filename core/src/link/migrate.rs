//! Old links keep working: keys that once had another name.

use crate::query::{Facet, Screen, View};

/// Old name, present name. Grows for ever; nothing is taken out.
const RENAMED: &[(&str, &str)] = &[("screen", "view"), ("search", "q")];

/// The present name of a key.
pub fn current_name(key: &str) -> &str {
    RENAMED.iter().find(|(old, _)| *old == key).map_or(key, |(_, new)| new)
}

/// What keys begin with that newsletters, advertisers and translators append to links, and that
/// mean nothing to a reader.
const TRACKERS: [&str; 30] = [
    "utm_",
    "mc_",
    "_x_tr_",
    "_ga",
    "_gl",
    "_hs",
    "hsa_",
    "gad_",
    "pk_",
    "mtm_",
    "fb_",
    "oly_",
    "vero_",
    "fbclid",
    "gclid",
    "dclid",
    "gbraid",
    "wbraid",
    "msclkid",
    "twclid",
    "ttclid",
    "yclid",
    "igshid",
    "igsh",
    "srsltid",
    "mkt_tok",
    "li_fat_id",
    "epik",
    "wickedid",
    "sfmc_",
];

/// Keys that others append to links.
pub fn is_tracker(key: &str) -> bool {
    TRACKERS.iter().any(|known| key.starts_with(known))
}

/// The screen of a link that names none: the overview, but with filters that only compare knew
/// when it was the first screen, compare.
pub fn unnamed(view: &View) -> Screen {
    const OF_COMPARE: [Facet; 6] =
        [Facet::Theme, Facet::Party, Facet::Kind, Facet::Status, Facet::Body, Facet::Confidence];
    let is_filtered = OF_COMPARE.iter().any(|facet| !view.facet(*facet).is_empty())
        || !view.q.is_empty()
        || view.asof.is_some();
    if is_filtered || !view.cols.is_empty() || view.story.is_some() {
        Screen::Compare
    } else {
        Screen::Overview
    }
}

/// Whether a link to the view must name its screen.
pub fn needs_name(view: &View) -> bool {
    view.screen != unnamed(view)
}
