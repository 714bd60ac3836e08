//! The glossary: official terms in both languages, and what abbreviations stand for.

use super::Part;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::Lang;
use parallel49_core::screens::terms::name_of;
use parallel49_core::text::format;

/// Its two sections, as far as the data has something for them.
pub fn parts(ctx: &Ctx<'_>) -> Vec<Part> {
    let data = &ctx.index.data;
    let mut parts = Vec::new();
    if !data.terms.is_empty() {
        let heading = ctx.texts.about.glossary;
        parts.push(Part { key: "glossary", heading, content: terms(ctx) });
    }
    if !data.abbreviations.is_empty() {
        let heading = ctx.texts.about_page.abbreviations;
        parts.push(Part { key: "abbreviations", heading, content: abbreviations(ctx) });
    }
    parts
}

fn terms(ctx: &Ctx<'_>) -> AnyView {
    let terms = &ctx.index.data.terms;
    let rows = terms.iter().map(|term| {
        view! {
            <tr><td lang="en">{term.en.clone()}</td><td lang="fr">{term.fr.clone()}</td></tr>
        }
    });
    let table = view! {
        <table class="terms">
            <thead>
                <tr>
                    <th scope="col" lang="en">"English"</th>
                    <th scope="col" lang="fr">"Français"</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    };
    folded(ctx, ctx.texts.about_page.glossary_lead, terms.len(), table.into_any())
}

fn abbreviations(ctx: &Ctx<'_>) -> AnyView {
    let texts = ctx.texts.about_page;
    let mut items: Vec<(&str, &str, &str)> = ctx
        .index
        .data
        .abbreviations
        .iter()
        .filter_map(|item| {
            let short = if ctx.lang == Lang::Fr { &item.fr } else { &item.en };
            Some((short.as_str(), &*item.of.0, name_of(ctx.index, &item.of, ctx.lang)?))
        })
        .collect();
    items.sort_by_key(|(short, ..)| short.to_lowercase());
    let count = items.len();
    let rows = items.into_iter().map(|(short, id, long)| {
        let href = ctx.record(id);
        view! {
            <tr>
                <th scope="row">{short.to_owned()}</th>
                <td><a href=href>{long.to_owned()}</a></td>
            </tr>
        }
    });
    let table = view! {
        <table class="terms abbreviations">
            <thead><tr><th scope="col">{texts.short}</th><th scope="col">{texts.long}</th></tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    };
    folded(ctx, texts.abbreviations_lead, count, table.into_any())
}

/// A long table behind a line that says how long it is.
fn folded(ctx: &Ctx<'_>, lead: &'static str, count: usize, table: AnyView) -> AnyView {
    let label = ctx.fill(ctx.texts.about_page.show_all, &[&format::number(count, ctx.lang)]);
    view! {
        <p>{lead}</p>
        <details><summary>{label}</summary>{table}</details>
    }
    .into_any()
}
