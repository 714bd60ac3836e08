//! The desk: the second program of the site, with the script of the worker
//! that runs it. See `src/desk` of the app.

use crate::setup::tools;
use crate::{pages, process, project, shrink};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

const NAME: &str = "desk";
const TARGET: &str = "wasm32-unknown-unknown";
/// The end of the worker's script; wasm-bindgen's part goes before it.
const WORKER: &str = include_str!("worker.js");
/// The page's side.
const PAGE: &str = include_str!("page.js");
/// Where the worker's script names the program.
const PROGRAM: &str = "@PROGRAM@";

/// Builds the desk into a site: `desk-….wasm` and `desk-….js`.
pub fn make(dist: &Path) -> Result<(), String> {
    println!("Building the desk, what readers ask for later.");
    process::run(
        process::cargo()
            .args(["build", "--quiet", "--release", "--locked", "--offline"])
            .args(["--bin", NAME, "--no-default-features", "--features", NAME])
            .args(["--target", TARGET])
            .current_dir(project::root())
            .env_remove("RUSTFLAGS"),
    )?;
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| project::root().join("target"), PathBuf::from);
    let built = target.join(TARGET).join("release").join(format!("{NAME}.wasm"));
    let work = target.join("desk");
    process::run(
        std::process::Command::new(tools::wasm_bindgen()?.program()?)
            .args(["--target", "no-modules", "--no-typescript", "--omit-default-module-path"])
            .arg("--out-dir")
            .arg(&work)
            .arg(&built),
    )?;
    let (wasm, glue) = (work.join("desk_bg.wasm"), work.join("desk.js"));
    shrink::program(&wasm)?;
    let program = fs::read(&wasm).map_err(|fault| fault.to_string())?;
    let program_name = format!("{NAME}-{}.wasm", hash(&program));
    fs::write(dist.join(&program_name), program).map_err(|fault| fault.to_string())?;
    let glue_text = fs::read_to_string(&glue).map_err(|fault| fault.to_string())?;
    let script = format!("{glue_text}\n{}", WORKER.replace(PROGRAM, &program_name));
    fs::write(&glue, script).map_err(|fault| fault.to_string())?;
    pages::minify_one(&glue, false)?;
    let script = fs::read(&glue).map_err(|fault| fault.to_string())?;
    let script_name = format!("{NAME}-{}.js", hash(&script));
    fs::write(dist.join(script_name), script).map_err(|fault| fault.to_string())
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a file of the site is the desk's.
pub fn is_part(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("desk-") && (name.ends_with(".js") || name.ends_with(".wasm"))
}

/// The desk's one file that ends so.
pub fn file(dist: &Path, end: &str) -> Result<PathBuf, String> {
    let entries = fs::read_dir(dist).map_err(|fault| fault.to_string())?;
    let is_wanted = |path: &PathBuf| is_part(path) && path.to_string_lossy().ends_with(end);
    let mut found = entries.flatten().map(|entry| entry.path()).filter(is_wanted);
    match (found.next(), found.next()) {
        (Some(path), None) => Ok(path),
        _ => Err(format!("dist/ must hold one file of the desk that ends in {end}.")),
    }
}

/// The page's side, with the function that starts the worker.
pub fn asker(start: &str) -> String {
    PAGE.replace("= START;", &format!("= {start};"))
}

/// Gives a page its side of the desk, which is loaded when it is asked.
pub fn offered(dist: &Path, page: &str) -> Result<String, String> {
    let script = file(dist, ".js")?;
    let name = script.file_name().unwrap_or_default().to_string_lossy();
    let start = format!("function () {{ return new Worker(\"{name}\"); }}");
    let script = pages::single::minified(&asker(&start))?;
    pages::replace_once(page, "<title>", &format!("<script>{script}</script>\n    <title>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_the_desk_are_known_by_their_names() {
        for (name, is) in [
            ("dist/desk-0a1b.wasm", true),
            ("desk-0a1b.js", true),
            ("parallel49-0a1b.js", false),
            ("desk.css", false),
        ] {
            assert_eq!(is_part(Path::new(name)), is, "{name}");
        }
    }

    #[test]
    fn the_workers_script_names_its_program_once() {
        assert_eq!(WORKER.matches(PROGRAM).count(), 1);
        assert!(asker("go").contains("start = go;"));
    }
}
