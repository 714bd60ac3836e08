//! The dataset as catalogues of data list it, beside the Data Package of [`super::schema`]: DCAT
//! for portals of open data, Croissant for tools of machine learning.

mod croissant;
mod dcat;

use super::publication::Publication;
use super::release::{Release, releases};
use super::{Dataset, FILES, Role, folder};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The list of DCAT, below the data folder.
pub const DCAT: &str = "dcat.jsonld";
/// The list of Croissant.
pub const CROISSANT: &str = "croissant.json";
/// What the dataset is called as a node of both, and of what the pages say to search engines.
pub const NODE: &str = "data/dcat.jsonld#dataset";

/// Who made the dataset.
const NAME: &str = "Parallel 49";
/// The pages that show it, in both languages.
const PAGES: [&str; 2] = ["index.html", "fr.html"];

/// What the lists are made from.
pub struct Listing<'a> {
    pub data: &'a Dataset,
    pub copy: &'a Publication,
    /// The released versions, the oldest first.
    pub releases: Vec<Release>,
    files: Vec<Held>,
}

/// A file of records as it stands in the folder.
struct Held {
    kind: &'static str,
    bytes: usize,
    sha256: String,
}

impl<'a> Listing<'a> {
    /// Of a data folder.
    ///
    /// # Errors
    /// Where a file cannot be read or the changelog lacks a version.
    pub fn of(
        folder: &Path,
        data: &'a Dataset,
        copy: &'a Publication,
    ) -> Result<Listing<'a>, String> {
        let read = |name: &str| {
            let path = folder.join(name);
            fs::read(&path).map_err(|fault| format!("{}: {fault}.", path.display()))
        };
        let held = |kind: &'static str| {
            let bytes = read(&format!("{kind}.json"))?;
            let sha256 = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            Ok(Held { kind, bytes: bytes.len(), sha256 })
        };
        let changelog = String::from_utf8_lossy(&read("CHANGELOG.md")?).into_owned();
        let mut versions = folder::versions(folder)?;
        versions.retain(|version| !folder::is_draft(version));
        Ok(Listing {
            data,
            copy,
            releases: releases(&changelog, &versions)?,
            files: FILES.into_iter().map(held).collect::<Result<_, String>>()?,
        })
    }

    /// The files, by their names below the folder.
    ///
    /// # Errors
    /// None that a reader could meet: only what `serde_json` cannot write.
    pub fn files(&self) -> Result<[(&'static str, String); 2], String> {
        Ok([(DCAT, written(&dcat::of(self))?), (CROISSANT, written(&croissant::of(self))?)])
    }

    /// From the oldest instrument to the last day of the evidence.
    pub fn span(&self) -> (String, String) {
        let years = self.data.instruments.iter().map(|item| item.date.first().year);
        let until = self.data.meta.evidence_until;
        let first = years.min().unwrap_or(until.first().year);
        (first.to_string(), until.last().to_string())
    }

    /// The names of the two sides in both languages.
    pub fn sides(&self) -> impl Iterator<Item = &super::Text> {
        let sides = self.data.parties.iter().filter(|party| party.role == Role::Side);
        sides.map(|party| &party.name)
    }

    /// The days of the first and of the newest release.
    pub fn days(&self) -> (Option<String>, Option<String>) {
        let day = |release: Option<&Release>| release.map(|release| release.day.to_string());
        (day(self.releases.first()), day(self.releases.last()))
    }
}

fn written(value: &Value) -> Result<String, String> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|fault| fault.to_string())
}
