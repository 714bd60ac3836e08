use crate::dataset::Verdict;
use crate::text::screens::Overview;

pub static TEXTS: Overview = Overview {
    title: "Where the United States and Canada agree on cybersecurity, and where they part",
    counted_opening: "In {}, {}, compared on {} themes: ",
    counted: |verdict| match verdict {
        Verdict::Aligned => ("aligned on {}", "aligned on {}"),
        Verdict::DifferentMeans => {
            ("the same aim by other means on {}", "the same aim by other means on {}")
        }
        Verdict::DifferentAim => ("a different aim on {}", "different aims on {}"),
        Verdict::OneSide => ("one side only on {}", "one side only on {}"),
        Verdict::Joint => ("joint action on {}", "joint action on {}"),
        Verdict::NotEnoughEvidence => ("not enough evidence on {}", "not enough evidence on {}"),
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
