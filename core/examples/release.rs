//! Checks the data in `public/data`, or releases it: writes the bundles of its version,
//! `newest.json`, the schemas and the example, and adds the version's links to the old links.
//!
//! `cargo run -p parallel49-core --all-features --example release -- [check|release] [FOLDER]`

use parallel49_core::dataset::folder::{bundles, publish, records, version, versions, write};
use parallel49_core::dataset::own::{SCHEMA, read_file};
use parallel49_core::dataset::support::{Share, support};
use parallel49_core::dataset::{Dataset, FILES, Lang, schema};
use parallel49_core::link;
use parallel49_core::opened::opened;
use parallel49_core::screens::about::counts::counts;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Links to what is new in the version to be released: edited before each release.
const NEW: [&str; 5] = [
    "?view=overview&lang=fr&data=2.0.0",
    "?view=figures&lang=en&data=2.0.0",
    "?view=figures&party=ca&lang=fr&data=2.0.0",
    "?id=us-eo-14412-2026&lang=en&data=2.0.0",
    "?theme=intelligence&party=us,ca&lang=en&data=2.0.0",
];

fn main() -> Result<(), String> {
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = args.next().map_or_else(|| root.join("public/data"), PathBuf::from);
    let data = records(&folder)?;
    print(&data);
    match command.as_str() {
        "" | "check" => Ok(()),
        "release" => release(&root, &folder, &data),
        other => Err(format!("Unknown word: {other}.")),
    }
}

fn print(data: &Dataset) {
    println!("The dataset is sound, version {}:", data.meta.version);
    for (kind, n) in counts(data) {
        println!("  {n:>5}  {kind}");
    }
    let said =
        |share: Share| format!("{} of {} ({} %)", share.official, share.all, share.percent());
    let found = support(data);
    println!("Provisions on an official text read at that place: {}", said(found.overall));
    for (party, share) in &found.parties {
        println!("  {party}: {}", said(*share));
    }
    println!("Flagship strategies, laws, orders and joint instruments: {}", said(found.chief));
    for (id, share) in &found.below {
        println!("  {id}: {}", said(*share));
    }
}

fn release(root: &Path, folder: &Path, data: &Dataset) -> Result<(), String> {
    let name = &data.meta.version;
    let is_committed = versions(folder)?.contains(name) && committed(root, name);
    for (path, text) in bundles(data)? {
        let old = fs::read_to_string(folder.join(&path));
        if is_committed && old.is_ok_and(|old| old != text) {
            return Err(format!(
                "Version {name} is released already: raise `version` in meta.json."
            ));
        }
    }
    publish(folder, data)?;
    for (path, text) in schema::files(&data.meta)? {
        write(&folder.join(path), &text)?;
    }
    write(&folder.join("example.json"), &example(root)?)?;
    links(root, folder, name)
}

fn committed(root: &Path, version: &str) -> bool {
    let mut git = std::process::Command::new("git");
    git.arg("-C").arg(root).args(["ls-tree", "--name-only", "HEAD", "--"]);
    git.arg(format!("public/data/{version}"));
    git.output().is_ok_and(|output| output.status.success() && !output.stdout.is_empty())
}

/// The made-up dataset of the tests in one file, as readers bring their own.
fn example(root: &Path) -> Result<String, String> {
    let mut whole = Map::new();
    whole.insert(SCHEMA.into(), "schema/dataset.schema.json".into());
    for file in FILES {
        let path = root.join(format!("tests/fixtures/tiny/{file}.json"));
        let text = fs::read_to_string(&path).map_err(|fault| format!("{file}: {fault}"))?;
        let value = serde_json::from_str(&text).map_err(|fault| format!("{file}: {fault}"))?;
        whole.insert(file.to_owned(), value);
    }
    let text = serde_json::to_string_pretty(&whole).map_err(|fault| fault.to_string())? + "\n";
    read_file(&text).map_err(|problems| {
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    })?;
    Ok(text)
}

/// Adds links of a version that has none yet: those of the version before, as they open now.
fn links(root: &Path, folder: &Path, name: &str) -> Result<(), String> {
    let path = root.join("tests/fixtures/old-links.json");
    let text = fs::read_to_string(&path).map_err(|fault| fault.to_string())?;
    let mut links: Vec<Value> = serde_json::from_str(&text).map_err(|fault| fault.to_string())?;
    let of = |link: &Value| link["data"].as_str().unwrap_or_default().to_owned();
    // Those of this version that were not yet released are written anew.
    links.retain(|link| of(link) != name);
    let Some(last) = links.last().map(of) else { return Err("No old link to start from.".into()) };
    let old = links.clone();
    let old = old.iter().filter(|link| of(link) == last).map(|link| {
        let query = link["link"].as_str().unwrap_or_default();
        query.replace(&format!("data={last}"), &format!("data={name}"))
    });
    for query in old.chain(NEW.map(str::to_owned)) {
        let lang = link::parse(&query).0.lang.unwrap_or(Lang::En);
        let shown = opened(version(folder, name, lang)?, lang, &query);
        match shown.view {
            Some(view) => links.push(json!({
                "data": name, "link": query, "view": view, "title": shown.title,
                "count": shown.count,
            })),
            None => println!("Version {name} no longer knows all of {query}: left out."),
        }
    }
    let lines: Vec<String> = links.iter().map(ToString::to_string).collect();
    write(&path, &format!("[\n{}\n]\n", lines.join(",\n")))
}
