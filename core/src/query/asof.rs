//! What held on a given day.

use crate::dataset::{Day, End, Era, InForce, Instrument, Status};

/// How an instrument stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    NotYet,
    InForce,
    /// Shown, and marked: nothing shows whether or when it ended.
    EndNotEvidenced,
    Ended,
}

impl Standing {
    pub fn is_shown(self) -> bool {
        matches!(self, Standing::InForce | Standing::EndNotEvidenced)
    }
}

/// An instrument with imprecise dates counts as in force from the first day
/// its start may mean to the last day its end may mean. What is superseded
/// ends on the day before its successor; any other end is the last day.
pub fn standing<T>(item: &Instrument<T>, day: Day) -> Standing {
    let InForce { from, to, end, .. } = item.in_force;
    if day < from.first() {
        return Standing::NotYet;
    }
    let over = to.is_some_and(|to| {
        if item.status.is == Status::Superseded { day >= to.last() } else { day > to.last() }
    });
    match end {
        _ if over => Standing::Ended,
        End::NotEvidenced => Standing::EndNotEvidenced,
        _ => Standing::InForce,
    }
}

/// The era that a day falls in; none before the first.
pub fn era_of<T>(eras: &[Era<T>], day: Day) -> Option<&Era<T>> {
    eras.iter().find(|era| era.from.first() <= day && era.to.is_none_or(|to| day <= to.last()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::{Basis, Date, Id, InstrumentKind, StatusNote, Title, lang::Official};

    fn instrument(from: &str, to: Option<&str>, end: End, is: Status) -> Instrument<String> {
        let date = |text| Date::parse(text).expect("a date");
        Instrument {
            id: Id("x".into()),
            party: Id("p".into()),
            kind: InstrumentKind::Strategy,
            weight: None,
            title: Title {
                en: "X".into(),
                fr: "X".into(),
                official: Official { en: true, fr: false },
            },
            short: "X".into(),
            issuers: vec![],
            members: None,
            date: date(from),
            date_basis: Basis::Stated,
            in_force: InForce { from: date(from), to: to.map(date), end, last_evidence: None },
            read: None,
            status: StatusNote { is, basis: Basis::Stated, note: None },
            bodies: vec![],
            summary: None,
            pillars: vec![],
            evidence: vec![],
            note: None,
        }
    }

    fn on(item: &Instrument<String>, day: &str) -> Standing {
        standing(item, Day::parse(day).expect("a day"))
    }

    #[test]
    fn a_successor_takes_over_on_its_own_day() {
        let old = instrument("2003-02-14", Some("2018-09-20"), End::Inferred, Status::Superseded);
        assert_eq!(on(&old, "2003-02-13"), Standing::NotYet);
        assert_eq!(on(&old, "2003-02-14"), Standing::InForce);
        assert_eq!(on(&old, "2018-09-19"), Standing::InForce);
        assert_eq!(on(&old, "2018-09-20"), Standing::Ended);
    }

    #[test]
    fn any_other_end_is_the_last_day_and_years_count_whole() {
        let plan = instrument("2010", Some("2015"), End::Stated, Status::Lapsed);
        assert_eq!(on(&plan, "2010-01-01"), Standing::InForce);
        assert_eq!(on(&plan, "2015-12-31"), Standing::InForce);
        assert_eq!(on(&plan, "2016-01-01"), Standing::Ended);
    }

    #[test]
    fn an_end_without_evidence_stays_marked() {
        let plan = instrument("2010-07-13", None, End::NotEvidenced, Status::Unknown);
        assert_eq!(on(&plan, "2026-01-01"), Standing::EndNotEvidenced);
        assert!(on(&plan, "2026-01-01").is_shown());
    }
}
