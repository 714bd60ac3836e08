//! The whole app in one file, opened from disk.

use browser_tests::server::record_errors;
use browser_tests::{Outcome, Session, browser_tests};
use std::path::PathBuf;
use url::Url;
use xtask::project;

const NAME: &str = "parallel-49.html";

fn page() -> Outcome<String> {
    Ok(std::fs::read_to_string(project::tested_site().join(NAME))?)
}

/// A copy that keeps its errors, under a path with what paths may hold.
fn copy() -> Outcome<PathBuf> {
    let folder = std::env::temp_dir().join(format!("p49 file {}", std::process::id()));
    let folder = folder.join("49e parallèle");
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(NAME);
    std::fs::write(&path, record_errors(&page()?))?;
    Ok(path)
}

async fn open(s: &mut Session, query: &str) -> Outcome {
    s.keep_errors().await?;
    let address = Url::from_file_path(copy()?).map_err(|()| "The file has no address.")?;
    s.client.goto(&format!("{address}{query}")).await?;
    s.ready().await
}

browser_tests! {
    async fn everything_is_inside(_s) {
        let page = page()?;
        assert!(page.len() < 3_300_000, "{} bytes", page.len());
        assert!(!page.contains("connect-src"));
        for mark in [" src=\"", " href=\"", "url("] {
            for value in page.split(mark).skip(1).filter_map(|rest| rest.split(['"', ')']).next()) {
                let is_inside = value.is_empty() || value.starts_with(['#', '?', '$'])
                    || value.starts_with("data:");
                assert!(is_inside, "{mark}{value}");
            }
        }
        for part in ["app.wasm", "later.wasm", "worker.js", "worker_bg.wasm", "data/newest.json", "/en/first.json", "/en/rest.json", "/fr/first.json", "/fr/rest.json"] {
            assert!(page.contains(&format!("{part}\">")), "{part} is not inside");
        }
    }

    async fn a_fragment_leads_to_its_part_of_the_page(s) {
        open(s, "?view=about&lang=en#rules").await?;
        crate::fragments::is_at(s, "rules").await?;
        s.click(".about-contents a[href$='#method']").await?;
        crate::fragments::is_at(s, "method").await?;
    }

    async fn it_filters_opens_records_and_speaks_both_languages(s) {
        open(s, "").await?;
        assert!(s.url().await?.starts_with("file:///"));
        assert_eq!(s.count(".matrix tbody tr").await?, 14);
        s.click(".screens a[href*='view=compare']").await?;
        s.wait_for(".compare tbody tr .said").await?;
        assert_eq!(s.count(".compare tbody tr").await?, 14);
        s.type_into("#search", "fraud").await?;
        s.wait_for(".said mark").await?;
        s.wait_until("return location.search.includes('q=fraud')").await?;
        let view = s.view().await?;
        // The address is the view, here too.
        s.reload().await?;
        s.ready().await?;
        s.wait_for_view(&view).await?;
        s.click(".provision a[aria-label^='Evidence']").await?;
        s.wait_for("dialog[open] .evidence a[href^='https://']").await?;
        s.wait_until("return location.search.includes('id=')").await?;
        s.click("dialog .close").await?;
        s.wait_gone("dialog[open]").await?;
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.ready().await?;
        s.wait_for_text("h1", "Les deux pays").await?;
        assert_eq!(s.js("return location.pathname.endsWith('/parallel-49.html')").await?, true);
        s.reload().await?;
        s.ready().await?;
        assert_eq!(s.view().await?["lang"], "fr");
        assert_eq!(s.view().await?["search"], "fraud");
        s.back().await?;
        s.wait_until("return document.documentElement.lang === 'en'").await?;
        s.ready().await?;
        // Nothing was asked of anyone.
        let asked = s
            .js("return performance.getEntriesByType('resource').map((one) => one.name)
                     .filter((name) => !name.startsWith('data:') && !name.startsWith('blob:'))")
            .await?;
        assert_eq!(asked.to_string(), "[]");
    }

    async fn every_screen_opens_by_its_link(s) {
        for screen in ["overview", "compare", "figures", "timeline", "plans", "lineage", "stories", "records", "sources", "about"] {
            open(s, &format!("?view={screen}&lang=fr")).await?;
            assert_eq!(s.count(&format!("#screen-{screen}")).await?, 1);
            assert_eq!(s.view().await?["lang"], "fr");
        }
        open(s, "?theme=incident-response&asof=2014-06-01&id=cybersecurity-action-plan-2012&lang=en").await?;
        s.wait_for("dialog[open] .facts").await?;
        assert_eq!(s.text("h1").await?, "Incident response");
    }

    async fn what_needs_a_host_says_so(s) {
        for (lang, hosted, here) in [
            ("en", "hosted edition", "only where this file is"),
            ("fr", "édition hébergée", "là où se trouve ce fichier"),
        ] {
            open(s, &format!("?view=about&lang={lang}")).await?;
            s.wait_for_text(".about", hosted).await?;
            assert_eq!(s.count("a[download], a[href^='data/'], a[href*='.html']").await?, 0);
            s.click(".share-menu > summary").await?;
            s.click(".share-menu .copy button").await?;
            s.wait_for_text(".copy", here).await?;
            s.keep_errors().await?;
            let address = Url::from_file_path(copy()?).map_err(|()| "The file has no address.")?;
            s.client.goto(&format!("{address}?data=0.9.0&lang={lang}")).await?;
            s.wait_for_text("main .failure", hosted).await?;
            s.click("main .failure a").await?;
            s.ready().await?;
            assert_eq!(s.count("main .failure").await?, 0);
        }
    }

    async fn the_site_offers_it_with_its_size(s) {
        for (lang, unit) in [("en", " MB"), ("fr", " Mo")] {
            s.open_view(&format!("?view=about&lang={lang}")).await?;
            let offer = s
                .js("const link = document.querySelector('.about a[download][href=\"parallel-49.html\"]');
                     return link?.parentElement.textContent ?? ''")
                .await?;
            assert!(offer.as_str().is_some_and(|offer| offer.contains(unit)), "{offer}");
            let size = s
                .ask("return (await (await fetch('parallel-49.html')).blob()).size")
                .await?;
            assert!(size.as_u64() > Some(400_000), "{size}");
        }
    }

    async fn what_leaves_it_names_no_folder(s) {
        for (lang, instead) in [
            ("en", "has no public address; the view is ?"),
            ("fr", "n’a pas d’adresse publique; la vue est ?"),
        ] {
            let mut all = Vec::new();
            for (view, button, page) in [
                ("view=records&q=fraud", "cite-view", "#cite-csl"),
                ("id=cybersecurity-action-plan-2012", "cite-record", "#cite-csl"),
                ("id=cybersecurity-action-plan-2012", "report", "#report"),
                ("view=pins&pins=us-ncs-2023,%3Fq%3Dfraud", "pins-text", "#markdown"),
                ("view=records&q=fraud", "export", "input[value=json]"),
            ] {
                open(s, &format!("?{view}&lang={lang}")).await?;
                s.wait_until("return document.getElementById('main').dataset.loading === 'done'").await?;
                let button = format!("[data-opens='{button}']");
                s.wait_for(&button).await?;
                s.js(&format!("document.querySelector(\"{button}\").click()")).await?;
                s.wait_for(&format!("#dialog[open] {page}")).await?;
                if page.starts_with("input") {
                    s.js("document.querySelector('#dialog input[value=json]').click()").await?;
                    all.push(s.saved_by(".take-form [type='submit']").await?.text()?);
                } else {
                    let text = s.js("return document.getElementById('dialog').textContent").await?;
                    all.push(text.as_str().unwrap_or_default().to_owned());
                }
            }
            for text in &all {
                assert!(!text.contains("file:/"), "{text}");
                // Markdown escapes what it could take for its own.
                assert!(text.replace('\\', "").contains(instead), "{text}");
            }
            open(s, &format!("?view=timeline&party=joint&lang={lang}")).await?;
            s.wait_for("#save-svg").await?;
            let figure = s.saved_by("#save-svg").await?.text()?;
            assert!(figure.contains("?view=timeline&amp;party=joint"), "{figure}");
            assert!(!figure.contains("file:/") && !figure.contains("href="), "{figure}");
            open(s, &format!("?id=cybersecurity-action-plan-2012&lang={lang}")).await?;
            s.wait_for("#record .take .copy button").await?;
            s.js("window.__copied = '';
                  const keep = { writeText: (text) => { window.__copied = text; return Promise.resolve() } };
                  Object.defineProperty(navigator, 'clipboard', { value: keep, configurable: true });
                  document.querySelector('#record .take .copy button').click()").await?;
            s.wait_until("return window.__copied !== ''").await?;
            let copied = s.js("return window.__copied").await?.to_string();
            assert!(!copied.contains("file:/") && copied.contains("?id=cyber"), "{copied}");
        }
    }

    async fn citing_and_exporting_are_inside_as_well(s) {
        open(s, "?view=about&lang=fr").await?;
        s.wait_for("[data-opens='cite-data']").await?;
        s.js("document.querySelector(\"[data-opens='cite-data']\").click()").await?;
        s.wait_for("#dialog[open] .citation").await?;
        let file = s.saved_by("#cite-ris + .row button:last-child").await?;
        assert!(file.text()?.starts_with("TY  - DATA"), "{}", file.text()?);
        assert!(!file.text()?.contains("UR  - "), "{}", file.text()?);
        open(s, "?view=sources&q=canada&lang=en").await?;
        let said = s.counted().await?[0];
        s.js("document.querySelector(\"[data-opens='export']\").click()").await?;
        s.wait_for("#dialog[open] .take-form").await?;
        let file = s.saved_by(".take-form [type='submit']").await?;
        assert_eq!(file.text()?.matches("\r\n").count() as u64, said + 1);
    }
}
