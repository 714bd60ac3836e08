//! Running checks one after another: each named and timed, counted over all,
//! and what failed said again at the end.

use crate::process;
use std::collections::VecDeque;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What has run so far.
#[derive(Default)]
pub struct Report {
    passed: usize,
    failed: usize,
    /// What to say again: a heading for the step, and what it said.
    failures: Vec<(String, String)>,
}

impl Report {
    /// A step that counts as one.
    pub fn check(&mut self, name: &str, act: impl FnOnce() -> Result<(), String>) -> bool {
        let start = begin(name);
        let result = act();
        self.note(name, result, start.elapsed())
    }

    /// The same while other steps run.
    pub fn check_beside(
        &mut self,
        name: &str,
        act: impl FnOnce() -> Result<(), String> + Send,
        others: impl FnOnce(&mut Self),
    ) -> bool {
        let start = begin(name);
        let done = std::thread::scope(|scope| {
            let act = scope.spawn(|| (act(), start.elapsed()));
            others(self);
            act.join()
        });
        let (result, took) =
            done.unwrap_or_else(|_| (Err("It broke off.".into()), start.elapsed()));
        self.note(name, result, took)
    }

    fn note(&mut self, name: &str, result: Result<(), String>, took: Duration) -> bool {
        let ok = result.is_ok();
        match result {
            Ok(()) => self.passed += 1,
            Err(message) => self.fail(name, &message, 1),
        }
        end(name, ok, "", took);
        ok
    }

    /// A step that runs tests and counts each of them. `command` is one whose
    /// output has libtest's lines.
    pub fn tests(&mut self, name: &str, command: &mut Command) -> bool {
        let start = begin(name);
        let result = run_tests(command, "");
        self.count(name, result, start.elapsed())
    }

    /// The same for several programs, two of them at once: what each prints
    /// stands after its word, and each is a step of its own at the end.
    pub fn tests_side_by_side(&mut self, name: &str, programs: Vec<(String, Command)>) -> bool {
        let start = begin(name);
        let waiting = Mutex::new(VecDeque::from(programs));
        let done = Mutex::new(Vec::new());
        let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let work = || {
            while let Some((word, mut command)) = next() {
                let began = Instant::now();
                let result = run_tests(&mut command, &format!("{word}: "));
                let result = (began.elapsed(), result);
                done.lock().unwrap_or_else(PoisonError::into_inner).push((word, result));
            }
        };
        std::thread::scope(|scope| {
            scope.spawn(work);
            scope.spawn(work);
        });
        let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut all = true;
        for (word, (took, result)) in done {
            all &= self.count(&format!("{name}, {word}"), result, took);
        }
        println!("== {name}: {:.1} s in all", start.elapsed().as_secs_f64());
        all
    }

    fn count(&mut self, name: &str, result: Result<(Count, bool), String>, took: Duration) -> bool {
        match result {
            Ok((count, ok)) => {
                self.passed += count.passed;
                if count.failed > 0 {
                    self.fail(name, &count.failures, count.failed);
                } else if !ok {
                    // It did not even come to its tests, or broke off.
                    self.fail(name, "It failed before or between its tests; see above.", 1);
                } else if count.passed == 0 {
                    println!("No test has this name.");
                }
                let said = format!(", {} passed, {} failed", count.passed, count.failed);
                end(name, ok, &said, took);
                ok
            }
            Err(message) => {
                self.fail(name, &message, 1);
                end(name, false, "", took);
                false
            }
        }
    }

    /// A step that makes no sense any more.
    pub fn skip(&mut self, name: &str, why: &str) {
        println!("\n== {name}: not run, because {why}.");
        self.failures.push((format!("{name}: not run"), format!("Because {why}.")));
    }

    /// Says again what failed, then the line that counts. That line is the
    /// last, so the error has no words of its own.
    pub fn close(self) -> Result<(), String> {
        for (name, said) in &self.failures {
            println!("\n== {name}\n{}", said.trim_end());
        }
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 && self.failures.is_empty() { Ok(()) } else { Err(String::new()) }
    }

    fn fail(&mut self, name: &str, said: &str, count: usize) {
        self.failed += count;
        self.failures.push((format!("{name}: FAILED"), said.to_string()));
    }
}

