//! Compare on screen: the controls, and the content they govern.

use super::content;
use crate::app::{App, Loading};
use crate::content::{Nodes, el};
use crate::controls::{chips, facets};
use crate::query::Facet;
use crate::ui::asof::AsOf;
use crate::ui::content::Content;
use crate::ui::search::SearchField;
use leptos::prelude::*;

#[component]
pub fn CompareScreen() -> impl IntoView {
    let app = expect_context::<App>();
    let head = move |()| {
        let texts = app.texts();
        let theme = app
            .content(|ctx| {
                let theme = ctx.view.facet(Facet::Theme).single()?;
                content::theme_head(ctx, theme)
            })
            .flatten();
        Some(vec![theme.unwrap_or_else(|| content::opening(texts)).into()])
    };
    let filters = move |()| {
        let hits = app.hits.get()?;
        let can_undo = app.before_reset.with(Option::is_some);
        app.content(|ctx| {
            let count = el("p").class("count-line").attr("id", "count");
            vec![
                facets::facets(ctx, &hits).into(),
                chips::chips(ctx, can_undo).into(),
                count.child(content::count_line(ctx, &hits)).into(),
            ]
        })
    };
    let table = move |()| {
        let (Some(hits), Some(rows)) = (app.hits.get(), app.rows.get()) else {
            let failed = matches!(app.loading.get(), Loading::Failed(_));
            return Some((!failed).then(|| content::waiting(app.texts())).into_iter().collect());
        };
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
        <Content make=head/>
        <section class="controls" aria-label=app.say(|texts| texts.filter_by)>
            <div class="control-row">
                <SearchField/>
                <AsOf/>
            </div>
            <Content class="control-row" make=filters/>
        </section>
        <Content make=table/>
    }
}
