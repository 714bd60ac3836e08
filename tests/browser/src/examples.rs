//! The examples of the data interface, run against a served folder with
//! whatever runtimes there are.

use crate::server::{Options, Server};
use parallel49_core::data_interface::{EXAMPLES, Tool};
use parallel49_core::dataset::{Party, folder};
use std::path::PathBuf;
use std::process::Command;
use xtask::{process, project};

/// The programs that run an example.
fn runtime(tool: Tool) -> Option<PathBuf> {
    match tool {
        Tool::Python => process::on_path(&["python3", "python"]),
        Tool::R => process::on_path(&["Rscript"]),
        Tool::JavaScript => process::on_path(&["node"]),
        Tool::Spreadsheet => None,
    }
}

/// What every example prints, counted from the records themselves.
fn expected() -> Result<String, String> {
    let data = folder::records(&project::data())?;
    let party_of = |id: &str| {
        let own = data.instruments.iter().find(|item| *item.id == *id);
        own.map(|item| item.party.clone())
    };
    let found: Vec<_> = data
        .provisions
        .iter()
        .filter(|item| item.themes.iter().any(|theme| **theme == *"incident-response"))
        .filter_map(|item| party_of(&item.instrument))
        .collect();
    let line = |party: &Party| {
        let count = found.iter().filter(|id| **id == party.id).count();
        format!("{}\t{count}\n", party.name.en)
    };
    Ok(data.parties.iter().map(line).collect())
}

/// Runs each example that has a runtime here, with the address of a server of
/// its own; the tools that ran.
///
/// # Errors
/// Where an example fails or prints something else than the records hold.
pub fn run() -> Result<Vec<Tool>, String> {
    let server = Server::start(Options::new(project::root().join("public")))?;
    let expected = expected()?;
    let mut ran = Vec::new();
    for example in EXAMPLES {
        let Some(program) = runtime(example.tool) else { continue };
        let path = project::scratch()?.join(example.file);
        let text = example.on(server.address());
        std::fs::write(&path, text).map_err(|fault| format!("{}: {fault}.", path.display()))?;
        let mut command = Command::new(program);
        // What goes to another host by way of a proxy does not reach this one.
        command.arg(&path).env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
        let printed = process::capture(&mut command);
        let printed = match printed {
            // jsonlite is no part of R itself.
            Err(said) if example.tool == Tool::R && said.contains("jsonlite") => continue,
            other => other?,
        };
        if printed.replace("\r\n", "\n") != expected {
            return Err(format!("{} printed:\n{printed}\ninstead of:\n{expected}", example.file));
        }
        ran.push(example.tool);
    }
    Ok(ran)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_run_and_print_what_the_records_hold() {
        let expected = expected().unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(expected.lines().count(), 4, "{expected}");
        let ran = run().unwrap_or_else(|fault| panic!("{fault}"));
        // Node is there wherever the site is built.
        assert!(ran.contains(&Tool::JavaScript), "{ran:?}");
        println!("Ran in {ran:?}.");
    }
}
