//! The lines that show a view in another page.

use crate::cite::subject::public_view;
use crate::link::data::file_of;
use crate::link::href;
use crate::page::Page;
use html_escape::encode_double_quoted_attribute as escape;

/// Gives the frame the height that the view says it has; no other frame of the page, nor
/// another site within this one, and no height without end.
const SCRIPT: &str = "<script>addEventListener(\"message\",function(e){\
    var h=Math.min(e.data&&e.data.parallel49Height,1e5);\
    h>0&&document.querySelectorAll(\"iframe\").forEach(function(f){\
    f.contentWindow===e.source&&new URL(f.src).origin===e.origin&&\
    /[?&]embed=1/.test(f.src)&&(f.style.height=h+\"px\")})})</script>";

/// A frame with the view, and the script that fits its height. `address` is the absolute
/// address of the page without its query.
pub fn snippet(page: &Page, address: &str, keeps_version: bool) -> String {
    let version = page.loaded.index.data.meta.version.clone();
    let shown = public_view(page).with(|view| {
        view.embed = true;
        view.lang = Some(page.lang());
        // A file of the host's is not among the versions.
        view.data = Some(version).filter(|version| keeps_version || file_of(version).is_some());
    });
    let source = [address, &*href(&shown)].concat();
    let title = page.title(None);
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"600\" loading=\"lazy\" \
         style=\"border:0\"></iframe>\n{SCRIPT}",
        escape(&source),
        escape(&title)
    )
}
