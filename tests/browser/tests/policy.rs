//! What the pages allow themselves: nothing inline but what stands in them by hash, nothing of
//! another origin, and nothing that their own policy forbids.

use browser_tests::{Outcome, SHEETS, Session, VIEWS, browser_tests};
use serde_json::json;
use xtask::project;

/// Addresses of what the page has asked for that are not of this site.
const ELSEWHERE: &str = "
    return performance.getEntriesByType('resource').map((one) => one.name)
        .filter((name) => !name.startsWith(arguments[0]) && !/^(data|blob):/.test(name))";

async fn stays_at_home(s: &Session, what: &str) -> Outcome {
    let found = s.js_with(ELSEWHERE, vec![json!(s.address())]).await?;
    assert_eq!(found.to_string(), "[]", "{what}");
    Ok(())
}

browser_tests! {
    async fn no_page_allows_what_stands_in_it_unseen(_s) {
        let mut count = 0;
        for entry in std::fs::read_dir(project::tested_site())?.flatten() {
            let name = entry.file_name().into_string().unwrap_or_default();
            if !name.ends_with(".html") {
                continue;
            }
            let page = std::fs::read_to_string(entry.path())?;
            let start = "http-equiv=\"Content-Security-Policy\" content=\"";
            let policy = page.split_once(start).and_then(|(_, rest)| rest.split_once('"'));
            let (policy, rest) = policy.ok_or_else(|| format!("{name} has no policy"))?;
            assert!(policy.starts_with("default-src 'none'"), "{name}: {policy}");
            for word in ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "http:", "https:", "*"] {
                assert!(!policy.split([' ', ';']).any(|part| part == word), "{name} allows {word}");
            }
            // What stands before the policy is none of its business.
            for sink in ["<script", "<style", "<link"] {
                let before = page.len() - rest.len();
                assert!(!page[..before].contains(sink), "{name} has {sink} before its policy");
            }
            count += 1;
        }
        assert!(count >= 8, "{count} pages");
    }

    async fn no_view_asks_for_anything_of_another_origin(s) {
        for lang in ["en", "fr"] {
            s.open_view(&format!("?lang={lang}")).await?;
            s.js("performance.setResourceTimingBufferSize(9999)").await?;
            for view in VIEWS {
                // Half of them in each language: they ask for the same.
                if (view.len() + lang.len() + usize::from(lang == "fr")) % 2 == 0 {
                    s.turn_to_view(lang, view).await?;
                    stays_at_home(s, view).await?;
                }
            }
        }
        for (_, page) in SHEETS {
            s.open(page).await?;
            stays_at_home(s, page).await?;
        }
    }

    async fn what_becomes_a_program_passes_our_rules(s) {
        s.open_view("?view=about&lang=en").await?;
        if s.js("return !window.trustedTypes").await? == true {
            // This engine does not have them.
            return Ok(());
        }
        // Refused by the rules, which the browser tells as a violation of the policy.
        for (what, script) in [
            ("HTML", "document.createElement('p').innerHTML = '<img onerror=alert(1)>'"),
            ("an address", "document.createElement('script').src = './worker.js'"),
            ("code", "document.createElement('script').text = 'void 0'"),
        ] {
            let said = format!("try {{ {script}; return 'passed' }} catch (fault) {{ return fault.name }}");
            assert_eq!(s.js(&said).await?, "TypeError", "{what}");
        }
        let told = s.take_errors().await?;
        assert!(told.iter().all(|error| error.contains("require-trusted-types-for")), "{told:?}");
        let plain = "const p = document.createElement('p'); p.innerHTML = '<b>x</b>'; return p.innerHTML";
        assert_eq!(s.js(plain).await?, "<b>x</b>");
    }

    async fn what_asks_elsewhere_is_noticed(s) {
        s.open_view("?view=about&lang=en").await?;
        s.js("new Image().src = 'https://elsewhere.invalid/x.png'").await?;
        s.wait_until("return window.__errors.length > 0").await?;
        let errors = s.take_errors().await?.join(" ");
        assert!(errors.contains("policy: img-src blocked https://elsewhere.invalid"), "{errors}");
    }
}
