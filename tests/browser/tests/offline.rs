//! After one visit the site works without a network, and never as a mixture of
//! two builds.

use browser_tests::{Fault, Outcome, Session, browser_tests, newest_data};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use url::Url;
use xtask::project;

/// The builds that are kept, once one is in charge.
const KEPT: &str = "
    const one = await navigator.serviceWorker.getRegistration();
    if (one?.active?.state !== 'activated' || one.installing) return '';
    return (await caches.keys()).map((key) => key.split(' ').pop()).sort().join(' ') +
        (one.waiting ? ' waiting' : '')";

/// Waits until so many builds are kept, and, if wanted, one of them waits.
async fn kept(s: &Session, builds: usize, waits: bool) -> Outcome {
    let mut seen = String::new();
    for _ in 0..150 {
        seen = s.ask(KEPT).await.unwrap_or_default().as_str().unwrap_or_default().to_string();
        let found = seen.split(' ').filter(|word| !word.is_empty() && *word != "waiting").count();
        if found == builds && seen.ends_with("waiting") == waits {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    Err(format!("{builds} kept builds were expected: `{seen}`").into())
}

/// First visit, until all is kept.
async fn visit(s: &mut Session) -> Outcome {
    s.keep_off_line()?;
    s.open_view("?view=compare&lang=en").await?;
    kept(s, 1, false).await
}

/// Loads the page anew as its reader does. (Firefox's WebDriver passes the
/// worker by when it is asked to.)
async fn again(s: &mut Session) -> Outcome {
    s.keep_errors().await?;
    s.js("window.__old = true; setTimeout(() => location.reload())").await?;
    s.wait_until("return !window.__old && document.readyState === 'complete'").await?;
    s.ready().await
}

/// Closes the only page and comes in another.
async fn leave(s: &mut Session) -> Outcome {
    s.keep_errors().await?;
    let old = s.client.window().await?;
    let tab = s.client.new_window(true).await?;
    s.client.switch_to_window(old).await?;
    s.client.close_window().await?;
    s.client.switch_to_window(tab.handle).await?;
    Ok(())
}

fn site() -> PathBuf {
    project::tested_site()
}

/// The version of the data in a site.
fn version(site: &Path) -> Outcome<String> {
    let text = std::fs::read_to_string(site.join("data/newest.json"))?;
    let value: Value = serde_json::from_str(&text)?;
    Ok(value["version"].as_str().unwrap_or_default().to_string())
}

/// The build that the worker of a site keeps.
fn build(site: &Path) -> Outcome<String> {
    let page = std::fs::read_to_string(site.join("index.html"))?;
    let (_, rest) = page.split_once("<meta name=\"build\" content=\"").ok_or("no build")?;
    Ok(rest.split('"').next().unwrap_or_default().to_string())
}

/// A later build with other data, another style sheet and another worker.
fn later() -> Outcome<PathBuf> {
    let target = std::env::temp_dir().join(format!("p49-later-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&target);
    let (old, old_build) = (version(&site())?, build(&site())?);
    let style = std::fs::read_dir(site())?
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .find(|name| name.starts_with("style-"))
        .ok_or("no style")?;
    let new_style = "style-aaaaaaaaaaaaaaaa.css";
    let change = |text: String| {
        text.replace(&old_build, "bbbbbbbbbbbbbbbb").replace(&style, new_style).replace(&old, "9.9.9")
    };
    std::fs::create_dir_all(&target)?;
    for entry in std::fs::read_dir(site())?.flatten() {
        let name = entry.file_name().into_string().unwrap_or_default();
        let pages = ["index.html", "fr.html", "404.html", "changes.html", "changements.html", "sw.js"];
        if pages.contains(&name.as_str()) {
            std::fs::write(target.join(name), change(std::fs::read_to_string(entry.path())?))?;
        } else if entry.path().is_file() && !name.ends_with("es.html") && !name.starts_with("records") {
            let to = if name == style { new_style.to_string() } else { name };
            std::fs::copy(entry.path(), target.join(to))?;
        }
    }
    let program = project::program_of(&site()).ok_or("The program is in one piece.")?;
    let parts = target.join(program.file_name().unwrap_or_default());
    std::fs::create_dir_all(&parts)?;
    for entry in std::fs::read_dir(&program)?.flatten() {
        std::fs::copy(entry.path(), parts.join(entry.file_name()))?;
    }
    for lang in ["en", "fr"] {
        let folder = target.join("data/9.9.9").join(lang);
        std::fs::create_dir_all(&folder)?;
        for part in ["first.json", "rest.json"] {
            let text = std::fs::read_to_string(site().join("data").join(&old).join(lang).join(part))?;
            std::fs::write(folder.join(part), change(text))?;
        }
    }
    std::fs::write(
        target.join("data/newest.json"),
        change(std::fs::read_to_string(site().join("data/newest.json"))?),
    )?;
    Ok(target)
}

/// What of the page is of which build: all of it must be of one.
async fn is_of(s: &Session, version: &str, build: &str) -> Outcome {
    let seen = s
        .js("return [
                 document.getElementById('foot').textContent,
                 document.querySelector('meta[name=build]').content,
                 getComputedStyle(document.documentElement).getPropertyValue('--gap-3').trim(),
             ]")
        .await?;
    let text = |n: usize| seen[n].as_str().unwrap_or_default().to_string();
    assert!(text(0).contains(&format!("version {version},")), "{seen} instead of {version}");
    assert_eq!(text(1), build);
    assert_eq!(text(2), "1rem", "The styles are not there.");
    Ok(())
}

/// Every program, style and page of the app, its icons and the newest data.
fn all_that_is_needed(version: &str) -> Outcome<BTreeSet<String>> {
    let mut kept = BTreeSet::new();
    for file in std::fs::read_dir(site())? {
        let name = file?.file_name().to_string_lossy().into_owned();
        let is_part = [".js", ".css", ".wasm"].iter().any(|end| name.ends_with(end));
        if is_part && name != "sw.js" {
            kept.insert(name);
        }
    }
    let program = project::program_of(&site()).ok_or("The program is in one piece.")?;
    for file in std::fs::read_dir(&program)? {
        let path = file?.path();
        kept.insert(path.strip_prefix(site())?.to_string_lossy().into_owned());
    }
    let pages = ["index.html", "fr.html", "changes.html", "changements.html"];
    let icons = ["icon.svg", "icon-192.png", "icon-512.png", "manifest.webmanifest"];
    kept.extend(pages.into_iter().chain(icons).chain(["data/newest.json"]).map(str::to_owned));
    for part in ["en/first", "en/rest", "fr/first", "fr/rest"] {
        kept.insert(format!("data/{version}/{part}.json"));
    }
    Ok(kept)
}

/// How often the page has been told which data is the newest.
const ASKED: &str = "performance.getEntriesByType('resource')
    .filter((one) => one.name.endsWith('data/newest.json') && one.responseEnd > 0).length";

/// Waits for a text on a page that may not be there yet.
async fn comes_to_say(s: &Session, css: &str, text: &str) -> Outcome {
    let script = "return !!document.querySelector(CSS)?.textContent.includes(TEXT)";
    let script = script.replace("CSS", &format!("'{css}'")).replace("TEXT", &format!("'{text}'"));
    s.wait_until(&script).await
}

browser_tests! {
    async fn the_list_is_all_that_the_app_needs(s) {
        let version = version(&site())?;
        let worker = std::fs::read_to_string(site().join("sw.js"))?;
        let list = worker.split_once("[\"").and_then(|(_, rest)| rest.split_once(']'));
        let list: Vec<String> = serde_json::from_str(&format!("[\"{}]", list.ok_or("no list")?.0))?;
        assert_eq!(list.iter().cloned().collect::<BTreeSet<_>>(), all_that_is_needed(&version)?);
        for name in &list {
            assert!(site().join(name).is_file(), "{name}");
        }
        // All that a visit of each screen in both languages asks for.
        let mut asked = BTreeSet::new();
        for query in ["?lang=en", "?lang=fr", "?view=compare&lang=en", "?view=records&lang=fr", "?view=about&lang=en"] {
            s.open_view(query).await?;
            let names = s
                .js("return performance.getEntriesByType('resource').map((one) => one.name)")
                .await?;
            asked.extend(names.as_array().into_iter().flatten().filter_map(|name| {
                name.as_str()?.strip_prefix(s.address()).map(str::to_string)
            }));
        }
        assert!(asked.len() > 8, "{asked:?}");
        for name in asked {
            assert!(list.contains(&name), "{name} is not kept");
        }
        // What is only downloaded is not kept.
        assert!(!list.iter().any(|name| name.contains("provisions") || name.contains("parallel-49.html")));
    }

    async fn after_one_visit_it_works_without_a_network(s) {
        visit(s).await?;
        s.go_offline();
        again(s).await?;
        assert_eq!(s.count(".compare tbody tr").await?, 14);
        for query in ["?view=records&q=fraud&lang=en", "fr.html", "index.html?theme=cybercrime&lang=fr", ""] {
            s.open_view(query).await.map_err(|error| format!("{query}: {error}"))?;
        }
        s.open_view("?id=cybersecurity-action-plan-2012&lang=en").await?;
        s.wait_for("dialog[open] .evidence").await?;
        // What few readers ask for is there as well: citations and files.
        s.open_view("?view=records&q=fraud&lang=fr").await?;
        let said = s.counted().await?[0];
        s.js("document.querySelector(\"[data-opens='export']\").click()").await?;
        s.wait_for("#dialog[open] .take-form").await?;
        let file = s.saved_by(".take-form [type='submit']").await?;
        assert_eq!(file.text()?.matches("\r\n").count() as u64, said + 1);
        s.go_online()?;
    }

    async fn a_page_that_is_not_kept_comes_from_the_network(s) {
        visit(s).await?;
        s.open("records.html").await?;
        s.wait_for(".provision[id]").await?;
        s.open_view("").await?;
        // A host in trouble: what is kept stands in.
        s.faults.set("index.html", Fault::Status(503));
        s.faults.set("data/newest.json", Fault::Status(503));
        s.open_view("index.html?lang=en").await?;
    }

    async fn without_a_network_other_pages_open_or_say_why_not(s) {
        visit(s).await?;
        s.keep_errors().await?;
        s.go_offline();
        for (page, heading) in [("changes.html", "What changed in the data"), ("changements.html", "Ce qui a changé dans les données")] {
            let address = format!("{}{page}", s.address());
            s.js(&format!("location.href = '{address}'")).await?;
            comes_to_say(s, "h1", heading).await?;
        }
        for page in ["records.html", "folder/nothing.html"] {
            let address = format!("{}{page}", s.address());
            s.js(&format!("location.href = '{address}'")).await?;
            comes_to_say(s, "p[lang=en]", "There is no network").await?;
            comes_to_say(s, "p[lang=fr]", "pas de réseau").await?;
            s.js("document.querySelector('a[href$=\"fr.html\"]').click()").await?;
            s.wait_until("return document.documentElement.lang === 'fr'").await?;
            s.ready().await?;
        }
        s.go_online()?;
        s.take_errors().await?;
    }

    async fn newer_data_is_told_and_shown(s) {
        visit(s).await?;
        let (form, _) = newest_data()?;
        s.go_offline();
        again(s).await?;
        s.js("dispatchEvent(new Event('online'))").await?;
        for (lang, said) in [("en", "Newer data is there: version 9.9.9."), ("fr", "Des données plus récentes")] {
            s.go_online()?;
            s.open_view(&format!("?lang={lang}&party=ca")).await?;
            assert_eq!(s.count(".newer").await?, 0);
            s.faults.set("data/newest.json", Fault::Replace(format!("{{\"format\":{form},\"version\":\"9.9.9\"}}")));
            s.js("dispatchEvent(new Event('online'))").await?;
            s.wait_for_text(".newer", said).await?;
            // The reader goes on; the notice stays, and a pinned link has none.
            s.click(".chip").await?;
            s.wait_for(".newer").await?;
            s.faults.clear();
            s.click(".newer button").await?;
            s.wait_gone(".newer").await?;
            s.ready().await?;
            // An older one is no news.
            s.faults.set("data/newest.json", Fault::Replace(format!("{{\"format\":{form},\"version\":\"0.0.1\"}}")));
            s.js(&format!("window.__asked = {ASKED}; dispatchEvent(new Event('online'))")).await?;
            s.wait_until(&format!("return {ASKED} > window.__asked")).await?;
            s.rest().await?;
            assert_eq!(s.count(".newer").await?, 0);
            s.faults.clear();
        }
    }

    async fn builds_are_never_mixed(s) {
        visit(s).await?;
        let (old, old_build) = (version(&site())?, build(&site())?);
        is_of(s, &old, &old_build).await?;
        let later = later()?;
        let told = async {
            // A new release: the page is new at once, with all of its parts.
            s.publish(&later)?;
            s.open_view("?lang=en").await?;
            is_of(s, "9.9.9", "bbbbbbbbbbbbbbbb").await?;
            kept(s, 2, true).await?;
            // Without a network while the former build is in charge: all of it
            // is the former one.
            s.go_offline();
            again(s).await?;
            is_of(s, &old, &old_build).await?;
            s.open_view("?view=records&lang=en").await?;
            is_of(s, &old, &old_build).await?;
            s.go_online()?;
            s.open_view("?lang=en").await?;
            is_of(s, "9.9.9", "bbbbbbbbbbbbbbbb").await?;
            // Once its last page has gone, the former build goes.
            leave(s).await?;
            // From a page that no build is in charge of.
            let site = Url::parse(s.address())?;
            s.client.goto(site.join("/outside")?.as_str()).await?;
            s.wait_until_found(&format!(
                "const one = await navigator.serviceWorker.getRegistration('{}');
                 return one?.active?.state === 'activated' && !one.waiting", site.path()
            ))
            .await?;
            s.open_view("?lang=en").await?;
            kept(s, 1, false).await?;
            s.go_offline();
            again(s).await?;
            is_of(s, "9.9.9", "bbbbbbbbbbbbbbbb").await
        }
        .await;
        let _ = std::fs::remove_dir_all(&later);
        told?;
    }

    async fn while_it_is_worked_on_nothing_is_kept(s) {
        visit(s).await?;
        // The development server names no worker: what was kept goes.
        s.stop_keeping()?;
        s.open_view("?lang=en").await?;
        s.wait_until("return !document.documentElement.hasAttribute('data-worker')").await?;
        s.wait_until_found("return !await navigator.serviceWorker.getRegistration()").await?;
    }
}
