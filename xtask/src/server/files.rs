//! From a path to a file, and never to one outside the folder.

use std::path::{Path, PathBuf};

#[derive(Debug, PartialEq)]
pub enum Found {
    File(PathBuf),
    /// A folder asked for without the slash at its end.
    LacksSlash,
    Nothing,
}

/// The file for a path below the base, as GitHub Pages finds it: `index.html`
/// for a folder, and `about` finds `about.html`.
pub fn find(root: &Path, path: &str) -> Found {
    let mut file = root.to_path_buf();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        // No way up, no hidden files, nothing another system reads as a path.
        if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return Found::Nothing;
        }
        file.push(part);
    }
    let wants_folder = path.is_empty() || path.ends_with('/');
    if file.is_dir() {
        if !wants_folder {
            return Found::LacksSlash;
        }
        file.push("index.html");
    } else if !wants_folder && !file.exists() {
        let mut name = file.clone().into_os_string();
        name.push(".html");
        file = name.into();
    } else if wants_folder {
        return Found::Nothing;
    }
    // A link inside the folder must not lead out of it either.
    let inside = match (file.canonicalize(), root.canonicalize()) {
        (Ok(file), Ok(root)) => file.starts_with(root),
        _ => false,
    };
    if inside && file.is_file() { Found::File(file) } else { Found::Nothing }
}
