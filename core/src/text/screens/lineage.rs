//! The texts of the lineage screen.

use crate::text::Plural;

pub struct Lineage {
    pub title: &'static str,
    pub lead: &'static str,
    pub centre_on: &'static str,
    /// The choice of no centre.
    pub no_centre: &'static str,
    /// The link that makes a record the centre.
    pub centre: &'static str,
    /// The link from a record to this screen.
    pub see: &'static str,
    pub how_far: &'static str,
    pub one_step: &'static str,
    pub two_steps: &'static str,
    pub leading: &'static str,
    pub everything: &'static str,
    pub form: &'static str,
    pub as_figure: &'static str,
    pub as_list: &'static str,
    pub records: Plural,
    pub links: Plural,
    /// Records and links that are shown.
    pub shown: &'static str,
    /// The same around one record.
    pub shown_around: &'static str,
    pub hidden: Plural,
    pub alone: Plural,
    pub centre_hidden: &'static str,
    pub no_leading: &'static str,
    pub none_linked: &'static str,
    pub no_links: &'static str,
    pub undated: &'static str,
    /// Over what stands aside.
    pub aside: &'static str,
    pub hint: &'static str,
    /// The part of the page in which the figure scrolls.
    pub region: &'static str,
    pub legend: &'static str,
    pub zoom: &'static str,
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub zoom_reset: &'static str,
    pub percent: &'static str,
}
