//! Every source, with what rests on it.

use super::content;
use crate::app::{App, Shared};
use crate::content::Nodes;
use crate::query::search::Search;
use crate::record::model::statements_by_source;
use crate::records::content::{kept, list_waiting, nothing};
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
    let count = Signal::derive(move || {
        let count = |found: Shared<Vec<_>>| {
            format::count(found.len(), app.texts().sources_found, app.lang())
        };
        found.get().map(count).unwrap_or_default()
    });
    let list = move |()| {
        let (Some(found), Some(counts)) = (found.get(), counts.get()) else {
            return Some(vec![list_waiting(app.texts())]);
        };
        app.content(|ctx| {
            let mut nodes = Vec::new();
            if found.is_empty() {
                nothing(ctx).add_to(&mut nodes);
            } else {
                content::list(ctx, &found, &counts).add_to(&mut nodes);
            }
            nodes
        })
    };
    view! {
        <div class="opening">
            <h1>{app.say(|texts| texts.sources_title)}</h1>
            <p class="lead">{app.say(|texts| texts.sources_lead)}</p>
        </div>
        <section class="controls" aria-label=app.say(|texts| texts.filter_by)>
            <div class="control-row">
                <SearchField/>
                <p class="count-line" role="status">{count}</p>
            </div>
            <Content make=move |()| app.content(kept)/>
        </section>
        <Content make=list/>
    }
}
