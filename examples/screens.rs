//! Writes every screen in both languages as a page each into a folder, for a validator of HTML:
//! `cargo run -p parallel49 --no-default-features --features ssr --example screens -- FOLDER`.

use leptos::prelude::*;
use parallel49::App;
use parallel49::static_pages::{loaded, render};
use parallel49_core::dataset::{Lang, folder};
use parallel49_core::link;
use std::fs;
use std::path::Path;

/// What a name stands for: every screen, and what stands over or within one.
const LINKS: [(&str, &str); 19] = [
    ("overview", ""),
    ("compare", "?view=compare"),
    ("theme", "?theme=incident-response"),
    ("columns", "?cols=us-nssc-2003,us-ncs-2023"),
    ("day", "?view=compare&asof=2012-10-26"),
    ("timeline", "?view=timeline"),
    ("timeline-table", "?view=timeline&as=table"),
    ("plans", "?view=plans"),
    ("plan", "?view=plans&focus=cybersecurity-action-plan-2012"),
    ("lineage", "?view=lineage&focus=cybersecurity-action-plan-2012&around=2"),
    ("lineage-list", "?view=lineage&focus=cybersecurity-action-plan-2012&as=table"),
    ("figures", "?view=figures"),
    ("stories", "?view=stories"),
    ("records", "?view=records"),
    ("found", "?view=records&q=%22action%20plan%22"),
    ("sources", "?view=sources"),
    ("about", "?view=about"),
    ("pins", "?view=pins&pins=us-ncs-2023,%3Fview%3Dtimeline%26party%3Djoint"),
    ("record", "?id=cybersecurity-action-plan-2012"),
];

fn main() -> Result<(), String> {
    let target = std::env::args().nth(1).ok_or("Into which folder?")?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let data = folder::records(&root.join("public/data"))?;
    for lang in Lang::ALL {
        for (name, query) in LINKS {
            let (view, ignored) = link::parse(query);
            if !ignored.is_empty() {
                return Err(format!("{query} holds what no link may: {ignored:?}"));
            }
            let html = render(loaded(&data, lang)?, view, None, || view! { <App/> }.into_any());
            // leptos marks where a text ends with what is no comment of HTML.
            let body = html.replace("<!>", "");
            let code = lang.code();
            let page = format!(
                "<!doctype html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
                 <title>{name}</title>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
            );
            folder::write(&Path::new(&target).join(format!("{name}.{code}.html")), &page)?;
        }
    }
    let count = fs::read_dir(&target).map_err(|fault| fault.to_string())?.count();
    println!("{count} pages of screens in {target}.");
    Ok(())
}
