//! What the tests know of the app itself: when it is ready, what it shows.

use crate::project;
use crate::{Outcome, Session};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// All the data of the language is there, and what it gives is on screen: not only the first
/// screen that the page brought along.
const READY: &str = "
    const main = document.querySelector('#main:not(#snapshot *)');
    return main?.dataset.loading === 'done' && !!main.querySelector('h1');";

/// The data is there, or a message why it is not.
const SETTLED: &str = "
    const main = document.querySelector('#main:not(#snapshot *)');
    return ['done', 'failed'].includes(main?.dataset.loading) && !!main.querySelector('h1')";

/// All of a view that a reader can tell apart from another view.
const VIEW: &str = "
    const text = (css) => document.querySelector(css)?.textContent.trim() ?? null;
    const texts = (css) => [...document.querySelectorAll(css)].map((e) => e.textContent.trim());
    return {
        lang: document.documentElement.lang,
        title: document.title,
        heading: text('h1'),
        screen: text('nav [aria-current=page]'),
        search: document.getElementById('search')?.value ?? null,
        day: document.querySelector('#asof')?.value ?? null,
        checked: [...document.querySelectorAll('.facet-value input:checked')]
            .map((box) => box.closest('label').querySelector('span').textContent),
        chips: texts('.chip'),
        columns: [...document.querySelectorAll('.column-choice')].map((choice) => choice.value),
        rows: [...document.querySelectorAll('.compare tbody tr, .matrix tbody tr')].map((row) => row.id),
        era: text('.era-tabs [aria-current]'),
        sides: texts('.side > h2'),
        count: text('.count-line'),
        said: [...document.querySelectorAll('.said')].map((one) => {
            const copy = one.cloneNode(true);
            copy.querySelectorAll('.term-tip').forEach((tip) => tip.remove());
            return copy.textContent.trim();
        }).join('|'),
        list: texts('.record-list > li, .records tbody tr').slice(0, 5),
        record: document.querySelector('dialog[open]') ? text('#record-title') : null,
    };";

/// The form and the version of the newest data of the site under test.
pub fn newest_data() -> Outcome<(u64, String)> {
    let text = std::fs::read_to_string(project::tested_site().join("data/newest.json"))?;
    let newest: Value = serde_json::from_str(&text)?;
    let version = newest["version"].as_str().unwrap_or_default().to_string();
    Ok((newest["format"].as_u64().unwrap_or_default(), version))
}

impl Session {
    /// Opens a view of the app by its query and waits until all is there.
    pub async fn open_view(&mut self, query: &str) -> Outcome {
        self.open(query).await?;
        self.ready().await
    }

    /// Comes to another view without loading the page anew, as Back and Forward
    /// do. The language must be the one that is loaded.
    pub async fn turn_to(&mut self, query: &str) -> Outcome {
        self.turn(query).await?;
        self.ready().await
    }

    /// The same, until the data of the view is there or is said not to come.
    pub async fn turn_to_settled(&self, query: &str) -> Outcome {
        self.turn(query).await?;
        self.settled().await
    }

    async fn turn(&self, query: &str) -> Outcome {
        let script = "
            const [query, done] = arguments;
            history.pushState(null, '', query);
            dispatchEvent(new PopStateEvent('popstate'));
            requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";
        self.client.execute_async(script, vec![json!(query)]).await?;
        Ok(())
    }

    /// Waits until the data is there, or a message why it is not.
    pub async fn settled(&self) -> Outcome {
        self.wait_until(SETTLED).await
    }

    /// Waits until the app shows all it has for the view.
    pub async fn ready(&self) -> Outcome {
        self.wait_until(READY).await
    }

    /// What is on screen, to be compared with what is on screen elsewhere.
    pub async fn view(&self) -> Outcome<Value> {
        let read = format!(
            "const done = arguments[0];
             const facets = document.querySelector('details.facets');
             const isOpen = facets?.open;
             const read = () => {{ {VIEW} }};
             const end = () => {{
                 const seen = read();
                 if (facets && !isOpen) facets.open = false;
                 done(seen);
             }};
             // Their values are drawn when they are unfolded.
             const wait = () => !facets?.isConnected || facets.querySelector('fieldset')
                 ? end() : requestAnimationFrame(wait);
             if (facets) facets.open = true;
             wait();"
        );
        Ok(self.client.execute_async(&read, Vec::new()).await?)
    }

    /// Opens all of these that unfold, again and again: what is folded is drawn when it is
    /// opened.
    pub async fn unfold(&self, css: &str) -> Outcome {
        let open = format!(
            "const frame = () => new Promise(requestAnimationFrame);
             const closed = () => [...document.querySelectorAll('{css}')]
                 .filter((one) => !one.open);
             while (closed().length) {{
                 closed().forEach((one) => {{ one.open = true }});
                 await frame();
                 await frame();
             }}
             return true;"
        );
        self.ask(&open).await.map(drop)
    }

