//! The texts of the plans screen.

use crate::text::Plural;

pub struct Plans {
    pub title: &'static str,
    pub lead: &'static str,
    /// The headings of the list: main, other joint ones, with others, of one side.
    pub groups: [&'static str; 4],
    pub count_goals: Plural,
    pub count_objectives: Plural,
    pub count_activities: Plural,
    pub count_reports: Plural,
    pub choose: &'static str,
    pub all_plans: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    /// Before the filters that keep the open plan out of the list.
    pub outside: &'static str,
    pub not_that_day: &'static str,
    pub limits: &'static str,
    pub lead_of: &'static str,
    pub stated: &'static str,
    pub inferred: &'static str,
    pub no_lead: &'static str,
    pub timing: &'static str,
    pub carried_by: &'static str,
    /// Before how many carrying provisions the view hides in all.
    pub beside_it: &'static str,
    pub hidden_by_filters: Plural,
    pub reports_hidden: Plural,
    pub compare: &'static str,
    pub lineage: &'static str,
    pub record: &'static str,
    pub read_as_plan: &'static str,
    /// The facts of a plan: who, when, under which commitment.
    pub who: &'static str,
    pub when: &'static str,
    pub under: &'static str,
    /// Who carries it now, or on the day chosen.
    pub now: &'static str,
    pub on_that_day: &'static str,
    pub same_leads: &'static str,
    /// What the mark beside a lead means.
    pub mark: &'static str,
    /// That what carries a part is a comparison of ours, and when confidence is said.
    pub ours: &'static str,
    /// The level that holds where none is named.
    pub usual_confidence: &'static str,
    pub carried_count: Plural,
    pub none_today: &'static str,
}
