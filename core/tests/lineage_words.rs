//! The words on the edges of the lineage: one for like ones.

use crate::lineage_layout::item;
use parallel49_core::screens::lineage::around::lay_out_around;
use parallel49_core::screens::lineage::layout::{Item, Tie, lay_out};

fn tie(from: usize, to: usize, word: &str) -> Tie {
    Tie { from, to, is_succession: false, is_mutual: false, word: word.into() }
}

#[test]
fn like_edges_that_meet_share_one_word() {
    let items: Vec<Item> = (0..5).map(|n| item(usize::from(n > 0), 2001 + n)).collect();
    let ties = [
        tie(1, 0, "builds on"),
        tie(2, 0, "builds on"),
        tie(3, 0, "builds on"),
        tie(4, 0, "implements"),
        tie(4, 3, "builds on"),
    ];
    let edges = lay_out(&items, &ties, 2, 1000).edges;
    let bundles: Vec<usize> = edges.iter().map(|edge| edge.bundle).collect();
    assert_eq!(bundles, [0, 0, 0, 3, 4]);
    assert_eq!(edges[..3].iter().filter(|edge| edge.word.is_some()).count(), 1);
    assert!(edges[3].word.is_some() && edges[4].word.is_some());
}

#[test]
fn around_a_record_like_edges_to_one_side_share_one_word() {
    // The record in the middle is the first; two stand left of it, one right, one above it.
    let items = [item(1, 2005), item(0, 2001), item(0, 2009), item(2, 2003), item(1, 2002)];
    let ties = [
        tie(0, 1, "builds on"),
        tie(2, 0, "builds on"),
        tie(0, 3, "builds on"),
        tie(0, 4, "builds on"),
        tie(2, 1, "refers to"),
    ];
    let edges = lay_out_around(&items, &ties, 3, 1120, 0).edges;
    let bundles: Vec<usize> = edges.iter().map(|edge| edge.bundle).collect();
    assert_eq!(bundles, [0, 0, 2, 3, 4]);
    // Between two others the word comes with the light.
    assert!(edges[2].word.is_some() && edges[3].word.is_some() && edges[4].word.is_none());
    // On a phone all are in one column, and share one.
    let edges = lay_out_around(&items, &ties, 3, 360, 0).edges;
    let bundles: Vec<usize> = edges.iter().map(|edge| edge.bundle).collect();
    assert_eq!(bundles, [0, 0, 0, 0, 4]);
}
