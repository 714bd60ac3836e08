//! What stands around a page without scripts: the name, the ways on, the other
//! language.

use crate::content::pieces::link;
use crate::content::{Element, Node, el};
use crate::dataset::Lang;
use crate::frame::head::{brand, page_of};
use crate::text::{self, texts};

/// All between `<body>` and `</body>` for what a page holds; `page_in` gives the
/// page's name in a language.
pub fn around(lang: Lang, page_in: fn(Lang) -> &'static str, main: Vec<Node>) -> Vec<Node> {
    let (texts, own) = (texts(lang), text::sheets(lang));
    let other = lang.other();
    let other_language = link(page_in(other), texts.other_language)
        .class("language")
        .attr("lang", other.code())
        .attr("hreflang", other.code());
    let home: Element = link(page_of(lang), own.to_compare);
    vec![
        el("a").class("skip").attr("href", "#main").child(texts.skip).into(),
        el("header")
            .class("masthead")
            .child(brand(page_of(lang), texts.name))
            .child(el("nav").attr("aria-label", texts.navigation).child(home))
            .child(el("div").class("tools").child(other_language))
            .into(),
        el("main").attr("id", "main").class("sheets").child(main).into(),
        el("footer").class("foot").child(el("p").child(texts.footer)).into(),
    ]
}
