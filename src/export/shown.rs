//! What is on screen as records: as many as the screen says; tables, the
//! sources and a lineage in their order.

use crate::compare::model::Row;
use crate::query::Screen;
use crate::query::index::Found;
use crate::scene::Scene;
use crate::{records, sources};

/// The records on screen; nothing where the screen lists none, or before all
/// the data is there.
pub fn shown(scene: &Scene) -> Option<Vec<Found>> {
    match scene.settled.screen {
        Screen::Compare => Some(in_rows(&scene.rows)),
        Screen::Stories | Screen::About | Screen::Pins => None,
        screen => {
            let (ctx, catalogue, hits) = scene.catalogued()?;
            if let Some(drawn) = &scene.drawn {
                return Some(drawn.to_vec());
            }
            let order = match screen {
                Screen::Records => records::content::in_order(&ctx, catalogue, hits),
                Screen::Sources => sources::content::in_order(&ctx, catalogue, hits),
                _ => hits.shown.iter().collect(),
            };
            Some(order.into_iter().map(|n| catalogue.records[n]).collect())
        }
    }
}

/// Every record of the data.
pub fn everything(scene: &Scene) -> Vec<Found> {
    let loaded = scene.loaded.as_deref().filter(|loaded| loaded.index.complete);
    loaded.map(|loaded| loaded.catalogue(scene.lang()).records.clone()).unwrap_or_default()
}

/// The provisions of a comparison, theme by theme; one that stands under two
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
