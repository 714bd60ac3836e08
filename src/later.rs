//! The second part of the program: all that the first page does without, in a file of its own.
//! What only this table names, the build leaves out of the first part (`static_pages/program.rs`).

use crate::browser::{self, fetch};
use crate::dialogs;
use crate::parts::brief;
use crate::parts::controls::ChooseDay;
use crate::parts::suggestions::SuggestionList;
use crate::screens::{self, compare, record, stories};
use crate::state::{Coming, Failure, LaterViews};
use leptos::prelude::*;
use parallel49_core::find::suggest;

/// What the second part draws.
pub fn views() -> LaterViews {
    LaterViews {
        screen: screens::later_screen,
        record: record::record_in_panel,
        dialog: dialogs::dialog,
        themes: compare::themes,
        generations: |page| compare::generations::summary(page).into_any(),
        choose_day: |day| view! { <ChooseDay day/> }.into_any(),
        choose_columns: |has_pickers| view! { <compare::ChooseColumns has_pickers/> }.into_any(),
        suggest: |page, typed| suggest(&page.ctx(), page.loaded.catalogue(), typed),
        suggestions: || view! { <SuggestionList/> }.into_any(),
        story_bar: || view! { <stories::StoryBar/> }.into_any(),
        brief_head: || view! { <brief::BriefHead/> }.into_any(),
        brief_end: || view! { <brief::BriefSources/><brief::BriefPages/> }.into_any(),
    }
}

/// Loads it.
pub fn load() -> Coming {
    Box::pin(async {
        // A page that is being worked on, and the single file, have all of it.
        let Some(address) = browser::meta("later") else {
            return parted::views().await.map_err(|_| Failure::Program);
        };
        // It is fetched here first, for the limit on silence. What came damaged may stand in the
        // browser's cache, past a reload.
        for cache in [fetch::Cache::Default, fetch::Cache::Reload] {
            fetch::bytes(&address, cache, |_| {}).await?;
            if let Ok(views) = parted::views().await {
                return Ok(views);
            }
        }
        Err(Failure::Program)
    })
}

/// Where the program is parted. The macro declares the two sides of a call between programs,
/// which the compiler cannot check.
mod parted {
    #![allow(unsafe_code)]

    use crate::state::LaterViews;
    use leptos::wasm_split::SplitLoaderError;

    /// A page that is being worked on is built in one piece.
    #[cfg_attr(
        not(debug_assertions),
        leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)
    )]
    fn table() -> Result<LaterViews, SplitLoaderError> {
        Ok(super::views())
    }

    pub async fn views() -> Result<LaterViews, SplitLoaderError> {
        #[cfg(not(debug_assertions))]
        return table().await;
        #[cfg(debug_assertions)]
        table()
    }
}
