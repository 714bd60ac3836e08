//! What readers take from a record: its citation, its link, a report of a mistake in it.

use crate::browser::address;
use crate::parts::buttons::DialogButton;
use crate::parts::copy::CopyButton;
use crate::state::{Cited, Dialog, use_page, use_site, use_texts, use_view};
use leptos::prelude::*;
use parallel49_core::cite::subject::short;

/// The ways to take the record of an id.
#[component]
pub fn Take(id: String) -> impl IntoView {
    let (view, page, texts) = (use_view(), use_page(), use_texts());
    let site = use_site().page.unwrap_or_default();
    let id = StoredValue::new(id);
    let cited = Callback::new(move |()| {
        let page = page.get_untracked();
        page.and_then(|page| short(&page, &id.get_value(), &site)).unwrap_or_default()
    });
    let link =
        Callback::new(move |()| address::of_view(&view.now().with(|view| view.embed = false)));
    view! {
        <section class="take">
            <h3>{texts.citation}</h3>
            <div class="row">
                <CopyButton label=texts.copy_citation text=cited is_link=true/>
                <DialogButton dialog=Dialog::Cite(Cited::Record) label=texts.desk.cite/>
                <CopyButton label=texts.copy_link text=link is_link=true/>
                <DialogButton dialog=Dialog::Report label=texts.report/>
            </div>
        </section>
    }
}
