//! What can be wrong, in both languages: the same checks speak to whoever
//! builds the site and to a reader with a file of their own.

use super::Code;
use crate::dataset::Word;
use crate::dataset::{Lang, Role};
use serde_json::Value;

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Json {
    Null,
    Bool,
    Number,
    Whole,
    Text,
    BothLanguages,
    List,
    Object,
}

/// A fault with what is particular to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A file that cannot be opened, in the system's words.
    Unreadable(String),
    /// Where the text is no longer JSON.
    NotJson {
        line: usize,
        column: usize,
    },
    WrongType {
        wanted: Json,
        found: Json,
    },
    /// The types and their shapes have come apart: a fault of ours.
    Apart(String),
    UnknownField(Vec<String>),
    MissingField,
    MissingLanguage,
    NeedsAddress,
    EmptyText,
    BadId(String),
    NotOfInstrument,
    BadDate(String),
    NotHttps(String),
    UnknownWord(String, Vec<String>),
    /// The kind of the record that has the id.
    Taken(&'static str),
    Dangling(String, Vec<&'static str>),
    EndBeforeStart,
    EndWithoutDate,
    NoEvidence,
    /// The record with the same text.
    SameText(String),
    /// How many words there are, and how many there may be.
    TooLong(usize, usize),
    OneSide,
    NoProvisionOf(String),
    NoShared,
    AfterEra(String),
    Cycle(Vec<String>),
    /// What is kept, reworded or dropped does not lead from a newer document to an older one.
    NoGenerations,
    /// The id that the position should have.
    NotOfPosition(String),
    /// The provision of another party or theme.
    OffPosition(String),
    /// The party without a position.
    NoPosition(String),
    NoAmount,
    /// High confidence that the evidence does not bear.
    TooSure,
    Parties {
        role: Role,
        wanted: usize,
        found: usize,
    },
}

impl Fault {
    /// The stable word for it.
    pub fn code(&self) -> Code {
        match self {
            Fault::Unreadable(_) => Code::Unreadable,
            Fault::NotJson { .. } => Code::NotJson,
            Fault::WrongType { .. } | Fault::Apart(_) => Code::WrongType,
            Fault::UnknownField(_) => Code::UnknownField,
            Fault::MissingField | Fault::NeedsAddress => Code::MissingField,
            Fault::MissingLanguage => Code::MissingLanguage,
            Fault::EmptyText => Code::EmptyText,
            Fault::BadId(_) | Fault::NotOfInstrument | Fault::NotOfPosition(_) => Code::BadId,
            Fault::BadDate(_) => Code::BadDate,
            Fault::NotHttps(_) => Code::NotHttps,
            Fault::UnknownWord(..) => Code::UnknownWord,
            Fault::Taken(_) => Code::DuplicateId,
            Fault::Dangling(..) => Code::DanglingId,
            Fault::EndBeforeStart => Code::EndBeforeStart,
            Fault::EndWithoutDate => Code::EndWithoutDate,
            Fault::NoEvidence => Code::NoEvidence,
            Fault::SameText(_) => Code::DuplicateText,
            Fault::TooLong(..) => Code::TextTooLong,
            Fault::OneSide => Code::MissingSide,
            Fault::NoProvisionOf(_) | Fault::NoShared => Code::VerdictWithoutProvision,
            Fault::AfterEra(_) => Code::EvidenceAfterEra,
            Fault::Cycle(_) => Code::SupersessionCycle,
            Fault::NoGenerations => Code::Generations,
            Fault::OffPosition(_) => Code::OffPosition,
            Fault::NoPosition(_) => Code::MissingPosition,
            Fault::NoAmount => Code::FigureWithoutAmount,
            Fault::TooSure => Code::TooSure,
            Fault::Parties { .. } => Code::Parties,
        }
    }

    /// What is wrong, and what to do, in words.
    pub fn says(&self, lang: Lang) -> String {
        match lang {
            Lang::En => self.english(),
            Lang::Fr => self.french(),
        }
    }

    fn english(&self) -> String {
        match self {
            Fault::Unreadable(reason) => reason.clone(),
            Fault::NotJson { line, column } => {
                format!("no longer JSON at line {line}, column {column}")
            }
            Fault::WrongType { wanted, found } => {
                format!("expected {}, found {}", wanted.english(), found.english())
            }
            Fault::Apart(reason) => format!("cannot be read: {reason}"),
            Fault::UnknownField(known) => format!("no such field; known are {}", known.join(", ")),
            Fault::MissingField => "this field is required".into(),
            Fault::MissingLanguage => "every text stands in both languages".into(),
            Fault::NeedsAddress => "needs a url or an address".into(),
            Fault::EmptyText => "this text is empty".into(),
            Fault::BadId(id) => {
                format!("“{id}” is no id: lower-case letters, digits, - and . only")
            }
            Fault::NotOfInstrument => {
                "the id of a provision begins with its instrument’s id and a dot".into()
            }
            Fault::BadDate(text) => {
                format!("“{text}” is no date: 2010, 2010-10, 2010-10-03 or a span 2003/2005")
            }
            Fault::NotHttps(text) => format!("“{text}” is no https address"),
            Fault::UnknownWord(word, known) => {
                format!("“{word}” is not one of {}", known.join(", "))
            }
            Fault::Taken(kind) => format!("this id is taken by a record in “{kind}”"),
            Fault::Dangling(id, kinds) => {
                format!("“{id}” is no id of a record in “{}”", kinds.join("” or “"))
            }
            Fault::EndBeforeStart => "ends before it starts".into(),
            Fault::EndWithoutDate => {
                "a stated or inferred end has a date `to`, any other end has none".into()
            }
            Fault::NoEvidence => "a statement needs at least one source with a locator".into(),
            Fault::SameText(id) => format!("the same text as {id}"),
            Fault::TooLong(words, most) => format!("{words} words, more than {most}"),
            Fault::OneSide => "one-side names its party, every other verdict names none".into(),
            Fault::NoProvisionOf(party) => {
                format!("speaks about {party} but rests on no provision of it")
            }
            Fault::NoShared => "is a joint verdict but rests on no shared provision".into(),
            Fault::AfterEra(id) => format!("{id} is dated after the era"),
            Fault::Cycle(path) => format!("supersedes itself by way of {}", path.join(" → ")),
            Fault::NoGenerations => {
                "keeps, rewords and drops lead from a newer document of a party to a provision of \
                 an older one"
                    .into()
            }
            Fault::NotOfPosition(id) => format!("the id of this position is {id}"),
            Fault::OffPosition(id) => format!("{id} is of another party or theme"),
            Fault::NoPosition(party) => format!("there is no position of {party}"),
            Fault::NoAmount => {
                "a figure has a value with its currency or unit, or a deadline".into()
            }
            Fault::TooSure => {
                "high confidence needs an official text read at the place, or two independent \
                 sources that are not weak"
                    .into()
            }
            Fault::Parties { role, wanted, found } => {
                format!("needs {wanted} of role “{}”, found {found}", role.word())
            }
        }
    }

    fn french(&self) -> String {
        match self {
            Fault::Unreadable(reason) => reason.clone(),
            Fault::NotJson { line, column } => {
                format!("n’est plus du JSON à la ligne {line}, colonne {column}")
            }
            Fault::WrongType { wanted, found } => {
                format!("{} attendu ici, {} trouvé", wanted.french(), found.french())
            }
            Fault::Apart(reason) => format!("ne peut pas être lu\u{a0}: {reason}"),
            Fault::UnknownField(known) => {
                format!("ce champ n’existe pas; les champs connus sont {}", known.join(", "))
            }
            Fault::MissingField => "ce champ est obligatoire".into(),
            Fault::MissingLanguage => "chaque texte figure dans les deux langues".into(),
            Fault::NeedsAddress => "il faut un champ url ou address".into(),
            Fault::EmptyText => "ce texte est vide".into(),
            Fault::BadId(id) => format!(
                "«\u{a0}{id}\u{a0}» n’est pas un identifiant\u{a0}: lettres minuscules, chiffres, - et . \
                 seulement"
            ),
            Fault::NotOfInstrument => {
                "l’identifiant d’une disposition commence par celui de son instrument et un point"
                    .into()
            }
            Fault::BadDate(text) => format!(
                "«\u{a0}{text}\u{a0}» n’est pas une date\u{a0}: 2010, 2010-10, 2010-10-03 ou un \
                 intervalle 2003/2005"
            ),
            Fault::NotHttps(text) => {
                format!("«\u{a0}{text}\u{a0}» n’est pas une adresse https")
            }
            Fault::UnknownWord(word, known) => {
                format!("«\u{a0}{word}\u{a0}» n’est pas un de ces mots\u{a0}: {}", known.join(", "))
            }
            Fault::Taken(kind) => {
                format!("cet identifiant est déjà celui d’une fiche de «\u{a0}{kind}\u{a0}»")
            }
            Fault::Dangling(id, kinds) => format!(
                "«\u{a0}{id}\u{a0}» n’est l’identifiant d’aucune fiche de «\u{a0}{}\u{a0}»",
                kinds.join("\u{a0}» ou «\u{a0}")
            ),
            Fault::EndBeforeStart => "se termine avant de commencer".into(),
            Fault::EndWithoutDate => {
                "une fin de type stated ou inferred porte une date to; les autres n’en ont pas"
                    .into()
            }
            Fault::NoEvidence => {
                "un énoncé exige au moins une source, avec l’endroit dans cette source".into()
            }
            Fault::SameText(id) => format!("le même texte que {id}"),
            Fault::TooLong(words, most) => format!("{words} mots; le maximum est de {most}"),
            Fault::OneSide => {
                "le constat one-side nomme sa partie; les autres n’en nomment aucune".into()
            }
            Fault::NoProvisionOf(party) => {
                format!("parle de {party}, mais ne repose sur aucune de ses dispositions")
            }
            Fault::NoShared => {
                "est un constat conjoint (joint) qui ne repose sur aucune disposition commune"
                    .into()
            }
            Fault::AfterEra(id) => format!("{id} est postérieur à la période"),
            Fault::Cycle(path) => {
                format!("se remplace lui-même par l’intermédiaire de {}", path.join(" → "))
            }
            Fault::NoGenerations => {
                "keeps, rewords et drops vont d’un document plus récent d’une partie à une \
                 disposition d’un document plus ancien"
                    .into()
            }
            Fault::NotOfPosition(id) => format!("l’identifiant de cette position est {id}"),
            Fault::OffPosition(id) => format!("{id} relève d’une autre partie ou d’un autre thème"),
            Fault::NoPosition(party) => format!("il manque la position de {party}"),
            Fault::NoAmount => {
                "un chiffre porte une valeur avec sa monnaie ou son unité, ou une échéance".into()
            }
            Fault::TooSure => {
                "un degré de certitude élevé demande un texte officiel lu à l’endroit cité, ou \
                 deux sources indépendantes qui ne sont pas faibles"
                    .into()
            }
            Fault::Parties { role, wanted, found } => format!(
                "il en faut {wanted} ayant le rôle «\u{a0}{}\u{a0}»; trouvé\u{a0}: {found}",
                role.word()
            ),
        }
    }
}

impl Json {
    pub fn of(value: &Value) -> Json {
        match value {
            Value::Null => Json::Null,
            Value::Bool(_) => Json::Bool,
            Value::Number(_) => Json::Number,
            Value::String(_) => Json::Text,
            Value::Array(_) => Json::List,
            Value::Object(_) => Json::Object,
        }
    }

    fn english(self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool => "true or false",
            Json::Number => "a number",
            Json::Whole => "a whole number from 0",
            Json::Text => "a text",
            Json::BothLanguages => "a text in both languages",
            Json::List => "a list",
            Json::Object => "an object",
        }
    }

    fn french(self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool => "vrai ou faux",
            Json::Number => "nombre",
            Json::Whole => "nombre entier à partir de 0",
            Json::Text => "texte",
            Json::BothLanguages => "texte dans les deux langues",
            Json::List => "tableau",
            Json::Object => "objet",
        }
    }
}
