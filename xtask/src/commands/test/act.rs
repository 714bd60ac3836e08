//! What each step does.

use super::{html, lists};
use crate::commands::{data, size};
use crate::setup::browsers::Engine;
use crate::setup::{tools, wasm_target::TARGET};
use crate::steps::{Report, succeed};
use crate::{process, project, wasm_loops};
use std::process::Command;

/// What the steps are run for.
pub struct Context {
    pub engines: Vec<Engine>,
    pub full: bool,
    pub filter: Option<String>,
}

/// The app as it makes pages natively.
pub const NATIVE: [&str; 3] = ["--no-default-features", "--features", "ssr"];

/// All packages but the app, which share what they are built on.
const REST: [&str; 5] =
    ["parallel49-core", "worker", "parallel49-bench-engine", "xtask", "browser-tests"];

/// How many walks by chance the whole run takes, in Chromium; the daily one a few.
const ALL_WALKS: &str = "2000";

/// Runs a step; whether it went well.
pub fn act(step: &str, context: &Context, report: &mut Report) -> bool {
    let tests = |package: &str| {
        let mut command = cargo(&["test", "--quiet", "--no-fail-fast", "-p", package]);
        command.args(&context.filter);
        command
    };
    match step {
        "format" => report.check(step, || {
            succeed(&mut cargo(&["fmt", "--all", "--check", "--", "--color=never"]))
        }),
        // The app by itself: a feature of another package must not reach it.
        "lint-app" => report.check(step, || lint(&["parallel49"], &["--target", TARGET])),
        "lint-pages" => report
            .check(step, || lint(&["parallel49"], &[&NATIVE[..], &["--all-targets"]].concat())),
        "lint-rest" => report.check(step, || lint(&REST, &["--all-features", "--all-targets"])),
        "core" => report.tests(step, &mut tests("parallel49-core")),
        "content" => report.tests(step, tests("parallel49").args(NATIVE)),
        "xtask" => report.tests(step, &mut tests("xtask")),
        "features" => report.check(step, no_server_rendering),
        "dependencies" => report.check(step, dependencies),
        "data" => report.check(step, || data::run(data::Action::Check)),
        "lists" => report.check(step, lists::check),
        "wasm" => report.check(step, || wasm_loops::of_site(&project::tested_site())),
        "size" => report.check(step, size::run),
        "html" => report.check(step, html::check),
        "browser" => browsers(step, context, report, tests),
        _ => report.check(step, || Err("This step has no action yet.".into())),
    }
}

/// The browser tests, engine by engine, two at once; the slowest one begins. Chromium runs all of
/// them, in three parts, so that both lanes end at about the same time; the others run those that a
/// browser may answer otherwise, and all with `--full`.
fn browsers(
    step: &str,
    context: &Context,
    report: &mut Report,
    tests: impl Fn(&str) -> Command,
) -> bool {
    let built = report.check("browser tests, built", || {
        succeed(&mut cargo(&["test", "--quiet", "--no-run", "-p", "browser-tests"]))
    });
    let runs = context.engines.iter().rev().flat_map(|engine| {
        let parts = if *engine == Engine::Chromium { 3 } else { 1 };
        (1..=parts)
            .map(|part| {
                let mut tests = tests("browser-tests");
                tests.env("P49_ENGINES", engine.name());
                // What failed says where by itself; traces of the harness hide it.
                tests.env("RUST_BACKTRACE", "0");
                tests.env("P49_PART", format!("{part}/{parts}"));
                if !context.full && *engine != Engine::Chromium {
                    tests.env("P49_TESTS", "every-engine");
                }
                if context.full && *engine == Engine::Chromium {
                    tests.env("P49_WALKS", ALL_WALKS);
                }
                let name = if parts == 1 {
                    engine.name().to_owned()
                } else {
                    format!("{} {part}", engine.name())
                };
                (name, tests)
            })
            .collect::<Vec<_>>()
    });
    built && report.tests_side_by_side(step, runs.collect())
}

fn lint(packages: &[&str], rest: &[&str]) -> Result<(), String> {
    let mut clippy = cargo(&["clippy", "--quiet"]);
    clippy.args(packages.iter().flat_map(|package| ["-p", package]));
    succeed(clippy.args(rest).args(["--", "-D", "warnings"]))
}

/// leptos renders as text (`ssr`) or in the browser (`csr`); with both, every event handler is
/// silently switched off.
fn no_server_rendering() -> Result<(), String> {
    let tree = ["tree", "-p", "parallel49", "-e", "features", "--target", TARGET];
    let tree = process::capture(&mut cargo(&tree))?;
    match tree.lines().find(|line| line.contains("feature \"ssr\"")) {
        None => Ok(()),
        Some(line) => Err(format!(
            "The browser build has server rendering in it ({}), which switches all event \
             handlers off. `cargo tree -p parallel49 -e features -i` on that package says why.",
            line.trim_start_matches(|c: char| !c.is_alphanumeric())
        )),
    }
}

/// Licences, sources and duplicates always; advisories where their database can be had.
fn dependencies() -> Result<(), String> {
    let tool = tools::cargo_deny();
    tool.ensure()?;
    let deny = |what: &[&str]| -> Result<Command, String> {
        let mut command = Command::new(tool.program()?);
        command.args(["--log-level", "error", "--all-features", "check"]).args(what);
        command.current_dir(project::root());
        Ok(command)
    };
    succeed(&mut deny(&["licenses", "bans", "sources"])?)?;
    let has_database = process::succeeds(
        Command::new(tool.program()?).args(["fetch", "db"]).current_dir(project::root()),
    );
    if !has_database {
        println!("The database of advisories cannot be reached here: not looked at.");
        return Ok(());
    }
    succeed(&mut deny(&["advisories"])?)
}

fn cargo(args: &[&str]) -> Command {
    let mut command = process::cargo();
    command.args(args).current_dir(project::root());
    command
}
