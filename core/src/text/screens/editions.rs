//! The texts of the single file and the page off line.

pub struct Editions {
    /// The single file: heading and what it is, before its link and size.
    pub file: (&'static str, &'static str),
    pub megabytes: &'static str,
    /// What a link copied from the single file is worth.
    pub link_from_file: &'static str,
    /// That other versions and downloads are with the hosted edition.
    pub version_elsewhere: &'static str,
    pub data_elsewhere: &'static str,
    /// That newer data is there, and what to do.
    pub newer: &'static str,
    pub show_newer: &'static str,
}
