//! One day for the whole app: typed, or by the slider.

use browser_tests::{Key, Outcome, Session, browser_tests};
use serde_json::json;

const SLIDER: &str = "#asof-slider";
const DAY: &str = "#asof";

/// Unfolds the control: it stands behind its summary.
async fn unfold(s: &Session) -> Outcome {
    s.js("document.querySelector('details.asof-menu').open = true").await?;
    Ok(())
}

async fn focus(s: &Session, css: &str) -> Outcome {
    s.js_with("document.querySelector(arguments[0]).focus()", vec![json!(css)])
        .await?;
    Ok(())
}

browser_tests! {
    async fn arrows_move_the_slider_over_the_days_that_mattered(s) {
        s.open_view("?view=compare&lang=en").await?;
        unfold(s).await?;
        let all = s.counted().await?[0];
        focus(s, SLIDER).await?;
        s.key(Key::Left).await?;
        s.wait_for_query("?asof=2026-03-06&lang=en").await?;
        s.wait_for_text("#count", "hidden").await?;
        s.wait_for_text("#asof-said", "Cyber Strategy for America").await?;
        assert_eq!(s.property(DAY, "value").await?.as_deref(), Some("2026-03-06"));
        // What is hidden and what is shown is all there is.
        let counted = s.counted().await?;
        assert_eq!(counted[0] + counted[2], all, "{counted:?}");
        assert_eq!(counted[1], all);
        s.key(Key::Left).await?;
        s.wait_for_query("?asof=2025-02-06&lang=en").await?;
        let spoken = s.attribute(SLIDER, "aria-valuetext").await?.unwrap_or_default();
        assert!(spoken.contains("2025"), "{spoken}");
        s.key(Key::Right).await?;
        s.wait_for_query("?asof=2026-03-06&lang=en").await?;
        s.key(Key::Right).await?;
        s.wait_for_query("?view=compare&lang=en").await?;
        s.wait_for_text("#asof-said", "For example").await?;
        s.wait_for_text("#count", "All ").await?;
    }

    async fn buttons_step_from_day_to_day(s) {
        s.open_view("?asof=2026-03-06&lang=en").await?;
        unfold(s).await?;
        s.click("#asof-back").await?;
        s.wait_for_query("?asof=2025-02-06&lang=en").await?;
        s.click("#asof-on").await?;
        s.wait_for_query("?asof=2026-03-06&lang=en").await?;
    }

    async fn buttons_step_from_between_to_the_nearest(s) {
        s.open_view("?asof=2014-06-01&lang=en").await?;
        unfold(s).await?;
        s.click("#asof-back").await?;
        s.wait_for_query("?asof=2012-10-26&lang=en").await?;
        s.open_view("?asof=2014-06-01&lang=en").await?;
        unfold(s).await?;
        s.click("#asof-on").await?;
        s.wait_for_query("?asof=2016-12-12&lang=en").await?;
    }

    async fn a_day_is_typed(s) {
        s.open_view("?view=compare&lang=en").await?;
        unfold(s).await?;
        s.fill_in(DAY, "2014-06-01").await?;
        s.key(Key::Enter).await?;
        s.wait_for_query("?asof=2014-06-01&lang=en").await?;
        s.wait_for_text("#asof-said", "1\u{a0}June 2014").await?;
        s.wait_for_text("#live", "hidden").await?;
        // Nothing of a later day is shown.
        s.open_view("?theme=incident-response&asof=2014-06-01").await?;
        let late = s
            .ask("const ids = new Set((await (await fetch('data/instruments.json')).json())
                      .filter((item) => item.in_force.from > '2014-06-01').map((item) => item.id));
                  return [...document.querySelectorAll('.by a')]
                      .map((link) => new URL(link.href).searchParams.get('id'))
                      .filter((id) => ids.has(id))")
            .await?;
        assert_eq!(late.to_string(), "[]");
        assert!(s.count(".folded").await? > 3);
    }

    async fn what_is_no_day_is_said_and_changes_nothing(s) {
        s.open_view("?asof=2014-06-01&lang=en").await?;
        unfold(s).await?;
        let count = s.text("#count").await?;
        for wrong in ["2014-13-45", "yesterday", "01/06/2014", "2023-02-29", "October 2012"] {
            s.fill_in(DAY, wrong).await?;
            s.key(Key::Enter).await?;
            s.wait_for_text("#asof-said.is-error", "The view was left as it was").await?;
            assert_eq!(s.attribute(DAY, "aria-invalid").await?.as_deref(), Some("true"));
            assert_eq!(s.query().await?, "?asof=2014-06-01&lang=en", "{wrong}");
            assert_eq!(s.text("#count").await?, count);
        }
        // A right one mends it.
        s.fill_in(DAY, "2020-02-29").await?;
        s.key(Key::Enter).await?;
        s.wait_for_query("?asof=2020-02-29&lang=en").await?;
        s.wait_gone("#asof-said.is-error").await?;
        assert_eq!(s.attribute(DAY, "aria-invalid").await?.as_deref(), Some("false"));
    }

    async fn the_message_goes_when_a_day_is_chosen_otherwise(s) {
        s.open_view("?asof=2014-06-01&lang=en").await?;
        unfold(s).await?;
        s.fill_in(DAY, "nonsense").await?;
        s.key(Key::Enter).await?;
        s.wait_for("#asof-said.is-error").await?;
        s.click("#asof-back").await?;
        s.wait_gone("#asof-said.is-error").await?;
        let day = s.property(DAY, "value").await?.unwrap_or_default();
        s.wait_for_query(&format!("?asof={day}&lang=en")).await?;
    }

    async fn emptying_the_field_shows_the_whole_record(s) {
        s.open_view("?asof=2014-06-01&lang=en").await?;
        unfold(s).await?;
        s.empty(DAY).await?;
        s.key(Key::Enter).await?;
        s.wait_for_query("?view=compare&lang=en").await?;
        s.wait_for_text("#count", "All ").await?;
    }

    async fn each_theme_has_the_verdict_of_the_era(s) {
        s.open_view("?asof=2014-06-01").await?;
        assert_eq!(s.count(".compare tbody tr").await?, 14);
        let eras = s.texts(".verdicts .era").await?;
        assert_eq!(eras, vec!["2010–2017"; 14]);
        s.open_view("?asof=2005-01-01").await?;
        assert_eq!(s.count(".verdicts").await?, 0);
        s.wait_for_text(".row-count", "Before the first era").await?;
    }
}
