//! The figure: lanes, items as links, crowds that open, and what the lit item is tied to.

use super::backdrop::{day_line, edge, lane, sign, text};
use super::marks;
use super::tools::said;
use crate::browser::focus;
use crate::parts::signs::hue_class;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Role;
use parallel49_core::screens::record::model::id_of;
use parallel49_core::screens::stories::model::is_told_of;
use parallel49_core::screens::timeline::describe;
use parallel49_core::screens::timeline::drawing::{Drawing, Stop, Tie};
use parallel49_core::screens::timeline::lanes::{Placed, SIGN};
use parallel49_core::screens::timeline::model::{lanes, position};

/// The item that is lit, and what it is tied to on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Lit {
    item: usize,
    ties: Vec<Tie>,
}

impl Lit {
    pub fn new(ctx: &Ctx<'_>, drawing: &Drawing, record: &str) -> Option<Lit> {
        let item = position(ctx, &drawing.timeline.items, record)?;
        Some(Lit { item, ties: drawing.ties(ctx, item) })
    }

    fn is_tied(&self, n: usize) -> bool {
        n != self.item && self.ties.iter().any(|tie| tie.newer == n || tie.older == n)
    }
}

/// What is lit now, if anything.
type LitNow = Memo<Option<Option<Lit>>>;

fn lit_of<T>(lit: LitNow, read: impl FnOnce(&Lit) -> T) -> Option<T> {
    lit.with(|lit| lit.as_ref().and_then(Option::as_ref).map(read))
}

pub fn svg(
    ctx: &Ctx<'_>,
    drawing: &std::sync::Arc<Drawing>,
    lit: LitNow,
    open: RwSignal<Option<String>>,
) -> AnyView {
    // Of the drawing's own: a memo that outlives it would keep a trace of each of its items for as
    // long as nothing else is lit.
    let lit = Memo::new(move |_| lit.get());
    let Drawing { timeline, layout, width, .. } = &**drawing;
    let lanes: Vec<AnyView> =
        (0..layout.lanes.len()).filter_map(|n| lane(ctx, drawing, n)).collect();
    let stops = drawing.stops();
    let first = stops.first().copied();
    let items: Vec<AnyView> = stops
        .into_iter()
        .filter_map(|stop| match stop {
            Stop::Item(n) => item(ctx, drawing, n, first, lit),
            Stop::Crowd(n) => crowd(ctx, drawing, n, first, lit, open),
        })
        .collect();
    let lines = drawing.clone();
    let edges = move || {
        let ties = lit_of(lit, |lit| lit.ties.clone()).unwrap_or_default();
        ties.into_iter().filter_map(|tie| edge(&lines, tie)).collect_view()
    };
    let class = move || match lit_of(lit, |_| ()) {
        Some(()) => "figure-part timeline-figure has-lit",
        None => "figure-part timeline-figure",
    };
    view! {
        <svg
            class=class
            viewBox=format!("0 0 {width} {}", layout.height)
            width=*width
            height=layout.height
            role="group"
            aria-label=said(ctx, timeline, ctx.texts.timeline.figure)
            aria-describedby="timeline-keys"
        >
            {lanes}
            {day_line(ctx, drawing)}
            {items}
            <g class="edges" aria-hidden="true">{edges}</g>
        </svg>
    }
    .into_any()
}

/// Whether Tab comes to a stop: to what is lit, else to the first.
fn tab(lit: LitNow, mine: usize, is_first: bool) -> &'static str {
    let is_stop = match lit_of(lit, |lit| lit.item) {
        Some(item) => item == mine,
        None => is_first,
    };
    if is_stop { "0" } else { "-1" }
}

