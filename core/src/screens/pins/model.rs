//! What is told of each pin: on screen, on paper and in files alike.

use crate::ctx::Ctx;
use crate::dataset::{Evidence, Instrument, Lang};
use crate::link;
use crate::query::View;
use crate::query::index::Found;
use crate::screens::record::model::{kind_of, line_of, statement, title_of};
use crate::screens::records::model::{confidence_of, date_of, status_of};
use crate::screens::stories::describe::describe;
use crate::text::pinning;

/// A pin that the data knows.
pub struct Pin<'a> {
    /// As the link has it.
    pub pin: &'a str,
    pub kind: &'static str,
    pub title: String,
    pub official: Option<Official<'a>>,
    /// Date, status, confidence: what there is of them.
    pub facts: Vec<String>,
    /// What it says, or nothing.
    pub said: &'a str,
    pub evidence: Vec<&'a Evidence<String>>,
    /// Where it leads.
    pub opens: View,
    /// Where it leads for ever: alone, in this version of the data.
    pub lasting: View,
}

/// An official title, in whichever language there is one.
pub struct Official<'a> {
    /// What it is called, where it is not the title above.
    pub label: Option<&'static str>,
    pub title: &'a str,
    pub lang: Lang,
}

/// The pins of a view in their order; those still to be loaded are left out.
pub fn pins<'a>(ctx: &Ctx<'a>) -> Vec<Pin<'a>> {
    ctx.view.pins.iter().filter_map(|pin| one(ctx, pin)).collect()
}

fn one<'a>(ctx: &Ctx<'a>, pin: &'a str) -> Option<Pin<'a>> {
    let alone = View {
        lang: ctx.view.lang,
        data: Some(ctx.index.data.meta.version.clone()),
        ..View::default()
    };
    if let Some(opens) = link::pins::view_of(pin, ctx.view) {
        let title = describe(&Ctx { view: &opens, ..*ctx });
        let lasting = link::pins::view_of(pin, &alone)?;
        let (facts, evidence) = (Vec::new(), Vec::new());
        return Some(Pin {
            pin,
            kind: pinning(ctx.lang).view,
            title,
            official: None,
            facts,
            said: "",
            evidence,
            opens,
            lasting,
        });
    }
    let found = ctx.index.find(pin)?;
    let id = Some(pin.to_owned());
    Some(Pin {
        pin,
        kind: kind_of(found, ctx.lang),
        title: title_of(ctx.index, pin, ctx.lang)?,
        official: official(ctx, found),
        facts: facts(ctx, found),
        said: line_of(ctx.index, found),
        evidence: evidence(ctx, found),
        opens: ctx.view.with(|view| view.id.clone_from(&id)),
        lasting: View { id, ..alone },
    })
}

fn facts(ctx: &Ctx<'_>, found: Found) -> Vec<String> {
    let texts = ctx.texts;
    let confidence = confidence_of(ctx, found).map(|level| {
        ctx.labelled(texts.confidence_label, &(texts.confidence)(level).to_lowercase())
    });
    let mut facts: Vec<String> = Vec::new();
    facts.extend(date_of(ctx, found).map(|date| ctx.date(date)));
    facts.extend(status_of(ctx, found));
    facts.extend(confidence);
    facts
}

/// The title that the issuer of an instrument uses: in the reader's language
/// where there is one, else in the other.
fn official<'a>(ctx: &Ctx<'a>, found: Found) -> Option<Official<'a>> {
    let data = &ctx.index.data;
    let item: &'a Instrument<String> = match found {
        Found::Instrument(n) => &data.instruments[n],
        Found::Provision(n) => ctx.index.instrument_of(n),
        Found::Plan(n) => ctx.index.instrument(&data.plans[n].instrument)?,
        _ => return None,
    };
    let (title, other) = (&item.title, ctx.lang.other());
    let is_ours = !title.is_official(ctx.lang) && title.is_official(other);
    let lang = if is_ours { other } else { ctx.lang };
    let is_instrument = matches!(found, Found::Instrument(_));
    // An instrument has its title above.
    let is_known = is_instrument && title.get(lang) == title.get(ctx.lang);
    let label = is_instrument.then_some(ctx.texts.official_title);
    (!is_known).then(|| Official { label, title: title.get(lang), lang })
}

/// What a record rests on; a verdict rests on the evidence of its provisions.
fn evidence<'a>(ctx: &Ctx<'a>, found: Found) -> Vec<&'a Evidence<String>> {
    let data = &ctx.index.data;
    let Found::Assessment(n) = found else {
        return statement(ctx.index, found).1.iter().collect();
    };
    let mut all: Vec<&Evidence<String>> = Vec::new();
    for id in &data.assessments[n].rests_on {
        if let Some(Found::Provision(n)) = ctx.index.find(id) {
            all.extend(&data.provisions[n].evidence);
        }
    }
    all
}
