//! What the joint plans promised, who owned it, and what came of it.

pub mod carried;
mod leads;
pub mod outline;

use leptos::prelude::*;

#[component]
pub fn Plans() -> impl IntoView {}
