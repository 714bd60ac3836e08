//! The texts of the about page that are not in [`crate::text::About`].

pub struct AboutPage {
    pub contents: &'static str,
    /// Heading, text without a publisher, and what stands before a named one.
    pub who: &'static str,
    pub no_publisher: &'static str,
    pub publisher: &'static str,
    pub contact: &'static str,
    pub no_contact: &'static str,

    pub scope: &'static str,
    /// What the record covers, where the data has no words of its own for it: how many
    /// documents, from which year to which.
    pub covers: &'static str,
    pub kinds: &'static str,
    pub left_out: &'static str,
    pub left_out_unsaid: &'static str,

    pub not_coded: (&'static str, &'static str),
    pub rules: &'static str,
    pub glossary_lead: &'static str,
    pub abbreviations: &'static str,
    pub abbreviations_lead: &'static str,
    pub short: &'static str,
    pub long: &'static str,
    pub show_all: &'static str,
}
