//! CITATION.cff, which programs read beside the code, says what the code and the data say.

use crate::common::{data, root};
use citeworks_cff::references::RefType;
use parallel49_core::dataset::release::releases;
use std::fs;

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect(path)
}

/// The day of a version of the software.
fn day_of(version: &str) -> String {
    let log = text("CHANGELOG.md");
    let heading = format!("## [{version}] - ");
    let day = log.lines().find_map(|line| line.strip_prefix(&heading)).expect("a heading");
    day.trim().to_owned()
}

#[test]
fn the_software_is_cited_as_it_is() {
    let cff = citeworks_cff::from_str(&text("CITATION.cff")).expect("a citation file");
    assert_eq!(cff.version.as_deref(), Some(env!("CARGO_PKG_VERSION")));
    let released = cff.date_released.expect("a day").to_string();
    assert_eq!(released, day_of(env!("CARGO_PKG_VERSION")));
    assert!(!cff.authors.is_empty() && !cff.message.is_empty());
}

#[test]
fn the_data_is_what_is_to_be_cited() {
    let cff = citeworks_cff::from_str(&text("CITATION.cff")).expect("a citation file");
    let meta = &data().meta;
    let cited = cff.preferred_citation.expect("the data");
    assert_eq!(cited.work_type, RefType::Data);
    assert_eq!(cited.version.as_deref(), Some(&*meta.version));
    assert_eq!(cited.title.as_deref(), Some(&*meta.title.en));
    let release = releases(&text("public/data/CHANGELOG.md"), std::slice::from_ref(&meta.version));
    let day = release.expect("its day")[0].day.to_string();
    assert_eq!(cited.date_released.expect("a day").to_string(), day);
}
