//! A folder of data on disk, such as `public/data`: the records as they are edited, and below
//! it a folder for each version released from them. For the build and the commands alone.

use super::bundle::{self, FORMAT, Pointer};
use super::check::published;
use super::files::read_dataset;
use super::pack;
use super::version::is_newer;
use super::{Dataset, Lang};
use std::fs;
use std::path::{Path, PathBuf};

/// Reads and checks the records of a folder, which is to be published: more is asked of it than
/// of a reader's own data, see [`published`].
///
/// # Errors
/// Every fault in them, one a line.
pub fn records(folder: &Path) -> Result<Dataset, String> {
    let read = |file: &'static str| {
        fs::read_to_string(folder.join(format!("{file}.json"))).map_err(|fault| fault.to_string())
    };
    let sound = |data: Dataset| {
        let problems = published(&data);
        if problems.is_empty() { Ok(data) } else { Err(problems) }
    };
    read_dataset(read).and_then(sound).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        format!("The dataset has {} problem(s):\n{}", lines.len(), lines.join("\n"))
    })
}

/// The bundles of a dataset: paths below the folder, and what stands there.
///
/// # Errors
/// None for a dataset that was read, see [`pack::localise`].
pub fn bundles(data: &Dataset) -> Result<Vec<(PathBuf, String)>, String> {
    let mut files = Vec::new();
    for lang in Lang::ALL {
        let folder = Path::new(&data.meta.version).join(lang.code());
        for (name, text) in pack::parts(data, lang)? {
            files.push((folder.join(name), text));
        }
    }
    Ok(files)
}

/// Whether the bundles of this very data stand in the folder under its version.
///
/// # Errors
/// See [`bundles`].
pub fn is_released(folder: &Path, data: &Dataset) -> Result<bool, String> {
    let stands = |(path, text): &(PathBuf, String)| {
        fs::read_to_string(folder.join(path)).is_ok_and(|old| old == *text)
    };
    Ok(bundles(data)?.iter().all(stands))
}

/// What the name of a version ends with until it is released.
const DRAFT: &str = "-draft";

/// The same data under the name that it has until it is released.
pub fn draft_of(mut data: Dataset) -> Dataset {
    data.meta.version.push_str(DRAFT);
    data
}

/// Whether this is the name of a version that is not released.
pub fn is_draft(version: &str) -> bool {
    version.ends_with(DRAFT)
}

/// Writes the bundles of a dataset and makes it the folder's newest.
///
/// # Errors
/// Where the folder cannot be written.
pub fn publish(folder: &Path, data: &Dataset) -> Result<(), String> {
    for (path, text) in bundles(data)? {
        write(&folder.join(path), &text)?;
    }
    let pointer = Pointer { format: FORMAT, version: data.meta.version.clone() };
    let pointer = serde_json::to_string(&pointer).map_err(|fault| fault.to_string())?;
    write(&folder.join("newest.json"), &(pointer + "\n"))
}

/// Writes a file and the folders it stands in.
///
/// # Errors
/// What the system says.
pub fn write(path: &Path, text: &str) -> Result<(), String> {
    let says = |fault: std::io::Error| format!("Cannot write {}: {fault}.", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(says)?;
    }
    fs::write(path, text).map_err(says)
}

/// The names of the versions in a folder, the oldest first.
///
/// # Errors
/// Where the folder cannot be read.
pub fn versions(folder: &Path) -> Result<Vec<String>, String> {
    let entries =
        fs::read_dir(folder).map_err(|fault| format!("{}: {fault}.", folder.display()))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().join("en/first.json").is_file())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    // A draft comes after what it is a draft beside.
    names.sort_by(|a, b| is_newer(a, b).cmp(&is_newer(b, a)));
    Ok(names)
}

/// One language of a version.
///
/// # Errors
/// Where it is not there or not readable.
pub fn version(folder: &Path, version: &str, lang: Lang) -> Result<Dataset<String>, String> {
    let part = |name: &str| {
        let path = folder.join(version).join(lang.code()).join(name);
        fs::read_to_string(&path).map_err(|fault| format!("{}: {fault}.", path.display()))
    };
    bundle::joined(&part("first.json")?, &part("rest.json")?, version, lang)
        .map_err(|fault| format!("Version {version}: {fault}."))
}
