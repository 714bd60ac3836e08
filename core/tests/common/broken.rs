//! The small sound dataset with one thing broken, and what the validator says of it.

use super::{Files, read, tiny_files};
use parallel49_core::dataset::Lang;
use parallel49_core::dataset::check::{Code, Problem};
use serde_json::Value;

pub fn record<'a>(files: &'a mut Files, file: &str, id: &str) -> &'a mut Value {
    let records = files.get_mut(file).and_then(Value::as_array_mut).expect("a file of records");
    records.iter_mut().find(|record| record["id"] == id).expect("the record")
}

pub fn list<'a>(files: &'a mut Files, file: &str) -> &'a mut Vec<Value> {
    files.get_mut(file).and_then(Value::as_array_mut).expect("a file of records")
}

pub fn remove(value: &mut Value, field: &str) {
    value.as_object_mut().and_then(|object| object.remove(field)).expect("the field");
}

pub fn problems(edit: impl FnOnce(&mut Files)) -> Vec<Problem> {
    let mut files = tiny_files();
    edit(&mut files);
    read(&files).err().unwrap_or_default()
}

/// The one fault after an edit, and its message.
#[track_caller]
pub fn broken(code: Code, place: &str, edit: impl FnOnce(&mut Files)) -> String {
    let found = problems(edit);
    let short: Vec<(Code, &str)> = found.iter().map(|item| (item.code, &*item.place)).collect();
    assert_eq!(short, [(code, place)], "{found:#?}");
    found[0].fault.says(Lang::En)
}

/// The same for one field of one record.
#[track_caller]
pub fn field(code: Code, file: &str, id: &str, path: &str, value: Value) -> String {
    let place = format!("{file}.json › {id} › {path}");
    let pointer = format!("/{}", path.replace('[', "/").replace(']', "").replace('.', "/"));
    broken(code, &place, |files| {
        *record(files, file, id).pointer_mut(&pointer).expect("the field") = value;
    })
}
