//! What the reader must be told: bad links, pinned data, failed loading.

use super::load::{self, Failure, Loading};
use super::state::App;
use crate::browser::fetch::TIME_LIMIT;
use crate::link::{self, Ignored};
use crate::text::format::fill;
use leptos::prelude::*;

/// What in the link was ignored, and the data version it pins.
#[component]
pub fn Notices() -> impl IntoView {
    let app = expect_context::<App>();
    let ignored = Memo::new(move |_| {
        let mut all = app.ignored.get();
        if let Some(index) = app.index.get() {
            all.extend(app.view.with(|view| link::settle(view, &index).1));
        }
        all
    });
    let dismissed = RwSignal::new(Vec::<Ignored>::new());
    let shown = move || {
        let list = ignored.get();
        (!list.is_empty() && list != dismissed.get()).then_some(list)
    };
    let pinned = move || app.view.with(|view| view.data.clone());
    view! {
        {move || shown().map(|list| view! {
            <section class="notice" role="alert">
                <p>{move || app.texts().notice_title}</p>
                <ul>
                    {list.iter().map(|item| {
                        let why = item.why;
                        view! {
                            <li>
                                <code>{item.key.clone()}"="{item.value.clone()}</code>
                                " "
                                {move || (app.texts().notice)(why)}
                            </li>
                        }
                    }).collect_view()}
                </ul>
                <button type="button" on:click=move |_| dismissed.set(ignored.get_untracked())>
                    {move || app.texts().dismiss}
                </button>
            </section>
        })}
        {move || pinned().map(|version| view! {
            <p class="notice">
                {move || fill(app.texts().pinned, &[&version])}
                " "
                <a href=move || app.href(|view| view.data = None)>
                    {move || app.texts().newest_instead}
                </a>
            </p>
        })}
    }
}

/// What went wrong with loading, and what to do.
#[component]
pub fn LoadFailed() -> impl IntoView {
    let app = expect_context::<App>();
    let failure = move || match app.loading.get() {
        Loading::Failed(failure) => Some(failure),
        _ => None,
    };
    move || {
        failure().map(|failure| {
            let texts = app.texts();
            let (what, offer_newest) = match failure {
                Failure::Stalled => (fill(texts.load_stalled, &[&TIME_LIMIT.to_string()]), false),
                Failure::NoSuchVersion(version) => {
                    let shown: String = version.chars().take(link::SHOWN).collect();
                    (fill(texts.version_unknown, &[&shown]), true)
                }
                Failure::Other(reason) => (reason, false),
            };
            view! {
                <section class="notice failure" role="alert" id="load-failed">
                    <h2>{texts.load_failed}</h2>
                    <p>{what}</p>
                    <p>{texts.load_failed_help}</p>
                    <p>
                        <button type="button" class="primary" on:click=move |_| load::retry(app)>
                            {texts.retry}
                        </button>
                        {offer_newest.then(|| view! {
                            " "
                            <a href=move || app.href(|view| view.data = None)>
                                {texts.newest_instead}
                            </a>
                        })}
                    </p>
                </section>
            }
        })
    }
}
