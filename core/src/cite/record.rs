//! The citation that is copied with a record.

use super::text;
use crate::link;
use crate::page::Page;
use crate::query::View;
use crate::screens::record::model::{statement, title_of};

/// A record alone, with the data version in its link, so that it never changes.
pub fn permanent(page: &Page, id: &str) -> View {
    View {
        id: Some(id.to_owned()),
        lang: Some(page.lang()),
        data: Some(page.loaded.index.data.meta.version.clone()),
        ..View::default()
    }
}

/// The reference to a record; `site` is the absolute address of the page without its query.
pub fn citation(page: &Page, id: &str, site: &str) -> Option<String> {
    let ctx = page.ctx();
    let found = ctx.index.find(id)?;
    let title = title_of(ctx.index, id, ctx.lang)?;
    let (said, evidence) = statement(ctx.index, found);
    let link = format!("{site}{}", link::href(&permanent(page, id)));
    Some(text(ctx.index, &title, said, evidence, &link, ctx.lang))
}
