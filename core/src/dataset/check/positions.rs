//! Positions and headlines: short, and resting on what they sum up.

use super::{Fault, Problem};
use crate::dataset::*;
use std::collections::HashMap;

/// The longest headline of a verdict in words, English and French, which runs longer.
const HEADLINE: [usize; 2] = [20, 24];
/// The longest position in words.
const POSITION: [usize; 2] = [45, 54];

pub fn positions(data: &Dataset, problems: &mut Vec<Problem>) {
    for item in &data.assessments {
        if let Some(headline) = &item.headline {
            let place = format!("assessments.json › {} › headline", item.id);
            length(&place, headline, HEADLINE, problems);
        }
    }
    let known = Known::new(data);
    for item in &data.positions {
        let place = format!("positions.json › {}", item.id);
        length(&format!("{place} › text"), &item.text, POSITION, problems);
        let id = format!("{}--{}--{}", item.theme, item.era, item.party);
        if *item.id != *id {
            problems.push(Problem::new(format!("{place} › id"), Fault::NotOfPosition(id)));
        }
        for provision in &item.rests_on {
            let fault = known.fault(item, provision);
            let place = format!("{place} › rests_on");
            problems.extend(fault.map(|fault| Problem::new(place, fault)));
        }
    }
}

fn length(place: &str, text: &Text, most: [usize; 2], problems: &mut Vec<Problem>) {
    for (lang, most) in Lang::ALL.into_iter().zip(most) {
        let words = text.get(lang).split_whitespace().count();
        if words > most {
            let place = format!("{place}.{}", lang.code());
            problems.push(Problem::new(place, Fault::TooLong(words, most)));
        }
    }
}

/// What a position may rest on.
struct Known<'a> {
    provisions: HashMap<&'a str, (&'a Provision, &'a Instrument)>,
    roles: HashMap<&'a str, Role>,
    ends: HashMap<&'a str, Option<Date>>,
}

impl Known<'_> {
    fn new(data: &Dataset) -> Known<'_> {
        let instruments: HashMap<&str, &Instrument> =
            data.instruments.iter().map(|item| (&*item.id, item)).collect();
        let provisions = data.provisions.iter();
        Known {
            provisions: provisions
                .filter_map(|item| Some((&*item.id, (item, *instruments.get(&*item.instrument)?))))
                .collect(),
            roles: data.parties.iter().map(|party| (&*party.id, party.role)).collect(),
            // An era that ends before it starts is reported as that, once.
            ends: data
                .eras
                .iter()
                .filter(|era| era.to.is_none_or(|to| to.last() >= era.from.first()))
                .map(|era| (&*era.id, era.to))
                .collect(),
        }
    }

    /// Why a position may not rest on a provision. What does not exist is reported elsewhere.
    fn fault(&self, item: &Position, provision: &Id) -> Option<Fault> {
        let (found, owner) = self.provisions.get(&**provision)?;
        self.roles.get(&*owner.party)?;
        let shared =
            |party: &Id| matches!(self.roles.get(&**party), Some(Role::Joint | Role::Wider));
        let is_own = owner.party == item.party || shared(&item.party) && shared(&owner.party);
        if !is_own || !found.themes.contains(&item.theme) {
            return Some(Fault::OffPosition(provision.to_string()));
        }
        let end = self.ends.get(&*item.era).copied().flatten()?;
        let is_later = found.date.unwrap_or(owner.date).first() > end.last();
        is_later.then(|| Fault::AfterEra(provision.to_string()))
    }
}
