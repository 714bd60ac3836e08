//! The lists of the data before the programs that read such lists: where there is Python, and a
//! registry that serves them. Else it is said that they were not looked at.

use crate::project;
use crate::setup::python::{FRICTIONLESS, MLCROISSANT, PyTool};
use crate::steps::succeed;
use std::process::Command;

pub fn check() -> Result<(), String> {
    run(&FRICTIONLESS, &["validate", "datapackage.json"])?;
    run(&MLCROISSANT, &["validate", "--jsonld", "croissant.json"])?;
    // And one set of records, field by field.
    run(
        &MLCROISSANT,
        &["load", "--jsonld", "croissant.json", "--record_set", "provisions", "--num_records", "3"],
    )
}

fn run(tool: &PyTool, args: &[&str]) -> Result<(), String> {
    let program = match tool.ensure() {
        Ok(program) => program,
        Err(why) => {
            println!("NOT LOOKED AT by {}: {why}", tool.name());
            return Ok(());
        }
    };
    succeed(Command::new(program).args(args).current_dir(project::data()))
}
