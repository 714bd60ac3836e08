//! A report of a mistake in the open record.

use super::frame::{Frame, Said, TextToTake};
use crate::browser::meta;
use crate::state::{use_lang, use_page, use_record_view, use_site, use_texts};
use leptos::prelude::*;
use parallel49_core::report::Report;
use parallel49_core::text::{reporting, taking};

#[component]
pub fn ReportMistake() -> impl IntoView {
    let (page, record, site, said) = (use_page(), use_record_view(), use_site(), Said::new());
    let lang = use_lang();
    let (texts, words) = (reporting(lang), taking(lang));
    let address = site.page.unwrap_or_default();
    let content = move || {
        let page = page.get()?;
        let report = record.get().and_then(|id| Report::of(&page, &id, &address));
        let Some(report) = report else {
            return Some(
                view! { <p class="notice failure" role="alert">{words.no_such_record}</p> }
                    .into_any(),
            );
        };
        let tracker = meta("issue-tracker").unwrap_or_default();
        let way = report.address(&tracker).map(|address| {
            view! {
                <p class="row"><a href=address target="_blank" rel="noopener">{texts.open}" ↗"</a></p>
            }
        });
        let help = if way.is_some() { texts.help_tracker } else { texts.help };
        Some(
            view! {
                <p class="why">{help}</p>
                <TextToTake id="report".to_owned() text=report.text() said=said/>
                {way}
            }
            .into_any(),
        )
    };
    view! { <Frame title=use_texts().report.to_owned() said=said>{content}</Frame> }
}
