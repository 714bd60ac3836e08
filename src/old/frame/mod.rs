//! The frame around every screen, and the choice of the screen in it.

pub mod brief;
pub mod embed;
pub mod foot;
pub mod head;
pub mod notices;

use crate::content::{Ctx, Node, Nodes, el};
use crate::controls::panel;
use crate::query::{Hits, Screen};
use crate::scene::{Loading, Scene};
use crate::{about, compare, lineage, pins, plans, records, sources, stories, timeline};

/// All between head and foot.
pub fn main(scene: &Scene) -> Vec<Node> {
    let mut out = Vec::new();
    brief::head(scene).add_to(&mut out);
    let notices = el("div").attr("id", "notices").child(notices::all(scene));
    notices.add_to(&mut out);
    stories::bar::bar(scene).add_to(&mut out);
    let screen = match scene.settled.screen {
        Screen::Compare => compare::content::screen(scene),
        Screen::Timeline => timeline::content::screen(scene),
        Screen::Plans => plans::content::screen(scene),
        Screen::Lineage => lineage::content::screen(scene),
        Screen::Stories => stories::content::screen(scene),
        Screen::Records => records::content::screen(scene),
        Screen::Sources => sources::content::screen(scene),
        Screen::About => about::content::screen(scene),
        Screen::Pins => pins::buttons::screen(scene),
    };
    // Screens differ in form: one is never patched into another.
    el("div")
        .attr("id", format!("screen-{}", scene.settled.screen.word()))
        .child(screen)
        .add_to(&mut out);
    brief::sources(scene).add_to(&mut out);
    out
}

/// How much of the present screen's list is shown.
pub fn count_line(ctx: &Ctx<'_>, scene: &Scene, hits: &Hits) -> String {
    match ctx.view.screen {
        Screen::Compare => compare::content::count_line(ctx, hits, &scene.rows),
        Screen::Stories | Screen::About | Screen::Pins => String::new(),
        _ => panel::count_line(scene),
    }
}

/// What a screen reader is told when something has changed.
pub fn announcement(scene: &Scene) -> String {
    let texts = scene.texts();
    match (&scene.loading, scene.ctx(), &scene.hits) {
        _ if scene.bad_date.is_some() => texts.asof_invalid.to_owned(),
        (Loading::First, ..) => texts.loading.to_owned(),
        (Loading::Failed(_), ..) => texts.load_failed.to_owned(),
        (_, Some(ctx), Some(hits)) => {
            let screen = (texts.screen)(ctx.view.screen);
            let said = match count_line(&ctx, scene, hits) {
                // Not every screen counts something.
                count if count.is_empty() => screen.to_owned(),
                count => ctx.labelled(screen, &count),
            };
            match stories::model::place(ctx.index, ctx.view) {
                Some(place) => ctx.labelled(&stories::bar::step_of(&ctx, place), &said),
                None => said,
            }
        }
        _ => String::new(),
    }
}
