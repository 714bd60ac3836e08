//! Ids and addresses: texts of a checked form.

use super::json::{Faults, FromJson, Value, word};
use super::shape::{Shape, Shaped};
use serde::Serialize;
use std::fmt;
use std::ops::Deref;

/// A stable identifier, unique over all kinds of record, never reused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(transparent)]
pub struct Id(pub String);

impl Deref for Id {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromJson for Id {
    fn read(value: Value, faults: &mut Faults) -> Self {
        Id(String::read(value, faults))
    }
}

impl Shaped for Id {
    fn shape() -> Shape {
        Shape::Id
    }
}

/// An `https` address; nothing else becomes a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Https(String);

impl Https {
    pub fn parse(text: &str) -> Option<Https> {
        let rest = text.strip_prefix("https://")?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let clean = !text.chars().any(|c| c.is_whitespace() || c.is_control());
        let has = |sign: u8| host.bytes().any(|byte| byte == sign);
        (clean && has(b'.') && !has(b'@')).then(|| Https(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromJson for Https {
    fn read(value: Value, faults: &mut Faults) -> Self {
        word(&value, faults, Https::parse, Https(String::new()))
    }
}

impl Shaped for Https {
    fn shape() -> Shape {
        Shape::Https
    }
}
