//! A record as a brief: what it says, its facts, the leading part of everything else.

use super::plan::{lead as plan_lead, sections as plan_sections};
use super::theme::{doubt, statement, verdict};
use super::{Brief, Item, Section, other_lang};
use crate::ctx::Ctx;
use crate::dataset::{Basis, Id, Party};
use crate::query::Facet;
use crate::query::index::Found;
use crate::screens::compare::model::counterparts;
use crate::screens::compare::verdicts::era_name;
use crate::screens::plans::model::plan_of;
use crate::screens::record::model::{kind_of, resting_on, title_of};
use crate::screens::record::relations::ties;
use crate::screens::record::says::says;
use crate::screens::record::standing::{dated, in_force, status_word};

/// How many answers of each party are told.
const ANSWERS: usize = 4;

pub(super) fn record<'a>(ctx: &Ctx<'a>, id: &str) -> Option<Brief<'a>> {
    let found = ctx.index.find(id)?;
    let mut told = Told { ctx: *ctx, brief: Brief::default() };
    told.brief.kind = kind_of(found, ctx.lang).to_owned();
    told.brief.title = title_of(ctx.index, id, ctx.lang)?;
    match found {
        Found::Provision(n) => told.provision(n),
        Found::Instrument(n) => told.instrument(n),
        Found::Assessment(n) => told.assessment(n),
        Found::Plan(n) => told.plan(n),
        Found::Source(n) => told.source(n),
        Found::Body(n) => told.body(n),
        Found::Event(n) => told.event(n),
        Found::Finding(n) => told.finding(n),
    }
    Some(told.brief)
}

struct Told<'a> {
    ctx: Ctx<'a>,
    brief: Brief<'a>,
}

impl<'a> Told<'a> {
    fn fact(&mut self, label: &str, said: impl Into<String>) {
        let said = said.into();
        if !said.is_empty() {
            self.brief.facts.push((label.to_owned(), said));
        }
    }

    fn note(&mut self, note: Option<&String>) {
        self.brief.lead.extend(note.map(|note| Item::new(note, [])));
    }

    fn section(&mut self, group: &'static str, heading: impl Into<String>, items: Vec<Item<'a>>) {
        if !items.is_empty() {
            let heading = heading.into();
            self.brief.sections.push(Section { group, heading, items, ..Section::default() });
        }
    }

    fn party(&self, id: &str) -> String {
        self.ctx.index.party(id).map(|party| party.name.clone()).unwrap_or_default()
    }

    fn named(&self, ids: &[Id]) -> String {
        let names = ids.iter().filter_map(|id| title_of(self.ctx.index, id, self.ctx.lang));
        names.collect::<Vec<_>>().join("; ")
    }

    fn provision(&mut self, n: usize) {
        let (ctx, texts) = (self.ctx, self.ctx.texts);
        let item = &ctx.index.data.provisions[n];
        let owner = ctx.index.instrument_of(n);
        self.brief.lead.push(Item::new(&item.text, &item.evidence));
        self.note(item.note.as_ref());
        let title = title_of(ctx.index, &owner.id, ctx.lang).unwrap_or_default();
        self.fact((texts.facet)(Facet::Party), self.party(&owner.party));
        self.fact(texts.instrument, title);
        self.fact(texts.dated, ctx.date(item.date.unwrap_or(owner.date)));
        self.fact(texts.status_label, status_word(&ctx, owner));
        self.fact(texts.kind_label, (texts.provision_kind)(item.kind));
        let sure = (texts.confidence)(item.confidence);
        let why = (texts.confidence_why)(item.confidence);
        self.fact(texts.confidence_label, format!("{sure}. {why}"));
        let themes = item.themes.iter().filter_map(|id| ctx.index.theme(id));
        let themes: Vec<&str> = themes.map(|theme| &*theme.label).collect();
        self.fact((texts.facet)(Facet::Theme), themes.join(" · "));
        for (party, all) in counterparts(ctx.index, n, ANSWERS) {
            let items = all.into_iter().map(|n| statement(&ctx, n)).collect();
            self.section(texts.related, self.party(&party), items);
        }
    }

