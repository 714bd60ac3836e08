//! What axe-core finds by the rules of WCAG 2.2 A and AA: nothing.

use browser_tests::{Engine, Outcome, Rules, Session, browser_tests};

const VIEWS: [&str; 18] = [
    "",
    "&theme=incident-response&party=ca,joint&asof=2020-01-01&q=incident",
    "&cols=us-ncs-2023,national-cyber-security-strategy-2025&nope=1",
    "&cols=ci-action-plan-2010,cybersecurity-action-plan-2012,grid-strategy-2016,us",
    "&cols=us-nssc-2003,us-national-cyber-strategy-2018&theme=cybercrime&asof=2018-01-01",
    "&view=records&q=plan",
    "&view=sources&q=canada",
    "&view=lineage",
    "&view=lineage&as=table&focus=us-ncs-2023",
    "&view=about",
    "&view=plans",
    "&view=plans&focus=cybersecurity-action-plan-2012&asof=2014-06-01&party=joint,ca",
    "&view=stories&party=ca",
    "&view=stories&story=story-centres",
    "&theme=defence-deterrence&asof=2023-03-24&story=story-deterrence&step=4",
    "&view=timeline&asof=2014-06-01",
    "&view=timeline&as=table&from=2010&to=2013",
    "&id=cybersecurity-action-plan-2012",
];

async fn no_barriers(s: &mut Session, lang: &str) -> Outcome {
    let mut found = Vec::new();
    s.open_view(&format!("?lang={lang}")).await?;
    for view in VIEWS {
        let query = format!("?lang={lang}{view}");
        s.turn_to(&query).await?;
        if view.contains("id=") {
            s.wait_for("dialog[open] .evidence").await?;
        }
        s.js("document.querySelectorAll('details').forEach((one) => { one.open = true })").await?;
        for (width, dark) in conditions(s.engine) {
            if s.engine == Engine::Chromium {
                s.set_window(*width, 900).await?;
                s.set_dark(*dark).await?;
            }
            let rules = if *dark { Rules::Contrast } else { Rules::All };
            for barrier in s.barriers(rules).await? {
                found.push(format!("{query} at {width}, dark: {dark}\n  {barrier}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// Only Chromium can be given another width and other colours without a reload.
fn conditions(engine: Engine) -> &'static [(u32, bool)] {
    match engine {
        Engine::Chromium => &[(1280, false), (1280, true), (320, false), (320, true)],
        _ => &[(1280, false)],
    }
}

browser_tests! {
    async fn none_in_english(s) {
        no_barriers(s, "en").await?;
    }

    async fn none_in_french(s) {
        no_barriers(s, "fr").await?;
    }

    async fn a_barrier_would_be_found(s) {
        s.open_view("?view=about").await?;
        s.js("const img = document.createElement('img'); img.src = 'icon.svg';
              document.querySelector('.about').append(img)").await?;
        let found = s.barriers(Rules::All).await?.join(" ");
        assert!(found.contains("image-alt"), "{found}");
    }
}
