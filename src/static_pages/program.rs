//! The program in two parts: what the first page needs, and what comes later (`src/later.rs`).
//! trunk builds it in one piece; here it is parted, bound to its script and made small.

use super::html::{behind, rewritten};
use super::{names, read_bytes};
use lol_html::html_content::ContentType;
use lol_html::text;
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_split_cli_support::{Options, transform};

/// What wasm-opt is told. The worker is told the same in `index.html`.
const PASSES: &str = "--skip-pass=simplify-locals --skip-pass=simplify-locals-nostructure --dae \
                      --reorder-functions --rse --vacuum --reorder-locals \
                      --merge-similar-functions --dealign";

/// What every browser knows that can run the program; a part does not say by itself.
const FEATURES: &str = "--enable-bulk-memory --enable-multivalue --enable-mutable-globals \
                        --enable-nontrapping-float-to-int --enable-reference-types \
                        --enable-sign-ext";

/// The script that brings the second part, beside that of the program.
pub const PARTS: &str = "parts.js";

/// The files of the program, by their paths in the site.
pub struct Program {
    pub script: String,
    pub first: String,
    /// In a page that is being worked on the first part is all.
    pub later: Option<Later>,
}

/// The second part, and the script that brings it.
pub struct Later {
    pub script: String,
    pub wasm: String,
}

impl Program {
    /// What trunk has built, in one piece.
    pub fn whole(site: &Path) -> Result<Program, String> {
        Ok(Program {
            script: the_one(site, ".js")?,
            first: the_one(site, "_bg.wasm")?,
            later: None,
        })
    }

    /// What trunk has built, parted; `page` is told where the parts are.
    pub fn parted(site: &Path, page: &str) -> Result<(Program, String), String> {
        let whole = Program::whole(site)?;
        let linked = linked()?;
        let wasm = read_bytes(&linked)?;
        let mut hash = Sha256::new();
        hash.update(&wasm);
        hash.update([PASSES, FEATURES].concat());
        let hash: String =
            hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        // A folder for each program: parts of two never meet.
        let folder = format!("parallel49-{hash}");
        let parts = site.join(&folder);
        let first = linked.with_file_name("parallel49_first.wasm");
        let mut options = Options::new(&wasm);
        options.output_dir = &parts;
        options.main_out_path = &first;
        options.main_module = "./program.js";
        let link = format!("./{PARTS}");
        options.link_name = &link;
        let made = transform(options).map_err(|fault| format!("The program: {fault}."))?;
        let [later] = &made.split_modules[..] else {
            let found = made.split_modules.len();
            return Err(format!("The program has one part that comes later, not {found}."));
        };
        let later_name = later.file_name().unwrap_or_default().to_string_lossy();
        bind(&first, &parts)?;
        make_small(&parts.join("program_bg.wasm"))?;
        make_small(later)?;
        for name in [&whole.script, &whole.first] {
            fs::remove_file(site.join(name)).map_err(|fault| format!("{name}: {fault}."))?;
        }
        let program = Program {
            script: format!("{folder}/program.js"),
            first: format!("{folder}/program_bg.wasm"),
            later: Some(Later {
                script: format!("{folder}/{PARTS}"),
                wasm: format!("{folder}/{later_name}"),
            }),
        };
        let page = program.named_in(page, &whole)?;
        Ok((program, page))
    }

    /// The page with these files instead of others.
    fn named_in(&self, page: &str, before: &Program) -> Result<String, String> {
        let open = RefCell::new(String::new());
        let name = text!("script[type='module']", |chunk| {
            let mut script = open.borrow_mut();
            script.push_str(chunk.as_str());
            if chunk.last_in_text_node() {
                let named = std::mem::take(&mut *script)
                    .replace(&before.script, &self.script)
                    .replace(&before.first, &self.first);
                chunk.replace(&named, ContentType::Html);
            } else {
                chunk.remove();
            }
            Ok(())
        });
        // Scripts that need each other come together.
        let head = self.later.as_ref().map(|Later { script, wasm }| {
            format!(
                "<meta name=\"later\" content=\"{wasm}\">\
                 <link rel=\"modulepreload\" href=\"./{script}\">"
            )
        });
        let head = head.unwrap_or_default();
        rewritten(page, vec![name, behind("meta[charset]", &head)])
    }
}

