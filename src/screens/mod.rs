//! The screens: a folder for each.

pub mod about;
pub mod compare;
pub mod figures;
pub mod lineage;
pub mod overview;
pub mod pins;
pub mod plans;
pub mod record;
pub mod records;
pub mod sources;
pub mod stories;
pub mod timeline;

use crate::parts::anew::Anew;
use crate::parts::figure::SavedFigure;
use crate::parts::later::{Later, Place};
use crate::state::{Loading, use_data, use_page, use_view};
use leptos::prelude::*;
use parallel49_core::dataset::Word;
use parallel49_core::query::Screen;

/// The figure of a screen, where it has one that can be saved.
pub fn figure_of(screen: Screen) -> Option<SavedFigure> {
    match screen {
        Screen::Overview => Some(overview::FIGURE),
        Screen::Timeline => Some(timeline::FIGURE),
        Screen::Lineage => Some(lineage::FIGURE),
        Screen::Figures => Some(figures::FIGURE),
        _ => None,
    }
}

/// The screen that the view asks for. Each is made anew when the reader comes to it. Where there
/// is nothing to show, a notice says so and controls without use stay away.
#[component]
pub fn ScreenView() -> impl IntoView {
    let (view, data, page) = (use_view(), use_data(), use_page());
    let screen_now = Memo::new(move |_| {
        let is_bare = matches!(data.loading(), Loading::Failed(_)) && page.with(Option::is_none);
        // Embedded, it has other controls.
        (!is_bare).then(|| view.with(|view| (view.screen, view.embed)))
    });
    let key: Signal<Option<(Screen, bool)>> = screen_now.into();
    let content = move || screen_now.get_untracked().map(|(now, _)| screen(now));
    view! { <Anew key=key>{content()}</Anew> }
}

fn screen(screen: Screen) -> AnyView {
    let content = match screen {
        Screen::Overview => view! { <overview::Overview/> }.into_any(),
        Screen::Compare => view! { <compare::Compare/> }.into_any(),
        later => view! { <Later place=Place::Screen draw=move |views| (views.screen)(later)/> }
            .into_any(),
    };
    view! { <div id=format!("screen-{}", screen.word())>{content}</div> }.into_any()
}

/// A screen that the first page does without.
pub fn later_screen(screen: Screen) -> AnyView {
    match screen {
        Screen::Overview | Screen::Compare => ().into_any(),
        Screen::Timeline => view! { <timeline::Timeline/> }.into_any(),
        Screen::Plans => view! { <plans::Plans/> }.into_any(),
        Screen::Lineage => view! { <lineage::Lineage/> }.into_any(),
        Screen::Figures => view! { <figures::Figures/> }.into_any(),
        Screen::Stories => view! { <stories::Stories/> }.into_any(),
        Screen::Records => view! { <records::Records/> }.into_any(),
        Screen::Sources => view! { <sources::Sources/> }.into_any(),
        Screen::About => view! { <about::About/> }.into_any(),
        Screen::Pins => view! { <pins::Pins/> }.into_any(),
    }
}
