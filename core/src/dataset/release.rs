//! When versions of the data were released: the changelog of the data says so, in its headings.

use super::Day;

/// A version of the data and its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    pub version: String,
    pub day: Day,
}

/// The days of these versions, which stand in the changelog as `## 1.2.3 - 2026-11-29`.
///
/// # Errors
/// A version that the changelog does not have.
pub fn releases(changelog: &str, versions: &[String]) -> Result<Vec<Release>, String> {
    let headings: Vec<Release> = changelog.lines().filter_map(heading).collect();
    let of = |version: &String| {
        let found = headings.iter().find(|known| known.version == *version);
        found.cloned().ok_or_else(|| {
            format!("public/data/CHANGELOG.md has no heading `## {version} - YYYY-MM-DD`.")
        })
    };
    versions.iter().map(of).collect()
}

fn heading(line: &str) -> Option<Release> {
    let (version, day) = line.strip_prefix("## ")?.split_once(" - ")?;
    Some(Release { version: version.to_owned(), day: Day::parse(day.trim())? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_stand_in_the_headings() {
        let log = "# Changelog\n## 1.1.0 - 2026-11-22\ntext - 1\n### 9\n## 1.0.0 - 2026-11-15\n";
        let found = releases(log, &["1.0.0".into(), "1.1.0".into()]).expect("both");
        let days: Vec<String> = found.iter().map(|one| one.day.to_string()).collect();
        assert_eq!(days, ["2026-11-15", "2026-11-22"]);
        assert!(releases(log, &["2.0.0".into()]).is_err());
    }
}
