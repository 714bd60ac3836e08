//! Values as each language writes them.

use super::model::{Entry, Measure};
use crate::ctx::Ctx;
use crate::dataset::{Date, Lang, Sense};
use crate::query::index::Found;
use crate::screens::in_force::on_day::mark;
use crate::text::format;

/// A number in digits, from a million on in words: `316,244`, `7.3 million`.
pub fn number(value: f64, lang: Lang) -> String {
    let (scaled, word) = scaled(value, lang);
    match word {
        Some(word) => format!("{}\u{a0}{word}", decimals(scaled, lang)),
        None => decimals(value, lang),
    }
}

/// The number of thousands, millions and so on, and their name.
fn scaled(value: f64, lang: Lang) -> (f64, Option<&'static str>) {
    let size = value.abs();
    let (by, en, one, many) = match size {
        1e12.. => (1e12, "trillion", "billion", "billions"),
        1e9.. => (1e9, "billion", "milliard", "milliards"),
        1e6.. => (1e6, "million", "million", "millions"),
        _ => return (value, None),
    };
    let scaled = value / by;
    let word = match lang {
        Lang::En => en,
        Lang::Fr if scaled.abs() < 2.0 => one,
        Lang::Fr => many,
    };
    (scaled, Some(word))
}

/// With up to two decimals.
fn decimals(value: f64, lang: Lang) -> String {
    let hundredths = (value.abs() * 100.0).round();
    let whole = (hundredths / 100.0).floor();
    let part = (hundredths - whole * 100.0) as u32;
    let point = match lang {
        Lang::En => '.',
        Lang::Fr => ',',
    };
    let sign = if value < 0.0 { "−" } else { "" };
    let whole = format::number(whole as usize, lang);
    match part {
        0 => format!("{sign}{whole}"),
        part if part % 10 == 0 => format!("{sign}{whole}{point}{}", part / 10),
        part => format!("{sign}{whole}{point}{part:02}"),
    }
}

/// An amount of money: `US$13 billion`, `13 milliards de dollars américains`.
pub fn money(value: f64, code: &str, lang: Lang) -> String {
    let number = number(value, lang);
    match (lang, code) {
        (Lang::En, "USD") => format!("US${number}"),
        (Lang::En, _) => format!("{code}\u{a0}{number}"),
        (Lang::Fr, "USD" | "CAD") => {
            let of = if scaled(value, lang).1.is_some() { "de " } else { "" };
            format!("{number}\u{a0}{of}{}", currency(code, lang))
        }
        (Lang::Fr, _) => format!("{number}\u{a0}{code}"),
    }
}

/// The name of a currency; its code where we have none.
pub fn currency(code: &str, lang: Lang) -> &str {
    match (lang, code) {
        (Lang::En, "USD") => "US dollars",
        (Lang::En, "CAD") => "Canadian dollars",
        (Lang::Fr, "USD") => "dollars américains",
        (Lang::Fr, "CAD") => "dollars canadiens",
        _ => code,
    }
}

/// What a group is called.
pub fn group_name(ctx: &Ctx<'_>, measure: &Measure) -> String {
    let texts = ctx.texts.figures;
    match measure {
        Measure::Amount(code) => ctx.fill(texts.amounts_in, &[currency(code, ctx.lang)]),
        Measure::Deadline => texts.deadlines.to_owned(),
        Measure::Number(unit) => capped(unit),
        Measure::Seldom => texts.seldom.to_owned(),
        Measure::Words => texts.words.to_owned(),
    }
}

/// The text with a large first letter.
fn capped(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

/// The value of a figure in full: `at least US$12.5 billion`, `72 hours`, `by 30 April 2025`;
/// nothing where it stands in words only.
pub fn said(ctx: &Ctx<'_>, entry: &Entry<'_>) -> Option<String> {
    let figure = entry.figure?;
    if let Some(date) = figure.deadline {
        return Some(ctx.date(date));
    }
    let value = figure.value?;
    let plain = match (&figure.currency, &figure.unit) {
        (Some(code), _) => money(value, code, ctx.lang),
        (None, Some(unit)) => format!("{}\u{a0}{unit}", number(value, ctx.lang)),
        (None, None) => number(value, ctx.lang),
    };
    Some(with_sense(ctx, figure.sense, &plain))
}

/// The value alone, as a chart writes it beside its mark, without what the heading says.
pub fn short(ctx: &Ctx<'_>, entry: &Entry<'_>) -> String {
    let value = entry.value().map(|value| number(value, ctx.lang)).unwrap_or_default();
    match entry.figure.and_then(|figure| figure.sense) {
        Some(Sense::AtLeast) => format!("≥\u{a0}{value}"),
        Some(Sense::AtMost) => format!("≤\u{a0}{value}"),
        Some(Sense::About) => format!("≈\u{a0}{value}"),
        _ => value,
    }
}

fn with_sense(ctx: &Ctx<'_>, sense: Option<Sense>, value: &str) -> String {
    let form = (ctx.texts.figures.sense)(sense.unwrap_or(Sense::Exact));
    ctx.fill(form, &[value])
}

/// The period that a figure speaks of, else the year that it stands at.
pub fn when(ctx: &Ctx<'_>, entry: &Entry<'_>) -> String {
    match entry.period() {
        Some((from, Some(to))) if to != from => {
            ctx.date(Date { from: from.from, to: Some(to.to.unwrap_or(to.from)) })
        }
        Some((from, _)) => ctx.date(from),
        None => entry.year().to_string(),
    }
}

/// All of an entry in one phrase, as it is spoken.
pub fn spoken(ctx: &Ctx<'_>, entry: &Entry<'_>) -> String {
    let said = said(ctx, entry).unwrap_or_default();
    let unsure = mark(ctx, Found::Provision(entry.provision)).unwrap_or_default();
    let (document, when) = (&*entry.instrument.short, when(ctx, entry));
    let parts = [&*said, document, &*entry.party.name, &*when, &*unsure];
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_as_each_language_writes_them() {
        assert_eq!(number(316_244.0, Lang::En), "316,244");
        assert_eq!(number(7_300_000.0, Lang::En), "7.3\u{a0}million");
        assert_eq!(number(12_330_000_000.0, Lang::Fr), "12,33\u{a0}milliards");
        assert_eq!(number(1_000_000_000.0, Lang::Fr), "1\u{a0}milliard");
        assert_eq!(number(2.05, Lang::Fr), "2,05");
        assert_eq!(money(13e9, "USD", Lang::En), "US$13\u{a0}billion");
        assert_eq!(money(33_200_000.0, "CAD", Lang::En), "CAD\u{a0}33.2\u{a0}million");
        assert_eq!(
            money(33_200_000.0, "CAD", Lang::Fr),
            "33,2\u{a0}millions\u{a0}de dollars canadiens"
        );
        assert_eq!(money(500_000.0, "USD", Lang::Fr), "500\u{a0}000\u{a0}dollars américains");
        assert_eq!(money(5.0, "EUR", Lang::Fr), "5\u{a0}EUR");
    }
}