fn begin(name: &str) -> Instant {
    println!("\n== {name}");
    Instant::now()
}

fn end(name: &str, ok: bool, said: &str, took: Duration) {
    let state = if ok { "ok" } else { "FAILED" };
    println!("== {name}: {state} ({:.1} s{said})", took.as_secs_f64());
}

/// Runs the tests with their output shown, each line after a mark, and counts
/// them.
fn run_tests(command: &mut Command, mark: &str) -> Result<(Count, bool), String> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("The tests could not be started: {error}."))?;
    let mut count = Count::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line.unwrap_or_default();
            println!("{mark}{line}");
            count.read(&line);
        }
    }
    let status = child.wait().map_err(|error| format!("The tests broke off: {error}."))?;
    Ok((count, status.success()))
}

/// What libtest's lines say.
#[derive(Default)]
struct Count {
    passed: usize,
    failed: usize,
    failures: String,
    in_failures: bool,
}

impl Count {
    fn read(&mut self, line: &str) {
        if line == "failures:" {
            self.in_failures = true;
        }
        if let Some(result) = line.strip_prefix("test result: ") {
            self.in_failures = false;
            self.passed += number_before(result, " passed");
            self.failed += number_before(result, " failed");
        }
        if self.in_failures && line != "failures:" && !line.is_empty() {
            self.failures.push_str(line);
            self.failures.push('\n');
        }
    }
}

fn number_before(text: &str, word: &str) -> usize {
    text.find(word).and_then(|at| text[..at].rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}

/// A command that must end well, for [`Report::check`]. What it says is shown
/// at once, and its end again with the other failures.
pub fn succeed(command: &mut Command) -> Result<(), String> {
    let failed = |error| format!("The command could not be started: {error}.");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let (output, errors) = (child.stdout.take(), child.stderr.take());
    let said = std::thread::scope(|scope| {
        let errors = scope.spawn(move || errors.map(show).unwrap_or_default());
        let output = output.map(show).unwrap_or_default();
        output + &errors.join().unwrap_or_default()
    });
    let status = child.wait().map_err(failed)?;
    if status.success() {
        return Ok(());
    }
    Err(process::tail(&said, SAID_AGAIN))
}

/// How many lines of a failed command are said again at the end.
const SAID_AGAIN: usize = 60;

/// Shows lines as they come and keeps them.
fn show(output: impl std::io::Read) -> String {
    let mut said = String::new();
    for line in BufReader::new(output).lines().map_while(Result::ok) {
        println!("{line}");
        said.push_str(&line);
        said.push('\n');
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(output: &str) -> Count {
        let mut count = Count::default();
        output.lines().for_each(|line| count.read(line));
        count
    }

    #[test]
    fn counts_over_several_test_programs() {
        let count = count(
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured\n\
             test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured\n",
        );
        assert_eq!((count.passed, count.failed), (15, 2));
    }

    #[test]
    fn keeps_what_failing_tests_said() {
        let count = count(
            "test a ... FAILED\n\nfailures:\n\n---- a stdout ----\nleft: 1\n\nfailures:\n    a\n\n\
             test result: FAILED. 0 passed; 1 failed\nafter\n",
        );
        assert_eq!(count.failures, "---- a stdout ----\nleft: 1\n    a\n");
    }

    #[test]
    fn programs_side_by_side_are_counted_each_for_itself() {
        let say = |text: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", text]);
            command
        };
        let mut report = Report::default();
        let programs = vec![
            ("a".into(), say("echo 'test result: ok. 2 passed; 0 failed'")),
            ("b".into(), say("echo 'test result: FAILED. 1 passed; 3 failed'; exit 1")),
            ("c".into(), say("exit 1")),
        ];
        assert!(!report.tests_side_by_side("browser", programs));
        assert_eq!((report.passed, report.failed), (3, 4));
        let mut names: Vec<&str> = report.failures.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["browser, b: FAILED", "browser, c: FAILED"]);
    }

    #[test]
    fn counts_checks_and_fails_when_one_did() {
        let mut report = Report::default();
        assert!(report.check("good", || Ok(())));
        assert!(!report.check("bad", || Err("why".into())));
        assert_eq!((report.passed, report.failed), (1, 1));
        assert!(report.close().is_err());
    }
}
