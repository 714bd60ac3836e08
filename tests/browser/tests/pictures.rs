//! The figures as pictures: saved as SVG and PNG in both languages, and read
//! back.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browser_tests::{Outcome, Saved, Session, browser_tests};
use serde_json::{Value, json};

/// A figure to be saved: its view, its items on screen and in the file, its
/// legend, and what it is called in each language.
struct Figure {
    name: &'static str,
    view: &'static str,
    items: &'static str,
    legend: &'static str,
    titles: [(&'static str, &'static str); 2],
}

const FIGURES: [Figure; 5] = [
    Figure {
        name: "timeline",
        view: "view=timeline&from=2010&to=2013",
        items: "a.item",
        legend: ".timeline-legend li",
        titles: [("en", "Timeline from 2010 to 2013"), ("fr", "Chronologie de 2010 à 2013")],
    },
    Figure {
        name: "lineage",
        view: "view=lineage",
        items: "a.lineage-node",
        legend: ".lineage-legend li",
        titles: [("en", "How does it hang together?"), ("fr", "Comment tout se tient")],
    },
    Figure {
        name: "lineage",
        view: "view=lineage&focus=cybersecurity-action-plan-2012&around=2",
        items: "a.lineage-node",
        legend: ".lineage-legend li",
        titles: [
            ("en", "How does it hang together?: "),
            ("fr", "Comment tout se tient\u{a0}: Plan d’action"),
        ],
    },
    // A table with signs; its cells are links.
    Figure {
        name: "overview",
        view: "view=overview",
        items: "a.cell",
        legend: ".overview-legend li",
        titles: [("en", "Where the United States and Canada"), ("fr", "Cybersécurité")],
    },
    // With data that says its figures in numbers.
    Figure {
        name: "figures",
        view: "view=figures",
        items: "a.chart-item",
        legend: ".figures-tools .figure-legend li:has(svg)",
        titles: [("en", "Amounts, numbers and deadlines"), ("fr", "Montants, nombres et échéances")],
    },
];

/// What an SVG file holds, as the browser reads it.
async fn read_svg(s: &Session, file: &Saved, items: &str) -> Outcome<Value> {
    // Without its style, which the policy of this page would not allow.
    s.js_with(
        "const text = arguments[0].replace(/<style>.*?<.style>/s, '');
         const page = new DOMParser().parseFromString(text, 'image/svg+xml'), root = page.documentElement;
         return { errors: page.querySelectorAll('parsererror').length, root: root.tagName,
                  lang: root.getAttribute('lang'), size: ['width', 'height'].map((one) => Number(root.getAttribute(one))),
                  items: page.querySelectorAll(arguments[1]).length,
                  title: page.querySelector('title').textContent,
                  links: [...page.querySelectorAll('a')].map((a) => a.getAttribute('href')),
                  words: [...page.querySelectorAll('text')].map((text) => text.textContent) }",
        vec![json!(file.text()?), json!(items)],
    )
    .await
}

/// Width and height of a PNG file, and how many colours are in it.
async fn read_png(s: &Session, file: &Saved) -> Outcome<Value> {
    s.ask(&format!(
        "const bytes = Uint8Array.from(atob('{}'), (c) => c.charCodeAt(0));
         const picture = await createImageBitmap(new Blob([bytes], {{ type: 'image/png' }}));
         const canvas = document.createElement('canvas');
         [canvas.width, canvas.height] = [picture.width, picture.height];
         const pen = canvas.getContext('2d');
         pen.drawImage(picture, 0, 0);
         const points = new Uint32Array(pen.getImageData(0, 0, picture.width, picture.height).data.buffer);
         return {{ size: [picture.width, picture.height], colours: new Set(points).size }}",
        STANDARD.encode(&file.bytes)
    ))
    .await
}

browser_tests! {
    async fn every_figure_is_saved_in_both_languages_and_read_back(s) {
        for figure in FIGURES {
            for (lang, title) in figure.titles {
                let query = format!("?{}&lang={lang}", figure.view);
                s.open_view(&query).await?;
                s.wait_for("#save-svg").await?;
                let on_screen = s.count(&format!("main {}", figure.items)).await?;
                assert!(on_screen > 10, "{query}");

                let file = s.saved_by("#save-svg").await?;
                let start = format!("parallel-49-{}-", figure.name);
                assert!(file.name.starts_with(&start) && file.name.ends_with(".svg"), "{}", file.name);
                assert!(file.media.starts_with("image/svg+xml"), "{}", file.media);
                let read = read_svg(s, &file, figure.items).await?;
                assert_eq!(read["errors"], 0, "{query}");
                assert_eq!([&read["root"], &read["lang"]], ["svg", lang]);
                assert_eq!(read["items"], on_screen, "{query}");
                assert!(read["title"].as_str().is_some_and(|read| read.starts_with(title)), "{}", read["title"]);
                // It opens alone: links are absolute, in its language, and its
                // legend and its own address stand in it.
                let here = s.js("return location.href.split('?')[0]").await?;
                let here = here.as_str().unwrap_or_default();
                for link in read["links"].as_array().into_iter().flatten() {
                    let link = link.as_str().unwrap_or_default();
                    assert!(link.starts_with(here) && link.contains(&format!("lang={lang}")), "{link}");
                }
                let words: Vec<&str> =
                    read["words"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                for told in s.texts(figure.legend).await? {
                    assert!(words.contains(&told.trim()), "{told} is not in {words:?}");
                }
                // No link names the first screen.
                let own = figure.view.replace("view=overview", "?lang=");
                assert!(words.iter().any(|word| word.contains(&own)), "{words:?}");

                let file = s.saved_by("#save-png").await?;
                assert!(file.name.starts_with(&start) && file.name.ends_with(".png"), "{}", file.name);
                assert_eq!(file.media, "image/png");
                let drawn = read_png(s, &file).await?;
                for at in 0..2 {
                    let [own, drawn] = [&read["size"][at], &drawn["size"][at]].map(Value::as_f64);
                    let times = drawn.zip(own).map(|(drawn, own)| drawn / own).unwrap_or_default();
                    assert!(times == 1.0 || times == 2.0, "{query}: {drawn:?} for {own:?}");
                }
                // Paper, ink and the hues, not an empty sheet.
                assert!(drawn["colours"].as_u64().unwrap_or_default() > 20, "{query}: {drawn}");
            }
        }
    }
}
