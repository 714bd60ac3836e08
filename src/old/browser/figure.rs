//! What the reader does with a figure: keys, pointing, dragging, pinching.
//! Heard once for the page; a figure is an element with `data-figure`, an
//! item of it one with `data-item`.

use super::document;
use super::events::listen;
use crate::content::{FIGURE, ITEM};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{
    AddEventListenerOptions, Element, Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent,
    ScrollIntoViewOptions, ScrollLogicalPosition, WheelEvent,
};

/// What is done with a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Doing {
    /// A key, by the name that the browser gives it, on an item or (empty) on
    /// none.
    Key { item: String, key: String },
    /// Pointer or focus came to an item, or left them all.
    Light(Option<String>),
    /// Dragged since the last time: sideways and downwards, both as parts of
    /// the figure's width.
    Drag(f64, f64),
    /// Made larger by a factor around a place, as a part of the width.
    Zoom { factor: f64, at: f64 },
    /// A drag or a pinch is over.
    End,
}

/// How far a pointer moves, in pixels, before it drags rather than clicks.
const SLACK: f64 = 4.0;

#[derive(Default)]
struct Hand {
    figure: Option<Element>,
    /// The pointers that are down: id, and where they are.
    pointers: Vec<(i32, f64, f64)>,
    is_dragging: bool,
    /// A drag ends with a click that nobody meant.
    swallow_click: bool,
    lit: Option<String>,
    /// Where the pointer last was.
    at: (f64, f64),
}

/// Calls back with the figure's name. `true` means that the figure has used
/// the key or wheel, and the page shall not.
pub fn on_doing(callback: impl Fn(&str, Doing) -> bool + Clone + 'static) {
    let hand = Rc::new(RefCell::new(Hand::default()));
    keys(callback.clone());
    light(&hand, callback.clone());
    pointers(&hand, callback.clone());
    wheel(callback);
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn figure_of(element: &Element) -> Option<(Element, String)> {
    let figure = element.closest("[data-figure]").ok()??;
    let name = figure.get_attribute(FIGURE)?;
    Some((figure, name))
}

fn item_of(element: &Element) -> Option<String> {
    element.closest("[data-item]").ok()??.get_attribute(ITEM)
}

fn keys(callback: impl Fn(&str, Doing) -> bool + 'static) {
    listen(&document(), "keydown", move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let Some(target) = target(&event) else { return };
        let Some((_, name)) = figure_of(&target) else { return };
        let item = item_of(&target).unwrap_or_default();
        if callback(&name, Doing::Key { item, key: event.key() }) {
            event.prevent_default();
        }
    });
}

/// What a keyboard comes to.
const STOP: &str = ":is(a, button, input, select, summary, div):focus-visible";

/// Brings what has the focus to where all of it is seen: Firefox leaves what
/// is seen in part where it is, and does not scroll to items of a figure.
fn bring(target: &Element) {
    if target.matches(STOP).unwrap_or(false) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_inline(ScrollLogicalPosition::Nearest);
        super::box_of(target).scroll_into_view_with_scroll_into_view_options(&options);
    }
}

fn focused() -> Option<String> {
    let active = document().active_element()?;
    figure_of(&active)?;
    item_of(&active)
}

fn light(hand: &Rc<RefCell<Hand>>, callback: impl Fn(&str, Doing) -> bool + Clone + 'static) {
    let (hand, pointer) = (Rc::clone(hand), Rc::clone(hand));
    let heard = move |target: Option<Element>| {
        let figure = target.as_ref().and_then(figure_of);
        let item = target.as_ref().and_then(item_of).filter(|_| figure.is_some());
        // Between two items of a figure the last one stays.
        let (name, item) = match (figure, item) {
            (Some((_, name)), Some(item)) => (name, Some(item)),
            (Some(_), None) => return,
            // The item with the focus stays lit when the pointer goes.
            (None, _) => (String::new(), focused()),
        };
        if hand.borrow().lit != item {
            hand.borrow_mut().lit.clone_from(&item);
            callback(&name, Doing::Light(item));
        }
    };
    let by_focus = heard.clone();
    listen(&document(), "focusin", move |event: FocusEvent| {
        let target = target(&event);
        by_focus(target.clone());
        let Some(target) = target else { return };
        bring(&target);
        // What is said of an item of a figure may move it.
        if target.has_attribute(ITEM) {
            leptos::prelude::request_animation_frame(move || bring(&target));
        }
    });
    listen(&document(), "pointerover", move |event: PointerEvent| {
        // A page that scrolls under a resting pointer is no pointing.
        let moved = pointer.borrow().at != (at_x(&event), at_y(&event));
        if moved && event.buttons() == 0 {
            heard(target(&event));
        }
    });
}

