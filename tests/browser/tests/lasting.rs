//! What lasts: old links, the page of changes, the addresses of the data.

use browser_tests::{Outcome, Session, browser_tests};
use serde_json::Value;

/// What every old link must show, see tests/old_links.rs.
const OLD: &str = include_str!("../../fixtures/old-links.json");

async fn opens_as_it_did(s: &mut Session, link: &Value) -> Outcome {
    let text = |name: &str| link[name].as_str().unwrap_or_default();
    s.open_view(text("link")).await?;
    let title = s.client.title().await?;
    assert!(title.starts_with(text("title")), "{title}: {link}");
    s.wait_for_text("main .notice", text("data")).await?;
    assert_eq!(s.count("main .ignored, main .failure").await?, 0, "{link}");
    if text("view").contains("view=records") || text("view").contains("view=sources") {
        let shown = s.counted().await?.first().copied().unwrap_or_default();
        let then = link["count"].as_u64().unwrap_or(u64::MAX);
        // A search may find more than it once did, by other forms of a word; never less.
        let holds = if text("view").contains("q=") { shown >= then } else { shown == then };
        assert!(holds, "{shown} {link}");
    }
    Ok(())
}

browser_tests! {
    async fn old_links_of_every_version_open_as_they_did(s) {
        let links: Vec<Value> = serde_json::from_str(OLD)?;
        let mut opened = 0;
        // One of every screen and version; the native tests open them all.
        let mut seen: Vec<(String, String)> = Vec::new();
        for link in &links {
            let view = link["view"].as_str().unwrap_or_default();
            let screen = view.split('&').find(|pair| pair.starts_with("view=")).unwrap_or("");
            let kind = (link["data"].to_string(), screen.to_owned());
            if !seen.contains(&kind) {
                seen.push(kind);
                opens_as_it_did(s, link).await?;
                opened += 1;
            }
        }
        assert!(opened >= 16, "{opened}");
    }

    async fn the_page_of_changes_is_linked_and_leads_to_records(s) {
        for (lang, page) in [("en", "changes.html"), ("fr", "changements.html")] {
            s.open_view(&format!("?view=about&lang={lang}")).await?;
            let link = format!("main a[href='{page}']");
            s.wait_for(&link).await?;
            s.open(page).await?;
            s.wait_for("section[id='1.0.0-to-1.1.0'] h2").await?;
            s.open_disclosures().await?;
            assert!(s.count(".differences ins").await? >= 40);
            let record = "section[id='1.0.0-to-1.1.0'] a[href*='id=plan-']";
            let script = format!("return document.querySelector(\"{record}\").getAttribute('href')");
            let address = s.js(&script).await?;
            let address = address.as_str().unwrap_or_default().to_owned();
            assert!(address.ends_with(&format!("lang={lang}&data=1.1.0")), "{address}");
            let title = s.texts(record).await?.remove(0);
            s.open_view(&address).await?;
            s.wait_for("dialog[open]").await?;
            assert!(s.client.title().await?.starts_with(&title), "{title}");
        }
    }

    async fn the_examples_name_the_readers_own_host_and_run(s) {
        for (lang, title) in [("en", "The data for programs"), ("fr", "Les données pour les programmes")] {
            s.open_view(&format!("?view=about&lang={lang}")).await?;
            s.js("document.querySelector('[data-opens=\"data-interface\"]').click()").await?;
            s.wait_for("#dialog[open] #example-count-py").await?;
            assert_eq!(s.text("#dialog-title").await?, title);
            let data = format!("\"{}data/\"", s.address());
            let examples = s.texts("#dialog pre").await?;
            assert_eq!(examples.len(), 4);
            assert!(examples.iter().all(|text| text.contains(&data)), "{examples:?}");
            // What is on screen runs as it stands.
            let example = examples.iter().find(|text| text.contains("await")).ok_or("no example")?;
            let body = format!(
                "const out = []; const console = {{ log: (line) => out.push(line) }};
                 {example}
                 return out;"
            );
            let printed = s.ask(&body).await?;
            assert_eq!(printed.as_array().map(Vec::len), Some(4), "{printed}");
            assert!(printed[0].as_str().is_some_and(|line| line.starts_with("United States\t")));
            // Every address on the page is there.
            for address in ["#dialog .addresses a", "#dialog a[download]"] {
                for n in 0..s.count(address).await? {
                    let script = format!(
                        "const link = document.querySelectorAll(\"{address}\")[{n}];
                         return (await fetch(link.href)).status"
                    );
                    assert_eq!(s.ask(&script).await?, 200, "{address} {n}");
                }
            }
        }
    }
}
