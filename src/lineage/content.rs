//! The lineage screen as content.

use crate::content::pieces::opening;
use crate::content::{Element, Node};
use crate::controls::nothing::nothing;
use crate::controls::panel::{count_line, panel};
use crate::scene::Scene;

/// The whole screen.
pub fn screen(scene: &Scene) -> Vec<Node> {
    let texts = scene.texts().lineage;
    let shown = scene.catalogued();
    let count = shown.map(|(ctx, _, hits)| count_line(&ctx, hits)).unwrap_or_default();
    let below = shown
        .filter(|(_, _, hits)| hits.shown.count() == 0)
        .map(|(ctx, _, hits)| nothing(&ctx, hits).into());
    let mut out = vec![opening(texts.title, texts.lead).into()];
    out.push(panel(scene, count, None::<Element>).into());
    out.extend(below);
    out
}
