//! What each thing is found by, field by field.

use super::model::{id_of, statement, title_of};
use crate::dataset::{Date, Evidence, Instrument, Lang, Word, date::Part};
use crate::query::Index;
use crate::query::catalogue::{Field, Thing};
use crate::query::index::Found;
use crate::query::postings::BETWEEN;
use crate::text::{format, texts};

/// The text of a field of a record, its pieces apart.
pub fn text(index: &Index, found: Found, field: Field, lang: Lang) -> String {
    match field {
        Field::Title => title_of(index, id_of(index, found), lang).unwrap_or_default(),
        Field::Name => names(index, found, lang).join(BETWEEN),
        Field::Fact => facts(index, found, lang).join(BETWEEN),
        Field::Text => said(index, found).join(BETWEEN),
        Field::Around => around(index, found, lang).join(BETWEEN),
        Field::Place => places(statement(index, found).1).join(BETWEEN),
        Field::Source => sources(index, statement(index, found).1).join(BETWEEN),
    }
}

/// The text that a field of anything is searched by.
pub fn of_thing(index: &Index, thing: Thing, field: Field, lang: Lang) -> String {
    let data = &index.data;
    let plain = |id: &str| id.replace('-', " ");
    match (thing, field) {
        // What is lent by a document, a theme or a source is looked up there.
        (Thing::Record(_), Field::Source) => String::new(),
        (Thing::Record(Found::Provision(n)), Field::Around) => {
            data.provisions[n].note.clone().unwrap_or_default()
        }
        (Thing::Record(found), field) => text(index, found, field, lang),
        (Thing::Theme(n), Field::Title) => data.themes[n].label.clone(),
        // Ids are English words: they find the thing in the other language's texts.
        (Thing::Theme(n), Field::Name) => plain(&data.themes[n].id),
        (Thing::Theme(n), Field::Text) => data.themes[n].scope.clone(),
        (Thing::Story(n), Field::Title) => data.stories[n].title.clone(),
        (Thing::Story(n), Field::Name) => plain(data.stories[n].id.trim_start_matches("story-")),
        (Thing::Story(n), Field::Text) => {
            let story = &data.stories[n];
            let steps = story.steps.iter().map(|step| step.text.as_str());
            std::iter::once(story.lead.as_str()).chain(steps).collect::<Vec<_>>().join(BETWEEN)
        }
        (Thing::Term(n), Field::Title) => {
            in_lang(&data.terms[n].en, &data.terms[n].fr, lang).to_owned()
        }
        (Thing::Term(n), Field::Name) => {
            let term = &data.terms[n];
            let other = in_lang(&term.en, &term.fr, lang.other());
            let avoided = term.avoid.iter().map(String::as_str);
            std::iter::once(other).chain(avoided).collect::<Vec<_>>().join(BETWEEN)
        }
        _ => String::new(),
    }
}

fn in_lang<'a>(en: &'a str, fr: &'a str, lang: Lang) -> &'a str {
    match lang {
        Lang::En => en,
        Lang::Fr => fr,
    }
}

fn names(index: &Index, found: Found, lang: Lang) -> Vec<String> {
    let data = &index.data;
    let mut out = Vec::new();
    let short = |id: &str, out: &mut Vec<String>| {
        let of = data.abbreviations.iter().filter(|short| *short.of == *id);
        out.extend(of.flat_map(|short| [short.en.clone(), short.fr.clone()]));
    };
    match found {
        Found::Instrument(n) => {
            let item = &data.instruments[n];
            out.extend([item.short.clone(), item.title.get(lang.other()).to_owned()]);
            out.extend(
                parts(&item.short).into_iter().take(1).filter(|_| !item.short.contains(':')),
            );
            out.extend([&item.title.en, &item.title.fr].into_iter().flat_map(|name| parts(name)));
            short(&item.id, &mut out);
        }
        Found::Body(n) => {
            let item = &data.bodies[n];
            out.push(item.name.get(lang.other()).to_owned());
            let abbr = item.abbr.as_deref().unwrap_or_default();
            out.extend([&item.name.en, &item.name.fr].into_iter().flat_map(|name| parts(name)));
            out.extend(parts(&abbr.replace('/', " / ")));
            out.push(abbr.to_owned());
            short(&item.id, &mut out);
        }
        Found::Plan(n) => {
            if let Some(item) = index.instrument(&data.plans[n].instrument) {
                out.extend([
                    item.title.get(lang).to_owned(),
                    item.title.get(lang.other()).to_owned(),
                ]);
            }
        }
        _ => {}
    }
    out
}

/// What of a name is a name of its own: before a colon, and in and outside brackets.
fn parts(name: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let pieces = name.split([':', '(', ')', '/', ';']).map(str::trim);
    if let Some((first, others)) =
        pieces.collect::<Vec<_>>().split_first().filter(|(_, others)| !others.is_empty())
    {
        parts.push((*first).to_owned());
        // What stands in brackets is another name where it is short: a year, an explanation
        // is none.
        let is_name = |part: &&&str| !part.is_empty() && part.chars().any(char::is_uppercase);
        parts.extend(others.iter().filter(is_name).map(|part| (*part).to_owned()));
    }
    parts
}

