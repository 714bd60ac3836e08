//! What is searched besides the records, and where in one a search matches.

use super::Catalogue;
use crate::dataset::Word;
use crate::dataset::word::words;
use crate::language::fold::fold;
use crate::query::Index;
use crate::query::form::Form;
use crate::query::index::Found;
use crate::query::postings::{Lent, Postings};
use crate::query::search::Search;
use crate::screens::record::fields;

words! {
    /// Where in a record a search may match, the best place first.
    pub enum Field {
        Title,
        /// Short names, abbreviations, the title in the other language.
        Name,
        /// Its side, its kind, its date.
        Fact,
        Text,
        /// Notes, and what belongs to it.
        Around,
        /// The places of its evidence.
        Place,
        /// The titles of the sources it rests on.
        Source,
    }
}

/// Whatever one search finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Record(Found),
    Theme(usize),
    Story(usize),
    Term(usize),
}

/// Where one word or phrase of a search was found in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    pub field: Field,
    /// As typed, folded.
    pub typed: String,
    /// What was found: the same, or what it stands for.
    pub form: Form,
    /// Whether what was found is something else than what was typed: the long name of an
    /// abbreviation, a translation.
    pub is_expanded: bool,
}

impl Catalogue {
    /// What each thing is found by.
    pub fn postings(&self, index: &Index) -> &Postings {
        self.postings.get_or_init(|| {
            let things: Vec<Thing> = self.things(index).collect();
            let field = |field: &Field| -> Vec<String> {
                things
                    .iter()
                    .map(|thing| fold(&fields::of_thing(index, *thing, *field, self.lang)))
                    .collect()
            };
            Postings::new(
                &Field::ALL.iter().map(field).collect::<Vec<_>>(),
                self.lent(index, &things),
            )
        })
    }

    /// A statement is found by the names of its document and of its themes, and everything by
    /// the titles of its sources.
    fn lent(&self, index: &Index, things: &[Thing]) -> Vec<Lent> {
        const NAMES: &[usize] = &[Field::Title as usize, Field::Name as usize];
        let place = |wanted: Thing| things.iter().position(|thing| *thing == wanted);
        let documents = place(Thing::Record(Found::Instrument(0))).unwrap_or_default();
        let themes = place(Thing::Theme(0)).unwrap_or_default();
        let mut pairs = Vec::new();
        for (n, thing) in things.iter().enumerate() {
            let Thing::Record(Found::Provision(provision)) = thing else { continue };
            pairs.push((documents + index.owner(*provision), n));
            let own = &index.data.provisions[*provision].themes;
            let own =
                index.data.themes.iter().enumerate().filter(|(_, theme)| own.contains(&theme.id));
            pairs.extend(own.map(|(at, _)| (themes + at, n)));
        }
        vec![
            Lent { to: Field::Around as usize, from: NAMES, pairs },
            Lent {
                to: Field::Source as usize,
                from: &[Field::Title as usize],
                pairs: self.resting(index).to_vec(),
            },
        ]
    }

    /// Everything that is searched: the records first, in their order.
    pub fn things<'a>(&'a self, index: &'a Index) -> impl Iterator<Item = Thing> + 'a {
        let data = &index.data;
        let records = self.records.iter().map(|found| Thing::Record(*found));
        let themes = (0..data.themes.len()).map(Thing::Theme);
        let stories = (0..data.stories.len()).map(Thing::Story);
        records.chain(themes).chain(stories).chain((0..data.terms.len()).map(Thing::Term))
    }

    /// Where each word of a search is found in record `n`: once, at the best place.
    pub fn matches(&self, index: &Index, search: &Search, n: usize) -> Vec<Match> {
        let postings = self.postings(index);
        let mut found = Vec::new();
        for needle in &search.needles {
            let all = std::iter::once(needle).chain(&needle.apart);
            // The whole phrase where it stands, and else its words.
            let mut held = all.map(|needle| {
                Field::ALL.iter().find_map(|field| {
                    let is_held =
                        |form: &&Form| postings.holding(form)[*field as usize].contains(n);
                    let form = needle.forms.iter().find(is_held)?;
                    let is_expanded = needle.stands_for(form);
                    Some(Match {
                        field: *field,
                        typed: needle.typed.clone(),
                        form: form.clone(),
                        is_expanded,
                    })
                })
            });
            match held.next().flatten() {
                Some(whole) => found.push(whole),
                None => found.extend(held.flatten()),
            }
        }
        found
    }
}
