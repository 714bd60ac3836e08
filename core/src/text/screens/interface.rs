//! The texts about the static data interface that the desk has.

use crate::data_interface::Tool;

pub struct Interface {
    pub title: &'static str,
    pub lead: &'static str,
    pub addresses: &'static str,
    /// What stands at an address, in the order of `dialogs::data_interface`.
    pub kind: &'static str,
    pub schema: &'static str,
    pub package: &'static str,
    pub dcat: &'static str,
    pub croissant: &'static str,
    pub feed: &'static str,
    pub newest: &'static str,
    pub released: &'static str,
    pub promise: &'static str,
    pub kinds: &'static str,
    pub examples: &'static str,
    pub task: &'static str,
    pub spreadsheet: &'static str,
    pub needs: fn(Tool) -> &'static str,
    pub copy: &'static str,
    /// An example by the name of its file.
    pub download: &'static str,
    pub no_host: &'static str,
}