fn pointers(hand: &Rc<RefCell<Hand>>, callback: impl Fn(&str, Doing) -> bool + Clone + 'static) {
    let down = Rc::clone(hand);
    listen(&document(), "pointerdown", move |event: PointerEvent| {
        let Some((figure, _)) = target(&event).as_ref().and_then(figure_of) else { return };
        let mut hand = down.borrow_mut();
        if event.button() == 0 {
            hand.figure = Some(figure);
            hand.swallow_click = false;
            hand.pointers.push((event.pointer_id(), at_x(&event), at_y(&event)));
        }
    });
    let moving = Rc::clone(hand);
    let drag = callback.clone();
    listen(&document(), "pointermove", move |event: PointerEvent| {
        moving.borrow_mut().at = (at_x(&event), at_y(&event));
        let doing = moved(&mut moving.borrow_mut(), &event);
        if let Some((name, doing)) = doing {
            drag(&name, doing);
        }
    });
    for name in ["pointerup", "pointercancel"] {
        let (up, callback) = (Rc::clone(hand), callback.clone());
        listen(&document(), name, move |event: PointerEvent| {
            let mut hand = up.borrow_mut();
            hand.pointers.retain(|(id, ..)| *id != event.pointer_id());
            if hand.pointers.is_empty() && std::mem::take(&mut hand.is_dragging) {
                hand.swallow_click = true;
                let name = hand.figure.take().and_then(|figure| figure.get_attribute(FIGURE));
                drop(hand);
                callback(&name.unwrap_or_default(), Doing::End);
            }
        });
    }
    let clicked = Rc::clone(hand);
    listen_early("click", move |event: MouseEvent| {
        let mut hand = clicked.borrow_mut();
        if std::mem::take(&mut hand.swallow_click)
            && target(&event).as_ref().and_then(figure_of).is_some()
        {
            event.prevent_default();
            event.stop_propagation();
        }
    });
    // A link that is dragged would otherwise be carried off as an address.
    listen(&document(), "dragstart", move |event: Event| {
        if target(&event).as_ref().and_then(figure_of).is_some() {
            event.prevent_default();
        }
    });
}

fn at_x(event: &PointerEvent) -> f64 {
    f64::from(event.client_x())
}

fn at_y(event: &PointerEvent) -> f64 {
    f64::from(event.client_y())
}

/// What a moved pointer does.
fn moved(hand: &mut Hand, event: &PointerEvent) -> Option<(String, Doing)> {
    let figure = hand.figure.clone()?;
    let name = figure.get_attribute(FIGURE)?;
    let frame = figure.get_bounding_client_rect();
    let n = hand.pointers.iter().position(|(id, ..)| *id == event.pointer_id())?;
    let (id, was_x, was_y) = hand.pointers[n];
    let (x, y) = (at_x(event), at_y(event));
    if !hand.is_dragging && (x - was_x).abs() < SLACK && (y - was_y).abs() < SLACK {
        return None;
    }
    hand.is_dragging = true;
    hand.pointers[n] = (id, x, y);
    let other = hand.pointers.iter().enumerate().find(|(other, _)| *other != n);
    let doing = match other {
        None => {
            let width = frame.width().max(1.0);
            Doing::Drag((x - was_x) / width, (y - was_y) / width)
        }
        Some((_, (_, other_x, other_y))) => {
            let apart = |x: f64, y: f64| (x - other_x).hypot(y - other_y).max(1.0);
            let at = (f64::midpoint(x, *other_x) - frame.left()) / frame.width().max(1.0);
            Doing::Zoom { factor: apart(x, y) / apart(was_x, was_y), at }
        }
    };
    Some((name, doing))
}

/// The wheel zooms only together with the control key, as it does elsewhere
/// in the browser: without it the page scrolls on.
fn wheel(callback: impl Fn(&str, Doing) -> bool + 'static) {
    listen_early("wheel", move |event: WheelEvent| {
        if !event.ctrl_key() {
            return;
        }
        let Some((figure, name)) = target(&event).as_ref().and_then(figure_of) else { return };
        let frame = figure.get_bounding_client_rect();
        let at = (f64::from(event.client_x()) - frame.left()) / frame.width().max(1.0);
        let factor = if event.delta_y() < 0.0 { 1.25 } else { 0.8 };
        if callback(&name, Doing::Zoom { factor, at }) {
            event.prevent_default();
            callback(&name, Doing::End);
        }
    });
}

/// Listens before anything else does, and may stop what the browser would do.
fn listen_early<E>(name: &str, callback: impl Fn(E) + 'static)
where
    E: wasm_bindgen::convert::FromWasmAbi + 'static,
{
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(false);
    let closure = Closure::<dyn Fn(E)>::new(callback);
    let function = closure.as_ref().unchecked_ref();
    let target: &web_sys::EventTarget = &document();
    target
        .add_event_listener_with_callback_and_add_event_listener_options(name, function, &options)
        .ok();
    // The app lives as long as the page.
    closure.forget();
}
