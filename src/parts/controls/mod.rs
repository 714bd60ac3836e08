//! The controls that every screen has in common: search, as-of day, filters, how much they
//! show, and which of them mean nothing here. One line; what few readers use unfolds from it.

pub mod asof;
pub mod chips;
mod facets;
pub mod in_force;
pub mod nothing;
mod search;
mod understood;

pub use asof::{AsOf, ChooseDay};
pub use facets::Facets;
pub use in_force::InForceLine;
pub use search::SearchField;

use crate::parts::buttons::DialogButton;
use crate::state::{Dialog, use_page, use_texts, use_view};
use chips::Chips;
use leptos::prelude::*;
use parallel49_core::link::href;
use parallel49_core::page::Page;
use parallel49_core::query::{Filter, Screen};

/// All of them; the children are the screen's own. An embedded view has none but those that
/// belong to its figure.
#[component]
pub fn Controls(
    /// The children are shown in an embedded view too.
    #[prop(optional)]
    in_embed: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (page, view, texts) = (use_page(), use_view(), use_texts());
    let count = move || page.get().map(|page| page.count_line());
    if view.now().embed {
        let own = children.filter(|_| in_embed);
        let own = own.map(|own| view! { <div class="control-row">{own()}</div> });
        return view! { {own}<InForceLine/> }.into_any();
    }
    // A screen is made anew when the reader comes to it: what it is does not change here.
    let screen = view.now().screen;
    let has = |filter: Filter| filter.applies_to(screen);
    view! {
        <section class="controls" aria-label=texts.filter_by>
            <div class="control-row">
                {has(Filter::Search).then(|| view! { <SearchField/> })}
                {has(Filter::Asof).then(|| view! { <AsOf/> })}
                <Facets screen=screen/>
                {children.map(|children| children())}
                <Chips/>
                <div class="row-end">
                    <p class="count-line" id="count">{count}</p>
                    <DialogButton dialog=Dialog::Export label=texts.desk.export class="quiet"/>
                </div>
            </div>
            {move || page.get().map(|page| (understood::understood(&page), kept(&page), everywhere(&page)))}
        </section>
        <InForceLine/>
    }
    .into_any()
}

/// The way to all that the search finds, where this screen shows a part of it.
fn everywhere(page: &Page) -> Option<AnyView> {
    let ctx = page.ctx();
    let said = ctx.count(page.everywhere?, ctx.texts.records.everywhere);
    let href = href(&ctx.view.on(Screen::Records));
    Some(view! { <p class="why" id="everywhere"><a href=href>{said}</a></p> }.into_any())
}

/// Names the filters that are set and mean nothing on this screen.
fn kept(page: &Page) -> Option<AnyView> {
    let ctx = page.ctx();
    let idle = Filter::ALL
        .iter()
        .filter(|filter| filter.is_set(ctx.view) && !filter.applies_to(ctx.view.screen));
    let names: Vec<&str> = idle
        .map(|filter| match filter {
            Filter::Facet(facet) => (ctx.texts.facet)(*facet),
            Filter::Search => ctx.texts.search,
            Filter::Asof => ctx.texts.asof,
            Filter::Range => ctx.texts.range,
        })
        .collect();
    let said = ctx.fill(ctx.texts.kept, &[&names.join(", ")]);
    (!names.is_empty()).then(|| view! { <p class="why" id="kept">{said}</p> }.into_any())
}
