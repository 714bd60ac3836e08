//! The graph of a view with its texts, laid out: what figure, keys and list
//! have in common.

use super::around;
use super::graph::{Graph, day_of, graph};
use super::layout::{Grid, Item, Layout, Tie, lay_out};
use crate::ctx::Ctx;
use crate::dataset::{Party, RelationType, Role};
use crate::page::Page;
use crate::query::Index;
use crate::query::index::Found;
use crate::screens::record::model::{id_of, title_of};

/// A graph in its place.
pub struct Drawing {
    pub graph: Graph,
    pub layout: Layout,
    /// The party at the head of each column; nothing over the record in the middle.
    pub heads: Vec<Option<usize>>,
}

/// The graph of the page, once all data is there.
pub fn graph_of(page: &Page) -> Option<(Ctx<'_>, Graph)> {
    let (ctx, catalogue, hits) = page.catalogued()?;
    let passing: Vec<Found> = catalogue.found(&hits.shown).collect();
    let graph = graph(ctx.index, &passing, ctx.view);
    Some((ctx, graph))
}

/// The graph of the page, laid out for the room there is.
pub fn drawing(page: &Page, room: u32) -> Option<(Ctx<'_>, Drawing)> {
    let (ctx, graph) = graph_of(page)?;
    let drawing = draw(&ctx, graph, room);
    Some((ctx, drawing))
}

/// Lays a graph out.
pub fn draw(ctx: &Ctx<'_>, graph: Graph, room: u32) -> Drawing {
    let parties = &ctx.index.data.parties;
    let Columns { heads, of } = columns(ctx, &graph);
    let focus = graph.focus.filter(|_| graph.nodes.len() > 1);
    let grid = focus.and_then(|_| around::grid(room, heads.len()));
    let is_single = grid.unwrap_or_else(|| Grid::new(room, heads.len())).columns < 2;
    let items: Vec<Item> = graph
        .nodes
        .iter()
        .enumerate()
        .map(|(n, found)| {
            let party = party_of(ctx.index, *found);
            let day = day_of(ctx.index, *found);
            // What is in the middle keeps its place in time, known or not.
            let is_aside = day.is_none() && graph.focus != Some(n);
            // Where the column does not say whose it is, the box does.
            let head = heads[of[n]].map(|head| &parties[head].id);
            let is_told = !is_single && head == Some(&party.id);
            let whose = (!is_told || is_aside).then_some(&*party.name);
            let date = if is_aside { String::new() } else { date_of(ctx, *found) };
            let note = whose.into_iter().chain(Some(&*date).filter(|date| !date.is_empty()));
            let note = note.collect::<Vec<_>>().join(" · ");
            Item { column: of[n], day, is_aside, name: name_of(ctx, *found), note }
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
    let layout = match focus {
        Some(focus) => around::lay_out_around(&items, &ties, heads.len(), room, focus),
        None => lay_out(&items, &ties, heads.len(), room),
    };
    Drawing { graph, layout, heads }
}

/// The columns of a graph: the party at the head of each, and the column of each record.
struct Columns {
    heads: Vec<Option<usize>>,
    of: Vec<usize>,
}

/// A column for each party that has a record here. Around one record this stands in the middle,
/// with the first side left and the second right of it; where all others are of one party, the
/// older ones are left and the newer ones right.
fn columns(ctx: &Ctx<'_>, graph: &Graph) -> Columns {
    let parties = &ctx.index.data.parties;
    let lanes: Vec<usize> =
        graph.nodes.iter().map(|found| lane_of(parties, party_of(ctx.index, *found))).collect();
    let is_there = |lane: &usize| lanes.contains(lane);
    let present: Vec<usize> = (0..parties.len()).filter(is_there).collect();
    let Some(focus) = graph.focus.filter(|_| graph.nodes.len() > 1) else {
        let place = |lane: &usize| present.iter().position(|known| known == lane).unwrap_or(0);
        let of = lanes.iter().map(place).collect();
        return Columns { heads: present.into_iter().map(Some).collect(), of };
    };
    let middle = middle_of(parties);
    let others = || (0..lanes.len()).filter(|n| *n != focus).map(|n| lanes[n]);
    let is_of_one = others().all(|lane| Some(lane) == others().next());
    if is_of_one {
        let begun = |n: usize| day_of(ctx.index, graph.nodes[n]);
        let is_newer = |n: usize| begun(n).is_some() && begun(n) > begun(focus);
        let place = |n: usize| match n {
            n if n == focus => 1,
            n if is_newer(n) => 2,
            _ => 0,
        };
        return Columns { heads: vec![None; 3], of: (0..lanes.len()).map(place).collect() };
    }
    let side = |is_left: bool| -> Vec<usize> {
        let sides = (0..parties.len()).filter(|lane| match is_left {
            true => *lane < middle.0,
            false => *lane > middle.1,
        });
        sides.filter(|lane| others().any(|other| other == *lane)).collect()
    };
    let (left, right) = (side(true), side(false));
    let wide = left.len().max(right.len()).max(1);
    let mut heads = vec![None; 2 * wide + 1];
    for (n, lane) in left.iter().rev().enumerate() {
        heads[wide - 1 - n] = Some(*lane);
    }
    for (n, lane) in right.iter().enumerate() {
        heads[wide + 1 + n] = Some(*lane);
    }
    // What both sides share stands there too; it gives the column its name only with a record
    // of its own in the middle.
    let is_shared = lanes[focus] >= middle.0 && lanes[focus] <= middle.1;
    heads[wide] = is_shared.then_some(lanes[focus]);
    let place = |n: usize| match n {
        n if n == focus => wide,
        n => heads.iter().position(|head| *head == Some(lanes[n])).unwrap_or(wide),
    };
    let of = (0..lanes.len()).map(place).collect();
    Columns { heads, of }
}

/// The first and the last place among the parties that are in the middle: what both sides share,
/// or, where they share nothing, between the two halves.
fn middle_of(parties: &[Party<String>]) -> (usize, usize) {
    match parties.iter().position(|party| party.role == Role::Joint) {
        Some(joint) => (joint, joint),
        None => (parties.len().div_ceil(2), parties.len().div_ceil(2) - 1),
    }
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
