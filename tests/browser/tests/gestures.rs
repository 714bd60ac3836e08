//! Dragging, pinching and the wheel over the timeline: each gesture is one entry of the history.

use crate::timeline::{FIGURE, shown};
use browser_tests::{Engine, Outcome, Session, browser_tests};
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use std::time::Duration;

/// Drags the figure from one place in it to another, in pixels to the right.
async fn drag(s: &Session, by: i64) -> Outcome {
    s.js("document.querySelector('.timeline-frame').scrollIntoView({ block: 'start' })").await?;
    let at = s
        .js("const box = document.querySelector('.timeline-frame').getBoundingClientRect();
             return [Math.round(box.left + box.width / 2), Math.round(box.top + 120)]")
        .await?;
    let (x, y) = (at[0].as_f64().unwrap_or(0.0), at[1].as_f64().unwrap_or(0.0));
    let step = Some(Duration::from_millis(40));
    let mut mouse = MouseActions::new("mouse".into())
        .then(PointerAction::MoveTo { duration: None, x, y })
        .then(PointerAction::Down { button: 0 });
    for n in 1..=4 {
        let x = x + (by * n / 4) as f64;
        mouse = mouse.then(PointerAction::MoveTo { duration: step, x, y });
    }
    Ok(s.client.perform_actions(mouse.then(PointerAction::Up { button: 0 })).await?)
}

/// Waits until the gesture has ended, which is when the address says where it led.
async fn at_rest(s: &Session) -> Outcome {
    s.wait_until(
        "return new URLSearchParams(location.search).get('from') ===
             document.getElementById('range-from').value",
    )
    .await
}

browser_tests! {
    async fn dragging_pans_and_back_undoes_it(s) {
        s.open_view("?view=timeline&from=2010&to=2013&lang=en").await?;
        s.wait_for(FIGURE).await?;
        let before = shown(s).await?;
        drag(s, 240).await?;
        s.wait_until("return !location.search.includes('from=2010&')").await?;
        // To the right is back in time.
        let ends = shown(s).await?["ends"].clone();
        assert!(ends[0].as_str().is_some_and(|from| from < "2010"), "{ends}");
        assert!(ends[1].as_str().is_some_and(|to| to.starts_with("2013") || to.starts_with("2012")), "{ends}");
        let query = s.query().await?;
        assert_eq!(s.count("dialog[open]").await?, 0);
        s.back().await?;
        s.wait_for_query("?view=timeline&from=2010&to=2013&lang=en").await?;
        s.wait_until("return document.getElementById('range-from').value === '2010'").await?;
        assert_eq!(shown(s).await?, before);
        s.forward().await?;
        s.wait_for_query(&query).await?;
    }

    async fn two_fingers_draw_time_apart(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.open_view("?view=timeline&from=2010&to=2013&lang=en").await?;
        s.wait_for(FIGURE).await?;
        s.js("const frame = document.querySelector('.timeline-frame');
              frame.scrollIntoView();
              const box = frame.getBoundingClientRect();
              const at = (type, pointerId, x) => frame.dispatchEvent(new PointerEvent(type, {
                  pointerId, pointerType: 'touch', bubbles: true, isPrimary: pointerId === 1,
                  clientX: box.left + x, clientY: box.top + 200 }));
              at('pointerdown', 1, 400); at('pointerdown', 2, 500);
              at('pointermove', 1, 350); at('pointermove', 2, 550);
              at('pointerup', 1, 350); at('pointerup', 2, 550);").await?;
        s.wait_until("return document.getElementById('range-from').value > '2010-06'").await?;
        let length = s.js("return history.length").await?;
        s.back().await?;
        s.wait_for_query("?view=timeline&from=2010&to=2013&lang=en").await?;
        assert!(length.as_u64().unwrap_or(0) >= 2);
    }

    async fn the_wheel_zooms_by_its_own_movement_as_one_entry(s) {
        s.open_view("?view=timeline&from=2010&to=2013&lang=en").await?;
        s.wait_for(FIGURE).await?;
        let length = s.js("return history.length").await?;
        let turn = |x: i32, y: i32, ctrl: bool| format!(
            "const frame = document.querySelector('.timeline-frame'), box = frame.getBoundingClientRect();
             let used = true;
             for (let n = 0; n < 30; n += 1)
                 used = !frame.dispatchEvent(new WheelEvent('wheel', {{ bubbles: true, cancelable: true,
                     deltaX: {x}, deltaY: {y}, ctrlKey: {ctrl}, clientX: box.left + box.width / 2 }})) && used;
             return used");
        // Upright the wheel is the page's.
        assert_eq!(s.js(&turn(0, 40, false)).await?, false);
        assert_eq!(s.query().await?, "?view=timeline&from=2010&to=2013&lang=en");
        // Half a second of a pinch: three times closer, not thirty days.
        assert_eq!(s.js(&turn(0, -4, true)).await?, true);
        s.wait_until("return !location.search.includes('from=2010&to=2013&')").await?;
        let ends = shown(s).await?["ends"].clone();
        assert!(ends[0].as_str().is_some_and(|from| from > "2011" && from < "2012"), "{ends}");
        // Sideways it moves through the years, within the same burst or after it.
        at_rest(s).await?;
        assert_eq!(s.js(&turn(10, 0, false)).await?, true);
        s.wait_until(&format!("return document.getElementById('range-from').value > {}", ends[0])).await?;
        at_rest(s).await?;
        let entries = s.js("return history.length").await?;
        assert_eq!(entries.as_u64(), length.as_u64().map(|length| length + 2));
        s.back().await?;
        s.back().await?;
        s.wait_for_query("?view=timeline&from=2010&to=2013&lang=en").await?;
    }
}
