//! The overview: themes by eras, a verdict in each cell, and the present counted.

use crate::ctx::Ctx;
use crate::dataset::{Assessment, Confidence, Era, Lang, Party, Theme, Verdict, Word};
use crate::query::{Facet, Screen, View, asof};
use crate::screens::compare::verdicts::{era_name, verdict_word};
use crate::text::format;
use crate::text::screens::Overview;

/// The matrix.
pub struct Matrix<'a> {
    pub eras: Vec<EraHead<'a>>,
    pub rows: Vec<Row<'a>>,
    /// The position of the era that "now" is: that of the as-of day, else the last.
    pub now: Option<usize>,
}

/// The head of a column.
pub struct EraHead<'a> {
    pub era: &'a Era<String>,
    pub name: String,
    /// The flagship documents that face each other in it: party and years.
    pub flagships: Vec<String>,
    /// The same by their short names.
    pub titles: Vec<&'a str>,
}

/// One theme.
pub struct Row<'a> {
    pub theme: &'a Theme<String>,
    /// The verdict of each era; nothing where there is none.
    pub cells: Vec<Option<&'a Assessment<String>>>,
}

impl<'a> Row<'a> {
    /// The verdict of the era at a position.
    pub fn verdict(&self, at: Option<usize>) -> Option<&'a Assessment<String>> {
        self.cells.get(at?).copied().flatten()
    }
}

/// The matrix of a view: its themes, and of those the ones that have a chosen verdict in some era.
pub fn matrix<'a>(ctx: &Ctx<'a>) -> Matrix<'a> {
    let data = &ctx.index.data;
    let eras: Vec<EraHead<'a>> = data.eras.iter().map(|era| head(ctx, era)).collect();
    let now = present(ctx);
    let chosen = ctx.view.facet(Facet::Theme);
    let rows = data.themes.iter().filter(|theme| chosen.is_empty() || chosen.contains(&theme.id));
    let rows = rows.map(|theme| Row {
        theme,
        cells: data.eras.iter().map(|era| verdict_of(ctx, theme, era)).collect(),
    });
    let all_pass = ctx.view.facet(Facet::Verdict).is_empty();
    let passes = |row: &Row<'a>| {
        all_pass || row.cells.iter().flatten().any(|item| is_chosen(ctx.view, item))
    };
    Matrix { eras, rows: rows.filter(passes).collect(), now }
}

/// Whether the view asks for this kind of verdict; of none where it sets no filter of them.
pub fn is_chosen(view: &View, item: &Assessment<String>) -> bool {
    view.facet(Facet::Verdict).contains(item.verdict.word())
}

/// The verdicts that the view asks for, theme by theme.
pub fn chosen<'a>(ctx: &Ctx<'a>) -> Vec<&'a Assessment<String>> {
    let all_pass = ctx.view.facet(Facet::Verdict).is_empty();
    let rows = matrix(ctx).rows;
    let all = rows.iter().flat_map(|row| row.cells.iter().flatten().copied());
    all.filter(|item| all_pass || is_chosen(ctx.view, item)).collect()
}

/// The position of the era of the as-of day, or of the last era without one.
pub fn present(ctx: &Ctx<'_>) -> Option<usize> {
    let eras = &ctx.index.data.eras;
    match ctx.view.asof {
        None => eras.len().checked_sub(1),
        Some(day) => {
            let era = asof::era_of(eras, day)?;
            eras.iter().position(|known| known.id == era.id)
        }
    }
}

fn head<'a>(ctx: &Ctx<'a>, era: &'a Era<String>) -> EraHead<'a> {
    let flagships = || era.flagships.iter().filter_map(|id| ctx.index.instrument(id));
    let of = |party: &Party<String>| {
        let mut years: Vec<String> = flagships()
            .filter(|item| item.party == party.id)
            .map(|item| item.date.first().year.to_string())
            .collect();
        years.dedup();
        (!years.is_empty()).then(|| format!("{} {}", party.short, years.join(", ")))
    };
    EraHead {
        era,
        name: era_name(ctx, &era.id),
        flagships: ctx.index.data.parties.iter().filter_map(of).collect(),
        titles: flagships().map(|item| item.short.as_str()).collect(),
    }
}

