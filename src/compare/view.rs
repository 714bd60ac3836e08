//! Compare on screen: the controls, and the content they govern.

use super::content;
use crate::app::{App, Loading};
use crate::content::Nodes;
use crate::query::Facet;
use crate::ui::asof::AsOf;
use crate::ui::chips::Chips;
use crate::ui::content::Content;
use crate::ui::facets::Facets;
use crate::ui::search::SearchField;
use leptos::prelude::*;

#[component]
pub fn CompareScreen() -> impl IntoView {
    let app = expect_context::<App>();
    let theme = Memo::new(move |_| {
        app.settled.with(|view| view.facet(Facet::Theme).single().map(str::to_owned))
    });
    let head = move |()| {
        let theme = theme.get()?;
        app.content(|ctx| content::theme_head(ctx, &theme).into_iter().map(Into::into).collect())
    };
    let count = move || {
        let hits = app.hits.get()?;
        app.content(|ctx| content::count_line(ctx, &hits))
    };
    let table = move |()| {
        let (hits, rows) = (app.hits.get()?, app.rows.get()?);
        app.content(|ctx| {
            let mut nodes = Vec::new();
            if hits.shown.count() == 0 {
                content::nothing(ctx, &hits).add_to(&mut nodes);
            } else {
                content::table(ctx, &hits, &rows).add_to(&mut nodes);
            }
            nodes
        })
    };
    view! {
        {move || match theme.get() {
            Some(_) => view! { <Content make=head/> }.into_any(),
            None => view! {
                <div class="opening">
                    <h1>{move || app.texts().headline}</h1>
                    <p class="lead">{move || app.texts().lead}</p>
                </div>
            }.into_any(),
        }}
        <section class="controls" aria-label=move || app.texts().filter_by>
            <div class="control-row">
                <SearchField/>
                <AsOf/>
            </div>
            <div class="control-row">
                <Facets/>
                <Chips/>
                <p class="count-line" id="count">{count}</p>
            </div>
        </section>
        <Waiting/>
        <Content make=table/>
    }
}

/// The same rows before their data is there: nothing jumps.
#[component]
fn Waiting() -> impl IntoView {
    let app = expect_context::<App>();
    let waits = move || {
        app.index.get().is_none() && !matches!(app.loading.get(), Loading::Failed(_))
    };
    move || {
        waits().then(|| view! {
            <div class="waiting">
                <p>{app.texts().loading}</p>
                {(0..6).map(|_| view! { <div class="waiting-row" aria-hidden="true"></div> })
                    .collect_view()}
            </div>
        })
    }
}
