//! The catalogue of every kind of record: its facets, against a recount by
//! hand of what is tied to what.

use crate::common::{cases, catalogue, index, tiny, view};
use parallel49_core::dataset::{Dataset, Id, Lang, Word};
use parallel49_core::query::catalogue::Catalogue;
use parallel49_core::query::facet::host_of;
use parallel49_core::query::filter::run_over;
use parallel49_core::query::index::Found;
use parallel49_core::query::{Facet, Hits, Index, Screen, View, run};
use parallel49_core::screens::record::model::{id_of, statement};
use proptest::prelude::*;
use std::collections::BTreeSet;

type Values = BTreeSet<String>;

fn set<'a>(values: impl IntoIterator<Item = &'a str>) -> Values {
    values.into_iter().map(str::to_owned).collect()
}

fn ids(ids: &[Id]) -> Values {
    set(ids.iter().map(|id| &**id))
}

fn of_instrument(data: &Dataset<String>, facet: Facet, id: &str) -> Values {
    let item = data.instruments.iter().find(|item| *item.id == *id).expect("an instrument");
    match facet {
        Facet::Party => set([&*item.party]),
        Facet::Kind => set([item.kind.word()]),
        Facet::Status => set([item.status.is.word()]),
        Facet::Body => ids(&item.bodies),
        Facet::Verdict | Facet::Source | Facet::Read | Facet::Host => Values::new(),
        Facet::Theme | Facet::Confidence | Facet::Record => {
            let own = data.provisions.iter().filter(|one| one.instrument == item.id);
            own.flat_map(|one| of_provision(data, facet, &one.id)).collect()
        }
    }
}

fn of_provision(data: &Dataset<String>, facet: Facet, id: &str) -> Values {
    let item = data.provisions.iter().find(|item| *item.id == *id).expect("a provision");
    match facet {
        Facet::Theme => ids(&item.themes),
        Facet::Confidence => set([item.confidence.word()]),
        _ => of_instrument(data, facet, &item.instrument),
    }
}

/// The values of a facet that a record has, slowly and by the rules as they
/// are written down in `query::catalogue`.
fn values(index: &Index, facet: Facet, found: Found) -> Values {
    let data = &index.data;
    if facet == Facet::Record {
        return set([found.kind()]);
    }
    if facet.is_of_sources() {
        let Found::Source(n) = found else { return Values::new() };
        let source = &data.sources[n];
        return match facet {
            Facet::Source => set([source.kind.word()]),
            Facet::Read => source.read.map(|read| set([read.word()])).unwrap_or_default(),
            // A site of one source alone is no choice.
            _ => {
                let host = host_of(source);
                let same = data.sources.iter().filter(|other| host_of(other) == host).count();
                host.filter(|_| same > 1).map(|host| set([host])).unwrap_or_default()
            }
        };
    }
    let of_all = |instruments: &mut dyn Iterator<Item = &Id>| -> Values {
        instruments.flat_map(|id| of_instrument(data, facet, id)).collect()
    };
    match found {
        Found::Provision(n) => of_provision(data, facet, &data.provisions[n].id),
        Found::Instrument(n) => of_instrument(data, facet, &data.instruments[n].id),
        Found::Plan(n) => of_instrument(data, facet, &data.plans[n].instrument),
        Found::Assessment(n) => match facet {
            Facet::Theme => set([&*data.assessments[n].theme]),
            Facet::Confidence => set([data.assessments[n].confidence.word()]),
            Facet::Verdict => set([data.assessments[n].verdict.word()]),
            _ => {
                let on = data.assessments[n].rests_on.iter();
                let on = on.filter(|id| data.provisions.iter().any(|item| item.id == **id));
                on.flat_map(|id| of_provision(data, facet, id)).collect()
            }
        },
        Found::Event(n) => match facet {
            Facet::Party => ids(&data.events[n].parties),
            Facet::Confidence => set([data.events[n].confidence.word()]),
            _ => of_all(&mut data.events[n].instruments.iter()),
        },
        Found::Finding(n) => match facet {
            Facet::Party => ids(&data.findings[n].parties),
            Facet::Theme => ids(&data.findings[n].themes),
            _ => Values::new(),
        },
        Found::Body(n) => {
            let body = &data.bodies[n];
            let part = data.instruments.iter().filter(|item| item.bodies.contains(&body.id));
            match facet {
                Facet::Party => set([&*body.party]),
                Facet::Body => set([&*body.id]),
                _ => of_all(&mut part.map(|item| &item.id)),
            }
        }
        Found::Source(n) => {
            let source = &data.sources[n].id;
            let rests = |found: &Found| {
                statement(index, *found).1.iter().any(|item| item.source == *source)
            };
            let all = all(index).into_iter().filter(rests);
            all.flat_map(|found| values(index, facet, found)).collect()
        }
    }
}

fn all(index: &Index) -> Vec<Found> {
    let data = &index.data;
    let mut all = Vec::new();
    all.extend((0..data.instruments.len()).map(Found::Instrument));
    all.extend((0..data.provisions.len()).map(Found::Provision));
    all.extend((0..data.plans.len()).map(Found::Plan));
    all.extend((0..data.assessments.len()).map(Found::Assessment));
    all.extend((0..data.events.len()).map(Found::Event));
    all.extend((0..data.findings.len()).map(Found::Finding));
    all.extend((0..data.bodies.len()).map(Found::Body));
    all
}

