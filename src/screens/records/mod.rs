//! The records: one table of every kind.

pub mod why;

use leptos::prelude::*;

#[component]
pub fn Records() -> impl IntoView {}
