//! The about page.

use crate::text::screens::AboutPage;

pub static TEXTS: AboutPage = AboutPage {
    contents: "On this page",
    who: "Who publishes this",
    no_publisher: "This edition names no publisher. It is independent and has no tie to either \
                   government.",
    publisher: "Published by {}. It has no tie to either government.",
    contact: "Write to {}.",
    no_contact: "“Report a mistake”, at the end of every record, writes a message that names \
                 record, version and link, for you to send.",
    scope: "What it covers, and what not",
    covers: "It covers {}, dated from {} to {}: what the federal governments of the two countries \
             issued, what they agreed with each other, and what both belong to with others.",
    kinds: "By kind: {}.",
    left_out: "Left out",
    left_out_unsaid: "States, provinces and cities, and companies of their own accord, are not \
                      covered; nor is what was never published.",
    not_coded: (
        "What is not known",
        "“Not examined”, which the rules call “not coded”, means that we hold no evidence either \
         way. It never means that a text is silent. A verdict is given only where both sides have evidence.",
    ),
    rules: "Read the rules ({})",
    glossary_lead: "Official terms of the field, as the two languages have them.",
    abbreviations: "Abbreviations",
    abbreviations_lead: "In texts they are underlined with dots: point at one, or touch it, and \
                         it says what it stands for.",
    short: "Short",
    long: "Stands for",
    show_all: "Show all {}",
};
