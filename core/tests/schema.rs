//! The open-data interface: the schemas say what the checker says, the files
//! keep to them, and what is committed is what the types say now.

use crate::common::{data, root, tiny_files};
use jsonschema::Validator;
use parallel49_core::dataset::check::shape::check_shape;
use parallel49_core::dataset::files::shape_of;
use parallel49_core::dataset::own::NEEDED;
use parallel49_core::dataset::{Date, FILES, Https, schema};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

fn made() -> &'static BTreeMap<String, String> {
    static MADE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
        schema::files(&data().meta).expect("schemas can be written").into_iter().collect()
    });
    &MADE
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn stored(path: &Path) -> Value {
    parse(&fs::read_to_string(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display())))
}

fn schema_of(file: &str) -> Value {
    parse(&made()[&format!("schema/{file}.schema.json")])
}

fn validator(file: &str) -> &'static Validator {
    static VALIDATORS: LazyLock<BTreeMap<&str, Validator>> = LazyLock::new(|| {
        let compile = |file| jsonschema::draft202012::new(&schema_of(file)).expect("a schema");
        FILES.into_iter().map(|file| (file, compile(file))).collect()
    });
    &VALIDATORS[file]
}

fn assert_valid(what: &str, validator: &Validator, value: &Value) {
    let faults: Vec<String> = validator
        .iter_errors(value)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{what}:\n{}", faults.join("\n"));
}

#[test]
fn every_schema_is_one_and_stands_alone() {
    for file in FILES {
        let schema = schema_of(file);
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{file}");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["$id"], format!("{file}.schema.json"));
    }
}

#[test]
fn every_file_keeps_to_its_schema() {
    let tiny = tiny_files();
    for file in FILES {
        let path = root().join(format!("public/data/{file}.json"));
        assert_valid(file, validator(file), &stored(&path));
        assert_valid(&format!("tiny {file}"), validator(file), &tiny[file]);
    }
}

#[test]
fn what_is_committed_is_what_the_types_say_now() {
    let folder = root().join("public/data");
    for (path, text) in made() {
        let old = fs::read_to_string(folder.join(path)).unwrap_or_default();
        assert!(old == *text, "{path} is out of date: run cargo xtask data schema");
    }
    let schemas = fs::read_dir(folder.join("schema")).expect("the folder is there").count();
    // One for a dataset in one file, and one for what the app exports.
    assert_eq!(schemas, FILES.len() + 2, "public/data/schema holds files that nothing makes");
}

/// A whole dataset in one file keeps to one schema, the published example too,
/// and the reader of such files wants the same kinds.
#[test]
fn a_dataset_in_one_file_has_a_schema() {
    let schema = schema_of("dataset");
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    let whole = jsonschema::draft202012::new(&schema).expect("a schema");
    let example = stored(&root().join("public/data/example.json"));
    assert_valid("the example", &whole, &example);
    for file in FILES {
        let mut short = example.clone();
        short.as_object_mut().expect("an object").remove(file).expect(file);
        assert_eq!(whole.is_valid(&short), !NEEDED.contains(&file), "without {file}");
    }
    let mut odd = example.clone();
    odd["extra"] = json!([]);
    assert!(!whole.is_valid(&odd));
    // The project's own data fits into one file as well.
    let published: serde_json::Map<String, Value> = FILES
        .into_iter()
        .map(|file| {
            let path = root().join(format!("public/data/{file}.json"));
            (file.to_owned(), stored(&path))
        })
        .collect();
    assert_valid("the published data", &whole, &Value::Object(published));
}

/// The places of all values in a value, itself first.
fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, place: &str, places: &mut Vec<String>) {
        places.push(place.to_owned());
        match value {
            Value::Object(object) => {
                object.iter().for_each(|(name, v)| walk(v, &format!("{place}/{name}"), places));
            }
            Value::Array(items) => {
                let each = items.iter().enumerate();
                each.for_each(|(n, v)| walk(v, &format!("{place}/{n}"), places));
            }
            _ => {}
        }
    }
    let mut places = Vec::new();
    walk(value, "", &mut places);
    places
}

/// Whether the checker finds the form of a file sound.
fn sound(file: &str, value: &Value) -> bool {
    let mut problems = Vec::new();
    check_shape(file, value, &shape_of(file), &mut problems);
    problems.is_empty()
}

