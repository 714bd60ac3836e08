//! What the second part of the program draws, where it may still be to come.

use super::modal::CloseButton;
use super::notices::{said, why};
use super::pieces::waiting;
use crate::browser::focus;
use crate::state::{Failure, LaterViews, use_later, use_texts};
use leptos::prelude::*;

/// Where it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A screen, or a part of one.
    Screen,
    /// A dialog, named by the heading with this id, which takes the focus.
    Dialog(&'static str),
    /// Behind a fold: it asks for nothing by itself.
    Fold,
}

/// Draws with the second part of the program as soon as it is here; until then says that it is on
/// its way, or why it does not come.
#[component]
pub fn Later(
    place: Place,
    draw: impl Fn(LaterViews) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let (later, texts) = (use_later(), use_texts());
    if place != Place::Fold {
        later.want();
    }
    let was_awaited = StoredValue::new(false);
    move || {
        if let Some(views) = later.views() {
            if let Place::Dialog(heading) = place
                && was_awaited.get_value()
            {
                request_animation_frame(move || focus::to(heading));
            }
            return untrack(|| draw(views));
        }
        was_awaited.set_value(true);
        let failure = later.failure();
        let said = if failure.is_some() { texts.later_failed } else { texts.loading_rest };
        let failed = failure.as_ref().map(|failure| failed(failure, place));
        match (place, failed) {
            // A dialog has its name, its focus and the way out of it from the start.
            (Place::Dialog(heading), failed) => view! {
                <div class="record-head">
                    <h2 id=heading tabindex="-1">{said}</h2>
                    <CloseButton label=texts.close/>
                </div>
                {failed}
            }
            .into_any(),
            (_, Some(failed)) => failed,
            (_, None) => waiting(said),
        }
    }
}

fn failed(failure: &Failure, place: Place) -> AnyView {
    let (later, texts) = (use_later(), use_texts());
    let retry = move |_| {
        later.retry();
        focus::keep_in_content();
    };
    let title = match place {
        Place::Screen => view! { <h1>{texts.later_failed}</h1> }.into_any(),
        Place::Fold => view! { <p><strong>{texts.later_failed}</strong></p> }.into_any(),
        Place::Dialog(_) => ().into_any(),
    };
    view! {
        <section class="notice failure" role="alert">
            {title}
            <p>{why(failure)}</p>
            {said(texts.load_failed_help)}
            <p><button type="button" class="primary" on:click=retry>{texts.retry}</button></p>
        </section>
    }
    .into_any()
}
