//! Runs the tests, each once per chosen engine, one after another.

use crate::browser::Browser;
use crate::{Engine, Outcome, Session};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs::OpenOptions;
use std::future::Future;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::{Duration, Instant};
use tokio::time::timeout;
use xtask::project;

/// A test that takes longer than this hangs; one that was asked to take long may.
const LONGEST: Duration = Duration::from_secs(300);
const LONG_TRIAL: Duration = Duration::from_secs(86_400);

/// What comes before and after a test is a handful of commands; a browser that takes longer for
/// one of them answers no more.
const COMMAND: Duration = Duration::from_secs(60);

/// A test that takes longer than this is named with its time.
const LONG: Duration = Duration::from_secs(15);

/// Time enough for two tries and what is around them; then the whole run is broken off, since
/// what hangs is no test any more.
const HANGS: Duration = Duration::from_secs(1200);

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

/// A number that whoever starts the tests asks for, such as how many walks.
pub fn asked_for<T: std::str::FromStr>(name: &str) -> Option<T> {
    std::env::var(name).ok()?.parse().ok()
}

/// Whether the engines beside Chromium answer only what they may answer otherwise.
fn is_short() -> bool {
    std::env::var("P49_TESTS").is_ok_and(|wanted| wanted == "every-engine")
}

/// Whether fault `n` is played on part `at` of a site: in a short run each fault on every third.
pub fn is_played(at: usize, n: usize) -> bool {
    !is_short() || (at + n).is_multiple_of(3)
}

