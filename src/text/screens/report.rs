//! The texts of a report of a mistake.

pub struct Report {
    pub report: &'static str,
    pub help: &'static str,
    pub copy: &'static str,
    /// What a report is about, in a line.
    pub about: &'static str,
    /// Id, version of the data, permanent link, what the record says.
    pub form: &'static str,
}
