//! One search for everything, in the bar above every screen: a combobox by WAI-ARIA.

use browser_tests::{Key, Outcome, Rules, Session, browser_tests};

const FIELD: &str = "#search-everything";
const LIST: &str = ".suggestions:not([hidden])";

async fn typed(s: &mut Session, lang: &str, text: &str) -> Outcome {
    s.open_view(&format!("?lang={lang}")).await?;
    s.wait_until("return document.getElementById('main').dataset.loading === 'done'").await?;
    s.type_into(FIELD, text).await?;
    s.wait_for(LIST).await?;
    Ok(())
}

/// The text of the suggestion that the field says is chosen.
async fn chosen(s: &Session) -> Outcome<String> {
    let script = "const field = document.getElementById('search-everything');
                  const id = field.getAttribute('aria-activedescendant');
                  const option = id && document.getElementById(id);
                  return option && option.getAttribute('aria-selected') === 'true' ? option.textContent : ''";
    Ok(s.js(script).await?.as_str().unwrap_or_default().to_owned())
}

browser_tests! {
    async fn slash_leads_to_it_and_arrows_choose(s) {
        s.open_view("?lang=en").await?;
        s.wait_until("return document.getElementById('main').dataset.loading === 'done'").await?;
        s.keys("/").await?;
        s.wait_until("return document.activeElement.id === 'search-everything'").await?;
        s.keys("action plan 2012").await?;
        s.wait_for(LIST).await?;
        assert_eq!(s.attribute(FIELD, "aria-expanded").await?.as_deref(), Some("true"));
        assert_eq!(s.property(FIELD, "value").await?.as_deref(), Some("action plan 2012"));
        s.key(Key::Down).await?;
        assert!(chosen(s).await?.contains("Cybersecurity Action Plan 2012"));
        s.key(Key::End).await?;
        assert!(chosen(s).await?.contains("records found"));
        s.key(Key::Home).await?;
        assert!(chosen(s).await?.contains("Cybersecurity Action Plan 2012"));
        s.key(Key::Up).await?;
        assert_eq!(chosen(s).await?, "");
        // The focus never left the field.
        s.wait_until("return document.activeElement.id === 'search-everything'").await?;
        s.key(Key::Down).await?;
        s.key(Key::Enter).await?;
        s.wait_for("dialog[open]").await?;
        s.wait_for_query("?id=cybersecurity-action-plan-2012&lang=en").await?;
    }

    async fn enter_without_a_choice_opens_all_records(s) {
        typed(s, "en", "ransomware").await?;
        s.key(Key::Enter).await?;
        s.wait_for_query("?view=records&q=ransomware&lang=en").await?;
        s.wait_for(".records tbody tr").await?;
        s.wait_gone(LIST).await?;
        assert_eq!(s.property(FIELD, "value").await?.as_deref(), Some(""));
        assert_eq!(s.property("#search", "value").await?.as_deref(), Some("ransomware"));
    }

    async fn escape_closes_and_then_clears(s) {
        typed(s, "en", "CSE").await?;
        s.key(Key::Escape).await?;
        s.wait_gone(LIST).await?;
        assert_eq!(s.property(FIELD, "value").await?.as_deref(), Some("CSE"));
        s.key(Key::Escape).await?;
        assert_eq!(s.property(FIELD, "value").await?.as_deref(), Some(""));
    }

    async fn a_screen_reader_is_told_how_many(s) {
        typed(s, "fr", "ransomware").await?;
        s.wait_for_text("#live", "suggestions").await?;
        // Asked in English on the French page: it says so.
        s.wait_for_text(".suggestions-said", "en anglais").await?;
    }

    async fn a_wrong_letter_is_set_right_and_said(s) {
        s.open_view("?view=records&q=ransomeware&lang=en").await?;
        s.wait_for_text("#search-notes", "ransomware").await?;
        s.wait_for(".records tbody tr").await?;
    }

    async fn suggestions_have_no_barriers(s) {
        for width in [1280, 390] {
            s.set_window(width, 900).await?;
            s.open_view("?lang=en").await?;
            s.wait_until("return document.getElementById('main').dataset.loading === 'done'").await?;
            match width {
                1280 => s.keys("/").await?,
                // On a phone there is no such key.
                _ => s.click(".search-open").await?,
            }
            s.wait_until("return document.activeElement.id === 'search-everything'").await?;
            s.keys("cyber").await?;
            s.wait_for(LIST).await?;
            let found = s.barriers(Rules::All).await?;
            assert!(found.is_empty(), "{width} px: {}", found.join("\n"));
        }
    }

    async fn on_a_phone_a_button_opens_it(s) {
        s.set_window(390, 844).await?;
        s.open_view("?lang=en").await?;
        s.wait_until("return document.getElementById('main').dataset.loading === 'done'").await?;
        let before = s.js("return document.getElementById('main').getBoundingClientRect().top").await?;
        s.click(".search-open").await?;
        s.wait_until("return document.activeElement.id === 'search-everything'").await?;
        s.keys("CSE").await?;
        s.wait_for(LIST).await?;
        let after = s.js("return document.getElementById('main').getBoundingClientRect().top").await?;
        assert_eq!(before, after, "Something moved.");
        s.click(".search-close").await?;
        s.wait_gone(LIST).await?;
    }
}
