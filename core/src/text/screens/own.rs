//! The texts about a reader's own data that the desk has.

use crate::text::Plural;

pub struct Own {
    pub title: &'static str,
    pub lead: &'static str,
    /// Before the field; how large a file may be.
    pub choose: &'static str,
    /// What looks like the button of the field.
    pub pick: &'static str,
    pub how: &'static str,
    /// Links to the example and its schema, or what stands for them where
    /// there is nothing beside the page.
    pub example: &'static str,
    pub schema: &'static str,
    pub elsewhere: &'static str,
    pub steps: &'static [&'static str],
    pub by_link: &'static str,
    pub forgets: &'static str,

    /// A file by its name, with its faults.
    pub refused: &'static str,
    pub faults: Plural,
    pub still: &'static str,
    /// Faults from one number to another.
    pub part: &'static str,
    pub not_listed: Plural,
    pub choose_again: &'static str,
    pub too_large: &'static str,
    /// What the host said instead of giving a file.
    pub not_opened: &'static str,
    /// Why a file did not open, in the order of `desk::own`.
    pub causes: [&'static str; 4],
}
