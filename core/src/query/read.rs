//! From what a reader typed to what is searched.

use super::form::{Form, How, Level};
use super::glossary::MOST_WORDS;
use super::search::{Needle, Search};
use super::vocabulary::{INSIDE_FROM, Known};
use crate::dataset::Lang;
use crate::language::dates::{self, Typed};
use crate::language::fold::fold;
use crate::language::{same, stop, tokens};

const CYBER: &str = "cyber";

/// A word that was typed.
struct Word {
    text: String,
    /// Which of the pieces between spaces it is of.
    piece: usize,
    /// In capitals, unlike the rest: a name, and no empty word.
    is_name: bool,
}

/// Reads a search. `doubts` also takes words for misspelt that only something like them finds.
pub fn read(typed: &str, known: &Known<'_>, doubts: bool) -> Search {
    let mut reader = Reader { known, doubts, search: Search::default(), english: 0, french: 0 };
    let folded = tokens::without_dots(&fold(typed));
    let shouts = !typed.chars().any(char::is_lowercase);
    let capitals: Vec<String> = tokens::words(typed)
        .filter(|word| !shouts && word.len() > 1 && is_upper(word))
        .map(fold)
        .collect();
    for (n, piece) in folded.split('"').enumerate() {
        if n % 2 == 1 {
            reader.quoted(piece);
            continue;
        }
        let pieces = piece.split_whitespace().enumerate();
        let words =
            pieces.flat_map(|(piece, text)| tokens::words(text).map(move |word| (piece, word)));
        let words: Vec<Word> = words
            .map(|(piece, word)| Word {
                text: tokens::ordinal(word).unwrap_or(word).to_owned(),
                piece,
                is_name: capitals.iter().any(|known| known == word),
            })
            .collect();
        reader.words(words);
    }
    reader.done(&folded)
}

fn is_upper(word: &str) -> bool {
    word.chars().all(|c| c.is_uppercase() || c.is_numeric())
}

struct Reader<'a> {
    known: &'a Known<'a>,
    doubts: bool,
    search: Search,
    /// How many words are of each language.
    english: usize,
    french: usize,
}

