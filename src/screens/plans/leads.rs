//! Who led a plan and its activities, side by side: then, and what took their place since.

use crate::parts::pieces::marked;
use crate::parts::signs::sign;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Basis, Lead, Party, Plan, Role};
use parallel49_core::query::search::Search;
use parallel49_core::screens::plans::model::usual_confidence;
use parallel49_core::screens::plans::today::{common_leads, infers, led_today};

/// The leads of a plan.
pub struct Leads<'a> {
    pub ctx: Ctx<'a>,
    pub plan: &'a Plan<String>,
    pub search: &'a Search,
}

impl Leads<'_> {
    /// The leads that all activities share, said once.
    pub fn common(&self) -> Option<AnyView> {
        let leads = self.sides(common_leads(self.plan)?)?;
        let texts = self.ctx.texts.plans;
        Some(
            view! {
                <div class="common-leads">
                    <p class="why">{texts.same_leads}</p>
                    {leads}
                </div>
            }
            .into_any(),
        )
    }

    /// The leads of one activity; nothing where they were said for all of them.
    pub fn of_activity(&self, leads: &[Lead<String>], is_common: bool) -> Option<AnyView> {
        if is_common {
            return None;
        }
        self.sides(leads)
    }

    /// What holds for every part, said once: which leads we inferred, and that what carries a
    /// part is our comparison.
    pub fn notes(&self, is_carried: bool) -> Option<AnyView> {
        let texts = self.ctx.texts.plans;
        let mark = infers(self.plan).then_some(texts.mark);
        let ours = is_carried.then_some(texts.ours);
        let level = (self.ctx.texts.confidence)(usual_confidence(self.plan)).to_lowercase();
        let usual = is_carried.then(|| self.ctx.fill(texts.usual_confidence, &[&level]));
        let said: Vec<&str> = mark.into_iter().chain(ours).chain(usual.as_deref()).collect();
        (!said.is_empty())
            .then(|| view! { <p class="why plan-notes">{said.join(" ")}</p> }.into_any())
    }

    /// Side by side; of a joint plan also the side without a lead.
    fn sides(&self, leads: &[Lead<String>]) -> Option<AnyView> {
        let ctx = &self.ctx;
        let owner = ctx.index.instrument(&self.plan.instrument).map(|item| &item.party);
        let role = owner.and_then(|id| ctx.index.party(id)).map(|party| party.role);
        let mut sides: Vec<AnyView> = Vec::new();
        for party in &ctx.index.data.parties {
            let own: Vec<&Lead<String>> =
                leads.iter().filter(|lead| lead.party == party.id).collect();
            let is_owed = role == Some(Role::Joint) && party.role == Role::Side;
            if !own.is_empty() || is_owed {
                sides.push(self.side(party, &own));
            }
        }
        (!sides.is_empty()).then(|| view! { <dl class="leads">{sides}</dl> }.into_any())
    }

    fn side(&self, party: &Party<String>, own: &[&Lead<String>]) -> AnyView {
        let texts = self.ctx.texts.plans;
        let name = self.ctx.fill(texts.lead_of, &[&party.name]);
        let said: Vec<AnyView> = match own {
            [] => vec![view! { <dd class="why">{texts.no_lead}</dd> }.into_any()],
            _ => own.iter().map(|lead| self.lead(lead)).collect(),
        };
        view! { <div><dt>{sign(party)}{name}</dt>{said}</div> }.into_any()
    }

    fn lead(&self, lead: &Lead<String>) -> AnyView {
        let ctx = &self.ctx;
        let mark = match lead.basis {
            Basis::Stated => "",
            Basis::Inferred => "*",
            Basis::NotEvidenced => "?",
        };
        let now = led_today(ctx.index, ctx.view, lead, ctx.lang).map(|body| {
            let word = if ctx.view.asof.is_some() {
                ctx.texts.plans.on_that_day
            } else {
                ctx.texts.plans.now
            };
            let href = ctx.record(&body.id);
            let name = body.name.get(ctx.lang).to_owned();
            view! { <dd class="lead-now">{ctx.labelled(word, "")}<a href=href>{name}</a></dd> }
        });
        view! { <dd>{marked(&lead.name, self.search)}{mark}</dd>{now} }.into_any()
    }
}
