//! The head of a theme: its name, the eras as tabs, and the verdict of the chosen one.

use crate::parts::buttons::DialogButton;
use crate::parts::fold::is_phone;
use crate::parts::pieces::waiting;
use crate::parts::signs::verdict_sign;
use crate::parts::terms::Explainer;
use crate::state::{Cited, Dialog};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Assessment, Confidence};
use parallel49_core::page::Page;
use parallel49_core::query::Facet;
use parallel49_core::screens::compare::theme::{EraTab, on_other_themes, rule_of, tabs};
use parallel49_core::screens::compare::verdicts::verdict_word;
use parallel49_core::screens::in_force::on_day::whole_era;
use parallel49_core::screens::overview::{cell_word, present};

pub fn opening(page: &Page) -> Option<AnyView> {
    let ctx = page.ctx();
    let theme = page.theme()?;
    let tabs = tabs(&ctx, &theme.id);
    let (label, scope) = (theme.label.clone(), theme.scope.clone());
    let chosen = tabs.iter().find(|tab| tab.is_chosen);
    let below = (!tabs.is_empty()).then(|| {
        view! {
            {eras(&ctx, &tabs)}
            {match chosen.and_then(|tab| Some((tab, tab.verdict?))) {
                Some((tab, item)) => verdict(&ctx, tab, item),
                None => {
                    let said = match ctx.view.asof.is_some() && chosen.is_none() {
                        true => ctx.texts.asof_before_eras,
                        false => ctx.texts.theme_page.no_verdict,
                    };
                    view! { <p class="empty">{said}</p> }.into_any()
                }
            }}
        }
    });
    Some(
        view! {
            <div class="theme-opening">
                {crumbs(&ctx, &theme.id)}
                <h1>{label}</h1>
                <p class="lead">{scope}</p>
            </div>
            {below}
        }
        .into_any(),
    )
}

/// The way to all themes and to the neighbours.
fn crumbs(ctx: &Ctx<'_>, theme: &str) -> AnyView {
    let themes = &ctx.index.data.themes;
    let at = themes.iter().position(|item| *item.id == *theme);
    let href = |theme: Option<&str>| {
        ctx.href(|view| {
            let chosen = view.facet_mut(Facet::Theme);
            chosen.clear();
            theme.map(|theme| chosen.add(theme));
        })
    };
    let neighbour = |n: Option<usize>, label: &str, before: &str, after: &str| {
        let item = themes.get(n?)?;
        let name = ctx.labelled(label, &item.label);
        let text = [before, &item.label, after].concat();
        Some(view! { " · "<a href=href(Some(&item.id)) aria-label=name>{text}</a> })
    };
    let previous = at.and_then(|at| at.checked_sub(1));
    let next = at.map(|at| at + 1);
    view! {
        <p class="crumbs">
            <a href=href(None)>{ctx.texts.all_themes}</a>
            {neighbour(previous, ctx.texts.previous_theme, "← ", "")}
            {neighbour(next, ctx.texts.next_theme, "", " →")}
        </p>
    }
    .into_any()
}

/// The eras, each with its verdict by sign and word.
fn eras(ctx: &Ctx<'_>, tabs: &[EraTab<'_>]) -> AnyView {
    // The era that shows without being named stays unnamed in the link.
    let usual = present(ctx).and_then(|at| ctx.index.data.eras.get(at)).map(|era| &*era.id.0);
    let items = tabs.iter().map(|tab| {
        let era = (usual != Some(tab.id)).then(|| tab.id.to_owned());
        let href = ctx.href(|view| view.era = era);
        let verdict = tab.verdict.map(|item| {
            view! {
                {verdict_sign(ctx, item)}
                <span class="verdict-word">{cell_word(ctx, item)}</span>
            }
        });
        view! {
            <li>
                <a href=href aria-current=tab.is_chosen.then_some("true")>
                    <span class="era-name">{tab.name.clone()}</span>" "{verdict}
                </a>
            </li>
        }
    });
    view! {
        <nav class="era-tabs" aria-label=ctx.texts.verdict_by_era>
            <ul>{items.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// The verdict of an era: why, what differs, how sure, and by which rule.
fn verdict(ctx: &Ctx<'_>, tab: &EraTab<'_>, item: &Assessment<String>) -> AnyView {
    let texts = ctx.texts;
    let heading = ctx.labelled(&tab.name, &verdict_word(ctx, item));
    let words = Explainer::default();
    let headline = item.headline.as_ref();
    let headline = headline.map(|said| view! { <p class="headline">{words.text(ctx, said)}</p> });
    let whole = whole_era(ctx, &item.era).map(|said| view! { <p class="whole-era">{said}</p> });
    // Reasons come with the second part of the data.
    let waits = !ctx.index.complete;
    let why = match waits {
        true => waiting(texts.loading_rest),
        false => view! { <p>{words.text(ctx, &item.rationale)}</p> }.into_any(),
    };
    let differs = (!item.differs.is_empty()).then(|| {
        let said = words.text(ctx, &item.differs);
        // On a phone there is room for the positions of the sides instead.
        match is_phone() {
            true => view! {
                <details class="folded">
                    <summary><span class="folded-name">{texts.what_differs}</span></summary>
                    <p>{said}</p>
                </details>
            }
            .into_any(),
            false => view! { <h3>{texts.what_differs}</h3><p>{said}</p> }.into_any(),
        }
    });
    let level = (texts.confidence)(item.confidence).to_lowercase();
    let sure = ctx.fill(texts.theme_page.confidence, &[&level]);
    let why_sure = (texts.confidence_why)(item.confidence);
    let is_doubted = item.confidence != Confidence::High;
    let sure =
        view! { <span class="sure" class:is-doubted=is_doubted title=why_sure>{sure}</span> };
    let mut basis = ctx.count(item.rests_on.len(), texts.theme_page.rests_on);
    let others = on_other_themes(ctx.index, item);
    if others > 0 {
        basis.push_str(&ctx.count(others, texts.theme_page.on_other_themes));
    }
    let details = (!waits).then(|| {
        view! {
            <div class="verdict-facts">
                <span><a href=ctx.record(&item.id)>{basis}</a></span>" · "
                <span>
                    <DialogButton dialog=Dialog::Cite(Cited::View) label=texts.desk.cite class="quiet"/>
                </span>
                {rule(ctx, item)}
            </div>
        }
    });
    view! {
        <section class="verdict" class:is-waiting=waits id="verdict">
            <div class="verdict-why">
                <h2>{verdict_sign(ctx, item)}<span>{heading}</span>" "{sure}</h2>
                {whole}
                {headline}
                {why}
            </div>
            <div class="verdict-differs">{differs}{details}</div>
        </section>
    }
    .into_any()
}

/// The rule that the verdict follows and what limits it, shown in place.
fn rule(ctx: &Ctx<'_>, item: &Assessment<String>) -> Option<AnyView> {
    let rule = rule_of(ctx, item)?;
    let caveats = item.caveats.iter().map(|said| view! { <li>{said.clone()}</li> }).collect_view();
    let caveats = (!item.caveats.is_empty()).then(|| {
        view! { <p>{ctx.labelled(ctx.texts.caveats, "")}</p><ul class="caveats">{caveats}</ul> }
    });
    let said = ctx.labelled(&rule.label, &rule.test);
    let name = match item.caveats.len() {
        0 => ctx.texts.rule.to_owned(),
        n => ctx.count(n, ctx.texts.theme_page.rule_and_caveats),
    };
    Some(
        view! {
            <details class="rule">
                <summary>{name}</summary>
                <p>{said}</p>
                {caveats}
            </details>
        }
        .into_any(),
    )
}
