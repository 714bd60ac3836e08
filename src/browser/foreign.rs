//! Changes to the page by other programs: translators, highlighters, writing aids.
//!
//! The app changes nodes only while a task of its executor runs, so a text that changes between
//! two tasks was changed by somebody else. Nodes that the app knows may then have left the page
//! or hold half a text, and whatever is changed in them is not seen.

use super::document;
use any_spawner::{CustomExecutor, PinnedFuture, PinnedLocalFuture};
use js_sys::Array;
use std::cell::{Cell, OnceCell};
use std::future::poll_fn;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList};

thread_local! {
    static OBSERVER: OnceCell<MutationObserver> = const { OnceCell::new() };
    static IS_TOUCHED: Cell<bool> = const { Cell::new(false) };
}

/// The executor of the app: the browser's own loop, watched for who changes the page.
pub struct WatchedTasks;

impl CustomExecutor for WatchedTasks {
    fn spawn(&self, task: PinnedFuture<()>) {
        self.spawn_local(task);
    }

    fn spawn_local(&self, mut task: PinnedLocalFuture<()>) {
        spawn_local(poll_fn(move |context| {
            note(&unseen());
            let polled = task.as_mut().poll(context);
            // What has changed since is our own doing.
            unseen();
            polled
        }));
    }

    fn poll_local(&self) {}
}

/// Begins to watch the page.
pub fn watch() {
    let seen = Closure::<dyn FnMut(Array)>::new(|changes: Array| note(&changes));
    let Ok(observer) = MutationObserver::new(seen.as_ref().unchecked_ref()) else { return };
    // It watches for as long as the page lives.
    seen.forget();
    let what = MutationObserverInit::new();
    what.set_child_list(true);
    what.set_character_data(true);
    what.set_subtree(true);
    if let Some(body) = document().body()
        && observer.observe_with_options(&body, &what).is_ok()
    {
        OBSERVER.with(|place| place.set(observer).ok());
    }
}

/// Whether another program has changed texts of the page since this was last asked.
pub fn take_touched() -> bool {
    note(&unseen());
    IS_TOUCHED.take()
}

/// The changes that nobody was told of yet.
fn unseen() -> Array {
    OBSERVER.with(|observer| observer.get().map(MutationObserver::take_records)).unwrap_or_default()
}

fn note(changes: &Array) {
    let is_touched = |change| is_of_text(&MutationRecord::unchecked_from_js(change));
    if changes.iter().any(is_touched) {
        IS_TOUCHED.set(true);
    }
}

/// Whether a change took or split a text or took an element out. What is only put beside ours
/// does no harm: a badge, an icon in a field.
fn is_of_text(change: &MutationRecord) -> bool {
    let is_ours = change.target().is_some_and(|target| {
        document().body().is_none_or(|body| &target != body.unchecked_ref::<Node>())
    });
    let is_text = |node: Node| node.node_type() == Node::TEXT_NODE;
    is_ours
        && (change.type_() == "characterData"
            || nodes(&change.removed_nodes()).next().is_some()
            || nodes(&change.added_nodes()).any(is_text))
}

fn nodes(list: &NodeList) -> impl Iterator<Item = Node> {
    (0..list.length()).filter_map(|n| list.item(n))
}
