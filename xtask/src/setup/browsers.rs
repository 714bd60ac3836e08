//! The three browser engines and their WebDrivers: found where they are, or
//! installed. Each can be named by a variable, as build machines often do.

use super::{packages, tools};
use crate::process;
use std::path::{Path, PathBuf};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The Debian packages that bring it.
    pub fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::Webkit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    /// The browser's program.
    pub fn browser(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => named_or_on_path(
                "CHROME",
                &["chromium", "chromium-browser", "google-chrome", "chrome"],
            ),
            Self::Firefox => named_or_on_path("FIREFOX", &["firefox-esr", "firefox"]),
            Self::Webkit => named("MINIBROWSER").or_else(mini_browser),
        }
    }

    /// The program that drives it.
    pub fn driver(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => named_or_on_path("CHROMEDRIVER", &["chromedriver"]),
            Self::Firefox => named("GECKODRIVER")
                .or_else(|| {
                    let tool = tools::geckodriver();
                    tool.is_there().then(|| tool.program().ok()).flatten()
                })
                .or_else(|| process::on_path(&["geckodriver"])),
            Self::Webkit => named_or_on_path("WEBKITDRIVER", &["WebKitWebDriver"]),
        }
    }

    /// Whether all is there to run tests in it.
    pub fn is_ready(self) -> bool {
        self.system_parts_ready() && self.driver().is_some()
    }

    /// Whether what comes from the operating system is there.
    pub fn system_parts_ready(self) -> bool {
        self.browser().is_some()
            && match self {
                Self::Chromium => self.driver().is_some(),
                Self::Firefox => true,
                Self::Webkit => self.driver().is_some() && virtual_screen().is_some(),
            }
    }

    /// Installs what is missing.
    pub fn ensure(self) -> Result<(), String> {
        if !self.system_parts_ready() {
            packages::install(self.packages())?;
        }
        if self == Self::Firefox && self.driver().is_none() {
            tools::geckodriver().ensure()?;
        }
        if self.is_ready() {
            return Ok(());
        }
        Err(format!(
            "No {} with its WebDriver was found, even after installing {}. \
             Name the programs by variables: {}.",
            self.name(),
            self.packages().join(", "),
            match self {
                Self::Chromium => "CHROME and CHROMEDRIVER",
                Self::Firefox => "FIREFOX and GECKODRIVER",
                Self::Webkit => "MINIBROWSER and WEBKITDRIVER (and put Xvfb on PATH)",
            }
        ))
    }
}

/// WebKit's test browser needs a screen; this program gives a virtual one.
pub fn virtual_screen() -> Option<PathBuf> {
    process::on_path(&["Xvfb"])
}

/// MiniBrowser lies in a folder named after the machine's architecture and the
/// library's version, not on PATH.
fn mini_browser() -> Option<PathBuf> {
    let folders = |folder: &Path| -> Vec<PathBuf> {
        let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect();
        found.sort();
        found
    };
    let libraries = Path::new("/usr/lib");
    std::iter::once(PathBuf::from("/usr/libexec"))
        .chain(std::iter::once(libraries.to_path_buf()))
        .chain(folders(libraries).into_iter().filter(|at| at.is_dir()))
        .flat_map(|parent| folders(&parent))
        .filter(|folder| {
            folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit"))
        })
        .map(|folder| folder.join("MiniBrowser"))
        .find(|file| process::is_executable(file))
}

fn named_or_on_path(variable: &str, names: &[&str]) -> Option<PathBuf> {
    named(variable).or_else(|| process::on_path(names))
}

/// What a variable names: a path, or a program on PATH.
fn named(variable: &str) -> Option<PathBuf> {
    let name = std::env::var(variable).ok().filter(|name| !name.is_empty())?;
    let file = PathBuf::from(&name);
    if file.components().count() == 1 {
        return process::on_path(&[&name]);
    }
    process::is_executable(&file).then_some(file)
}
