//! What held on a given day.

use super::index::{Found, Index};
use crate::dataset::date::Part;
use crate::dataset::{Date, Day, End, Era, InForce, Instrument, Status};

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
/// ends on the day before its successor; any other end is the last day. Where
/// no end is evidenced it was in force up to its last evidence, and after that
/// nobody knows.
pub fn standing<T>(item: &Instrument<T>, day: Day) -> Standing {
    let InForce { from, to, end, last_evidence } = item.in_force;
    if day < from.first() {
        return Standing::NotYet;
    }
    let over = to.is_some_and(|to| {
        if item.status.is == Status::Superseded { day >= to.last() } else { day > to.last() }
    });
    let is_evidenced = last_evidence.is_some_and(|last| day <= last.last());
    match end {
        _ if over => Standing::Ended,
        End::NotEvidenced if !is_evidenced => Standing::EndNotEvidenced,
        _ => Standing::InForce,
    }
}

/// The last day on which an instrument was in force, as precise as it is
/// known. The data gives what is superseded the day of its successor.
pub fn last_day<T>(item: &Instrument<T>) -> Option<Date> {
    let to = item.in_force.to?;
    if item.status.is != Status::Superseded {
        return Some(to);
    }
    let before = |part: Part| match part {
        Part::Day(day) => day_before(day).map_or(part, Part::Day),
        // The successor came at some time in it.
        Part::Month(..) | Part::Year(_) => part,
    };
    let eve = match to.to {
        None => Date { from: before(to.from), to: None },
        Some(last) => Date { from: to.from, to: Some(before(last)) },
    };
    Some(if eve.first() <= eve.last() { eve } else { to })
}

fn day_before(day: Day) -> Option<Day> {
    let Day { year, month, day } = day;
    match (month, day) {
        (1, 1) => Day::new(year - 1, 12, 31),
        (_, 1) => last_of_month(year, month - 1),
        _ => Day::new(year, month, day - 1),
    }
}

/// The last day of a month; nothing for a month that no year has.
pub fn last_of_month(year: u16, month: u8) -> Option<Day> {
    (28..=31).rev().find_map(|day| Day::new(year, month, day))
}

/// Whether nothing shows that the document of a record still stood on a day: it is shown, but
/// marked or apart from what did. Without a day nothing is unsure.
pub fn is_unsure(index: &Index, found: Found, day: Option<Day>) -> bool {
    document(index, found).zip(day).is_some_and(|(item, day)| is_unsure_on(item, day))
}

pub fn is_unsure_on<T>(item: &Instrument<T>, day: Day) -> bool {
    standing(item, day) == Standing::EndNotEvidenced
}

/// The instrument that a record is, or is a part of.
pub fn document(index: &Index, found: Found) -> Option<&Instrument<String>> {
    match found {
        Found::Instrument(n) => index.data.instruments.get(n),
        Found::Provision(n) => Some(index.instrument_of(n)),
        Found::Plan(n) => index.instrument(&index.data.plans.get(n)?.instrument),
        _ => None,
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

    #[test]
    fn evidence_of_the_day_or_after_it_means_in_force() {
        let mut forum = instrument("2005", None, End::NotEvidenced, Status::Unknown);
        forum.in_force.last_evidence = Date::parse("2018-06");
        assert_eq!(on(&forum, "2004-12-31"), Standing::NotYet);
        assert_eq!(on(&forum, "2014-06-01"), Standing::InForce);
        assert_eq!(on(&forum, "2018-06-30"), Standing::InForce);
        assert_eq!(on(&forum, "2018-07-01"), Standing::EndNotEvidenced);
    }

    #[test]
    fn the_last_day_is_the_eve_of_a_successor() {
        let last = |to: &str, is| {
            let item = instrument("1990", Some(to), End::Stated, is);
            last_day(&item).map(|day| day.to_string()).unwrap_or_default()
        };
        assert_eq!(last("2018-09-20", Status::Superseded), "2018-09-19");
        assert_eq!(last("2012-03-01", Status::Superseded), "2012-02-29");
        assert_eq!(last("2012-01-01", Status::Superseded), "2011-12-31");
        assert_eq!(last("2016-12", Status::Superseded), "2016-12");
        assert_eq!(last("2017", Status::Superseded), "2017");
        assert_eq!(last("2016/2018-09-20", Status::Superseded), "2016/2018-09-19");
        assert_eq!(last("2018-09-20/2018-09-20", Status::Superseded), "2018-09-20/2018-09-20");
        assert_eq!(last("2018-09-20", Status::Lapsed), "2018-09-20");
    }
}
