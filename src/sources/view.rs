//! Every source, with what rests on it.

use crate::app::{App, Shared};
use crate::dataset::SourceKind;
use crate::query::fold::fold;
use crate::query::search::Search;
use crate::record::model::statements_by_source;
use crate::record::view::source_line;
use crate::records::view::Kept;
use crate::text::format;
use crate::ui::search::SearchField;
use leptos::prelude::*;

#[component]
pub fn SourcesScreen() -> impl IntoView {
    let app = expect_context::<App>();
    // The choice of kind lives in `sort`'s neighbour of the contract only when
    // it becomes a facet; until then it belongs to this screen alone.
    let kind = RwSignal::new(None::<SourceKind>);
    let counts = Memo::new(move |_| {
        let index = app.index.get()?;
        index.complete.then(|| Shared::new(statements_by_source(&index)))
    });
    let found = Memo::new(move |_| {
        let index = app.index.get()?;
        let counts = counts.get()?;
        let search = Search::parse(&app.settled.with(|view| view.q.clone()), &index.data);
        let mut found: Vec<usize> = (0..index.data.sources.len())
            .filter(|n| {
                let item = &index.data.sources[*n];
                let author = item.author.as_deref().unwrap_or_default();
                let text = format!("{} | {} | {author}", item.title, item.publisher);
                kind.get().is_none_or(|kind| item.kind == kind) && search.matches(&fold(&text))
            })
            .collect();
        found.sort_by_key(|n| (std::cmp::Reverse(counts[*n]), fold(&index.data.sources[*n].title)));
        Some(Shared::new(found))
    });
    let count = move || {
        let found = found.get()?;
        Some(format::count(found.len(), app.texts().sources_found, app.lang()))
    };
    view! {
        <div class="opening">
            <h1>{move || app.texts().sources_title}</h1>
            <p class="lead">{move || app.texts().sources_lead}</p>
        </div>
        <section class="controls" aria-label=move || app.texts().filter_by>
            <div class="control-row">
                <SearchField/>
                <label class="asof-day">
                    <span>{move || app.texts().source_kind_label}</span>
                    <select on:change:target=move |event| {
                        kind.set(SourceKind::parse(&event.target().value()));
                    }>
                        <option value="">{move || app.texts().any}</option>
                        {SourceKind::ALL.iter().map(|kind| view! {
                            <option value=kind.word()>
                                {move || (app.texts().source_kind)(*kind)}
                            </option>
                        }).collect_view()}
                    </select>
                </label>
                <p class="count-line" role="status">{count}</p>
            </div>
            <Kept/>
        </section>
        {move || match (found.get(), counts.get(), app.index.get()) {
            (Some(found), Some(counts), Some(index)) => {
                let (texts, lang) = (app.texts(), app.lang());
                let rows: Vec<_> = found.iter().map(|n| {
                    let item = &index.data.sources[*n];
                    let href = app.href(|view| view.id = Some(item.id.0.clone()));
                    view! {
                        <li>
                            <p><a href=href>{source_line(item, lang)}</a></p>
                            <p class="meta">
                                <span>{(texts.source_kind)(item.kind)}</span>
                                <span>{format::count(counts[*n], texts.statements, lang)}</span>
                            </p>
                        </li>
                    }
                }).collect();
                view! { <ol class="record-list sources">{rows}</ol> }.into_any()
            }
            _ => view! { <p class="waiting">{app.texts().loading_rest}</p> }.into_any(),
        }}
    }
}
