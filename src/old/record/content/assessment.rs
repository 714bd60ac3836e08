//! A verdict: the rule, the reasons, and the provisions it rests on.

use super::provision::{answer, party_heading};
use crate::compare::content::verdict_word;
use crate::content::pieces::{fact, link, list, p, section};
use crate::content::{Ctx, Node, Nodes, el};
use crate::query::Screen;
use crate::query::index::Found;

pub fn assessment(ctx: &Ctx<'_>, n: usize) -> Vec<Node> {
    let data = &ctx.index.data;
    let item = &data.assessments[n];
    let texts = ctx.texts;
    let rules = ctx.href(|view| {
        view.screen = Screen::About;
        view.id = None;
    });
    let rule = data.rules.iter().find(|rule| rule.id == item.rule).map(|rule| {
        el("div")
            .child(el("dt").child(texts.rule))
            .child(el("dd").child(link(rules, &rule.label)).child(p("why", &rule.test)))
    });
    let rests_on: Vec<usize> = item
        .rests_on
        .iter()
        .filter_map(|id| match ctx.index.find(id)? {
            Found::Provision(n) => Some(n),
            _ => None,
        })
        .collect();
    let mut groups = Vec::new();
    for party in &data.parties {
        let items = rests_on
            .iter()
            .filter(|n| ctx.index.instrument_of(**n).party == party.id)
            .map(|n| answer(ctx, *n))
            .collect();
        if let Some(items) = list("answers", items) {
            party_heading(party).add_to(&mut groups);
            items.add_to(&mut groups);
        }
    }
    let caveats = item.caveats.iter().map(|caveat| el("p").child(caveat).into()).collect();
    let mut out = Vec::new();
    p("verdict-title", verdict_word(ctx, item)).add_to(&mut out);
    p("statement", &item.rationale).add_to(&mut out);
    el("dl")
        .class("facts")
        .child(fact(texts.what_differs, &item.differs))
        .child(rule)
        .child(fact(texts.confidence_label, (texts.confidence)(item.confidence)))
        .add_to(&mut out);
    section(texts.caveats, caveats).add_to(&mut out);
    section(texts.rests_on, groups).add_to(&mut out);
    out
}
