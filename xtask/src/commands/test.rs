//! `cargo xtask test`: every check there is, in the order in which a fault
//! shows soonest. With `--full` the browser tests run in three engines.

use super::{build, setup::engines, size};
use crate::args::Args;
use crate::setup::browsers::Engine;
use crate::setup::wasm_target::{self, TARGET};
use crate::steps::{Report, succeed};
use crate::{data, process, project, setup};
use std::process::Command;

/// The steps, by the names `--step` takes.
const STEPS: &[(&str, &str)] = &[
    ("format", "the code is formatted"),
    ("lint-app", "clippy on the app, as it runs in the browser"),
    ("lint-core", "clippy on the core, with its tests"),
    ("lint-desk", "clippy on the second program"),
    ("lint-xtask", "clippy on the commands"),
    ("lint-browser", "clippy on the browser tests"),
    ("core", "the core's tests"),
    ("speed", "filters and search against their time budgets, as released"),
    ("xtask", "the commands' tests"),
    ("features", "the browser build has no server rendering in it"),
    ("data", "the data is valid"),
    ("build", "the release build"),
    ("size", "the size budgets"),
    ("fallback", "the wasm target builds from source (with --full only)"),
    ("browser", "the browser tests"),
];

/// The steps a name of a test can choose from.
const WITH_TESTS: [&str; 4] = ["core", "xtask", "build", "browser"];
/// The steps that need the build tools.
const WITH_TOOLS: [&str; 4] = ["lint-app", "lint-desk", "build", "browser"];
/// What compiles without a browser: the core, with all that it writes.
const PURE: [&str; 3] = ["--no-default-features", "--features", "files"];

struct Plan {
    steps: Vec<&'static str>,
    engines: &'static [Engine],
    filter: Option<String>,
}

pub fn run(args: &[String]) -> Result<(), String> {
    let mut args = Args::new(args);
    if args.switch("--list") {
        for (name, what) in STEPS {
            println!("{name:<13} {what}");
        }
        return args.finish();
    }
    let plan = Plan::read(args)?;
    let mut report = Report::default();
    plan.run(&mut report);
    report.close()
}

impl Plan {
    fn read(mut args: Args) -> Result<Self, String> {
        let full = args.switch("--full");
        let engines = engines(full);
        let as_it_is = args.switch("--no-build");
        let mut chosen = Vec::new();
        while let Some(name) = args.option("--step")? {
            chosen.push(name);
        }
        let filter = args.word();
        args.finish()?;
        if let Some(name) = chosen.iter().find(|name| STEPS.iter().all(|(known, _)| known != name))
        {
            return Err(format!(
                "There is no step `{name}`. `cargo xtask test --list` names them."
            ));
        }
        let steps = STEPS.iter().map(|(name, _)| *name).filter(|name| {
            if !chosen.is_empty() {
                return chosen.iter().any(|wanted| wanted == name);
            }
            (filter.is_none() || WITH_TESTS.contains(name))
                && !(as_it_is && *name == "build")
                && (full || *name != "fallback")
        });
        Ok(Self { steps: steps.collect(), engines, filter })
    }

    fn has(&self, step: &str) -> bool {
        self.steps.contains(&step)
    }

    fn run(&self, report: &mut Report) {
        let mut ready = true;
        if self.steps.iter().any(|step| WITH_TOOLS.contains(step)) {
            let engines = if self.has("browser") { self.engines } else { &[] };
            ready = report.check("set-up", || setup::for_tests(engines));
        }
        let mut built = true;
        for step in &self.steps {
            if !ready && WITH_TOOLS.contains(step) {
                report.skip(step, "the set-up is not complete");
                built = built && *step != "build";
            } else if !built && matches!(*step, "size" | "browser") {
                report.skip(step, "there is no new build");
            } else {
                let ok = self.step(step, report);
                built = built && (ok || *step != "build");
            }
        }
    }

