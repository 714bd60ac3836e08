//! Starting the app in its page.

use crate::app::App;
use crate::browser::foreign::{self, WatchedTasks};
use crate::browser::{self, Snapshot, address, brought, fragment, scroll, share, storage};
use crate::later;
use crate::parts::notices::Failed;
use crate::state::{Edition, Loading, Site, links, provide_state, use_data, use_later, use_view};
use any_spawner::Executor;
use leptos::mount::{mount_to, mount_to_body};
use leptos::prelude::*;
use parallel49_core::dataset::Lang;
use parallel49_core::link;
use parallel49_core::query::View;
use parallel49_core::screens::overview::cell_view;

/// Starts the app at the present address.
pub fn start() {
    // A second executor would be refused, and none comes.
    Executor::init_custom_executor(WatchedTasks).ok();
    let owner = Owner::new();
    owner.set();
    let (mut view, unread) = link::parse(&address::query());
    // The chain for a bare address: link, entry page, stored choice, browser, English.
    view.lang = view
        .lang
        .or_else(browser::page_language)
        .or_else(storage::language)
        .or_else(browser::preferred_language)
        .or(Some(Lang::En));
    let site = Site {
        edition: match brought::is_single_file() {
            true => Edition::File,
            false => Edition::Hosted { file: brought::offered_file() },
        },
        page: Some(address::page()),
        can_share: share::is_there(),
        write: address::write,
        is_still: false,
    };
    provide_state(view, unread, site);
    use_data().follow();
    links::follow();
    let (data, later) = (use_data(), use_later());
    later.comes_by(later::load);
    Effect::new(move || {
        // It would share the line with what is to be seen.
        if data.loading().is_over() {
            later.want();
        }
    });
    browser::on_return(move || data.look_for_newer());
    scroll::keep_on_leaving();
    // Who comes back to the page goes on where she was.
    if scroll::kept().is_none() {
        fragment::want(fragment::of_address());
    }
    mount_when_ready(owner);
    go_back_to_place();
}

/// Once all of the data and of the program is there: goes to where the reader was when she left the page, and lets
/// the page keep itself for when there is no network.
fn go_back_to_place() {
    let (data, later) = (use_data(), use_later());
    let place = StoredValue::new(scroll::kept());
    Effect::new(move || {
        if data.loading() != Loading::Done || !later.is_over() {
            return;
        }
        browser::tell_page("parallel49-done");
        if let Some(place) = place.try_update_value(Option::take).flatten() {
            scroll::restore(place);
        }
    });
}

/// Mounts the app: at once, or, where the page shows this very view already, when its data is
/// there, so that nothing on screen goes and comes again. Data that does not come leaves what
/// stands there, below the notice that says so.
fn mount_when_ready(owner: Owner) {
    let (data, view) = (use_data(), use_view());
    let stands = StoredValue::new(browser::snapshot());
    let is_ready = Memo::new(move |_| {
        let now = view.lang().get();
        let is_shown = stands.with_value(|stands| {
            let stands = stands.as_ref().filter(|stands| stands.lang == now);
            stands.is_some_and(|stands| view.with(|view| shows(stands, view)))
        });
        // What stands there says as much as all of the data: the first part alone would say less,
        // and all would be drawn twice.
        !is_shown || (data.loading().is_over() && data.loaded().is_some())
    });
    data.wait_for_all(!is_ready.get_untracked());
    browser::drop_boot();
    if let Some(place) = browser::notices_of_snapshot().filter(|_| !is_ready.get_untracked()) {
        let owner = owner.clone();
        mount_to(place, move || owner.with(|| view! { <Failed is_beside=true/> })).forget();
    }
    let (mounted, is_return) = (StoredValue::new(false), scroll::kept().is_some());
    Effect::new(move || {
        if is_ready.get() && !mounted.get_value() {
            mounted.set_value(true);
            data.wait_for_all(false);
            if is_return {
                scroll::leave_end();
            }
            let focused = browser::drop_snapshot();
            let owner = owner.clone();
            mount_to_body(move || owner.with(|| view! { <App/> }));
            foreign::watch();
            if let Some(at) = focused {
                browser::focus::to_stop(at);
            }
        }
    });
}

/// Whether what stands in the page before the app is this very view.
fn shows(stands: &Snapshot, view: &View) -> bool {
    let bare = View { lang: None, ..view.clone() };
    match &stands.theme {
        None => bare == View::default(),
        Some(theme) => bare == cell_view(&View::default(), theme, None),
    }
}