fn verdict_of<'a>(
    ctx: &Ctx<'a>,
    theme: &Theme<String>,
    era: &Era<String>,
) -> Option<&'a Assessment<String>> {
    let mut all = ctx.index.data.assessments.iter();
    all.find(|item| item.theme == theme.id && item.era == era.id)
}

/// How many themes have a verdict in an era.
pub fn count(matrix: &Matrix<'_>, at: Option<usize>, verdict: Verdict) -> usize {
    let all = matrix.rows.iter().filter_map(|row| row.verdict(at));
    all.filter(|item| item.verdict == verdict).count()
}

/// A verdict in one sentence: its headline, or the first sentence of what differs, or of why.
pub fn sentence(item: &Assessment<String>) -> &str {
    match &item.headline {
        Some(headline) => headline,
        None => {
            let long = if item.differs.is_empty() { &item.rationale } else { &item.differs };
            first_sentence(long)
        }
    }
}

/// A text up to the end of its first sentence.
fn first_sentence(text: &str) -> &str {
    let ends = text.match_indices(". ").map(|(at, _)| at + 1);
    let end = ends.into_iter().find(|at| {
        // "U.S. " and the like end no sentence.
        text[at + 1..].starts_with(|c: char| c.is_uppercase() || c == '«' || c == '“')
            && !text[..at - 1].ends_with(|c: char| c.is_uppercase())
    });
    &text[..end.unwrap_or(text.len())]
}

/// The view that a cell leads to: the theme in that era.
pub fn cell_view(view: &View, theme: &str, era: Option<&str>) -> View {
    let mut next = View { screen: Screen::Compare, asof: view.asof, ..View::default() };
    view.lend_to(&mut next);
    next.facet_mut(Facet::Theme).add(theme);
    next.era = era.map(str::to_owned);
    next
}

/// A verdict in a cell: its word, and that it is doubtful where it is.
pub fn cell_word(ctx: &Ctx<'_>, item: &Assessment<String>) -> String {
    let word = verdict_word(ctx, item);
    match item.confidence {
        Confidence::Low => ctx.fill(ctx.texts.overview.doubtful, &[&word]),
        Confidence::Medium | Confidence::High => word,
    }
}

/// What a cell says to those who do not see it: theme, era, verdict.
pub fn cell_name(ctx: &Ctx<'_>, row: &Row<'_>, era: &EraHead<'_>, at: usize) -> String {
    let said = match row.verdict(Some(at)) {
        Some(item) => cell_word(ctx, item),
        None => ctx.texts.overview.no_verdict.to_owned(),
    };
    ctx.labelled(&format!("{}, {}", row.theme.label, era.name), &said)
}

/// The head of the sentences: of the present, or of the era of the as-of day.
pub fn sentences_head(ctx: &Ctx<'_>, matrix: &Matrix<'_>) -> String {
    let texts = ctx.texts.overview;
    match (ctx.view.asof, matrix.now.and_then(|at| matrix.eras.get(at))) {
        (None, _) => texts.now.to_owned(),
        (Some(_), Some(era)) => ctx.fill(texts.now_of, &[&era.name]),
        (Some(_), None) => texts.now_of_none.to_owned(),
    }
}

/// How the two sides stand to each other, in the order of the sentence.
const SAID: [Verdict; 4] =
    [Verdict::Aligned, Verdict::Joint, Verdict::DifferentMeans, Verdict::DifferentAim];
/// Where that cannot be said.
const UNSAID: [Verdict; 2] = [Verdict::OneSide, Verdict::NotEnoughEvidence];

