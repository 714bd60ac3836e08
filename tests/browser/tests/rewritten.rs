//! Pages that another program has its hands in: translators, highlighters, badges beside links.
//! Whatever it has done to the nodes of a page, the next view shows what a new page would.

use browser_tests::{Outcome, Session, browser_tests};
use serde_json::json;

/// From one view to another, on every screen and between two.
const TURNS: [(&str, &str); 10] = [
    ("?lang=en", "?theme=critical-infrastructure&lang=en"),
    ("?view=compare&lang=en", "?view=compare&q=fraud&lang=en"),
    ("?theme=cybercrime&lang=fr", "?theme=cybercrime&era=2010-2017&lang=fr"),
    (
        "?view=lineage&focus=cybersecurity-action-plan-2012&as=table&lang=en",
        "?view=lineage&theme=information-sharing&focus=cybersecurity-action-plan-2012&as=table&lang=en",
    ),
    ("?view=plans&focus=cybersecurity-action-plan-2012&lang=en", "?view=plans&party=joint&lang=en"),
    ("?view=timeline&as=table&lang=en", "?view=timeline&from=2010&to=2015&as=table&lang=en"),
    ("?view=figures&as=table&lang=en", "?view=figures&party=ca&as=table&lang=en"),
    ("?view=records&lang=en", "?view=records&q=plan&lang=en"),
    ("?view=sources&lang=fr", "?view=sources&q=plan&lang=fr"),
    ("?view=stories&lang=en", "?view=about&lang=en"),
];

/// Calls `wrap(text)` with every text of the page that is more than a space.
const EVERY_TEXT: &str = "
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts)
        if (text.data.trim() && !text.parentElement.closest('script, style, title, option, textarea')) wrap(text);";

/// Marks the first text within an element.
const MARK: &str = "
    const inside = document.createTreeWalker(document.querySelector(arguments[0]), NodeFilter.SHOW_TEXT);
    const text = inside.nextNode();
    const mark = document.createElement('mark');
    text.before(mark);
    mark.append(text);";

/// What the page shows, but for what the other program has put there.
async fn shown(s: &Session) -> Outcome<String> {
    let text = s
        .js("const main = document.getElementById('main').cloneNode(true);
             main.querySelectorAll('.foreign').forEach((one) => one.remove());
             return [main, document.querySelector('.masthead'), document.getElementById('foot')]
                 .map((part) => part.textContent.replace(/\\s+/g, ' ')).join('\\n')")
        .await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Goes each way with the page changed by a program in between.
async fn holds_after(s: &mut Session, program: &str) -> Outcome {
    let mut loaded = "";
    for (before, after) in TURNS {
        // The page that the last turn was compared with is untouched, and serves as well as a
        // new one in the same language.
        let lang = &before[before.len() - 2..];
        if lang == loaded {
            s.turn_to(before).await?;
        } else {
            s.open_view(before).await?;
        }
        loaded = lang;
        s.js(program).await?;
        s.turn_to(after).await?;
        let found = shown(s).await?;
        s.open_view(after).await?;
        let expected = shown(s).await?;
        if found != expected {
            let at = found.chars().zip(expected.chars()).take_while(|(one, two)| one == two).count();
            let part = |text: &str| text.chars().skip(at.saturating_sub(60)).take(160).collect::<String>();
            panic!("{before} to {after}:\n{}\ninstead of\n{}", part(&found), part(&expected));
        }
    }
    Ok(())
}

browser_tests! {
    async fn a_translated_page_shows_what_is_asked_for(s) {
        let program = format!(
            "const wrap = (text) => {{
                 const outer = document.createElement('font');
                 const inner = document.createElement('font');
                 text.replaceWith(outer);
                 outer.append(inner);
                 inner.append(text.data.toUpperCase());
             }};{EVERY_TEXT}"
        );
        holds_after(s, &program).await?;
    }

    async fn a_highlighted_page_shows_what_is_asked_for(s) {
        // Each text in two, the first word of it marked.
        let program = format!(
            "const wrap = (text) => {{
                 const range = document.createRange();
                 const start = text.data.search(/\\S/);
                 range.setStart(text, start);
                 range.setEnd(text, Math.min(start + 4, text.data.length));
                 range.surroundContents(document.createElement('mark'));
             }};{EVERY_TEXT}"
        );
        holds_after(s, &program).await?;
    }

    async fn pieces_put_beside_ours_take_nothing_away(s) {
        let program = "
            for (const link of document.querySelectorAll('main a, main h1, main h2, main input')) {
                const badge = document.createElement('span');
                badge.className = 'foreign';
                badge.textContent = '✓';
                link.before(badge);
            }
            const first = document.createElement('div');
            first.className = 'foreign';
            document.getElementById('main').prepend(first);
            document.body.prepend(first.cloneNode());";
        holds_after(s, program).await?;
    }

    async fn typing_in_a_touched_page_goes_on(s) {
        s.open_view("?view=records&lang=en").await?;
        s.click("#search").await?;
        for letter in "fraud".chars() {
            s.js_with(MARK, vec![json!("#count")]).await?;
            s.keys(&letter.to_string()).await?;
            s.wait_until("return document.activeElement.id === 'search'").await?;
        }
        s.wait_for_query("?view=records&q=fraud&lang=en").await?;
        assert_eq!(s.property("#search", "value").await?.as_deref(), Some("fraud"));
        assert_eq!(s.count("#count mark").await?, 0);
    }

    async fn an_open_record_stays_open(s) {
        s.open_view("?view=records&id=us-ncs-2023&lang=en").await?;
        s.js_with(MARK, vec![json!("#record-title")]).await?;
        s.turn_to("?view=records&id=us-national-cyber-strategy-2018&lang=en").await?;
        s.wait_for("dialog#record[open]").await?;
        let title = s.text("#record-title").await?;
        s.open_view("?view=records&id=us-national-cyber-strategy-2018&lang=en").await?;
        s.wait_for("dialog#record[open]").await?;
        assert_eq!(title, s.text("#record-title").await?);
    }
}