fn check(catalogue: &Catalogue, index: &Index) {
    for facet in Facet::ALL {
        for (n, found) in catalogue.records.iter().enumerate() {
            let told = set(catalogue.values(index, *facet, n));
            let id = id_of(index, *found);
            assert_eq!(told, values(index, *facet, *found), "{} of {id}", facet.word());
        }
    }
}

#[test]
fn every_record_has_the_values_that_the_rules_give_it() {
    let small = crate::common::indexed(&tiny(), Lang::En);
    check(&Catalogue::new(&small, Lang::En), &small);
    check(catalogue(Lang::En), index(Lang::En));
}

fn hits(view: &View) -> Hits {
    let (catalogue, index) = (catalogue(Lang::En), index(Lang::En));
    run_over(&(catalogue, index), &catalogue.eligible(view.screen), view)
}

/// A view of one of the screens that list records, with some filters.
fn some_view() -> impl Strategy<Value = View> {
    let screens =
        vec![Screen::Records, Screen::Sources, Screen::Timeline, Screen::Lineage, Screen::Plans];
    let chosen =
        proptest::collection::vec((0..Facet::ALL.len(), any::<prop::sample::Index>()), 0..3);
    let typed =
        prop::sample::select(vec!["", "cyber", "CISA", "\"action plan\"", "canada security"]);
    let day = prop::sample::select(vec!["", "2012-10-26", "2004-01-01", "2024-06-01"]);
    (prop::sample::select(screens), chosen, typed, day).prop_map(|(screen, chosen, typed, day)| {
        view(|view| {
            view.screen = screen;
            view.q = typed.to_owned();
            view.asof = parallel49_core::dataset::Day::parse(day);
            for (facet, at) in chosen {
                let facet = Facet::ALL[facet];
                let values = facet.values(index(Lang::En));
                view.facet_mut(facet).add(at.get(&values).clone());
            }
        })
    })
}

proptest! {
    #![proptest_config(cases(16))]

    /// A count is what choosing the value alone shows.
    #[test]
    fn a_count_is_what_the_value_shows(view in some_view()) {
        let before = hits(&view);
        for facet in Facet::ALL {
            let (catalogue, index) = (catalogue(Lang::En), index(Lang::En));
            let counts = before.counts(&(catalogue, index), index, *facet);
            for (value, count) in counts.iter().step_by(counts.len() / 6 + 1) {
                if !parallel49_core::query::Filter::Facet(*facet).applies_to(view.screen) {
                    continue;
                }
                let alone = view.with(|view| {
                    view.facet_mut(*facet).clear();
                    view.facet_mut(*facet).add(value.clone());
                });
                let shown = hits(&alone).shown.count();
                prop_assert_eq!(shown, *count, "{} = {}", facet.word(), value);
            }
        }
    }

    /// Searching everything finds at least what searching one kind finds.
    #[test]
    fn what_compare_finds_is_found_among_all_records(
        typed in prop::sample::select(vec![
            "fraud", "CISA", "RCMP", "GRC", "Action Plan", "Stratégie nationale", "skills",
            "crime", "\"public safety\"", "2012", "Department", "BtB", "norms", "GCR",
        ]),
    ) {
        for lang in Lang::ALL {
            let (catalogue, index) = (catalogue(lang), index(lang));
            let compare = view(|view| {
                view.screen = Screen::Compare;
                view.q = typed.to_owned();
            });
            let records = compare.on(Screen::Records);
            let all = run_over(&(catalogue, index), &catalogue.eligible(Screen::Records), &records);
            let provisions: Vec<Found> = catalogue.found(&all.shown).collect();
            for n in run(index, &compare).shown.iter() {
                prop_assert!(
                    provisions.contains(&Found::Provision(n)),
                    "{typed} finds {} in compare only", index.data.provisions[n].id
                );
            }
        }
    }
}

#[test]
fn the_kind_of_record_is_a_facet_of_the_records_screen_only() {
    let only = |screen| {
        view(|view| {
            view.screen = screen;
            view.facet_mut(Facet::Record).add("event");
        })
    };
    let events = index(Lang::En).data.events.len();
    assert_eq!(hits(&only(Screen::Records)).shown.count(), events);
    let sources = index(Lang::En).data.sources.len();
    assert_eq!(hits(&only(Screen::Sources)).shown.count(), sources);
}

#[test]
fn the_facets_of_sources_narrow_the_sources_and_nothing_else() {
    let only = |screen, facet, value: &str| {
        view(|view| {
            view.screen = screen;
            view.facet_mut(facet).add(value);
        })
    };
    let data = &index(Lang::En).data;
    let seeds = data.sources.iter().filter(|source| source.kind.word() == "seed").count();
    assert!(seeds > 0);
    assert_eq!(hits(&only(Screen::Sources, Facet::Source, "seed")).shown.count(), seeds);
    let canada = data.sources.iter().filter(|source| host_of(source) == Some("canada.ca")).count();
    assert!(canada > 1);
    assert_eq!(hits(&only(Screen::Sources, Facet::Host, "canada.ca")).shown.count(), canada);
    let everything = catalogue(Lang::En).records.len();
    assert_eq!(hits(&only(Screen::Records, Facet::Source, "seed")).shown.count(), everything);
}
