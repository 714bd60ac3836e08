//! Every question of the readers is answered within three steps from the bare
//! first screen, in both languages, by keyboard alone.

use browser_tests::{Key, Outcome, Session, browser_tests};

/// What is asked, the controls that lead there, and what the answer holds.
type Question = (&'static str, &'static [&'static str], &'static [&'static str]);

const QUESTIONS: [Question; 10] = [
    (
        "what each side commits to on a theme, and what they do together",
        &["#matrix th a", ".provision a[href*='id=']:not(.by a)"],
        &["dialog[open] .statement", "dialog .evidence .place", "dialog .evidence a.outward"],
    ),
    (
        "where they agree, and where not",
        &["#matrix a.cell", "#verdict a[href*='id=']"],
        &["dialog[open] .verdict-title", "dialog a[href*='id=']"],
    ),
    ("what held on a given day", &["nav a[href*='view=compare']", "#asof-summary", "#asof-back"], &[".chip", "#count"]),
    (
        "when what happened",
        &["nav a[href*='view=timeline']", ".timeline-frame a[data-item]"],
        &["dialog[open] .facts"],
    ),
    (
        "what the joint plans promised, who owned it, what came of it",
        &["nav a[href*='view=plans']", "a[href*='focus=ci-action-plan-2010']"],
        &[".leads", ".carried", "h2", ".places a, .meta a"],
    ),
    (
        "how the documents and bodies hang together",
        &["nav a[href*='view=lineage']", "a[href*='as=table']"],
        &["main li a[href*='id=']"],
    ),
    (
        "the story",
        &["nav a[href*='view=stories']", "a[href*='step=1']", "a[rel=next]"],
        &[".story-bar", "a[rel=prev]"],
    ),
    (
        "everything on record",
        &["nav a[href*='view=records']", "table tbody a[href*='id=']"],
        &["dialog[open] .evidence"],
    ),
    (
        "who says so",
        &["nav a[href*='view=sources']", ".record-list a"],
        &["dialog[open] .relations a", "dialog a.outward"],
    ),
    ("how this was made", &["nav a[href*='view=about']"], &[".about .rules", ".about .files a"]),
];

async fn answered(s: &mut Session, lang: &str) -> Outcome {
    for (question, steps, answer) in QUESTIONS {
        assert!(steps.len() <= 3, "{question}");
        s.open_view(&format!("?lang={lang}")).await?;
        for step in steps {
            // Longer names stand behind a button, in windows that have no room for them.
            let is_folded = step.starts_with("nav a")
                && s.js(&format!("return [...document.querySelectorAll(\"{step}\")]
                    .every((one) => !one.checkVisibility())")).await? == true;
            if is_folded {
                s.tab_to(".screens-menu > summary").await?;
                s.key(Key::Enter).await?;
            }
            s.tab_to(step).await.map_err(|fault| format!("{question}: {fault}"))?;
            assert!(s.focus_shows().await?, "{question}: the focus on {step} is not to be seen");
            s.key(Key::Enter).await?;
            s.ready().await?;
        }
        for part in answer {
            s.wait_for(part).await.map_err(|fault| format!("{question}: {fault}"))?;
        }
    }
    Ok(())
}

browser_tests! {
    async fn each_is_answered_in_english(s) {
        answered(s, "en").await?;
    }

    async fn each_is_answered_in_french(s) {
        answered(s, "fr").await?;
    }
}
