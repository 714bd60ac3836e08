//! Every kind of record, as it stands in `public/data/` (see `NOTES.md` there
//! for where the facts come from).
//!
//! `T` is the type of a text: [`super::Text`] in the dataset, `String` once a bundle
//! has chosen a language.

use super::words::*;
use super::{Date, Https, Id, Title};
use crate::record;

record! {
    /// The dataset as a whole.
    pub struct Meta<T> {
        /// Semantic version of the data.
        version: String,
        /// The last day that any evidence speaks of: the data's own "now".
        evidence_until: Date,
        title: T,
        licence: String,
        licence_url: Https,
        note [optional]: Option<T>,
    }

    /// A side, what the sides share, or what is wider than both.
    pub struct Party<T> {
        id: Id,
        role: Role,
        name: T,
        short: T,
        glyph: Glyph,
        hue: Hue,
    }

    pub struct Theme<T> {
        id: Id,
        label: T,
        scope: T,
    }

    /// A document that statements rest on.
    pub struct Source<T> {
        id: Id,
        /// In the source's own language.
        title: String,
        publisher: String,
        language: Language,
        kind: SourceKind,
        date [optional]: Option<Date>,
        url [optional]: Option<Https>,
        /// Where it was seen, when that is no https address.
        address [optional]: Option<String>,
        archived [optional]: Option<Https>,
        last_checked [optional]: Option<Date>,
        author [optional]: Option<String>,
        /// The same document in the other language.
        translation [optional]: Option<Id>,
        note [optional]: Option<T>,
        /// Seed claims about the source itself (author, date, funder).
        claims [optional]: Vec<Claim>,
    }

    /// Claims of a seed that a record carries, with their paragraph.
    pub struct Claim {
        /// The n-th non-empty line of the seed, from 1.
        paragraph: u32,
        ids: Vec<Id>,
    }

    /// Where a statement is supported.
    pub struct Evidence<T> {
        source: Id,
        /// The place in the source: a heading, section or page, as words.
        locator: T,
        page [optional]: Option<u32>,
        /// In a seed: the n-th non-empty line, from 1.
        paragraph [optional]: Option<u32>,
        /// In a seed: the atomic claims carried.
        claims [optional]: Vec<Id>,
    }

    pub struct InForce {
        from: Date,
        to [optional]: Option<Date>,
        end: End,
        /// The latest date at which it is known to have stood.
        last_evidence [optional]: Option<Date>,
    }

    pub struct StatusNote<T> {
        is: Status,
        basis: Basis,
        note [optional]: Option<T>,
    }

    /// A strategy, plan, law, agreement or other act of a party.
    pub struct Instrument<T> {
        id: Id,
        party: Id,
        kind: InstrumentKind,
        weight [optional]: Option<Weight>,
        title: Title,
        /// A short unmistakable name with its year, for cells and tables.
        short: T,
        issuers [optional]: Vec<T>,
        /// Who belongs, for a wider instrument.
        members [optional]: Option<T>,
        date: Date,
        date_basis: Basis,
        in_force: InForce,
        status: StatusNote<T>,
        bodies [optional]: Vec<Id>,
        summary [optional]: Option<T>,
        pillars [optional]: Vec<Pillar<T>>,
        evidence [optional]: Vec<Evidence<T>>,
        note [optional]: Option<T>,
    }

    pub struct Pillar<T> {
        title: Title,
        summary: T,
        evidence [optional]: Vec<Evidence<T>>,
    }

    /// The atomic statement: one idea of one instrument, paraphrased by us.
    pub struct Provision<T> {
        id: Id,
        instrument: Id,
        /// The main theme first.
        themes: Vec<Id>,
        kind: ProvisionKind,
        text: T,
        evidence [optional]: Vec<Evidence<T>>,
        confidence: Confidence,
        /// Only where it differs from the instrument's.
        date [optional]: Option<Date>,
        note [optional]: Option<T>,
    }

    /// What a joint plan promised, who led it, and what came of it.
    pub struct Plan<T> {
        id: Id,
        instrument: Id,
        outcome: T,
        outcome_evidence [optional]: Vec<Evidence<T>>,
        /// Where our knowledge of the plan ends.
        limits [optional]: Option<T>,
        goals: Vec<Goal<T>>,
        progress: Vec<Progress<T>>,
    }

    pub struct Goal<T> {
        title: Title,
        summary: T,
        evidence: Vec<Evidence<T>>,
        confidence: Confidence,
        objectives: Vec<Objective<T>>,
        /// Provisions of the parties' own instruments that carry it: a
        /// comparison of ours.
        carried_by [optional]: Vec<Id>,
    }

    pub struct Objective<T> {
        title: Title,
        summary: T,
        evidence: Vec<Evidence<T>>,
        confidence: Confidence,
        activities: Vec<Activity<T>>,
        carried_by [optional]: Vec<Id>,
    }

