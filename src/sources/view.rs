//! Every source, with what rests on it.

use super::content;
use crate::app::{App, Shared};
use crate::content::Nodes;
use crate::query::search::Search;
use crate::record::model::statements_by_source;
use crate::records::view::{Kept, ListWaiting};
use crate::text::format;
use crate::ui::content::Content;
use crate::ui::search::SearchField;
use leptos::prelude::*;

#[component]
pub fn SourcesScreen() -> impl IntoView {
    let app = expect_context::<App>();
    let counts = Memo::new(move |_| {
        let index = app.index.get()?;
        index.complete.then(|| Shared::new(statements_by_source(&index)))
    });
    let found = Memo::new(move |_| {
        let counts = counts.get()?;
        app.content(|ctx| {
            let search = Search::parse(&ctx.view.q, &ctx.index.data);
            Shared::new(content::find(ctx, &counts, &search))
        })
    });
    let count = move || {
        let found = found.get()?;
        Some(format::count(found.len(), app.texts().sources_found, app.lang()))
    };
    let list = move |()| {
        let (found, counts) = (found.get()?, counts.get()?);
        app.content(|ctx| {
            let mut nodes = Vec::new();
            if found.is_empty() {
                crate::records::content::nothing(ctx).add_to(&mut nodes);
            } else {
                content::list(ctx, &found, &counts).add_to(&mut nodes);
            }
            nodes
        })
    };
    view! {
        <div class="opening">
            <h1>{move || app.texts().sources_title}</h1>
            <p class="lead">{move || app.texts().sources_lead}</p>
        </div>
        <section class="controls" aria-label=move || app.texts().filter_by>
            <div class="control-row">
                <SearchField/>
                <p class="count-line" role="status">{count}</p>
            </div>
            <Kept/>
        </section>
        <Content make=list/>
        <ListWaiting ready=Signal::derive(move || found.with(Option::is_some))/>
    }
}
