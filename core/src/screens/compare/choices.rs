//! What a column may hold: every party and document, found by a few letters.

use crate::ctx::Ctx;
use crate::language::fold::fold;

/// The choices of one party, or the parties themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub label: String,
    pub choices: Vec<Choice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub id: String,
    pub name: String,
}

/// The choices whose names hold every word that was typed, in groups; all of them where
/// nothing was. Documents stand newest first.
pub fn choices(ctx: &Ctx<'_>, typed: &str) -> Vec<Group> {
    let data = &ctx.index.data;
    let folded = fold(typed);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let fits = |texts: &[&str]| {
        let text = fold(&texts.join(" "));
        words.iter().all(|word| text.contains(word))
    };
    let parties = data.parties.iter().filter(|party| fits(&[&party.name, &party.short]));
    let parties = parties.map(|party| Choice { id: party.id.0.clone(), name: party.name.clone() });
    let mut groups =
        vec![Group { label: ctx.texts.parties_group.to_owned(), choices: parties.collect() }];
    for party in &data.parties {
        let mut items: Vec<_> = data
            .instruments
            .iter()
            .filter(|item| item.party == party.id)
            .filter(|item| fits(&[&item.short, &item.title.en, &item.title.fr, &party.name]))
            .collect();
        items.sort_by_key(|item| std::cmp::Reverse(item.date.first()));
        let choices = items
            .into_iter()
            .map(|item| Choice { id: item.id.0.clone(), name: item.short.clone() })
            .collect();
        groups.push(Group { label: party.name.clone(), choices });
    }
    groups.retain(|group| !group.choices.is_empty());
    groups
}

/// The choices in the order in which they are shown.
pub fn flat(groups: &[Group]) -> impl Iterator<Item = &Choice> {
    groups.iter().flat_map(|group| &group.choices)
}
