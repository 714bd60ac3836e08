//! About: who publishes this, what it covers, method, counts, rules, licence, accessibility,
//! glossary. One page with contents.

mod data;
mod glossary;
mod who;

use crate::parts::buttons::DialogButton;
use crate::parts::pieces::waiting;
use crate::state::{Cited, Dialog, use_awaits_rest, use_page, use_texts};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::link::href_to;
use parallel49_core::page::Page;
use parallel49_core::query::Screen;
use parallel49_core::screens::about::counts::counts;
use parallel49_core::screens::about::scope::{kinds, years};
use parallel49_core::text::format;

/// A section under its heading; its key is its anchor.
pub struct Part {
    pub key: &'static str,
    pub heading: &'static str,
    pub content: AnyView,
}

#[component]
pub fn About() -> impl IntoView {
    let (page, texts) = (use_page(), use_texts());
    let awaits_rest = use_awaits_rest();
    let content = move || match page.get() {
        None => waiting(texts.loading),
        Some(_) if awaits_rest.get() => waiting(texts.loading_rest),
        Some(page) => content(&page),
    };
    let lead = move || page.get().map(|page| page.headline().1);
    view! {
        <article class="about">
            <h1>{texts.about_title}</h1>
            <p class="lead">{lead}</p>
            {content}
        </article>
    }
}

fn content(page: &Page) -> AnyView {
    let ctx = page.ctx();
    let parts = parts(&ctx);
    let items = parts.iter().map(|part| {
        let href = href_to(ctx.view, part.key);
        view! { <li><a href=href>{part.heading}</a></li> }
    });
    let contents = items.collect_view();
    let sections = parts.into_iter().map(|part| {
        view! {
            <section id=part.key tabindex="-1"><h2>{part.heading}</h2>{part.content}</section>
        }
    });
    view! {
        <nav class="about-contents" aria-label=ctx.texts.about_page.contents>
            <ul>{contents}</ul>
        </nav>
        {sections.collect_view()}
    }
    .into_any()
}

/// The sections in their order. What is said of our data is not said of a reader's.
fn parts(ctx: &Ctx<'_>) -> Vec<Part> {
    let (meta, texts) = (&ctx.index.data.meta, ctx.texts);
    let (about, more) = (&texts.about, texts.about_page);
    let until = ctx.date(meta.evidence_until);
    let is_ours = !ctx.is_own_data();
    let mut parts = Vec::new();
    let mut add = |key, heading, content| parts.push(Part { key, heading, content });
    if is_ours {
        add("who", more.who, who::who());
        add("scope", more.scope, scope(ctx));
        add("method", about.method.0, prose(ctx, about.method.1, &until));
        add("reading", about.reading.0, prose(ctx, about.reading.1, ""));
        add("unknown", more.not_coded.0, prose(ctx, &[more.not_coded.1], ""));
    }
    if !ctx.index.data.rules.is_empty() {
        add("rules", about.rules.0, rules(ctx));
    }
    add("counts", about.counts, numbers(ctx));
    if is_ours {
        add("licence", about.licence.0, prose(ctx, about.licence.1, ""));
        add("cite", about.cite.0, cite(ctx, &until));
    }
    add("links", about.links.0, data::links(ctx));
    add("data", about.data.0, data::data(ctx));
    add("accessibility", about.accessibility.0, prose(ctx, about.accessibility.1, ""));
    parts.extend(glossary::parts(ctx));
    parts
}

fn prose(ctx: &Ctx<'_>, paragraphs: &[&str], value: &str) -> AnyView {
    let paragraphs = paragraphs.iter().map(|text| {
        let text = ctx.fill(text, &[value]);
        view! { <p>{text}</p> }
    });
    paragraphs.collect_view().into_any()
}

/// What the record covers and what it leaves out: in the words of the data, or counted.
fn scope(ctx: &Ctx<'_>) -> AnyView {
    let texts = ctx.texts.about_page;
    let kinds: Vec<String> = kinds(ctx)
        .into_iter()
        .map(|(kind, n)| {
            let name = (ctx.texts.kind)(kind).to_lowercase();
            format!("{name} ({})", format::number(n, ctx.lang))
        })
        .collect();
    let kinds = ctx.fill(texts.kinds, &[&kinds.join(", ")]);
    let (covers, left_out) = match &ctx.index.data.meta.scope {
        Some(scope) => {
            let left_out = scope.leaves_out.iter().map(|item| {
                view! { <dt>{item.what.clone()}</dt><dd>{item.why.clone()}</dd> }
            });
            let left_out = view! { <dl class="left-out">{left_out.collect_view()}</dl> };
            (scope.covers.clone(), left_out.into_any())
        }
        None => {
            let (first, last) = years(ctx).unwrap_or_default();
            let n = ctx.index.data.instruments.len();
            let documents = ctx.count(n, ctx.texts.overview.documents);
            let covers =
                ctx.fill(texts.covers, &[&documents, &first.to_string(), &last.to_string()]);
            (covers, view! { <p>{texts.left_out_unsaid}</p> }.into_any())
        }
    };
    view! {
        <p>{covers}</p>
        <p>{kinds}</p>
        <h3>{texts.left_out}</h3>
        {left_out}
    }
    .into_any()
}

/// The published rules, folded: they are many.
fn rules(ctx: &Ctx<'_>) -> AnyView {
    let rules = &ctx.index.data.rules;
    let label = ctx.fill(ctx.texts.about_page.rules, &[&format::number(rules.len(), ctx.lang)]);
    let items = rules.iter().map(|rule| {
        view! { <dt>{rule.label.clone()}</dt><dd>{rule.test.clone()}</dd> }
    });
    view! {
        <p>{ctx.texts.about.rules.1}</p>
        <details id="all-rules">
            <summary>{label}</summary>
            <dl class="rules">{items.collect_view()}</dl>
        </details>
    }
    .into_any()
}

fn numbers(ctx: &Ctx<'_>) -> AnyView {
    let about = &ctx.texts.about;
    let shown = counts(&ctx.index.data).into_iter().filter(|(_, n)| ctx.index.complete || *n > 0);
    let numbers = shown.map(|(key, n)| {
        let name = about.count_names.iter().find(|(known, _)| *known == key);
        let name = name.map_or(key, |(_, name)| *name);
        let n = format::number(n, ctx.lang);
        view! { <div><dt>{name}</dt><dd>{n}</dd></div> }
    });
    let sources = ctx.href(|view| *view = view.on(Screen::Sources));
    view! {
        <dl class="numbers">{numbers.collect_view()}</dl>
        <p><a href=sources>{about.sources.1}</a></p>
    }
    .into_any()
}

fn cite(ctx: &Ctx<'_>, until: &str) -> AnyView {
    let said = ctx.fill(ctx.texts.about.cite.1, &[&ctx.index.data.meta.version, until]);
    view! {
        <p>{said}</p>
        <p class="row"><DialogButton dialog=Dialog::Cite(Cited::Data) label=ctx.texts.desk.cite/></p>
    }
    .into_any()
}
