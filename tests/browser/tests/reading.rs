//! From the first screen to a cited answer in a screen reader's reading order:
//! by landmark, headings, links and buttons, each found by its name after the
//! one before.

use crate::copying::copied;
use browser_tests::{Engine, Key, Outcome, Session, browser_tests};

struct Words {
    lang: &'static str,
    theme: &'static str,
    evidence: &'static str,
    source: &'static str,
    cite: &'static str,
    copy: &'static str,
    copied: &'static str,
}

const ENGLISH: Words = Words {
    lang: "en",
    theme: "Incident response",
    evidence: "Evidence",
    source: "Open the source",
    cite: "How to cite this",
    copy: "Copy citation",
    copied: "Copied",
};

const FRENCH: Words = Words {
    lang: "fr",
    theme: "Réponse aux incidents",
    evidence: "Éléments à l’appui",
    source: "Ouvrir la source",
    cite: "Comment citer",
    copy: "Copier la référence",
    copied: "Copié",
};

/// The button that copies the citation.
const COPY: &str = "#record .take .copy:first-child button";

async fn answer_is_cited(s: &mut Session, words: Words) -> Outcome {
    s.open_view(&format!("?lang={}", words.lang)).await?;
    s.read_on_to("main", "").await?;
    let title = s.read_on_to("heading", "").await?;
    assert!(title.len() > 20, "{title}");
    s.read_on_to("link", words.theme).await?;
    s.key(Key::Enter).await?;
    s.wait_for("#sides").await?;
    // The reader stands at the new content and reads on from there.
    s.wait_until("return document.activeElement.id === 'main'").await?;
    s.read_from("#main").await?;
    s.read_on_to("heading", words.theme).await?;
    s.read_on_to("link", words.evidence).await?;
    s.key(Key::Enter).await?;
    s.wait_for("dialog[open] .evidence").await?;
    s.wait_until("return document.querySelector('dialog').contains(document.activeElement)").await?;
    assert!(!s.name_of("dialog[open]").await?.is_empty(), "the dialog has no name");
    s.read_from("dialog[open]").await?;
    let record = s.read_on_to("heading", "").await?;
    s.read_on_to("heading", words.evidence).await?;
    s.read_on_to("link", words.source).await?;
    s.read_on_to("heading", words.cite).await?;
    s.read_on_to("button", words.copy).await?;
    s.key(Key::Enter).await?;
    let citation = copied(s, COPY, "#record .copy-fallback textarea").await?;
    if s.engine != Engine::Webkit {
        assert!(citation.contains("Parallel 49") || citation.contains("49e parallèle"), "{citation}");
        let name = record.split(',').next().unwrap_or_default();
        assert!(citation.contains(name), "{citation} names no {record}");
        assert!(citation.contains("?id="), "{citation}");
        let told = s.name_of(COPY).await?;
        assert!(told.starts_with(words.copied), "{told}");
    }
    Ok(())
}

browser_tests! {
    async fn an_answer_is_cited_in_english(s) {
        answer_is_cited(s, ENGLISH).await?;
    }

    async fn an_answer_is_cited_in_french(s) {
        answer_is_cited(s, FRENCH).await?;
    }
}
