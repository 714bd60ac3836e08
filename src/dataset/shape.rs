//! What JSON a type reads, as a value that can be walked.
//!
//! The macros below define a record once; from the same lines come the Rust
//! type, its JSON reading and writing, and its [`Shape`]. The checker walks
//! the shape to report every fault of a file at once, which a plain
//! deserializer, stopping at the first, cannot do.
//!
//! Reading goes by way of [`super::json`] and not by serde's derive: the
//! derived code for these forty types was a third of the browser build.

/// The JSON that a field may hold.
pub enum Shape {
    Str,
    /// Lower-case letters, digits, `-` and `.`; stable for ever.
    Id,
    Bool,
    /// A whole number, zero or more.
    Int,
    Date,
    /// An `https` address.
    Https,
    /// Both languages, neither empty.
    Text,
    /// One of these words.
    Choice(&'static [&'static str]),
    List(fn() -> Shape),
    /// Not checked: only in bundles, which are made and never edited.
    Any,
    Record(fn() -> Vec<Field>),
}

/// One field of a record.
pub struct Field {
    pub name: &'static str,
    pub required: bool,
    pub shape: fn() -> Shape,
}

impl Field {
    pub const fn required(name: &'static str, shape: fn() -> Shape) -> Field {
        Field { name, required: true, shape }
    }
}

/// A type whose JSON form is known.
pub trait Shaped {
    fn shape() -> Shape;
}

impl Shaped for String {
    fn shape() -> Shape {
        Shape::Str
    }
}

impl Shaped for bool {
    fn shape() -> Shape {
        Shape::Bool
    }
}

impl Shaped for u32 {
    fn shape() -> Shape {
        Shape::Int
    }
}

impl Shaped for usize {
    fn shape() -> Shape {
        Shape::Int
    }
}

impl<A, B> Shaped for (A, B) {
    fn shape() -> Shape {
        Shape::Any
    }
}

impl<S: Shaped> Shaped for Option<S> {
    fn shape() -> Shape {
        S::shape()
    }
}

impl<S: Shaped> Shaped for Vec<S> {
    fn shape() -> Shape {
        Shape::List(S::shape)
    }
}

/// A value that may be left out of the JSON.
pub trait Absent {
    fn is_absent(&self) -> bool;
}

impl<V> Absent for Option<V> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<V> Absent for Vec<V> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// Defines a record: a struct generic over its texts (`Text` in the dataset,
/// `String` in a bundle of one language). A field marked `[optional]` may be
/// left out.
#[macro_export]
#[doc(hidden)]
macro_rules! record {
    ($(
        $(#[$meta:meta])*
        pub struct $name:ident $(<$t:ident>)? {
            $(
                $(#[$field_meta:meta])*
                $field:ident $([$flag:ident])? : $ty:ty,
            )*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        pub struct $name $(<$t = $crate::dataset::Text>)? {
            $(
                $(#[$field_meta])*
                $(
                    #[doc = concat!("(", stringify!($flag), ")")]
                    #[serde(skip_serializing_if = "crate::dataset::shape::Absent::is_absent")]
                )?
                pub $field: $ty,
            )*
        }

        impl $(<$t: $crate::dataset::json::FromJson>)? $crate::dataset::json::FromJson
            for $name $(<$t>)?
        {
            fn read(
                value: $crate::dataset::json::Value,
                faults: &mut $crate::dataset::json::Faults,
            ) -> Self {
                let mut fields = $crate::dataset::json::Fields::of(value, faults);
                let record = Self { $($field: fields.take(stringify!($field), faults),)* };
                fields.finish(faults);
                record
            }
        }

        impl $(<$t: $crate::dataset::shape::Shaped>)? $crate::dataset::shape::Shaped
            for $name $(<$t>)?
        {
            fn shape() -> $crate::dataset::shape::Shape {
                $crate::dataset::shape::Shape::Record(|| vec![
                    $($crate::dataset::shape::Field {
                        name: stringify!($field),
                        required: {
                            const FLAGS: &[&str] = &[$(stringify!($flag),)?];
                            FLAGS.is_empty()
                        },
                        shape: <$ty as $crate::dataset::shape::Shaped>::shape,
                    },)*
                ])
            }
        }
    )*};
}

/// Defines a closed list of words: an enum whose JSON form is the word.
#[macro_export]
#[doc(hidden)]
macro_rules! choice {
    ($(
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $word:literal, )*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
        )]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $word)] $variant, )*
        }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word used in the data and in links.
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }

            pub fn parse(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|v| v.word() == word)
            }
        }

        impl $crate::dataset::json::FromJson for $name {
            fn read(
                value: $crate::dataset::json::Value,
                faults: &mut $crate::dataset::json::Faults,
            ) -> Self {
                let blank = $name::ALL[0];
                $crate::dataset::json::word(&value, faults, $name::parse, blank)
            }
        }

        impl $crate::dataset::shape::Shaped for $name {
            fn shape() -> $crate::dataset::shape::Shape {
                $crate::dataset::shape::Shape::Choice(&[$($word),*])
            }
        }
    )*};
}
