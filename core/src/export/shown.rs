//! What is on screen as records: as many as the screen says; tables, the
//! sources, a theme and a lineage in their order.

use crate::page::Page;
use crate::query::Screen;
use crate::query::index::Found;
use crate::screens::compare::model::Row;

/// The records on screen; nothing where the screen lists none, or before all
/// the data is there.
pub fn shown(page: &Page) -> Option<Vec<Found>> {
    if let Some(drawn) = &page.drawn {
        return Some(drawn.to_vec());
    }
    match page.view.screen {
        Screen::Compare => Some(in_rows(&page.rows)),
        Screen::Stories | Screen::About | Screen::Pins => None,
        _ => {
            let (_, catalogue, _) = page.catalogued()?;
            Some(page.in_order().into_iter().map(|n| catalogue.records[n]).collect())
        }
    }
}

/// Every record of the data.
pub fn everything(page: &Page) -> Vec<Found> {
    if page.is_complete() { page.loaded.catalogue().records.clone() } else { Vec::new() }
}

/// The provisions of all themes, one theme after the other; one that stands under two
/// themes comes once, as it is counted.
fn in_rows(rows: &[Row]) -> Vec<Found> {
    let mut out = Vec::new();
    for n in rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.provisions) {
        if !out.contains(&Found::Provision(*n)) {
            out.push(Found::Provision(*n));
        }
    }
    out
}
