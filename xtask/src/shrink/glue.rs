//! The JS that wasm-bindgen writes beside the wasm, before it is minified.
//! Its version is pinned, and what is not found as expected stops the build.

use serde_json::Value;
use std::collections::HashMap;

/// The first line after the classes and functions it offers to other JS.
const IMPORTS: &str = "function __wbg_get_imports() {";
const EXPORT: &str = "export { initSync, __wbg_init as default };";
const ONLY_INIT: &str = "export { __wbg_init as default };";
/// Where the functions that the wasm imports stand.
const OPEN: &str = "const import0 = {\n        __proto__: null,";
const ENTRY: &str = "\n        __wb";
const CLOSE: &str = "\n    };\n";
/// How the wasm is called.
const CALL: &str = "wasm.";

pub struct Glue {
    text: String,
}

impl Glue {
    /// The JS without what it offers to other JS: a page only starts the app.
    /// (What leptos needs of streams for its server offers three classes.)
    pub fn of_the_app(text: &str) -> Result<Glue, String> {
        let (offers, own) = text.split_once(IMPORTS).ok_or_else(|| unknown(IMPORTS))?;
        let mut text = [IMPORTS, own].concat();
        for class in offers.split("export class ").skip(1) {
            let name = class.split(' ').next().unwrap_or_default();
            text = without(&text, &format!("const {name}Finalization = "), ";\n");
        }
        if !text.contains(EXPORT) {
            return Err(unknown(EXPORT));
        }
        Ok(Glue { text: text.replace(EXPORT, ONLY_INIT) })
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it calls or reads this export of the wasm.
    pub fn calls(&self, name: &str) -> bool {
        self.text.split(CALL).skip(1).any(|rest| split_name(rest).0 == name)
    }

    /// Takes over the short names, and drops the imports that have none: the
    /// wasm has no use for them any more.
    pub fn rename(&mut self, names: &Names) -> Result<(), String> {
        let (before, rest) = self.text.split_once(OPEN).ok_or_else(|| unknown(OPEN))?;
        let (entries, after) = rest.split_once(CLOSE).ok_or_else(|| unknown(CLOSE))?;
        let mut text = [before, OPEN].concat();
        let mut taken = 0;
        for entry in entries.split(ENTRY).skip(1) {
            let (name, function) = entry.split_once(": ").unwrap_or_default();
            if let Some(short) = names.imports.get(&format!("__wb{name}")) {
                text.extend(["\n", short, ": ", function]);
                taken += 1;
            }
        }
        if taken != names.imports.len() {
            return Err("The wasm imports what its JS does not have.".into());
        }
        text += CLOSE;
        // wasm-opt calls the module that they are imported from `a`.
        text += &after.replace(&format!("\"{}\": import0", names.module), "a: import0");
        let mut parts = text.split(CALL);
        let mut renamed = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = split_name(part);
            let name = names.exports.get(name).map_or(name, String::as_str);
            renamed.extend([CALL, name, rest]);
        }
        self.text = renamed;
        Ok(())
    }
}

/// What wasm-opt calls the imports and exports now, by what they were.
pub struct Names {
    module: String,
    imports: HashMap<String, String>,
    exports: HashMap<String, String>,
}

impl Names {
    /// Reads what wasm-opt says of it.
    pub fn read(said: &str) -> Result<Names, String> {
        let said: Value = serde_json::from_str(said)
            .map_err(|fault| format!("wasm-opt named the names in another way: {fault}."))?;
        let module = said["imports"][0][0].as_str().unwrap_or_default().to_owned();
        // The last two of each entry; imports have their module before.
        let pairs = |kind: &str| {
            let entries = said[kind].as_array().into_iter().flatten();
            entries
                .filter_map(|entry| {
                    let [.., long, short] = entry.as_array()?.as_slice() else { return None };
                    Some((long.as_str()?.to_owned(), short.as_str()?.to_owned()))
                })
                .collect()
        };
        Ok(Names { module, imports: pairs("imports"), exports: pairs("exports") })
    }
}

/// The name that a text begins with, and what follows.
fn split_name(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '$');
    text.split_at(end.unwrap_or(text.len()))
}

/// A text without its part between two marks, and without these.
fn without(text: &str, from: &str, to: &str) -> String {
    let cut = text
        .split_once(from)
        .and_then(|(before, rest)| Some([before, rest.split_once(to)?.1].concat()));
    cut.unwrap_or_else(|| text.to_owned())
}

fn unknown(missing: &str) -> String {
    format!("The JS of wasm-bindgen is not as this step knows it: no “{}”.", missing.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    const JS: &str = r#"export class Sink {
    free() { wasm.sink_free(this.ptr); }
}
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_one_1: function() {
            one(wasm.memory, wasm.memory_two);
        },
        __wbg_two_2: function() { return tried(function() {
            two();
        }, arguments); },
    };
    return {
        __proto__: null,
        "./app_bg.js": import0,
    };
}
const SinkFinalization = new FinalizationRegistry(
    (ptr) => wasm.sink_free(ptr));
let rest = fetch('app_bg.wasm');
export { initSync, __wbg_init as default };
"#;

    #[test]
    fn only_what_starts_the_app_is_offered() {
        let glue = Glue::of_the_app(JS).unwrap();
        assert!(glue.calls("memory") && glue.calls("memory_two"));
        assert!(!glue.calls("sink_free") && !glue.calls("mem"));
        assert!(
            glue.text().ends_with(
                "\nlet rest = fetch('app_bg.wasm');\nexport { __wbg_init as default };\n"
            )
        );
        assert!(Glue::of_the_app("export default 1;").is_err());
    }

    #[test]
    fn names_become_those_of_the_wasm() {
        let names =
            r#"{"imports": [["./app_bg.js", "__wbg_one_1", "$"]], "exports": [["memory", "b"]]}"#;
        let mut glue = Glue::of_the_app(JS).unwrap();
        glue.rename(&Names::read(names).unwrap()).unwrap();
        assert!(
            glue.text()
                .contains("null,\n$: function() {\n            one(wasm.b, wasm.memory_two);")
        );
        assert!(glue.text().contains("a: import0") && !glue.text().contains("two()"));
    }

    #[test]
    fn an_import_without_its_function_stops_the_build() {
        let names = r#"{"imports": [["./app_bg.js", "__wbg_none", "$"]], "exports": []}"#;
        assert!(Glue::of_the_app(JS).unwrap().rename(&Names::read(names).unwrap()).is_err());
    }
}
