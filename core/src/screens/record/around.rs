//! The record before and after one in the list that it was opened from.

use super::model::id_of;
use crate::page::Page;
use crate::query::Screen;
use crate::screens::{overview, plans, stories};

/// Where a record stands in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Around {
    /// From 1.
    pub at: usize,
    pub of: usize,
    pub previous: Option<String>,
    pub next: Option<String>,
}

/// The place of a record in the list on screen; nothing where it does not stand in it.
pub fn around(page: &Page, id: &str) -> Option<Around> {
    let lists = [of_step(page), of_screen(page)];
    lists.into_iter().find_map(|list| {
        let at = list.iter().position(|known| known == id)?;
        (list.len() > 1).then(|| Around {
            at: at + 1,
            of: list.len(),
            previous: at.checked_sub(1).and_then(|at| list.get(at)).cloned(),
            next: list.get(at + 1).cloned(),
        })
    })
}

/// The records that the step of a story is about.
fn of_step(page: &Page) -> Vec<String> {
    let ctx = page.ctx();
    let place = stories::model::place(ctx.index, ctx.view);
    place
        .map(|place| place.step().records.iter().map(|id| id.0.clone()).collect())
        .unwrap_or_default()
}

/// The records of a screen, in its order, each once.
fn of_screen(page: &Page) -> Vec<String> {
    let ctx = page.ctx();
    let data = &ctx.index.data;
    let mut ids: Vec<String> = Vec::new();
    let mut add = |id: &str| {
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    };
    if let Some(drawn) = &page.drawn {
        drawn.iter().for_each(|found| add(id_of(ctx.index, *found)));
        return ids;
    }
    match ctx.view.screen {
        Screen::Overview => {
            let matrix = overview::matrix(&ctx);
            let cells = matrix.rows.iter().flat_map(|row| row.cells.iter().flatten());
            cells.for_each(|item| add(&item.id));
        }
        Screen::Compare => {
            let cells = page.rows.iter().flat_map(|row| &row.cells);
            cells.flat_map(|cell| &cell.provisions).for_each(|n| add(&data.provisions[*n].id));
        }
        Screen::Plans => {
            let listed = plans::model::order(ctx.index);
            let plans = listed.iter().map(|(_, plan)| &data.plans[*plan]);
            plans.for_each(|plan| add(&plan.instrument));
        }
        Screen::Pins => {
            // Whole views are pinned among them.
            let pins = ctx.view.pins.iter().filter(|pin| ctx.index.find(pin).is_some());
            pins.for_each(&mut add);
        }
        Screen::Stories | Screen::About => {}
        _ => {
            let Some((ctx, catalogue, _)) = page.catalogued() else { return ids };
            // Thousands of records have no double among them.
            let all = page.in_order();
            return all
                .iter()
                .map(|n| id_of(ctx.index, catalogue.records[*n]).to_owned())
                .collect();
        }
    }
    ids
}
