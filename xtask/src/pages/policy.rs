//! The content security policy of a page.

use super::replace_once;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Of the app's pages: this origin only, no inline script but those that stand
/// in the page, by their hashes.
pub fn of_app(page: &str) -> Result<String, String> {
    let hashes = hashes(page);
    if hashes.is_empty() {
        return Err("index.html has no inline script: did trunk build it?".into());
    }
    put(
        page,
        &format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {hashes}; \
             style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; \
             worker-src 'self'; base-uri 'none'; form-action 'none'"
        ),
    )
}

/// Of a page without scripts.
pub fn of_sheets(page: &str) -> Result<String, String> {
    put(
        page,
        "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; \
         base-uri 'none'; form-action 'none'",
    )
}

/// Of the single file: nothing but what stands in it.
pub fn of_file(page: &str, styles: &str) -> Result<String, String> {
    put(
        page,
        &format!(
            "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; \
             img-src data:; worker-src blob:; base-uri 'none'; form-action 'none'",
            hashes(page),
            hash(styles)
        ),
    )
}

fn hashes(page: &str) -> String {
    let hashes: Vec<String> = inline_scripts(page).map(hash).collect();
    hashes.join(" ")
}

/// The source expression that allows exactly this text.
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

fn put(page: &str, policy: &str) -> Result<String, String> {
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
        (!attributes.contains("src=") && !attributes.contains("octet-stream")).then_some(text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_holds_the_hash_of_each_inline_script_and_no_other() {
        let page = "<meta charset=\"utf-8\"><script src=\"a.js\"></script><script>let a</script>";
        let page = of_app(page).unwrap_or_else(|fault| panic!("{fault}"));
        assert!(page.contains(&format!("{}; style-src", hash("let a"))), "{page}");
        assert_eq!(page.matches("sha256-").count(), 1);
    }
}
