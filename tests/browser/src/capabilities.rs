//! What each engine is asked for when it starts.

use crate::Engine;
use serde_json::{Map, Value, json};
use std::path::Path;

pub fn of(engine: Engine, folder: &Path) -> Result<Map<String, Value>, String> {
    let browser = engine.browser().ok_or_else(|| {
        format!("No {} was found. `cargo xtask setup --full` installs it.", engine.name())
    })?;
    let mut all = json!({ "timeouts": { "pageLoad": 120_000, "script": 300_000, "implicit": 0 } });
    let (key, options) = match engine {
        Engine::Chromium => (
            "goog:chromeOptions",
            json!({
                "binary": browser,
                "args": [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // So that the texts come in one language.
                    "--lang=en-US",
                    format!("--user-data-dir={}", folder.join("profile").display()),
                ],
            }),
        ),
        Engine::Firefox => (
            "moz:firefoxOptions",
            json!({
                "binary": browser,
                "args": ["-headless"],
                "prefs": {
                    "intl.accept_languages": "en-US",
                    // For a reader who wants no motion; with it, in Chromium.
                    "ui.prefersReducedMotion": 1,
                },
            }),
        ),
        Engine::Webkit => {
            ("webkitgtk:browserOptions", json!({ "binary": browser, "args": ["--automation"] }))
        }
    };
    all[key] = options;
    match all {
        Value::Object(map) => Ok(map),
        _ => Err("The capabilities are no object.".into()),
    }
}
