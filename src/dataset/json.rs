//! Reading typed values from parsed JSON, in little code.
//!
//! Reading never stops half-way: what does not fit is noted and stands as a
//! blank, and a reading with anything noted is thrown away as a whole. (With
//! an early return after each field, the code that drops half-built records
//! was larger than all the rest.)

use std::fmt;

/// How deep lists and objects may stand in each other.
const DEPTH: usize = 100;

/// A JSON value. `serde_json` has one as well, but its floating-point numbers
/// and ordered maps were a twentieth of the browser build, and a bundle has
/// use for neither.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    #[default]
    Null,
    Bool(bool),
    /// Nothing for a number that is not whole, or too large.
    Number(Option<u32>),
    String(String),
    Array(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// Where the text is no longer JSON.
    pub fn parse(text: &str) -> Result<Value, Wrong> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(DEPTH).filter(|_| reader.after_space() == END);
        value.ok_or_else(|| Wrong(format!("no JSON from byte {} on", reader.at)))
    }
}

/// For what was checked as a `serde_json` value, which the browser never does.
impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Value {
        use serde_json::Value as Json;
        match value {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(value),
            Json::Number(number) => {
                Value::Number(number.as_u64().and_then(|number| number.try_into().ok()))
            }
            Json::String(text) => Value::String(text),
            Json::Array(items) => Value::Array(items.into_iter().map(Value::from).collect()),
            Json::Object(fields) => {
                Value::Object(fields.into_iter().map(|(name, item)| (name, item.into())).collect())
            }
        }
    }
}

/// What stands for the byte after the last one; no text has it.
const END: u8 = 0xff;

/// A JSON text, read from front to back; nothing where it is no JSON.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(END)
    }

    fn after_space(&mut self) -> u8 {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
        self.peek()
    }

    /// Steps over the next byte where it is one of these.
    fn eat(&mut self, wanted: &[u8]) -> Option<u8> {
        let byte = self.peek();
        wanted.contains(&byte).then(|| {
            self.at += 1;
            byte
        })
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        let found = self.text.get(self.at..)?.starts_with(word);
        self.at += if found { word.len() } else { 0 };
        found.then_some(value)
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        let deeper = depth.checked_sub(1)?;
        match self.after_space() {
            b'{' => {
                let mut fields = Vec::new();
                self.items(b'}', &mut |reader| {
                    let name = reader.string()?;
                    reader.after_space();
                    reader.eat(b":")?;
                    fields.push((name, reader.value(deeper)?));
                    Some(())
                })?;
                Some(Value::Object(fields))
            }
            b'[' => {
                let mut items = Vec::new();
                self.items(b']', &mut |reader| {
                    items.push(reader.value(deeper)?);
                    Some(())
                })?;
                Some(Value::Array(items))
            }
            b'"' => self.string().map(Value::String),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => self.number(),
        }
    }

    /// What stands between brackets, with commas in between.
    fn items(&mut self, close: u8, item: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        if self.after_space() != close {
            loop {
                self.after_space();
                item(self)?;
                self.after_space();
                if self.eat(b",").is_none() {
                    break;
                }
            }
        }
        self.eat(&[close]).map(drop)
    }

    fn string(&mut self) -> Option<String> {
        self.eat(b"\"")?;
        let mut out = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | ..b' ' | END) {
                self.at += 1;
            }
            out.push_str(self.text.get(start..self.at)?);
            if self.eat(b"\"").is_some() {
                return Some(out);
            }
            out.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        self.eat(b"\\")?;
        Some(match self.eat(b"\"\\/bfnrtu")? {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut units = vec![self.unit()?];
                if matches!(units[0], 0xd800..0xdc00) {
                    self.eat(b"\\")?;
                    self.eat(b"u")?;
                    units.push(self.unit()?);
                }
                char::decode_utf16(units).next()?.ok()?
            }
            same => same.into(),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u16> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit << 4 | char::from(self.peek()).to_digit(16)?;
            self.at += 1;
        }
        unit.try_into().ok()
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        self.eat(b"-");
        if self.eat(b"0").is_none() {
            self.digits()?;
        }
        if self.eat(b".").is_some() {
            self.digits()?;
        }
        if self.eat(b"eE").is_some() {
            self.eat(b"+-");
            self.digits()?;
        }
        Some(Value::Number(self.text.get(start..self.at)?.parse().ok()))
    }
}

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
pub struct Fields(Vec<(String, Value)>);

impl Fields {
    pub fn of(value: Value, faults: &mut Faults) -> Fields {
        match value {
            Value::Object(fields) => Fields(fields),
            _ => {
                faults.note("expected an object");
                Fields(Vec::new())
            }
        }
    }

    /// The value of a field as it stands there.
    pub fn value(&mut self, name: &str) -> Option<Value> {
        let at = self.0.iter().position(|(other, _)| other == name)?;
        Some(self.0.swap_remove(at).1)
    }

    pub fn take<V: FromJson>(&mut self, name: &'static str, faults: &mut Faults) -> V {
        match self.value(name) {
            Some(value) => V::read(value, faults),
            None => V::missing(name, faults),
        }
    }

    /// Notes a field that was not taken: the type does not know it.
    pub fn finish(self, faults: &mut Faults) {
        if let Some((name, _)) = self.0.first() {
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
    let text = match value {
        Value::String(text) => text,
        _ => "",
    };
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
        match value {
            Value::Bool(value) => value,
            _ => {
                faults.note("expected true or false");
                false
            }
        }
    }
}

impl FromJson for u32 {
    fn read(value: Value, faults: &mut Faults) -> Self {
        match value {
            Value::Number(Some(number)) => number,
            _ => {
                faults.note("expected a whole number");
                0
            }
        }
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
