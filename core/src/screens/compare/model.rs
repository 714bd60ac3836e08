//! What compare shows, without pixels: columns, rows, cells, verdicts.

use super::rank::rank;
use crate::dataset::*;
use crate::query::bits::Bits;
use crate::query::{Hits, Index, View, asof};
use itertools::Itertools;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// A party; the joint one also holds what is wider than both sides.
    Party(String),
    Instrument(String),
}

impl Column {
    pub fn id(&self) -> &str {
        match self {
            Column::Party(id) | Column::Instrument(id) => id,
        }
    }
}

/// One row: a theme and a cell for each column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub theme: String,
    pub cells: Vec<Cell>,
    /// Positions of assessments of this theme, in the order of the eras: all
    /// of them without an as-of date, else that of its era.
    pub assessments: Vec<usize>,
}

/// The provisions of one theme in one column, the leading one first.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Cell {
    pub provisions: Vec<usize>,
    /// For an instrument column: its coverage of the theme.
    pub coverage: Option<usize>,
}

impl Row {
    pub fn provisions(&self) -> usize {
        self.cells.iter().map(|cell| cell.provisions.len()).sum()
    }
}

/// The columns of a view: those chosen, or the parties with the joint one in
/// the middle, as the data declares them.
pub fn columns(index: &Index, view: &View) -> Vec<Column> {
    let chosen: Vec<Column> = view
        .cols
        .iter()
        .filter_map(|id| {
            if index.party(id).is_some() {
                Some(Column::Party(id.to_owned()))
            } else {
                index.instrument(id).map(|_| Column::Instrument(id.to_owned()))
            }
        })
        .collect();
    if chosen.is_empty() { default_columns(index) } else { chosen }
}

pub fn default_columns(index: &Index) -> Vec<Column> {
    let parties = index.data.parties.iter().filter(|party| party.role != Role::Wider);
    parties.map(|party| Column::Party(party.id.0.clone())).collect()
}

/// The view with column `n` holding something else. What stands in another
/// column already changes places with it: no column is lost.
pub fn with_column(index: &Index, view: &View, n: usize, id: &str) -> View {
    let mut ids: Vec<String> =
        columns(index, view).iter().map(|column| column.id().to_owned()).collect();
    match ids.iter().position(|known| known == id) {
        Some(other) if n < ids.len() => ids.swap(n, other),
        _ => {
            if let Some(place) = ids.get_mut(n) {
                *place = id.to_owned();
            }
        }
    }
    with_columns(index, view, ids)
}

/// The view with these columns; the default set is left out of the link.
pub fn with_columns(index: &Index, view: &View, ids: Vec<String>) -> View {
    let default: Vec<String> =
        default_columns(index).iter().map(|column| column.id().to_owned()).collect();
    view.with(|view| {
        view.cols = if ids == default { Default::default() } else { ids.into_iter().collect() };
    })
}

/// The rows: every theme chosen (all where none is), even without a hit, so
/// that an empty cell is seen for what it is; under a search, those with one.
pub fn rows(index: &Index, view: &View, hits: &Hits) -> Vec<Row> {
    let columns = columns(index, view);
    let chosen = view.facet(crate::query::Facet::Theme);
    let era = view.asof.map(|day| asof::era_of(&index.data.eras, day));
    let mut rows: Vec<Row> = index
        .data
        .themes
        .iter()
        .filter(|theme| chosen.is_empty() || chosen.contains(&theme.id))
        .map(|theme| Row {
            theme: theme.id.0.clone(),
            cells: columns
                .iter()
                .map(|column| cell(index, hits, column, &theme.id, view.asof))
                .collect(),
            assessments: assessments(index, &theme.id, era),
        })
        .collect();
    if !hits.search.is_empty() {
        rows.retain(|row| row.provisions() > 0);
    }
    rows
}

/// How many provisions the rows hold, each counted once.
pub fn shown(index: &Index, rows: &[Row]) -> usize {
    provisions(index, rows).count()
}

