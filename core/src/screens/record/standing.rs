//! When an instrument stood, and how it stands, in words.

use crate::ctx::Ctx;
use crate::dataset::{Basis, End, Instrument};
use crate::query::asof::last_day;
use crate::text::format;

/// Its date, and how that is known where no source states it.
pub fn dated(ctx: &Ctx<'_>, item: &Instrument<String>) -> String {
    let date = ctx.date(item.date);
    match item.date_basis {
        Basis::Stated => date,
        basis => format!("{date} ({})", (ctx.texts.basis)(basis)),
    }
}

/// When it stood, up to the last day on which it did.
pub fn in_force(ctx: &Ctx<'_>, item: &Instrument<String>) -> String {
    let stood = &item.in_force;
    let texts = ctx.texts;
    let mut line = match (stood.end, last_day(item)) {
        (End::Point, _) => {
            [(texts.end)(End::Point), " ", &format::since(stood.from, ctx.lang)].concat()
        }
        (_, Some(to)) => format::from_to(stood.from, to, ctx.lang),
        (_, None) => format::since(stood.from, ctx.lang),
    };
    if matches!(stood.end, End::Inferred | End::NotEvidenced) {
        line.push_str(&format!(" ({})", (texts.end)(stood.end)));
    }
    if let Some(last) = stood.last_evidence {
        line.push_str("; ");
        line.push_str(&ctx.fill(texts.last_evidence, &[&ctx.date(last)]));
    }
    line
}

/// How it stands now, and whether we infer that.
pub fn status_word(ctx: &Ctx<'_>, item: &Instrument<String>) -> String {
    let word = (ctx.texts.status)(item.status.is);
    if item.status.basis == Basis::Inferred {
        return format!("{word} ({})", (ctx.texts.basis)(Basis::Inferred));
    }
    word.to_owned()
}