    fn instrument(&mut self, n: usize) {
        let (ctx, texts) = (self.ctx, self.ctx.texts);
        let item = &ctx.index.data.instruments[n];
        let title = &item.title;
        if !title.is_official(ctx.lang) {
            let other = ctx.lang.other();
            let official = title.is_official(other).then(|| title.get(other));
            let official = official.map(|title| ctx.labelled(texts.official_title, title));
            let said = [format!("({})", texts.unofficial_title)].into_iter().chain(official);
            self.brief.lead.push(Item::new(&said.collect::<Vec<_>>().join(" "), []));
        }
        let summary = item.summary.as_deref().unwrap_or_default();
        self.brief.lead.push(Item::new(summary, &item.evidence));
        self.note(item.note.as_ref());
        self.fact((texts.facet)(Facet::Party), self.party(&item.party));
        self.fact(texts.kind_label, (texts.kind)(item.kind));
        self.fact(texts.issuers, item.issuers.join("; "));
        self.fact(texts.members, item.members.clone().unwrap_or_default());
        self.fact(texts.dated, dated(&ctx, item));
        self.fact(texts.in_force, in_force(&ctx, item));
        let status = [status_word(&ctx, item)].into_iter().chain(item.status.note.clone());
        self.fact(texts.status_label, status.collect::<Vec<_>>().join(". "));
        let read = item.read.map(texts.record.own_text).unwrap_or_default();
        self.fact(texts.record.own_text_label, read);
        self.fact(texts.bodies, self.named(&item.bodies));
        if let Some(plan) = plan_of(ctx.index, &item.id) {
            let plan = &ctx.index.data.plans[plan];
            self.brief.lead.extend(plan_lead(&ctx, plan));
            self.brief.sections.extend(plan_sections(&ctx, plan));
        }
        let said = says(ctx.index, &item.id);
        for (theme, all) in &said.themes {
            let items = all.iter().map(|n| self.own(*n)).collect();
            self.section(texts.provisions_of, theme.label.clone(), items);
        }
        let figures = said.figures.iter().map(|n| self.own(*n)).collect();
        self.section(texts.record.figures, texts.record.figures, figures);
        let pillars = item.pillars.iter().map(|pillar| {
            Item::new(&pillar.summary, &pillar.evidence).titled(pillar.title.get(ctx.lang))
        });
        self.section(texts.pillars, texts.pillars, pillars.collect());
        self.ties(&item.id);
        let coverage = ctx.index.data.coverage.iter().filter(|cell| cell.instrument == item.id);
        let coverage = coverage.filter_map(|cell| {
            let theme = &ctx.index.theme(&cell.theme)?.label;
            let is = (texts.covered)(cell.is);
            Some(Item::new(&cell.reason, []).titled(ctx.labelled(theme, is)))
        });
        self.section(texts.coverage, texts.coverage, coverage.collect());
    }

