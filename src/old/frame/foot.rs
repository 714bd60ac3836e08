//! Independence, version.

use crate::content::pieces::link;
use crate::content::{Node, el};
use crate::query::Screen;
use crate::scene::Scene;

pub fn foot(scene: &Scene) -> Vec<Node> {
    if scene.view.embed {
        return Vec::new();
    }
    let independence = el("p").child(scene.texts().footer).into();
    let Some(ctx) = scene.ctx() else { return vec![independence] };
    let about = ctx.href(|view| {
        view.screen = Screen::About;
        view.id = None;
    });
    vec![
        independence,
        el("p")
            .child(format!("{}. ", ctx.version()))
            .child(link(about, ctx.texts.about_title))
            .into(),
    ]
}
