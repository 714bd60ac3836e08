//! Every fault of the network, part by part: the page says what happened in its language, works
//! again once the fault has ended, and keeps the reader's link and pins.

use browser_tests::{Engine, Fault, Outcome, Session, browser_tests, is_played, newest_data};
use std::time::Duration;
use xtask::project;

/// The reader's link: a view with a filter and two pins.
const VIEW: &str = "?view=records&q=fraud&party=ca&pins=us-ncs-2023,us-nssc-2003";
const FAILED: &str = "main .failure[role=alert]";
const LANGS: [&str; 2] = ["en", "fr"];

/// What a host in trouble sends, or does not.
fn faults() -> Vec<Fault> {
    vec![
        Fault::Status(404),
        Fault::Status(500),
        Fault::Cut,
        Fault::Short,
        Fault::Garbled,
        Fault::Replace("<!doctype html><title>Sign in</title>".into()),
        Fault::Stall(Duration::from_secs(600)),
    ]
}

/// The files that the program cannot start without, and its first part among them.
const PROGRAM: [&str; 3] = ["program.js", "parts.js", FIRST];
const FIRST: &str = "program_bg.wasm";
/// The part that comes later.
const LATER: &str = "split_later.wasm";
const LATER_SAID: [&str; 2] =
    ["This part of the page did not load", "Cette partie de la page n’a pas pu être chargée"];

/// The path of a file of the program.
fn program(name: &str) -> Outcome<String> {
    let folder = project::program_of(&project::tested_site()).ok_or("no program in parts")?;
    let folder = folder.file_name().unwrap_or_default().to_string_lossy();
    Ok(format!("{folder}/{name}"))
}

/// WebKitGTK takes a body that is said to be packed and is not as it is.
fn reads_all_the_same(s: &Session, fault: &Fault) -> bool {
    s.engine == Engine::Webkit && matches!(fault, Fault::Garbled)
}

/// The link and the pins stand as they were.
async fn is_kept(s: &Session, lang: &str) -> Outcome {
    assert_eq!(s.query().await?, format!("{VIEW}&lang={lang}"));
    s.wait_for_text(".pinned span[aria-hidden]", "2").await
}

/// Opens the view with a fault on a part; whether the engine reads that part all the same, and
/// then all is there.
async fn opens_all_the_same(s: &mut Session, lang: &str, path: &str, fault: &Fault) -> Outcome<bool> {
    s.faults.set(path, fault.clone());
    if matches!(fault, Fault::Stall(_)) {
        s.pretend("haste").await?;
    }
    s.open(&format!("{VIEW}&lang={lang}")).await?;
    if reads_all_the_same(s, fault) {
        s.wait_for(".records tbody tr").await?;
        is_kept(s, lang).await?;
        return Ok(true);
    }
    Ok(false)
}

/// Opens the view while a part of the data fails; the reader is told, tries again, and is where
/// she wanted to be.
async fn data_fails(s: &mut Session, lang: &str, path: &str, fault: &Fault) -> Outcome {
    if opens_all_the_same(s, lang, path, fault).await? {
        return Ok(());
    }
    let [said, again] = match lang {
        "en" => ["The data did not load", "Try again"],
        _ => ["n’ont pas pu être chargées", "Réessayer"],
    };
    s.wait_for_text(FAILED, said).await?;
    let reason = s.text(&format!("{FAILED} p")).await?;
    assert!(reason.len() > 5, "no reason");
    s.wait_for_text(&format!("{FAILED} button"), again).await?;
    is_kept(s, lang).await?;
    s.faults.clear();
    s.pretend("").await?;
    s.click(&format!("{FAILED} button")).await?;
    s.ready().await?;
    s.wait_gone("main .failure").await?;
    s.wait_for(".records tbody tr").await?;
    is_kept(s, lang).await
}

/// Opens the view while a part of the program fails; once that has ended, loading the page again
/// is enough.
async fn program_fails(s: &mut Session, lang: &str, path: &str, fault: &Fault) -> Outcome {
    const SAID: &str = "
        const said = document.querySelector(`#boot-failed [lang=${document.documentElement.lang}]`);
        return !!said?.checkVisibility() && said.textContent.trim().length > 60";
    s.faults.set(path, fault.clone());
    // Where a browser tells the page nothing of a program that breaks, the limit on silence does.
    s.pretend("haste").await?;
    s.open(&format!("{VIEW}&lang={lang}")).await?;
    s.wait_until(SAID).await?;
    assert_eq!(s.js("return document.documentElement.lang").await?, lang);
    // Nothing says that it will still come.
    assert_eq!(s.js("return document.getElementById('boot-waiting').hidden").await?, true);
    // The files that did not come are what this is about.
    s.take_errors().await?;
    s.faults.clear();
    s.pretend("").await?;
    s.reload().await?;
    s.ready().await?;
    s.wait_gone("#boot").await?;
    is_kept(s, lang).await
}

/// Opens the view while the second part of the program fails; the reader is told, tries again,
/// and is where she wanted to be.
async fn later_fails(s: &mut Session, lang: &str, fault: &Fault) -> Outcome {
    if opens_all_the_same(s, lang, &program(LATER)?, fault).await? {
        return Ok(());
    }
    s.wait_for_text(FAILED, LATER_SAID[usize::from(lang == "fr")]).await?;
    assert!(s.text(&format!("{FAILED} p")).await?.len() > 5, "no reason");
    is_kept(s, lang).await?;
    // What the browser says of a part that is none.
    s.take_errors().await?;
    s.faults.clear();
    s.pretend("").await?;
    s.click(&format!("{FAILED} button")).await?;
    s.ready().await?;
    s.wait_gone("main .failure").await?;
    s.wait_for(".records tbody tr").await?;
    is_kept(s, lang).await
}

