//! The head of a single theme, with the way to its neighbours.

use crate::app::App;
use crate::query::Facet;
use leptos::prelude::*;

#[component]
pub fn ThemeHead(theme: String) -> impl IntoView {
    let app = expect_context::<App>();
    let href_of = move |theme: Option<String>| {
        app.href(|view| {
            let chosen = view.facet_mut(Facet::Theme);
            chosen.clear();
            if let Some(theme) = theme {
                chosen.add(theme);
            }
        })
    };
    move || {
        let index = app.index.get()?;
        let texts = app.texts();
        let themes = &index.data.themes;
        let at = themes.iter().position(|item| *item.id == *theme)?;
        let item = &themes[at];
        let neighbour = |n: Option<usize>, label: &str, arrow: &str| {
            let item = themes.get(n?)?;
            let href = href_of(Some(item.id.0.clone()));
            let name = format!("{label}\u{a0}: {}", item.label);
            let text = format!("{arrow} {}", item.label);
            Some(view! { <a href=href aria-label=name>{text}</a> })
        };
        Some(view! {
            <div class="opening theme-opening">
                <p class="crumbs">
                    <a href=href_of(None)>{texts.all_themes}</a>
                </p>
                <h1>{item.label.clone()}</h1>
                <p class="lead">{item.scope.clone()}</p>
                <p class="neighbours">
                    {neighbour(at.checked_sub(1), texts.previous_theme, "←")}
                    {neighbour(Some(at + 1), texts.next_theme, "→")}
                </p>
            </div>
        })
    }
}
