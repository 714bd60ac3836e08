//! Datasets that are not ours: checked in the worker, then loaded as fetched ones are.

use super::Failure;
use crate::browser::brought;
use crate::browser::files::{self, MOST, Unread};
use crate::browser::worker::{self, Lost};
use parallel49_core::dataset::Lang;
use parallel49_core::task::{Complaint, Outcome, Task};
use parallel49_core::text::{format, own, texts};

const MEGABYTE: usize = 1_000_000;

/// Why a dataset cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    Said(String),
    Faulty(Vec<Complaint>),
}

/// Checks a dataset in one file and keeps it under the version that links call it.
///
/// # Errors
/// See [`Refusal`].
pub async fn bring(text: String, version: &str, lang: Lang) -> Result<(), Refusal> {
    match worker::ask(Task::Check { text, version: version.to_owned(), lang }).await {
        Ok(Outcome::Sound(parts)) => {
            brought::bring(parts);
            Ok(())
        }
        Ok(Outcome::Faulty(complaints)) => Err(Refusal::Faulty(complaints)),
        Ok(Outcome::Failed(why)) => Err(Refusal::Said(why)),
        Ok(Outcome::Written(_)) => Err(Refusal::Said(why_lost(Lost::Gone, lang).to_owned())),
        Err(lost) => Err(Refusal::Said(why_lost(lost, lang).to_owned())),
    }
}

/// Fetches a dataset file of the same site and brings it, for a link that names one.
///
/// # Errors
/// That the file did not come, or all that is wrong with it.
pub async fn fetch(version: &str, address: &str, lang: Lang) -> Result<(), Failure> {
    let text =
        files::fetched(address).await.map_err(|why| Failure::Other(why_unread(&why, lang)))?;
    bring(text, version, lang).await.map_err(|refusal| match refusal {
        Refusal::Said(said) => Failure::Other(said),
        Refusal::Faulty(complaints) => Failure::Faulty(complaints),
    })
}

/// Why a file did not come, in words.
pub fn why_unread(why: &Unread, lang: Lang) -> String {
    let words = own(lang);
    match why {
        Unread::Large => format::fill(words.too_large, &[&(MOST / MEGABYTE).to_string()]),
        Unread::Encoding => words.causes[0].to_owned(),
        Unread::Unreadable => words.causes[1].to_owned(),
        Unread::Network => words.causes[2].to_owned(),
        Unread::Refused(said) => format::fill(words.not_opened, &[said]),
    }
}

/// Why the worker does not answer, in words.
pub fn why_lost(lost: Lost, lang: Lang) -> &'static str {
    let words = texts(lang).desk;
    match lost {
        Lost::Old => words.old,
        Lost::Gone => words.gone,
        Lost::Late => words.late,
    }
}
