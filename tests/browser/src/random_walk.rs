//! Walks through the page by chance, each by one script in the page itself: a command of the
//! driver for each step would take most of the time.

use crate::{Outcome, Session, VIEWS};
use serde_json::{Value, json};

const WALK: &str = include_str!("random_walk.js");

/// The heading and the text of the content, as far as the address holds them: not what buttons
/// say of things done since, not how much of a list was asked for.
const TEXT: &str = "
    const main = document.querySelector('#main:not(#snapshot *)').cloneNode(true);
    // What is unfolded or pointed at, what is being chosen, how large a figure is, how long a list
    // was made (its printed head says so), and where filters came from, is no part of the address.
    const gone = 'button, .copy, .notice, [role=status], .paging, .brief, .choices, .kept-from, .figure-detail-place, .zoom-now, details > :not(summary), \
                  li:nth-child(n + 51), tr:nth-child(n + 51)';
    main.querySelectorAll(gone).forEach((one) => one.remove());
    return [document.querySelector('h1')?.textContent.trim() ?? '',
            main.textContent.replace(/\\s+/g, ' ').trim()]";

const CLOSE_CROWD: &str = "
    const open = document.querySelector('.crowd[aria-expanded=true]');
    open?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(done))";

/// A walk, which its seed makes again.
#[derive(Clone, Debug)]
pub struct RandomWalk {
    pub seed: u32,
    pub steps: u32,
    /// The query of the view it starts from.
    pub start: String,
}

/// How many things are done in a walk.
const STEPS: u32 = 15;

impl RandomWalk {
    /// From any view of the list, each in both languages in turn.
    pub fn anywhere(seed: u32) -> RandomWalk {
        RandomWalk::among(seed, &["#"])
    }

    /// From a view that needs neither other data nor another page around it.
    pub fn at_home(seed: u32) -> RandomWalk {
        RandomWalk::among(seed, &["#", "data=", "embed="])
    }

    fn among(seed: u32, not: &[&str]) -> RandomWalk {
        let views: Vec<&str> =
            VIEWS.into_iter().filter(|view| !not.iter().any(|part| view.contains(part))).collect();
        let n = seed as usize;
        let lang = ["en", "fr"][n / views.len() % 2];
        // A pin that the data does not know is said to be none, and goes with the next link.
        let view = views[n % views.len()].replace(",nope", "");
        RandomWalk { seed, steps: STEPS, start: format!("?lang={lang}{view}") }
    }
}

impl Session {
    /// Walks, from the page that is open; what was found to be wrong, with the way there.
    pub async fn random_walk(&self, walk: &RandomWalk) -> Outcome<Option<String>> {
        let arguments = vec![json!(walk.seed), json!(walk.steps), json!(walk.start)];
        let told = |faults: &str, trace: &str| {
            format!("{faults}\nseed {}, from {}\n{trace}", walk.seed, walk.start)
        };
        let found = match self.walked(arguments).await {
            Ok(found) => found,
            Err(error) => {
                let trace = self.js("return sessionStorage.getItem('walk') ?? ''").await;
                let trace = trace.unwrap_or_else(|fault| json!(fault.to_string()));
                let trace = trace.as_str().unwrap_or_default();
                return Ok(Some(told(&format!("The walk ended: {error}"), trace)));
            }
        };
        let lines = |key: &str| {
            let all = found[key].as_array().into_iter().flatten().filter_map(Value::as_str);
            all.collect::<Vec<_>>().join("\n")
        };
        let faults = lines("faults");
        Ok((!faults.is_empty()).then(|| told(&faults, &lines("trace"))))
    }

    /// Walks to the end of it; what the walk tells.
    async fn walked(&self, arguments: Vec<Value>) -> Outcome<Value> {
        if self.js("return typeof window.__walk").await? != "function" {
            self.js(WALK).await?;
        }
        let walk = "const [seed, steps, start, done] = arguments;
                    window.__walk(seed, steps, start).then(done)";
        Ok(self.client.execute_async(walk, arguments).await?)
    }

    /// Loads the page anew; how its content differs from what stood there before.
    pub async fn differs_when_loaded_anew(&mut self) -> Outcome<Option<String>> {
        // Which crowd of a timeline is open is no part of the address either.
        self.ask(CLOSE_CROWD).await?;
        let before = self.js(TEXT).await?;
        self.reload().await?;
        self.settled().await?;
        self.rest().await?;
        let after = self.js(TEXT).await?;
        if before == after {
            return Ok(None);
        }
        let text = |of: &Value, n: usize| of[n].as_str().unwrap_or_default().to_owned();
        let (one, other) = (text(&before, 1), text(&after, 1));
        let at = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        let part =
            |text: &str| text.chars().skip(at.saturating_sub(30)).take(120).collect::<String>();
        Ok(Some(format!(
            "{} shows another page when loaded anew: “{}” instead of “{}”: “{}” instead of “{}”",
            self.url().await?,
            text(&after, 0),
            text(&before, 0),
            part(&other),
            part(&one),
        )))
    }
}