/// The provisions that the rows hold.
pub fn provisions(index: &Index, rows: &[Row]) -> Bits {
    let mut seen = Bits::none(index.len());
    let cells = rows.iter().flat_map(|row| &row.cells);
    cells.flat_map(|cell| &cell.provisions).for_each(|n| seen.insert(*n));
    seen
}

fn cell(index: &Index, hits: &Hits, column: &Column, theme: &str, day: Option<Day>) -> Cell {
    let belongs = |n: usize| belongs(index, index.instrument_of(n), column);
    let Some(themed) = index.set(crate::query::Facet::Theme, theme) else {
        return Cell::default();
    };
    let provisions: Vec<usize> =
        themed.iter().filter(|n| hits.shown.contains(*n) && belongs(*n)).collect();
    let provisions = provisions
        .into_iter()
        .sorted_by_cached_key(|n| rank(index, *n, theme, day))
        .collect::<Vec<_>>();
    let coverage = match column {
        Column::Party(_) => None,
        Column::Instrument(id) => index
            .data
            .coverage
            .iter()
            .position(|item| *item.instrument == **id && *item.theme == *theme),
    };
    Cell { provisions, coverage }
}

/// Whether a column holds what an instrument says.
pub fn belongs(index: &Index, instrument: &Instrument<String>, column: &Column) -> bool {
    match column {
        Column::Instrument(id) => *instrument.id == **id,
        Column::Party(id) => *instrument.party == **id || is_wider_of(index, instrument, id),
    }
}

/// The joint column also shows, after its own, what is wider than both sides.
fn is_wider_of(index: &Index, instrument: &Instrument<String>, column: &str) -> bool {
    let role = |id: &str| index.party(id).map(|party| party.role);
    role(column) == Some(Role::Joint) && role(&instrument.party) == Some(Role::Wider)
}

fn assessments(index: &Index, theme: &str, era: Option<Option<&Era<String>>>) -> Vec<usize> {
    let position = |era: &Era<String>| {
        index.data.assessments.iter().position(|item| *item.theme == *theme && item.era == era.id)
    };
    match era {
        None => index.data.eras.iter().filter_map(position).collect(),
        Some(era) => era.and_then(position).into_iter().collect(),
    }
}

/// Provisions on the other sides that answer provision `n`: the same main
/// theme, another party, standing at the same time; instruments tied to its
/// own by a relation come first. At most `most` of each party.
pub fn counterparts(index: &Index, n: usize, most: usize) -> Vec<(String, Vec<usize>)> {
    let own = index.instrument_of(n);
    let Some(theme) = index.data.provisions[n].themes.first() else {
        return Vec::new();
    };
    let tied = |id: &str| {
        index.data.relations.iter().any(|edge| {
            (*edge.from == *own.id && *edge.to == *id) || (*edge.to == *own.id && *edge.from == *id)
        })
    };
    let mut found = Vec::new();
    for party in index.data.parties.iter().filter(|party| party.id != own.party) {
        let provisions: Vec<usize> = (0..index.len())
            .filter(|other| {
                let instrument = index.instrument_of(*other);
                instrument.party == party.id
                    && index.data.provisions[*other].themes.first() == Some(theme)
                    && overlap(own, instrument)
            })
            .collect();
        let mut provisions = provisions
            .into_iter()
            .sorted_by_cached_key(|other| {
                (!tied(&index.instrument_of(*other).id), rank(index, *other, theme, None))
            })
            .collect::<Vec<_>>();
        provisions.truncate(most);
        if !provisions.is_empty() {
            found.push((party.id.0.clone(), provisions));
        }
    }
    found
}

/// Whether two instruments may have stood on a same day.
fn overlap(a: &Instrument<String>, b: &Instrument<String>) -> bool {
    let starts_in = |x: &Instrument<String>, y: &Instrument<String>| {
        asof::standing(x, y.in_force.from.first()).is_shown()
    };
    starts_in(a, b) || starts_in(b, a)
}
