//! How much fits on two sheets. Heights are in points and generous: of Letter, which is lower,
//! and of A4, which is narrower, with a wide letter. style/print.css has the same sizes.

use super::{Brief, Cited, Item, Section};
use crate::ctx::Ctx;
use crate::text::format;
use std::collections::VecDeque;

/// Two sheets, less what breaks and headings cost.
const SHEETS: usize = 1330;
/// The width of a sheet, and what stands between columns.
const WIDTH: usize = 510;
const GAP: usize = 16;
/// A line of text, one of small text, a heading.
const LINE: usize = 13;
const SMALL: usize = 12;
const HEADING: usize = 24;
/// How many statements of a side a brief has at most.
const OF_A_SIDE: usize = 7;

/// The letters of a line in a column of that width.
fn letters(width: usize) -> usize {
    // Half a word is lost where a line breaks.
    (width / 5).saturating_sub(3).max(10)
}

fn small_letters(width: usize) -> usize {
    (width * 10 / 47).saturating_sub(3).max(10)
}

fn lines(text: &str, letters: usize) -> usize {
    text.chars().count().div_ceil(letters)
}

fn side_by_side(width: usize, n: usize) -> usize {
    let n = n.max(1);
    (width + GAP) / n - GAP
}

impl Item<'_> {
    fn height(&self, width: usize) -> usize {
        let said = format!("{} {}", self.title, self.text);
        // A number in brackets for each source.
        let refs = "[10]".repeat(self.evidence.len());
        lines(&(said + &refs), letters(width)) * LINE
            + lines(&self.meta, small_letters(width)) * SMALL
            + 5
    }
}

impl Section<'_> {
    /// Without its items.
    fn height(&self, width: usize) -> usize {
        let group = if self.group.is_empty() { 0 } else { HEADING };
        HEADING + group + lines(&self.position, letters(width)) * LINE
    }
}

impl Brief<'_> {
    /// What stands on it in any case.
    fn height(&self) -> usize {
        let full = letters(WIDTH);
        let lead: usize = self.lead.iter().map(|item| item.height(WIDTH)).sum();
        let facts = |(label, said): &(String, String)| {
            lines(said, letters(WIDTH - 110)).max(lines(label, 18)) * LINE + 3
        };
        let facts: usize = self.facts.iter().map(facts).sum();
        let verdict = self.verdict.as_ref().map_or(0, |verdict| {
            let item = verdict.item;
            let (wide, narrow) = (letters(WIDTH * 11 / 20), letters(WIDTH * 7 / 20));
            let headline = item.headline.as_deref().unwrap_or_default();
            let why = HEADING + (lines(headline, wide) + lines(&item.rationale, wide)) * LINE;
            let differs = HEADING + lines(&item.differs, narrow) * LINE;
            let caveats = item.caveats.join(" ");
            let small = lines(&caveats, small_letters(WIDTH)) + lines(&verdict.facts, full) + 3;
            why.max(differs) + small * SMALL + LINE
        });
        let of: usize = self.of.iter().map(String::len).sum();
        let address = self.address.as_deref().unwrap_or_default();
        let head = 2 * SMALL
            + lines(&self.title, 46) * 26
            + (of.div_ceil(small_letters(WIDTH)) + lines(address, small_letters(WIDTH))) * SMALL
            + 2 * LINE;
        // The foot: how much more there is and where, the citation, the heading of the sources.
        let foot = (2 * lines(address, small_letters(WIDTH)) + 4) * SMALL + HEADING;
        head + lead + facts + verdict + foot
    }
}

/// The sources that are named so far.
struct Numbered<'a, 'c> {
    ctx: &'c Ctx<'a>,
    has_addresses: bool,
    all: Vec<Cited<'a>>,
    height: usize,
}

impl<'a> Numbered<'a, '_> {
    /// The numbers of the sources of an item. A place that is named for the first time gets the
    /// next one.
    fn cite(&mut self, item: &mut Item<'a>) {
        for place in &item.evidence {
            let Some(source) = self.ctx.index.source(&place.source) else { continue };
            let said = self.ctx.place(place);
            let same = |cited: &Cited<'_>| cited.source.id == source.id;
            let at = self.all.iter().position(|cited| same(cited) && cited.place == said);
            let at = at.unwrap_or_else(|| {
                let first = self.all.iter().position(same).map(|at| at + 1);
                let address = source.url.as_ref().map(|url| url.as_str().to_owned());
                let address = address.filter(|_| self.has_addresses && first.is_none());
                let cited = Cited { source, place: said, first, address };
                self.height += cited.height();
                self.all.push(cited);
                self.all.len() - 1
            });
            if !item.refs.contains(&(at + 1)) {
                item.refs.push(at + 1);
            }
        }
    }

    /// Takes back what was named after there were so many.
    fn back_to(&mut self, len: usize, height: usize) {
        self.all.truncate(len);
        self.height = height;
    }
}

