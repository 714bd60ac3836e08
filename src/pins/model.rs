//! What is told of each pin: on screen, on paper and in files alike.

use crate::content::Ctx;
use crate::dataset::{Evidence, Instrument};
use crate::link;
use crate::query::View;
use crate::query::index::Found;
use crate::query::letters::lowered;
use crate::record::model::{kind_of, line_of, statement, title_of};
use crate::records::model::{confidence_of, date_of, status_of};
use crate::stories::describe::describe;
use crate::text::pinning;

/// A pin that the data knows.
pub struct Pin<'a> {
    /// As the link has it.
    pub pin: &'a str,
    pub kind: &'static str,
    pub title: String,
    /// Official title, date, status, confidence: what there is of them.
    pub facts: Vec<String>,
    /// What it says, or nothing.
    pub said: &'a str,
    pub evidence: Vec<&'a Evidence<String>>,
    /// Where it leads.
    pub opens: View,
    /// Where it leads for ever: alone, in this version of the data.
    pub lasting: View,
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
        facts: facts(ctx, found),
        said: line_of(ctx.index, found),
        evidence: evidence(ctx, found),
        opens: ctx.view.with(|view| view.id.clone_from(&id)),
        lasting: View { id, ..alone },
    })
}

fn facts(ctx: &Ctx<'_>, found: Found) -> Vec<String> {
    let (data, texts) = (&ctx.index.data, ctx.texts);
    let official = match found {
        Found::Instrument(n) => {
            let item = &data.instruments[n];
            let is_other = official(ctx, item) != item.title.get(ctx.lang);
            is_other.then(|| ctx.labelled(texts.official_title, official(ctx, item)))
        }
        Found::Provision(n) => Some(official(ctx, ctx.index.instrument_of(n)).to_owned()),
        Found::Plan(n) => ctx
            .index
            .instrument(&data.plans[n].instrument)
            .map(|item| official(ctx, item).to_owned()),
        _ => None,
    };
    let confidence = confidence_of(ctx, found)
        .map(|level| ctx.labelled(texts.confidence_label, &lowered((texts.confidence)(level))));
    let mut facts: Vec<String> = official.into_iter().collect();
    facts.extend(date_of(ctx, found).map(|date| ctx.date(date)));
    facts.extend(status_of(ctx, found));
    facts.extend(confidence);
    facts
}

/// The title that the issuer uses: in the reader's language where there is
/// one, else in the other.
fn official<'a>(ctx: &Ctx<'_>, item: &'a Instrument<String>) -> &'a str {
    let (title, other) = (&item.title, ctx.lang.other());
    let is_ours = !title.is_official(ctx.lang) && title.is_official(other);
    title.get(if is_ours { other } else { ctx.lang })
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
