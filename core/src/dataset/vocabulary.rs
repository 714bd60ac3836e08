//! The closed lists of words that records use. Their names on screen stand in
//! `crate::text`.

use super::word::words;

words! {
    /// What a party is to the comparison.
    pub enum Role {
        /// One of the two sides that are compared.
        Side,
        /// What the two sides do together, and nobody else.
        Joint,
        /// Both sides belong, others too.
        Wider,
    }

    /// The sign that stands for a party beside its name.
    pub enum Glyph {
        Square,
        Diamond,
        Circle,
        Ring,
    }

    /// A colour token of `style/tokens.css`.
    pub enum Hue {
        First,
        Second,
        Mix,
        Neutral,
    }

    pub enum SourceKind {
        /// Official, or a copy of an official text: in data before 2.0, which did not tell them
        /// apart.
        Primary,
        /// Its issuer's own publication.
        Official,
        /// A faithful copy of an official text in another place.
        OfficialMirror,
        Secondary,
        Press,
        /// One of the three documents that the project grew from.
        Seed,
    }

    pub enum Language {
        En,
        Fr,
    }

    pub enum InstrumentKind {
        Strategy,
        ActionPlan,
        Policy,
        Directive,
        Law,
        Regulation,
        Bill,
        Treaty,
        Agreement,
        Declaration,
        Programme,
        Campaign,
        Framework,
        ResponsePlan,
        Review,
        Audit,
        Advisory,
        Forum,
        Exercise,
        Institution,
        Operation,
        Guidance,
        Assessment,
    }

    pub enum Status {
        InForce,
        InForceInPart,
        Superseded,
        Completed,
        Lapsed,
        Published,
        Negotiating,
        Unknown,
    }

    /// How something is known.
    pub enum Basis {
        Stated,
        Inferred,
        NotEvidenced,
    }

    /// How the end of a time in force is known.
    pub enum End {
        Stated,
        Inferred,
        /// Nothing shows whether or when it ended.
        NotEvidenced,
        /// Still in force at the last evidence.
        None,
        /// A one-day act or publication, on record from that day on.
        Point,
    }

    /// How much an instrument leads its side of the comparison.
    pub enum Weight {
        Flagship,
        /// A joint plan of the two sides.
        Plan,
        /// Guided policy between two flagships, or before the first.
        Interim,
    }

    pub enum ProvisionKind {
        Aim,
        Commitment,
        Measure,
        Duty,
        Figure,
        Finding,
    }

    pub enum Confidence {
        High,
        Medium,
        Low,
    }

    pub enum RelationType {
        BuildsOn,
        Implements,
        Supersedes,
        References,
        PartOf,
        Parallels,
        JointCounterpart,
        CounterpartOf,
        SuccessorOf,
        /// A provision says what one of the generation before said.
        Keeps,
        /// It says it in other words or with another reach.
        Rewords,
        /// A new generation no longer has a provision of the one before.
        Drops,
    }

    /// What later evidence says of a claim that only a seed makes.
    pub enum Standing {
        Confirmed,
        Qualified,
        Contradicted,
        Unsupported,
        Opinion,
    }

    pub enum Bearing {
        Confirms,
        Qualifies,
        Contradicts,
        Context,
    }

    pub enum Verdict {
        Aligned,
        DifferentMeans,
        DifferentAim,
        OneSide,
        Joint,
        NotEnoughEvidence,
    }

    pub enum Covered {
        Addressed,
        Partial,
        NotAddressed,
        NotCoded,
        NotApplicable,
    }

    /// How much of a document was read.
    pub enum Read {
        Whole,
        Part,
        /// Known by what others quote of it.
        Quoted,
        NotSeen,
    }

    /// How exact a number is.
    pub enum Sense {
        Exact,
        About,
        AtLeast,
        AtMost,
    }
}
