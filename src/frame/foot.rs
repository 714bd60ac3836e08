//! Independence, version.

use crate::content::pieces::link;
use crate::content::{Ctx, Node, el};
use crate::query::Screen;

pub fn foot(ctx: &Ctx<'_>) -> Vec<Node> {
    let meta = &ctx.index.data.meta;
    let version =
        ctx.fill(ctx.texts.version, &[&meta.version, &ctx.date(meta.evidence_until)]);
    let about = ctx.href(|view| {
        view.screen = Screen::About;
        view.id = None;
    });
    vec![
        el("p").child(ctx.texts.footer).into(),
        el("p")
            .child(format!("{version}. "))
            .child(link(about, ctx.texts.about_title))
            .into(),
    ]
}
