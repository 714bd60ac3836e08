//! The content security policies of the pages: nothing but what stands in them or beside them.

use super::html::{behind, rewritten};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lol_html::text;
use sha2::{Digest, Sha256};
use std::cell::RefCell;

/// An app's page: this origin only, and of inline scripts those that stand in it.
pub fn of_app(page: &str) -> Result<String, String> {
    let scripts = hashes(page, SCRIPTS)?;
    if scripts.is_empty() {
        return Err("index.html has no script in it: did trunk build it?".into());
    }
    put(
        page,
        &format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {scripts}; \
             style-src {}; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; \
             worker-src 'self'; base-uri 'none'; form-action 'none'; {TRUSTED}",
            hashes(page, "style")?
        ),
    )
}

/// A page without scripts.
pub fn of_still_page(page: &str) -> Result<String, String> {
    put(
        page,
        "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; \
         base-uri 'none'; form-action 'none'",
    )
}

/// The page for addresses that do not exist: it may ask its own host what exists.
pub fn of_not_found(page: &str) -> Result<String, String> {
    put(
        page,
        &format!(
            "default-src 'none'; script-src {}; style-src {}; connect-src 'self'; \
             base-uri 'none'; form-action 'none'",
            hashes(page, SCRIPTS)?,
            hashes(page, "style")?
        ),
    )
}

/// The single file: nothing but what stands in it.
pub fn of_file(page: &str) -> Result<String, String> {
    put(
        page,
        &format!(
            "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; \
             img-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'; \
             {TRUSTED}",
            hashes(page, SCRIPTS)?,
            hashes(page, "style")?
        ),
    )
}

/// Where the browser has trusted types, what becomes HTML or the address of a program must pass
/// the rules of `public/boot.js`.
const TRUSTED: &str = "require-trusted-types-for 'script'; trusted-types default";

/// Scripts that stand in the page and run; data in a script element does not.
const SCRIPTS: &str = "script:not([src]):not([type='application/json'])\
                       :not([type='application/ld+json']):not([type='application/octet-stream'])";

/// The source expressions that allow exactly the texts of these elements.
fn hashes(page: &str, selector: &str) -> Result<String, String> {
    let (texts, open) = (RefCell::new(Vec::new()), RefCell::new(String::new()));
    let gather = text!(selector, |chunk| {
        open.borrow_mut().push_str(chunk.as_str());
        if chunk.last_in_text_node() {
            texts.borrow_mut().push(std::mem::take(&mut *open.borrow_mut()));
        }
        Ok(())
    });
    rewritten(page, vec![gather])?;
    let hashes: Vec<String> = texts.take().iter().map(|text| hash(text)).collect();
    Ok(hashes.join(" "))
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// Puts the policy before anything that it is about.
fn put(page: &str, policy: &str) -> Result<String, String> {
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    rewritten(page, vec![behind("meta[charset]", &meta)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_holds_the_hash_of_each_script_that_runs_and_no_other() {
        let page = "<meta charset=\"utf-8\"><script src=\"a.js\"></script><script>let a</script>\
                    <script type=\"application/json\">{}</script>\
                    <script type=\"application/ld+json\">{}</script>";
        let page = of_app(page).unwrap_or_else(|fault| panic!("{fault}"));
        assert!(page.contains(&format!("{}; style-src", hash("let a"))), "{page}");
        assert_eq!(page.matches("sha256-").count(), 1);
    }

    #[test]
    fn a_page_that_trunk_did_not_build_is_refused() {
        assert!(of_app("<meta charset=\"utf-8\">").is_err());
    }
}
