//! What stands in the page until the app is there, and stays where no script
//! runs: the bare first screen. It has the very form of what the app draws,
//! so that nothing moves when the app takes it over.

use super::links::without_app;
use crate::content::{Node, to_html};
use crate::frame::{self, foot, head};
use crate::query::View;
use crate::scene::Scene;

/// The parts of the frame as HTML, by the ids of the elements that hold them.
pub fn parts(scene: &Scene) -> [(&'static str, String); 4] {
    let html = |mut nodes: Vec<Node>| {
        without_app(&mut nodes, scene.lang());
        to_html(&nodes)
    };
    [
        ("skip", scene.texts().skip.to_owned()),
        ("head", html(head::head(scene))),
        ("main", html(frame::main(scene))),
        ("foot", html(foot::foot(scene))),
    ]
}

/// Whether a view is the one the snapshot of its language shows.
pub fn shows(view: &View) -> bool {
    View { lang: None, ..view.clone() } == View::default()
}
