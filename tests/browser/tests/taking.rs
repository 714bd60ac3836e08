//! What readers take with them: citations and files, made by the desk.

use browser_tests::{Outcome, Session, browser_tests};
use serde_json::Value;

/// Opens the desk by a button and waits for its page.
async fn ask(s: &Session, button: &str) -> Outcome {
    s.wait_for(button).await?;
    s.js(&format!("document.querySelector({}).click()", serde_json::to_string(button)?)).await?;
    s.wait_for("#desk[open] .citation").await?;
    Ok(())
}

browser_tests! {
    async fn the_dataset_is_cited_and_the_file_read_back(s) {
        for (lang, title) in [("en", "Cite the dataset"), ("fr", "Citer le jeu de données")] {
            s.open_view(&format!("?view=about&lang={lang}")).await?;
            s.ready().await?;
            ask(s, "[data-action='desk:cite:data']").await?;
            assert_eq!(s.text("#desk-title").await?, title);
            assert_eq!(s.js("return document.activeElement.id").await?, "desk-title");
            let file = s.saved_by("[data-action='desk:cite-file:csl:data']").await?;
            assert!(file.name.starts_with("parallel49-") && file.name.ends_with(".json"));
            assert_eq!(file.media, "application/vnd.citationstyles.csl+json");
            let item: Value = serde_json::from_slice(&file.bytes)?;
            assert_eq!(item[0]["type"], "dataset");
            let link = item[0]["URL"].as_str().unwrap_or_default();
            assert!(link.contains(&format!("lang={lang}&data=")), "{link}");
            s.wait_for_text("#desk-said", &file.name).await?;
        }
    }
}
