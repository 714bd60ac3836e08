//! The two languages as a search knows them: folding, words, stems, words that mean nothing,
//! words that mean the same, dates. Nothing here knows the data.

pub mod dates;
pub mod fold;
pub mod same;
pub mod stems;
pub mod stop;
pub mod tokens;