    /// A statement in the record of its own document: by its place.
    fn own(&self, n: usize) -> Item<'a> {
        let item = &self.ctx.index.data.provisions[n];
        let place = item.evidence.first().map(|place| self.ctx.place(place));
        let meta: Vec<String> = place.into_iter().chain(doubt(&self.ctx, item)).collect();
        Item { meta: meta.join(" · "), ..Item::new(&item.text, []) }
    }

    fn assessment(&mut self, n: usize) {
        let ctx = self.ctx;
        let item = &ctx.index.data.assessments[n];
        self.brief.verdict = Some(verdict(&ctx, &era_name(&ctx, &item.era), item, &[]));
        self.brief.is_side_by_side = true;
        let statements: Vec<usize> = item
            .rests_on
            .iter()
            .filter_map(|id| match ctx.index.find(id)? {
                Found::Provision(n) => Some(n),
                _ => None,
            })
            .collect();
        for party in &ctx.index.data.parties {
            let own = statements.iter().filter(|n| ctx.index.instrument_of(**n).party == party.id);
            self.side(party, own.map(|n| statement(&ctx, *n)).collect());
        }
    }

    fn side(&mut self, party: &'a Party<String>, items: Vec<Item<'a>>) {
        if !items.is_empty() {
            let heading = party.name.clone();
            let party = Some(party);
            self.brief.sections.push(Section { heading, party, items, ..Section::default() });
        }
    }

    fn plan(&mut self, n: usize) {
        let (ctx, texts) = (self.ctx, self.ctx.texts);
        let plan = &ctx.index.data.plans[n];
        if let Some(item) = ctx.index.instrument(&plan.instrument) {
            self.fact(texts.instrument, item.title.get(ctx.lang));
            self.fact(texts.in_force, in_force(&ctx, item));
            self.fact(texts.status_label, status_word(&ctx, item));
        }
        self.brief.lead.extend(plan_lead(&ctx, plan));
        self.brief.sections.extend(plan_sections(&ctx, plan));
    }

    fn source(&mut self, n: usize) {
        let (ctx, texts) = (self.ctx, self.ctx.texts);
        let item = &ctx.index.data.sources[n];
        self.brief.title_lang = other_lang(item, ctx.lang);
        self.note(item.note.as_ref());
        let url = item.url.as_ref().map(|url| url.as_str().to_owned()).or(item.address.clone());
        self.fact(texts.brief_address, url.unwrap_or_default());
        self.fact(texts.author, item.author.clone().unwrap_or_default());
        let language = (texts.language_of_source)(item.language);
        self.fact(texts.published_by, format!("{}, {language}", item.publisher));
        self.fact(texts.dated, item.date.map(|date| ctx.date(date)).unwrap_or_default());
        let (kind, why) = ((texts.source_kind)(item.kind), (texts.record.source_why)(item.kind));
        self.fact(texts.source_kind_label, format!("{kind}. {why}"));
        let read = item.read.map(texts.record.read).unwrap_or_default();
        self.fact(texts.record.read_label, read);
        let checked = item.last_checked.map(|day| ctx.fill(texts.last_checked, &[&ctx.date(day)]));
        self.fact(texts.evidence, checked.unwrap_or_default());
        let resting = resting_on(ctx.index, &item.id);
        let resting = resting.iter().filter_map(|id| {
            let kind = kind_of(ctx.index.find(id)?, ctx.lang);
            Some(Item::new(&title_of(ctx.index, id, ctx.lang)?, []).titled(kind))
        });
        self.section(texts.what_rests_on_it, texts.what_rests_on_it, resting.collect());
    }

    fn body(&mut self, n: usize) {
        let (ctx, texts) = (self.ctx, self.ctx.texts);
        let item = &ctx.index.data.bodies[n];
        let role = item.role.as_deref().unwrap_or_default();
        let abbr = item.abbr.clone().unwrap_or_default();
        self.brief.lead.push(Item::new(role, &item.evidence).titled(abbr));
        self.note(item.note.as_ref());
        self.fact((texts.facet)(Facet::Party), self.party(&item.party));
        self.fact(texts.founded, item.founded.map(|date| ctx.date(date)).unwrap_or_default());
        self.fact(texts.ended, item.ended.map(|date| ctx.date(date)).unwrap_or_default());
        self.ties(&item.id);
        let own = ctx.index.data.instruments.iter().filter(|one| one.bodies.contains(&item.id));
        let own = own.map(|one| Item::new(one.title.get(ctx.lang), []));
        self.section(texts.instruments_of_body, texts.instruments_of_body, own.collect());
    }

    fn event(&mut self, n: usize) {
        let (ctx, texts) = (self.ctx, self.ctx.texts);
        let item = &ctx.index.data.events[n];
        self.brief.lead.push(Item::new(&item.text, &item.evidence));
        self.note(item.note.as_ref());
        self.fact(texts.dated, ctx.date(item.date));
        self.fact(texts.confidence_label, (texts.confidence)(item.confidence));
        self.fact(texts.concerns, self.named(&item.instruments));
    }

    fn finding(&mut self, n: usize) {
        let (ctx, texts) = (self.ctx, self.ctx.texts);
        let item = &ctx.index.data.findings[n];
        self.brief.lead.push(Item::new(&item.text, &item.evidence));
        let standing = (texts.standing)(item.standing);
        self.fact(texts.standing_label, format!("{standing}. {}", item.standing_note));
        let later = item.later.iter().map(|later| {
            let record = title_of(ctx.index, &later.record, ctx.lang).unwrap_or_default();
            let said = Item::new(&later.note, []).titled((texts.bearing)(later.bearing));
            Item { meta: record, ..said }
        });
        self.section(texts.later_evidence, texts.later_evidence, later.collect());
    }

    /// How it hangs together with others.
    fn ties(&mut self, id: &str) {
        let (ctx, texts) = (self.ctx, self.ctx.texts);
        let items = ties(ctx.index, id).into_iter().filter_map(|tie| {
            let word = (texts.relation)(tie.edge.kind, tie.is_forward);
            let ours = (tie.edge.basis != Basis::Stated).then(|| texts.our_comparison.to_owned());
            let meta: Vec<String> = ours.into_iter().chain(tie.edge.note.clone()).collect();
            let said = Item::new(&title_of(ctx.index, &tie.other, ctx.lang)?, []).titled(word);
            Some(Item { meta: meta.join(". "), ..said })
        });
        self.section(texts.relations, texts.relations, items.collect());
    }
}
