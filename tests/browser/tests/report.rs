//! Every record offers a report of a mistake, filled in as far as it can be.

use browser_tests::{Fault, Outcome, Session, browser_tests, project};

const ID: &str = "cybersecurity-action-plan-2012.incident-response";

/// Opens the report on a record, and gives its text.
async fn report(s: &mut Session, page: &str) -> Outcome<String> {
    s.open_view(page).await?;
    s.wait_for("dialog[open] .evidence").await?;
    s.js("document.querySelector('#record [data-opens=report]').click()").await?;
    s.wait_for("#dialog[open] #report").await?;
    let text = s.js("return document.getElementById('report').textContent").await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

browser_tests! {
    async fn without_a_tracker_there_is_a_text_to_copy(s) {
        for (lang, title, version, wrong) in [
            ("en", "Report a mistake", "Data version: ", "What is wrong:"),
            ("fr", "Signaler une erreur", "Version des données\u{a0}: ", "L’erreur\u{a0}:"),
        ] {
            let text = report(s, &format!("?id={ID}&lang={lang}")).await?;
            assert_eq!(s.text("#dialog-title").await?, title);
            assert_eq!(s.count("#dialog a[target]").await?, 0);
            let said = s.text("#record .statement").await?;
            assert!(text.contains(ID) && text.contains(&said), "{text}");
            let line = text.lines().find_map(|line| line.strip_prefix(version)).ok_or("no version")?;
            assert!(text.contains(wrong), "{text}");
            let link = text.split_whitespace().find(|word| word.starts_with(s.address()));
            let link = link.ok_or("no link")?.to_owned();
            assert!(link.ends_with(&format!("id={ID}&lang={lang}&data={line}")), "{link}");
            let page = link[s.address().len()..].to_owned();
            s.open_view(&page).await?;
            s.wait_for("dialog[open] .evidence").await?;
            assert_eq!(s.text("#record .statement").await?, said);
        }
    }

    async fn with_a_tracker_the_report_opens_there_filled_in(s) {
        let page = std::fs::read_to_string(project::tested_site().join("index.html"))?;
        let named = |tracker: &str| {
            let (empty, full) = (
                "name=\"issue-tracker\" content=\"\"",
                format!("name=\"issue-tracker\" content=\"{tracker}\""),
            );
            assert_eq!(page.matches(empty).count(), 1, "one line of configuration");
            Fault::Replace(page.replace(empty, &full))
        };
        let tracker = "https://tracker.example/new?title={title}&amp;body={body}";
        s.faults.set("index.html", named(tracker));
        for (lang, about) in [("en", "Correction: "), ("fr", "Correction\u{a0}: ")] {
            let text = report(s, &format!("index.html?id={ID}&lang={lang}")).await?;
            let way = "#dialog a[target=_blank]";
            assert_eq!(s.attribute(way, "rel").await?.as_deref(), Some("noopener"));
            let found = s
                .js("const way = new URL(document.querySelector('#dialog a[target]').href);
                     return [way.origin, way.searchParams.get('title'), way.searchParams.get('body')]")
                .await?;
            assert_eq!(found[0], "https://tracker.example");
            let (title, body) = (found[1].as_str().unwrap_or(""), found[2].as_str().unwrap_or(""));
            assert!(title.starts_with(about), "{title}");
            assert_eq!(format!("{title}\n\n{body}"), text);
        }
        // What is no address for reports is none.
        s.faults.set("index.html", named("javascript:alert(1)//{title}{body}"));
        report(s, &format!("index.html?id={ID}&lang=en")).await?;
        assert_eq!(s.count("#dialog a[target]").await?, 0);
    }
}
