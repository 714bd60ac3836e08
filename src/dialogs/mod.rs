//! What opens over the page besides a record: what readers take with them, and their own data.

use leptos::prelude::*;

/// The dialog that is open.
#[component]
pub fn OpenDialog() -> impl IntoView {}