/// Breaks every value of the small dataset in every way, one at a time: the
/// schema and the checker refuse the same.
#[test]
fn schema_and_checker_refuse_the_same() {
    let whole = tiny_files();
    let (mut refused, mut accepted) = (0, 0);
    let mut judge = |file: &'static str, what: &str, broken: &Value| {
        let valid = validator(file).is_valid(broken);
        assert_eq!(valid, sound(file, broken), "{file} {what}");
        *(if valid { &mut accepted } else { &mut refused }) += 1;
    };
    let wrong = [json!(null), json!(""), json!(" "), json!(-1), json!("Ünknown!"), json!([{}])];
    for file in FILES {
        for place in places(&whole[file]) {
            for value in &wrong {
                let mut broken = whole[file].clone();
                *broken.pointer_mut(&place).expect("a place of it") = value.clone();
                judge(file, &format!("{place} = {value}"), &broken);
            }
            let mut broken = whole[file].clone();
            if let Value::Object(object) = broken.pointer_mut(&place).expect("a place of it") {
                object.insert("surplus".into(), json!("x"));
                judge(file, &format!("{place}/surplus"), &broken);
            }
            let (parent, name) = place.rsplit_once('/').unwrap_or_default();
            let mut broken = whole[file].clone();
            if let Some(Value::Object(object)) = broken.pointer_mut(parent)
                && object.remove(name).is_some()
            {
                judge(file, &format!("{place} removed"), &broken);
            }
        }
    }
    assert!(refused > 1000 && accepted > 100, "{refused} refused, {accepted} accepted");
}

/// One definition of a schema as a validator of its own.
fn definition(file: &str, name: &str) -> Validator {
    jsonschema::draft202012::new(&schema_of(file)["$defs"][name]).expect("a schema")
}

#[test]
fn dates_are_as_the_reader_reads_them() {
    let schema = definition("events", "Date");
    for text in [
        "2012",
        "2012-10",
        "2012-10-26",
        "2003/2005",
        "2023-02/2023-04-01",
        "",
        "12",
        "0999",
        "2011-13",
        "2011-00",
        "2011-01-00",
        "2011-01-32",
        "2011-1-1",
        "2011-01-01-01",
        "2011-01-",
        "+2011",
        "２０１２",
        "2003/",
        "/2003",
        "2003/2004/2005",
        " 2012",
        "2012\n",
    ] {
        assert_eq!(schema.is_valid(&json!(text)), Date::parse(text).is_some(), "{text:?}");
    }
}

#[test]
fn addresses_are_as_the_reader_reads_them() {
    let schema = definition("sources", "Https");
    for text in [
        "https://a.example",
        "https://a.example/b?c=d#e",
        "https://a.example?b",
        "https://é.example/",
        "http://a.example",
        "https://",
        "https://localhost/",
        "https://me@a.example/",
        "https://a.example/b c",
        "javascript:alert(1)",
        "HTTPS://a.example",
        " https://a.example",
    ] {
        assert_eq!(schema.is_valid(&json!(text)), Https::parse(text).is_some(), "{text:?}");
    }
}

/// The profile comes from the PyPI package check-datapackage 0.37.0 (MIT).
#[test]
fn the_data_package_keeps_to_the_standard() {
    let profile = stored(&root().join("tests/fixtures/data-package/data-package-2-0.json"));
    let profile = jsonschema::draft7::options().should_validate_formats(true).build(&profile);
    let profile = profile.expect("a schema");
    let package = parse(&made()["datapackage.json"]);
    assert_valid("datapackage.json", &profile, &package);
    let mut broken = package.clone();
    broken["resources"][0].as_object_mut().expect("a resource").remove("path");
    assert!(!profile.is_valid(&broken), "the profile refuses nothing");
}

#[test]
fn the_data_package_lists_every_file() {
    let package = parse(&made()["datapackage.json"]);
    assert_eq!(package["version"], data().meta.version);
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    let resources = package["resources"].as_array().expect("a list");
    let names: Vec<_> = resources.iter().filter_map(|item| item["name"].as_str()).collect();
    assert_eq!(names, FILES);
    for path in resources.iter().flat_map(|item| [&item["path"], &item["jsonSchema"]]) {
        let path = path.as_str().expect("a path");
        assert!(root().join("public/data").join(path).is_file(), "{path}");
    }
}
