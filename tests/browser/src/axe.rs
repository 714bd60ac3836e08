//! axe-core: barriers that a program can find.

use crate::{Outcome, Session};
use serde_json::{Value, json};
use xtask::setup::tools;

/// What axe-core is to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// WCAG 2.2, levels A and AA, and that landmarks hold everything and can be told apart.
    All,
    /// Colours alone, for a page that was looked at in others before.
    Contrast,
}

impl Rules {
    fn wanted(self) -> Value {
        match self {
            Self::All => json!({
                "type": "tag",
                "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
            }),
            Self::Contrast => json!({ "type": "rule", "values": ["color-contrast"] }),
        }
    }
}

/// What is not drawn while it is out of sight would not be judged. Of long lists and tables only
/// the first are: all have the same form, and a rule for each of thousands takes minutes.
const RUN: &str = "
    const [rules, done] = arguments;
    const style = new CSSStyleSheet();
    style.replaceSync('* { content-visibility: visible !important; \
        animation: none !important; transition: none !important } \
        main :is(tr, li, .provision, svg g, svg a):nth-child(n + 25) { display: none !important }');
    document.adoptedStyleSheets.push(style);
    // Behind an open dialog is a view that is looked at without it.
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    // All of a whole page stands in a landmark, and each of these by its own name.
    const whole = rules.type === 'tag' && scope === document;
    const more = { region: { enabled: whole }, 'landmark-unique': { enabled: whole } };
    axe.run(scope, { runOnly: rules, rules: more, resultTypes: ['violations'] })
        .then((found) => done(found.violations.map((rule) => `${rule.id}: ${rule.help}\\n` +
            rule.nodes.slice(0, 3).map((node) => `    ${node.target.join(' ')} ` +
                (node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ''))
                .join('\\n') + ` (${rule.nodes.length} in all)`)),
            (error) => done([`axe failed: ${error}`]))
        .finally(() => document.adoptedStyleSheets.splice(
            document.adoptedStyleSheets.indexOf(style), 1));";

impl Session {
    /// What axe-core finds wrong in the page as it is now, or in the dialog that
    /// is open over it, in words.
    pub async fn barriers(&self, rules: Rules) -> Outcome<Vec<String>> {
        if self.js("return typeof axe").await? != json!("object") {
            let file = tools::AXE_CORE.file("axe.min.js")?;
            let script = std::fs::read_to_string(&file).map_err(|error| {
                format!(
                    "{} could not be read ({error}). `cargo xtask setup` fetches it.",
                    file.display()
                )
            })?;
            self.js(&format!("{script}\nwindow.axe = axe;")).await?;
        }
        let found: Value = self.client.execute_async(RUN, vec![rules.wanted()]).await?;
        Ok(serde_json::from_value(found)?)
    }
}
