//! Making the built app small: what the page never calls goes, the names that
//! the wasm and its JS share become short, and functions stand beside those
//! they resemble, where gzip finds what repeats. (That order alone is worth a
//! thirtieth of the wasm.)

mod glue;
mod module;
mod order;

use crate::process;
use crate::setup::tools;
use glue::{Glue, Names};
use module::Module;
use std::fs;
use std::path::{Path, PathBuf};

/// What of wasm-opt makes the gzipped file smallest, as tried out. Control
/// flow is taken apart and put together anew, then all is optimised twice.
const SMALLER: [&str; 6] =
    ["--strip-debug", "--strip-producers", "--flatten", "--rereloop", "-Os", "-Os"];
const SHORT_NAMES: &str = "--minify-imports-and-exports-and-modules";

/// Shrinks the wasm of a site and the JS that goes with it.
pub fn app(dist: &Path) -> Result<(), String> {
    let wasm = only_file(dist, "_bg.wasm")?;
    let js = wasm.with_file_name(
        only_name(&wasm).strip_suffix("_bg.wasm").unwrap_or_default().to_owned() + ".js",
    );
    let mut glue = Glue::of_the_app(&read_text(&js)?)?;
    edit(&wasm, |module| module.keep_exports(|name| glue.calls(name)))?;
    let said = process::capture(
        tools::wasm_opt()?.args(SMALLER).arg(SHORT_NAMES).arg(&wasm).arg("-o").arg(&wasm),
    )?;
    glue.rename(&Names::read(&said)?)?;
    write(&js, glue.text().as_bytes())?;
    edit(&wasm, |module| {
        let ranks = order::ranks(&module.functions()?);
        module.name_functions(ranks.iter().map(|rank| format!("{rank:05}")))
    })?;
    let by_rank = ["--reorder-functions-by-name", "--strip-debug", "--strip-target-features"];
    process::run(tools::wasm_opt()?.args(by_rank).arg(&wasm).arg("-o").arg(&wasm))
}

fn edit(file: &Path, change: impl FnOnce(&mut Module) -> Option<()>) -> Result<(), String> {
    let bytes =
        fs::read(file).map_err(|fault| format!("{} cannot be read: {fault}.", file.display()))?;
    let mut module = Module::parse(&bytes).ok_or("The wasm is not as this step knows it.")?;
    change(&mut module).ok_or("The wasm is not as this step knows it.")?;
    write(file, &module.bytes())
}

fn only_file(folder: &Path, end: &str) -> Result<PathBuf, String> {
    let entries = fs::read_dir(folder).map_err(|fault| fault.to_string())?;
    let mut found = entries.flatten().map(|entry| entry.path());
    let mut found = found.by_ref().filter(|path| only_name(path).ends_with(end));
    match (found.next(), found.next()) {
        (Some(path), None) => Ok(path),
        _ => Err(format!("{} should hold one file {end}.", folder.display())),
    }
}

fn only_name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

fn read_text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|fault| format!("{} cannot be read: {fault}.", file.display()))
}

fn write(file: &Path, content: &[u8]) -> Result<(), String> {
    fs::write(file, content)
        .map_err(|fault| format!("{} cannot be written: {fault}.", file.display()))
}
