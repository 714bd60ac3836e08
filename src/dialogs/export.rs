//! What is on screen, or every record, as a file.

use super::frame::{Frame, Said};
use crate::browser::save;
use crate::browser::worker;
use crate::parts::figure::{SaveFigure, SavedFigure};
use crate::screens::figure_of;
use crate::state::own_data::why_lost;
use crate::state::{use_lang, use_page, use_site, use_texts};
use leptos::prelude::*;
use leptos::task::spawn_local;
use parallel49_core::dataset::{Lang, Word};
use parallel49_core::export::Form;
use parallel49_core::export::sheet::{Sheet, Which};
use parallel49_core::export::shown::{everything, shown};
use parallel49_core::page::Page;
use parallel49_core::task::{Outcome, Task};
use parallel49_core::text::format::{count, fill};
use parallel49_core::text::taking;

#[component]
pub fn Export() -> impl IntoView {
    let (page, site, texts, said) = (use_page(), use_site(), use_texts(), Said::new());
    let words = taking(use_lang());
    let lang = use_lang();
    let (which, form, mark) =
        (RwSignal::new(Which::OnScreen), RwSignal::new(Form::Csv), RwSignal::new(false));
    let counts = Memo::new(move |_| {
        let page = page.get();
        let on_screen = page.as_ref().and_then(|page| shown(page)).map(|found| found.len());
        let all = page.as_ref().map_or(0, |page| everything(page).len());
        (on_screen, all)
    });
    if counts.get_untracked().0.is_none() {
        which.set(Which::All);
    }
    let figure = page.get_untracked().and_then(|page| drawn(&page));
    let address = site.page.unwrap_or_default();
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(page) = page.get_untracked() else { return };
        let Some(mut sheet) = Sheet::of(&page, which.get_untracked(), &address) else { return };
        sheet.byte_order_mark = mark.get_untracked();
        let form = form.get_untracked();
        if form == Form::Zip {
            sheet.picture = picture(&page, &address);
        }
        let name = format!("{}.{}", sheet.name, form.word());
        let rows = count(sheet.len(), words.rows_of, lang);
        said.say(texts.desk.waiting);
        spawn_local(async move {
            match write(sheet, form, &name, lang).await {
                Ok(()) => said.say(fill(words.saved_rows, &[&name, &rows])),
                Err(why) => said.say(why.unwrap_or_else(|| texts.desk.refused.to_owned())),
            }
        });
    };
    let rows_choice = move |value: Which, label: String| {
        view! {
            <label class="facet-value">
                <input
                    type="radio"
                    name="rows"
                    value=if value == Which::All { "all" } else { "shown" }
                    prop:checked=move || which.get() == value
                    on:change=move |_| which.set(value)
                />
                <span>{label}</span>
            </label>
        }
    };
    let on_screen = move || {
        counts.get().0.map(|n| {
            let n = count(n, words.rows_of, lang);
            rows_choice(Which::OnScreen, format!("{} ({n})", words.rows_shown))
        })
    };
    let all = move || {
        let n = count(counts.get().1, words.rows_of, lang);
        rows_choice(Which::All, format!("{} ({n})", words.rows_all))
    };
    let forms = Form::ALL.iter().map(move |one| {
        let one = *one;
        view! {
            <label class="facet-value">
                <input
                    type="radio"
                    name="form"
                    value=one.word()
                    prop:checked=move || form.get() == one
                    on:change=move |_| form.set(one)
                />
                <span>{(words.form_name)(one)}</span>
            </label>
        }
    });
    view! {
        <Frame title=words.export.to_owned() said=said>
            <form class="take-form" on:submit=save>
                <fieldset><legend>{words.rows}</legend>{on_screen}{all}</fieldset>
                <fieldset>
                    <legend>{words.form}</legend>
                    {forms.collect_view()}
                    <label class="facet-value">
                        <input
                            type="checkbox"
                            name="mark"
                            prop:checked=move || mark.get()
                            on:change=move |event| mark.set(event_target_checked(&event))
                        />
                        <span>{words.mark}</span>
                    </label>
                </fieldset>
                <p class="row">
                    <button type="submit" class="primary">{words.download}</button>
                    {figure.map(|figure| view! { <SaveFigure figure=figure is_in_dialog=true/> })}
                </p>
            </form>
        </Frame>
    }
}

/// The figure on screen, where there is one.
fn drawn(page: &Page) -> Option<SavedFigure> {
    figure_of(page.view.screen).filter(|_| !page.view.as_table)
}

/// The figure on screen as a file, with its name, where there is one.
fn picture(page: &Page, address: &str) -> Option<(String, String)> {
    let figure = drawn(page)?;
    Some((figure.name.to_owned(), figure.file(page, address)?.0))
}

/// Writes the file and gives it to the reader: texts here, the rest in the worker. Where it
/// fails, why, if that is known.
async fn write(sheet: Sheet, form: Form, name: &str, lang: Lang) -> Result<(), Option<String>> {
    if let Some(text) = sheet.text(form) {
        return save::text(&text, name, form.media()).ok_or(None);
    }
    match worker::ask(Task::Write { form, sheet: Box::new(sheet) }).await {
        Ok(Outcome::Written(bytes)) => save::bytes(&bytes, name, form.media()).ok_or(None),
        Ok(Outcome::Failed(why)) => Err(Some(why)),
        Ok(_) => Err(None),
        Err(lost) => Err(Some(why_lost(lost, lang).to_owned())),
    }
}
