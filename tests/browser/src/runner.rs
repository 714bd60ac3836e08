//! Runs the tests, each once per chosen engine, one after another.

use crate::browser::Browser;
use crate::{Engine, Outcome, Session};
use libtest_mimic::{Arguments, Failed, Trial};
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use xtask::project;

/// A test that takes longer than this hangs.
const LONGEST: Duration = Duration::from_secs(120);

type Run = for<'a> fn(&'a mut Session) -> Pin<Box<dyn Future<Output = Outcome> + 'a>>;

pub struct BrowserTest {
    name: &'static str,
    run: Run,
}

impl BrowserTest {
    pub fn new(path: &'static str, run: Run) -> Self {
        // Without the name of the test program in front.
        let name = path.split_once("::").map_or(path, |(_, name)| name);
        Self { name, run }
    }
}

/// Where an engine is kept between its tests; empty before the first one and
/// after one that failed.
type Slot = Arc<Mutex<Option<Browser>>>;

pub fn main(tests: Vec<BrowserTest>) -> ExitCode {
    let mut arguments = Arguments::from_args();
    // One test at a time: they share the browsers and a small machine.
    arguments.test_threads = Some(1);
    let engines = match chosen_engines() {
        Ok(engines) => engines,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    if !project::tested_site().join("index.html").is_file() {
        eprintln!("There is no built site to test. `cargo xtask build` makes one.");
        return ExitCode::FAILURE;
    }
    let mut slots = Vec::new();
    let mut trials = Vec::new();
    for engine in engines {
        let slot = Slot::default();
        for test in &tests {
            let (slot, run) = (Arc::clone(&slot), test.run);
            let name = format!("{}::{}", engine.name(), test.name);
            trials.push(Trial::test(name.clone(), move || {
                run_one(engine, &slot, &name, run).map_err(Failed::from)
            }));
        }
        slots.push(slot);
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    for slot in slots {
        // Ends the browser, which the process's own end would not.
        drop(slot.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
    conclusion.exit_code()
}

fn chosen_engines() -> Result<Vec<Engine>, String> {
    let wanted = std::env::var("P49_ENGINES").unwrap_or_else(|_| "chromium".into());
    wanted
        .split(',')
        .map(|name| {
            Engine::ALL
                .into_iter()
                .find(|engine| engine.name() == name.trim())
                .ok_or_else(|| format!("P49_ENGINES names no engine I know: `{name}`."))
        })
        .collect()
}

fn run_one(engine: Engine, slot: &Slot, name: &str, run: Run) -> Result<(), String> {
    let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
    let browser = match slot.take() {
        Some(browser) => browser,
        None => Browser::start(engine)?,
    };
    let result = catch_unwind(AssertUnwindSafe(|| {
        browser.runtime.block_on(in_session(&browser, name, run))
    }))
    .unwrap_or_else(|_| Err("The harness itself panicked; see above.".into()));
    // Whatever state a failed test left the browser in, the next one starts
    // afresh.
    if result.is_ok() {
        *slot = Some(browser);
    }
    result
}

async fn in_session(browser: &Browser, name: &str, run: Run) -> Result<(), String> {
    let mut session = Session::begin(browser)
        .await
        .map_err(|error| format!("The session did not begin: {error}"))?;
    let mut result = match tokio::time::timeout(LONGEST, guarded(run(&mut session))).await {
        Ok(result) => result,
        Err(_) => Err(format!("It took longer than {} s.", LONGEST.as_secs())),
    };
    if result.is_ok() {
        let errors = session.errors().await.unwrap_or_default();
        if !errors.is_empty() {
            result = Err(format!("The page made errors:\n{}", errors.join("\n")));
        }
    }
    if let Err(message) = &mut result {
        let picture = project::root()
            .join("target/browser-failures")
            .join(format!("{}.png", name.replace("::", "-")));
        if session.screenshot(&picture).await.is_ok() {
            message.push_str(&format!("\nA picture of it is at {}.", picture.display()));
        }
    }
    result
}

/// The test's own result, with a panic of an assertion turned into words.
async fn guarded<'a>(mut test: Pin<Box<dyn Future<Output = Outcome> + 'a>>) -> Result<(), String> {
    std::future::poll_fn(|context| {
        match catch_unwind(AssertUnwindSafe(|| test.as_mut().poll(context))) {
            Ok(poll) => poll.map(|outcome| outcome.map_err(|error| error.to_string())),
            Err(panic) => std::task::Poll::Ready(Err(words(panic.as_ref()))),
        }
    })
    .await
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
        .unwrap_or_else(|| "It panicked.".into())
}
