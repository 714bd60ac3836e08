//! Ids and addresses: texts of a checked form.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Deref;

/// A stable identifier, unique over all kinds of record, never reused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
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

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Id {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        super::shape::patterned(
            "The id of a record: stable, and never used again.",
            "^[a-z0-9][a-z0-9.-]*$",
        )
    }
}

/// An `https` address; nothing else becomes a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String")]
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

impl TryFrom<String> for Https {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Https, Self::Error> {
        Https::parse(&text).ok_or("not an https address")
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Https {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Https".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = super::shape::patterned(
            "An https address.",
            r"^https://[^\s/?#@]*\.[^\s/?#@]*([/?#]\S*)?$",
        );
        schema.insert("format".into(), "uri".into());
        schema
    }
}
