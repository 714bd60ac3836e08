//! The lineage: which records and edges it shows, where they stand, and that
//! what is around one stands around it.

use crate::common::{cases, data, index, indexed, tiny, view};
use parallel49_core::dataset::pack::localise;
use parallel49_core::dataset::{
    Basis, Confidence, Date, Day, End, Id, InForce, Instrument, Lang, Relation, RelationType,
    Status,
};
use parallel49_core::page::{Loaded, Page};
use parallel49_core::query::index::Found;
use parallel49_core::query::{Facet, Index, Screen, View};
use parallel49_core::screens::lineage::drawing::graph_of;
use parallel49_core::screens::lineage::graph::{Graph, graph, linked};
use parallel49_core::screens::record::model::id_of;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::{Arc, LazyLock};

// ---- Which records and edges ----

fn instrument(
    like: &Instrument<String>,
    id: &str,
    year: u16,
    to: Option<u16>,
) -> Instrument<String> {
    let date = |year: u16| Date::parse(&year.to_string()).expect("a year");
    let mut item = like.clone();
    item.id = Id(id.into());
    item.short = id.to_uppercase();
    item.date = date(year);
    item.in_force =
        InForce { from: date(year), to: to.map(date), end: End::Stated, last_evidence: None };
    item.status.is = if to.is_some() { Status::Lapsed } else { Status::InForce };
    item.weight = None;
    item
}

fn relation(n: usize, from: &str, kind: RelationType, to: &str) -> Relation<String> {
    Relation {
        id: Id(format!("r{n}")),
        kind,
        from: Id(from.into()),
        to: Id(to.into()),
        basis: Basis::Stated,
        rests_on: vec![],
        confidence: Confidence::High,
        note: None,
    }
}

/// a 2001–2004, b 2005, c 2010, d 2015, e 2020 and f, which has no edge:
///
/// b supersedes a, c builds on b, d implements c, d parallels b, e refers to d.
fn small() -> Index {
    use RelationType as R;
    let mut data = localise(&tiny(), Lang::En).expect("the fixture localises");
    let like = data.instruments[0].clone();
    data.instruments = vec![
        instrument(&like, "a", 2001, Some(2004)),
        instrument(&like, "b", 2005, None),
        instrument(&like, "c", 2010, None),
        instrument(&like, "d", 2015, None),
        instrument(&like, "e", 2020, None),
        instrument(&like, "f", 2021, None),
    ];
    data.instruments[1].weight = like.weight;
    data.instruments[3].weight = like.weight;
    data.provisions.clear();
    data.relations = vec![
        relation(1, "b", R::Supersedes, "a"),
        relation(2, "c", R::BuildsOn, "b"),
        relation(3, "d", R::Implements, "c"),
        relation(4, "d", R::Parallels, "b"),
        relation(5, "e", R::References, "d"),
    ];
    Index::new(data, true)
}

/// The ids of nodes and edges, and what is hidden or left out.
fn seen(index: &Index, graph: &Graph) -> (String, String, usize, usize) {
    let nodes: Vec<&str> = graph.nodes.iter().map(|found| id_of(index, *found)).collect();
    let edges: Vec<&str> =
        graph.edges.iter().map(|edge| &*index.data.relations[edge.relation].id).collect();
    (nodes.join(" "), edges.join(" "), graph.hidden, graph.alone)
}

fn seen_of(passing: &str, focus: &str, is_wide: bool) -> (String, String, usize, usize) {
    let index = small();
    let passing: Vec<Found> = passing.split(' ').filter_map(|id| index.find(id)).collect();
    let view = view(|view| {
        view.screen = Screen::Lineage;
        view.focus = (!focus.is_empty()).then(|| focus.to_owned());
        view.is_wide = is_wide;
    });
    seen(&index, &graph(&index, &passing, &view))
}

fn expected(
    nodes: &str,
    edges: &str,
    hidden: usize,
    alone: usize,
) -> (String, String, usize, usize) {
    (nodes.into(), edges.into(), hidden, alone)
}

#[test]
fn around_a_record_one_step_or_two() {
    let all = "a b c d e f";
    // d and c are both one step from b: their own edge shows too.
    assert_eq!(seen_of(all, "b", false), expected("a b c d", "r1 r2 r3 r4", 0, 0));
    assert_eq!(seen_of(all, "b", true), expected("a b c d e", "r1 r2 r3 r4 r5", 0, 0));
    assert_eq!(seen_of(all, "e", false), expected("d e", "r5", 0, 0));
    assert_eq!(seen_of(all, "e", true), expected("b c d e", "r2 r3 r4 r5", 0, 0));
    assert_eq!(seen_of(all, "f", true), expected("f", "", 0, 0));
}