impl Reader<'_> {
    fn quoted(&mut self, piece: &str) {
        let mut form = Form::phrase(piece, How::Whole, Level::Typed);
        if let Some(last) = form.parts.last_mut() {
            last.how = How::Start;
            self.search.needles.push(Needle {
                typed: form.text(),
                forms: vec![form],
                apart: vec![],
            });
        }
    }

    fn words(&mut self, mut words: Vec<Word>) {
        for word in &mut words {
            if let Some(meant) = self
                .known
                .corrected(&word.text, self.doubts)
                .filter(|_| !word.is_name || word.text.len() > 4)
            {
                let typed = std::mem::replace(&mut word.text, meant.clone());
                self.search.corrected.push((typed, meant));
            }
        }
        let mut at = 0;
        while at < words.len() {
            at += self.next(&words[at..]);
        }
    }

    /// Reads the longest that is known at the beginning of the words, and says how many it was.
    fn next(&mut self, words: &[Word]) -> usize {
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        if let Some(taken) = self.date(words, &texts) {
            return taken;
        }
        for len in (1..=texts.len().min(MOST_WORDS)).rev() {
            let run = &texts[..len];
            let ends_empty = |word: &str| word.len() > 1 && stop::is_empty_word(word);
            if len > 1 && (ends_empty(run[0]) || ends_empty(run[len - 1])) {
                continue;
            }
            if let Some(needle) = self.needle(run, &words[..len], words.get(len)) {
                self.search.needles.push(needle);
                return len;
            }
        }
        self.drop(&words[0]);
        1
    }

    fn date(&mut self, words: &[Word], texts: &[&str]) -> Option<usize> {
        let is_piece = words.len() > 1
            && words[0].piece == words[1].piece
            && words.get(2).is_none_or(|word| word.piece != words[0].piece);
        let month = is_piece.then(|| dates::year_month(&texts[..2].join("-"))).flatten();
        let found = dates::read(&texts[..texts.len().min(3)]);
        let (dates, taken) = found.or(month.map(|month| (vec![month], 2)))?;
        let mut needle = Needle { typed: texts[..taken].join(" "), ..Needle::default() };
        let as_typed = Form::phrase(&needle.typed, How::Whole, Level::Typed);
        needle.add(as_typed);
        for text in dates.into_iter().flat_map(written) {
            needle.add(Form::phrase(&text, How::Whole, Level::Same));
        }
        self.search.needles.push(needle);
        Some(taken)
    }

    /// What a run of words stands for, where it is known as one; a single word always is,
    /// unless it means nothing.
    fn needle(&mut self, run: &[&str], words: &[Word], next: Option<&Word>) -> Option<Needle> {
        let name = self.known.glossary.name(run);
        let meaning = self.known.glossary.meaning(run);
        let is_single = run.len() == 1;
        let is_piece = words.iter().all(|word| word.piece == words[0].piece)
            && next.is_none_or(|word| word.piece != words[0].piece);
        let joined = run.concat();
        let is_joined = run.len() == 2 && self.known.knows(&joined, How::Whole);
        let is_meant = name.is_some() || !meaning.forms.is_empty();
        if is_single && !is_meant && !words[0].is_name && stop::is_empty_word(run[0]) {
            return None;
        }
        if !(is_single || is_meant || is_piece || is_joined) {
            return None;
        }
        let mut needle = Needle { typed: run.join(" "), ..Needle::default() };
        needle.add(Form::phrase(&needle.typed.clone(), How::Whole, Level::Typed));
        let grouped = same::respelt(run[0]).filter(|_| is_single);
        needle.forms.extend(grouped.map(|text| Form::word(&text, How::Stem, Level::Same)));
        if is_joined {
            needle.add(Form::word(&joined, How::Whole, Level::Same));
            needle.add(Form::word(&joined, How::Stem, Level::Meant));
        }
        name.into_iter().flatten().for_each(|form| needle.add(form.clone()));
        for number in other_numbers(run) {
            needle.add(Form::phrase(&number, How::Whole, Level::Same));
        }
        needle.add(Form::phrase(&needle.typed.clone(), How::Stem, Level::Meant));
        match meaning.lang {
            Some(Lang::En) => self.english += 2,
            Some(Lang::Fr) => self.french += 2,
            None => {}
        }
        meaning.forms.into_iter().for_each(|form| needle.add(form));
        // The last word may still be growing, whatever it means so far.
        let mut begins = Form::phrase(&needle.typed, How::Whole, Level::Begins);
        if let Some(last) = begins.parts.last_mut() {
            last.how = How::Start;
        }
        needle.add(begins);
        if is_single && run[0].chars().count() >= INSIDE_FROM {
            needle.add(Form::word(run[0], How::Inside, Level::Inside));
        }
        // "cyber security" is one word in two, as "cybersecurity" says.
        if !is_single && name.is_none() && run[0] != CYBER {
            needle.apart = self.apart(run, words);
        }
        Some(needle)
    }

    /// The words of a phrase, each on its own; none where one of them says too little.
    fn apart(&mut self, run: &[&str], words: &[Word]) -> Vec<Needle> {
        let (english, french) = (self.english, self.french);
        let full = |at: &usize| !stop::is_empty_word(run[*at]);
        let places: Vec<usize> = (0..run.len()).filter(full).collect();
        if places.iter().any(|at| run[*at].len() < 2) {
            return Vec::new();
        }
        let needles = places
            .into_iter()
            .filter_map(|at| self.needle(&run[at..=at], &words[at..=at], None))
            .collect();
        // They are counted once already.
        (self.english, self.french) = (english, french);
        needles
    }

    fn drop(&mut self, word: &Word) {
        match stop::language_of(&word.text) {
            Some(Lang::En) => self.english += 1,
            Some(Lang::Fr) => self.french += 1,
            None => {}
        }
        if !self.search.dropped.contains(&word.text) {
            self.search.dropped.push(word.text.clone());
        }
    }

    fn done(mut self, folded: &str) -> Search {
        if self.search.needles.is_empty() {
            // Only words that mean nothing: then they are what is looked for.
            let words = std::mem::take(&mut self.search.dropped);
            for word in words {
                let mut needle = Needle { typed: word.clone(), ..Needle::default() };
                needle.add(Form::word(&word, How::Whole, Level::Typed));
                needle.add(Form::word(&word, How::Start, Level::Begins));
                self.search.needles.push(needle);
            }
        }
        // Articles go without a word; what makes a question is named.
        if !self.search.dropped.iter().any(|word| stop::asks(word)) && !folded.contains('?') {
            self.search.dropped.clear();
        }
        self.search.lang = match self.english.cmp(&self.french) {
            std::cmp::Ordering::Greater => Some(Lang::En),
            std::cmp::Ordering::Less => Some(Lang::Fr),
            std::cmp::Ordering::Equal => None,
        };
        self.search
    }
}

/// A date as the data and its texts write it.
fn written(date: Typed) -> Vec<String> {
    match date {
        Typed::Month(year, month) => {
            let [english, french] = dates::names(month);
            vec![
                format!("{english} {year}"),
                format!("{french} {year}"),
                format!("{year} {month:02}"),
            ]
        }
        Typed::Day(date) => {
            let [english, french] = dates::names(date.month);
            let (year, day) = (date.year, date.day);
            let first = if day == 1 { "1er".to_owned() } else { day.to_string() };
            vec![
                format!("{day} {english} {year}"),
                format!("{first} {french} {year}"),
                format!("{english} {day} {year}"),
                format!("{year} {:02} {day:02}", date.month),
            ]
        }
    }
}

/// Large numbers with and without a gap between the thousands, and small ones in words.
fn other_numbers(run: &[&str]) -> Vec<String> {
    let is_number = run.iter().all(|word| word.bytes().all(|b| b.is_ascii_digit()));
    let digits = run.concat();
    if !is_number || digits.len() < 5 && run.len() < 2 {
        return Vec::new();
    }
    let mut grouped = String::new();
    for (n, c) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(c);
    }
    vec![digits, grouped]
}
