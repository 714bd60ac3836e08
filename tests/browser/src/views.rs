//! Every view that a reader can come to, for what must hold on all of them.

use crate::{Outcome, Session};
use serde_json::json;

/// Every screen in its states, as what follows `?lang=xx` in a link. After a `#`
/// stands what opens a dialog over it. The last ones load the page.
pub const VIEWS: [&str; 40] = [
    "",
    "&theme=incident-response&party=ca,joint&asof=2020-01-01&q=incident",
    "&party=ca&kind=strategy&confidence=high&q=security&asof=2020-01-01",
    "&cols=us-ncs-2023,national-cyber-security-strategy-2025&nope=1",
    "&cols=ci-action-plan-2010,cybersecurity-action-plan-2012,grid-strategy-2016,us",
    "&cols=us-nssc-2003,us-national-cyber-strategy-2018&theme=cybercrime&asof=2018-01-01",
    "&q=xyzzy&nope=1",
    "&view=records&q=plan",
    "&view=compare",
    "&view=figures",
    "&view=records&q=xyzzy",
    "&view=sources&q=canada",
    "&view=lineage",
    "&view=lineage&focus=us-ncs-2023&around=2",
    "&view=lineage&as=table&focus=us-ncs-2023",
    "&view=about",
    "&view=plans",
    "&view=plans&focus=cybersecurity-action-plan-2012&asof=2014-06-01&party=joint,ca",
    "&view=stories&party=ca",
    "&view=stories&story=story-centres",
    "&theme=defence-deterrence&asof=2023-03-24&story=story-deterrence&step=4",
    "&view=timeline&story=story-centres&step=5",
    "&view=timeline&asof=2014-06-01",
    "&view=timeline&as=table&from=2010&to=2013",
    "&view=timeline&q=xyzzy",
    "&id=cybersecurity-action-plan-2012",
    "&view=pins",
    "&view=pins&pins=us-ncs-2023,%3Fview%3Dtimeline%26party%3Djoint,nope",
    "&view=pins&pins=us-ncs-2023,%3Fview%3Dtimeline%26party%3Djoint#pins-text",
    "&theme=cybercrime&asof=2014-06-01#cite-view",
    "&id=cybersecurity-action-plan-2012#cite-record",
    "&view=records&q=plan&party=ca#export",
    "&view=timeline&party=joint#export",
    "&view=timeline&party=joint#embed",
    "&id=us-ncs-2023#report",
    "&view=about#data-interface",
    "&view=about#own-data",
    // Inside another page.
    "&theme=cybercrime&embed=1",
    // Another dataset, and a version there is not.
    "&view=compare&data=data%2Fexample.json",
    "&view=records&data=9.9.9",
];

/// The pages that need no scripts.
pub const SHEETS: [(&str, &str); 4] = [
    ("en", "records.html"),
    ("fr", "fiches.html"),
    ("en", "changes.html"),
    ("fr", "changements.html"),
];

impl Session {
    /// Comes to a view of the list and opens all that can be opened in it. A
    /// page of that language must be open.
    pub async fn turn_to_view(&mut self, lang: &str, view: &str) -> Outcome {
        let (query, button) = view.split_once('#').unwrap_or((view, ""));
        let query = format!("?lang={lang}{query}");
        self.js("document.getElementById('dialog')?.close()").await?;
        if view.contains("&data=") || view.contains("&embed=1") {
            self.open(&query).await?;
            self.settled().await?;
        } else {
            self.turn_to(&query).await?;
        }
        if view.contains("&id=") {
            self.wait_for("dialog[open] .evidence").await?;
            self.wait_until("return document.getAnimations().length === 0").await?;
        }
        if !button.is_empty() {
            let button = format!("[data-opens='{button}']");
            self.wait_for(&button).await?;
            self.js_with("document.querySelector(arguments[0]).click()", vec![json!(button)])
                .await?;
            // A head, a body, and the place for what comes of it.
            self.wait_for("#dialog[open] > :nth-child(3)").await?;
            self.wait_until("return document.getAnimations().length === 0").await?;
        }
        self.open_disclosures().await
    }

    /// Opens all that unfolds in its place, also what is drawn only then. A menu lies over the
    /// page, one at a time.
    pub async fn open_disclosures(&self) -> Outcome {
        self.unfold("details:not(.menu)").await
    }
}
