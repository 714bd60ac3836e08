//! Every page of the built site, and every screen drawn natively, before a validator of HTML.

use super::act::NATIVE;
use crate::setup::tools::HTML_VALIDATE;
use crate::steps::succeed;
use crate::{process, project};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What it holds pages to.
const RULES: &str = "tests/html-validate.mjs";

pub fn check() -> Result<(), String> {
    HTML_VALIDATE.ensure()?;
    let screens = project::scratch()?.join("screens");
    let mut draw = process::cargo();
    draw.args(["run", "--quiet", "--locked", "-p", "parallel49"]).args(NATIVE);
    draw.args(["--example", "screens", "--"]).arg(&screens).current_dir(project::root());
    succeed(&mut draw)?;
    let pages = [pages(&project::tested_site())?, pages(&screens)?].concat();
    println!("{} pages.", pages.len());
    // Written to a file: the program ends before a pipe has taken all.
    let said = project::scratch()?.join("html-validate.txt");
    let mut validate = Command::new("node");
    validate
        .arg(HTML_VALIDATE.file("bin/html-validate.mjs")?)
        .arg("--config")
        .arg(project::root().join(RULES))
        .args(["--max-warnings", "0", "--formatter"])
        .arg(format!("text={}", said.display()))
        .args(pages)
        .current_dir(project::root());
    let done = process::run(&mut validate);
    let said = fs::read_to_string(said).unwrap_or_default();
    done.map_err(|fault| if said.is_empty() { fault } else { said })
}

/// The pages in a folder; none where the site was never built is a fault.
fn pages(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries =
        fs::read_dir(folder).map_err(|fault| format!("{}: {fault}.", folder.display()))?;
    let is_page = |path: &PathBuf| path.extension().is_some_and(|end| end == "html");
    let mut pages: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(is_page).collect();
    pages.sort();
    match pages.is_empty() {
        true => Err(format!("There is no page in {}.", folder.display())),
        false => Ok(pages),
    }
}
