//! Content of the app in the page of the framework.

use crate::app::App;
use crate::browser::dom;
use crate::content::{Ctx, Node};
use leptos::html::Div;
use leptos::prelude::*;

/// Draws what `make` gives, again whenever the view or the data change.
/// Before the data is there nothing is drawn.
#[component]
pub fn Content(
    #[prop(into)] make: Callback<(), Option<Vec<Node>>>,
    #[prop(default = "")] class: &'static str,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    // A render effect draws before the browser paints, not after.
    Effect::new(move |_| {
        if let (Some(place), Some(nodes)) = (place.get(), make.run(())) {
            dom::draw(&place, &nodes);
        }
    });
    view! { <div class=class node_ref=place></div> }
}

impl App {
    /// Runs `make` with the present data and view, and follows their changes.
    pub fn content<C>(&self, make: impl FnOnce(&Ctx<'_>) -> C) -> Option<C> {
        let index = self.index.get()?;
        Some(self.settled.with(|view| make(&Ctx::new(&index, view))))
    }
}