    /// Waits until this very view is on screen.
    pub async fn wait_for_view(&self, expected: &Value) -> Outcome {
        let mut seen = Value::Null;
        for _ in 0..200 {
            seen = self.view().await?;
            if seen == *expected {
                return Ok(());
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
        let differ = |key: &&String| seen.get(*key) != expected.get(*key);
        let keys: Vec<String> = expected
            .as_object()
            .into_iter()
            .flat_map(|map| map.keys())
            .filter(differ)
            .map(|key| format!("{key}: {} instead of {}", seen[key], expected[key]))
            .collect();
        Err(format!("The view is not the same. {}", keys.join("; ")).into())
    }

    /// The address from its `?` on.
    pub async fn query(&self) -> Outcome<String> {
        let query = self.js("return location.search").await?;
        Ok(query.as_str().unwrap_or_default().to_string())
    }

    /// Waits until the address ends so, from its `?` on.
    pub async fn wait_for_query(&self, query: &str) -> Outcome {
        self.wait_until(&format!("return location.search === {}", json!(query))).await
    }

    /// Runs the body of an asynchronous function; what it returns.
    pub async fn ask(&self, body: &str) -> Outcome<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {body} }})().then(
                 (value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let answer = self.client.execute_async(&script, vec![]).await?;
        match answer.get("error").and_then(Value::as_str) {
            Some(error) => Err(format!("{error} in: {body}").into()),
            None => Ok(answer["value"].clone()),
        }
    }

    /// Gives a text field this content, as a person would who selects all of
    /// it and types. A field behind a summary is brought out first.
    pub async fn fill_in(&self, css: &str, text: &str) -> Outcome {
        self.wait_for(css).await?;
        let select = "const field = document.querySelector(arguments[0]);
                      field.closest('details:not([open])')?.querySelector('summary').click();
                      field.focus(); field.select();";
        self.js_with(select, vec![json!(css)]).await?;
        self.keys(text).await
    }

    /// Empties a text field by hand.
    pub async fn empty(&self, css: &str) -> Outcome {
        self.fill_in(css, &String::from(char::from(Key::Backspace))).await
    }

    /// Unfolds the facets: their values are drawn only then.
    async fn open_facets(&self) -> Outcome {
        self.js("const facets = document.querySelector('details.facets');
                 if (facets && !facets.open) facets.querySelector('summary').click();")
            .await?;
        self.wait_for("fieldset.facet").await.map(drop)
    }

    /// Ticks or unticks a value of a facet, such as `Canada` of `Party`.
    pub async fn tick(&self, facet: &str, value: &str) -> Outcome {
        self.open_facets().await?;
        let mark = "
            document.querySelectorAll('[data-wanted]')
                .forEach((box) => box.removeAttribute('data-wanted'));
            const [facet, value] = arguments;
            const list = [...document.querySelectorAll('fieldset.facet')]
                .find((list) => list.querySelector('legend').textContent.trim() === facet);
            const label = [...(list?.querySelectorAll('label') ?? [])]
                .find((label) => label.querySelector('span').textContent.trim() === value);
            label?.querySelector('input').setAttribute('data-wanted', '');
            return !!label;";
        let found = self.js_with(mark, vec![json!(facet), json!(value)]).await?;
        if found != json!(true) {
            return Err(format!("There is no {value} under {facet}.").into());
        }
        self.click("[data-wanted]").await
    }

    /// The number beside a value of a facet.
    pub async fn facet_count(&self, facet: &str, value: &str) -> Outcome<u64> {
        self.open_facets().await?;
        let read = "
            const [facet, value] = arguments;
            const list = [...document.querySelectorAll('fieldset.facet')]
                .find((list) => list.querySelector('legend').textContent.trim() === facet);
            const label = [...(list?.querySelectorAll('label') ?? [])]
                .find((label) => label.querySelector('span').textContent.trim() === value);
            return label?.querySelector('.count').textContent.replace(/\\D/g, '') ?? '';";
        let found = self.js_with(read, vec![json!(facet), json!(value)]).await?;
        let digits = found.as_str().unwrap_or_default();
        digits.parse().map_err(|_| format!("{value} under {facet} has no count.").into())
    }

    /// What a screen reader was told last.
    pub async fn text_of_live(&self) -> Outcome<String> {
        let said = self.js("return document.getElementById('live').textContent.trim()").await?;
        Ok(said.as_str().unwrap_or_default().to_string())
    }

    /// The numbers in the line that counts, in their order.
    pub async fn counted(&self) -> Outcome<Vec<u64>> {
        let line = self.texts(".count-line").await?.join(" ");
        // Thousands are separated by a comma or a hard space.
        let line = line.replace([',', '\u{a0}'], "");
        let numbers = line.split(|c: char| !c.is_ascii_digit());
        Ok(numbers.filter_map(|digits| digits.parse().ok()).collect())
    }
}
