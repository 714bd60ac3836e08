//! Both languages, the same view.

use browser_tests::literals::{ALIKE, literals};
use browser_tests::{Engine, Outcome, SHEETS, Session, VIEWS, browser_tests, project};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Every text of the data in a language.
fn texts_in(value: &Value, lang: &str, out: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            out.extend(fields.get(lang).and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| texts_in(value, lang, out));
        }
        Value::Array(items) => items.iter().for_each(|value| texts_in(value, lang, out)),
        _ => {}
    }
}

/// The titles of sources in the other language, which stand on every page as
/// they are, but for those that are texts of this one too.
fn titles(page: &str, other: &str) -> Outcome<Vec<String>> {
    let mut own = BTreeSet::new();
    let mut titles = Vec::new();
    for file in std::fs::read_dir(project::root().join("public/data"))? {
        let path = file?.path();
        if path.extension().is_none_or(|kind| kind != "json") {
            continue;
        }
        let data: Value = serde_json::from_str(&std::fs::read_to_string(&path)?)?;
        texts_in(&data, page, &mut own);
        if path.ends_with("sources.json") {
            let title = |item: &Value| item["title"].as_str().map(str::to_owned);
            let sources = data.as_array().into_iter().flatten();
            let (theirs, ours): (Vec<_>, Vec<_>) =
                sources.partition(|item| item["language"] == other);
            own.extend(ours.into_iter().filter_map(title));
            titles.extend(theirs.into_iter().filter_map(title));
        }
    }
    titles.retain(|title| !own.contains(title));
    assert!(titles.len() > 50, "{} titles", titles.len());
    Ok(titles)
}

/// Texts of a language that nobody should meet on a page of the other one
/// without a mark: whole texts, what stands between the places of a text to be
/// filled in, and titles of sources.
fn foreign(page: &str, other: &str) -> Outcome<[Vec<String>; 3]> {
    let texts = |code| -> BTreeSet<String> {
        literals(project::root(), code).into_iter().map(|(_, text)| text).collect()
    };
    let own = texts(page);
    let other_texts: Vec<String> = texts(other)
        .into_iter()
        .filter(|text| !own.contains(text) && !ALIKE.contains(&text.as_str()))
        .collect();
    assert!(other_texts.len() > 250, "{} texts", other_texts.len());
    let pieces = other_texts.iter().flat_map(|text| text.split("{}"));
    let pieces = pieces.filter(|piece| piece.chars().count() > 20).map(str::to_owned).collect();
    Ok([other_texts, pieces, titles(page, other)?])
}

/// Which of them stand on the page or are said of it, but where it is marked
/// as being in their language.
async fn found(s: &Session, foreign: &[Vec<String>; 3], other: &str) -> Outcome<Value> {
    let script = "
        const [whole, pieces, titles, other] = arguments;
        const seen = new Set([document.title]);
        // Names of fields are names of the data.
        const marked = `[lang=${other}], script, style, code`;
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL, (node) =>
            node.nodeType === 1 && node.matches(marked)
                ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
        while (walk.nextNode()) {
            const node = walk.currentNode;
            if (node.nodeType === 3) seen.add(node.data.trim());
            else if (node.nodeType === 1)
                for (const name of ['title', 'aria-label', 'aria-description', 'aria-roledescription',
                    'placeholder', 'label', 'alt'])
                    if (node.hasAttribute(name)) seen.add(node.getAttribute(name).trim());
        }
        const all = [...seen].join('\\n');
        // A title may be an element, in parts where a search has marked it, or a text.
        const isTitle = new Set(titles);
        const unmarked = [];
        const parts = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        while (parts.nextNode()) {
            const part = parts.currentNode, text = part.textContent.trim();
            if (!isTitle.has(text)) continue;
            const own = part.nodeType === 3 ? part.parentElement : part;
            const within = part.nodeType === 1 ? part.querySelector(`[lang=${other}]`) : null;
            if (!own.closest(`[lang=${other}]`) && within?.textContent.trim() !== text) unmarked.push(text);
        }
        return [...unmarked, ...whole.filter((text) => seen.has(text.trim())),
            ...pieces.filter((text) => all.includes(text))].slice(0, 8)";
    let [whole, pieces, titles] = foreign;
    s.js_with(script, vec![json!(whole), json!(pieces), json!(titles), json!(other)]).await
}

