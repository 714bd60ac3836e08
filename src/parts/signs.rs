//! Signs: whose something is, and how the two sides stand to each other. A word stands beside
//! each of them.

use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::dataset::{Assessment, Glyph, Hue, Party, Role, Verdict};

/// The class that gives an element a party's colour.
pub fn hue_class(hue: Hue) -> &'static str {
    match hue {
        Hue::First => "hue-first",
        Hue::Second => "hue-second",
        Hue::Mix => "hue-mix",
        Hue::Neutral => "hue-neutral",
    }
}

/// The shape of a party, in a box of 12 by 12.
pub fn shape(glyph: Glyph) -> &'static str {
    match glyph {
        Glyph::Square => "M1.5 1.5h9v9h-9z",
        Glyph::Diamond => "M6 0l6 6-6 6-6-6z",
        Glyph::Circle => "M6 .7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 6 .7z",
        Glyph::Ring => {
            "M6 .7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 6 .7zm0 2.2a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2z"
        }
    }
}

/// The sign of a party, shape and colour together; its name stands beside it.
pub fn sign(party: &Party<String>) -> AnyView {
    view! {
        <svg class=format!("sign {}", hue_class(party.hue)) viewBox="0 0 12 12" aria-hidden="true">
            <path d=shape(party.glyph) fill-rule="evenodd"></path>
        </svg>
    }
    .into_any()
}

/// A party by sign and name.
pub fn party(party: &Party<String>) -> AnyView {
    view! { <span class="party">{sign(party)}{party.name.clone()}</span> }.into_any()
}

/// The mark of what is wider than the two sides; nothing for any other party.
pub fn wider(ctx: &Ctx<'_>, party: &str) -> Option<AnyView> {
    let party = ctx.index.party(party).filter(|party| party.role == Role::Wider)?;
    let view = view! { <span class="wider">{sign(party)}{ctx.texts.with_others}</span> };
    Some(view.into_any())
}

/// What stands between the two shapes of a verdict, in a box of 12 by 12.
fn between(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Aligned => "M1.5 4h9M1.5 8h9",
        Verdict::DifferentMeans => {
            "M1.5 4.6c1.6-1.8 3-1.8 4.5-.5s3 1.3 4.5-.5M1.5 8.6c1.6-1.8 3-1.8 4.5-.5s3 1.3 4.5-.5"
        }
        Verdict::DifferentAim => "M1.5 4h9M1.5 8h9M8.2 1.2L3.8 10.8",
        Verdict::OneSide => "M3.5 6h5",
        Verdict::Joint => "M-2.5 6h17",
        Verdict::NotEnoughEvidence => "M4 4.4c0-2.6 4-2.6 4-.2C8 5.9 6 5.8 6 7.6M6 9.4v.9",
    }
}

/// The sign of a verdict: the shapes of the two sides, in the same way for both, and between
/// them how they stand to each other.
pub fn verdict_sign(ctx: &Ctx<'_>, item: &Assessment<String>) -> AnyView {
    sign_of(ctx, item.verdict, item.party.as_deref())
}

/// The same for a verdict in general, as a legend needs it; of one side, the first.
pub fn verdict_sample(ctx: &Ctx<'_>, verdict: Verdict) -> AnyView {
    let mut sides = ctx.index.data.parties.iter().filter(|party| party.role == Role::Side);
    let first = sides.next().map(|party| &*party.id);
    sign_of(ctx, verdict, first.filter(|_| verdict == Verdict::OneSide))
}

fn sign_of(ctx: &Ctx<'_>, verdict: Verdict, only: Option<&str>) -> AnyView {
    let mut sides = ctx.index.data.parties.iter().filter(|party| party.role == Role::Side);
    let (first, second) = (sides.next(), sides.next());
    let is_known = |party: &Party<String>| match verdict {
        Verdict::NotEnoughEvidence => false,
        Verdict::OneSide => only == Some(&*party.id),
        _ => true,
    };
    let side = |party: Option<&Party<String>>, x: i32| {
        let party = party?;
        let open = if is_known(party) { "" } else { " is-open" };
        let class = format!("verdict-side {}{open}", hue_class(party.hue));
        let transform = format!("translate({x} 1)");
        Some(view! {
            <path class=class d=shape(party.glyph) transform=transform fill-rule="evenodd"></path>
        })
    };
    let joint = (verdict == Verdict::Joint).then(|| {
        view! { <path class="verdict-side hue-mix" d=shape(Glyph::Diamond) transform="translate(20 1)"></path> }
    });
    view! {
        <svg class="verdict-sign" viewBox="0 0 52 14" aria-hidden="true">
            <path class="verdict-between" d=between(verdict) transform="translate(20 1)"></path>
            {side(first, 1)}
            {side(second, 39)}
            {joint}
        </svg>
    }
    .into_any()
}

/// The mark of the project: two sides and the line between them; north is up.
pub fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
            <path class="mark-second" d="M3 3h18v7H3z"></path>
            <path class="mark-mix" d="M0 11.2h24v1.6H0z"></path>
            <path class="mark-first" d="M3 14h18v7H3z"></path>
        </svg>
    }
    .into_any()
}