/// All that went wrong with each fault of each part, told together.
struct Told(Vec<String>);

impl Told {
    async fn note(&mut self, s: &mut Session, what: &str, done: Outcome) -> Outcome {
        s.faults.clear();
        if let Err(fault) = done {
            s.pretend("").await?;
            println!("{what}: {fault}");
            self.0.push(format!("{what}: {fault}"));
            s.take_errors().await?;
        }
        Ok(())
    }

    fn end(self) {
        assert!(self.0.is_empty(), "{}", self.0.join("\n"));
    }
}

browser_tests! {
    async fn data_that_does_not_come_right(s) {
        let version = newest_data()?.1;
        let folder = project::tested_site().join("data");
        s.open("").await?;
        let mut told = Told(Vec::new());
        for (at, part) in ["newest.json", "first.json", "rest.json"].into_iter().enumerate() {
            let mut all = faults();
            // A part of another version, as when only half of a release has arrived.
            all.push(Fault::Replace(match part {
                "newest.json" => std::fs::read_to_string(folder.join(part))?.replace(&version, "9.9.9"),
                _ => std::fs::read_to_string(folder.join("1.1.0/en").join(part))?,
            }));
            // Each fault in both languages, of one part or another.
            for (n, fault) in all.iter().enumerate().filter(|(n, _)| is_played(at, *n)) {
                let lang = LANGS[(n + at) % 2];
                let path = match part {
                    "newest.json" => format!("data/{part}"),
                    _ => format!("data/{version}/{lang}/{part}"),
                };
                let done = Box::pin(data_fails(s, lang, &path, fault)).await;
                told.note(s, &format!("{path}, {fault:.60?}"), done).await?;
            }
        }
        told.end();
    }

    async fn data_that_comes_slowly_or_under_another_name_is_shown(s) {
        let version = newest_data()?.1;
        for (lang, unit) in [("en", "kB so far"), ("fr", "ko reçus")] {
            for part in ["first", "rest"] {
                s.faults.set(&format!("data/{version}/{lang}/{part}"), Fault::Pause);
                s.open(&format!("{VIEW}&lang={lang}")).await?;
                if part == "first" {
                    s.wait_for_text(".waiting", unit).await?;
                }
                s.wait_for("#main[data-loading]").await?;
                assert_eq!(s.count(FAILED).await?, 0);
                s.faults.clear();
                s.ready().await?;
                assert_eq!(s.count(".waiting").await?, 0);
                is_kept(s, lang).await?;
            }
            s.faults.set("data/", Fault::Kind("text/plain"));
            s.open_view(&format!("{VIEW}&lang={lang}")).await?;
            is_kept(s, lang).await?;
            s.faults.clear();
        }
    }

    async fn a_program_that_does_not_come_right(s) {
        // WebKit hands out again the program that it has in memory: a fault reaches it at the
        // first load alone, for which `shell` plays them.
        if s.engine == Engine::Webkit {
            return Ok(());
        }
        s.open("").await?;
        let mut told = Told(Vec::new());
        for (at, name) in PROGRAM.into_iter().enumerate() {
            let part = program(name)?;
            let mut all = faults();
            // A part of another build.
            all.push(Fault::File(match part.ends_with(".js") {
                true => "worker.js",
                false => "worker_bg.wasm",
            }));
            // A host that does not know what scripts are; a wasm under another name still runs.
            if part.ends_with(".js") {
                all.push(Fault::Kind("text/plain"));
            }
            for (n, fault) in all.iter().enumerate().filter(|(n, _)| is_played(at, *n)) {
                // No driver looks at a page whose scripts are still on their way.
                if part.ends_with(".js") && matches!(fault, Fault::Stall(_)) {
                    continue;
                }
                let lang = LANGS[(n + at) % 2];
                let done = Box::pin(program_fails(s, lang, &part, fault)).await;
                told.note(s, &format!("{part}, {fault:?}"), done).await?;
            }
        }
        told.end();
    }

    async fn a_second_part_that_does_not_come_right(s) {
        s.open("").await?;
        let mut told = Told(Vec::new());
        let mut all = faults();
        // A part of another build.
        all.push(Fault::File("worker_bg.wasm"));
        for (n, fault) in all.iter().enumerate() {
            let done = Box::pin(later_fails(s, LANGS[n % 2], fault)).await;
            told.note(s, &format!("{LATER}, {fault:?}"), done).await?;
        }
        told.end();
    }

    async fn without_the_second_part_the_first_works_and_a_record_says_why_not(s) {
        for (lang, said) in LANGS.iter().zip(LATER_SAID) {
            s.faults.set(&program(LATER)?, Fault::Status(500));
            s.open_view(&format!("?theme=incident-response&lang={lang}")).await?;
            assert_eq!(s.count("main .failure:not(details *)").await?, 0);
            s.click("#asof-summary").await?;
            s.wait_for_text(".asof .failure", said).await?;
            s.click("main a[href*='id=']").await?;
            s.wait_for_text("#record h2", said).await?;
            assert_eq!(s.js("return document.activeElement.id").await?, "record-title");
            s.faults.clear();
            s.click("#record .failure button").await?;
            s.wait_for(".record-body .facts, .record-body dl").await?;
            assert_eq!(s.js("return document.activeElement.id").await?, "record-title");
            s.click("#record .close").await?;
            s.wait_gone("#record[open]").await?;
        }
    }

    async fn a_program_under_another_name_starts(s) {
        s.faults.set(&program(FIRST)?, Fault::Kind("text/plain"));
        s.open_view(&format!("{VIEW}&lang=fr")).await?;
        is_kept(s, "fr").await?;
    }
}
