//! The dataset's commands: check it, bundle it, release it.

use crate::old_links;
use crate::project::root;
use parallel49::about::counts::counts;
use parallel49::dataset::bundle::{self, FORMAT, Pointer};
use parallel49::dataset::check::Problem;
use parallel49::dataset::own::{SCHEMA, read_file};
use parallel49::dataset::schema;
use parallel49::dataset::source::{FILES, read_dataset};
use parallel49::dataset::{Dataset, Lang};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

const USAGE: &str = "cargo xtask data [check|draft|schema|release]";

pub fn run(args: &[String]) -> Result<(), String> {
    match args {
        [] => check().map(drop),
        [word] if word == "check" => check().map(drop),
        [word] if word == "draft" => {
            let folder = root().join("target/draft-data");
            let draft = draft_of(check()?);
            write_bundles(&draft, &folder)?;
            println!("Wrote {} to {}.", draft.meta.version, folder.display());
            Ok(())
        }
        [word] if word == "schema" => describe(&check()?),
        [word] if word == "release" => release(),
        _ => Err(format!("Unknown words. {USAGE}")),
    }
}

/// Where the records are, and where released versions stay for ever.
fn data_folder() -> PathBuf {
    root().join("public/data")
}

/// Reads and checks the dataset.
pub fn load() -> Result<Dataset, String> {
    let folder = data_folder();
    let read = |file: &'static str| {
        let path = folder.join(format!("{file}.json"));
        fs::read_to_string(&path).map_err(|fault| fault.to_string())
    };
    read_dataset(read).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        format!("The dataset has {} problem(s):\n{}", lines.len(), lines.join("\n"))
    })
}

fn check() -> Result<Dataset, String> {
    let start = Instant::now();
    let data = load()?;
    let spent = start.elapsed().as_millis();
    println!("The dataset is sound, version {} ({spent} ms):", data.meta.version);
    for (kind, n) in counts(&data) {
        println!("  {n:>5}  {kind}");
    }
    Ok(data)
}

/// Every file of a version, by its path below `public/data/`.
fn files(data: &Dataset) -> Result<Vec<(PathBuf, String)>, String> {
    let mut files = Vec::new();
    for lang in Lang::ALL {
        let parts = bundle::parts(data, lang)?;
        for (name, text) in parts {
            let folder = Path::new(&data.meta.version).join(lang.code());
            files.push((folder.join(name), text));
        }
    }
    Ok(files)
}

fn pointer(version: &str) -> Result<String, String> {
    let pointer = Pointer { format: FORMAT, version: version.to_owned() };
    serde_json::to_string(&pointer).map(|text| text + "\n").map_err(|fault| fault.to_string())
}

/// Whether the bundles of this very data are released under its version.
pub fn is_released(data: &Dataset) -> Result<bool, String> {
    let folder = data_folder();
    Ok(files(data)?
        .iter()
        .all(|(path, text)| fs::read_to_string(folder.join(path)).is_ok_and(|old| old == *text)))
}

/// Writes the bundles under their version, once and for ever.
fn release() -> Result<(), String> {
    let data = check()?;
    let folder = data_folder();
    let version = &data.meta.version;
    for (path, text) in files(&data)? {
        let target = folder.join(&path);
        if committed(&target) && fs::read_to_string(&target).is_ok_and(|old| old != text) {
            return Err(format!(
                "Version {version} is released and committed, and the data has changed since: \
                 raise `version` in public/data/meta.json, then release again."
            ));
        }
        write(&target, &text)?;
    }
    write(&folder.join("newest.json"), &pointer(version)?)?;
    describe(&data)?;
    old_links::extend(version)?;
    println!("Released data version {version}. Commit public/data and tests/fixtures.");
    Ok(())
}

/// Writes the schemas of the records and the list of the files.
fn describe(data: &Dataset) -> Result<(), String> {
    for (path, text) in schema::files(&data.meta)? {
        write(&data_folder().join(path), &text)?;
    }
    write(&data_folder().join("example.json"), &example()?)?;
    let exported = format!("{:#}\n", parallel49::export::json::schema());
    write(&root().join("public").join(parallel49::export::json::SCHEMA), &exported)?;
    println!("Wrote datapackage.json, schema/ and example.json in public/data.");
    Ok(())
}

/// A whole dataset in one file, as readers bring their own: the made-up one of
/// the tests.
fn example() -> Result<String, String> {
    let mut whole = serde_json::Map::new();
    whole.insert(SCHEMA.into(), "schema/dataset.schema.json".into());
    for file in FILES {
        let path = root().join(format!("tests/fixtures/tiny/{file}.json"));
        let text = fs::read_to_string(&path).map_err(|fault| format!("{file}: {fault}."))?;
        let value = serde_json::from_str(&text).map_err(|fault| format!("{file}: {fault}."))?;
        whole.insert(file.to_owned(), value);
    }
    let text = serde_json::to_string_pretty(&whole).map_err(|fault| fault.to_string())? + "\n";
    let problems =
        |found: Vec<Problem>| found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    read_file(&text).map_err(problems)?;
    Ok(text)
}

/// Whether git holds the file; outside a checkout nothing counts as committed.
fn committed(path: &Path) -> bool {
    let mut git = std::process::Command::new("git");
    git.arg("-C").arg(root()).args(["ls-tree", "--name-only", "HEAD", "--"]).arg(path);
    git.output().is_ok_and(|output| output.status.success() && !output.stdout.is_empty())
}

/// Puts unreleased data over the released one in a built site, so that what is
/// served is what is edited. Released data stays as it is. Returns what is
/// served, under the version it is served as.
pub fn overlay(dist: &Path) -> Result<Dataset, String> {
    let data = load()?;
    if is_released(&data)? {
        return Ok(data);
    }
    let draft = draft_of(data);
    write_bundles(&draft, &dist.join("data"))?;
    println!("The data has changed since its release: this build holds {}.", draft.meta.version);
    Ok(draft)
}

fn draft_of(mut data: Dataset) -> Dataset {
    data.meta.version.push_str("-draft");
    data
}

fn write_bundles(data: &Dataset, folder: &Path) -> Result<(), String> {
    for (path, text) in files(data)? {
        write(&folder.join(path), &text)?;
    }
    write(&folder.join("newest.json"), &pointer(&data.meta.version)?)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let says = |fault: std::io::Error| format!("Cannot write {}: {fault}.", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(says)?;
    }
    fs::write(path, text).map_err(says)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_a_dataset_in_one_file_is_up_to_date() {
        let committed = fs::read_to_string(data_folder().join("example.json")).unwrap_or_default();
        let made = example().unwrap_or_else(|fault| panic!("{fault}"));
        assert!(committed == made, "run cargo xtask data schema");
    }

    #[test]
    fn the_dataset_is_sound_and_released() {
        let data = load().unwrap_or_else(|problems| panic!("{problems}"));
        let released = is_released(&data).unwrap_or_else(|fault| panic!("{fault}"));
        assert!(
            released,
            "the data differs from its release: raise the version and run cargo xtask data release"
        );
    }
}
