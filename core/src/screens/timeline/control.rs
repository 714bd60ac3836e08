//! How the range of the timeline changes by buttons, typing, dragging and pinching.

use super::model::{Timeline, is_swapped};
use super::scale::Range;
use crate::dataset::Date;
use crate::query::View;

/// What a button does with the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Earlier,
    Later,
    Closer,
    Wider,
    Whole,
}

impl Step {
    pub const ALL: [Step; 5] = [Step::Earlier, Step::Later, Step::Closer, Step::Wider, Step::Whole];

    /// The step of a key, by the name that browsers give it.
    pub fn of_key(key: &str) -> Option<Step> {
        match key {
            "+" | "=" => Some(Step::Closer),
            "-" | "_" => Some(Step::Wider),
            "0" => Some(Step::Whole),
            _ => None,
        }
    }
}

/// The range that a step leads to; `still` is the day that stays in its place. The same range
/// where there is no way further.
pub fn stepped(timeline: &Timeline, step: Step, still: Option<i32>) -> Range {
    let Timeline { range, limits, whole, .. } = timeline;
    let still = still.unwrap_or(range.from + range.len() / 2);
    // Whole, or in part, but never fewer days than a third of what is shown.
    let days = (range.len() / 3).max(1);
    let next = match step {
        Step::Earlier => range.panned(-days, *limits),
        Step::Later => range.panned(days, *limits),
        Step::Closer => range.zoomed(50, still, *limits),
        Step::Wider => range.zoomed(200, still, *limits),
        Step::Whole => return whole.within(*limits),
    };
    // Whole months must not undo a step at the edge of the data.
    if next == *range { next } else { next.snapped(*limits) }
}

/// The view with a range.
pub fn with_range(view: &View, range: Range) -> View {
    let (from, to) = range.ends();
    view.with(|view| {
        view.from = Some(from);
        view.to = Some(to);
    })
}

/// An end of the range as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Typed {
    /// The view that follows.
    View(Box<View>),
    /// The same, with the ends the other way round than they were typed.
    Swapped(Box<View>),
    /// It is no date.
    Invalid,
}

/// What follows when an end of the range is typed. Ends in the wrong order change places.
pub fn typed(view: &View, is_last: bool, text: &str) -> Typed {
    let text = text.trim();
    let date = match text {
        "" => None,
        text => match Date::parse(text).filter(|date| date.to.is_none()) {
            Some(date) => Some(date),
            None => return Typed::Invalid,
        },
    };
    let next = view.with(|view| match is_last {
        true => view.to = date,
        false => view.from = date,
    });
    if !is_swapped(&next) {
        return Typed::View(Box::new(next));
    }
    Typed::Swapped(Box::new(next.with(|view| std::mem::swap(&mut view.from, &mut view.to))))
}

/// A range that is being moved, more exact than days: small moves add up.
#[derive(Clone, Copy, Debug)]
pub struct Hold {
    from: f64,
    len: f64,
}

impl Hold {
    pub fn new(range: Range) -> Hold {
        Hold { from: f64::from(range.from), len: f64::from(range.len()) }
    }

    /// Dragged to the right by a part of the figure's width.
    #[must_use]
    pub fn dragged(self, part: f64, limits: Range) -> Hold {
        Hold { from: self.from - part * self.len, ..self }.inside(limits)
    }

    /// Drawn apart by a factor around a place, as a part of the width.
    #[must_use]
    pub fn pinched(self, factor: f64, at: f64, limits: Range) -> Hold {
        let most = f64::from(limits.len());
        let fewest = f64::from(super::scale::FEWEST).min(most);
        let len = (self.len / factor.max(0.01)).max(fewest).min(most);
        Hold { from: self.from + at * (self.len - len), len }.inside(limits)
    }

    fn inside(self, limits: Range) -> Hold {
        let (first, past) = (f64::from(limits.from), f64::from(limits.until));
        Hold { from: self.from.min(past - self.len).max(first), ..self }
    }

    /// In whole days.
    pub fn range(self, limits: Range) -> Range {
        let from = self.from.round() as i32;
        Range { from, until: from + self.len.round() as i32 }.within(limits)
    }
}
