//! The page: bar, notices, screen, foot, and what opens over them.

use crate::browser;
use crate::dialogs::OpenDialog;
use crate::parts::anew::Anew;
use crate::parts::foot::Foot;
use crate::parts::head::Head;
use crate::parts::notices::Notices;
use crate::screens::ScreenView;
use crate::screens::record::RecordPanel;
use crate::state::{
    Loading, use_data, use_later, use_page, use_record_view, use_redraw, use_session, use_texts,
    use_view,
};
use leptos::prelude::*;
use parallel49_core::dataset::Lang;

/// The whole page. It is built again for another language, so that texts are plain values
/// below, and made anew where another program has changed it.
#[component]
pub fn App() -> impl IntoView {
    let lang = use_view().lang();
    let page = move || view! { <Page lang=lang.get()/> };
    view! { <Anew key=use_redraw().times()>{page}</Anew> }
}

#[component]
fn Page(lang: Lang) -> impl IntoView {
    let (view, data, page) = (use_view(), use_data(), use_page());
    let (texts, session, later) = (use_texts(), use_session(), use_later());
    let record = use_record_view();
    let is_embedded = Memo::new(move |_| view.with(|view| view.embed));
    Effect::new(move || {
        let title = match page.get() {
            Some(page) => page.title(record.get().as_deref()),
            None => texts.name.to_owned(),
        };
        browser::name_page(&title, lang);
    });
    // What is said about the view comes when the view has changed, what is said about
    // something done when it is done: the last of them counts.
    let about = Memo::new(move |_| match (data.loading(), page.get()) {
        (Loading::First, _) => texts.loading.to_owned(),
        (Loading::Failed(_), _) => texts.load_failed.to_owned(),
        (_, Some(page)) => page.announcement(),
        _ => String::new(),
    });
    Effect::new(move || session.say(about.get()));
    // What an address leads to may come with what has changed on the page.
    Effect::new(move || {
        page.track();
        let is_last = data.loading().is_over() && later.is_over();
        request_animation_frame(move || browser::fragment::arrive(is_last));
    });
    // As long as parts of the program are to come, the page is not all there.
    let loading = move || match data.loading() {
        Loading::Done if !later.is_over() => Loading::Rest.word(),
        loading => loading.word(),
    };
    let waits = move || (data.loading() == Loading::First).to_string();
    view! {
        // Whoever goes from landmark to landmark misses what stands in none.
        <section aria-label=texts.skip>
            <a class="skip" id="skip" href="#main" on:click=|event| {
                browser::fragment::follow(&event, "main");
            }>{texts.skip}</a>
        </section>
        {move || if is_embedded.get() {
            view! { <crate::parts::embedded::EmbeddedHead/> }.into_any()
        } else {
            view! { <Head/> }.into_any()
        }}
        <main id="main" tabindex="-1" data-loading=loading aria-busy=waits>
            <Notices/>
            {move || later.views().map(|views| [(views.brief_head)(), (views.story_bar)()])}
            <ScreenView/>
            {move || later.views().map(|views| (views.brief_end)())}
        </main>
        {move || (!is_embedded.get()).then(|| view! { <Foot/> })}
        <RecordPanel/>
        <OpenDialog/>
        <p class="visually-hidden" role="status" id="live">{move || session.said.get()}</p>
    }
}
