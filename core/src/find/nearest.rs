//! Which of many names one that does not exist may have meant.

use crate::language::fold::fold;
use itertools::Itertools;
use strsim::osa_distance;

/// How much of two names must be alike, in parts of the longer one.
const ALIKE: f64 = 0.65;
/// What a name scores that begins with all that was typed, and how much of it that must be.
const BEGUN: f64 = 0.7;
const LEAST_BEGUN: usize = 4;

/// A name by its words alone: an id and a title may say the same.
fn words(text: &str) -> String {
    let folded = fold(text);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).join(" ")
}

/// How much two names have in common, from 0 to 1.
fn alike(typed: &str, name: &str) -> f64 {
    let (a, b) = (typed.chars().count(), name.chars().count());
    let longest = a.max(b).max(1) as f64;
    let begun = if a >= LEAST_BEGUN && name.starts_with(typed) { BEGUN } else { 0.0 };
    // Names of very different lengths have too little in common, whatever they say.
    if (a.min(b) as f64) < longest * ALIKE {
        return begun;
    }
    (1.0 - osa_distance(typed, name) as f64 / longest).max(begun)
}

/// The one of many things whose names, each thing having some, come nearest to what was typed;
/// nothing where none of them is near. Among equals the first.
pub fn nearest<T>(typed: &str, all: impl IntoIterator<Item = (T, Vec<String>)>) -> Option<T> {
    let typed = words(typed);
    let mut best: Option<(f64, T)> = None;
    for (thing, names) in all {
        let points = names.iter().map(|name| alike(&typed, &words(name))).fold(0.0, f64::max);
        if points >= ALIKE && best.as_ref().is_none_or(|(most, _)| points > *most) {
            best = Some((points, thing));
        }
    }
    best.map(|(_, thing)| thing)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of<'a>(typed: &str, names: &[&'a str]) -> Option<&'a str> {
        nearest(typed, names.iter().map(|name| (*name, vec![(*name).to_owned()])))
    }

    #[test]
    fn a_slip_leads_to_what_was_meant() {
        let names = ["incident-response", "information-sharing", "Protection de la vie privée"];
        assert_eq!(of("incident-respons", &names), Some(names[0]));
        assert_eq!(of("Incident Repsonse", &names), Some(names[0]));
        assert_eq!(of("info", &names), Some(names[1]));
        assert_eq!(of("protection-de-la-vie-privee", &names), Some(names[2]));
        assert_eq!(of("zebra", &names), None);
        assert_eq!(of("", &names), None);
    }
}
