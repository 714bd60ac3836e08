//! Showing a dataset of the reader's own: the desk reads and checks it, and its
//! texts are loaded as fetched ones are. Nothing is sent anywhere.

use super::load;
use super::state::App;
use crate::browser::address::{self, Entry};
use crate::browser::{desk, focus};
use crate::desk::Request;
use crate::desk::ask::READ;
use crate::desk::frame::{DIALOG, why_lost};
use crate::desk::own::MOST;
use crate::link::{self, data};
use crate::query::View;
use crate::scene::{Failure, Own};
use js_sys::Array;
use leptos::task::spawn_local;
use std::sync::Arc;
use web_sys::Blob;

/// The reader has chosen a file in the dialog.
pub fn choose(app: App) {
    let Some((name, file)) = desk::chosen_file() else { return };
    let name = data::own(&name);
    spawn_local(async move {
        match read(app, &name, &file).await {
            Ok(()) => show(app, name),
            Err(Failure::Other(why)) if desk::is_open() => desk::say(&why),
            Err(_) => {}
        }
    });
}

/// Ids of one dataset mean nothing in another: only screen and language stay.
fn show(app: App, name: String) {
    focus::close_dialog(DIALOG);
    let before = &app.scene().view;
    let is_same = before.data.as_ref() == Some(&name);
    let next =
        View { screen: before.screen, lang: before.lang, data: Some(name), ..View::default() };
    app.open(next, Entry::Push);
    if is_same {
        load::start(app);
    }
}

/// Has the desk read a dataset and keeps what it gives under its name.
///
/// # Errors
/// Where the desk did not answer, or found faults, which it then shows.
pub async fn read(app: App, name: &str, file: &Blob) -> Result<(), Failure> {
    let scene = app.scene();
    let request = Request {
        ask: READ.into(),
        view: link::format(&scene.view),
        page: address::absolute(""),
        version: name.to_owned(),
        ..Request::default()
    };
    // Too large a file is not even opened; the desk says so.
    let parts = if file.size() > f64::from(MOST) { Array::new() } else { Array::of1(file) };
    let why = |why: &str| Failure::Other(why.to_owned());
    match desk::ask(&request.words(), &parts).await {
        None => Err(why(scene.texts().desk.waiting)),
        Some(Err(lost)) => Err(why(why_lost(&scene, lost))),
        Some(Ok(reply)) if reply.kind() == "texts" => {
            let texts = [0, 1, 2, 3].map(|n| reply.text(n));
            let own = Arc::new(Own { name: name.to_owned(), texts });
            app.change(|scene| scene.own = Some(own));
            Ok(())
        }
        Some(Ok(reply)) => {
            desk::show(&reply.text(0));
            Err(why(""))
        }
    }
}
