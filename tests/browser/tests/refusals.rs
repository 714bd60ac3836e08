//! What a browser may refuse: a worker that does not come right, storage, the clipboard, wasm.
//! The page says so in its language, and does without or tries again.

use browser_tests::{Engine, Fault, Outcome, Session, browser_tests, is_played};
use std::time::Duration;

const VIEW: &str = "?view=records&q=fraud&pins=us-ncs-2023";
const LANGS: [&str; 2] = ["en", "fr"];
const SAVE: &str = "#dialog .take-form [type='submit']";

/// Presses by script: what is told here is not how it is reached.
async fn press(s: &Session, css: &str) -> Outcome {
    s.wait_for(css).await?;
    s.js_with("document.querySelector(arguments[0]).click()", vec![css.into()]).await.map(drop)
}

/// Comes to the button that asks for a workbook, which the worker writes.
async fn want_workbook(s: &mut Session, lang: &str) -> Outcome {
    s.open_view(&format!("{VIEW}&lang={lang}")).await?;
    press(s, "[data-opens='export']").await?;
    s.wait_for("#dialog[open] .take-form").await?;
    press(s, "#dialog input[name=form][value=xlsx]").await
}

async fn is_kept(s: &Session, lang: &str) -> Outcome {
    assert_eq!(s.query().await?, format!("{VIEW}&lang={lang}"));
    s.wait_for_text(".pinned span[aria-hidden]", "1").await
}

/// A part of the worker fails: that is said, and the next press of the button asks again.
async fn worker_fails(s: &mut Session, lang: &str, path: &str, fault: &Fault) -> Outcome {
    s.faults.set(path, fault.clone());
    want_workbook(s, lang).await?;
    // From here on: the page itself may take its time.
    s.pretend("haste").await?;
    press(s, SAVE).await?;
    let said = if lang == "en" { ["did not load", "answer"] } else { ["n’a pas pu être chargée", "répondu"] };
    s.wait_until(&format!(
        "const said = document.getElementById('dialog-said').textContent;
         return said.includes('{}') || said.includes('{}')", said[0], said[1]
    ))
    .await?;
    s.take_errors().await?;
    s.faults.clear();
    s.pretend("").await?;
    let file = s.saved_by(SAVE).await?;
    assert!(file.name.ends_with(".xlsx") && file.bytes.len() > 1000);
    is_kept(s, lang).await
}

browser_tests! {
    async fn a_worker_that_does_not_come_right(s) {
        s.open("").await?;
        let faults = [
            Fault::Status(404),
            Fault::Status(500),
            Fault::Cut,
            Fault::Short,
            Fault::Garbled,
            Fault::Replace("<!doctype html>".into()),
            Fault::Stall(Duration::from_secs(600)),
        ];
        let mut told = Vec::new();
        for (at, part) in ["worker_loader.js", "worker.js", "worker_bg.wasm"].into_iter().enumerate() {
            for (n, fault) in faults.iter().enumerate() {
                // WebKitGTK takes a body that is said to be packed and is not as it is.
                let is_read = s.engine == Engine::Webkit && matches!(fault, Fault::Garbled);
                if is_read || !is_played(at, n) {
                    continue;
                }
                let done = Box::pin(worker_fails(s, LANGS[(n + at) % 2], part, fault)).await;
                s.faults.clear();
                if let Err(why) = done {
                    s.pretend("").await?;
                    println!("{part}, {fault:?}: {why}");
                    told.push(format!("{part}, {fault:?}: {why}"));
                    s.take_errors().await?;
                }
            }
        }
        assert!(told.is_empty(), "{}", told.join("\n"));
    }

    async fn a_worker_that_is_refused(s) {
        s.open("").await?;
        s.pretend("no-worker").await?;
        for (lang, said) in [("en", "cannot do this here"), ("fr", "ne le permet pas ici")] {
            want_workbook(s, lang).await?;
            press(s, SAVE).await?;
            s.wait_for_text("#dialog-said", said).await?;
            is_kept(s, lang).await?;
        }
    }

    async fn storage_that_is_full_or_refused(s) {
        s.open("").await?;
        for (how, lang) in [("no-storage", "en"), ("full-storage", "fr"), ("no-storage", "fr"), ("full-storage", "en")] {
            s.pretend(how).await?;
            s.open_view(&format!("{VIEW}&lang={lang}")).await?;
            is_kept(s, lang).await?;
            // The language and the colours are chosen for this page.
            press(s, ".colours").await?;
            s.wait_for("html[data-colours]").await?;
            press(s, "a.language").await?;
            s.wait_until(&format!("return document.documentElement.lang !== '{lang}'")).await?;
            s.ready().await?;
            press(s, "a.language").await?;
            s.wait_until(&format!("return document.documentElement.lang === '{lang}'")).await?;
            s.ready().await?;
            is_kept(s, lang).await?;
            // A note is kept as long as the page, and that is said.
            press(s, ".pinned").await?;
            s.wait_for("#pin-list textarea").await?;
            s.fill_in("#pin-list textarea", "Why?").await?;
            s.wait_for("#note-refused").await?;
            assert!(s.text("#note-refused").await?.len() > 30);
            press(s, "nav a[href*='view=about']").await?;
            s.wait_for(".about").await?;
            press(s, ".pinned").await?;
            s.wait_for("#pin-list textarea").await?;
            assert_eq!(s.property("#pin-list textarea", "value").await?.as_deref(), Some("Why?"));
        }
    }

    async fn a_clipboard_that_is_refused(s) {
        s.open("").await?;
        s.pretend("no-clipboard").await?;
        for (lang, said) in [("en", "did not allow copying"), ("fr", "n’a pas permis")] {
            s.open_view(&format!("{VIEW}&lang={lang}")).await?;
            s.js("document.querySelector('.share-menu').open = true").await?;
            press(s, ".share-menu .copy button").await?;
            // The link stands there, selected, to be copied by hand.
            s.wait_for_text(".copy-fallback label", said).await?;
            let link = format!("{}{VIEW}&lang={lang}", s.address());
            s.wait_until(&format!(
                "const field = document.activeElement;
                 return field.matches('.copy-fallback textarea') && field.value === '{link}'
                     && field.selectionEnd - field.selectionStart === field.value.length"
            ))
            .await?;
        }
    }

    async fn wasm_that_is_blocked(s) {
        s.open("").await?;
        for (how, lang) in [("no-wasm", "en"), ("blocked-wasm", "fr"), ("no-wasm", "fr"), ("blocked-wasm", "en")] {
            // Where the engine tells the page nothing, the message comes by the limit on silence.
            s.pretend(&format!("{how} haste")).await?;
            s.open(&format!("{VIEW}&lang={lang}")).await?;
            s.wait_until(&format!(
                "return !!document.querySelector('#boot-failed [lang={lang}]')?.checkVisibility()"
            ))
            .await?;
            s.take_errors().await?;
            s.pretend("").await?;
            s.reload().await?;
            s.ready().await?;
            is_kept(s, lang).await?;
        }
    }
}
