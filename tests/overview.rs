//! The overview under filters, and what is said of a dataset that cannot be used.

use crate::drawn::{copied, count, draw, own, screen};
use leptos::prelude::*;
use parallel49::parts::notices::Notices;
use parallel49::state::{Failure, use_data};
use parallel49_core::dataset::{Lang, Verdict};
use parallel49_core::task::Complaint;

#[test]
fn a_verdict_leaves_the_themes_that_have_it_and_marks_its_cells() {
    let data = own(Lang::En);
    let joint: Vec<_> =
        data.data.assessments.iter().filter(|item| item.verdict == Verdict::Joint).collect();
    let html = screen("view=overview&verdict=joint&lang=en");
    assert_eq!(count(&html, "class=\"cell is-chosen\""), joint.len());
    let themes: std::collections::BTreeSet<_> = joint.iter().map(|item| &item.theme).collect();
    assert_eq!(count(&html, "<tr id=\"theme-"), themes.len());
    let told = copied(&html);
    assert!(told.contains(&format!("{} of 56 verdicts", joint.len())), "{told}");
    // Without the filter nothing is marked, and every verdict stands there.
    let all = screen("view=overview&lang=en");
    assert_eq!((count(&all, "is-chosen"), count(&all, "<tr id=\"theme-")), (0, 14));
    assert!(copied(&all).contains("All 56 verdicts"));
}

#[test]
fn filters_that_leave_nothing_say_so_and_what_to_drop() {
    let html = screen("view=overview&theme=cybercrime&verdict=one-side&lang=en");
    let told = copied(&html);
    assert!(!told.contains("Of 0 themes"), "{told}");
    assert!(told.contains("One side only"), "{told}");
    assert!(html.contains("id=\"nothing\"") && count(&html, "<tr id=\"theme-") == 0);
}

#[test]
fn a_linked_dataset_is_refused_with_all_its_faults() {
    let html = draw(own(Lang::En), Lang::En, "view=overview", || {
        let complaint =
            |n: usize| Complaint { place: format!("a.json › {n}"), said: "wrong".into() };
        use_data().fail(Failure::Faulty((0..3).map(complaint).collect()));
        view! { <Notices/> }.into_any()
    });
    assert_eq!(count(&html, "<li><code>a.json › "), 3);
    assert!(html.contains("role=\"alert\""));
}
