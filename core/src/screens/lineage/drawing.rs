//! The graph of a view with its texts, laid out: what figure, keys and list
//! have in common.

use super::graph::{Graph, day_of, graph};
use super::layout::{Grid, Item, Layout, Tie, lay_out};
use crate::ctx::Ctx;
use crate::dataset::{Party, RelationType, Role};
use crate::page::Page;
use crate::query::Index;
use crate::query::index::Found;
use crate::screens::record::model::{id_of, title_of};

/// What a scroll bar beside the figure may take of its room, in pixels.
const SCROLLBAR: u32 = 16;

/// A graph in its place.
pub struct Picture {
    pub graph: Graph,
    pub layout: Layout,
    /// The party at the head of each column that has something in it.
    pub lanes: Vec<usize>,
}

/// The graph of the page, once all data is there.
pub fn graph_of(page: &Page) -> Option<(Ctx<'_>, Graph)> {
    let (ctx, catalogue, hits) = page.catalogued()?;
    let passing: Vec<Found> = catalogue.found(&hits.shown).collect();
    let graph = graph(ctx.index, &passing, ctx.view);
    Some((ctx, graph))
}

/// The graph of the page, laid out for the room there is.
pub fn picture(page: &Page, room: u32) -> Option<(Ctx<'_>, Picture)> {
    let (ctx, graph) = graph_of(page)?;
    let picture = draw(&ctx, graph, room);
    Some((ctx, picture))
}

/// Lays a graph out.
pub fn draw(ctx: &Ctx<'_>, graph: Graph, room: u32) -> Picture {
    let room = room.saturating_sub(SCROLLBAR);
    let parties = &ctx.index.data.parties;
    let lane = |found: &Found| lane_of(parties, party_of(ctx.index, *found));
    let lanes: Vec<usize> =
        (0..parties.len()).filter(|n| graph.nodes.iter().any(|found| lane(found) == *n)).collect();
    let is_single = Grid::new(room, lanes.len()).columns < 2;
    let items: Vec<Item> = graph
        .nodes
        .iter()
        .map(|found| {
            let at = lane(found);
            let party = party_of(ctx.index, *found);
            // Where the column does not say whose it is, the box does.
            let is_told = !is_single && parties[at].id == party.id;
            let mut note = if is_told { String::new() } else { party.name.clone() };
            let date = date_of(ctx, *found);
            if !note.is_empty() && !date.is_empty() {
                note.push_str(" · ");
            }
            note.push_str(&date);
            Item {
                column: lanes.iter().position(|lane| *lane == at).unwrap_or(0),
                day: day_of(ctx.index, *found),
                name: name_of(ctx, *found),
                note,
            }
        })
        .collect();
    let ties: Vec<Tie> = graph
        .edges
        .iter()
        .map(|edge| {
            let kind = ctx.index.data.relations[edge.relation].kind;
            Tie {
                from: edge.from,
                to: edge.to,
                is_succession: matches!(kind, RelationType::Supersedes | RelationType::SuccessorOf),
                is_mutual: is_mutual(kind),
                word: word(ctx, edge.relation, true),
            }
        })
        .collect();
    let layout = lay_out(&items, &ties, lanes.len(), room);
    Picture { graph, layout, lanes }
}

/// Whether an edge says the same in both directions.
pub fn is_mutual(kind: RelationType) -> bool {
    matches!(
        kind,
        RelationType::Parallels | RelationType::JointCounterpart | RelationType::CounterpartOf
    )
}

/// The word of an edge within a sentence, as its `from` (or its `to`) says it.
pub fn word(ctx: &Ctx<'_>, relation: usize, forward: bool) -> String {
    let kind = ctx.index.data.relations[relation].kind;
    uncapped((ctx.texts.relation)(kind, forward))
}

/// The text with a small first letter.
pub fn uncapped(text: &str) -> String {
    let mut first = true;
    text.chars()
        .map(|c| if std::mem::take(&mut first) { c.to_lowercase().next().unwrap_or(c) } else { c })
        .collect()
}

/// What a record is called in a box.
pub fn name_of(ctx: &Ctx<'_>, found: Found) -> String {
    match found {
        Found::Instrument(n) => ctx.index.data.instruments[n].short.clone(),
        _ => title_of(ctx.index, id_of(ctx.index, found), ctx.lang).unwrap_or_default(),
    }
}

/// The date of an instrument, the founding of a body; empty where there is none.
pub fn date_of(ctx: &Ctx<'_>, found: Found) -> String {
    let data = &ctx.index.data;
    match found {
        Found::Instrument(n) => ctx.date(data.instruments[n].date),
        Found::Body(n) => match data.bodies[n].founded {
            Some(date) => ctx.date(date),
            None => ctx.texts.lineage.undated.to_owned(),
        },
        _ => String::new(),
    }
}

pub fn party_of(index: &Index, found: Found) -> &Party<String> {
    let data = &index.data;
    let id = match found {
        Found::Instrument(n) => Some(&data.instruments[n].party),
        Found::Body(n) => Some(&data.bodies[n].party),
        _ => None,
    };
    // The checker lets no record through whose party is not there.
    id.and_then(|id| index.party(id)).unwrap_or(&data.parties[0])
}

/// The party whose column holds another's records: what is wider than both
/// sides stands with what these two do together, as in the comparison.
fn lane_of(parties: &[Party<String>], party: &Party<String>) -> usize {
    let own = parties.iter().position(|known| known.id == party.id).unwrap_or(0);
    if party.role != Role::Wider {
        return own;
    }
    parties.iter().position(|known| known.role == Role::Joint).unwrap_or(own)
}
