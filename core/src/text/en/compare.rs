//! The columns of the compare screen.

use crate::dataset::RelationType as R;
use crate::text::screens::Compare;

pub static TEXTS: Compare = Compare {
    add_column: "Add a column",
    remove_column: "Remove the column: {}",
    not_yet: "not yet in force that day",
    ended: "no longer in force that day",
    in_force: "In force {}",
    out_of_force: "Not in force that day.",

    sets: "Side by side",
    sets_of_strategies: "Strategies in the order of time",
    sets_of_eras: "The leading texts of an era",
    parties: "The two countries",
    strategies: "{}, strategy by strategy",
    earlier: "{}, earlier strategies",
    newest: "The newest strategy of each country",

    ties: "How these texts are tied",
    tie: |relation| match relation {
        R::BuildsOn => "{} builds on {}",
        R::Implements => "{} implements {}",
        R::Supersedes => "{} supersedes {}",
        R::References => "{} refers to {}",
        R::PartOf => "{} is part of {}",
        R::Parallels => "{} runs parallel to {}",
        R::JointCounterpart => "{} is the joint counterpart of {}",
        R::CounterpartOf => "{} is the counterpart of {}",
        R::SuccessorOf => "{} is the successor of {}",
        R::Keeps => "{} keeps {}",
        R::Rewords => "{} rewords {}",
        R::Drops => "{} drops {}",
    },

    generations: "From one generation to the next",
    from_to: "From {} to {}",
    change: [
        "Added",
        "Kept",
        "Kept, now in full",
        "Kept, now in part",
        "Dropped",
        "In neither",
        "Cannot be told",
    ],
    changes: [
        ("{} theme added", "{} themes added"),
        ("{} theme kept", "{} themes kept"),
        ("{} of them now in full", "{} of them now in full"),
        ("{} of them now in part", "{} of them now in part"),
        ("{} theme dropped", "{} themes dropped"),
        ("{} theme in neither", "{} themes in neither"),
        ("{} theme that cannot be compared", "{} themes that cannot be compared"),
    ],
    uncoded: [
        ("{} theme not examined in the older text", "{} themes not examined in the older text"),
        ("{} theme not examined in the newer text", "{} themes not examined in the newer text"),
        ("{} theme not examined in either text", "{} themes not examined in either text"),
    ],
    against: "compared with {}",
    by_provisions: "By our provisions alone.",
    by_provisions_why: "We keep no record of coverage for this text: a theme on which we hold a \
                        provision of it counts as addressed.",
    caution: "Themes are compared by what each text covers; statements by a tie in the data or, \
              where it says so, as we matched them. A theme is called added or dropped only where \
              the other text was searched for it and found silent. Where we saw nothing, it is \
              not examined, and that is no change.",
    hidden: (
        "{} statement on how these texts follow each other is hidden, because not both stood that \
         day.",
        "{} statements on how these texts follow each other are hidden, because not both stood \
         that day.",
    ),
    show_record: "Show the whole record",
};
