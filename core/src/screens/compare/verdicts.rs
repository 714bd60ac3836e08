//! The words for verdicts and eras.

use crate::ctx::Ctx;
use crate::dataset::{Assessment, Lang};

/// The word for a verdict, with the party where it names one.
pub fn verdict_word(ctx: &Ctx<'_>, item: &Assessment<String>) -> String {
    match item.party.as_ref().and_then(|id| ctx.index.party(id)) {
        Some(party) => ctx.fill(ctx.texts.one_side, &[&party.name]),
        None => (ctx.texts.verdict)(item.verdict).to_owned(),
    }
}

/// An era by its id where that is years, else by its label.
pub fn era_name(ctx: &Ctx<'_>, id: &str) -> String {
    let is_years = id.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let era = ctx.index.data.eras.iter().find(|era| !is_years && *era.id == *id);
    let dash = if ctx.lang == Lang::Fr { "-" } else { "–" };
    era.map_or_else(|| id.replace('-', dash), |era| era.label.clone())
}
