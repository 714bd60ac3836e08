//! The timeline: when did what happen? A figure in lanes, and the same as a table.

mod backdrop;
mod figure;
mod legend;
mod marks;
mod table;
mod tools;

pub use tools::FIGURE;

use crate::browser::focus;
use crate::parts::controls::Controls;
use crate::parts::controls::nothing::nothing;
use crate::parts::figure::{FigureFrame, Move, SaveFigure, use_room};
use crate::parts::pieces::{opening, waiting};
use crate::state::{Entry, Followed, ViewState, use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::page::Page;
use parallel49_core::screens::timeline::control::{Hold, with_range};
use parallel49_core::screens::timeline::drawing::Drawing;
use parallel49_core::screens::timeline::keys::{Answer, pressed};
use parallel49_core::screens::timeline::model::{self, Timeline as Model};
use parallel49_core::screens::timeline::scale::Range;
use std::sync::Arc;

/// What the parts of the screen share.
#[derive(Clone, Copy)]
struct State {
    page: Followed<Option<Arc<Page>>>,
    view: ViewState,
    /// The years on screen while they are being moved, before the address says so.
    held: RwSignal<Option<Range>>,
    hold: StoredValue<Option<Hold>>,
    /// The record that is pointed at or has the focus.
    lit: RwSignal<Option<String>>,
    /// The crowd of events that is open, by its first event.
    open: RwSignal<Option<String>>,
    timeline: Memo<Option<Model>>,
}

impl State {
    fn new() -> State {
        let page = use_page();
        let held = RwSignal::new(None);
        State {
            page,
            view: use_view(),
            held,
            hold: StoredValue::new(None),
            lit: RwSignal::new(None),
            open: RwSignal::new(None),
            timeline: Memo::new(move |_| model::of(&*page.get()?, held.get())),
        }
    }

    /// Shows other years, as a discrete choice.
    fn show(self, range: Range) {
        self.view.open(with_range(&self.view.now(), range), Entry::Push);
    }

    /// Moves the years on screen. The address follows when that begins and when it is over: one
    /// entry of the history for a whole gesture.
    fn moved(self, what: Move) {
        let Some(timeline) = self.timeline.get_untracked() else { return };
        let limits = timeline.limits;
        let before = self.hold.get_value();
        let hold = before.unwrap_or(Hold::new(timeline.range));
        let after = match what {
            Move::Drag { x, width, .. } => hold.dragged(x / width, limits),
            Move::Zoom { factor, at } => hold.pinched(factor, at, limits),
            Move::End => return self.settle(),
        };
        let range = after.range(limits);
        if range != timeline.range {
            if before.is_none() {
                self.show(range);
            }
            self.held.set(Some(range));
            self.hold.set_value(Some(after));
        } else if before.is_some() {
            // A move too small for a day still counts towards the next.
            self.hold.set_value(Some(after));
        }
    }

    /// The gesture is over: the address says what is on screen.
    fn settle(self) {
        self.hold.set_value(None);
        if let Some(range) = self.held.get_untracked() {
            self.view.open(with_range(&self.view.now(), range), Entry::Replace);
            self.held.set(None);
        }
    }
}

#[component]
pub fn Timeline() -> impl IntoView {
    let texts = use_texts();
    let state = State::new();
    let is_there = Memo::new(move |_| state.timeline.with(Option::is_some));
    let is_empty = Memo::new(move |_| state.page.get().is_some_and(|page| finds_nothing(&page)));
    let as_table = Memo::new(move |_| state.view.with(|view| view.as_table));
    let has_any = move || is_there.get() && !is_empty.get();
    let content = move || {
        match (is_there.get(), is_empty.get()) {
        (false, _) => waiting(texts.loading_rest),
        (_, true) => view! { {move || none(&*state.page.get()?)} }.into_any(),
        _ => view! {
            {move || if as_table.get() {
                view! { {move || table::table(&*state.page.get()?, &state.timeline.get()?)} }.into_any()
            } else {
                view! { <Figure state=state/> }.into_any()
            }}
        }
        .into_any(),
    }
    };
    view! {
        {opening(texts.timeline.title, texts.timeline.lead)}
        <Controls in_embed=true>{move || has_any().then(|| view! { <tools::Tools state=state/> })}</Controls>
        <div id="timeline">{content}</div>
    }
}

fn finds_nothing(page: &Page) -> bool {
    page.catalogued().is_some_and(|(.., hits)| hits.shown.count() == 0)
}

fn none(page: &Page) -> Option<AnyView> {
    let (ctx, _, hits) = page.catalogued()?;
    Some(nothing(&ctx, hits))
}

#[component]
fn Figure(state: State) -> impl IntoView {
    let texts = use_texts().timeline;
    let room = use_room();
    let State { page, lit, open, timeline, .. } = state;
    let drawing = Memo::new_with_compare(
        move |_| {
            let (page, timeline) = (page.get()?, timeline.get()?);
            let drawing = Drawing::new(&page.ctx(), timeline, room.get(), open.get().as_deref());
            Some(Arc::new(drawing))
        },
        // What it is drawn from has changed already.
        |_, _| true,
    );
    let on_key = Callback::new(move |(element, key): (String, String)| {
        let (Some(page), Some(drawing)) = (page.get_untracked(), drawing.get_untracked()) else {
            return false;
        };
        match pressed(&page.ctx(), &drawing, &element, &key) {
            Answer::Nothing => return false,
            Answer::Focus(id) => focus::to(&id),
            Answer::Range(range) => {
                state.show(range);
                // The item keeps the focus, on whatever element it is now.
                if !element.is_empty() {
                    request_animation_frame(move || focus::to(&element));
                }
            }
        }
        true
    });
    let on_move = Callback::new(move |what| state.moved(what));
    let tied = Memo::new(move |_| {
        let (page, drawing) = (page.get()?, drawing.get()?);
        Some(figure::Lit::new(&page.ctx(), &drawing, &lit.get()?))
    });
    let both = move || Some((page.get()?, drawing.get()?));
    view! {
        <FigureFrame
            id="timeline-figure"
            class="timeline-frame"
            lit=lit
            on_key=on_key
            on_move=on_move
        >
            {move || both().map(|(page, drawing)| backdrop::axis(&page.ctx(), &drawing))}
            {move || both().map(|(page, drawing)| figure::svg(&page.ctx(), &drawing, tied, open))}
            <div class="figure-detail-place">
                {move || both().map(|(page, drawing)| legend::detail(&page.ctx(), &drawing, lit.get()))}
            </div>
        </FigureFrame>
        <div class="figure-foot">
            <p class="figure-note" id="timeline-keys">
                {[texts.crowds, texts.keys, texts.gestures].join(" ")}
            </p>
            <SaveFigure figure=FIGURE/>
        </div>
    }
}