    pub struct Activity<T> {
        text: T,
        leads: Vec<Lead<T>>,
        timing [optional]: Option<T>,
        evidence: Vec<Evidence<T>>,
        confidence: Confidence,
        carried_by [optional]: Vec<Id>,
    }

    pub struct Lead<T> {
        party: Id,
        name: T,
        basis: Basis,
    }

    pub struct Progress<T> {
        date: Date,
        text: T,
        evidence: Vec<Evidence<T>>,
    }

    pub struct Body<T> {
        id: Id,
        party: Id,
        name: Title,
        abbr [optional]: Option<T>,
        role [optional]: Option<T>,
        founded [optional]: Option<Date>,
        ended [optional]: Option<Date>,
        evidence [optional]: Vec<Evidence<T>>,
        note [optional]: Option<T>,
    }

    pub struct Event<T> {
        id: Id,
        parties: Vec<Id>,
        date: Date,
        title: T,
        text: T,
        evidence [optional]: Vec<Evidence<T>>,
        confidence: Confidence,
        /// Instruments that the event concerns.
        instruments [optional]: Vec<Id>,
        note [optional]: Option<T>,
    }

    /// A typed edge: `from` does `type` to `to` ("from supersedes to").
    pub struct Relation<T> {
        id: Id,
        kind: RelationType,
        from: Id,
        to: Id,
        /// Stated in a source, or a comparison of ours (inferred).
        basis: Basis,
        /// Records whose evidence supports the edge.
        rests_on [optional]: Vec<Id>,
        confidence: Confidence,
        note [optional]: Option<T>,
    }

    /// A statement about the parties that only a seed makes, and how it
    /// stands against later evidence.
    pub struct Finding<T> {
        id: Id,
        parties: Vec<Id>,
        themes: Vec<Id>,
        text: T,
        standing: Standing,
        standing_note: T,
        evidence [optional]: Vec<Evidence<T>>,
        later [optional]: Vec<Later<T>>,
    }

    pub struct Later<T> {
        bearing: Bearing,
        record: Id,
        note: T,
    }

    /// A stretch of time in which one pair of flagships stood face to face.
    pub struct Era<T> {
        id: Id,
        from: Date,
        to [optional]: Option<Date>,
        label: T,
        flagships: Vec<Id>,
        note [optional]: Option<T>,
    }

    /// A published rule by which verdicts, eras and coverage are decided.
    pub struct Rule<T> {
        id: Id,
        kind: String,
        label: T,
        test: T,
    }

    /// The verdict on one theme in one era.
    pub struct Assessment<T> {
        id: Id,
        theme: Id,
        era: Id,
        verdict: Verdict,
        /// Which side, for `one-side`.
        party [optional]: Option<Id>,
        rule: Id,
        rationale: T,
        differs: T,
        /// Provisions the verdict rests on, of every party it speaks about.
        rests_on: Vec<Id>,
        confidence: Confidence,
        caveats [optional]: Vec<T>,
    }

    /// Whether a flagship or joint plan speaks to a theme.
    pub struct Coverage<T> {
        id: Id,
        instrument: Id,
        theme: Id,
        is: Covered,
        rule: Id,
        reason: T,
        rests_on [optional]: Vec<Id>,
        confidence [optional]: Option<Confidence>,
    }

    pub struct Story<T> {
        id: Id,
        title: T,
        lead: T,
        steps: Vec<Step<T>>,
    }

    pub struct Step<T> {
        text: T,
        /// Records the step is about.
        records: Vec<Id>,
        /// The view that shows it, as the query of a link without `lang`.
        view [optional]: Option<String>,
    }

    /// A term of the field in both official languages.
    pub struct Term {
        id: Id,
        en: String,
        fr: String,
        sources: Vec<Id>,
        confidence: Confidence,
    }

    /// A short name that readers search by, in both languages.
    pub struct Abbreviation {
        id: Id,
        en: String,
        fr: String,
        /// The body or instrument it stands for.
        of: Id,
    }

    /// All records of one dataset.
    pub struct Dataset<T> {
        meta: Meta<T>,
        parties: Vec<Party<T>>,
        themes: Vec<Theme<T>>,
        instruments: Vec<Instrument<T>>,
        provisions: Vec<Provision<T>>,
        bodies: Vec<Body<T>>,
        eras: Vec<Era<T>>,
        assessments: Vec<Assessment<T>>,
        coverage: Vec<Coverage<T>>,
        rules: Vec<Rule<T>>,
        sources: Vec<Source<T>>,
        events: Vec<Event<T>>,
        relations: Vec<Relation<T>>,
        findings: Vec<Finding<T>>,
        plans: Vec<Plan<T>>,
        stories: Vec<Story<T>>,
        terms: Vec<Term>,
        abbreviations: Vec<Abbreviation>,
    }
}
