//! A list of what the view finds, in parts; or why there is nothing in it.

use crate::parts::controls::nothing::nothing;
use crate::parts::paging::ShowMore;
use crate::parts::pieces::waiting;
use crate::state::{use_page, use_session, use_texts};
use leptos::prelude::*;

/// `draw` makes the list from the positions of what is found in the catalogue, in the order of
/// the view.
#[component]
pub fn FoundList(draw: fn(Memo<Vec<usize>>) -> AnyView) -> impl IntoView {
    let (page, texts) = (use_page(), use_texts());
    // Whoever comes to a list again sees its beginning.
    use_session().shorten();
    let found = Memo::new(move |_| page.get().map(|page| page.in_order()).unwrap_or_default());
    let is_ready = Memo::new(move |_| page.get().is_some_and(|page| page.is_complete()));
    let is_empty = Memo::new(move |_| found.with(Vec::is_empty));
    // Another search draws every row anew, and then the list too: one that stays keeps a trace of
    // each row it ever had.
    let search = Memo::new(move |_| page.get().map(|page| page.view.q.clone()));
    let list = move || match (is_ready.get(), is_empty.get()) {
        (false, _) => waiting(texts.loading_rest),
        (true, true) => none(),
        (true, false) => {
            // Read, not only tracked: a memo that was never worked out counts as changed.
            search.with(|_| ());
            draw(found)
        }
    };
    view! {
        {list}
        <ShowMore all=Signal::derive(move || found.with(Vec::len))/>
    }
}

/// That nothing is found, and what would bring something back.
fn none() -> AnyView {
    let page = use_page();
    let said = move || {
        let page = page.get()?;
        let (ctx, _, hits) = page.catalogued()?;
        Some(nothing(&ctx, hits))
    };
    said.into_any()
}
