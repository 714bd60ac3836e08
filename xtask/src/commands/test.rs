//! `cargo xtask test`: every check there is, in the order in which a fault shows soonest.

mod act;
mod html;
mod lists;
mod plan;

use crate::setup::browsers::Engine;
use crate::steps::Report;
use plan::Plan;

#[derive(clap::Args)]
pub struct Args {
    /// Everything in all engines, not only in Chromium
    #[arg(long)]
    full: bool,
    /// Only this step; may be said several times
    #[arg(long, value_name = "NAME")]
    step: Vec<String>,
    /// Only this engine: chromium, firefox, webkit; may be said several times
    #[arg(long, value_name = "NAME", value_parser = engine)]
    engine: Vec<Engine>,
    /// Say what the steps are and stop
    #[arg(long)]
    list: bool,
    /// With the site as it was built last
    #[arg(long)]
    no_build: bool,
    /// Only tests whose name holds this
    filter: Option<String>,
}

/// The steps, by the names `--step` takes.
const STEPS: &[(&str, &str)] = &[
    ("format", "the code is formatted"),
    ("lint-app", "clippy on the app, as it runs in the browser"),
    ("lint-pages", "clippy on the app as it makes pages, with its tests"),
    ("lint-rest", "clippy on all else: core, worker, commands, tests, benchmarks"),
    ("core", "the core's tests"),
    ("content", "the tests of what the app draws"),
    ("xtask", "the commands' tests"),
    ("features", "the browser build has no server rendering in it"),
    ("dependencies", "licences, sources and advisories of what we use"),
    ("data", "the data is valid"),
    ("lists", "programs for catalogues of data read our lists of it"),
    ("build", "the release build"),
    ("wasm", "the wasm has no loop that WebKit loses values of"),
    ("size", "the size budgets"),
    ("html", "the pages and every screen are sound HTML"),
    ("browser", "the browser tests"),
];

/// An engine by its name.
pub(super) fn engine(name: &str) -> Result<Engine, String> {
    let known = Engine::ALL.into_iter().find(|engine| engine.name() == name);
    known.ok_or_else(|| "it is one of chromium, firefox, webkit".into())
}

pub fn run(args: Args) -> Result<(), String> {
    if args.list {
        for (name, what) in STEPS {
            println!("{name:<13} {what}");
        }
        return Ok(());
    }
    let plan = Plan::new(args)?;
    let mut report = Report::default();
    plan.run(&mut report);
    report.close()
}
