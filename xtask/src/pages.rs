//! The last steps of publishing, after trunk: the JS made small, the French
//! entry page, and the content security policy of both.

use crate::setup::tools;
use crate::{process, project};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use parallel49::dataset::Lang;
use parallel49::text::{Texts, texts};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Finishes a site that trunk has built.
pub fn finish(dist: &Path) -> Result<(), String> {
    minify(dist)?;
    let index = dist.join("index.html");
    let english = fs::read_to_string(&index)
        .map_err(|fault| format!("{} cannot be read: {fault}.", index.display()))?;
    let english = with_policy(&english)?;
    let french = french(&english)?;
    // A host shows this one for addresses that do not exist.
    let lost = english.replace("<head>", "<head>\n    <meta name=\"robots\" content=\"noindex\">");
    for (name, page) in [("index.html", &english), ("fr.html", &french), ("404.html", &lost)] {
        let path = dist.join(name);
        fs::write(&path, page)
            .map_err(|fault| format!("{} cannot be written: {fault}.", path.display()))?;
    }
    Ok(())
}

/// trunk's own minifier stops at wasm-bindgen's JS; terser reads it.
fn minify(dist: &Path) -> Result<(), String> {
    let entries = fs::read_dir(dist).map_err(|fault| fault.to_string())?;
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.extension().is_some_and(|end| end == "js") {
            let mut command = tools::terser()?;
            command.arg(&path).arg("--output").arg(&path).args(["--compress", "--mangle"]);
            // The app's glue is a module, the boot script must run anywhere.
            if path.file_name().is_some_and(|name| name != "boot.js") {
                command.arg("--module");
            }
            process::run(command.current_dir(project::root()))?;
        }
    }
    Ok(())
}

/// Puts the policy into the page: this origin only, no inline script but the
/// one that starts the app, by its hash.
fn with_policy(page: &str) -> Result<String, String> {
    let hashes: Vec<String> = inline_scripts(page)
        .map(|script| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script))))
        .collect();
    if hashes.is_empty() {
        return Err("index.html has no inline script: did trunk build it?".into());
    }
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src 'self'; \
         img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; \
         form-action 'none'",
        hashes.join(" ")
    );
    replace_once(
        page,
        "<meta charset=\"utf-8\">",
        &format!(
            "<meta charset=\"utf-8\">\n    <meta http-equiv=\"Content-Security-Policy\" \
             content=\"{policy}\">"
        ),
    )
}

/// The text of each script that stands in the page itself.
fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (text, _) = rest.split_once("</script>")?;
        (!attributes.contains("src=")).then_some(text)
    })
}

/// The entry page in French: the same app, French by default.
fn french(english: &str) -> Result<String, String> {
    let (en, fr): (&Texts, &Texts) = (texts(Lang::En), texts(Lang::Fr));
    let mut page = replace_once(english, "<html lang=\"en\">", "<html lang=\"fr\">")?;
    page = replace_once(
        &page,
        "<title>",
        "<meta name=\"entry-language\" content=\"fr\">\n    <title>",
    )?;
    for (from, to) in [
        (en.headline, fr.headline),
        (en.lead, fr.lead),
        (en.loading, fr.loading),
        (&*tag("title", en.name), &*tag("title", fr.name)),
        (&*tag("span", en.name), &*tag("span", fr.name)),
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

fn replace_once(page: &str, from: &str, to: &str) -> Result<String, String> {
    match page.matches(from).count() {
        1 => Ok(page.replacen(from, to, 1)),
        n => Err(format!("index.html holds {from} {n} times; it must stand there once.")),
    }
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
        assert!(page.contains(texts(Lang::Fr).headline));
        assert!(!page.contains(texts(Lang::En).lead));
        assert!(page.contains("<html lang=\"fr\">"));
    }

    #[test]
    fn the_policy_holds_the_hash_of_each_inline_script_and_no_other() {
        let page = "<meta charset=\"utf-8\"><script src=\"a.js\"></script><script>let a</script>";
        let page = with_policy(page).unwrap_or_else(|fault| panic!("{fault}"));
        let hash = STANDARD.encode(Sha256::digest("let a"));
        assert!(page.contains(&format!("'sha256-{hash}'; style-src")), "{page}");
    }
}
