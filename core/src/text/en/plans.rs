//! The plans screen.

use crate::text::screens::Plans;

pub static TEXTS: Plans = Plans {
    title: "What did the two promise each other?",
    lead: "What each joint plan set out to do, who led it, and what came of it.",
    groups: [
        "The main joint plans",
        "Other joint plans and arrangements",
        "Plans shared with others",
        "Plans of one side",
    ],
    count_goals: ("{} goal", "{} goals"),
    count_objectives: ("{} objective", "{} objectives"),
    count_activities: ("{} activity", "{} activities"),
    count_reports: ("{} progress report", "{} progress reports"),
    choose: "Plan to read",
    all_plans: "All plans",
    previous: "Previous plan",
    next: "Next plan",
    outside: "The filters leave this plan out of the list. It is open because the link names it. \
              Filters that leave it out:",
    not_that_day: "Told from all our evidence, not as it was known on the day chosen.",
    limits: "Where our record ends",
    lead_of: "Lead, {}",
    stated: "stated",
    inferred: "inferred by us",
    no_lead: "no lead coded",
    timing: "Timing",
    carried_by: "Carried by",
    beside_it: "Of the provisions that carry this plan, counted wherever they stand beside it:",
    hidden_by_filters: (
        "{} provision outside the filters is hidden",
        "{} provisions outside the filters are hidden",
    ),
    reports_hidden: (
        "{} report later than that day is hidden.",
        "{} reports later than that day are hidden.",
    ),
    compare: "Compare its provisions",
    lineage: "See its lineage",
    record: "Open its record",
    read_as_plan: "Read it as a plan",
    who: "Who",
    when: "When",
    under: "Under",
    now: "Now",
    on_that_day: "On that day",
    same_leads: "The same for every activity.",
    mark: "* Inferred by us: the plan names no lead.",
    ours: "Which provisions carry a part, and which bodies do so today, is our comparison. \
           Confidence is high where none is named.",
    carried_count: ("{} provision carries this", "{} provisions carry this"),
    none_today: "nothing in force that we know of",
};
