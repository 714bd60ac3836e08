//! A copied link opens the same view for someone else.

use browser_tests::{Engine, Key, Session, browser_tests, Outcome};

const FILTERED: &str = "?theme=incident-response&party=joint,ca&q=incident&asof=2014-06-01&lang=fr";

/// The button in the head that copies the link.
const COPY_LINK: &str = ".share-menu .copy:first-child button";
/// The button in the panel that copies the citation.
const COPY_CITATION: &str = "#record .take .copy:first-child button";
const BY_HAND: &str = ".copy-fallback textarea";

/// What a paste would bring, where the browser lets a test paste.
async fn clipboard(s: &Session) -> Outcome<Option<String>> {
    s.js("const field = document.createElement('textarea');
          field.id = 'pasted';
          (document.querySelector('dialog[open]') ?? document.body).append(field);
          field.focus();")
        .await?;
    s.chord(&[Key::Control], 'v').await?;
    let pasted = s.property("#pasted", "value").await?.unwrap_or_default();
    s.js("document.getElementById('pasted').remove()").await?;
    Ok(Some(pasted).filter(|text| !text.is_empty()))
}

/// The text that the page offers where the browser refuses to copy.
pub async fn copied(s: &Session, label: &str, fallback: &str) -> Outcome<String> {
    s.wait_until(&format!(
        "return document.querySelector('{label}')?.textContent.match(/Cop(ied|ié)/) !== null
             || !!document.querySelector('{fallback}')"
    ))
    .await?;
    if s.count(fallback).await? > 0 {
        return Ok(s.property(fallback, "value").await?.unwrap_or_default());
    }
    match clipboard(s).await? {
        Some(text) => Ok(text),
        // This browser does not let a test read what the app wrote.
        None if s.engine == Engine::Webkit => s.url().await,
        None => Err("Nothing was copied.".into()),
    }
}

browser_tests! {
    async fn a_copied_link_opens_the_same_view_in_a_fresh_session(s) {
        s.open_view(FILTERED).await?;
        let view = s.view().await?;
        assert_eq!(view["lang"], "fr");
        s.click(".share-menu summary").await?;
        s.click(COPY_LINK).await?;
        let link = copied(s, COPY_LINK, BY_HAND).await?;
        assert!(link.starts_with(s.address()), "{link}");
        // A person who has never been here: nothing stored, a new tab.
        s.js("localStorage.clear(); sessionStorage.clear()").await?;
        let tab = s.client.new_window(true).await?;
        s.keep_errors().await?;
        s.client.switch_to_window(tab.handle).await?;
        s.client.goto(&link).await?;
        s.ready().await?;
        s.wait_for_view(&view).await?;
    }

    async fn a_copied_link_carries_the_language_that_only_the_browser_gave(s) {
        s.open_view("").await?;
        s.click(".share-menu summary").await?;
        s.click(COPY_LINK).await?;
        let link = copied(s, COPY_LINK, BY_HAND).await?;
        if s.engine != Engine::Webkit {
            assert_eq!(link, format!("{}?lang=en", s.address()));
        }
    }

    async fn a_citation_names_the_text_the_place_and_a_lasting_link(s) {
        s.open_view("?theme=incident-response&id=cybersecurity-action-plan-2012.incident-response")
            .await?;
        s.wait_for("dialog[open] .evidence").await?;
        s.js(&format!("document.querySelector('{COPY_CITATION}').focus()")).await?;
        s.key(Key::Enter).await?;
        let citation = copied(s, COPY_CITATION, BY_HAND).await?;
        if s.engine == Engine::Webkit && citation == s.url().await? {
            return Ok(());
        }
        let statement = s.text("dialog .statement").await?;
        assert!(citation.contains(statement.trim_end_matches('.')), "{citation}");
        assert!(citation.contains("id=cybersecurity-action-plan-2012.incident-response"), "{citation}");
        assert!(citation.contains("data="), "{citation}");
        let link = citation.split_whitespace().find(|word| word.starts_with(s.address()));
        let link = link.ok_or_else(|| format!("No link is in {citation}"))?.trim_end_matches('.');
        let path = link[s.address().len()..].to_string();
        let title = s.text("#record-title").await?;
        s.open(&path).await?;
        s.wait_for("dialog[open] .evidence").await?;
        assert_eq!(s.text("#record-title").await?, title);
    }
}