/// The program as the linker left it, which says where functions refer to each other.
fn linked() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|fault| fault.to_string())?;
    // cargo puts both into one folder: this program under its profile, the other under its target.
    let target = own.parent().and_then(Path::parent).ok_or("This program is in no folder.")?;
    Ok(target.join("wasm32-unknown-unknown/release/parallel49.wasm"))
}

/// Writes the script that starts the first part, beside it.
fn bind(first: &Path, folder: &Path) -> Result<(), String> {
    let mut command = Command::new("wasm-bindgen");
    command.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--no-demangle"]);
    command.args(["--out-name", "program", "--out-dir"]).arg(folder).arg(first);
    match run("wasm-bindgen", command)? {
        true => Ok(()),
        false => Err("wasm-bindgen must be on the path.".into()),
    }
}

fn make_small(wasm: &Path) -> Result<(), String> {
    let mut command = Command::new("wasm-opt");
    command.arg("-O1").args(FEATURES.split_whitespace()).args(PASSES.split_whitespace());
    command.arg(wasm).arg("-o").arg(wasm);
    if !run("wasm-opt", command)? {
        println!("wasm-opt is not on the path: the program is larger than it might be.");
    }
    Ok(())
}

/// Whether there is such a program.
fn run(name: &str, mut command: Command) -> Result<bool, String> {
    match command.status() {
        Ok(status) if status.success() => Ok(true),
        Ok(status) => Err(format!("{name} failed ({status}).")),
        Err(fault) if fault.kind() == ErrorKind::NotFound => Ok(false),
        Err(fault) => Err(format!("{name} could not be started: {fault}.")),
    }
}

/// The one file of the program that trunk has built whose name ends so.
fn the_one(site: &Path, end: &str) -> Result<String, String> {
    let found: Vec<String> = names(site)?
        .into_iter()
        .filter(|name| name.starts_with("parallel49-") && name.ends_with(end))
        .collect();
    match <[String; 1]>::try_from(found) {
        Ok([name]) => Ok(name),
        Err(found) => Err(format!("The site must hold one program{end}, not {}.", found.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_that_is_not_there_is_told_from_one_that_fails() {
        assert_eq!(run("none", Command::new("no-such-program-anywhere")), Ok(false));
        let mut fails = Command::new("rustc");
        fails.arg("--no-such-option");
        assert!(run("rustc", fails).is_err());
    }

    #[test]
    fn the_worker_is_made_small_in_the_same_way() {
        assert!(include_str!("../../index.html").contains(PASSES));
    }

    #[test]
    fn a_page_names_the_parts_instead_of_the_whole() {
        let before = Program {
            script: "parallel49-0a.js".into(),
            first: "parallel49-0a_bg.wasm".into(),
            later: None,
        };
        let after = Program {
            script: "parallel49-1b/program.js".into(),
            first: "parallel49-1b/program_bg.wasm".into(),
            later: Some(Later {
                script: "parallel49-1b/parts.js".into(),
                wasm: "parallel49-1b/split_later.wasm".into(),
            }),
        };
        let page = "<meta charset=\"utf-8\"><script type=\"module\">import init from \
                    './parallel49-0a.js'; fetch('./parallel49-0a_bg.wasm')</script>";
        let page = after.named_in(page, &before).unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(
            page,
            "<meta charset=\"utf-8\"><meta name=\"later\" \
             content=\"parallel49-1b/split_later.wasm\"><link rel=\"modulepreload\" \
             href=\"./parallel49-1b/parts.js\"><script type=\"module\">import init from \
             './parallel49-1b/program.js'; fetch('./parallel49-1b/program_bg.wasm')</script>"
        );
    }
}
