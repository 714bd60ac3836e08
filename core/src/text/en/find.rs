//! The search over everything.

use crate::query::catalogue::Group;
use crate::text::screens::Find;

pub static TEXTS: Find = Find {
    label: "Search everything",
    hint: "Search\u{2003}/",
    open: "Search",
    close: "Close the search",
    suggestions: "Suggestions",
    group: |group| match group {
        Group::Documents => "Documents",
        Group::Bodies => "Bodies",
        Group::Themes => "Themes",
        Group::Plans => "Plans",
        Group::Stories => "Stories",
        Group::Terms => "Terms",
        Group::Events => "Events",
        Group::Statements => "Statements",
    },
    group_one: |group| match group {
        Group::Documents => "document",
        Group::Bodies => "body",
        Group::Themes => "theme",
        Group::Plans => "plan",
        Group::Stories => "story",
        Group::Terms => "term",
        Group::Events => "event",
        Group::Statements => "statement",
    },
    all: ("The one record found", "All {} records found"),
    counted: ("{} suggestion", "{} suggestions"),
    nothing: "Nothing found. Enter shows what may help.",
    read_as: "Showing results for “{}”.",
    dropped: "Left out of the search: {}.",
    partly: "No record has all of these words. Shown are those that have most of them.",
    other_language: "You searched in French; the texts shown are in English.",
    in_other: "Show them in French",
    beside: "Also found",
    instead: "Search for “{}” ({})",
};
