//! The overview: where the two sides agree, where not, and how that changed.

mod cells;

use crate::parts::controls::Controls;
use crate::parts::controls::nothing::nothing;
use crate::parts::figure::{SaveFigure, Saved, SavedFigure};
use crate::parts::pieces::waiting;
use crate::parts::signs::{verdict_sample, verdict_sign};
use crate::parts::terms::Explainer;
use crate::state::{use_page, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Verdict, Word};
use parallel49_core::link::href_to;
use parallel49_core::page::Page;
use parallel49_core::query::Screen;
use parallel49_core::screens::overview::{
    EraHead, Matrix, Piece, Row, cell_name, cell_view, cell_word, counted, is_chosen, matrix,
    sentence, sentences_head,
};

/// The figure as a file.
pub const FIGURE: SavedFigure = SavedFigure { root: "screen-overview", name: "overview", about };

#[component]
pub fn Overview() -> impl IntoView {
    let (page, view, texts) = (use_page(), use_view(), use_texts());
    let is_there = Memo::new(move |_| page.with(Option::is_some));
    let how = move || view.with(|view| href_to(&view.on(Screen::About), "rules"));
    move || {
        if !is_there.get() {
            // A page has its heading also where its data does not come.
            return view! { <h1>{texts.overview.title}</h1>{waiting(texts.loading)} }.into_any();
        }
        view! {
            {move || page.get().map(|page| top(&page))}
            <Controls>
                <a class="overview-how" href=how>{texts.overview.how}</a>
            </Controls>
            {move || page.get().map(|page| content(&page))}
        }
        .into_any()
    }
}

fn top(page: &Page) -> AnyView {
    let ctx = page.ctx();
    let title = title(page).to_owned();
    let matrix = matrix(&ctx);
    // Where the filters leave no theme there is nothing to count.
    let lead = (!matrix.rows.is_empty()).then(|| sentences(&ctx, &matrix));
    view! {
        <div class="opening overview-opening">
            <h1>{title}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        </div>
    }
    .into_any()
}

fn content(page: &Page) -> AnyView {
    let ctx = page.ctx();
    let matrix = matrix(&ctx);
    if matrix.rows.is_empty() {
        return match &page.hits {
            Some(hits) => nothing(&ctx, hits),
            None => waiting(ctx.texts.loading_rest),
        };
    }
    view! {
        {legend(&ctx, &matrix)}
        {table(&ctx, &matrix)}
    }
    .into_any()
}

/// What the matrix is about; a reader's own data says itself what that is.
fn title(page: &Page) -> &str {
    let data = &page.loaded.index.data;
    match data.eras.is_empty() || page.ctx().is_own_data() {
        true => page.headline().0,
        false => page.ctx().texts.overview.title,
    }
}

/// The counted sentence, and what the verdicts lead to.
fn sentences(ctx: &Ctx<'_>, matrix: &Matrix<'_>) -> AnyView {
    let pieces = counted(ctx, matrix).into_iter().map(|piece| match piece {
        Piece::Plain(text) => text.into_any(),
        Piece::Strong(text) => view! { <strong>{text}</strong> }.into_any(),
    });
    let instruments = &ctx.index.data.instruments;
    let years = || instruments.iter().map(|item| item.date.first().year);
    let rests = ctx.fill(
        ctx.texts.overview.rests,
        &[
            &instruments.len().to_string(),
            &years().min().unwrap_or_default().to_string(),
            &years().max().unwrap_or_default().to_string(),
        ],
    );
    // Where no era covers the day, no verdict is of it.
    let rests = (matrix.now.is_some() || ctx.view.asof.is_none())
        .then(|| view! { " "<span class="rests">{rests}</span> });
    view! { {pieces.collect_view()}{rests} }.into_any()
}

/// What the signs mean: of the verdicts that stand in the matrix.
fn legend(ctx: &Ctx<'_>, matrix: &Matrix<'_>) -> AnyView {
    let texts = ctx.texts.overview;
    let stands = |verdict: &&Verdict| {
        let mut cells = matrix.rows.iter().flat_map(|row| row.cells.iter().flatten());
        cells.any(|item| item.verdict == **verdict)
    };
    let items = Verdict::ALL.iter().filter(stands).map(|verdict| {
        view! { <li>{verdict_sample(ctx, *verdict)}<span>{(ctx.texts.verdict)(*verdict)}</span></li> }
    });
    view! {
        <div class="overview-legend">
            <ul class="figure-legend" aria-label=texts.legend>{items.collect_view()}</ul>
            <span class="overview-take"><SaveFigure figure=FIGURE/></span>
        </div>
    }
    .into_any()
}

/// What the matrix is called in a file, and its counted sentence.
fn about(page: &Page) -> Option<Saved> {
    let ctx = page.ctx();
    let pieces = counted(&ctx, &matrix(&ctx)).into_iter().map(|piece| match piece {
        Piece::Plain(text) | Piece::Strong(text) => text,
    });
    Some(Saved { title: title(page).to_owned(), desc: pieces.collect() })
}

fn table(ctx: &Ctx<'_>, matrix: &Matrix<'_>) -> AnyView {
    let texts = ctx.texts.overview;
    let is_now = |at: usize| matrix.now == Some(at);
    let heads = matrix.eras.iter().enumerate().map(|(at, era)| {
        view! {
            <th scope="col" class:is-now=is_now(at) title=era.titles.join(" · ")>
                <span class="era-name">{era.name.clone()}</span>
                <span class="era-flagships">{era.flagships.join(" · ")}</span>
            </th>
        }
    });
    let words = Explainer::default();
    let rows = matrix.rows.iter().map(|row| theme_row(ctx, matrix, row, &words));
    view! {
        <table class="matrix" id="matrix" on:keydown=cells::move_focus>
            <caption class="visually-hidden">{texts.caption}" "{texts.keys}</caption>
            <thead>
                <tr>
                    <th scope="col">{texts.theme}</th>
                    {heads.collect_view()}
                    <th scope="col" class="now-head">{sentences_head(ctx, matrix)}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn theme_row(ctx: &Ctx<'_>, matrix: &Matrix<'_>, row: &Row<'_>, words: &Explainer) -> AnyView {
    let href =
        |era: Option<&str>| parallel49_core::link::href(&cell_view(ctx.view, &row.theme.id, era));
    let cells = matrix.eras.iter().enumerate().map(|(at, era)| {
        let now = matrix.now == Some(at);
        view! { <td class:is-now=now>{cell(ctx, row, era, at, href(Some(&era.era.id)))}</td> }
    });
    let sentence = row.verdict(matrix.now).map(|item| words.text(ctx, sentence(item)));
    view! {
        <tr id=format!("theme-{}", row.theme.id)>
            <th scope="row"><a href=href(None)>{row.theme.label.clone()}</a></th>
            {cells.collect_view()}
            <td class="now-sentence">{sentence}</td>
        </tr>
    }
    .into_any()
}

/// One verdict: sign and word, leading to its theme and era.
fn cell(ctx: &Ctx<'_>, row: &Row<'_>, era: &EraHead<'_>, at: usize, href: String) -> AnyView {
    let name = cell_name(ctx, row, era, at);
    match row.verdict(Some(at)) {
        Some(item) => view! {
            <a class="cell" class:is-chosen=is_chosen(ctx.view, item) href=href aria-label=name>
                {verdict_sign(ctx, item)}
                <span class="verdict-word">{cell_word(ctx, item)}</span>
            </a>
        }
        .into_any(),
        None => {
            view! { <span class="cell is-empty">{ctx.texts.overview.no_verdict}</span> }.into_any()
        }
    }
}
