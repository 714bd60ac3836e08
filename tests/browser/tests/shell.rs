//! What stands in the page before the app, and where the app cannot run.

use browser_tests::{Engine, Fault, Outcome, Session, browser_tests};
use std::time::Duration;

const SAID: &str = "
    const said = document.getElementById('boot-failed');
    return !!said && !said.hidden && said.getBoundingClientRect().height > 20";

/// The file of the program itself.
async fn program(s: &Session) -> Outcome<String> {
    let name = s
        .js("return performance.getEntriesByType('resource').map((entry) => entry.name)
                 .find((name) => name.endsWith('program_bg.wasm'))?.split('/').slice(-2).join('/') ?? ''")
        .await?;
    let name = name.as_str().unwrap_or_default().to_string();
    assert!(name.ends_with("/program_bg.wasm"), "{name}");
    Ok(name)
}

browser_tests! {
    async fn the_page_itself_speaks_both_languages(s) {
        s.open_view("").await?;
        let missing = s
            // A page with scripts in it is none that the rules of the page let become one.
            .ask("const page = await new Promise((done, failed) => {
                      const asked = new XMLHttpRequest();
                      asked.open('GET', 'index.html');
                      asked.responseType = 'document';
                      asked.onload = () => done(asked.response);
                      asked.onerror = failed;
                      asked.send();
                  });
                  const found = [];
                  for (const css of ['noscript', '#boot-failed', '#panic']) {
                      // Without scripts a parser reads noscript as elements; be sure of it.
                      const part = page.querySelector(css);
                      const inside = part?.tagName === 'NOSCRIPT' && !part.children.length
                          ? new DOMParser().parseFromString(part.textContent, 'text/html').body : part;
                      for (const lang of ['en', 'fr'])
                          if ((inside?.querySelector(`[lang=${lang}]`)?.textContent.trim().length ?? 0) < 60)
                              found.push(`${css} in ${lang}`);
                      if (css !== '#panic' && !inside?.querySelector('a[href^=\"data/\"]'))
                          found.push(`${css} without the data`);
                  }
                  for (const css of ['#boot-failed', '#panic'])
                      if (!page.querySelector(css)?.hidden) found.push(`${css} is not hidden`);
                  return found")
            .await?;
        assert_eq!(missing.to_string(), "[]");
    }

    async fn the_shell_goes_when_the_app_comes(s) {
        s.open_view("").await?;
        assert_eq!(s.count("#boot").await?, 0);
        assert_eq!(s.count("h1").await?, 1);
        assert_eq!(s.count("main").await?, 1);
        assert_eq!(s.js("return document.getElementById('panic').hidden").await?, true);
    }

    async fn a_program_that_does_not_come_is_said(s) {
        s.faults.set("parallel49-", Fault::Status(500));
        s.open("").await?;
        s.wait_until(SAID).await?;
        for lang in ["en", "fr"] {
            assert!(s.text(&format!("#boot-failed [lang={lang}]")).await?.len() > 60);
        }
        assert!(s.js("return document.getElementById('boot-waiting').hidden").await? == true);
        // The errors of the missing program are what this is about.
        s.take_errors().await?;
    }

    async fn a_program_that_is_silent_is_said(s) {
        // Only there can the clock be made to run faster.
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.open_view("").await?;
        s.before_each_page(
            "const wait = window.setTimeout;
             window.setTimeout = (what, time, ...rest) => wait(what, time / 20, ...rest);",
        )
        .await?;
        let wasm = program(s).await?;
        s.faults.set(&wasm, Fault::Stall(Duration::from_secs(60)));
        s.open("?q=1").await?;
        s.wait_until(SAID).await?;
        // It may come after all.
        s.faults.clear();
        s.wait_gone("#boot").await?;
        assert_eq!(s.count("#boot-failed").await?, 0);
    }

    async fn what_breaks_beside_the_app_is_not_ours(s) {
        // Only there can a script be put before those of the page.
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.before_each_page(
            "const error = new Error('theirs');
             error.stack = 'Error: theirs at chrome-extension://abcdef/content.js:1:1';
             addEventListener('DOMContentLoaded', () => {
                 dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }));
                 dispatchEvent(new ErrorEvent('error', { error, filename: 'chrome-extension://abcdef/content.js' }));
                 dispatchEvent(new PromiseRejectionEvent('unhandledrejection',
                     { promise: Promise.resolve(), reason: error }));
                 const script = document.createElement('script');
                 script.type = 'text/plain';
                 script.src = 'https://elsewhere.invalid/theirs.js';
                 document.body.append(script);
                 script.dispatchEvent(new Event('error'));
                 window.__said = !document.getElementById('boot-failed')?.hidden;
             });",
        )
        .await?;
        s.open_view("?view=compare").await?;
        assert_eq!(s.js("return window.__said").await?, false);
        s.take_errors().await?;
    }

    async fn a_page_saved_as_it_stood_shows_what_it_showed(s) {
        s.open_view("?view=records&q=fraud&lang=fr").await?;
        let saved = s.js("return '<!doctype html>' + document.documentElement.outerHTML").await?;
        let rows = s.count(".records tbody tr").await?;
        // Opened elsewhere, it has no program beside it.
        s.faults.set("parallel49-", Fault::Status(404));
        s.faults.set("fr.html", Fault::Replace(saved.as_str().unwrap_or_default().to_owned()));
        s.open("fr.html?view=records&q=fraud&lang=fr").await?;
        s.wait_for(".records tbody tr").await?;
        assert_eq!(s.count(".records tbody tr").await?, rows);
        let seen = s
            .js("return ['.masthead', 'h1', '.records tbody tr', '#foot'].filter((css) =>
                     !document.querySelector(css)?.checkVisibility()).concat(
                         document.getElementById('panic').hidden ? [] : ['panic'])")
            .await?;
        assert_eq!(seen.to_string(), "[]");
        assert_eq!(s.count("main").await?, 1);
        // The program that is not there is what this is about.
        s.take_errors().await?;
    }

    async fn a_program_that_is_broken_is_said(s) {
        // WebKit tells the page nothing: the message comes by the time limit.
        if s.engine == Engine::Webkit {
            return Ok(());
        }
        s.open_view("").await?;
        let wasm = program(s).await?;
        s.faults.set(&wasm, Fault::Replace("not a program".into()));
        s.open("?q=1").await?;
        s.wait_until(SAID).await?;
        s.take_errors().await?;
    }
}