impl Cited<'_> {
    fn height(&self) -> usize {
        let source = self.source;
        let mut letters = self.place.chars().count() + 4;
        if self.first.is_none() {
            let author = source.author.as_deref().unwrap_or_default();
            let all = [author, &source.title, &source.publisher];
            letters += all.iter().map(|text| text.chars().count() + 2).sum::<usize>() + 18;
        }
        letters += self.address.as_ref().map_or(0, |address| address.chars().count() + 12);
        letters.div_ceil(small_letters(side_by_side(WIDTH, 2) - 18)) * SMALL + 2
    }
}

/// Leaves in a brief what fits, numbers its sources and counts the rest. What stands first in a
/// section comes before what stands second in any other.
pub(super) fn fit<'a>(ctx: &Ctx<'a>, mut brief: Brief<'a>, address: Option<&str>) -> Brief<'a> {
    let is_side_by_side = brief.is_side_by_side;
    let columns = if is_side_by_side { brief.sections.len() } else { 2 };
    let width = side_by_side(WIDTH, columns);
    let mut numbered =
        Numbered { ctx, has_addresses: brief.has_addresses, all: Vec::new(), height: 0 };
    let fixed = brief.height();
    brief.lead.iter_mut().for_each(|item| numbered.cite(item));
    let mut waiting: Vec<VecDeque<Item<'a>>> =
        brief.sections.iter_mut().map(|section| section.items.drain(..).collect()).collect();
    let mut heights: Vec<usize> = brief
        .sections
        .iter()
        .map(|section| if is_side_by_side { section.height(width) } else { 0 })
        .collect();
    let mut is_full = vec![false; waiting.len()];
    loop {
        let open = (0..waiting.len()).filter(|at| !is_full[*at] && !waiting[*at].is_empty());
        let next = match is_side_by_side {
            true => open.min_by_key(|at| heights[*at]),
            false => open.min_by_key(|at| brief.sections[*at].items.len()),
        };
        let Some(at) = next else { break };
        let Some(mut item) = waiting[at].pop_front() else { break };
        let section = &brief.sections[at];
        let (known, before, tall) = (numbered.all.len(), numbered.height, heights[at]);
        numbered.cite(&mut item);
        let is_first = section.items.is_empty() && !is_side_by_side;
        heights[at] += item.height(width) + if is_first { section.height(width) } else { 0 };
        let body = match is_side_by_side {
            true => heights.iter().copied().max().unwrap_or_default(),
            false => heights.iter().sum::<usize>() / 2 + 2 * HEADING,
        };
        let is_enough = is_side_by_side && section.items.len() >= OF_A_SIDE;
        if is_enough || fixed + body + numbered.height / 2 + HEADING > SHEETS {
            item.refs.clear();
            waiting[at].push_front(item);
            numbered.back_to(known, before);
            (heights[at], is_full[at]) = (tall, true);
        } else {
            brief.sections[at].items.push(item);
        }
    }
    for (section, rest) in brief.sections.iter_mut().zip(&waiting) {
        section.others += rest.len();
    }
    brief.more = more(ctx, &brief.sections, address);
    if !is_side_by_side {
        brief.sections.retain(|section| !section.items.is_empty());
    }
    brief.sources = numbered.all;
    brief
}

/// How much of each group is left out, and where it stands.
fn more(ctx: &Ctx<'_>, sections: &[Section<'_>], address: Option<&str>) -> Option<String> {
    let mut left: Vec<(&str, usize)> = Vec::new();
    for section in sections.iter().filter(|section| section.others > 0) {
        match left.iter_mut().find(|(group, _)| *group == section.group) {
            Some((_, n)) => *n += section.others,
            None => left.push((section.group, section.others)),
        }
    }
    let said: Vec<String> = left
        .into_iter()
        .map(|(group, n)| match group {
            "" => ctx.count(n, ctx.texts.statements),
            _ => ctx.labelled(group, &format::number(n, ctx.lang)),
        })
        .collect();
    let where_to = address.unwrap_or(ctx.texts.name);
    (!said.is_empty()).then(|| ctx.fill(ctx.texts.brief_more, &[&said.join("; "), where_to]))
}
