//! Making the parts of the bundle: a dataset in one language, split in two.

use super::bundle::*;
use super::*;
use serde::Serialize;
use serde_json::Value;

/// The whole dataset in one language.
///
/// # Errors
/// None for a dataset that was read; the types only cannot say so.
pub fn localise(data: &Dataset, lang: Lang) -> Result<Dataset<String>, String> {
    let mut value = serde_json::to_value(data).map_err(|fault| fault.to_string())?;
    choose(&mut value, lang);
    serde_json::from_value(value).map_err(|fault| fault.to_string())
}

/// Replaces every object of exactly `en` and `fr` by the text of `lang`.
fn choose(value: &mut Value, lang: Lang) {
    match value {
        Value::Object(object) => {
            let is_text = object.len() == 2
                && object.get("fr").is_some_and(Value::is_string)
                && object.get("en").is_some_and(Value::is_string);
            if is_text {
                if let Some(text) = object.remove(lang.code()) {
                    *value = text;
                }
            } else {
                object.values_mut().for_each(|value| choose(value, lang));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|value| choose(value, lang)),
        _ => {}
    }
}

/// Splits a localised dataset into what the first view needs and the rest.
pub fn split(mut data: Dataset<String>) -> (First<String>, Rest<String>) {
    let columns = columns(&data);
    let rest = Rest {
        instruments: data.instruments.clone(),
        bodies: data.bodies.clone(),
        figures: data
            .provisions
            .iter()
            .enumerate()
            .filter_map(|(n, item)| Some((n, item.figure.clone()?)))
            .collect(),
        provisions: data.provisions.into_iter().map(|item| (item.evidence, item.note)).collect(),
        assessments: data.assessments.clone(),
        positions: data.positions,
        coverage: data.coverage,
        rules: data.rules,
        sources: data.sources,
        events: data.events,
        relations: data.relations,
        findings: data.findings,
        plans: data.plans,
        stories: data.stories,
        terms: data.terms,
        abbreviations: data.abbreviations,
    };
    for item in &mut data.instruments {
        item.issuers.clear();
        item.members = None;
        item.summary = None;
        item.pillars.clear();
        item.evidence.clear();
        item.note = None;
        item.status.note = None;
    }
    for item in &mut data.bodies {
        item.role = None;
        item.evidence.clear();
        item.note = None;
    }
    for item in &mut data.assessments {
        item.rationale.clear();
        item.differs.clear();
        item.rests_on.clear();
        item.caveats.clear();
    }
    let first = First {
        meta: data.meta,
        parties: data.parties,
        themes: data.themes,
        instruments: data.instruments,
        bodies: data.bodies,
        eras: data.eras,
        assessments: data.assessments,
        provisions: columns,
    };
    (first, rest)
}

fn columns(data: &Dataset<String>) -> Columns<String> {
    // The checker made sure that every reference has its record.
    fn position<'a>(mut ids: impl Iterator<Item = &'a Id>, id: &Id) -> usize {
        ids.position(|known| known == id).unwrap_or_default()
    }
    let mut instruments: Vec<(usize, usize)> = Vec::new();
    for item in &data.provisions {
        let at = position(data.instruments.iter().map(|item| &item.id), &item.instrument);
        match instruments.last_mut().filter(|(last, _)| *last == at) {
            Some((_, count)) => *count += 1,
            None => instruments.push((at, 1)),
        }
    }
    let short_id = |item: &Provision<String>| {
        let prefix = format!("{}.", item.instrument);
        item.id.strip_prefix(prefix.as_str()).unwrap_or(&item.id).to_owned()
    };
    let theme = |id: &Id| position(data.themes.iter().map(|theme| &theme.id), id);
    let all = &data.provisions;
    let leads = |item: &Provision<String>| {
        let owner = data.instruments.iter().find(|owner| owner.id == item.instrument);
        owner.is_some_and(|owner| owner.weight.is_some())
            && item.kind != ProvisionKind::Figure
            && !item.id.ends_with(|c: char| c.is_ascii_digit())
    };
    let place = |(n, item): (usize, &Provision<String>)| {
        Some((n, item.evidence.first().filter(|_| leads(item))?.clone()))
    };
    Columns {
        instruments,
        ids: all.iter().map(short_id).collect(),
        themes: all.iter().map(|item| item.themes.iter().map(theme).collect()).collect(),
        kinds: all.iter().map(|item| item.kind).collect(),
        confidences: all.iter().map(|item| item.confidence).collect(),
        dates: all.iter().enumerate().filter_map(|(n, item)| Some((n, item.date?))).collect(),
        texts: all.iter().map(|item| item.text.clone()).collect(),
        places: all.iter().enumerate().filter_map(place).collect(),
    }
}

/// The two files of one language: names and contents.
///
/// # Errors
/// None for a dataset that was read, see [`localise`].
pub fn parts(data: &Dataset, lang: Lang) -> Result<[(&'static str, String); 2], String> {
    let (first, rest) = split(localise(data, lang)?);
    Ok([("first.json", written(data, lang, first)?), ("rest.json", written(data, lang, rest)?)])
}

fn written(data: &Dataset, lang: Lang, body: impl Serialize) -> Result<String, String> {
    let part = Part { format: FORMAT, version: &data.meta.version, lang: lang.code(), body };
    serde_json::to_string(&part).map_err(|fault| fault.to_string())
}
