//! What takes time and is done in a worker: files in heavy formats, and checking a dataset that
//! a reader has brought. A task and its outcome cross between two programs, so both are plain
//! data; [`run`] is a pure function.

use crate::dataset::Lang;
use crate::export::{Form, sheet::Sheet};
use serde::{Deserialize, Serialize};

/// A task with a number, which its outcome carries too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Numbered<T> {
    pub number: u32,
    pub what: T,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Task {
    /// Writes an export.
    Write { form: Form, sheet: Box<Sheet> },
    /// Reads and checks a dataset in one file; `version` is what links call it.
    Check { text: String, version: String, lang: Lang },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    /// A file's bytes.
    Written(#[serde(with = "serde_bytes")] Vec<u8>),
    /// The dataset as the app loads it: the address of each part, and its text.
    Sound(Vec<(String, String)>),
    /// What is wrong with it, in the reader's language.
    Faulty(Vec<Complaint>),
    /// What should not happen, in words for a report.
    Failed(String),
}

/// One fault of a dataset: where, and what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    pub place: String,
    pub said: String,
}

/// Does a task.
#[cfg(all(feature = "schema", feature = "files"))]
pub fn run(task: &Task) -> Outcome {
    match task {
        Task::Write { form, sheet } => match sheet.bytes(*form) {
            Ok(bytes) => Outcome::Written(bytes),
            Err(fault) => Outcome::Failed(fault),
        },
        Task::Check { text, version, lang } => check(text, version, *lang),
    }
}

#[cfg(all(feature = "schema", feature = "files"))]
fn check(text: &str, version: &str, lang: Lang) -> Outcome {
    use crate::dataset::own::{bundles, read_file};
    match read_file(text).map(|data| bundles(data, version)) {
        Ok(Ok(parts)) => Outcome::Sound(parts),
        Ok(Err(fault)) => Outcome::Failed(fault),
        Err(problems) => Outcome::Faulty(
            problems
                .iter()
                .map(|problem| Complaint {
                    place: problem.place.clone(),
                    said: problem.fault.says(lang),
                })
                .collect(),
        ),
    }
}
