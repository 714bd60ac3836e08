//! Making the built app small: what the page never calls goes, as does what Rust
//! says when it panics; the names that the wasm and its JS share become short;
//! functions stand beside those they resemble, where gzip finds what repeats.
//! (That order alone is worth a thirtieth of the wasm.)

mod glue;
mod loops;
mod module;
mod order;
mod panics;

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
/// The same once more without what leaves values on the stack while a loop
/// runs; `loops` says why.
const LOOPS_ALONE: [&str; 7] = [
    "--flatten",
    "--rereloop",
    "-Os",
    "-Os",
    "--skip-pass=inlining-optimizing",
    "--skip-pass=inlining",
    "--skip-pass=simplify-locals",
];
/// Writes functions as they stand, without a last optimisation of the stack.
const AS_IT_STANDS: &str = "--no-stack-ir";

/// Shrinks the wasm of a site and the JS that goes with it.
pub fn app(dist: &Path) -> Result<(), String> {
    let wasm = only_file(dist, "_bg.wasm")?;
    let js = wasm.with_file_name(
        only_name(&wasm).strip_suffix("_bg.wasm").unwrap_or_default().to_owned() + ".js",
    );
    let mut glue = Glue::of_the_app(&read_text(&js)?)?;
    edit(&wasm, |module| {
        module.keep_exports(|name| glue.calls(name))?;
        module.trap(panics::says)
    })?;
    let said = process::capture(
        tools::wasm_opt()?.args(SMALLER).arg(SHORT_NAMES).arg(&wasm).arg("-o").arg(&wasm),
    )?;
    glue.rename(&Names::read(&said)?)?;
    write(&js, glue.text().as_bytes())?;
    finish(&wasm)
}

/// Shrinks a wasm whose names stay as its JS has them.
pub fn program(wasm: &Path) -> Result<(), String> {
    edit(wasm, |module| module.trap(panics::says))?;
    process::run(tools::wasm_opt()?.args(SMALLER).arg(wasm).arg("-o").arg(wasm))?;
    finish(wasm)
}

/// The last steps, which names do not matter to.
fn finish(wasm: &Path) -> Result<(), String> {
    optimise(wasm, &LOOPS_ALONE)?;
    edit(wasm, |module| {
        let ranks = order::ranks(&module.functions()?);
        module.name_functions(ranks.iter().map(|rank| format!("{rank:05}")))
    })?;
    optimise(wasm, &["--reorder-functions-by-name", "--strip-debug", "--strip-target-features"])?;
    loops::stand_alone(&read(wasm)?)
}

fn optimise(wasm: &Path, passes: &[&str]) -> Result<(), String> {
    process::run(tools::wasm_opt()?.arg(AS_IT_STANDS).args(passes).arg(wasm).arg("-o").arg(wasm))
}

fn edit(file: &Path, change: impl FnOnce(&mut Module) -> Option<()>) -> Result<(), String> {
    let bytes = read(file)?;
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

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|fault| format!("{} cannot be read: {fault}.", file.display()))
}

fn read_text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|fault| format!("{} cannot be read: {fault}.", file.display()))
}

fn write(file: &Path, content: &[u8]) -> Result<(), String> {
    fs::write(file, content)
        .map_err(|fault| format!("{} cannot be written: {fault}.", file.display()))
}
