//! The content type of a file, by the end of its name.

use std::path::Path;

pub struct Kind {
    pub content_type: &'static str,
    /// Whether gzip makes it smaller.
    pub shrinks: bool,
}

pub fn kind(path: &Path) -> Kind {
    let extension =
        path.extension().map(|end| end.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let (content_type, shrinks) = match extension.as_str() {
        "html" => ("text/html; charset=utf-8", true),
        "js" | "mjs" => ("text/javascript; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "txt" | "md" | "bib" | "ris" | "py" | "r" | "pq" => ("text/plain; charset=utf-8", true),
        "csv" => ("text/csv; charset=utf-8", true),
        "xml" => ("application/xml", true),
        "json" | "map" => ("application/json", true),
        "webmanifest" => ("application/manifest+json", true),
        "wasm" => ("application/wasm", true),
        "svg" => ("image/svg+xml", true),
        "png" => ("image/png", false),
        "jpg" | "jpeg" => ("image/jpeg", false),
        "webp" => ("image/webp", false),
        "ico" => ("image/vnd.microsoft.icon", false),
        "woff2" => ("font/woff2", false),
        "pdf" => ("application/pdf", false),
        "zip" => ("application/zip", false),
        _ => ("application/octet-stream", false),
    };
    Kind { content_type, shrinks }
}
