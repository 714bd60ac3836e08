//! The texts of a report of a mistake.

pub struct Report {
    pub help: &'static str,
    pub help_tracker: &'static str,
    pub open: &'static str,
    /// What a report is about, in a line.
    pub about: &'static str,
    /// Id, version of the data, permanent link, what the record says.
    pub form: &'static str,
}
