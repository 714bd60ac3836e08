//! Name, views, language.

use super::state::App;
use crate::link;
use crate::query::Screen;
use crate::ui::copy::CopyLink;
use leptos::prelude::*;

#[component]
pub fn Header() -> impl IntoView {
    let app = expect_context::<App>();
    let home = move || {
        link::href(&app.view.with(|view| {
            crate::query::View { lang: view.lang, data: view.data.clone(), ..Default::default() }
        }))
    };
    let entry = move |screen: Screen| {
        let current = move || app.view.with(|view| view.screen == screen);
        view! {
            <li>
                <a
                    href=move || app.href(|view| {
                        view.screen = screen;
                        view.id = None;
                    })
                    aria-current=move || current().then_some("page")
                >{move || (app.texts().screen)(screen)}</a>
            </li>
        }
    };
    // The page of the other language, so that the link works without the app.
    let other = move || {
        let lang = app.lang().other();
        let page = match lang {
            crate::dataset::Lang::En => "index.html",
            crate::dataset::Lang::Fr => "fr.html",
        };
        format!("{page}{}", app.href(|view| view.lang = Some(lang)))
    };
    view! {
        <header class="masthead">
            <a class="brand" href=home>
                <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
                    <path class="mark-second" d="M3 3h18v7H3z"/>
                    <path class="mark-mix" d="M0 11.2h24v1.6H0z"/>
                    <path class="mark-first" d="M3 14h18v7H3z"/>
                </svg>
                <span>{move || app.texts().name}</span>
            </a>
            <nav aria-label=move || app.texts().navigation>
                <ul>{Screen::ALL.iter().copied().map(entry).collect_view()}</ul>
            </nav>
            <div class="tools">
                <CopyLink/>
                <a
                    class="language"
                    href=other
                    lang=move || app.lang().other().code()
                    hreflang=move || app.lang().other().code()
                >{move || app.texts().other_language}</a>
            </div>
        </header>
    }
}
