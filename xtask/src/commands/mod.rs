//! One file per command; this one chooses.

pub mod build;
pub mod serve;
pub mod setup;
pub mod size;
pub mod test;

use crate::data;

type Command = fn(&[String]) -> Result<(), String>;

const COMMANDS: &[(&str, Command, &str)] = &[
    (
        "serve",
        serve::run,
        "build the site and serve it here [--port N] [--base /sub/] [--no-build]",
    ),
    ("build", build::run, "build the site into dist/, for any static host"),
    ("test", test::run, "run every check [--full] [--step NAME] [--no-build] [FILTER]"),
    ("data", data::run, "check the data, or write it out [check|draft|release]"),
    ("size", size::run, "weigh the built site against its budgets"),
    ("setup", setup::run, "install what is missing and stop [--full]"),
    ("doctor", setup::doctor, "say what is there and what is missing"),
];

pub fn dispatch(args: &[String]) -> Result<(), String> {
    let Some((name, rest)) = args.split_first() else {
        return help();
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        return help();
    }
    match COMMANDS.iter().find(|(known, ..)| known == name) {
        Some((_, command, _)) => command(rest),
        None => Err(format!("There is no command `{name}`. `cargo xtask help` lists them.")),
    }
}

fn help() -> Result<(), String> {
    println!("cargo xtask COMMAND\n");
    for (name, _, summary) in COMMANDS {
        println!("  {name:<8} {summary}");
    }
    Ok(())
}
