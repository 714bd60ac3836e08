//! The about page.

use super::counts::counts;
use crate::app::App;
use crate::dataset::source::FILES;
use crate::query::Screen;
use crate::text::format;
use leptos::prelude::*;

#[component]
pub fn AboutScreen() -> impl IntoView {
    let app = expect_context::<App>();
    view! {
        <article class="about">
            <h1>{move || app.texts().about_title}</h1>
            <p class="lead">{move || app.texts().lead}</p>
            {move || {
                let index = app.index.get()?;
                let (texts, lang) = (app.texts(), app.lang());
                let about = &texts.about;
                let meta = &index.data.meta;
                let until = format::date(meta.evidence_until, lang);
                let numbers: Vec<_> = counts(&index.data)
                    .into_iter()
                    .filter(|(_, n)| index.complete || *n > 0)
                    .map(|(key, n)| {
                        let name = about.count_names.iter().find(|(k, _)| *k == key);
                        let name = name.map_or(key, |(_, name)| *name);
                        view! {
                            <div><dt>{name}</dt><dd>{format::number(n, lang)}</dd></div>
                        }
                    })
                    .collect();
                let rules: Vec<_> = index.data.rules.iter().map(|rule| view! {
                    <dt id=rule.id.0.clone()>{rule.label.clone()}</dt>
                    <dd>{rule.test.clone()}</dd>
                }).collect();
                let terms: Vec<_> = index.data.terms.iter().map(|term| view! {
                    <tr><td lang="en">{term.en.clone()}</td><td lang="fr">{term.fr.clone()}</td></tr>
                }).collect();
                let files: Vec<_> = FILES.iter().map(|file| {
                    let address = format!("data/{file}.json");
                    view! { <li><a href=address.clone() download="">{format!("{file}.json")}</a></li> }
                }).collect();
                let sources = app.href(|view| view.screen = Screen::Sources);
                Some(view! {
                    {prose(about.method.0, about.method.1, &until)}
                    {prose(about.reading.0, about.reading.1, "")}
                    <section>
                        <h2>{about.counts}</h2>
                        <dl class="numbers">{numbers}</dl>
                        <p><a href=sources>{about.sources.1}</a></p>
                    </section>
                    {(!rules.is_empty()).then(|| view! {
                        <section id="rules">
                            <h2>{about.rules.0}</h2>
                            <p>{about.rules.1}</p>
                            <dl class="rules">{rules}</dl>
                        </section>
                    })}
                    {prose(about.licence.0, about.licence.1, "")}
                    <section>
                        <h2>{about.cite.0}</h2>
                        <p>{format::fill(about.cite.1, &[&meta.version, &until])}</p>
                        <h2>{about.links.0}</h2>
                        <p>{about.links.1}</p>
                    </section>
                    <section>
                        <h2>{about.data.0}</h2>
                        <p>{about.data.1.join(" ")}</p>
                        <ul class="files">{files}</ul>
                    </section>
                    {prose(about.accessibility.0, about.accessibility.1, "")}
                    {(!terms.is_empty()).then(|| view! {
                        <section>
                            <h2>{about.glossary}</h2>
                            <table class="terms">
                                <thead><tr>
                                    <th scope="col" lang="en">"English"</th>
                                    <th scope="col" lang="fr">"Français"</th>
                                </tr></thead>
                                <tbody>{terms}</tbody>
                            </table>
                        </section>
                    })}
                })
            }}
        </article>
    }
}

fn prose(heading: &'static str, paragraphs: &'static [&'static str], value: &str) -> AnyView {
    let paragraphs: Vec<_> = paragraphs
        .iter()
        .map(|text| view! { <p>{format::fill(text, &[value])}</p> })
        .collect();
    view! { <section><h2>{heading}</h2>{paragraphs}</section> }.into_any()
}
