//! How the range of the timeline changes by buttons, typing, dragging and pinching.

use super::model::Timeline;
use super::scale::Range;
use crate::dataset::Date;
use crate::query::View;

/// The range that a button leads to, by the button's action; `still` is the
/// day that stays in its place. The same range where there is no way further.
pub fn stepped(timeline: &Timeline, action: &str, still: Option<i32>) -> Option<Range> {
    let Timeline { range, limits, whole, .. } = timeline;
    let still = still.unwrap_or(range.from + range.len() / 2);
    // Whole, or in part, but never fewer days than a third of what is shown.
    let step = (range.len() / 3).max(1);
    let next = match action {
        "time-earlier" => range.panned(-step, *limits),
        "time-later" => range.panned(step, *limits),
        "time-closer" => range.zoomed(50, still, *limits),
        "time-wider" => range.zoomed(200, still, *limits),
        "time-whole" => return Some(whole.within(*limits)),
        _ => return None,
    };
    // Whole months must not undo a step at the edge of the data.
    let snapped = next.snapped(*limits);
    Some(if next == *range { next } else { snapped })
}

/// The view with a range.
pub fn with_range(view: &View, range: Range) -> View {
    let (from, to) = range.ends();
    view.with(|view| {
        view.from = Some(from);
        view.to = Some(to);
    })
}

/// The view after an end of the range was typed; nothing for what is no date.
/// Ends in the wrong order change places.
pub fn typed(view: &View, is_last: bool, text: &str) -> Option<View> {
    let text = text.trim();
    let date = match text {
        "" => None,
        text => Some(Date::parse(text).filter(|date| date.to.is_none())?),
    };
    Some(view.with(|view| {
        if is_last {
            view.to = date;
        } else {
            view.from = date;
        }
        if let (Some(from), Some(to)) = (view.from, view.to)
            && from.first() > to.last()
        {
            std::mem::swap(&mut view.from, &mut view.to);
        }
    }))
}

/// A range in the hand, more exact than days: small moves add up.
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
        // Not `clamp`: it brings along how numbers with points are written.
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
