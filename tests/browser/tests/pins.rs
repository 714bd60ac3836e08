//! Readers pin records and views, order and annotate them, and take them
//! along.

use browser_tests::paper::A4;
use browser_tests::{Key, Outcome, Rules, Session, browser_tests};
use parallel49_core::link::encode;
use serde_json::json;

const PROVISION: &str = "cybersecurity-action-plan-2012.incident-response";
const LIST: &str = "?view=pins&pins=us-ncs-2023,%3Fview%3Dtimeline%26party%3Djoint,\
                    cybersecurity-action-plan-2012.incident-response";

/// Opens a list of pins and waits for what stands in it.
async fn open(s: &mut Session, query: &str) -> Outcome {
    s.open_view(query).await?;
    s.wait_for("#pin-list").await?;
    Ok(())
}

async fn press(s: &Session, css: &str) -> Outcome {
    s.wait_for(css).await?;
    s.js_with("document.querySelector(arguments[0]).click()", vec![json!(css)]).await?;
    Ok(())
}

/// The field for the note on a pin, as CSS.
fn note_on(pin: &str) -> String {
    format!("textarea[id='note-{}']", encode(pin))
}

/// The button in the head that pins the view.
const PIN_VIEW: &str = ".share-menu .pin";
const VIEW_PIN: &str = "?view=timeline&party=joint";

async fn titles(s: &Session) -> Outcome<Vec<String>> {
    s.texts(".pins > li h2").await
}

/// Waits until the head counts so many.
async fn wait_for_number(s: &Session, n: usize) -> Outcome {
    s.wait_for_text(".pinned span[aria-hidden]", &n.to_string()).await?;
    let name = s.attribute(".pinned", "title").await?.unwrap_or_default();
    assert!(name.ends_with(&format!("({n})")), "{name}");
    Ok(())
}

/// Waits until the pins of the address are these.
async fn wait_for_pins(s: &Session, pins: &str) -> Outcome {
    s.wait_until(&format!(
        "return (new URLSearchParams(location.search).get('pins') ?? '') === {}",
        json!(pins)
    ))
    .await
}

