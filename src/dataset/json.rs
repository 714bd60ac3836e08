//! Reading typed values from parsed JSON, in little code.
//!
//! Reading never stops half-way: what does not fit is noted and stands as a
//! blank, and a reading with anything noted is thrown away as a whole. (With
//! an early return after each field, the code that drops half-built records
//! was larger than all the rest.)

use serde_json::{Map, Value};
use std::fmt;

/// The first thing that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong(pub String);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a reading notes what does not fit.
#[derive(Default)]
pub struct Faults(Option<Wrong>);

impl Faults {
    /// Notes a fault; the first one counts.
    pub fn note(&mut self, what: &str) {
        if self.0.is_none() {
            self.0 = Some(Wrong(what.to_owned()));
        }
    }

    fn note_field(&mut self, what: &str, name: &str) {
        if self.0.is_none() {
            self.0 = Some(Wrong([what, " “", name, "”"].concat()));
        }
    }
}

/// A value that can be read from JSON.
pub trait FromJson: Sized {
    /// Reads a value, or notes what does not fit and gives a blank.
    fn read(value: Value, faults: &mut Faults) -> Self;

    /// What stands for a field that is not there; noted unless it may be
    /// left out.
    fn missing(name: &'static str, faults: &mut Faults) -> Self {
        faults.note_field("missing field", name);
        Self::read(Value::Null, faults)
    }

    /// Reads a value as a whole.
    ///
    /// # Errors
    /// The first thing that does not fit.
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let mut faults = Faults::default();
        let read = Self::read(value, &mut faults);
        match faults.0 {
            None => Ok(read),
            Some(wrong) => Err(wrong),
        }
    }
}

/// The fields of an object, taken out one by one.
pub struct Fields(Map<String, Value>);

impl Fields {
    pub fn of(value: Value, faults: &mut Faults) -> Fields {
        match value {
            Value::Object(map) => Fields(map),
            _ => {
                faults.note("expected an object");
                Fields(Map::new())
            }
        }
    }

    pub fn take<V: FromJson>(&mut self, name: &'static str, faults: &mut Faults) -> V {
        match self.0.remove(name) {
            Some(value) => V::read(value, faults),
            None => V::missing(name, faults),
        }
    }

    /// Notes a field that was not taken: the type does not know it.
    pub fn finish(self, faults: &mut Faults) {
        if let Some(name) = self.0.keys().next() {
            faults.note_field("unknown field", name);
        }
    }
}

/// Reads a text that must be a known word or form.
pub fn word<V>(
    value: &Value,
    faults: &mut Faults,
    parse: impl Fn(&str) -> Option<V>,
    blank: V,
) -> V {
    let text = value.as_str().unwrap_or_default();
    parse(text).unwrap_or_else(|| {
        faults.note_field("not known here:", text);
        blank
    })
}

impl FromJson for String {
    fn read(value: Value, faults: &mut Faults) -> Self {
        match value {
            Value::String(text) => text,
            _ => {
                faults.note("expected a text");
                String::new()
            }
        }
    }
}

impl FromJson for bool {
    fn read(value: Value, faults: &mut Faults) -> Self {
        value.as_bool().unwrap_or_else(|| {
            faults.note("expected true or false");
            false
        })
    }
}

impl FromJson for u32 {
    fn read(value: Value, faults: &mut Faults) -> Self {
        value.as_u64().and_then(|n| u32::try_from(n).ok()).unwrap_or_else(|| {
            faults.note("expected a whole number");
            0
        })
    }
}

impl FromJson for usize {
    fn read(value: Value, faults: &mut Faults) -> Self {
        u32::read(value, faults) as usize
    }
}

impl<V: FromJson> FromJson for Option<V> {
    fn read(value: Value, faults: &mut Faults) -> Self {
        match value {
            Value::Null => None,
            value => Some(V::read(value, faults)),
        }
    }

    fn missing(_: &'static str, _: &mut Faults) -> Self {
        None
    }
}

impl<V: FromJson> FromJson for Vec<V> {
    fn read(value: Value, faults: &mut Faults) -> Self {
        let mut out = Vec::new();
        match value {
            Value::Array(items) => {
                for item in items {
                    out.push(V::read(item, faults));
                }
            }
            _ => faults.note("expected a list"),
        }
        out
    }

    fn missing(_: &'static str, _: &mut Faults) -> Self {
        Vec::new()
    }
}

impl<A: FromJson, B: FromJson> FromJson for (A, B) {
    fn read(value: Value, faults: &mut Faults) -> Self {
        let mut items = match value {
            Value::Array(items) if items.len() == 2 => items,
            _ => {
                faults.note("expected a pair");
                Vec::new()
            }
        };
        let second = items.pop().unwrap_or_default();
        let first = items.pop().unwrap_or_default();
        (A::read(first, faults), B::read(second, faults))
    }
}
