//! A report of a mistake in the open record, written as far as it can be: for
//! the project's issue tracker where the page names one, else to be copied.

use super::content::permanent;
use super::model::{line_of, title_of};
use crate::content::pieces::{link, p};
use crate::content::{Element, el};
use crate::controls::copy;
use crate::link::{encode, href};
use crate::scene::Scene;

/// The action that copies the report.
pub const COPY: &str = "copy-report";

/// The report: what it is about in a line, and all of it.
pub fn report(scene: &Scene) -> Option<(String, String)> {
    let (ctx, page) = (scene.ctx()?, scene.page.as_ref()?);
    let (id, texts) = (ctx.view.id.as_deref()?, ctx.texts.report);
    let about = ctx.fill(texts.about, &[&title_of(ctx.index, id, ctx.lang)?]);
    let lasting = [page, &*href(&permanent(scene))].concat();
    let said = line_of(ctx.index, ctx.index.find(id)?);
    let version = &ctx.index.data.meta.version;
    Some((about, ctx.fill(texts.form, &[id, version, &lasting, said])))
}

/// Where the tracker takes the report, filled in; nothing where the page names
/// no address that we may link to.
pub fn address(scene: &Scene) -> Option<String> {
    let tracker = scene.tracker.as_deref()?;
    let may_link = ["https://", "mailto:"].iter().any(|scheme| tracker.starts_with(scheme));
    let (about, form) = report(scene).filter(|_| may_link)?;
    Some(tracker.replace("{title}", &encode(&about)).replace("{body}", &encode(&form)))
}

/// The way to correct the open record.
pub fn section(scene: &Scene) -> Option<Element> {
    let texts = scene.texts().report;
    let (about, form) = report(scene)?;
    let section = el("section").class("take");
    if let Some(address) = address(scene) {
        let way = link(address, format!("{} ↗", texts.report));
        return Some(section.child(way.attr("target", "_blank").attr("rel", "noopener")));
    }
    let field = el("textarea").attr("readonly", "").attr("rows", "9");
    Some(
        section.child(
            el("details")
                // Of this record: over another one it is closed again.
                .attr("id", format!("report-{}", scene.settled.id.as_deref()?))
                .child(el("summary").child(texts.report))
                .child(p("why", texts.help))
                .child(field.attr("aria-label", texts.report).child(text(&about, &form)))
                .child(copy::button(scene, COPY, texts.copy)),
        ),
    )
}

/// What is copied.
pub fn text(about: &str, form: &str) -> String {
    [about, "\n\n", form].concat()
}