    fn step(&self, step: &str, report: &mut Report) -> bool {
        let lint = |package: &str, rest: &[&str]| {
            succeed(
                cargo(&["clippy", "--quiet", "-p", package])
                    .args(rest)
                    .args(["--", "-D", "warnings"]),
            )
        };
        match step {
            "format" => report.check(step, || {
                succeed(&mut cargo(&["fmt", "--all", "--check", "--", "--color=never"]))
            }),
            "lint-desk" => report.check(step, || {
                let own = ["--no-default-features", "--features", "desk", "--bin", "desk"];
                lint("parallel49", &[&own[..], &["--target", TARGET]].concat())
            }),
            // Each package by itself: a feature of one must not reach another.
            "lint-app" => report.check(step, || lint("parallel49", &["--target", TARGET])),
            "lint-core" => {
                report.check(step, || lint("parallel49", &[&PURE[..], &["--all-targets"]].concat()))
            }
            "lint-xtask" => report.check(step, || lint("xtask", &["--all-targets"])),
            "lint-browser" => report.check(step, || lint("browser-tests", &["--all-targets"])),
            "core" => report.tests(step, self.tests("parallel49").args(PURE)),
            "speed" => report.tests(
                step,
                cargo(&["test", "--quiet", "--release", "-p", "parallel49", "--test", "speed"])
                    .arg("--no-default-features"),
            ),
            "fallback" => report.check(step, wasm_target::prove),
            "xtask" => report.tests(step, &mut self.tests("xtask")),
            "features" => report.check(step, no_server_rendering),
            "data" => report.check(step, || data::run(&["check".to_string()])),
            "build" => report.check(step, build::site),
            "size" => report.check(step, || size::run(&[])),
            "browser" => {
                let built = report.check("browser tests, built", || {
                    succeed(&mut cargo(&["test", "--quiet", "--no-run", "-p", "browser-tests"]))
                });
                // The slowest one begins.
                let tests = self.engines.iter().rev().map(|engine| {
                    let mut tests = self.tests("browser-tests");
                    tests.env("P49_ENGINES", engine.name());
                    (engine.name().to_owned(), tests)
                });
                built && report.tests_side_by_side(step, tests.collect())
            }
            _ => report.check(step, || Err("This step has no action yet.".into())),
        }
    }

    fn tests(&self, package: &str) -> Command {
        let mut command = cargo(&["test", "--quiet", "--no-fail-fast", "-p", package]);
        // libtest's own summary has one line per test program either way.
        command.args(&self.filter);
        command
    }
}

/// leptos renders on a server (`ssr`) or in the browser (`csr`); with both,
/// every event handler is silently switched off.
fn no_server_rendering() -> Result<(), String> {
    let tree = process::capture(&mut cargo(&[
        "tree",
        "-p",
        "parallel49",
        "-e",
        "features",
        "--target",
        TARGET,
    ]))?;
    match tree.lines().find(|line| line.contains("feature \"ssr\"")) {
        None => Ok(()),
        Some(line) => Err(format!(
            "The browser build has server rendering in it ({}), which switches all event \
             handlers off. `cargo tree -p parallel49 -e features -i` on that package says why.",
            line.trim_start_matches(|c: char| !c.is_alphanumeric())
        )),
    }
}

fn cargo(args: &[&str]) -> Command {
    let mut command = process::cargo();
    command.args(args).current_dir(project::root());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(text: &str) -> Vec<&'static str> {
        let args: Vec<String> = text.split_whitespace().map(str::to_string).collect();
        Plan::read(Args::new(&args)).unwrap().steps
    }

    #[test]
    fn chooses_the_steps() {
        assert_eq!(steps("--full").len(), STEPS.len());
        assert!(!steps("").contains(&"fallback"));
        assert_eq!(steps("--step core --step size"), ["core", "size"]);
        assert_eq!(steps("opens_clean --no-build"), ["core", "xtask", "browser"]);
    }

    #[test]
    fn an_unknown_step_is_a_mistake() {
        let args = ["--step".to_string(), "nope".to_string()];
        assert!(Plan::read(Args::new(&args)).is_err());
    }

    #[test]
    fn every_step_named_elsewhere_exists() {
        for name in WITH_TESTS.iter().chain(&WITH_TOOLS) {
            assert!(STEPS.iter().any(|(known, _)| known == name), "{name}");
        }
    }
}
