//! What names, abbreviations and words of the field stand for: of the data, and of the two
//! languages at large.

use super::form::{Form, How, Level};
use crate::dataset::{Dataset, Lang};
use crate::language::fold::fold;
use crate::language::same::{MEANINGS, SPELLINGS};
use crate::language::tokens::{canonical, words};
use crate::language::{stems, stop};
use rustc_hash::FxHashMap;

/// The most words that a name or a term is looked up by.
pub const MOST_WORDS: usize = 5;

#[derive(Default)]
pub struct Glossary {
    /// What a short name stands for, by how it is compared.
    names: FxHashMap<String, Vec<Form>>,
    groups: Vec<Group>,
}

/// Words that mean the same.
struct Group {
    members: Vec<Member>,
    level: Level,
}

struct Member {
    words: Vec<String>,
    /// Its language, where the group has one side in each.
    lang: Option<Lang>,
}

/// What a word or phrase means besides itself.
#[derive(Default)]
pub struct Meaning {
    pub forms: Vec<Form>,
    /// The language that the word is of, where its groups say so.
    pub lang: Option<Lang>,
}

impl Glossary {
    pub fn new(data: &Dataset<String>) -> Glossary {
        let mut glossary = Glossary::default();
        glossary.add_language();
        glossary.add_terms(data);
        glossary.add_names(data);
        glossary
    }

    fn add_language(&mut self) {
        for spellings in SPELLINGS {
            let members = spellings.iter().map(|text| member(text, None)).collect();
            self.groups.push(Group { members, level: Level::Same });
        }
        for line in MEANINGS.lines() {
            let Some((english, french)) = line.split_once('=') else { continue };
            let side = |texts: &str, lang| -> Vec<Member> {
                texts.split(',').map(|text| member(text, Some(lang))).collect()
            };
            let mut members = side(english, Lang::En);
            members.extend(side(french, Lang::Fr));
            self.groups.push(Group { members, level: Level::Meant });
        }
    }

    fn add_terms(&mut self, data: &Dataset<String>) {
        for term in &data.terms {
            let side = |text: &str, lang| -> Vec<Member> {
                let plain = without_brackets(&fold(text));
                plain.split('/').map(|text| member(text, Some(lang))).collect()
            };
            let mut members = side(&term.en, Lang::En);
            members.extend(side(&term.fr, Lang::Fr));
            // Some of these are words of the other language.
            members.extend(term.avoid.iter().map(|text| member(&fold(text), None)));
            members.retain(|member| !member.words.is_empty());
            self.groups.push(Group { members, level: Level::Meant });
        }
    }

    fn add_names(&mut self, data: &Dataset<String>) {
        for body in &data.bodies {
            let short = body.abbr.as_deref().unwrap_or_default();
            let long = [body.name.en.as_str(), &body.name.fr];
            for name in short.split(['(', ')', '/']).filter(|name| !name.trim().is_empty()) {
                self.add_name(&[name], &long);
            }
        }
        for short in &data.abbreviations {
            let body = data.bodies.iter().find(|body| body.id == short.of).map(|body| &body.name);
            let item = data.instruments.iter().find(|item| item.id == short.of);
            let long = body.or(item.map(|item| &item.title));
            let long = long.map(|title| [title.en.as_str(), &title.fr]).unwrap_or_default();
            self.add_name(&[&short.en, &short.fr], &long);
        }
    }

    fn add_name(&mut self, short: &[&str], long: &[&str]) {
        let mut forms: Vec<Form> =
            short.iter().map(|text| Form::phrase(&fold(text), How::Whole, Level::Same)).collect();
        let plain = |text: &&str| without_brackets(&fold(text));
        let long = long.iter().map(plain).filter(|text| !text.trim().is_empty());
        forms.extend(long.map(|text| Form::phrase(&text, How::Whole, Level::Meant)));
        for text in short {
            let folded = fold(text);
            let Some(key) = key(&words(&folded).collect::<Vec<_>>()) else { continue };
            let known = self.names.entry(key).or_default();
            for form in &forms {
                if !known.iter().any(|other| other.parts == form.parts) {
                    known.push(form.clone());
                }
            }
        }
    }

    /// What a short name stands for: its other spellings, its long names.
    pub fn name(&self, words: &[&str]) -> Option<&[Form]> {
        self.names.get(&key(words)?).map(Vec::as_slice)
    }

    /// What a word or phrase means, by what is known of the two languages and the field.
    pub fn meaning(&self, typed: &[&str]) -> Meaning {
        let mut meaning = Meaning::default();
        let (mut english, mut french) = (false, false);
        for group in &self.groups {
            let Some(own) = group.members.iter().find(|member| member.is(typed)) else { continue };
            for member in group.members.iter().filter(|member| member.words != own.words) {
                let parts = Form::phrase(&member.words.join(" "), How::Stem, group.level);
                if !meaning.forms.contains(&parts) {
                    meaning.forms.push(parts);
                }
            }
            let is_of = |lang| {
                let mut own = group.members.iter().filter(|member| member.is(typed));
                own.any(|member| member.lang == Some(lang))
            };
            english |= is_of(Lang::En);
            french |= is_of(Lang::Fr);
        }
        meaning.lang = match (english, french) {
            (true, false) => Some(Lang::En),
            (false, true) => Some(Lang::Fr),
            _ => None,
        };
        meaning
    }

    /// Every word of the terms, for what may be meant by a wrong letter.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.groups
            .iter()
            .flat_map(|group| &group.members)
            .flat_map(|member| &member.words)
            .map(String::as_str)
    }
}

impl Member {
    /// Whether it is what was typed, in whatever form, in one word or two.
    fn is(&self, typed: &[&str]) -> bool {
        let first = |word: &str| word.as_bytes().first().copied();
        if self.words.first().and_then(|word| first(word))
            != typed.first().and_then(|word| first(word))
        {
            return false;
        }
        if self.words.len() == typed.len() {
            return self.words.iter().zip(typed).all(|(own, word)| stems::are_forms(own, word));
        }
        // "cybersecurity" is "cyber security".
        let is_joined = self.words.len() == 1 || typed.len() == 1;
        is_joined && stems::are_forms(&self.words.concat(), &typed.concat())
    }
}

fn member(text: &str, lang: Option<Lang>) -> Member {
    Member { words: words(text).map(str::to_owned).collect(), lang }
}

/// How short names are compared: without spaces, hyphens, empty words and plurals, numbers as
/// digits. "C-8", "C8" and "c 8" are one, and so are "Five Eyes" and "5 eyes".
pub fn key(words: &[&str]) -> Option<String> {
    let plain = words.iter().filter(|word| word.len() == 1 || !stop::is_empty_word(word));
    let key: String = plain.map(|word| canonical(word)).collect();
    (!key.is_empty()).then_some(key)
}

/// A name without what stands in brackets.
pub fn without_brackets(text: &str) -> String {
    let mut depth = 0usize;
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}
