//! The lineage on screen as a picture to be saved.

use super::content::NAME;
use super::detail::ties;
use super::figure::{kinds, line, svg};
use super::picture::{name_of, picture, word};
use super::walk::FULL;
use crate::content::Node;
use crate::export::figure::Picture;
use crate::scene::Scene;

pub fn saved(scene: &Scene) -> Option<Picture> {
    let (ctx, picture) = picture(scene)?;
    let graph = &picture.graph;
    if graph.nodes.is_empty() {
        return None;
    }
    let mut title = ctx.texts.lineage.title.to_owned();
    if let Some(n) = graph.focus {
        title = ctx.labelled(&title, &name_of(&ctx, graph.nodes[n]));
    }
    let mut desc = String::new();
    for n in 0..graph.nodes.len() {
        for (edge, other, _) in ties(graph, n).filter(|(.., forward)| *forward) {
            let ends = [n, other].map(|n| name_of(&ctx, graph.nodes[n]));
            let words = word(&ctx, edge.relation, true);
            desc.push_str(&format!("{} — {words} — {}\n", ends[0], ends[1]));
        }
    }
    let sample = |kind| line(kind, &[(2, 12), (14, 12), (28, 12), (42, 12)], false).into();
    let legend = kinds(&ctx, graph)
        .into_iter()
        .map(|kind| (vec![sample(kind)], (ctx.texts.relation)(kind, true)));
    let legend: Vec<(Vec<Node>, &'static str)> = legend.collect();
    Some(Picture {
        name: NAME,
        title,
        desc,
        width: picture.layout.width,
        height: picture.layout.height,
        legend,
        content: svg(&ctx, &picture, None, 0, FULL).into_parts().children,
    })
}
