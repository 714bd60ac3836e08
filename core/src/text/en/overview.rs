use crate::dataset::Verdict;
use crate::text::screens::Overview;

pub static TEXTS: Overview = Overview {
    title: "Where the United States and Canada agree on cybersecurity, and where they part",
    counted_themes: ("Of {} theme", "Of {} themes"),
    counted_era: ", in {}",
    counted_sides: " they ",
    counted: |verdict| match verdict {
        Verdict::Aligned => ("are ", "aligned on {}"),
        Verdict::Joint => ("act ", "jointly on {}"),
        Verdict::DifferentMeans => ("pursue ", "the same aim by different means on {}"),
        Verdict::DifferentAim => ("pursue ", "different aims on {}"),
        Verdict::OneSide => ("only one side is evidenced ", "on {}"),
        Verdict::NotEnoughEvidence => ("the evidence does not suffice ", "on {}"),
    },
    and: " and ",
    theme: "Theme",
    now: "Now, in a sentence",
    no_verdict: "No verdict",
    how: "How verdicts are reached",
    legend: "What the signs mean",
    caption: "Verdicts by theme and era",
    keys: "Arrow keys move among the verdicts.",
    documents: ("{} document", "{} documents"),
    rests: "Each verdict opens the commitments it rests on, in {} documents from {} to {}.",
    menu: "Menu",
    share: "Share",
    permanent_link: "Copy permanent link",
    print: "Print",
    search_everything: "Search everything",
    search_go: "Search",
    light: "Light colours",
    dark: "Dark colours",
    save_as: |form| match form {
        "svg" => "Save as SVG",
        _ => "Save as PNG",
    },
};