/// Runs the tests in the engines that `P49_ENGINES` names. With `P49_TESTS=every-engine` these are
/// only the ones that belong in every engine, with `P49_PART=2/3` only the second third of them.
pub fn main(every_engine: Vec<BrowserTest>, chromium: Vec<BrowserTest>) -> ExitCode {
    let is_short = is_short();
    let mut tests = every_engine;
    tests.extend(chromium.into_iter().filter(|_| !is_short));
    let part = std::env::var("P49_PART").unwrap_or_else(|_| "1/1".into());
    let Some((part, parts)) = part_of(&part) else {
        eprintln!("P49_PART is no part such as 1/2: `{part}`.");
        return ExitCode::FAILURE;
    };
    // Each part has some of every kind.
    let tests: Vec<BrowserTest> = tests
        .into_iter()
        .enumerate()
        .filter(|(n, _)| n % parts == part - 1)
        .map(|(_, test)| test)
        .collect();
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

/// Which part of how many.
fn part_of(text: &str) -> Option<(usize, usize)> {
    let (part, parts) = text.split_once('/')?;
    let (part, parts): (usize, usize) = (part.parse().ok()?, parts.parse().ok()?);
    (1..=parts).contains(&part).then_some((part, parts))
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

/// Runs a test, and once more in a fresh browser if it failed: a busy machine
/// stalls a browser now and then. Said aloud, so that it does not hide. An error
/// that a page made is not forgiven.
fn run_one(engine: Engine, slot: &Slot, name: &str, run: Run) -> Result<(), String> {
    let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
    let began = Instant::now();
    let _watched = watch(name);
    let first = try_one(engine, &mut slot, name, run);
    let result = match first {
        // An hour of use is no test that a busy machine may have again.
        Err(Trouble::Test(message)) if !is_trial(name) => {
            let second = try_one(engine, &mut slot, name, run);
            if second.is_ok() {
                println!("{name}: passed at the second try. The first one said:\n{message}");
            }
            second
        }
        other => other,
    }
    .map_err(Trouble::words);
    note_time(began.elapsed(), name);
    // At once: a run that is cut short prints no summary.
    match &result {
        Err(message) => println!("{name} failed:\n{message}"),
        Ok(()) if began.elapsed() > LONG => println!("({} s)", began.elapsed().as_secs()),
        Ok(()) => {}
    }
    result
}

/// Ends the program where a test neither ends nor can be ended, for as long as what this returns
/// is kept: a run that stands still says nothing of what it stands at.
fn watch(name: &str) -> Option<mpsc::Sender<()>> {
    if is_trial(name) {
        return None;
    }
    let (over, ended) = mpsc::channel();
    let said = format!("{name} hangs, and so does its harness.");
    std::thread::spawn(move || {
        if ended.recv_timeout(HANGS) == Err(mpsc::RecvTimeoutError::Timeout) {
            println!("{said}");
            std::process::exit(1);
        }
    });
    Some(over)
}

/// Adds to the file that `P49_TIMES` names how long a test took, for whoever makes them faster.
fn note_time(took: Duration, name: &str) {
    let file = std::env::var_os("P49_TIMES");
    let file = file.and_then(|file| OpenOptions::new().create(true).append(true).open(file).ok());
    if let Some(mut file) = file {
        // Where it cannot be written there is only nothing to read.
        writeln!(file, "{:.1}\t{name}", took.as_secs_f64()).ok();
    }
}

/// Whether a test was asked to take long, by how much of it there is.
fn is_trial(name: &str) -> bool {
    (name.contains("walks::") && std::env::var_os("P49_WALKS").is_some())
        || (name.contains("long_use::") && std::env::var_os("P49_MINUTES").is_some())
}

/// Why a test failed.
enum Trouble {
    /// By what it saw, or did not see in time.
    Test(String),
    /// The page made an error.
    Page(String),
}

impl Trouble {
    fn words(self) -> String {
        match self {
            Self::Test(words) | Self::Page(words) => words,
        }
    }
}

fn try_one(
    engine: Engine,
    slot: &mut Option<Browser>,
    name: &str,
    run: Run,
) -> Result<(), Trouble> {
    let browser = match slot.take() {
        Some(browser) => browser,
        None => Browser::start(engine).map_err(Trouble::Test)?,
    };
    let result = catch_unwind(AssertUnwindSafe(|| {
        browser.runtime.block_on(in_session(&browser, name, run))
    }))
    .unwrap_or_else(|_| Err(Trouble::Test("The harness itself panicked; see above.".into())));
    // Whatever state a failed test left the browser in, the next one starts
    // afresh.
    if result.is_ok() {
        *slot = Some(browser);
    }
    result
}

async fn in_session(browser: &Browser, name: &str, run: Run) -> Result<(), Trouble> {
    let mut session = match timeout(COMMAND, Session::begin(browser)).await {
        Ok(Ok(session)) => session,
        Ok(Err(error)) => {
            return Err(Trouble::Test(format!("The session did not begin: {error}")));
        }
        Err(_) => return Err(Trouble::Test("The session did not begin in time.".into())),
    };
    let longest = if is_trial(name) { LONG_TRIAL } else { LONGEST };
    let result = match timeout(longest, guarded(run(&mut session))).await {
        Ok(result) => result,
        Err(_) => Err(format!("It took longer than {} s.", longest.as_secs())),
    };
    let errors = match timeout(COMMAND, session.errors()).await {
        Ok(errors) => errors.unwrap_or_default().join("\n"),
        Err(_) => {
            let said = result.err().unwrap_or_default();
            return Err(Trouble::Test(format!("{said}\nThe browser answers no more.")));
        }
    };
    let again = "return sessionStorage.getItem('parallel49.again') !== null";
    if matches!(timeout(COMMAND, session.js(again)).await, Ok(Ok(again)) if again == true) {
        println!("{name}: WebKit broke the app, and the page loaded once more.");
    }
    if result.is_ok() && errors.is_empty() {
        return Ok(());
    }
    let mut message = result.err().unwrap_or_default();
    if !errors.is_empty() {
        message.push_str(&format!("\nThe page made errors:\n{errors}"));
    }
    let picture =
        project::root().join("target/browser-failures").join(name.replace("::", "-") + ".png");
    if matches!(timeout(COMMAND, session.screenshot(&picture)).await, Ok(Ok(()))) {
        message.push_str(&format!("\nA picture of it is at {}.", picture.display()));
    }
    // WebKitGTK 2.50 now and then breaks the app (public/boot.js has more); what
    // breaks it again is ours. A test that asks for errors takes them itself.
    let is_webkits = session.engine == Engine::Webkit && errors.contains("RuntimeError");
    let is_ours = !errors.is_empty() && !is_webkits;
    Err(if is_ours { Trouble::Page(message) } else { Trouble::Test(message) })
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
