//! What must be there before the long steps begin. All that is missing is
//! named at once, so that nobody installs one thing at a time.

use super::browsers::Engine;
use super::packages::{self, Right};
use super::tools::NpmTool;
use super::wasm_target::Compiler;
use super::{cache, tools};
use crate::process;
use std::path::Path;
use std::process::Command;

/// Free space a first set-up needs: tools while they are built, and our builds.
const NEEDED_MB: u64 = 4_000;
/// What a set-up that is complete still needs for the builds.
const NEEDED_WARM_MB: u64 = 1_500;

/// One thing looked at.
pub struct Finding {
    pub what: String,
    pub state: State,
}

pub enum State {
    There(String),
    /// The set-up brings it.
    ToCome(String),
    /// A person must bring it, and how.
    Missing(String),
}

/// Looks at everything these engines and the build need.
pub fn look(engines: &[Engine]) -> Vec<Finding> {
    let mut found = vec![linker(), node(), target()];
    for tool in [Ok(tools::trunk()), tools::wasm_bindgen()] {
        found.push(match tool {
            Ok(tool) => Finding {
                what: tool.name(),
                state: there_or_to_come(tool.is_there(), "built by the set-up"),
            },
            Err(error) => Finding { what: "wasm-bindgen-cli".into(), state: State::Missing(error) },
        });
    }
    found.push(fetched(&tools::BINARYEN));
    found.extend(engines.iter().map(|engine| browser(*engine)));
    if !engines.is_empty() {
        found.push(fetched(&tools::AXE_CORE));
        found.push(fetched(&tools::HTML_VALIDATE));
    }
    let all_there = found.iter().all(|finding| matches!(finding.state, State::There(_)));
    found.push(disk(if all_there { NEEDED_WARM_MB } else { NEEDED_MB }));
    found
}

fn fetched(tool: &NpmTool) -> Finding {
    let state = there_or_to_come(tool.is_there(), "fetched by the set-up");
    Finding { what: tool.name(), state }
}

/// Fails, with all of it, when a person must bring something.
pub fn require(engines: &[Engine]) -> Result<(), String> {
    let missing: Vec<String> = look(engines)
        .into_iter()
        .filter_map(|finding| match finding.state {
            State::Missing(how) => Some(format!("- {}: {how}", finding.what)),
            _ => None,
        })
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!("Before this can go on, something is missing here:\n{}", missing.join("\n")))
}

fn linker() -> Finding {
    let found = process::on_path(&["cc", "gcc", "clang"]);
    Finding {
        what: "C linker".into(),
        state: match found {
            Some(_) => State::There("found".into()),
            // Rust on Windows brings its own way of finding one.
            None if cfg!(windows) => State::There("left to rustc".into()),
            None => State::Missing(format!(
                "no cc on PATH. Please run: {}",
                packages::by_hand(&["build-essential"])
            )),
        },
    }
}

fn node() -> Finding {
    let node = process::capture(Command::new("node").arg("--version"));
    let npm = process::capture(tools::npm().arg("--version"));
    Finding {
        what: "Node with npm".into(),
        state: match (node, npm) {
            (Ok(node), Ok(npm)) => State::There(format!("{}, npm {}", node.trim(), npm.trim())),
            _ => State::Missing(
                "Node 18.19 or newer with npm is needed for wasm-opt and the tests. Install it from your \
                 system's packages or from Node's own site."
                    .into(),
            ),
        },
    }
}

fn target() -> Finding {
    let (what, state) = match Compiler::running() {
        Ok(compiler) => (
            format!("wasm32 target of rustc {}", compiler.release),
            there_or_to_come(compiler.has_target(), "added by the set-up"),
        ),
        Err(error) => ("rustc".into(), State::Missing(error)),
    };
    Finding { what, state }
}

fn browser(engine: Engine) -> Finding {
    let state = if engine.is_ready() {
        State::There("found".into())
    } else if Right::here() == Right::None && !engine.system_parts_ready() {
        State::Missing(format!(
            "I may not install it. Please run: {}",
            packages::by_hand(engine.packages())
        ))
    } else {
        State::ToCome("installed by the set-up".into())
    };
    Finding { what: format!("{} with its WebDriver", engine.name()), state }
}

fn disk(needed: u64) -> Finding {
    let what = "Free disk space".to_string();
    let free = cache::folder()
        .and_then(|folder| cache::make(&folder).map(|()| folder))
        .and_then(|folder| free_mb(&folder));
    let state = match free {
        Ok(Some(free)) if free < needed => State::Missing(format!(
            "{free} MB are free where the cache is, about {needed} MB are needed. \
             Make room, or set PARALLEL49_CACHE to a folder on a larger disk."
        )),
        Ok(Some(free)) => State::There(format!("{free} MB")),
        Ok(None) => State::There("not known on this system".into()),
        Err(error) => State::Missing(error),
    };
    Finding { what, state }
}

/// Free space of the disk a folder is on, where `df` can tell.
fn free_mb(folder: &Path) -> Result<Option<u64>, String> {
    if cfg!(windows) {
        return Ok(None);
    }
    let table = process::capture(Command::new("df").arg("-Pk").arg(folder))?;
    Ok(available_kb(&table).map(|kb| kb / 1024))
}

fn available_kb(table: &str) -> Option<u64> {
    table.lines().last()?.split_whitespace().nth(3)?.parse().ok()
}

fn there_or_to_come(there: bool, how: &str) -> State {
    if there { State::There("found".into()) } else { State::ToCome(how.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_free_space_from_df() {
        let table = "Filesystem 1024-blocks Used Available Capacity Mounted on\n\
                     /dev/x 100 40 60 40% /\n";
        assert_eq!(available_kb(table), Some(60));
        assert_eq!(available_kb(""), None);
    }
}
