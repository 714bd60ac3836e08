//! Ids: each once, and every reference to a record of the right kind.

use super::{Fault, Problem};
use crate::dataset::*;
use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Party,
    Theme,
    Source,
    Instrument,
    Provision,
    Plan,
    Body,
    Event,
    Relation,
    Finding,
    Era,
    Rule,
    Assessment,
    Position,
    Coverage,
    Story,
    Term,
    Abbreviation,
}

impl Kind {
    /// The file that holds the records of this kind.
    fn file(self) -> &'static str {
        match self {
            Kind::Party => "parties",
            Kind::Theme => "themes",
            Kind::Source => "sources",
            Kind::Instrument => "instruments",
            Kind::Provision => "provisions",
            Kind::Plan => "plans",
            Kind::Body => "bodies",
            Kind::Event => "events",
            Kind::Relation => "relations",
            Kind::Finding => "findings",
            Kind::Era => "eras",
            Kind::Rule => "rules",
            Kind::Assessment => "assessments",
            Kind::Position => "positions",
            Kind::Coverage => "coverage",
            Kind::Story => "stories",
            Kind::Term => "terms",
            Kind::Abbreviation => "abbreviations",
        }
    }
}

struct Ids<'a> {
    known: HashMap<&'a str, Kind>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Ids<'a> {
    fn add(&mut self, file: &str, kind: Kind, id: &'a Id) {
        if let Some(first) = self.known.insert(id, kind) {
            let place = format!("{file}.json › {id}");
            self.problems.push(Problem::new(place, Fault::Taken(first.file())));
        }
    }

    fn want(&mut self, place: &str, field: &str, kinds: &[Kind], id: &str) {
        let found = self.known.get(id);
        if !found.is_some_and(|kind| kinds.contains(kind)) {
            let wanted = kinds.iter().map(|kind| kind.file()).collect();
            self.problems.push(Problem::new(
                format!("{place} › {field}"),
                Fault::Dangling(id.to_owned(), wanted),
            ));
        }
    }

    fn evidence(&mut self, place: &str, field: &str, list: &[Evidence]) {
        for (n, item) in list.iter().enumerate() {
            self.want(place, &format!("{field}[{n}].source"), &[Kind::Source], &item.source);
        }
    }
}

/// Reports ids that stand twice and references that lead nowhere.
pub fn references(data: &Dataset, problems: &mut Vec<Problem>) {
    let mut ids = Ids { known: HashMap::new(), problems };
    macro_rules! add {
        ($($field:ident: $kind:ident),*) => {$(
            for item in &data.$field { ids.add(stringify!($field), Kind::$kind, &item.id); }
        )*};
    }
    add!(
        parties: Party, themes: Theme, sources: Source, instruments: Instrument,
        provisions: Provision, plans: Plan, bodies: Body, events: Event, relations: Relation,
        findings: Finding, eras: Era, rules: Rule, assessments: Assessment, positions: Position,
        coverage: Coverage, stories: Story, terms: Term, abbreviations: Abbreviation
    );
    statements(data, &mut ids);
    comparisons(data, &mut ids);
}

fn statements(data: &Dataset, ids: &mut Ids<'_>) {
    for item in &data.sources {
        let place = format!("sources.json › {}", item.id);
        if let Some(other) = &item.translation {
            ids.want(&place, "translation", &[Kind::Source], other);
        }
    }
    for item in &data.instruments {
        let place = format!("instruments.json › {}", item.id);
        ids.want(&place, "party", &[Kind::Party], &item.party);
        for body in &item.bodies {
            ids.want(&place, "bodies", &[Kind::Body], body);
        }
        ids.evidence(&place, "evidence", &item.evidence);
        for (n, pillar) in item.pillars.iter().enumerate() {
            ids.evidence(&place, &format!("pillars[{n}].evidence"), &pillar.evidence);
        }
    }
    for item in &data.provisions {
        let place = format!("provisions.json › {}", item.id);
        ids.want(&place, "instrument", &[Kind::Instrument], &item.instrument);
        if !item.id.starts_with(&format!("{}.", item.instrument)) {
            ids.problems.push(Problem::new(format!("{place} › id"), Fault::NotOfInstrument));
        }
        if item.themes.is_empty() {
            ids.want(&place, "themes", &[Kind::Theme], "");
        }
        for theme in &item.themes {
            ids.want(&place, "themes", &[Kind::Theme], theme);
        }
        ids.evidence(&place, "evidence", &item.evidence);
    }
    for item in &data.bodies {
        let place = format!("bodies.json › {}", item.id);
        ids.want(&place, "party", &[Kind::Party], &item.party);
        ids.evidence(&place, "evidence", &item.evidence);
    }
    for item in &data.events {
        let place = format!("events.json › {}", item.id);
        for party in &item.parties {
            ids.want(&place, "parties", &[Kind::Party], party);
        }
        for instrument in &item.instruments {
            ids.want(&place, "instruments", &[Kind::Instrument], instrument);
        }
        ids.evidence(&place, "evidence", &item.evidence);
    }
    for item in &data.plans {
        plan(item, ids);
    }
    for item in &data.abbreviations {
        let place = format!("abbreviations.json › {}", item.id);
        ids.want(&place, "of", &[Kind::Body, Kind::Instrument], &item.of);
    }
    for item in &data.terms {
        for source in &item.sources {
            ids.want(&format!("terms.json › {}", item.id), "sources", &[Kind::Source], source);
        }
    }
}

