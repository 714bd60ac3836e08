//! What readers take with them: citations and files.

use browser_tests::{Engine, Key, Media, Outcome, Rules, Saved, Session, browser_tests};
use calamine::{Reader, Xlsx, open_workbook_from_rs};
use serde_json::Value;
use std::io::{Cursor, Read};
use zip::ZipArchive;

const PLAN: &str = "cybersecurity-action-plan-2012";
const CITE_DATA: &str = "[data-opens='cite-data']";
const CITE_RECORD: &str = "#record [data-opens='cite-record']";
const EXPORT: &str = "[data-opens='export']";
const SAVE: &str = "#dialog .take-form [type='submit']";
/// What leads from the citation of a record to those of its sources.
const BEHIND: &str = "#dialog section li button";

/// The buttons of a form of citation.
fn copies(form: &str) -> String {
    format!("#cite-{form} + .row button:nth-of-type(1)")
}

fn downloads(form: &str) -> String {
    format!("#cite-{form} + .row button:nth-of-type(2)")
}

/// Presses a button by script: what is told here is not how it is reached.
async fn press(s: &Session, button: &str) -> Outcome {
    s.wait_for(button).await?;
    s.js(&format!("document.querySelector({}).click()", serde_json::to_string(button)?)).await?;
    Ok(())
}

/// Opens a dialog by a button and waits for what stands in it.
async fn ask(s: &Session, button: &str, page: &str) -> Outcome {
    s.ready().await?;
    press(s, button).await?;
    s.wait_for(&format!("#dialog[open] {page}")).await?;
    Ok(())
}

/// Chooses in the dialog and saves.
async fn export(s: &Session, form: &str, rows: Option<&str>) -> Outcome<Saved> {
    let mut chosen = vec![format!("input[name=form][value={form}]")];
    chosen.extend(rows.map(|rows| format!("input[name=rows][value={rows}]")));
    for one in chosen {
        press(s, &format!("#dialog {one}")).await?;
    }
    let file = s.saved_by(SAVE).await?;
    s.wait_for_text("#dialog-said", &file.name).await?;
    Ok(file)
}

/// The number that the list announces first.
async fn announced(s: &Session) -> Outcome<usize> {
    let counted = s.counted().await?;
    Ok(counted.first().copied().ok_or("no count")?.try_into()?)
}

fn csv_rows(file: &Saved) -> Outcome<Vec<Vec<String>>> {
    let mut reader = csv::ReaderBuilder::new().from_reader(file.bytes.as_slice());
    let rows: Result<Vec<csv::StringRecord>, _> = reader.records().collect();
    Ok(rows?.iter().map(|row| row.iter().map(str::to_owned).collect()).collect())
}

fn workbook_rows(bytes: Vec<u8>) -> Outcome<usize> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes))?;
    let sheets = book.worksheets();
    // The first row has the heads.
    Ok(sheets.first().ok_or("no sheet")?.1.height() - 1)
}

