//! Links that stay, the data files, what can be had besides.

use crate::parts::buttons::DialogButton;
use crate::state::{Dialog, Edition, use_site};
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{FILES, Lang};

/// The single file's name beside the pages.
pub const SINGLE_FILE: &str = "parallel-49.html";

/// The page of what changed between versions.
fn changes_page(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "changes.html",
        Lang::Fr => "changements.html",
    }
}

/// That every view has its address, and the way to what changed.
pub fn links(ctx: &Ctx<'_>) -> AnyView {
    let texts = &ctx.texts.about.links;
    // A file has no pages beside it.
    let changes = (!use_site().is_file()).then(|| {
        let href = changes_page(ctx.lang);
        view! { <p><a href=href>{texts.2}</a></p> }
    });
    view! { <p>{texts.1}</p>{changes} }.into_any()
}

/// The files, the way to read them from a program, the reader's own data, the single file.
pub fn data(ctx: &Ctx<'_>) -> AnyView {
    let texts = ctx.texts;
    let own = view! { <DialogButton dialog=Dialog::OwnData label=texts.desk.own/> };
    let Edition::Hosted { file } = use_site().edition else {
        return view! { <p>{texts.editions.data_elsewhere}</p><p class="row">{own}</p> }.into_any();
    };
    let files = FILES.iter().map(|file| {
        let name = format!("{file}.json");
        let href = format!("data/{name}");
        view! { <li><a href=href download="">{name}</a></li> }
    });
    let interface =
        view! { <DialogButton dialog=Dialog::DataInterface label=texts.desk.interface/> };
    view! {
        <p>{texts.about.data.1.concat()}</p>
        <ul class="files">{files.collect_view()}</ul>
        <p class="row">{interface}" "{own}</p>
        {file.map(|size| single_file(ctx, size))}
    }
    .into_any()
}

/// The offer of the whole in one file of so many kB.
fn single_file(ctx: &Ctx<'_>, size: u32) -> AnyView {
    let texts = ctx.texts.editions;
    // In tenths, rounded, with the decimal sign of the language.
    let tenths = (size + 50) / 100;
    let sign = match ctx.lang {
        Lang::En => '.',
        Lang::Fr => ',',
    };
    let size = format!("{}{sign}{}", tenths / 10, tenths % 10);
    let size = ctx.fill(texts.megabytes, &[&size]);
    view! {
        <h3>{texts.file.0}</h3>
        <p>{texts.file.1}<a href=SINGLE_FILE download="">{SINGLE_FILE}</a>{format!(" ({size}).")}</p>
    }
    .into_any()
}
