//! Timelines to look at, of the made-up dataset or another.

use super::{indexed, tiny};
use parallel49_core::dataset::{Date, Day, Lang};
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::{Index, Screen, View};
use parallel49_core::screens::timeline::drawing::Drawing;
use parallel49_core::screens::timeline::model::{Timeline, of};
use parallel49_core::screens::timeline::scale::{Range, number};
use std::sync::Arc;

pub fn at(text: &str) -> i32 {
    number(Day::parse(text).expect("a day"))
}

pub fn date(text: &str) -> Option<Date> {
    Some(Date::parse(text).expect("a date"))
}

pub fn range(from: &str, until: &str) -> Range {
    Range { from: at(from), until: at(until) }
}

pub fn page(index: Index, change: impl FnOnce(&mut View)) -> Page {
    let view = View { screen: Screen::Timeline, lang: Some(Lang::En), ..View::default() };
    Page::new(Arc::new(Loaded::new(index, Lang::En)), &view.with(change))
}

pub fn tiny_page(change: impl FnOnce(&mut View)) -> Page {
    page(indexed(&tiny(), Lang::En), change)
}

pub fn shown(page: &Page) -> Timeline {
    of(page, None).expect("all the data is there")
}

pub fn drawn(page: &Page, room: u32, open: Option<&str>) -> Drawing {
    Drawing::new(&page.ctx(), shown(page), room, open)
}
