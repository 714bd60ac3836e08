//! The list of old links: for each released version of the data, links of
//! every kind with what they must show for ever. Tests open them all.

use crate::project::{self, root};
use parallel49_core::dataset::{Lang, folder};
use parallel49_core::link;
use parallel49_core::opened::opened;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

fn path() -> PathBuf {
    root().join("tests/fixtures/old-links.json")
}

/// Adds links of a version that has none yet: those of the version before, as
/// they open now. Says what a person must look at.
pub fn extend(version: &str) -> Result<(), String> {
    let text = fs::read_to_string(path()).map_err(|fault| fault.to_string())?;
    let mut links: Vec<Value> = serde_json::from_str(&text).map_err(|fault| fault.to_string())?;
    let of = |link: &Value| link["data"].as_str().unwrap_or_default().to_owned();
    if links.iter().any(|link| of(link) == version) {
        return Ok(());
    }
    let Some(last) = links.last().map(of) else { return Err("No old link to start from.".into()) };
    let mut added = 0;
    for old in links.clone().iter().filter(|link| of(link) == last) {
        let query = old["link"].as_str().unwrap_or_default();
        let query = query.replace(&format!("data={last}"), &format!("data={version}"));
        match entry(version, &query)? {
            Some(entry) => {
                links.push(entry);
                added += 1;
            }
            None => println!("Version {version} no longer knows all of {query}: left out."),
        }
    }
    let lines: Vec<String> = links.iter().map(ToString::to_string).collect();
    fs::write(path(), format!("[\n{}\n]\n", lines.join(",\n")))
        .map_err(|fault| fault.to_string())?;
    println!(
        "Added {added} links of version {version} to tests/fixtures/old-links.json. Read over what \
         they show: from now on they must show it for ever. Add links to what is new."
    );
    Ok(())
}

/// A link with what it shows; nothing where it does not open whole.
fn entry(version: &str, query: &str) -> Result<Option<Value>, String> {
    let lang = link::parse(query).0.lang.unwrap_or(Lang::En);
    let data = folder::version(&project::data(), version, lang)?;
    let shown = opened(data, lang, query);
    Ok(shown.view.map(|view| {
        json!({
            "data": version, "link": query, "view": view, "title": shown.title,
            "count": shown.count,
        })
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_released_version_has_its_old_links() {
        let text = fs::read_to_string(path()).unwrap_or_default();
        let links: Vec<Value> = serde_json::from_str(&text).unwrap_or_default();
        let versions = folder::versions(&project::data());
        for version in versions.unwrap_or_else(|fault| panic!("{fault}")) {
            let count = links.iter().filter(|link| link["data"] == version).count();
            assert!(count >= 15, "{version} has {count} links in tests/fixtures/old-links.json");
        }
    }

    #[test]
    fn a_link_to_what_is_not_there_makes_no_entry() {
        let entry = |query| entry("1.0.0", query).unwrap_or_else(|fault| panic!("{fault}"));
        assert!(entry("?id=no-such-record&lang=en&data=1.0.0").is_none());
        assert!(entry("?id=cybersecurity-action-plan-2012&lang=en&data=1.0.0").is_some());
    }
}
