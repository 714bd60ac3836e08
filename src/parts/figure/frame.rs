//! The frame of a figure: what pointer, fingers, wheel and keys do with it.

use crate::browser::figure::{bring, item_of};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use parallel49_core::screens::gesture::{Turn, turned};
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{
    DragEvent, Element, Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent,
};

/// A movement of the whole figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Move {
    /// Dragged since the last time, to the right and down, in pixels; and how wide the figure is.
    Drag { x: f64, y: f64, width: f64 },
    /// Made larger by a factor around a place, as a part of the width.
    Zoom { factor: f64, at: f64 },
    /// The gesture is over.
    End,
}

/// How far a pointer moves, in pixels, before it drags rather than clicks.
const SLACK: f64 = 4.0;
/// A turn of the wheel is over when nothing has come for so long.
const STILL: Duration = Duration::from_millis(250);

/// The pointers that are down, and what is being done with them.
#[derive(Default)]
struct Pointers {
    /// Each with its place.
    down: Vec<(i32, f64, f64)>,
    is_dragging: bool,
    /// A drag ends with a click that nobody meant.
    swallow_click: bool,
    /// Where a pointer last was.
    last: (f64, f64),
}

/// A figure whose items have `data-item`, the id of a record, and an id of their own.
#[component]
pub fn FigureFrame(
    id: &'static str,
    class: &'static str,
    /// The record of the item that is pointed at or has the focus.
    lit: RwSignal<Option<String>>,
    /// Told of a key on an item (by the id of its element) or, empty, on none; whether it was
    /// used.
    on_key: Callback<(String, String), bool>,
    #[prop(optional)] on_move: Option<Callback<Move>>,
    children: Children,
) -> impl IntoView {
    let state = StoredValue::new(Pointers::default());
    let wheel_end = StoredValue::new(None::<TimeoutHandle>);
    let tell = move |what: Move| {
        if let Some(on_move) = on_move {
            on_move.run(what);
        }
    };
    on_cleanup(move || {
        if let Some(Some(handle)) = wheel_end.try_get_value() {
            handle.clear();
        }
    });

    // An item that goes with its screen loses the focus when the signal is gone already.
    let light = move |item: Option<Element>| {
        let record = item.and_then(|item| item.get_attribute("data-item"));
        if lit.try_get_untracked().is_some_and(|lit| lit != record) {
            lit.set(record);
        }
    };
    let focus_in = move |event: FocusEvent| {
        let Some(item) = target(&event).as_ref().and_then(item_of) else { return };
        light(Some(item.clone()));
        bring(&item);
        // What is said of an item may move it.
        request_animation_frame(move || bring(&item));
    };
    let focus_out = move |event: FocusEvent| {
        let next = event.related_target().and_then(|next| next.dyn_into::<Element>().ok());
        if !next.is_some_and(|next| is_inside(&event, &next)) {
            light(None);
        }
    };
    let over = move |event: PointerEvent| {
        // A page that scrolls under a resting pointer is no pointing.
        let at = place(&event);
        let has_moved = state.try_with_value(|state| state.last != at).unwrap_or_default();
        // Between two items the last one stays.
        if has_moved
            && event.buttons() == 0
            && let Some(item) = target(&event).as_ref().and_then(item_of)
        {
            light(Some(item));
        }
    };
    let leave = move |event: PointerEvent| {
        let focused = document().active_element().filter(|active| is_inside(&event, active));
        light(focused.as_ref().and_then(item_of));
    };

    let press = move |event: PointerEvent| {
        if event.button() != 0 {
            return;
        }
        state.update_value(|state| {
            if event.is_primary() {
                state.down.clear();
            }
            let (x, y) = place(&event);
            state.swallow_click = false;
            state.down.push((event.pointer_id(), x, y));
        });
    };
    let drag = move |event: PointerEvent| {
        let (moved, begins) = state
            .try_update_value(|state| {
                let was_dragging = state.is_dragging;
                (moved(state, &event), state.is_dragging && !was_dragging)
            })
            .unwrap_or_default();
        if begins && let Some(frame) = frame(&event) {
            // The moves go on coming where the pointer leaves the figure.
            frame.set_pointer_capture(event.pointer_id()).ok();
        }
        if let Some(moved) = moved {
            tell(moved);
        }
    };
    let release = move |event: PointerEvent| {
        let is_over = state.try_update_value(|state| {
            state.down.retain(|(id, ..)| *id != event.pointer_id());
            let is_over = state.down.is_empty() && std::mem::take(&mut state.is_dragging);
            state.swallow_click |= is_over;
            is_over
        });
        if is_over == Some(true) {
            tell(Move::End);
        }
    };
    let click = move |event: MouseEvent| {
        let unmeant = state.try_update_value(|state| std::mem::take(&mut state.swallow_click));
        if unmeant == Some(true) {
            event.prevent_default();
            event.stop_propagation();
        }
    };

    let wheel = move |event: WheelEvent| {
        let Some(frame) = frame(&event).filter(|_| on_move.is_some()) else { return };
        let frame = frame.get_bounding_client_rect();
        let (x, y, width) = (event.delta_x(), event.delta_y(), frame.width().max(1.0));
        match turned(x, y, event.delta_mode(), event.ctrl_key(), width) {
            Some(Turn::Zoom(factor)) => {
                let at = (f64::from(event.client_x()) - frame.left()) / width;
                tell(Move::Zoom { factor, at });
            }
            Some(Turn::Pan(part)) => tell(Move::Drag { x: -part * width, y: 0.0, width }),
            None => return,
        }
        event.prevent_default();
        let ended = set_timeout_with_handle(move || tell(Move::End), STILL).ok();
        if let Some(Some(handle)) = wheel_end.try_update_value(|end| std::mem::replace(end, ended))
        {
            handle.clear();
        }
    };
    let key = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let item = target(&event).as_ref().and_then(item_of);
        let element = item.map(|item| item.id()).unwrap_or_default();
        if on_key.run((element, event.key())) {
            event.prevent_default();
        }
    };
    view! {
        <div
            id=id
            class=class
            on:focusin=focus_in
            on:focusout=focus_out
            on:pointerover=over
            on:pointerleave=leave
            on:pointerdown=press
            on:pointermove=drag
            on:pointerup=release
            on:pointercancel=release
            on:click=click
            on:wheel=wheel
            on:keydown=key
            // A link that is dragged would otherwise be carried off as an address.
            on:dragstart=|event: DragEvent| event.prevent_default()
        >
            {children()}
        </div>
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The element that listens.
fn frame(event: &Event) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}