browser_tests! {
    async fn records_and_views_are_pinned_where_they_stand_and_survive_reload(s) {
        s.open_view("?theme=incident-response&party=joint&lang=en").await?;
        let statement = format!(".provision:has(a[href*='id={PROVISION}&'])");
        // What can be done with a statement comes when it is pointed at.
        // By their lines, as a reader does: what she opened stays open.
        s.ask("const frame = () => new Promise(requestAnimationFrame);
               const closed = () => [...document.querySelectorAll('#sides details:not([open]) > summary')];
               while (closed().length) {
                   closed().forEach((line) => line.click());
                   await frame();
                   await frame();
               }
               return true").await?;
        s.wait_for(&statement).await?;
        let point = "document.querySelector(arguments[0]).dispatchEvent(new PointerEvent('pointerenter'))";
        s.js_with(point, vec![json!(statement)]).await?;
        let button = format!("{statement} .pin");
        press(s, &button).await?;
        wait_for_number(s, 1).await?;
        s.wait_for_text("#live", "Pinned (1)").await?;
        s.wait_for_text(&button, "Unpin").await?;
        press(s, PIN_VIEW).await?;
        wait_for_number(s, 2).await?;
        press(s, "nav a[href*='view=records']").await?;
        s.wait_for(".records .pin").await?;
        press(s, ".records tbody tr:nth-child(2) .pin").await?;
        wait_for_number(s, 3).await?;
        press(s, ".records tbody tr:nth-child(1) th a").await?;
        s.wait_for("dialog[open] .pin").await?;
        press(s, "dialog[open] .pin").await?;
        wait_for_number(s, 4).await?;
        s.key(Key::Escape).await?;
        s.wait_gone("dialog[open]").await?;
        s.click(".pinned").await?;
        s.wait_for(".pins > li:nth-child(4)").await?;
        let before = titles(s).await?;
        assert!(before[0].contains("Incident response"), "{before:?}");
        assert_eq!(before[1], "Compare · Theme: Incident response · Party: Joint");
        assert!(s.text(".pins > li .meta").await?.len() > 3);
        s.reload().await?;
        s.wait_for(".pins > li:nth-child(4)").await?;
        assert_eq!(titles(s).await?, before);
        // A pinned view opens with everything still pinned.
        s.click(".pins > li:nth-child(2) h2 a").await?;
        s.wait_until("return location.search.startsWith('?theme=incident-response&party=joint&pins=')").await?;
        wait_for_number(s, 4).await?;
        assert_eq!(s.texts(PIN_VIEW).await?, ["Unpin view"]);
    }

    async fn buttons_order_the_list_and_the_focus_stays(s) {
        open(s, &format!("{LIST}&lang=en")).await?;
        let before = titles(s).await?;
        s.js("document.getElementById('pin-down-0').focus()").await?;
        s.key(Key::Enter).await?;
        wait_for_pins(s, &format!("{VIEW_PIN},us-ncs-2023,{PROVISION}")).await?;
        s.wait_until("return document.activeElement.id === 'pin-down-1'").await?;
        s.wait_for_text("#live", "Now 2 of 3").await?;
        s.key(Key::Enter).await?;
        // At the end it can go only up.
        s.wait_until("return document.activeElement.id === 'pin-up-2'").await?;
        s.wait_for_text("#live", "Now 3 of 3").await?;
        let after = titles(s).await?;
        assert_eq!([&after[0], &after[1], &after[2]], [&before[1], &before[2], &before[0]]);
        s.back().await?;
        s.back().await?;
        wait_for_pins(s, &format!("us-ncs-2023,{VIEW_PIN},{PROVISION}")).await?;
        s.wait_until(&format!(
            "return document.querySelector('.pins > li h2')?.textContent === {}", json!(before[0])
        )).await?;
    }

    async fn what_is_taken_away_comes_back(s) {
        open(s, &format!("{LIST}&lang=fr")).await?;
        let before = titles(s).await?;
        press(s, "#pin-off-1").await?;
        wait_for_pins(s, &format!("us-ncs-2023,{PROVISION}")).await?;
        s.wait_until("return document.activeElement.id === 'pins-undo'").await?;
        wait_for_number(s, 2).await?;
        s.key(Key::Enter).await?;
        s.wait_for(".pins > li:nth-child(3)").await?;
        assert_eq!(titles(s).await?, before);
        press(s, ".pin-ways > button:last-of-type").await?;
        s.wait_for_text("#pin-list", "Rien n’est encore épinglé").await?;
        wait_for_number(s, 0).await?;
        press(s, "#pins-undo").await?;
        s.wait_for(".pins > li:nth-child(3)").await?;
        assert_eq!(titles(s).await?, before);
    }

    async fn notes_are_kept_and_go_into_the_file(s) {
        for (lang, note, label, lasting) in [
            ("en", "Ask *about* this", "Your note:", "Permanent link:"),
            ("fr", "À vérifier", "Votre note\u{a0}:", "Lien permanent\u{a0}:"),
        ] {
            open(s, &format!("{LIST}&lang={lang}")).await?;
            let field = note_on(PROVISION);
            s.fill_in(&field, note).await?;
            s.wait_until("return localStorage.length > 0").await?;
            s.reload().await?;
            s.wait_for(&field).await?;
            assert_eq!(s.property(&field, "value").await?.as_deref(), Some(note));
            // It goes with its pin.
            press(s, "#pin-up-2").await?;
            s.wait_for(&format!(".pins > li:nth-child(2) {field}")).await?;
            assert_eq!(s.property(&field, "value").await?.as_deref(), Some(note));
            press(s, "[data-opens='pins-text']").await?;
            s.wait_for("#dialog[open] #markdown").await?;
            let shown = s.texts("#markdown").await?.concat();
            let file = s.saved_by("#dialog .row button:nth-of-type(2)").await?;
            let text = file.text()?;
            assert_eq!(text.trim(), shown);
            assert!(file.name.ends_with(".md") && file.media.starts_with("text/markdown"));
            let escaped = note.replace('*', "\\*");
            assert!(text.contains(&format!("**{label}** {escaped}")), "{text}");
            assert!(text.starts_with("# ") && text.matches("\n## ").count() == 3, "{text}");
            // Each lasting link opens what it stands under.
            let links: Vec<&str> = text
                .lines()
                .filter_map(|line| line.strip_prefix(lasting)?.trim().strip_prefix('<')?.strip_suffix('>'))
                .collect();
            assert_eq!(links.len(), 4, "{text}");
            assert!(links.iter().all(|link| link.contains("data=")), "{links:?}");
            let record = links.iter().find(|link| link.contains(&format!("id={PROVISION}&")));
            let record = record.and_then(|link| link.strip_prefix(s.address())).ok_or("no link")?;
            let record = record.to_owned();
            s.open_view(&record).await?;
            s.wait_for("dialog[open] .evidence").await?;
            let said = s.text("dialog .statement").await?;
            assert!(text.contains(&said[..20]), "{said} in {text}");
            s.js("localStorage.clear()").await?;
        }
    }

    async fn a_refused_or_full_storage_says_so_and_loses_nothing(s) {
        open(s, &format!("{LIST}&lang=en")).await?;
        let field = note_on("us-ncs-2023");
        let is_said = "return !!document.getElementById('note-refused')";
        s.js("window.__own = Object.getOwnPropertyDescriptor(window, 'localStorage');
              Object.defineProperty(window, 'localStorage', {
                  configurable: true,
                  get() { throw new DOMException('denied', 'SecurityError'); } })").await?;
        s.fill_in(&field, "one").await?;
        s.wait_until(is_said).await?;
        s.wait_for_text("#note-refused", "does not keep notes").await?;
        // The note stays with the list, in another order, and in the file.
        press(s, "#pin-down-0").await?;
        s.wait_for(&format!(".pins > li:nth-child(2) {field}")).await?;
        assert_eq!(s.property(&field, "value").await?.as_deref(), Some("one"));
        press(s, "nav a[href*='view=about']").await?;
        s.wait_for(".about").await?;
        s.back().await?;
        s.wait_for(&field).await?;
        assert_eq!(s.property(&field, "value").await?.as_deref(), Some("one"));
        press(s, "[data-opens='pins-text']").await?;
        s.wait_for_text("#dialog[open] #markdown", "one").await?;
        s.key(Key::Escape).await?;
        // The storage is there again, and full.
        s.js("delete window.localStorage;
              if (window.__own) Object.defineProperty(window, 'localStorage', window.__own);
              let piece = 'x'.repeat(1 << 20), n = 0;
              while (piece.length > 0) {
                  try { localStorage.setItem('filler' + n++, piece); }
                  catch { piece = piece.slice(piece.length / 2 + 1); }
              }").await?;
        let long = "y".repeat(60);
        s.fill_in(&field, &long).await?;
        s.wait_until(is_said).await?;
        assert_eq!(s.property(&field, "value").await?, Some(long.clone()));
        s.js("for (const name of Object.keys(localStorage))
                  if (name.startsWith('filler')) localStorage.removeItem(name)").await?;
        s.fill_in(&field, "kept").await?;
        s.wait_gone("#note-refused").await?;
        s.reload().await?;
        s.wait_for(&field).await?;
        assert_eq!(s.property(&field, "value").await?.as_deref(), Some("kept"));
    }

    async fn bad_pins_are_named_and_the_rest_stands(s) {
        let bad = "nosuch,%3Fview%3Dnowhere,%3Ftheme%3Datlantis,%3Fview%3Dpins%26pins%3Da,%3Cb%3E";
        open(s, &format!("?view=pins&pins=us-ncs-2023,{bad}&lang=en")).await?;
        assert_eq!(s.count(".pins > li").await?, 1);
        let items = s.texts("main .notice[role=alert] li").await?;
        for pin in ["nosuch", "?view=nowhere", "?theme=atlantis", "?view=pins", "<b>"] {
            let is_named = |item: &String| item.contains(&format!("“{pin}"));
            assert!(items.iter().any(is_named), "{pin} in {items:?}");
        }
        wait_for_number(s, 1).await?;
    }

    async fn it_is_printed_with_notes_and_full_addresses(s) {
        if !s.can_print() {
            return Ok(());
        }
        open(s, &format!("{LIST}&lang=en")).await?;
        s.fill_in(&note_on("us-ncs-2023"), "For the minister").await?;
        let paper = s.print(A4).await?;
        for text in ["What you pinned", "For the minister", "Data version", "id=us-ncs-2023", "https://"] {
            assert!(paper.says(text), "{text} in {}", paper.squeezed());
        }
        for text in ["Move up", "Remove", "Pinned (3)", "Save as"] {
            assert!(!paper.says(text), "{text}");
        }
    }

    async fn it_stands_on_a_narrow_page_in_french(s) {
        s.set_window(320, 900).await?;
        open(s, &format!("{LIST}&lang=fr")).await?;
        let wide = s.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
        assert_eq!(wide, 0);
        assert_eq!(s.barriers(Rules::All).await?, Vec::<String>::new());
        s.open_view("?view=records&lang=fr").await?;
        let wide = s.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
        assert_eq!(wide, 0);
    }
}