fn item(
    ctx: &Ctx<'_>,
    drawing: &Drawing,
    n: usize,
    first: Option<Stop>,
    lit: LitNow,
) -> Option<AnyView> {
    let item = &drawing.timeline.items[n];
    let place = drawing.layout.placed[n].as_ref()?;
    let id = id_of(ctx.index, item.found);
    let data = &ctx.index.data;
    let wider = data.parties.iter().find(|party| party.role == Role::Wider);
    let wider = wider.filter(|_| item.is_wider);
    let party = wider.or_else(|| lanes(ctx.index).get(item.lane).copied());
    let hue = party.map(|party| hue_class(party.hue)).unwrap_or_default();
    let weight = if item.band.letters() > 12 { " is-leading" } else { "" };
    let told = if is_told_of(ctx, id) { " is-told-of" } else { "" };
    let class = move || {
        let state = lit_of(lit, |lit| match lit {
            lit if lit.item == n => " is-lit",
            lit if lit.is_tied(n) => " is-tied",
            _ => "",
        });
        format!("item {hue}{weight}{told}{}", state.unwrap_or_default())
    };
    let is_first = first == Some(Stop::Item(n));
    let line = if place.label.is_beside { place.y + 16 } else { place.y + item.band.letters() };
    let sign = wider.map(|party| sign(party, place.label.x.max(1), line - 9, 10));
    let x = place.label.x + if sign.is_some() { SIGN } else { 0 };
    let shapes =
        marks::shapes(item.band, item.end, drawing.marks[n], place.y, place.label.is_beside);
    let name = text("", x, line, place.label.text.clone());
    Some(
        view! {
            <g>
                <a
                    class=class
                    id=format!("item-{id}")
                    href=ctx.record(id)
                    data-item=id.to_owned()
                    tabindex=move || tab(lit, n, is_first)
                    aria-label=describe::spoken(ctx, item)
                >
                    {reach(place, item.band.row())}
                    {shapes}
                    {sign}
                    {name}
                </a>
            </g>
        }
        .into_any(),
    )
}

/// Events that stand in one mark: a button that opens them as a list.
fn crowd(
    ctx: &Ctx<'_>,
    drawing: &Drawing,
    n: usize,
    first: Option<Stop>,
    lit: LitNow,
    open: RwSignal<Option<String>>,
) -> Option<AnyView> {
    let crowd = &drawing.layout.crowds[n];
    let (begin, end) = (*crowd.members.first()?, *crowd.members.last()?);
    let place = &crowd.place;
    let items = &drawing.timeline.items;
    let id = id_of(ctx.index, items[begin].found).to_owned();
    let party = *lanes(ctx.index).get(crowd.lane)?;
    let days = [begin, end].map(|n| describe::from(ctx, items[n].found)).join(" – ");
    let name = ctx.labelled(&place.label.text, &days);
    let row = items[begin].band.row();
    let middle = place.y + if place.label.is_beside { 12 } else { row - 7 };
    let line = if place.label.is_beside { place.y + 16 } else { place.y + 12 };
    let dots: Vec<AnyView> =
        crowd.members.iter().map(|n| marks::dot(drawing.marks[*n].middle(), middle)).collect();
    let is_first = first == Some(Stop::Crowd(n));
    let element = drawing.element_id(ctx, Stop::Crowd(n));
    let is_open = crowd.is_open;
    let turn = {
        let (id, element) = (id.clone(), element.clone());
        move || {
            open.set((!is_open).then(|| id.clone()));
            // It stays where it is, on whatever element it is drawn now.
            let element = element.clone();
            request_animation_frame(move || focus::to(&element));
        }
    };
    let by_key = turn.clone();
    let press = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" || event.key() == " " {
            event.prevent_default();
            by_key();
        }
    };
    let mark = if is_open { " −" } else { " +" };
    let is_told_of =
        crowd.members.iter().any(|n| is_told_of(ctx, id_of(ctx.index, items[*n].found)));
    let told = if is_told_of { " is-told-of" } else { "" };
    Some(
        view! {
            <g
                class=format!("crowd {}{told}", hue_class(party.hue))
                id=element
                data-item=id
                role="button"
                aria-expanded=is_open.to_string()
                aria-label=name
                tabindex=move || tab(lit, begin, is_first)
                on:click=move |_| turn()
                on:keydown=press
            >
                {reach(place, row)}
                {dots}
                {text("", place.label.x, line, format!("{}{mark}", place.label.text))}
            </g>
        }
        .into_any(),
    )
}

/// All that can be hit of an item.
fn reach(place: &Placed, row: i32) -> AnyView {
    let (left, right) = place.extent;
    view! {
        <rect class="reach" x=left - 2 y=place.y width=right - left + 4 height=row - 1 rx="2"></rect>
    }
    .into_any()
}