fn is_inside(event: &Event, element: &Element) -> bool {
    frame(event).is_some_and(|frame| frame.contains(Some(element)))
}

fn place(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

/// What a moved pointer does.
fn moved(state: &mut Pointers, event: &PointerEvent) -> Option<Move> {
    let (x, y) = place(event);
    state.last = (x, y);
    if event.pointer_type() == "mouse" && event.buttons() == 0 {
        // It was let go where nobody heard it.
        state.down.clear();
    }
    let n = state.down.iter().position(|(id, ..)| *id == event.pointer_id())?;
    let (id, was_x, was_y) = state.down[n];
    if !state.is_dragging && (x - was_x).abs() < SLACK && (y - was_y).abs() < SLACK {
        return None;
    }
    state.is_dragging = true;
    state.down[n] = (id, x, y);
    let frame = frame(event)?.get_bounding_client_rect();
    let width = frame.width().max(1.0);
    let other = state.down.iter().enumerate().find(|(other, _)| *other != n);
    Some(match other {
        None => Move::Drag { x: x - was_x, y: y - was_y, width },
        Some((_, (_, other_x, other_y))) => {
            let apart = |x: f64, y: f64| (x - other_x).hypot(y - other_y).max(1.0);
            let at = (f64::midpoint(x, *other_x) - frame.left()) / width;
            Move::Zoom { factor: apart(x, y) / apart(was_x, was_y), at }
        }
    })
}