/// The counted sentence above the matrix, in pieces: plain text, and what is said strongly.
pub fn counted(ctx: &Ctx<'_>, matrix: &Matrix<'_>) -> Vec<Piece> {
    let texts = ctx.texts.overview;
    let Some(era) = matrix.now.and_then(|at| matrix.eras.get(at)) else {
        let said = match ctx.view.asof {
            Some(day) => ctx.fill(texts.no_era, &[&format::day(day, ctx.lang)]),
            None => ctx.texts.asof_before_eras.to_owned(),
        };
        return vec![Piece::Plain(said)];
    };
    let opening = ctx.count(matrix.rows.len(), texts.counted_themes);
    let era = ctx.fill(texts.counted_era, &[&era.name]);
    let opening = Piece::Plain([opening, era].concat());
    told(opening, texts, ctx.lang, |verdict| count(matrix, matrix.now, verdict))
}

/// The counts of the verdicts after the opening of the sentence.
fn told(
    opening: Piece,
    texts: &Overview,
    lang: Lang,
    count: impl Fn(Verdict) -> usize,
) -> Vec<Piece> {
    let mut pieces = vec![opening];
    let mut clauses = |verdicts: &[Verdict], opening: &str| {
        let counts = verdicts.iter().map(|verdict| (*verdict, count(*verdict)));
        let counts: Vec<(Verdict, usize)> = counts.filter(|(_, n)| *n > 0).collect();
        for (at, (verdict, n)) in counts.iter().enumerate() {
            let joint = match at {
                0 => opening,
                at if at + 1 == counts.len() => texts.and,
                _ => ", ",
            };
            let (before, strong) = (texts.counted)(*verdict);
            let strong = format::fill(strong, &[&format::number(*n, lang)]);
            pieces.push(Piece::Plain([joint, before].concat()));
            pieces.push(Piece::Strong(strong));
        }
        !counts.is_empty()
    };
    let is_said = clauses(&SAID, texts.counted_sides);
    clauses(&UNSAID, if is_said { "; " } else { ", " });
    pieces.push(Piece::Plain(".".to_owned()));
    pieces
}

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Plain(String),
    Strong(String),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::texts;

    #[test]
    fn a_first_sentence_ends_where_the_next_begins() {
        assert_eq!(first_sentence("One thing. Another."), "One thing.");
        assert_eq!(first_sentence("The U.S. Code says so. Then more."), "The U.S. Code says so.");
        assert_eq!(first_sentence("Only one"), "Only one");
    }

    /// The sentence without its opening.
    fn sentence_of(lang: Lang, counts: &[(Verdict, usize)]) -> String {
        let opening = Piece::Plain(String::new());
        let of = |verdict| {
            counts.iter().find(|(known, _)| *known == verdict).map_or(0, |(_, count)| *count)
        };
        let pieces = told(opening, texts(lang).overview, lang, of);
        let text = |piece: &Piece| match piece {
            Piece::Plain(text) | Piece::Strong(text) => text.clone(),
        };
        pieces.iter().map(text).collect()
    }

    #[test]
    fn the_counts_read_as_a_sentence_in_both_languages() {
        let all = [
            (Verdict::Aligned, 3),
            (Verdict::DifferentAim, 1),
            (Verdict::OneSide, 2),
            (Verdict::NotEnoughEvidence, 1),
        ];
        assert_eq!(
            sentence_of(Lang::En, &all),
            " they are aligned on 3 and pursue different aims on 1; only one side is evidenced \
             on 2 and the evidence does not suffice on 1."
        );
        assert_eq!(
            sentence_of(Lang::Fr, &all),
            ", les deux pays ont des textes concordants sur 3 et visent des buts différents sur 1; un \
             seul pays est documenté sur 2 et les éléments sont insuffisants sur 1."
        );
        // Nothing is said of the two where only one is evidenced.
        let one = [(Verdict::OneSide, 2)];
        assert_eq!(sentence_of(Lang::En, &one), ", only one side is evidenced on 2.");
        assert_eq!(sentence_of(Lang::Fr, &one), ", un seul pays est documenté sur 2.");
        assert_eq!(sentence_of(Lang::Fr, &[]), ".");
    }
}