#[test]
fn what_filters_hide_around_a_record_is_counted() {
    assert_eq!(seen_of("b d e f", "b", false), expected("b d", "r4", 2, 0));
    // Past d, which is hidden, nothing is reached; it and what lies behind it
    // count as hidden.
    assert_eq!(seen_of("a b c f", "e", true), expected("e", "", 3, 0));
    // The centre stays even where it does not pass itself.
    assert_eq!(seen_of("a c", "b", false), expected("a b c", "r1 r2", 1, 0));
}

#[test]
fn without_a_centre_the_leading_ones_or_everything_linked() {
    let all = "a b c d e f";
    assert_eq!(seen_of(all, "", false), expected("b d", "r4", 0, 0));
    assert_eq!(seen_of(all, "", true), expected("a b c d e", "r1 r2 r3 r4 r5", 0, 1));
    // c lost what it was linked to.
    assert_eq!(seen_of("a b e", "", true), expected("a b", "r1", 0, 1));
    assert_eq!(seen_of("a c", "", false), expected("", "", 0, 0));
}

fn page(loaded: &Arc<Loaded>, view: &View) -> Page {
    Page::new(Arc::clone(loaded), &view.with(|view| view.screen = Screen::Lineage))
}

#[test]
fn the_day_hides_what_did_not_stand() {
    let loaded = Arc::new(Loaded::new(small(), Lang::En));
    for (day, nodes, hidden) in
        [("2003-01-01", "a b", 2), ("2006-01-01", "b", 3), ("2012-01-01", "b c", 2)]
    {
        let view = view(|view| {
            view.focus = Some("b".into());
            view.asof = Day::parse(day);
        });
        let page = page(&loaded, &view);
        let (ctx, graph) = graph_of(&page).expect("the data is there");
        let (seen, _, counted, _) = seen(ctx.index, &graph);
        assert_eq!((seen.as_str(), counted), (nodes, hidden), "{day}");
    }
}

fn any_view() -> impl Strategy<Value = View> {
    let parties: Vec<String> = data().parties.iter().map(|party| party.id.0.clone()).collect();
    let themes: Vec<String> = data().themes.iter().map(|theme| theme.id.0.clone()).collect();
    let index = index(Lang::En);
    let ids: Vec<String> =
        linked(index).into_iter().map(|found| id_of(index, found).to_owned()).collect();
    let day = (1995u16..=2027, 1u8..=12).prop_map(|(year, month)| Day::new(year, month, 1));
    (
        option::of(select(ids)),
        any::<bool>(),
        option::weighted(0.3, select(parties)),
        option::weighted(0.3, select(themes)),
        option::weighted(0.4, day),
        select(vec!["", "", "", "cyber", "plan"]),
        select(Lang::ALL.to_vec()),
    )
        .prop_map(|(focus, is_wide, party, theme, day, q, lang)| {
            view(|view| {
                view.focus = focus;
                view.is_wide = is_wide;
                *view.facet_mut(Facet::Party) = party.into_iter().collect();
                *view.facet_mut(Facet::Theme) = theme.into_iter().collect();
                view.asof = day.flatten();
                view.q = q.to_owned();
                view.lang = Some(lang);
            })
        })
}

static ENGLISH: LazyLock<Arc<Loaded>> =
    LazyLock::new(|| Arc::new(Loaded::new(indexed(data(), Lang::En), Lang::En)));
static FRENCH: LazyLock<Arc<Loaded>> =
    LazyLock::new(|| Arc::new(Loaded::new(indexed(data(), Lang::Fr), Lang::Fr)));

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn what_the_filters_hide_is_not_shown(view in any_view()) {
        let loaded = match view.lang {
            Some(Lang::Fr) => &FRENCH,
            _ => &ENGLISH,
        };
        let page = page(loaded, &view);
        // A record that the filters hide is not shown, but the centre.
        let (ctx, catalogue, hits) = page.catalogued().expect("the data is there");
        let (_, graph) = graph_of(&page).expect("the data is there");
        for (n, found) in graph.nodes.iter().enumerate() {
            let passes = catalogue.found(&hits.shown).any(|passing| passing == *found);
            prop_assert!(passes || graph.focus == Some(n), "{}", id_of(ctx.index, *found));
        }
    }
}
