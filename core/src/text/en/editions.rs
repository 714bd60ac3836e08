//! The single file and the page off line.

use crate::text::screens::Editions;

pub static TEXTS: Editions = Editions {
    file: (
        "The whole in one file",
        "One file that opens from disk in a browser of 2023 or later, without a network, with the \
         same data and the same views: ",
    ),
    megabytes: "{} MB",
    link_from_file: "This link opens only where this file is.",
    version_elsewhere: "This file holds one version of the data. Links to other versions need the \
                        hosted edition.",
    data_elsewhere: "The files of the data, each released version, the page with every record \
                     and embedding are with the hosted edition.",
    newer: "Newer data is there: version {}.",
    show_newer: "Show it",
};
