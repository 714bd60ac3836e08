//! What can be asked of the desk, as the word that a button carries.
//!
//! A button asks with `data-action="desk:WORD"`. The parts of a word stand
//! between colons, an id always last.

use crate::cite::Format;

/// What every button of the desk begins with.
pub const DESK: &str = "desk";
/// What goes before the word of a button.
pub const ASK: &str = "desk:";
/// What goes before the id of a text that a button of the dialog copies.
pub const COPY: &str = "desk-copy:";

/// Buttons that stand outside the desk's own dialog.
pub const CITE_DATA: &str = "desk:cite:data";
pub const CITE_VIEW: &str = "desk:cite:view";
pub const CITE_RECORD: &str = "desk:cite:record";
pub const EXPORT: &str = "desk:export";
/// Before the id of a source.
pub const CITE_SOURCE: &str = "desk:cite:source:";
pub const EMBED: &str = "desk:embed";
pub const REPORT: &str = "desk:report";
pub const SAVE_PINS: &str = "desk:pins-text";

/// The addresses of the data and examples of reading it.
pub const INTERFACE: &str = "desk:interface";
/// The page that takes a reader's own data.
pub const OWN: &str = "desk:own";
/// Reads such a file; no button asks for it.
pub const READ: &str = "own-read";

/// Something the desk can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Show how something is cited.
    Cite(Cited),
    /// A citation as a file.
    CiteFile(Format, Cited),
    /// Show what another page is to hold to show this view.
    Embed,
    /// Show a report of a mistake in the open record.
    Report,
    /// The list of what is pinned, after a press: see `pins::hands`.
    Pins(String),
    /// Show that list as Markdown, or make a file of it.
    PinsText,
    PinsFile,
    /// Show where the data stands and how programs read it.
    Interface,
    /// Show the page that takes a reader's own data.
    Own,
    /// Read a file of the reader's.
    OwnRead,
    /// Show what can be exported.
    Export,
    /// The rows that the choices of the dialog ask for, as a file.
    ExportFile,
}

/// What is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cited {
    Data,
    View,
    /// The record that is open over the view.
    Record,
    Source(String),
}

impl Ask {
    /// The word, without [`ASK`].
    pub fn word(&self) -> String {
        match self {
            Ask::Cite(cited) => format!("cite:{}", cited.word()),
            Ask::Export => "export".to_owned(),
            Ask::ExportFile => "export-file".to_owned(),
            Ask::CiteFile(format, cited) => format!("cite-file:{}:{}", format.word(), cited.word()),
            Ask::Embed => "embed".to_owned(),
            Ask::Report => "report".to_owned(),
            Ask::Pins(word) => format!("pins:{word}"),
            Ask::PinsText => "pins-text".to_owned(),
            Ask::PinsFile => "pins-file".to_owned(),
            Ask::Interface => "interface".to_owned(),
            Ask::Own => "own".to_owned(),
            Ask::OwnRead => READ.to_owned(),
        }
    }

    /// Reads a word; nothing where this desk cannot do it.
    pub fn parse(word: &str) -> Option<Ask> {
        let (kind, rest) = word.split_once(':').unwrap_or((word, ""));
        match kind {
            "export" => Some(Ask::Export),
            "export-file" => Some(Ask::ExportFile),
            "cite" => Some(Ask::Cite(Cited::parse(rest)?)),
            "cite-file" => {
                let (format, cited) = rest.split_once(':')?;
                Some(Ask::CiteFile(Format::parse(format)?, Cited::parse(cited)?))
            }
            "embed" => Some(Ask::Embed),
            "report" => Some(Ask::Report),
            "pins" => Some(Ask::Pins(rest.to_owned())),
            "pins-text" => Some(Ask::PinsText),
            "pins-file" => Some(Ask::PinsFile),
            "interface" => Some(Ask::Interface),
            "own" => Some(Ask::Own),
            READ => Some(Ask::OwnRead),
            _ => None,
        }
    }
}

impl Cited {
    fn word(&self) -> String {
        match self {
            Cited::Data => "data".to_owned(),
            Cited::View => "view".to_owned(),
            Cited::Record => "record".to_owned(),
            Cited::Source(id) => format!("source:{id}"),
        }
    }

    fn parse(word: &str) -> Option<Cited> {
        match word {
            "data" => Some(Cited::Data),
            "view" => Some(Cited::View),
            "record" => Some(Cited::Record),
            _ => word.strip_prefix("source:").map(|id| Cited::Source(id.to_owned())),
        }
    }
}
