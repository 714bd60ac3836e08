//! The closed lists of words that records use. Their names on screen stand in
//! `crate::text`.

use crate::choice;

choice! {
    /// What a party is to the comparison.
    pub enum Role {
        /// One of the two sides that are compared.
        Side = "side",
        /// What the two sides do together, and nobody else.
        Joint = "joint",
        /// Both sides belong, others too.
        Wider = "wider",
    }

    /// The sign that stands for a party beside its name.
    pub enum Glyph {
        Square = "square",
        Diamond = "diamond",
        Circle = "circle",
        Ring = "ring",
    }

    /// A colour token of `style/tokens.css`.
    pub enum Hue {
        First = "first",
        Second = "second",
        Mix = "mix",
        Neutral = "neutral",
    }

    pub enum SourceKind {
        Primary = "primary",
        Secondary = "secondary",
        /// One of the three documents that the project grew from.
        Seed = "seed",
    }

    pub enum Language {
        En = "en",
        Fr = "fr",
    }

    pub enum InstrumentKind {
        Strategy = "strategy",
        ActionPlan = "action-plan",
        Policy = "policy",
        Directive = "directive",
        Law = "law",
        Regulation = "regulation",
        Bill = "bill",
        Treaty = "treaty",
        Agreement = "agreement",
        Declaration = "declaration",
        Programme = "programme",
        Campaign = "campaign",
        Framework = "framework",
        ResponsePlan = "response-plan",
        Review = "review",
        Audit = "audit",
        Advisory = "advisory",
        Forum = "forum",
        Exercise = "exercise",
        Institution = "institution",
        Operation = "operation",
        Guidance = "guidance",
        Assessment = "assessment",
    }

    pub enum Status {
        InForce = "in-force",
        InForceInPart = "in-force-in-part",
        Superseded = "superseded",
        Completed = "completed",
        Lapsed = "lapsed",
        Published = "published",
        Negotiating = "negotiating",
        Unknown = "unknown",
    }

    /// How something is known.
    pub enum Basis {
        Stated = "stated",
        Inferred = "inferred",
        NotEvidenced = "not-evidenced",
    }

    /// How the end of a time in force is known.
    pub enum End {
        Stated = "stated",
        Inferred = "inferred",
        /// Nothing shows whether or when it ended.
        NotEvidenced = "not-evidenced",
        /// Still in force at the last evidence.
        None = "none",
        /// A one-day act or publication, on record from that day on.
        Point = "point",
    }

    /// How much an instrument leads its side of the comparison.
    pub enum Weight {
        Flagship = "flagship",
        /// A joint plan of the two sides.
        Plan = "plan",
        /// Guided policy between two flagships, or before the first.
        Interim = "interim",
    }

    pub enum ProvisionKind {
        Aim = "aim",
        Commitment = "commitment",
        Measure = "measure",
        Duty = "duty",
        Figure = "figure",
        Finding = "finding",
    }

    pub enum Confidence {
        High = "high",
        Medium = "medium",
        Low = "low",
    }

    pub enum RelationType {
        BuildsOn = "builds-on",
        Implements = "implements",
        Supersedes = "supersedes",
        References = "references",
        PartOf = "part-of",
        Parallels = "parallels",
        JointCounterpart = "joint-counterpart",
        CounterpartOf = "counterpart-of",
        SuccessorOf = "successor-of",
    }

    /// What later evidence says of a claim that only a seed makes.
    pub enum Standing {
        Confirmed = "confirmed",
        Qualified = "qualified",
        Contradicted = "contradicted",
        Unsupported = "unsupported",
        Opinion = "opinion",
    }

    pub enum Bearing {
        Confirms = "confirms",
        Qualifies = "qualifies",
        Contradicts = "contradicts",
        Context = "context",
    }

    pub enum Verdict {
        Aligned = "aligned",
        DifferentMeans = "different-means",
        DifferentAim = "different-aim",
        OneSide = "one-side",
        Joint = "joint",
        NotEnoughEvidence = "not-enough-evidence",
    }

    pub enum Covered {
        Addressed = "addressed",
        Partial = "partial",
        NotAddressed = "not-addressed",
        NotCoded = "not-coded",
        NotApplicable = "not-applicable",
    }
}