/// Side, kind and date: in both forms that a reader may type them.
fn facts(index: &Index, found: Found, lang: Lang) -> Vec<String> {
    let (data, texts) = (&index.data, texts(lang));
    let mut out = Vec::new();
    let party = |id: &str, out: &mut Vec<String>| {
        if let Some(party) = index.party(id) {
            out.extend([party.name.clone(), party.short.clone()]);
        }
    };
    let of_instrument = |item: &Instrument<String>, out: &mut Vec<String>| {
        party(&item.party, out);
        out.extend([(texts.kind)(item.kind).to_owned(), item.kind.word().replace('-', " ")]);
    };
    match found {
        Found::Instrument(n) => {
            let item = &data.instruments[n];
            of_instrument(item, &mut out);
            out.extend(dated(item.date, lang));
        }
        Found::Provision(n) => {
            let owner = index.instrument_of(n);
            of_instrument(owner, &mut out);
            out.extend(dated(data.provisions[n].date.unwrap_or(owner.date), lang));
        }
        Found::Plan(n) => {
            if let Some(item) = index.instrument(&data.plans[n].instrument) {
                of_instrument(item, &mut out);
                out.extend(dated(item.date, lang));
            }
        }
        Found::Assessment(n) => out.push((texts.verdict)(data.assessments[n].verdict).to_owned()),
        Found::Event(n) => {
            data.events[n].parties.iter().for_each(|id| party(id, &mut out));
            out.extend(dated(data.events[n].date, lang));
        }
        Found::Finding(n) => data.findings[n].parties.iter().for_each(|id| party(id, &mut out)),
        Found::Body(n) => {
            let body = &data.bodies[n];
            party(&body.party, &mut out);
            out.extend(
                body.founded.into_iter().chain(body.ended).flat_map(|date| dated(date, lang)),
            );
        }
        Found::Source(n) => {
            out.extend(data.sources[n].date.into_iter().flat_map(|date| dated(date, lang)))
        }
    }
    out
}

/// A date as each language writes it, the reader's first, and as numbers.
fn dated(date: Date, lang: Lang) -> Vec<String> {
    let points: Vec<Date> = [Some(date.from), date.to]
        .into_iter()
        .flatten()
        .map(|from| Date { from, to: None })
        .collect();
    let mut out = Vec::new();
    for point in points {
        out.push(format::date(point, lang));
        if !matches!(point.from, Part::Year(_)) {
            out.extend([format::date(point, lang.other()), point.to_string()]);
        }
    }
    // A span is found by every year in it.
    let (first, last) = (date.first().year, date.last().year);
    out.extend((first + 1..last).map(|year| year.to_string()));
    out
}

fn said(index: &Index, found: Found) -> Vec<&str> {
    let data = &index.data;
    let mut out: Vec<&str> = Vec::new();
    match found {
        Found::Instrument(n) => out.extend(data.instruments[n].summary.as_deref()),
        Found::Assessment(n) => {
            let item = &data.assessments[n];
            out.extend(item.headline.as_deref());
            out.extend([item.rationale.as_str(), &item.differs]);
        }
        _ => out.extend(statement(index, found).0),
    }
    out
}

fn around(index: &Index, found: Found, lang: Lang) -> Vec<&str> {
    let data = &index.data;
    let mut out: Vec<&str> = Vec::new();
    match found {
        Found::Provision(n) => {
            // All that compare finds a provision by; the title that the reader reads first.
            let owner = index.instrument_of(n);
            out.extend([owner.title.get(lang), owner.title.get(lang.other()), &owner.short]);
            let themes = data.provisions[n].themes.iter().filter_map(|id| index.theme(id));
            out.extend(themes.map(|theme| theme.label.as_str()));
            out.extend(data.provisions[n].note.as_deref());
        }
        Found::Instrument(n) => {
            let item = &data.instruments[n];
            let said =
                item.issuers.iter().chain(&item.members).chain(&item.note).chain(&item.status.note);
            out.extend(said.map(String::as_str));
            for pillar in &item.pillars {
                out.extend([
                    pillar.title.get(lang),
                    pillar.title.get(lang.other()),
                    &pillar.summary,
                ]);
            }
        }
        Found::Source(n) => {
            let item = &data.sources[n];
            out.push(&item.publisher);
            out.extend(item.author.iter().chain(&item.note).map(String::as_str));
        }
        Found::Body(n) => out.extend(data.bodies[n].note.as_deref()),
        Found::Event(n) => out.extend(data.events[n].note.as_deref()),
        Found::Finding(n) => {
            let item = &data.findings[n];
            out.push(&item.standing_note);
            out.extend(item.later.iter().map(|later| later.note.as_str()));
        }
        Found::Assessment(n) => {
            let item = &data.assessments[n];
            out.extend(item.caveats.iter().map(String::as_str));
            let own = |position: &&crate::dataset::Position<String>| {
                position.theme == item.theme && position.era == item.era
            };
            out.extend(data.positions.iter().filter(own).map(|position| position.text.as_str()));
        }
        Found::Plan(n) => {
            let plan = &data.plans[n];
            out.extend(plan.limits.as_deref());
            for goal in &plan.goals {
                out.extend([goal.title.get(lang), &goal.summary]);
                for objective in &goal.objectives {
                    out.extend([objective.title.get(lang), &objective.summary]);
                    for activity in &objective.activities {
                        out.push(&activity.text);
                        out.extend(activity.leads.iter().map(|lead| lead.name.as_str()));
                    }
                }
            }
            out.extend(plan.progress.iter().map(|step| step.text.as_str()));
        }
    }
    out
}

fn places(evidence: &[Evidence<String>]) -> Vec<&str> {
    evidence.iter().map(|item| item.locator.as_str()).collect()
}

fn sources<'a>(index: &'a Index, evidence: &[Evidence<String>]) -> Vec<&'a str> {
    let sources = evidence.iter().filter_map(|item| index.source(&item.source));
    sources.map(|source| source.title.as_str()).collect()
}
