//! The standard library's source from Debian's package `rust-src`.
//!
//! Nothing of the system is touched: apt works with a source list, lists and a
//! cache of its own in our cache folder, and the package is unpacked there, not
//! installed. The mirrors are those the machine itself uses, as apt reports
//! them; only the suite may be another one, since the compiler may be newer
//! than the machine's Debian.

use super::cache;
use crate::process;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Suites that may have a newer compiler than the machine's own.
const NEWER_SUITES: [&str; 4] = ["stable-backports", "trixie-backports", "testing", "unstable"];

/// A place apt can fetch packages from.
#[derive(Debug, PartialEq)]
struct Place {
    repository: String,
    suite: String,
}

/// Unpacks the source for a release of the compiler into a folder.
pub fn unpack(release: &str, into: &Path) -> Result<(), String> {
    if process::on_path(&["apt-get"]).is_none() || process::on_path(&["dpkg"]).is_none() {
        return Err("This system has no apt, so Debian's rust-src cannot be had here.".into());
    }
    let own = process::capture(Command::new("apt-get").args([
        "indextargets",
        "--format",
        "$(REPO_URI) $(RELEASE) $(COMPONENT) $(CREATED_BY)",
    ]))?;
    let apt = PrivateApt::new()?;
    for place in places(&own) {
        println!("Looking for rust-src {release} in {} (seconds).", place.suite);
        let Some((package, version)) = apt.look_up(&place, release) else {
            continue;
        };
        println!("Fetching {package} {version} (some 45 MB).");
        let archive = apt.download(&package, &version)?;
        process::run(Command::new("dpkg").arg("-x").arg(archive).arg(into))?;
        return apt.remove();
    }
    apt.remove()?;
    Err(format!("No suite of this machine's Debian mirror has rust-src {release}."))
}

/// The machine's own suites first, then newer ones of the same mirrors.
fn places(index_targets: &str) -> Vec<Place> {
    let mut own: Vec<Place> = Vec::new();
    for line in index_targets.lines() {
        let [repository, suite, "main", "Packages"] = line.split(' ').collect::<Vec<_>>()[..]
        else {
            continue;
        };
        let place = Place { repository: repository.into(), suite: suite.into() };
        if !own.contains(&place) {
            own.push(place);
        }
    }
    let mut mirrors: Vec<&str> = Vec::new();
    for place in &own {
        // Security and update suites come from a mirror that has no others.
        let is_security = place.suite.contains("security");
        if !is_security && !mirrors.contains(&place.repository.as_str()) {
            mirrors.push(&place.repository);
        }
    }
    let newer: Vec<Place> = NEWER_SUITES
        .iter()
        .flat_map(|suite| {
            mirrors
                .iter()
                .map(|mirror| Place { repository: (*mirror).into(), suite: (*suite).into() })
        })
        .filter(|place| !own.contains(place))
        .collect();
    own.into_iter().chain(newer).collect()
}

/// apt with a configuration of its own.
struct PrivateApt {
    folder: PathBuf,
}

impl PrivateApt {
    fn new() -> Result<Self, String> {
        let folder = cache::folder()?.join("apt");
        cache::make_empty(&folder)?;
        cache::make(&folder.join("state/lists/partial"))?;
        cache::make(&folder.join("cache/archives/partial"))?;
        Ok(Self { folder })
    }

    /// A command of apt that knows this one place and nothing installed.
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let folder = self.folder.display();
        for option in [
            format!("Dir::Etc::SourceList={folder}/sources.list"),
            "Dir::Etc::SourceParts=/dev/null".into(),
            format!("Dir::State={folder}/state"),
            format!("Dir::Cache={folder}/cache"),
            "Dir::State::status=/dev/null".into(),
            "Acquire::Languages=none".into(),
            // Our folders belong to us, not to apt's own user.
            "APT::Sandbox::User=".into(),
            // The machine's hooks are not for a private list.
            "APT::Update::Post-Invoke-Success=".into(),
        ] {
            command.arg("-o").arg(option);
        }
        command.current_dir(&self.folder);
        command
    }

    /// The package and its version, if the place has it for this release.
    fn look_up(&self, place: &Place, release: &str) -> Option<(String, String)> {
        let list = format!("deb {} {} main\n", place.repository, place.suite);
        std::fs::write(self.folder.join("sources.list"), list).ok()?;
        // A mirror without this suite is no error: the next one is tried.
        if !process::succeeds(self.command("apt-get").arg("update")) {
            return None;
        }
        // Ubuntu carries several compilers side by side, named by version.
        let short = release.rsplit_once('.').map_or(release, |(short, _)| short);
        let found = process::capture(self.command("apt-cache").args([
            "madison",
            "rust-src",
            &format!("rust-{short}-src"),
        ]))
        .ok()?;
        version_in(&found, release)
    }

    fn download(&self, package: &str, version: &str) -> Result<PathBuf, String> {
        process::run(self.command("apt-get").args([
            "-qq",
            "download",
            &format!("{package}={version}"),
        ]))?;
        std::fs::read_dir(&self.folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .find(|path| path.extension().is_some_and(|end| end == "deb"))
            .ok_or_else(|| "apt-get download left no package behind.".into())
    }

    fn remove(self) -> Result<(), String> {
        std::fs::remove_dir_all(&self.folder)
            .map_err(|error| format!("{} could not be removed: {error}.", self.folder.display()))
    }
}

/// The first line of `apt-cache madison` with a version of this release.
fn version_in(madison: &str, release: &str) -> Option<(String, String)> {
    madison.lines().find_map(|line| {
        let mut fields = line.split('|').map(str::trim);
        let (package, version) = (fields.next()?, fields.next()?);
        let rest = version.strip_prefix(release)?;
        rest.starts_with(['+', '-', '~']).then(|| (package.to_string(), version.to_string()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_suites_come_first_and_security_mirrors_have_no_others() {
        let places = places(
            "mirror:/security/ old-security main Packages\n\
             mirror:/debian/ old main DEP-11\n\
             mirror:/debian/ old main Packages\n\
             mirror:/debian/ old contrib Packages\n",
        );
        let shown: Vec<_> =
            places.iter().map(|place| format!("{}{}", place.repository, place.suite)).collect();
        assert_eq!(shown[..2], ["mirror:/security/old-security", "mirror:/debian/old"]);
        assert_eq!(shown.len(), 2 + NEWER_SUITES.len());
        assert!(shown[2..].iter().all(|place| place.starts_with("mirror:/debian/")));
    }

    #[test]
    fn only_the_very_release_will_do() {
        let madison = "rust-src | 1.95.10+dfsg-1 | x main\nrust-src | 1.95.1+dfsg-1 | x main\n";
        let found = version_in(madison, "1.95.1");
        assert_eq!(found, Some(("rust-src".into(), "1.95.1+dfsg-1".into())));
        assert_eq!(version_in(madison, "1.95.0"), None);
    }
}
