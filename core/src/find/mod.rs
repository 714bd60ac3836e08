//! One search over everything: what it finds in which order, and what is suggested while the
//! reader types.
//!
//! | what | points |
//! |---|---|
//! | each word, by the best place that has it: title, name / fact / text / around / place / source | 100 / 70 / 50 / 25 / 15 / 8 |
//! | × how: whole, another spelling / another form, translation / beginning / inside | 1 / 0.9 / 0.7 / 0.4 |
//! | the words together: their mean, the rarer counting for more | 0 to 100 |
//! | the search is exactly a title, name or abbreviation; or all of it but the year | 150; 120 |
//! | how much of the best name the search says | 0 to 40 |
//! | kind: theme / body / document / story, term, event / plan, verdict / statement / claim / source | 60 / 55 / 50 / 40 / 25 / 20 / 0 / −50 |
//! | flagship / plan of both / interim | 20 / 10 / 5 |
//! | a source in the reader's language | 15 |
//! | among equals | the newest first |

pub mod bad_link;
mod nearest;
mod notes;
mod rank;
mod suggest;

pub use notes::Notes;
pub use rank::{Scored, everything, ranked};
pub use suggest::{Suggestion, Suggestions, all_results, beside, suggest};
