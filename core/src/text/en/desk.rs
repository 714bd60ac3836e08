//! While the desk is not there.

use crate::text::screens::Desk;

pub static TEXTS: Desk = Desk {
    cite: "Cite…",
    interface: "Addresses and examples for programs…",
    own: "Open your own data…",
    own_shown: "You are looking at the data of the file {}, not at ours. Nothing was sent anywhere. Links to \
                this view need that file.",
    own_back: "Back to the published data",
    own_needed: "This link shows the file {}, which is not here. Open it to see the view.",
    export: "Export…",
    waiting: "One moment…",
    lost: "This did not work",
    old: "Your browser cannot do this here. A browser of 2023 or later can.",
    gone: "The part of the site that makes files and citations did not load. Check your \
           connection, then try again.",
    late: "The part of the site that makes files and citations did not answer within a minute.",
    refused: "Your browser did not save the file.",
};
