//! Keys and mouse buttons as a person presses them, wherever the focus is.

use crate::{Outcome, Session};
use fantoccini::actions::Actions;
use fantoccini::actions::{InputSource, KeyAction, KeyActions, MouseActions, PointerAction};
use fantoccini::key::Key;
use serde_json::Value;
use std::time::Duration;

/// How a link is asked to open beside the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    MiddleButton,
    WithControl,
}

/// Whether an element with the focus is on screen and shows that it has it.
pub(crate) const SHOWS: &str = "
    const shows = (at) => {
        if (!at || at === document.body) return false;
        const style = getComputedStyle(at);
        const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        // An item of a figure wears a ring of its own.
        const shape = at.querySelector(':scope > .reach, :scope > .node-box');
        const box = (shape ?? at).getBoundingClientRect();
        const ring = shape && getComputedStyle(shape).stroke !== 'none'
            && parseFloat(getComputedStyle(shape).strokeWidth) >= 2;
        return at.matches(':focus-visible') && (outline || !!ring)
            && box.width > 0 && box.bottom > 0 && box.top >= -1 && box.top < innerHeight;
    };";

impl Session {
    /// Presses one key and lets it go.
    pub async fn key(&self, key: Key) -> Outcome {
        self.chord(&[], char::from(key)).await
    }

    /// Presses a key while others are held.
    pub async fn chord(&self, held: &[Key], key: char) -> Outcome {
        let mut actions = KeyActions::new("keyboard".into());
        for key in held {
            actions = actions.then(KeyAction::Down { value: char::from(*key) });
        }
        actions = actions.then(KeyAction::Down { value: key });
        actions = actions.then(KeyAction::Up { value: key });
        for key in held.iter().rev() {
            actions = actions.then(KeyAction::Up { value: char::from(*key) });
        }
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Presses one key after another, where the focus is.
    pub async fn keys(&self, text: &str) -> Outcome {
        let mut actions = KeyActions::new("keyboard".into());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value });
            actions = actions.then(KeyAction::Up { value });
        }
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Presses Tab until the focus is on an element that fits; how often.
    pub async fn tab_to(&self, css: &str) -> Outcome<usize> {
        for n in 1..=150 {
            self.key(Key::Tab).await?;
            if self.focus_fits(css).await? {
                return Ok(n);
            }
        }
        Err(format!("Tab does not reach `{css}`.").into())
    }

    /// Presses Shift and Tab until the focus is on an element that fits.
    pub async fn tab_back_to(&self, css: &str) -> Outcome {
        for _ in 0..150 {
            self.chord(&[Key::Shift], char::from(Key::Tab)).await?;
            if self.focus_fits(css).await? {
                return Ok(());
            }
        }
        Err(format!("Shift and Tab do not reach `{css}`.").into())
    }

    pub async fn focus_fits(&self, css: &str) -> Outcome<bool> {
        let fits = "return !!document.activeElement?.matches(arguments[0])";
        let fits = self.js_with(fits, vec![css.into()]).await?;
        Ok(fits == Value::Bool(true))
    }

    /// Whether the element with the focus is on screen and shows that it has it.
    pub async fn focus_shows(&self) -> Outcome<bool> {
        let shows = format!("{SHOWS} return shows(document.activeElement)");
        Ok(self.js(&shows).await? == Value::Bool(true))
    }

    /// Clicks a link as one does to open it in a tab of its own.
    pub async fn click_beside(&self, css: &str, how: Beside) -> Outcome {
        let element = self.wait_for(css).await?;
        self.js_with(
            "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })",
            vec![css.into()],
        )
        .await?;
        let button = match how {
            Beside::MiddleButton => 1,
            Beside::WithControl => 0,
        };
        let wait = Duration::from_millis(20);
        let mouse = MouseActions::new("mouse".into())
            .pause(wait)
            .then(PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 })
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button })
            .pause(wait);
        let control = char::from(Key::Control);
        let actions = match how {
            Beside::MiddleButton => Actions::from(mouse),
            Beside::WithControl => Actions::from(
                KeyActions::new("keyboard".into())
                    .then(KeyAction::Down { value: control })
                    .pause(wait)
                    .pause(wait)
                    .pause(wait)
                    .then(KeyAction::Up { value: control }),
            )
            .and(mouse),
        };
        Ok(self.client.perform_actions(actions).await?)
    }
}
