//! What the key `data` asks for: a released version, a file that the reader
//! has opened, or a file on the same site.

/// What goes before the name of a reader's file.
const OWN: &str = "own:";
/// How much of a file's name a link carries.
const NAME: usize = 80;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked<'a> {
    Version(&'a str),
    /// A file that only its owner has, by its name.
    File(&'a str),
    /// A file on the same site, by its address relative to the page.
    Address(&'a str),
    /// Nothing that could be loaded from here.
    Nothing,
}

/// Reads the value of `data`. Nothing that it lets through can lead to another
/// origin, nor out of the folder of the page.
pub fn asked(value: &str) -> Asked<'_> {
    if let Some(name) = value.strip_prefix(OWN) {
        return Asked::File(name);
    }
    // No part of a path is empty or begins with a dot.
    let mut before = b'/';
    for byte in value.bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-_./".contains(&byte);
        if !is_plain || (before == b'/' && (byte == b'.' || byte == b'/')) {
            return Asked::Nothing;
        }
        before = byte;
    }
    match before {
        b'/' => Asked::Nothing,
        _ if value.ends_with(".json") => Asked::Address(value),
        _ if value.bytes().any(|byte| byte == b'/') => Asked::Nothing,
        _ => Asked::Version(value),
    }
}

/// The value of `data` for a file of the reader's by its name.
pub fn own(name: &str) -> String {
    let name: String = name.chars().take(NAME).collect();
    format!("{OWN}{name}")
}

/// Whether links to it need a file that others may not have.
pub fn is_own(value: &str) -> bool {
    value.starts_with(OWN)
}

/// The name of the file that is on screen instead of a released version.
pub fn file_of(value: &str) -> Option<&str> {
    match asked(value) {
        Asked::File(name) | Asked::Address(name) => Some(name),
        _ => None,
    }
}

/// What readers call a version: a file by its name.
pub fn name_of(value: &str) -> &str {
    file_of(value).unwrap_or(value)
}

/// A version within the name of a file to be saved.
pub fn in_file_name(value: &str) -> String {
    let name = name_of(value);
    let name = name.strip_suffix(".json").unwrap_or(name);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c) || !c.is_ascii();
    name.chars().map(|c| if is_plain(c) { c } else { '-' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_files_and_addresses_are_told_apart() {
        for version in ["1.0.0", "1.10.0-draft", "2"] {
            assert_eq!(asked(version), Asked::Version(version));
        }
        assert_eq!(asked("own:two countries.json"), Asked::File("two countries.json"));
        assert_eq!(asked(&own("é.json")), Asked::File("é.json"));
        for address in ["mine.json", "folder/two_countries-1.json"] {
            assert_eq!(asked(address), Asked::Address(address));
        }
        assert_eq!(own(&"x".repeat(500)).len(), NAME + OWN.len());
    }

    #[test]
    fn a_version_has_a_name_for_readers_and_one_for_files() {
        assert_eq!(name_of("1.1.0"), "1.1.0");
        assert_eq!(name_of("own:deux pays.json"), "deux pays.json");
        assert_eq!(in_file_name("1.1.0-draft"), "1.1.0-draft");
        assert_eq!(in_file_name("own:deux pays/é:1.json"), "deux-pays-é-1");
        assert_eq!(in_file_name("folder/file.json"), "folder-file");
    }

    #[test]
    fn nothing_leads_to_another_origin_or_out_of_the_folder() {
        for value in [
            "",
            "https://example.org/x.json",
            "//example.org/x.json",
            "/x.json",
            "/\\example.org/x.json",
            "\\\\example.org\\x.json",
            "../x.json",
            "a/../../x.json",
            "a/./x.json",
            ".x.json",
            "a//x.json",
            "javascript:x.json",
            "data:application/json,x.json",
            "x.json?y",
            "x.json#y",
            "%2e%2e/x.json",
            "a b.json",
            "1.0.0/../x",
            "1.0.0/",
            "1.0.0/en",
            "é.json",
        ] {
            assert_eq!(asked(value), Asked::Nothing, "{value}");
        }
    }
}