async fn no_other_language(s: &mut Session, lang: &str, other: &str) -> Outcome {
    let foreign = foreign(lang, other)?;
    let mut all = Vec::new();
    s.open_view(&format!("?lang={lang}")).await?;
    for view in VIEWS {
        s.turn_to_view(lang, view).await?;
        assert_eq!(s.js("return document.documentElement.lang").await?, lang, "{view}");
        let found = found(s, &foreign, other).await?;
        if found != json!([]) {
            all.push(format!("{lang}{view}: {found}"));
        }
    }
    for (_, page) in SHEETS.iter().filter(|(own, _)| *own == lang) {
        s.open(page).await?;
        let found = found(s, &foreign, other).await?;
        if found != json!([]) {
            all.push(format!("{page}: {found}"));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}

browser_tests! {
    async fn switching_keeps_everything_else(s) {
        let rest = "cols=us-ncs-2023,ca&theme=cybercrime,incident-response&party=us,ca&confidence=high&q=fraud\
                    &asof=2024-01-01";
        s.open_view(&format!("?{rest}&lang=en")).await?;
        let english = s.view().await?;
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.ready().await?;
        s.wait_for_query(&format!("?{rest}&lang=fr")).await?;
        let french = s.view().await?;
        for same in ["rows", "day", "search"] {
            assert_eq!(french[same], english[same], "{same}");
        }
        assert!(english["rows"].as_array().is_some_and(|rows| !rows.is_empty()), "{english}");
        for other in ["columns", "title", "heading", "screen", "count", "checked"] {
            assert_ne!(french[other], english[other], "{other}");
        }
        assert_eq!(s.attribute("a.language", "lang").await?.as_deref(), Some("en"));
        // And back, to the very same.
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'en'").await?;
        s.ready().await?;
        s.wait_for_view(&english).await?;
    }

    async fn switching_keeps_an_open_record_and_the_screen(s) {
        s.open_view("?view=sources&id=cybersecurity-action-plan-2012&lang=fr").await?;
        s.wait_for_text("#record-title", "Plan d’action").await?;
        s.click("dialog .close").await?;
        s.wait_gone("dialog[open]").await?;
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'en'").await?;
        s.wait_for_text("h1", "Says who?").await?;
    }

    async fn the_choice_is_remembered_and_a_link_outranks_it(s) {
        s.open_view("").await?;
        assert_eq!(s.view().await?["lang"], "en");
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.ready().await?;
        s.open_view("").await?;
        assert_eq!(s.view().await?["lang"], "fr");
        s.open_view("?lang=en").await?;
        assert_eq!(s.view().await?["lang"], "en");
    }

    async fn every_view_is_french_in_french(s) {
        for (query, heading) in [
            ("?lang=fr", "Cybersécurité"),
            ("?view=compare&lang=fr", "Les deux pays, thème par thème"),
            ("?view=records&lang=fr", "Tout"),
            ("?view=sources&lang=fr", ""),
            ("?view=about&lang=fr", "À propos"),
            ("?view=plans&lang=fr", "Que se sont promis"),
            ("?view=plans&focus=ci-action-plan-2010&lang=fr", "Plan d’action canado-américain"),
            ("?view=stories&lang=fr", "L’histoire"),
            ("?view=stories&story=story-centres&lang=fr", "Du CCRIC"),
            ("?theme=defence-deterrence&story=story-deterrence&step=4&lang=fr", ""),
            ("?view=lineage&lang=fr", "Comment tout se tient"),
            ("?view=timeline&lang=fr", "Quand"),
            ("?view=timeline&as=table&lang=fr", "Quand"),
        ] {
            s.open_view(query).await?;
            assert!(s.text("h1").await?.starts_with(heading), "{query}");
            let english = s
                // Titles of English sources are marked as what they are.
                .js("const all = [...document.querySelectorAll('.masthead, main, #foot')].map((part) => {
                         const copy = part.cloneNode(true);
                         copy.querySelectorAll('[lang=en]').forEach((title) => title.remove());
                         return copy.textContent;
                     }).join(' ');
                     return ['Search', 'Filters', 'Evidence', 'Copy link', 'Skip to']
                         .filter((word) => all.includes(word));")
                .await?;
            assert_eq!(english.to_string(), "[]", "{query}");
        }
    }

    async fn no_english_in_french(s) {
        no_other_language(s, "fr", "en").await?;
    }

    async fn no_french_in_english(s) {
        no_other_language(s, "en", "fr").await?;
    }

    async fn a_text_of_the_other_language_would_be_found(s) {
        s.open_view("?view=about&lang=fr").await?;
        let foreign = foreign("fr", "en")?;
        s.js("document.querySelector('h1').title = 'Copy link'").await?;
        assert_eq!(found(s, &foreign, "en").await?.to_string(), "[\"Copy link\"]");
        s.js("document.querySelector('h1').lang = 'en'").await?;
        assert_eq!(found(s, &foreign, "en").await?.to_string(), "[]");
        let title = foreign[2].first().ok_or("no title")?;
        let add = "const line = document.querySelector('main p');
                   line.replaceChildren(document.createElement('b')); line.firstChild.textContent = arguments[0]";
        s.js_with(add, vec![json!(title)]).await?;
        assert!(found(s, &foreign, "en").await?.to_string().contains(&json!(title).to_string()));
        s.js("document.querySelector('main p b').lang = 'en'").await?;
        assert_eq!(found(s, &foreign, "en").await?.to_string(), "[]");
    }

    async fn what_is_in_the_other_language_says_so(s) {
        for (lang, other) in [("en", "fr"), ("fr", "en")] {
            s.open_view(&format!("?view=about&lang={lang}")).await?;
            // The glossary has both, each marked as what it is.
            for column in ["en", "fr"] {
                let words = s.count(&format!(".terms tbody [lang={column}]")).await?;
                assert!(words > 5 || column == lang, "{words} in {column}, page in {lang}");
            }
            assert_eq!(s.attribute("a.language", "lang").await?.as_deref(), Some(other));
        }
    }

    async fn at_first_the_browser_says_which_language(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.before_each_page(
            "Object.defineProperty(navigator, 'languages', { get: () => ['de', 'fr-CA', 'en'] })",
        )
        .await?;
        s.open_view("").await?;
        assert_eq!(s.view().await?["lang"], "fr");
        // Then what was chosen, and a link before all.
        s.open_view("?lang=en").await?;
        assert_eq!(s.view().await?["lang"], "en");
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.ready().await?;
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'en'").await?;
        s.ready().await?;
        s.open_view("").await?;
        assert_eq!(s.view().await?["lang"], "en");
    }

    async fn a_browser_of_neither_language_gets_english(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.before_each_page(
            "Object.defineProperty(navigator, 'languages', { get: () => ['de-AT', 'it'] })",
        )
        .await?;
        s.open_view("").await?;
        assert_eq!(s.view().await?["lang"], "en");
    }
}
