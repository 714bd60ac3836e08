//! The last steps of publishing, after trunk: the JS made small, the entry
//! page of each language with its first screen in it, the pages with every
//! record and with what changed, and the content security policy of each.

mod letters;
mod policy;
mod sheets;
pub mod single;
pub mod worker;

use crate::setup::tools;
use crate::{desk, process, project, released, server};
use parallel49::dataset::{Dataset, Lang};
use parallel49::editions::{self, changes_of, sheets_of};
use parallel49::frame::head::page_of;
use parallel49::text::{Texts, texts};
use std::fs;
use std::path::Path;

/// The script that stands in the head of each page.
const BOOT: &str = "boot.js";

/// Finishes a site that trunk has built; `data` is what it serves.
pub fn finish(dist: &Path, data: &Dataset) -> Result<(), String> {
    minify(dist)?;
    let page = with_boot(dist, &read(&dist.join("index.html"))?)?;
    let size = single::make(dist, &page, &data.meta.version)?.div_ceil(1000);
    let page = offer(&page, size)?;
    let page = desk::offered(dist, &page)?;
    let page = replace_once(&page, "<html lang=\"en\">", &with_worker("en"))?;
    let size = u32::try_from(size).ok();
    let versions = released::versions(&dist.join("data"))?;
    for lang in Lang::ALL {
        let scene = editions::scene(data, lang, size)?;
        let own = match lang {
            Lang::En => page.clone(),
            Lang::Fr => french(&page)?,
        };
        write(&dist.join(sheets_of(lang)), &sheets::page(&own, &scene)?)?;
        let changes = sheets::changes_page(&own, &versions, lang)?;
        write(&dist.join(changes_of(lang)), &changes)?;
        let own = policy::of_app(&sheets::with_snapshot(&own, &scene)?)?;
        write(&dist.join(page_of(lang)), &own)?;
        if lang == Lang::En {
            // A host shows this one for addresses that do not exist.
            let robots = "<head>\n    <meta name=\"robots\" content=\"noindex\">";
            write(&dist.join("404.html"), &replace_once(&own, "<head>", robots)?)?;
        }
    }
    worker::make(dist, &data.meta.version)
}

/// The page's root, naming the worker that keeps the site for when there is no
/// network. The development server takes that name out.
fn with_worker(lang: &str) -> String {
    format!("<html lang=\"{lang}\"{}>", server::WORKER)
}

/// trunk's own minifier stops at wasm-bindgen's JS; terser reads it.
fn minify(dist: &Path) -> Result<(), String> {
    let entries = fs::read_dir(dist).map_err(|fault| fault.to_string())?;
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.extension().is_some_and(|end| end == "js") && !desk::is_part(&path) {
            // The app's glue is a module, the boot script must run anywhere.
            minify_one(&path, path.file_name().is_some_and(|name| name != BOOT))?;
        }
    }
    Ok(())
}

pub fn minify_one(path: &Path, is_module: bool) -> Result<(), String> {
    let mut command = tools::terser()?;
    command.arg(path).arg("--output").arg(path).args(["--compress", "--mangle"]);
    if is_module {
        command.arg("--module");
    }
    process::run(command.current_dir(project::root()))
}

/// Puts the boot script into the page itself: it has no name that changes with
/// it, so a page could meet the script of another version.
fn with_boot(dist: &Path, page: &str) -> Result<String, String> {
    let script = read(&dist.join(BOOT))?;
    let page = replace_once(
        page,
        &format!("<script src=\"{BOOT}\"></script>"),
        &format!("<script>{}</script>", script.trim_end()),
    )?;
    fs::remove_file(dist.join(BOOT)).map_err(|fault| fault.to_string())?;
    Ok(page)
}

/// Tells the app how large the single file is, in kB: it offers it.
fn offer(page: &str, size: usize) -> Result<String, String> {
    let meta = format!("<meta name=\"single-file\" content=\"{size}\">\n    <title>");
    replace_once(page, "<title>", &meta)
}

/// The entry page in French: the same app, French by default.
fn french(english: &str) -> Result<String, String> {
    let (en, fr): (&Texts, &Texts) = (texts(Lang::En), texts(Lang::Fr));
    let mut page = replace_once(english, "<html lang=\"en\"", "<html lang=\"fr\"")?;
    page = replace_once(
        &page,
        "<title>",
        "<meta name=\"entry-language\" content=\"fr\">\n    <title>",
    )?;
    for (from, to) in [
        (en.lead, fr.lead),
        (&*tag("title", en.name), &*tag("title", fr.name)),
        (
            "property=\"og:title\" content=\"Parallel 49\"",
            "property=\"og:title\" content=\"49e parallèle\"",
        ),
    ] {
        if !page.contains(from) {
            return Err(format!(
                "index.html does not hold “{from}”: keep its texts as src/text/en.rs has them."
            ));
        }
        page = page.replace(from, to);
    }
    Ok(page)
}

fn tag(name: &str, text: &str) -> String {
    format!("<{name}>{text}</{name}>")
}

pub fn replace_once(page: &str, from: &str, to: &str) -> Result<String, String> {
    match page.matches(from).count() {
        1 => Ok(page.replacen(from, to, 1)),
        n => Err(format!("index.html holds {from} {n} times; it must stand there once.")),
    }
}

/// What stands between two marks, and what follows the second.
fn between<'a>(page: &'a str, start: &str, end: &str) -> Result<(&'a str, &'a str), String> {
    page.split_once(start)
        .and_then(|(_, rest)| rest.split_once(end))
        .ok_or_else(|| format!("index.html has no {start} with {end}."))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|fault| format!("{} cannot be read: {fault}.", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|fault| format!("{} cannot be written: {fault}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> String {
        fs::read_to_string(project::root().join("index.html")).unwrap_or_default()
    }

    #[test]
    fn the_french_page_has_no_english_text_left() {
        let page = french(&source()).unwrap_or_else(|fault| panic!("{fault}"));
        assert!(page.contains(texts(Lang::Fr).lead));
        assert!(!page.contains(texts(Lang::En).lead));
        assert!(page.contains("<html lang=\"fr\""));
    }

    #[test]
    fn the_frame_has_a_place_for_each_part_of_the_first_screen() {
        let data = crate::data::load().unwrap_or_else(|fault| panic!("{fault}"));
        let scene =
            editions::scene(&data, Lang::En, None).unwrap_or_else(|fault| panic!("{fault}"));
        let page =
            sheets::with_snapshot(&source(), &scene).unwrap_or_else(|fault| panic!("{fault}"));
        assert!(page.contains("data-snapshot=\"en\""));
        let (_, main) = page.split_once("<main id=\"main\" tabindex=\"-1\">").unwrap_or_default();
        assert!(main.contains("<div id=\"notices\">") && main.contains("id=\"screen-compare\""));
    }
}
