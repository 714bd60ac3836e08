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
        assert_eq!(counted[0] + counted[counted.len() - 1], all, "{counted:?}");
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
        for wrong in ["2014-13-45", "yesterday", "01/06/2014", "2023-02-29", "26 October"] {
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

    async fn what_may_be_two_days_offers_both(s) {
        s.open_view("?view=compare&lang=en").await?;
        unfold(s).await?;
        s.fill_in(DAY, "01/06/2014").await?;
        s.key(Key::Enter).await?;
        s.wait_for(".asof-readings button").await?;
        let offered = s.texts(".asof-readings button").await?;
        assert_eq!(offered, ["1\u{a0}June 2014", "6\u{a0}January 2014"]);
        s.click(".asof-readings button").await?;
        s.wait_for_query("?asof=2014-06-01&lang=en").await?;
        s.wait_gone(".asof-readings").await?;
        s.wait_until("return document.activeElement.id === 'asof'").await?;
        // In French the day comes first, and the month alone means its last day.
        s.open_view("?view=compare&lang=fr").await?;
        unfold(s).await?;
        s.fill_in(DAY, "01/06/2014").await?;
        s.key(Key::Enter).await?;
        s.wait_for_query("?asof=2014-06-01&lang=fr").await?;
        s.fill_in(DAY, "juin 2014").await?;
        s.key(Key::Enter).await?;
        s.wait_for_query("?asof=2014-06-30&lang=fr").await?;
        s.wait_for_text("#asof-said", "dernier jour du mois").await?;
    }

    async fn a_marked_day_is_chosen_by_name(s) {
        s.open_view("?asof=2014-06-01&lang=en").await?;
        unfold(s).await?;
        let chosen = "const one = document.getElementById('asof-marked');
                      return one.selectedOptions[0]?.textContent.trim()";
        assert_eq!(s.js(chosen).await?, json!("Marked days…"));
        s.js("const one = document.getElementById('asof-marked');
              one.value = '2012-10-26';
              one.dispatchEvent(new Event('change', { bubbles: true }))").await?;
        s.wait_for_query("?asof=2012-10-26&lang=en").await?;
        s.wait_until("return document.getElementById('asof-marked').value === '2012-10-26'").await?;
        assert!(s.js(chosen).await?.as_str().is_some_and(|said| said.contains("Cybersecurity Action Plan")));
        // It follows a day that is set in another way.
        s.click("#asof-back").await?;
        s.wait_until("return document.getElementById('asof-marked').value === '2011-12-07'").await?;
        s.fill_in(DAY, "2014-06-01").await?;
        s.key(Key::Enter).await?;
        s.wait_until("return document.getElementById('asof-marked').value === ''").await?;
    }

    async fn what_was_in_force_leaves_room_for_the_content(s) {
        for (width, height, most) in [(1280, 800, 400), (390, 844, 500)] {
            s.set_window(width, height).await?;
            for lang in ["en", "fr"] {
                s.open_view(&format!("?view=overview&asof=2014-06-01&lang={lang}")).await?;
                for (view, content) in [
                    ("view=overview&asof=2014-06-01", "#matrix"),
                    ("asof=2014-06-01", ".compare"),
                    ("view=timeline&asof=2014-06-01", ".timeline-axis"),
                    ("view=plans&asof=2014-06-01", "#plan-list"),
                    ("view=records&asof=2014-06-01", ".records"),
                ] {
                    s.turn_to(&format!("?{view}&lang={lang}")).await?;
                    s.wait_for(content).await?;
                    let top = format!("document.querySelector('{content}').getBoundingClientRect().top + scrollY");
                    let top = s.js(&format!("return Math.round({top})")).await?;
                    let top = top.as_i64().ok_or("no number")?;
                    assert!(top <= most, "{view} {lang} at {width}: content begins at {top}");
                }
            }
        }
    }

    async fn on_a_phone_what_was_in_force_is_one_fold(s) {
        s.open_view("?view=timeline&asof=2014-06-01&lang=en").await?;
        let line = s.text(".in-force-line").await?;
        let line = line.replace('\u{a0}', " ");
        assert!(line.contains("until 19 September 2018"), "{line}");
        s.click(".unsure-fold > summary").await?;
        s.wait_for_text(".unsure-fold", "last evidence 2011").await?;
        s.set_window(390, 844).await?;
        s.wait_for_text(".in-force-fold > summary", "leading documents").await?;
        s.click(".in-force-fold > summary").await?;
        s.wait_for_text(".in-force-fold", "until 11\u{a0}June 2018").await?;
        assert_eq!(s.text(".in-force-line").await?, "");
    }

    async fn what_is_not_known_to_have_ended_stands_apart(s) {
        s.open_view("?view=plans&asof=2014-06-01&lang=en").await?;
        let last = s.texts("#plan-list section:last-child h2").await?;
        assert_eq!(last, ["Not known to have ended"]);
        assert!(s.count(".plan-group.is-unsure a[href*='ci-action-plan-2010']").await? == 1);
        s.turn_to("?view=records&asof=2014-06-01&q=CNCI&lang=en").await?;
        s.wait_for_text(".unsure-mark", "last evidence 2011").await?;
        s.turn_to("?view=lineage&asof=2014-06-01&lang=en").await?;
        s.wait_for(".lineage-node.is-unsure").await?;
        s.wait_for(".unsure-key").await?;
        s.wait_for_text("#count", "not in this figure").await?;
        s.turn_to("?theme=cybercrime&asof=2014-06-01&lang=en").await?;
        s.wait_for_text(".whole-era", "2010–2017").await?;
    }
}