browser_tests! {
    async fn each_level_is_cited_and_each_file_read_back(s) {
        for (lang, title, accessed) in [
            ("en", "Cite the dataset", "Accessed "),
            ("fr", "Citer le jeu de données", "Consulté le "),
        ] {
            s.open_view(&format!("?view=about&lang={lang}")).await?;
            ask(s, CITE_DATA, ".citation").await?;
            assert_eq!(s.barriers(Rules::All).await?, Vec::<String>::new());
            assert_eq!(s.text("#dialog-title").await?, title);
            assert_eq!(s.js("return document.activeElement.id").await?, "dialog-title");
            assert!(s.text("#cite-chicago").await?.contains(accessed));
            let file = s.saved_by(&downloads("csl")).await?;
            assert!(file.name.starts_with("parallel49-") && file.name.ends_with(".json"));
            assert_eq!(file.media, "application/vnd.citationstyles.csl+json");
            let item: Value = serde_json::from_slice(&file.bytes)?;
            assert_eq!(item[0]["type"], "dataset");
            let link = item[0]["URL"].as_str().unwrap_or_default();
            assert!(link.contains(&format!("lang={lang}&data=")), "{link}");
            s.wait_for_text("#dialog-said", &file.name).await?;

            let record = "id=cybersecurity-action-plan-2012";
            s.open_view(&format!("?{record}&lang={lang}")).await?;
            ask(s, CITE_RECORD, ".citation").await?;
            let file = s.saved_by(&downloads("bibtex")).await?;
            let end = if lang == "fr" { "-fr" } else { "" };
            let start = format!("@online{{parallel49-cybersecurity-action-plan-2012{end},");
            assert!(file.text()?.starts_with(&start), "{}", file.text()?);
            assert!(file.text()?.contains(&format!("{record}&lang={lang}&data=")));
            // And on to a source behind it.
            press(s, BEHIND).await?;
            s.wait_gone(BEHIND).await?;
            s.wait_for("#dialog #cite-ris").await?;
            assert_eq!(s.barriers(Rules::All).await?, Vec::<String>::new());
            let file = s.saved_by(&downloads("ris")).await?;
            assert!(file.text()?.contains("AU  - ") && file.text()?.contains("\nER  -"), "{}", file.text()?);

            s.open_view(&format!("?view=records&q=fraud&lang={lang}")).await?;
            ask(s, "[data-opens='cite-view']", ".citation").await?;
            let file = s.saved_by(&downloads("apa")).await?;
            assert!(file.name.ends_with(".txt"));
            assert_eq!(file.text()?, s.js("return document.getElementById('cite-apa').textContent").await?);
            assert!(file.text()?.contains("view=records&q=fraud"), "{}", file.text()?);
        }
    }

    async fn each_view_is_cited_as_itself_and_without_the_readers_pins(s) {
        for (lang, titles) in [
            ("en", ["Records · Search: fraud", "Records · Search: plan"]),
            ("fr", ["Fiches · Recherche\u{a0}: fraud", "Fiches · Recherche\u{a0}: plan"]),
        ] {
            let mut keys = Vec::new();
            for (q, title) in ["fraud", "plan"].into_iter().zip(titles) {
                s.open_view(&format!("?view=records&q={q}&pins=us-ncs-2023&lang={lang}")).await?;
                ask(s, "[data-opens='cite-view']", ".citation").await?;
                // What a browser tells of a text has no no-break spaces.
                assert_eq!(s.text("#dialog .cited").await?, title.replace('\u{a0}', " "));
                let file = s.saved_by(&downloads("csl")).await?;
                let item: Value = serde_json::from_slice(&file.bytes)?;
                assert_eq!(item[0]["title"], title);
                assert!(item[0]["URL"].as_str().is_some_and(|link| !link.contains("pins")), "{item}");
                keys.push(item[0]["id"].clone());
            }
            assert_ne!(keys[0], keys[1]);
        }
    }

    async fn a_source_in_the_other_language_is_marked_as_such(s) {
        for (lang, other) in [("en", "fr"), ("fr", "en")] {
            s.open_view(&format!("?view=sources&lang={lang}")).await?;
            let title = format!("main cite[lang='{other}']");
            s.wait_for(&title).await?;
            s.js(&format!("document.querySelector(\"{title}\").closest('li')
                .querySelector(\"[data-opens='cite-source']\").dataset.wanted = ''")).await?;
            ask(s, "[data-opens='cite-source'][data-wanted]", ".citation").await?;
            for place in [".cited[lang]", "#cite-chicago [lang]", "#cite-apa [lang]"] {
                assert_eq!(s.attribute(&format!("#dialog {place}"), "lang").await?.as_deref(), Some(other));
            }
        }
    }

    async fn every_form_holds_the_rows_that_the_list_announces(s) {
        for lang in ["en", "fr"] {
            s.open_view(&format!("?view=records&q=fraud&lang={lang}")).await?;
            let said = announced(s).await?;
            ask(s, EXPORT, ".take-form").await?;
            let file = export(s, "csv", None).await?;
            assert_eq!(file.media, "text/csv");
            let rows = csv_rows(&file)?;
            assert_eq!(rows.len(), said);
            // In the order of the screen.
            let first = s.attribute(".records tbody tr a[href*='id=']", "href").await?.unwrap_or_default();
            assert!(first.contains(&format!("id={}&", rows[0][0])), "{first}: {:?}", rows[0]);
            press(s, "#dialog input[name=mark]").await?;
            assert!(export(s, "csv", None).await?.bytes.starts_with("\u{feff}id,".as_bytes()));

            let json: Value = serde_json::from_slice(&export(s, "json", None).await?.bytes)?;
            assert_eq!(json["rows"].as_array().map(Vec::len), Some(said));
            assert_eq!(json["language"], lang);
            let schema = json["$schema"].as_str().unwrap_or_default().to_owned();
            let found = s.ask(&format!("return (await (await fetch('{schema}')).json())['$id']")).await?;
            assert_eq!(found, "export.schema.json");

            let text = export(s, "md", None).await?.text()?;
            assert_eq!(text.lines().filter(|line| line.starts_with("| ")).count(), said + 2);
            assert_eq!(workbook_rows(export(s, "xlsx", None).await?.bytes)?, said);
        }
    }

    async fn screen_dialog_and_file_have_one_number(s) {
        // What is drawn, told apart by id.
        let lineage = ":is(#lineage, .lineage-list) [data-item]";
        for (view, drawn, more) in [
            ("view=lineage", lineage, 0),
            (&format!("view=lineage&focus={PLAN}&around=2&as=table"), lineage, 0),
            (&format!("view=lineage&focus={PLAN}&party=ca"), lineage, 0),
            // The plan itself has no link of its own there.
            (&format!("view=plans&focus={PLAN}"), ".carried-list li a[href*='id=']", 1),
            (&format!("view=plans&focus={PLAN}&party=ca&asof=2014-06-01"), ".carried-list li a[href*='id=']", 1),
            ("view=plans", "#plan-list li h3 a", 0),
            ("view=sources&q=norad", ".record-list > li > .source-name a", 0),
        ] {
            for lang in ["en", "fr"] {
                s.open_view(&format!("?{view}&lang={lang}")).await?;
                let said = announced(s).await?;
                ask(s, EXPORT, ".take-form").await?;
                let many = s.js(&format!("return new Set([...document.querySelectorAll(\"{drawn}\")]
                    .map((one) => one.dataset.item ?? one.getAttribute('href'))).size + {more}")).await?;
                assert_eq!(many, said, "{view} in {lang}");
                let label = s.js("return document.querySelector('#dialog [name=rows]:checked')
                    .closest('label').textContent").await?;
                let offered = label.as_str().and_then(|label| label.rsplit_once('(')).map(|(_, n)| n);
                let number = if lang == "en" { format!("{said} row") } else { format!("{said} ligne") };
                assert!(offered.is_some_and(|offered| offered.starts_with(&number)), "{label}: {said}");
                if view.contains("lineage") {
                    s.wait_for_text("#lineage-said", &said.to_string()).await?;
                }
                let file = export(s, "csv", None).await?;
                assert_eq!(csv_rows(&file)?.len(), said, "{view} in {lang}");
            }
        }
    }

    async fn an_archive_of_a_figure_and_all_records(s) {
        for (lang, rows, figure) in [
            ("en", "Rows: ", "<title>Timeline from 2010 to 2014</title>"),
            ("fr", "Lignes\u{a0}: ", "<title>Chronologie de 2010 à 2014</title>"),
        ] {
            s.open_view(&format!("?view=timeline&from=2010&to=2014&lang={lang}")).await?;
            let said = announced(s).await?;
            ask(s, EXPORT, ".take-form").await?;
            let file = export(s, "zip", None).await?;
            assert_eq!(file.media, "application/zip");
            let mut archive = ZipArchive::new(Cursor::new(file.bytes))?;
            let mut texts = Vec::new();
            for name in ["README.txt", "timeline.svg", "records.md"] {
                let mut text = String::new();
                archive.by_name(name)?.read_to_string(&mut text)?;
                texts.push(text);
            }
            let link = format!("from=2010&to=2014&lang={lang}&data=");
            assert!(texts[0].contains(&link), "{}", texts[0]);
            assert!(texts[0].contains(&format!("{rows}{said}")), "{}", texts[0]);
            assert!(texts[1].starts_with("<svg") && texts[1].contains(figure), "{}", texts[1]);
            let foot = texts[2].lines().last().unwrap_or_default();
            assert!(foot.contains(rows) && foot.contains(&link) && foot.contains(" <http"), "{foot}");
            let mut book = Vec::new();
            archive.by_name("records.xlsx")?.read_to_end(&mut book)?;
            assert_eq!(workbook_rows(book)?, said);
        }

        let all = csv_rows(&export(s, "csv", Some("all")).await?)?.len();
        s.open_view("?view=records&lang=fr").await?;
        assert_eq!(announced(s).await?, all);
        // A comparison counts its provisions, each once.
        s.open_view("?theme=cybercrime&lang=en").await?;
        let said = announced(s).await?;
        ask(s, EXPORT, ".take-form").await?;
        assert_eq!(csv_rows(&export(s, "csv", None).await?)?.len(), said);
    }

    async fn by_keyboard_alone(s) {
        s.open_view("?view=sources&q=canada&lang=en").await?;
        s.ready().await?;
        s.tab_to(EXPORT).await?;
        s.key(Key::Enter).await?;
        s.wait_for("#dialog[open] .take-form").await?;
        // Enter on a choice does what the button does.
        s.tab_to("#dialog input[name=form]").await?;
        s.key(Key::Down).await?;
        s.wait_until("return document.querySelector('#dialog [value=xlsx]').checked").await?;
        s.js("URL.createObjectURL = ((real) => (blob) => { window.__blob = blob; return real(blob) })(URL.createObjectURL.bind(URL));
              document.addEventListener('click', (event) => event.target.closest?.('a[download]') && event.preventDefault(), true)").await?;
        s.key(Key::Enter).await?;
        s.wait_for_text("#dialog-said", ".xlsx").await?;
        assert!(s.js("return window.__blob.size > 1000").await?.as_bool().unwrap_or_default());
        s.key(Key::Escape).await?;
        s.wait_gone("#dialog[open]").await?;
        assert_eq!(s.js(&format!("return document.activeElement.matches(\"{EXPORT}\")")).await?, true);
        assert_eq!(s.query().await?, "?view=sources&q=canada&lang=en");
    }

    async fn what_is_copied_is_the_citation_or_stands_selected(s) {
        s.open_view("?view=about&lang=en").await?;
        ask(s, CITE_DATA, ".citation").await?;
        s.js("window.__copied = [];
              const refuse = { writeText: (text) => { window.__copied.push(text);
                  return window.__copied.length > 1 ? Promise.reject(new Error('no')) : Promise.resolve() } };
              Object.defineProperty(navigator, 'clipboard', { value: refuse, configurable: true })").await?;
        press(s, &copies("ris")).await?;
        s.wait_for_text("#dialog-said", "Copied").await?;
        assert_eq!(s.js("return window.__copied[0] === document.getElementById('cite-ris').textContent").await?, true);
        press(s, &copies("apa")).await?;
        s.wait_for_text("#dialog-said", "did not allow copying").await?;
        let selected = s.js("return getSelection().toString()").await?;
        assert!(selected.as_str().is_some_and(|text| text.contains("Retrieved")), "{selected}");
    }

    async fn a_worker_that_does_not_come_is_said_and_asked_again(s) {
        for (lang, said) in [("en", "did not load"), ("fr", "n’a pas pu être chargée")] {
            s.open_view(&format!("?view=records&q=fraud&lang={lang}")).await?;
            ask(s, EXPORT, ".take-form").await?;
            s.keep_errors().await?;
            s.go_offline();
            press(s, "#dialog input[name=form][value=xlsx]").await?;
            press(s, SAVE).await?;
            s.wait_for_text("#dialog-said", said).await?;
            assert_eq!(s.barriers(Rules::All).await?, Vec::<String>::new());
            s.go_online()?;
            export(s, "xlsx", None).await?;
            s.take_errors().await?;
        }
    }

    async fn a_browser_without_workers_is_told_so(s) {
        s.open_view("?view=records&q=fraud&lang=fr").await?;
        ask(s, EXPORT, ".take-form").await?;
        s.js("window.Worker = undefined").await?;
        press(s, "#dialog input[name=form][value=xlsx]").await?;
        press(s, SAVE).await?;
        s.wait_for_text("#dialog-said", "ne le permet pas ici").await?;
        // A text needs none.
        export(s, "csv", None).await?;
    }

    async fn the_dialog_fits_a_narrow_screen_and_bars_nobody(s) {
        s.set_window(320, 800).await?;
        for lang in ["en", "fr"] {
            s.open_view(&format!("?id=cybersecurity-action-plan-2012&lang={lang}")).await?;
            for (button, page) in [(CITE_RECORD, ".citation"), (EXPORT, ".take-form")] {
                ask(s, button, page).await?;
                // It slides in from the side.
                s.wait_until("const dialog = document.getElementById('dialog');
                    return dialog.scrollWidth <= dialog.clientWidth &&
                        dialog.getBoundingClientRect().right <= innerWidth").await?;
                // Only Chromium takes other colours without a reload.
                let looks = if s.engine == Engine::Chromium { 2 } else { 1 };
                for media in &[Media::Light, Media::Dark][..looks] {
                    if looks > 1 {
                        s.set_media(*media).await?;
                    }
                    let found = s.barriers(Rules::All).await?;
                    assert!(found.is_empty(), "{button} in {lang}: {}", found.join("\n"));
                }
                s.key(Key::Escape).await?;
                s.wait_gone("#dialog[open]").await?;
            }
        }
    }
}
