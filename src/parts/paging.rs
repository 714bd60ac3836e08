//! Long lists come in parts: the next part on demand, or all of it.

use crate::browser::focus;
use crate::state::session::PAGE;
use crate::state::{use_session, use_texts};
use leptos::prelude::*;
use parallel49_core::text::format;

/// The ways to more of a list of `all`; nothing where all of it is shown.
#[component]
pub fn ShowMore(#[prop(into)] all: Signal<usize>) -> impl IntoView {
    let (session, texts) = (use_session(), use_texts());
    let lang = crate::state::use_lang();
    let left = Memo::new(move |_| all.get().saturating_sub(session.shown.get()));
    let more = move |rows: usize| {
        let before = session.shown.get_untracked();
        session.lengthen(before.saturating_add(rows));
        // The focus goes to the first row that came.
        request_animation_frame(move || focus::to(&first_of_part(before)));
    };
    let label = move |form: &str, n: usize| format::fill(form, &[&format::number(n, lang)]);
    move || {
        let left = left.get();
        (left > 0).then(|| {
            let part = label(texts.show_more, left.min(PAGE));
            let whole = (left > PAGE).then(|| {
                let all = label(texts.records.show_all, all.get());
                view! {
                    <button type="button" id="more-all" on:click=move |_| more(usize::MAX)>{all}</button>
                }
            });
            view! {
                <div class="row show-more">
                    <button type="button" id="more" on:click=move |_| more(PAGE)>{part}</button>
                    {whole}
                </div>
            }
        })
    }
}

/// The id of the link in row `at`, where the focus goes when that part of the list comes.
pub fn first_of_part(at: usize) -> String {
    format!("row-{at}")
}

/// The same for a row that may begin a part.
pub fn row_id(at: usize) -> Option<String> {
    (at > 0 && at.is_multiple_of(PAGE)).then(|| first_of_part(at))
}
