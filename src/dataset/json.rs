//! Reading typed values from parsed JSON, in little code.

use serde_json::{Map, Value};
use std::fmt;

/// The first thing that does not fit, innermost first: `"date" › "from"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong(pub String);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn wrong<V>(what: &str) -> Result<V, Wrong> {
    Err(Wrong(what.to_owned()))
}

/// A value that can be read from JSON.
pub trait FromJson: Sized {
    /// # Errors
    /// What does not fit, in words.
    fn from_json(value: Value) -> Result<Self, Wrong>;

    /// What a field reads as that is not there.
    fn absent() -> Option<Self> {
        None
    }
}

/// The fields of an object, taken out one by one.
pub struct Fields(Map<String, Value>);

impl Fields {
    /// # Errors
    /// Where the value is no object.
    pub fn of(value: Value) -> Result<Fields, Wrong> {
        match value {
            Value::Object(map) => Ok(Fields(map)),
            _ => wrong("expected an object"),
        }
    }

    /// # Errors
    /// Where the field is missing or does not fit.
    pub fn take<V: FromJson>(&mut self, name: &'static str) -> Result<V, Wrong> {
        match self.0.remove(name) {
            Some(value) => V::from_json(value).map_err(|fault| within(name, &fault)),
            None => V::absent().ok_or_else(|| missing(name)),
        }
    }

    /// # Errors
    /// Where a field was not taken: the type does not know it.
    pub fn finish(self) -> Result<(), Wrong> {
        match self.0.keys().next() {
            None => Ok(()),
            Some(name) => Err(Wrong(format!("unknown field {name:?}"))),
        }
    }
}

fn within(name: &str, fault: &Wrong) -> Wrong {
    Wrong(format!("{name:?} › {fault}"))
}

fn missing(name: &str) -> Wrong {
    Wrong(format!("field {name:?} is missing"))
}

/// Reads a text that must be a known word or form.
///
/// # Errors
/// Where it is no text or `parse` does not know it.
pub fn word<V>(value: &Value, parse: impl Fn(&str) -> Option<V>) -> Result<V, Wrong> {
    let text = value.as_str().unwrap_or_default();
    parse(text).ok_or_else(|| Wrong(format!("{text:?} is not known here")))
}

impl FromJson for String {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::String(text) => Ok(text),
            _ => wrong("expected a text"),
        }
    }
}

impl FromJson for bool {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        value.as_bool().map_or_else(|| wrong("expected true or false"), Ok)
    }
}

impl FromJson for u32 {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let number = value.as_u64().and_then(|n| u32::try_from(n).ok());
        number.map_or_else(|| wrong("expected a whole number"), Ok)
    }
}

impl FromJson for usize {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        u32::from_json(value).map(|n| n as usize)
    }
}

impl<V: FromJson> FromJson for Option<V> {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Null => Ok(None),
            value => V::from_json(value).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<V: FromJson> FromJson for Vec<V> {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Array(items) => items.into_iter().map(V::from_json).collect(),
            _ => wrong("expected a list"),
        }
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

impl<A: FromJson, B: FromJson> FromJson for (A, B) {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Array(items) => match <[Value; 2]>::try_from(items) {
                Ok([a, b]) => Ok((A::from_json(a)?, B::from_json(b)?)),
                Err(_) => wrong("expected a pair"),
            },
            _ => wrong("expected a pair"),
        }
    }
}
