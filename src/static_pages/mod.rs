//! What trunk does not make of the site: the first screen inside its pages, the pages without
//! scripts, their content security policies, the service worker, the single file.
//!
//! The same components as in the browser draw it all, as HTML text: no page is written twice.

mod changes;
mod every_record;
mod feed;
mod first_screen;
mod html;
mod metadata;
mod not_found;
mod policy;
mod program;
mod render;
mod service_worker;
mod single_file;
mod sitemap;
mod still;
mod styles;
mod theme_answers;
mod without_app;

pub use changes::{Version, versions};
pub use render::render;
pub use without_app::without_app;

/// Parts that tests of content look at.
pub mod content {
    pub use super::changes::{News, body as changes, news};
    pub use super::every_record::body as every_record;
    pub use super::feed::feed;
    pub use super::first_screen::snapshot;
    pub use super::metadata::{Kind, Metadata, Page, configured};
    pub use super::sitemap::files as sitemap;
    pub use super::theme_answers::templates as theme_answers;
}

use metadata::Metadata;
use parallel49_core::dataset::listing::Listing;
use parallel49_core::dataset::pack::localise;
use parallel49_core::dataset::{Dataset, Lang, folder};
use parallel49_core::page::Loaded;
use parallel49_core::query::Index;
use program::Program;
use std::fs;
use std::path::Path;

/// The app's pages, by language.
pub use crate::parts::head::page_of;
pub use parallel49_core::data_interface::feed_of;

/// The page with every record of a language.
pub fn every_record_of(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "records.html",
        Lang::Fr => "fiches.html",
    }
}

/// The page of changes between versions of a language.
pub fn changes_of(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "changes.html",
        Lang::Fr => "changements.html",
    }
}

/// How a site is built.
#[derive(Clone, Copy, Debug)]
pub struct Build {
    /// In its final form: the program is parted and made small.
    pub is_release: bool,
    /// Whether its pages have themselves kept by the service worker: not while they are being
    /// worked on.
    pub is_kept: bool,
}

/// Finishes a site that trunk has built into a folder.
///
/// # Errors
/// What is wrong with the data or the folder, in words.
pub fn finish(site: &Path, build: Build) -> Result<(), String> {
    let folder = site.join("data");
    let data = published(&folder)?;
    let page = styles::join(site, &read(&site.join("index.html"))?)?;
    let (program, page) = match build.is_release {
        true => Program::parted(site, &page)?,
        false => (Program::whole(site)?, page),
    };
    let copy = metadata::configured(&page)?;
    let listing = Listing::of(&folder, &data, &copy)?;
    for (name, text) in listing.files()? {
        write(&folder.join(name), &text)?;
    }
    let metadata = Metadata { listing };
    let size = single_file::make(site, &page, &program, &data.meta.version)?;
    let page = html::announce_file(&page, size)?;
    let versions = changes::versions(&folder)?;
    for lang in Lang::ALL {
        let every_record = every_record::page(&page, loaded(&data, lang)?, &metadata)?;
        write(&site.join(every_record_of(lang)), &every_record)?;
        write(&site.join(changes_of(lang)), &changes::page(&page, &versions, &metadata, lang)?)?;
        let news = changes::news(&versions, lang)?;
        write(&site.join(feed_of(lang)), &feed::feed(&news, &metadata, lang)?)?;
        let answers = theme_answers::templates(loaded(&data, lang)?)?;
        let first = first_screen::Parts { first: loaded(&data, lang)?, answers, file: size };
        let page = styles::inlined(site, &page)?;
        let first = first_screen::page(&page, first, &metadata, build.is_kept)?;
        write(&site.join(page_of(lang)), &first)?;
    }
    write(&site.join("404.html"), &not_found::page(&data)?)?;
    for (name, text) in sitemap::files(&metadata)? {
        write(&site.join(name), &text)?;
    }
    if build.is_kept {
        service_worker::make(site, &program, &data.meta.version)?;
    }
    Ok(())
}

/// The data that the site serves: that of its newest release, or, where the records have
/// changed since, a draft of them, which stands beside all releases.
fn published(folder: &Path) -> Result<Dataset, String> {
    let data = folder::records(folder)?;
    if folder::is_released(folder, &data)? {
        return Ok(data);
    }
    let draft = folder::draft_of(data);
    folder::publish(folder, &draft)?;
    println!("The data has changed since its release: this build holds {}.", draft.meta.version);
    Ok(draft)
}

/// The data of one language, as the app has it once all of it has come.
///
/// # Errors
/// None for a dataset that was read, see [`localise`].
pub fn loaded(data: &Dataset, lang: Lang) -> Result<Loaded, String> {
    Ok(Loaded::new(Index::new(localise(data, lang)?, true), lang))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|fault| format!("{} cannot be read: {fault}.", path.display()))
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|fault| format!("{} cannot be read: {fault}.", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|fault| format!("{} cannot be written: {fault}.", path.display()))
}

/// The names of the files beside the pages, sorted.
fn names(site: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(site).map_err(|fault| format!("{}: {fault}.", site.display()))?;
    let mut names: Vec<String> =
        entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}
