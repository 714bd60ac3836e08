//! A timeline with everything in its place, in pixels.

use super::describe;
use super::keys::Spot;
use super::lanes::{Layout, Placed, Sketch, lay_out};
use super::marks::{Mark, mark};
use super::model::{Item, Timeline, lanes, position};
use crate::ctx::Ctx;
use crate::dataset::{End, RelationType};
use crate::screens::record::model::id_of;

/// A timeline with everything in its place.
pub struct Drawing {
    pub timeline: Timeline,
    pub marks: Vec<Mark>,
    pub layout: Layout,
    /// All the room.
    pub width: i32,
    /// What of it the years take; labels may go on beyond.
    pub plot: i32,
}

/// Something that keys lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// An item, by its position.
    Item(usize),
    /// A crowd of events, by its position.
    Crowd(usize),
}

/// An item that another supersedes or builds on, or the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    pub kind: RelationType,
    /// Positions of the newer and of the older item.
    pub newer: usize,
    pub older: usize,
}

impl Drawing {
    /// Lays a timeline out for so much room; `open` is the id of the first event of the crowd
    /// that is open.
    pub fn new(ctx: &Ctx<'_>, timeline: Timeline, room: u32, open: Option<&str>) -> Drawing {
        let width = i32::try_from(room).unwrap_or(0).max(200);
        // The newest items begin at the right edge: beyond it there is room for their names.
        let beyond = match width {
            ..640 => 0,
            640..900 => 90,
            _ => 170,
        };
        let plot = width - beyond;
        let items = timeline.items.iter();
        let marks: Vec<Mark> = items.map(|item| mark(item, timeline.range, plot)).collect();
        let sketch = |(item, mark): (&Item, &Mark)| Sketch {
            lane: item.lane,
            band: item.band,
            mark: mark.extent(),
            is_point: item.end == End::Point,
            name: describe::name(ctx, item.found).to_owned(),
            has_sign: item.is_wider,
        };
        let sketches: Vec<Sketch> = timeline.items.iter().zip(&marks).map(sketch).collect();
        let counted = |n: usize| ctx.count(n, ctx.texts.timeline.crowd);
        let open = open.and_then(|id| position(ctx, &timeline.items, id));
        let layout = lay_out(&sketches, lanes(ctx.index).len(), width, &counted, open);
        Drawing { timeline, marks, layout, width, plot }
    }

    /// All that keys lead to: by lane, and by time in each.
    pub fn stops(&self) -> Vec<Stop> {
        let mut stops = Vec::new();
        for n in 0..self.timeline.items.len() {
            let crowds = self.layout.crowds.iter();
            let begun = crowds.enumerate().find(|(_, crowd)| crowd.members.first() == Some(&n));
            stops.extend(begun.map(|(at, _)| Stop::Crowd(at)));
            stops.extend(self.layout.placed[n].is_some().then_some(Stop::Item(n)));
        }
        stops
    }

    /// The place of a stop.
    pub fn place(&self, stop: Stop) -> Option<&Placed> {
        match stop {
            Stop::Item(n) => self.layout.placed[n].as_ref(),
            Stop::Crowd(n) => Some(&self.layout.crowds[n].place),
        }
    }

    /// The item that a stop is, or begins with.
    pub fn first_of(&self, stop: Stop) -> usize {
        match stop {
            Stop::Item(n) => n,
            Stop::Crowd(n) => self.layout.crowds[n].members[0],
        }
    }

    /// A stop as the arrow keys see it.
    pub fn spot(&self, stop: Stop) -> Spot {
        let n = self.first_of(stop);
        let row = self.place(stop).map_or(0, |place| place.row);
        Spot { lane: self.timeline.items[n].lane, row, x: self.marks[n].from.0 }
    }

    /// The id of the element of a stop.
    pub fn element_id(&self, ctx: &Ctx<'_>, stop: Stop) -> String {
        let id = id_of(ctx.index, self.timeline.items[self.first_of(stop)].found);
        match stop {
            Stop::Item(_) => format!("item-{id}"),
            Stop::Crowd(_) => format!("crowd-{id}"),
        }
    }

    /// What an item on screen is tied to on screen.
    pub fn ties(&self, ctx: &Ctx<'_>, n: usize) -> Vec<Tie> {
        let items = &self.timeline.items;
        describe::ties(ctx, items[n].found)
            .into_iter()
            .filter_map(|(kind, forward, id)| {
                let other = position(ctx, items, &id)?;
                let (newer, older) = if forward { (n, other) } else { (other, n) };
                Some(Tie { kind, newer, older })
            })
            .collect()
    }
}
