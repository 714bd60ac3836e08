//! Fingers on the page, as the browser itself would report them. Only
//! Chromium can be given some.

use crate::{Outcome, Session, devtools};
use serde_json::{Value, json};
use std::time::Duration;

/// Where a finger is, in CSS pixels from the corner of what is seen.
pub type Place = (f64, f64);

/// In how many moves a finger goes from place to place.
const MOVES: u32 = 8;

impl Session {
    /// The page believes to be on a device with a touch screen.
    pub async fn with_touch(&self) -> Outcome {
        let wanted = json!({ "enabled": true, "maxTouchPoints": 5 });
        devtools::call(&self.client, "Emulation.setTouchEmulationEnabled", wanted).await?;
        Ok(())
    }

    /// Puts fingers down, moves them all to their other places, lifts them.
    pub async fn swipe(&self, fingers: &[(Place, Place)]) -> Outcome {
        let at = |step: u32| {
            let part = f64::from(step) / f64::from(MOVES);
            let fingers = fingers.iter().enumerate();
            let points: Vec<Value> = fingers
                .map(|(id, (from, to))| {
                    let along = |from: f64, to: f64| from + (to - from) * part;
                    json!({ "id": id, "x": along(from.0, to.0), "y": along(from.1, to.1) })
                })
                .collect();
            Value::from(points)
        };
        self.touch("touchStart", at(0)).await?;
        for step in 1..=MOVES {
            self.touch("touchMove", at(step)).await?;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.touch("touchEnd", json!([])).await
    }

    /// Touches the middle of an element.
    pub async fn tap(&self, css: &str) -> Outcome {
        let middle = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
                      return [box.left + box.width / 2, box.top + box.height / 2]";
        let at = self.js_with(middle, vec![json!(css)]).await?;
        let point = json!([{ "x": at[0], "y": at[1] }]);
        self.touch("touchStart", point).await?;
        self.touch("touchEnd", json!([])).await
    }

    async fn touch(&self, kind: &str, points: Value) -> Outcome {
        let event = json!({ "type": kind, "touchPoints": points });
        devtools::call(&self.client, "Input.dispatchTouchEvent", event).await?;
        Ok(())
    }
}
