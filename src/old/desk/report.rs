//! A report of a mistake in the open record, written as far as it can be: for
//! the project's issue tracker where the page names one, to be copied where it
//! names none.

use super::ask::COPY;
use super::{Request, frame, permanent};
use crate::content::pieces::{link, p};
use crate::content::{ACTION, Node, el};
use crate::link::data::{file_of, name_of};
use crate::link::encode;
use crate::query::View;
use crate::record::model::{line_of, title_of};
use crate::scene::Scene;
use crate::text::{format, reporting, taking};

/// The choice that holds the tracker's address; `{title}` and `{body}` in it
/// are filled in.
pub const TRACKER: &str = "tracker";

/// How many characters of a record a report quotes.
const QUOTED: usize = 500;

/// The page with the report.
///
/// # Errors
/// Where the record is not in the data, in the reader's language.
pub fn page(scene: &Scene, request: &Request) -> Result<String, String> {
    let (texts, words) = (reporting(scene.lang()), taking(scene.lang()));
    let report = Report::of(scene, request).ok_or(words.no_such_record)?;
    // What is wrong with a reader's own data is not ours to mend.
    let tracker = request.choice(TRACKER).filter(|_| file_of(&request.version).is_none());
    let way = tracker.and_then(|tracker| address(&report, &tracker)).map(|address| {
        let way = link(address, format!("{} ↗", texts.open));
        way.attr("target", "_blank").attr("rel", "noopener")
    });
    let help = if way.is_some() { texts.help_tracker } else { texts.help };
    let button = el("button").attr("type", "button").attr(ACTION, format!("{COPY}report"));
    let body: Vec<Node> = vec![
        p("why", help).into(),
        el("pre").class("citation").attr("id", "report").child(report.text()).into(),
        p("row", way).child(button.child(words.copy)).into(),
    ];
    Ok(frame::page(scene.texts().report, body, scene.texts()))
}

/// What is wrong is for the reader to say; all else stands there.
struct Report {
    /// What it is about, in a line.
    about: String,
    form: String,
}

impl Report {
    fn of(scene: &Scene, request: &Request) -> Option<Report> {
        let (index, texts) = (&scene.loaded.as_deref()?.index, reporting(scene.lang()));
        let id = scene.settled.id.as_deref()?;
        let alone = View { id: Some(id.to_owned()), ..View::default() };
        let lasting = permanent(scene, request, &alone);
        let said = opening(line_of(index, index.find(id)?));
        Some(Report {
            about: format::fill(texts.about, &[&title_of(index, id, scene.lang())?]),
            form: format::fill(
                texts.form,
                &[id, name_of(&request.version), &lasting.said(scene.lang()), &said],
            ),
        })
    }

    fn text(&self) -> String {
        [&self.about, "\n\n", &*self.form].concat()
    }
}

/// A text, or its first words: an address of more than about 2,000 characters
/// does not open in every program.
fn opening(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(QUOTED) else { return text.to_owned() };
    let words = text[..end].rsplit_once(' ').map_or(&text[..end], |(words, _)| words);
    format!("{words} …")
}

/// Where the tracker takes the report, filled in; nothing where there is no
/// address that we may link to.
fn address(report: &Report, tracker: &str) -> Option<String> {
    let may_link = ["https://", "mailto:"].iter().any(|scheme| tracker.starts_with(scheme));
    let filled = tracker.replace("{title}", &encode(&report.about));
    may_link.then(|| filled.replace("{body}", &encode(&report.form)))
}
