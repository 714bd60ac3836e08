//! The texts of the desk itself. They are not among [`crate::text::Texts`],
//! which the app carries: only the desk has them.

pub struct Taking {
    /// A question of another build's app.
    pub unknown: &'static str,
    pub unreadable: &'static str,
    pub no_such_record: &'static str,
    /// A file is on its way to the reader, by its name.
    pub saved: &'static str,
    pub copy: &'static str,
    pub download: &'static str,

    pub cite_data: &'static str,
    pub cite_view: &'static str,
    pub cite_record: &'static str,
    pub cite_source: &'static str,
    pub behind: &'static str,
}
