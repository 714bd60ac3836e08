//! Pages that need no script: what stands in the page before the app, every
//! record on one sheet, and what changed between versions. Made natively when the site is built, from the
//! same content as the app.

mod around;
pub mod changes;
mod links;
pub mod opened;
pub mod sheets;
pub mod snapshot;

pub use links::{LIVE, changes_of, sheets_of};

use crate::dataset::bundle::localise;
use crate::dataset::{Dataset, Lang};
use crate::query::{Index, View};
use crate::scene::{Edition, Loaded, Loading, Scene};
use std::sync::Arc;

/// The bare first screen with all its data, as a reader of this language sees
/// it on a host that offers the single file of `file` kB.
///
/// # Errors
/// Where the dataset has references that lead nowhere.
pub fn scene(data: &Dataset, lang: Lang, file: Option<u32>) -> Result<Scene, String> {
    let index = Index::new(localise(data, lang)?, true);
    let mut scene = Scene::new(View { lang: Some(lang), ..View::default() }, Vec::new());
    scene.loaded = Some(Arc::new(Loaded::new(index)));
    scene.edition = Edition::Hosted { file };
    scene.loading = Loading::Done;
    scene.settle();
    Ok(scene)
}
