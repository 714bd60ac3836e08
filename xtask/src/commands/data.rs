//! `cargo xtask data`: check the dataset, bundle it, release it.

mod old_links;

use crate::project::{self, root};
use parallel49_core::dataset::check::Problem;
use parallel49_core::dataset::listing::Listing;
use parallel49_core::dataset::own::{SCHEMA, read_file};
use parallel49_core::dataset::publication::Publication;
use parallel49_core::dataset::support::{Share, support};
use parallel49_core::dataset::{Dataset, FILES, folder, schema};
use parallel49_core::export::json;
use parallel49_core::screens::about::counts::counts;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

#[derive(clap::Subcommand, Clone, Copy)]
pub enum Action {
    /// Say every fault, or how much there is
    Check,
    /// Write the bundles of the data as it is into target/draft-data
    Draft,
    /// Write the schemas and the example into public/data
    Schema,
    /// Write the bundles of a new version into public/data, for ever
    Release,
}

pub fn run(action: Action) -> Result<(), String> {
    let data = check()?;
    match action {
        Action::Check => Ok(()),
        Action::Draft => {
            let draft = folder::draft_of(data);
            let target = root().join("target/draft-data");
            folder::publish(&target, &draft)?;
            println!("Wrote {} to {}.", draft.meta.version, target.display());
            Ok(())
        }
        Action::Schema => describe(&data),
        Action::Release => release(&data),
    }
}

fn check() -> Result<Dataset, String> {
    let start = Instant::now();
    let data = folder::records(&project::data())?;
    let spent = start.elapsed().as_millis();
    println!("The dataset is sound, version {} ({spent} ms):", data.meta.version);
    for (kind, n) in counts(&data) {
        println!("  {n:>5}  {kind}");
    }
    print_support(&data);
    Ok(data)
}

/// How much rests on an official text that was read at the place, and where it is little.
fn print_support(data: &Dataset) {
    let said =
        |share: Share| format!("{} of {} ({} %)", share.official, share.all, share.percent());
    let found = support(data);
    println!("Provisions on an official text read at that place: {}", said(found.overall));
    for (party, share) in &found.parties {
        println!("  {party}: {}", said(*share));
    }
    println!("Flagship strategies, laws, orders and joint instruments: {}", said(found.chief));
    println!("Of these, below the aim:");
    for (id, share) in &found.below {
        println!("  {id}: {}", said(*share));
    }
}

/// Writes the bundles under their version, once and for ever.
fn release(data: &Dataset) -> Result<(), String> {
    let version = &data.meta.version;
    for (path, text) in folder::bundles(data)? {
        let target = project::data().join(path);
        if is_committed(&target) && fs::read_to_string(&target).is_ok_and(|old| old != text) {
            return Err(format!(
                "Version {version} is released and committed, and the data has changed since: \
                 raise `version` in public/data/meta.json, then release again."
            ));
        }
    }
    folder::publish(&project::data(), data)?;
    describe(data)?;
    old_links::extend(version)?;
    println!("Released data version {version}. Commit public/data and tests/fixtures.");
    Ok(())
}

/// Writes the schemas of the records and the lists of the files.
fn describe(data: &Dataset) -> Result<(), String> {
    for (path, text) in schema::files(&data.meta)? {
        folder::write(&project::data().join(path), &text)?;
    }
    // Of no host yet: the build of a site knows one.
    let copy = Publication::default();
    for (name, text) in Listing::of(&project::data(), data, &copy)?.files()? {
        folder::write(&project::data().join(name), &text)?;
    }
    folder::write(&project::data().join("example.json"), &example()?)?;
    let exported = format!("{:#}\n", json::schema());
    folder::write(&root().join("public").join(json::SCHEMA), &exported)?;
    println!("Wrote the lists of files, schema/ and example.json in public/data.");
    Ok(())
}

/// A whole dataset in one file, as readers bring their own: the made-up one of the tests.
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
    let in_words =
        |found: Vec<Problem>| found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    read_file(&text).map_err(in_words)?;
    Ok(text)
}

/// Whether git holds the file; outside a checkout nothing counts as committed.
fn is_committed(path: &Path) -> bool {
    let mut git = Command::new("git");
    git.arg("-C").arg(root()).args(["ls-tree", "--name-only", "HEAD", "--"]).arg(path);
    git.output().is_ok_and(|output| output.status.success() && !output.stdout.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_a_dataset_in_one_file_is_up_to_date() {
        let committed =
            fs::read_to_string(project::data().join("example.json")).unwrap_or_default();
        let made = example().unwrap_or_else(|fault| panic!("{fault}"));
        assert!(committed == made, "run cargo xtask data schema");
    }

    #[test]
    fn the_dataset_is_sound_and_released() {
        let data = folder::records(&project::data());
        let data = data.unwrap_or_else(|problems| panic!("{problems}"));
        let released =
            folder::is_released(&project::data(), &data).unwrap_or_else(|fault| panic!("{fault}"));
        assert!(
            released,
            "the data differs from its release: raise the version and run cargo xtask data release"
        );
    }
}
