//! The versions of the data that stand in a folder, read from their bundles.

use parallel49::dataset::{Dataset, Lang, bundle, version::is_newer};
use parallel49::editions::changes::Version;
use std::fs;
use std::path::Path;

/// The names of the versions in a data folder, the oldest first.
pub fn names(data: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(data).map_err(|fault| format!("{}: {fault}.", data.display()))?;
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
pub fn read(data: &Path, version: &str, lang: Lang) -> Result<Dataset<String>, String> {
    let part = |name: &str| {
        let path = data.join(version).join(lang.code()).join(name);
        fs::read_to_string(&path).map_err(|fault| format!("{}: {fault}.", path.display()))
    };
    bundle::joined(&part("first.json")?, &part("rest.json")?, version, lang)
        .map_err(|fault| format!("Version {version}: {fault}."))
}

/// Every version of a data folder in both languages, the oldest first.
pub fn versions(data: &Path) -> Result<Vec<Version>, String> {
    let whole =
        |name: &String| Ok(Version::new(read(data, name, Lang::En)?, read(data, name, Lang::Fr)?));
    names(data)?.iter().map(whole).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_stand_in_the_order_of_their_numbers() {
        let folder = crate::project::root().join("target/released-test");
        for name in ["1.10.0", "1.9.0", "1.10.0-draft", "0.9.0"] {
            let folder = folder.join(name).join("en");
            fs::create_dir_all(&folder).unwrap_or_else(|fault| panic!("{fault}"));
            fs::write(folder.join("first.json"), "").unwrap_or_else(|fault| panic!("{fault}"));
        }
        fs::create_dir_all(folder.join("schema")).unwrap_or_else(|fault| panic!("{fault}"));
        let found = names(&folder).unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(found, ["0.9.0", "1.9.0", "1.10.0", "1.10.0-draft"]);
    }
}
