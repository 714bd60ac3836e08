//! ARCHITECTURE.md shows which part of the code may use which: nothing else does.

use crate::common::root;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What a part of a package may use: whole parts and, by way of exception, single paths.
#[derive(Default)]
struct Allowed {
    parts: BTreeSet<String>,
    paths: BTreeSet<String>,
}

/// The words of a text that stand between backticks.
fn quoted(text: &str) -> impl Iterator<Item = String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned)
}

/// What ARCHITECTURE.md shows of a package: a line of parts with arrows between them, in which
/// each may use all before it, and a list of exceptions.
fn shown(package: &str) -> BTreeMap<String, Allowed> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("the architecture");
    let first = if package == "core" { "`dataset` (" } else { "In `src`:" };
    let chain = text.split("\n\n").find(|text| text.starts_with(first)).expect("the arrows");
    let chain = chain.trim_start_matches("In `src`:");
    let (mut parts, mut before) = (BTreeMap::new(), BTreeSet::new());
    for layer in chain.split('←') {
        let layer: Vec<String> = quoted(layer).collect();
        for part in &layer {
            let paths = BTreeSet::new();
            parts.insert(part.clone(), Allowed { parts: before.clone(), paths });
        }
        before.extend(layer);
    }
    for line in text.lines().filter(|line| line.starts_with("- `")) {
        let Some((from, to)) = line.split_once(" → ") else { continue };
        let from = quoted(from).next().unwrap_or_default();
        let is_own = (package == "app") == ["browser", "dialogs"].contains(&from.as_str());
        if let Some(allowed) = parts.get_mut(&from).filter(|_| is_own) {
            allowed.paths.extend(quoted(to));
        }
    }
    parts
}

fn rust_files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, out);
        } else if path.extension().is_some_and(|end| end == "rs") {
            out.push(path);
        }
    }
}

/// The paths within its own crate that a file names.
fn paths(code: &str) -> BTreeSet<String> {
    let code: Vec<&str> =
        code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    let code = code.join("\n");
    let mut found = BTreeSet::new();
    for (at, mark) in code.match_indices("crate::") {
        let is_own = !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let rest = &code[at + mark.len()..];
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
        let path = &rest[..end.unwrap_or(rest.len())];
        if !is_own {
            continue;
        }
        match path.strip_suffix("::") {
            // A group: each of its names stands for itself.
            Some(prefix) => found.extend(
                group(&rest[path.len()..]).into_iter().map(|name| format!("{prefix}::{name}")),
            ),
            None if path.is_empty() => found.extend(group(rest)),
            None => drop(found.insert(path.to_owned())),
        }
    }
    found
}

/// The names at the first level of a group in braces.
fn group(rest: &str) -> Vec<String> {
    let Some(rest) = rest.strip_prefix('{') else { return Vec::new() };
    let (mut names, mut depth) = (vec![String::new()], 1);
    for c in rest.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            ',' if depth == 1 => names.push(String::new()),
            c if depth == 1 && !c.is_whitespace() => {
                if let Some(name) = names.last_mut() {
                    name.push(c);
                }
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn the_paths_of_a_file_are_found() {
    let code = "use crate::a::B;\nuse crate::c::{D, e::{F, G}};\nlet x = crate::h::i();\n\
                // crate::no::comment\nuse other_crate::j;\nuse crate::{k, l::M};";
    let wanted = ["a::B", "c::D", "c::e::", "h::i", "k", "l::M"].map(str::to_owned);
    assert_eq!(paths(code), BTreeSet::from(wanted));
}

#[test]
fn no_part_uses_another_that_the_architecture_does_not_show() {
    let (mut unshown, mut unused) = (Vec::new(), Vec::new());
    for (package, folder) in [("core", "core/src"), ("app", "src")] {
        let parts = shown(package);
        let mut exceptions: BTreeSet<&String> =
            parts.values().flat_map(|allowed| &allowed.paths).collect();
        let folder = root().join(folder);
        let mut files = Vec::new();
        rust_files(&folder, &mut files);
        for file in files {
            let name = file.strip_prefix(&folder).expect("within").to_string_lossy().into_owned();
            let part = name.split('/').next().unwrap_or_default().trim_end_matches(".rs");
            // The roots of a package only say what there is.
            if ["lib", "main", "bin"].contains(&part) {
                continue;
            }
            let Some(allowed) = parts.get(part) else {
                unshown.push(format!("{package}: {name} is of no part"));
                continue;
            };
            for path in paths(&fs::read_to_string(&file).expect("a file")) {
                // The app's root component, as it is called outside.
                let target = path.split("::").next().unwrap_or_default().replace("App", "app");
                let exception = allowed.paths.iter().find(|shown| path.starts_with(*shown));
                if target == part || allowed.parts.contains(&target) {
                    continue;
                }
                match exception {
                    Some(shown) => drop(exceptions.remove(shown)),
                    None => unshown.push(format!("{package}: {name} uses {path}")),
                }
            }
        }
        unused.extend(exceptions.into_iter().cloned());
    }
    assert!(unshown.is_empty(), "not in ARCHITECTURE.md:\n{}", unshown.join("\n"));
    assert!(unused.is_empty(), "nothing uses these any more: {}", unused.join(", "));
}

/// Files that are tables and grow with what they list.
const TABLES: [&str; 4] = [
    "core/src/text/en.rs",
    "core/src/text/fr.rs",
    "core/src/dataset/vocabulary.rs",
    "core/src/dataset/records.rs",
];

#[test]
fn no_file_is_longer_than_can_be_read_at_a_sitting() {
    let mut long = Vec::new();
    for folder in ["core", "src", "worker", "xtask", "tests"] {
        let mut files = Vec::new();
        rust_files(&root().join(folder), &mut files);
        for file in files {
            let name = file.strip_prefix(root()).expect("within").to_string_lossy().into_owned();
            let lines = fs::read_to_string(&file).expect("a file").lines().count();
            if lines > 400 && !TABLES.contains(&name.as_str()) {
                long.push(format!("{name}: {lines} lines"));
            }
        }
    }
    assert!(long.is_empty(), "above 400 lines:\n{}", long.join("\n"));
}