fn carried(place: &str, field: &str, list: &[Id], ids: &mut Ids<'_>) {
    for provision in list {
        ids.want(place, &format!("{field}.carried_by"), &[Kind::Provision], provision);
    }
}

fn plan(item: &Plan, ids: &mut Ids<'_>) {
    let place = format!("plans.json › {}", item.id);
    ids.want(&place, "instrument", &[Kind::Instrument], &item.instrument);
    ids.evidence(&place, "outcome_evidence", &item.outcome_evidence);
    for (n, step) in item.progress.iter().enumerate() {
        ids.evidence(&place, &format!("progress[{n}].evidence"), &step.evidence);
    }
    for (n, goal) in item.goals.iter().enumerate() {
        let field = format!("goals[{n}]");
        ids.evidence(&place, &format!("{field}.evidence"), &goal.evidence);
        carried(&place, &field, &goal.carried_by, ids);
        for (n, objective) in goal.objectives.iter().enumerate() {
            let field = format!("{field}.objectives[{n}]");
            ids.evidence(&place, &format!("{field}.evidence"), &objective.evidence);
            carried(&place, &field, &objective.carried_by, ids);
            for (n, activity) in objective.activities.iter().enumerate() {
                let field = format!("{field}.activities[{n}]");
                ids.evidence(&place, &format!("{field}.evidence"), &activity.evidence);
                carried(&place, &field, &activity.carried_by, ids);
                for lead in &activity.leads {
                    ids.want(&place, &format!("{field}.leads"), &[Kind::Party], &lead.party);
                }
            }
        }
    }
}

fn comparisons(data: &Dataset, ids: &mut Ids<'_>) {
    use Kind::{Assessment, Body, Era, Event, Finding, Instrument, Provision, Rule, Source, Theme};
    let evidenced = [Instrument, Provision, Body, Event, Finding, Source];
    for item in &data.relations {
        let place = format!("relations.json › {}", item.id);
        ids.want(&place, "from", &[Instrument, Body, Provision], &item.from);
        ids.want(&place, "to", &[Instrument, Body, Provision], &item.to);
        for record in &item.rests_on {
            ids.want(&place, "rests_on", &evidenced, record);
        }
    }
    for item in &data.findings {
        let place = format!("findings.json › {}", item.id);
        for party in &item.parties {
            ids.want(&place, "parties", &[Kind::Party], party);
        }
        for theme in &item.themes {
            ids.want(&place, "themes", &[Theme], theme);
        }
        ids.evidence(&place, "evidence", &item.evidence);
        for later in &item.later {
            ids.want(&place, "later", &evidenced, &later.record);
        }
    }
    for item in &data.eras {
        for flagship in &item.flagships {
            ids.want(&format!("eras.json › {}", item.id), "flagships", &[Instrument], flagship);
        }
    }
    for item in &data.assessments {
        let place = format!("assessments.json › {}", item.id);
        ids.want(&place, "theme", &[Theme], &item.theme);
        ids.want(&place, "era", &[Era], &item.era);
        ids.want(&place, "rule", &[Rule], &item.rule);
        if let Some(party) = &item.party {
            ids.want(&place, "party", &[Kind::Party], party);
        }
        for provision in &item.rests_on {
            ids.want(&place, "rests_on", &[Provision], provision);
        }
    }
    for item in &data.positions {
        let place = format!("positions.json › {}", item.id);
        ids.want(&place, "theme", &[Theme], &item.theme);
        ids.want(&place, "era", &[Era], &item.era);
        ids.want(&place, "party", &[Kind::Party], &item.party);
        for provision in &item.rests_on {
            ids.want(&place, "rests_on", &[Provision], provision);
        }
    }
    for item in &data.coverage {
        let place = format!("coverage.json › {}", item.id);
        ids.want(&place, "instrument", &[Instrument], &item.instrument);
        ids.want(&place, "theme", &[Theme], &item.theme);
        ids.want(&place, "rule", &[Rule], &item.rule);
        for provision in &item.rests_on {
            ids.want(&place, "rests_on", &[Provision], provision);
        }
    }
    for item in &data.stories {
        let place = format!("stories.json › {}", item.id);
        for step in &item.steps {
            for record in &step.records {
                let kinds = [Instrument, Provision, Body, Event, Finding, Assessment, Source];
                ids.want(&place, "steps", &kinds, record);
            }
        }
    }
}
