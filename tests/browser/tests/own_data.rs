//! A reader's own data: opened from disk or from the same site, checked, shown
//! in every view, and sent nowhere.

use browser_tests::server::record_errors;
use browser_tests::{Fault, Outcome, Rules, Session, browser_tests};
use serde_json::{Value, json};
use std::path::PathBuf;
use url::Url;
use xtask::project;

const EXAMPLE: &str = include_str!("../../../public/data/example.json");
const SCREENS: [&str; 10] = [
    "overview", "compare", "timeline", "plans", "lineage", "figures", "stories", "records", "sources",
    "about",
];
/// Words of our own data that no view of another dataset may show.
const OURS: &str = "/canad|united states|états-unis|americ|américain/i";

fn folder() -> Outcome<PathBuf> {
    let folder = std::env::temp_dir().join(format!("p49 own {}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A file on disk; its path as a person would type it.
fn file(name: &str, text: &str) -> Outcome<String> {
    let path = folder()?.join(name);
    std::fs::write(&path, text)?;
    Ok(path.to_string_lossy().into_owned())
}

fn broken(edit: impl FnOnce(&mut Value)) -> Outcome<String> {
    let mut value: Value = serde_json::from_str(EXAMPLE)?;
    edit(&mut value);
    Ok(value.to_string())
}

/// Opens the dialog that takes a file.
async fn dialog(s: &Session) -> Outcome {
    s.wait_for("[data-opens='own-data']").await?;
    s.js("document.querySelector('[data-opens=\"own-data\"]').click()").await?;
    s.wait_for("#dialog[open] #own-file").await?;
    Ok(())
}

/// Chooses a file in it.
async fn choose(s: &Session, path: &str) -> Outcome {
    s.type_into("#own-file", path).await
}

/// Waits until the example is what every view shows.
async fn is_shown(s: &Session, banner: &str) -> Outcome {
    s.wait_until("return !document.getElementById('dialog').open").await?;
    s.wait_for_text("main .notice", banner).await?;
    s.ready().await
}

/// Every view holds the other dataset and nothing of ours.
async fn every_view_is_of(s: &mut Session, name: &str, party: &str) -> Outcome {
    for screen in SCREENS {
        let link = match screen {
            "overview" => "nav li:first-child a".to_owned(),
            screen => format!("nav a[href*='view={screen}']"),
        };
        s.js(&format!("document.querySelector(\"{link}\").click()")).await?;
        s.wait_for(&format!("#screen-{screen} h1")).await?;
        s.ready().await?;
        s.wait_for_text("main .notice", name).await?;
        let query = s.query().await?;
        assert!(query.contains(&format!("data={}", name_in_links(name))), "{query}");
        assert_eq!(s.count("main .ignored, main .failure").await?, 0, "{screen}");
        let found = s.js(&format!("return document.body.innerText.match({OURS})?.[0] ?? null")).await?;
        assert_eq!(found, Value::Null, "{screen}");
        if !["about", "sources", "stories", "plans", "figures"].contains(&screen) {
            let text = s.js("return document.querySelector('main').textContent").await?;
            assert!(text.as_str().unwrap_or_default().contains(party), "{screen}");
        }
    }
    Ok(())
}

fn name_in_links(name: &str) -> String {
    if name.contains('/') { name.replace('/', "%2F") } else { format!("own%3A{name}") }
}

/// All that the page asked for came from its own site.
async fn nothing_went_elsewhere(s: &Session) -> Outcome {
    let asked = s.js("return performance.getEntriesByType('resource').map((one) => one.name)").await?;
    for address in asked.as_array().into_iter().flatten().filter_map(Value::as_str) {
        let is_ours = address.starts_with(s.address()) || address.starts_with("data:");
        assert!(is_ours || address.starts_with("blob:"), "{address}");
    }
    Ok(())
}

browser_tests! {
    async fn two_other_parties_fill_every_view_in_both_languages(s) {
        let path = file("two.json", EXAMPLE)?;
        s.open_view("?view=about&lang=en").await?;
        dialog(s).await?;
        s.wait_for_text("#dialog", "Nothing is sent anywhere").await?;
        choose(s, &path).await?;
        is_shown(s, "the data of the file two.json").await?;
        nothing_went_elsewhere(s).await?;
        every_view_is_of(s, "two.json", "Northland").await?;
        // Shapes and colours are those of the data.
        s.js("document.querySelector(\"nav a[href*='view=compare']\").click()").await?;
        s.wait_for("#screen-compare h1").await?;
        assert_eq!(s.text("h1").await?, "Two made-up countries");
        for hue in ["first", "mix", "second"] {
            assert!(s.count(&format!(".compare .sign.hue-{hue}")).await? > 0, "{hue}");
        }
        // Another language, a filter, a record, Back.
        s.js("document.querySelector('a.language').click()").await?;
        s.wait_for_text("h1", "Deux pays inventés").await?;
        is_shown(s, "les données du fichier two.json").await?;
        every_view_is_of(s, "two.json", "Norlande").await?;
        s.turn_to("?party=northland&id=north-strategy.harbours&lang=fr&data=own%3Atwo.json").await?;
        s.wait_for_text("dialog[open]", "Garde chaque port du Nord ouvert en hiver.").await?;
        s.press("\u{e00c}").await?;
        s.wait_gone("dialog[open]").await?;
        // And back to what is published.
        s.js("document.querySelector('main .notice a').click()").await?;
        s.wait_gone("main .notice").await?;
        s.ready().await?;
        assert_eq!(s.query().await?, "?view=compare&lang=fr");
        assert_eq!(s.count(".compare tbody tr").await?, 14);
        // By script: WebKit’s own button passes over what no hand has touched.
        s.js("history.back()").await?;
        is_shown(s, "les données du fichier two.json").await?;
        nothing_went_elsewhere(s).await?;
    }

    async fn a_copied_link_and_a_new_visit_say_what_they_need(s) {
        s.open_view("?view=about&lang=en").await?;
        dialog(s).await?;
        choose(s, &file("two.json", EXAMPLE)?).await?;
        is_shown(s, "Links to this view need that file").await?;
        s.js("document.querySelector('.share-menu .copy button').click()").await?;
        s.wait_for_text(".copy .why", "opens only where this file is").await?;
        // The page forgets the file; nothing else is lost.
        s.reload().await?;
        s.wait_for_text("main .failure", "two.json").await?;
        dialog(s).await?;
        choose(s, &file("two.json", EXAMPLE)?).await?;
        is_shown(s, "two.json").await?;
        s.wait_gone("main .failure").await?;
        assert_eq!(s.query().await?, "?view=about&lang=en&data=own%3Atwo.json");
    }

    async fn a_file_with_faults_is_refused_with_all_of_them(s) {
        for (lang, said) in [("en", "this text is empty"), ("fr", "ce texte est vide")] {
            let text = broken(|data| {
                data["themes"][0]["label"]["fr"] = json!("");
                data["provisions"][0]["confidence"] = json!("sure");
                data["events"][0]["date"] = json!("soon");
                data["sources"][0]["url"] = json!("<img src=x onerror=alert(1)>");
                // More than one part holds.
                let many: Vec<Value> = (0..250).map(|n| json!({ "id": format!("t{n}") })).collect();
                data["terms"] = json!(many);
            })?;
            s.open_view(&format!("?view=about&lang={lang}")).await?;
            let before = s.view().await?;
            dialog(s).await?;
            choose(s, &file("bad.json", &text)?).await?;
            s.wait_for("#dialog .faults").await?;
            // Each of the 250 lacks four fields.
            s.wait_for_text("#dialog .failure", "004").await?;
            assert_eq!(s.count("#dialog .faults li").await?, 1004);
            assert_eq!(s.count("#dialog details").await?, 10);
            let faults = s.texts("#dialog .faults li").await?.join("|");
            for place in ["themes › harbours › label.fr", "provisions › north-strategy.harbours › confidence", "events › ev-storm › date", "terms › t249 › sources"] {
                assert!(faults.contains(place), "{place}");
            }
            assert!(faults.contains(said));
            assert_eq!(s.count("#dialog img").await?, 0);
            assert_eq!(s.barriers(Rules::All).await?, Vec::<String>::new());
            s.wait_for_text("#dialog-title", "bad.json").await?;
            // The published data stands, and a corrected file opens from here.
            assert_eq!(s.view().await?["title"], before["title"]);
            choose(s, &file("good.json", EXAMPLE)?).await?;
            is_shown(s, "good.json").await?;
        }
    }

    async fn what_is_no_dataset_is_refused(s) {
        s.open_view("?view=about&lang=en").await?;
        dialog(s).await?;
        for (name, text, said) in [
            ("words.json", "hello", "no longer JSON at line 1"),
            ("empty.json", "", "no longer JSON"),
            ("list.json", "[]", "expected an object, found a list"),
            ("bare.json", "{}", "this field is required"),
        ] {
            choose(s, &file(name, text)?).await?;
            s.wait_for_text("#dialog-title", name).await?;
            s.wait_for_text("#dialog .faults", said).await?;
        }
        let large = format!("\"{}\"", "x".repeat(50_000_000));
        choose(s, &file("large.json", &large)?).await?;
        s.wait_for_text("#dialog-title", "large.json").await?;
        s.wait_for_text("#dialog .failure", "larger than 50 MB").await?;
        assert_eq!(s.query().await?, "?view=about&lang=en");
    }

    async fn a_file_on_the_same_site_opens_by_a_link(s) {
        s.open_view("?view=timeline&lang=fr&data=data%2Fexample.json").await?;
        is_shown(s, "les données du fichier data/example.json").await?;
        every_view_is_of(s, "data/example.json", "Norlande").await?;
        s.reload().await?;
        is_shown(s, "data/example.json").await?;
        // With faults it is refused, and they are shown.
        s.faults.set("data/example.json", Fault::Replace("{\"meta\":1}".into()));
        s.open("?lang=en&data=data%2Fexample.json").await?;
        s.wait_for_text("main .failure", "expected an object, found a number").await?;
        s.take_errors().await?;
    }

    async fn shapes_and_colours_come_from_the_file(s) {
        // The sides change hue and shape: nothing goes by their roles or order.
        let mut swapped: Value = serde_json::from_str(EXAMPLE)?;
        let parties = swapped["parties"].as_array_mut().ok_or("no parties")?;
        let sides: Vec<usize> =
            (0..parties.len()).filter(|n| parties[*n]["role"] == "side").collect();
        let (first, second) = (sides[0], sides[1]);
        for field in ["hue", "glyph"] {
            let (one, other) = (parties[first][field].clone(), parties[second][field].clone());
            assert_ne!(one, other, "{field}");
            (parties[first][field], parties[second][field]) = (other, one);
        }
        let look = "
            const sign = document.querySelectorAll('.compare thead .sign')[arguments[0]];
            const path = sign.querySelector('path, circle, rect, polygon');
            return [getComputedStyle(sign).color, getComputedStyle(path ?? sign).fill,
                sign.getAttribute('class'), path?.outerHTML ?? sign.textContent]";
        let mut seen = Vec::new();
        for text in [EXAMPLE.to_owned(), swapped.to_string()] {
            s.open_view("?view=about&lang=en").await?;
            dialog(s).await?;
            choose(s, &file("colours.json", &text)?).await?;
            is_shown(s, "colours.json").await?;
            s.js("document.querySelector(\"nav a[href*='view=compare']\").click()").await?;
            s.wait_for(".compare thead .sign").await?;
            let last = s.count(".compare thead .sign").await? - 1;
            seen.push([s.js_with(look, vec![json!(0)]).await?, s.js_with(look, vec![json!(last)]).await?]);
        }
        assert_ne!(seen[0][0], seen[0][1]);
        assert_eq!([&seen[0][0], &seen[0][1]], [&seen[1][1], &seen[1][0]]);
    }

    async fn a_file_dropped_beside_the_field_is_taken(s) {
        s.open_view("?view=about&lang=fr").await?;
        dialog(s).await?;
        assert_eq!(s.texts(".own-file .pick").await?, ["Choisir un fichier…"]);
        let drop = "
            const moved = new DataTransfer();
            moved.items.add(new File([arguments[0]], 'dropped.json', { type: 'application/json' }));
            const event = (name) => new DragEvent(name,
                { bubbles: true, cancelable: true, dataTransfer: moved });
            const place = document.getElementById('dialog-title');
            return [place.dispatchEvent(event('dragover')), place.dispatchEvent(event('drop'))]";
        // Neither is left to the browser.
        assert_eq!(s.js_with(drop, vec![json!(EXAMPLE)]).await?, json!([false, false]));
        is_shown(s, "dropped.json").await?;
    }

    async fn a_file_that_is_not_utf_8_is_refused_in_words(s) {
        let wide: Vec<u8> = [0xff, 0xfe].into_iter()
            .chain(EXAMPLE.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        // Every accent as one byte, as old Windows programs save it.
        let old: Vec<u8> = EXAMPLE.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
        assert!(old.iter().any(|byte| *byte > 127));
        for (lang, said, bytes) in [("en", "saved as UTF-8", wide), ("fr", "enregistré en UTF-8", old)] {
            let path = folder()?.join("old.json");
            std::fs::write(&path, bytes)?;
            s.open_view(&format!("?view=about&lang={lang}")).await?;
            dialog(s).await?;
            choose(s, &path.to_string_lossy()).await?;
            s.wait_for_text("#dialog .failure", said).await?;
        }
        // A mark in front is none of the text.
        let marked = [b"\xef\xbb\xbf".as_slice(), EXAMPLE.as_bytes()].concat();
        let path = folder()?.join("marked.json");
        std::fs::write(&path, marked)?;
        choose(s, &path.to_string_lossy()).await?;
        is_shown(s, "marked.json").await?;
    }

    async fn what_is_taken_from_it_goes_by_its_name(s) {
        s.open_view("?view=about&lang=en").await?;
        dialog(s).await?;
        choose(s, &file("my own.json", EXAMPLE)?).await?;
        is_shown(s, "my own.json").await?;
        // Nobody else has the file: there is nothing to embed.
        assert_eq!(s.count("[data-opens='embed']").await?, 0);
        s.wait_for_text("#foot", "my own.json").await?;
        assert!(!s.text("#foot").await?.contains("own:"));
        s.js("document.querySelector(\"nav a[href*='view=records']\").click()").await?;
        s.wait_for("[data-opens='export']").await?;
        s.js("document.querySelector(\"[data-opens='export']\").click()").await?;
        s.wait_for("#dialog[open] form [type='submit']").await?;
        let saved = s.saved_by("#dialog .take-form [type='submit']").await?;
        assert!(saved.name.starts_with("parallel-49-records-my-own-en."), "{}", saved.name);
        // A view of a file on the host keeps its banner inside another page.
        s.open("?lang=fr&embed=1&data=data%2Fexample.json").await?;
        s.wait_for_text("main .notice", "les données du fichier data/example.json").await?;
    }

    async fn no_link_leads_to_another_origin(s) {
        for value in ["https://127.0.0.1:9/x.json", "//127.0.0.1:9/x.json", "/x.json", "../x.json"] {
            let value = value.replace('/', "%2F").replace(':', "%3A");
            s.open(&format!("?lang=en&data={value}")).await?;
            s.wait_for_text("main .failure", "is not kept here").await?;
            nothing_went_elsewhere(s).await?;
        }
        // Nor does an answer of this site that points elsewhere.
        s.faults.set("data/example.json", Fault::Redirect("http://127.0.0.1:9/x.json".into()));
        s.open("?lang=en&data=data%2Fexample.json").await?;
        s.wait_for_text("main .failure", "could not be fetched").await?;
        s.open("?lang=en&data=data%2Fnone.json").await?;
        s.wait_for_text("main .failure", "HTTP 404").await?;
        s.take_errors().await?;
    }

    async fn the_single_file_shows_own_data_from_disk_too(s) {
        let page = project::tested_site().join("parallel-49.html");
        let page = record_errors(&std::fs::read_to_string(page)?);
        let path = file("parallel-49.html", &page)?;
        let address = Url::from_file_path(path).map_err(|()| "The file has no address.")?;
        s.keep_errors().await?;
        s.client.goto(&format!("{address}?view=about&lang=en")).await?;
        s.ready().await?;
        dialog(s).await?;
        choose(s, &file("two.json", EXAMPLE)?).await?;
        is_shown(s, "the data of the file two.json").await?;
        every_view_is_of(s, "two.json", "Northland").await?;
    }
}
