//! Exports in the desk: the choice of rows and form, and the file.

use super::ask::Ask;
use super::cite::view_title;
use super::frame;
use super::{Answer, File, Request, on_screen, permanent};
use crate::content::{ACTION, Element, Node, Nodes, el};
use crate::export::readme::{self, Line};
use crate::export::shown::{everything, shown};
use crate::export::table::{Row, rows};
use crate::export::{Form, Origin, csv, json, markdown};
use crate::link::data::in_file_name;
use crate::query::{Screen, View};
use crate::scene::Scene;
use crate::text::format::{count, fill, labelled};
use crate::text::{taking, texts};

/// The choices of the dialog, by their names in the form.
const ROWS: &str = "rows";
const FORM: &str = "form";
const MARK: &str = "mark";
/// Every record instead of those on screen.
const ALL: &str = "all";

/// The page with the choices.
pub fn page(scene: &Scene) -> Answer {
    let (lang, words, screen) = (scene.lang(), taking(scene.lang()), scene.settled.screen);
    let on_screen = shown(scene).map(|found| {
        let n = count(found.len(), words.rows_of, lang);
        format!("{} ({n})", words.rows_shown)
    });
    let all = count(everything(scene).len(), words.rows_of, lang);
    let mut which = group(words.rows);
    if let Some(label) = &on_screen {
        which = which.child(choice("radio", ROWS, screen.word(), label, true));
    }
    let label = format!("{} ({all})", words.rows_all);
    which = which.child(choice("radio", ROWS, ALL, &label, on_screen.is_none()));
    let mut form = group(words.form);
    for one in Form::ALL {
        let label = (words.form_name)(*one);
        form = form.child(choice("radio", FORM, one.word(), label, *one == Form::Csv));
    }
    let mark = choice("checkbox", MARK, "on", words.mark, false);
    let save = el("button")
        .attr("type", "submit")
        .class("primary")
        .attr(ACTION, frame::action(&Ask::ExportFile))
        .child(words.download);
    let mut body: Vec<Node> = Vec::new();
    el("form")
        .class("desk-form")
        .child(which)
        .child(form.child(mark))
        .child(el("p").class("row").child(save))
        .add_to(&mut body);
    Answer::Page(frame::page(words.export, body, texts(lang)))
}

fn group(name: &str) -> Element {
    el("fieldset").child(el("legend").child(name))
}

fn choice(kind: &str, name: &str, value: &str, label: &str, is_chosen: bool) -> Element {
    let mut input = el("input").attr("type", kind).attr("name", name).attr("value", value);
    if is_chosen {
        input = input.attr("checked", "");
    }
    el("label").class("facet-value").child(input).child(el("span").child(label))
}

/// The file that the choices ask for.
///
/// # Errors
/// Where the form is none, or the screen has no rows of its own.
pub fn file(scene: &Scene, request: &Request) -> Result<Answer, String> {
    let (lang, words) = (scene.lang(), taking(scene.lang()));
    let unknown = || words.unknown.to_owned();
    let loaded = scene.loaded.as_deref().ok_or_else(unknown)?;
    let form = request.choice(FORM).and_then(|word| Form::parse(&word)).ok_or_else(unknown)?;
    let is_all = request.choice(ROWS).as_deref() == Some(ALL);
    let found = if is_all { everything(scene) } else { shown(scene).ok_or_else(unknown)? };
    let view = match is_all {
        true => View { screen: Screen::Records, ..View::default() },
        false => on_screen(scene),
    };
    let (link, title) = (permanent(scene, request, &view), title(scene, is_all));
    let schema = schema(&request.page);
    let origin = Origin {
        title: &title,
        link: &link,
        version: &request.version,
        licence: &loaded.index.data.meta.licence,
        schema: &schema,
        lang,
    };
    let sheet = Sheet {
        rows: rows(&loaded.index, &found, lang),
        about: readme::origin(scene, &origin, found.len(), is_all),
        origin,
        mark: request.choice(MARK).is_some(),
    };
    let bytes = sheet.bytes(form, scene).ok_or_else(unknown)?;
    let part = if is_all { ALL } else { scene.settled.screen.word() };
    let name = format!("parallel-49-{part}-{}.{}", in_file_name(&request.version), form.word());
    let said = count(found.len(), words.rows_of, lang);
    let said = fill(words.saved_rows, &[&name, &said]);
    Ok(Answer::File(File { name, media: form.media(), bytes, said }))
}

fn title(scene: &Scene, is_all: bool) -> String {
    let name = scene.texts().name;
    match is_all {
        true => format!("{name} · {}", taking(scene.lang()).rows_all),
        false => format!("{name} · {}", view_title(scene)),
    }
}

/// The address of the schema of the JSON form, beside the page. A file alone
/// has nothing beside it: then as it stands on a host.
fn schema(page: &str) -> String {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    match folder.starts_with("http") {
        true => format!("{folder}/{}", json::SCHEMA),
        false => json::SCHEMA.to_owned(),
    }
}

/// Rows with all that files say of them.
struct Sheet<'a> {
    rows: Vec<Row>,
    about: Vec<Line>,
    origin: Origin<'a>,
    mark: bool,
}

impl Sheet<'_> {
    fn bytes(&self, form: Form, scene: &Scene) -> Option<Vec<u8>> {
        let (rows, origin) = (&self.rows, &self.origin);
        Some(match form {
            Form::Csv => csv::csv(rows, self.mark).into_bytes(),
            Form::Json => format!("{:#}\n", json::json(rows, origin)).into_bytes(),
            Form::Markdown => {
                let said = |[word, text]: &Line| labelled(word, text, origin.lang);
                let said: Vec<String> = self.about.iter().map(said).collect();
                markdown::markdown(origin.title, rows, &said.join(". "), origin.lang).into_bytes()
            }
            #[cfg(feature = "files")]
            Form::Xlsx => self.workbook(),
            #[cfg(feature = "files")]
            Form::Zip => self.archive(scene)?,
            #[cfg(not(feature = "files"))]
            Form::Xlsx | Form::Zip => {
                let _ = scene;
                return None;
            }
        })
    }

    #[cfg(feature = "files")]
    fn workbook(&self) -> Vec<u8> {
        let words = taking(self.origin.lang);
        let mut about = self.about.clone();
        about.extend(readme::columns(&self.origin));
        crate::export::xlsx::xlsx(&self.rows, [words.records, words.about], &about)
    }

    /// Every form, the figure on screen where there is one, and a readme.
    #[cfg(feature = "files")]
    fn archive(&self, scene: &Scene) -> Option<Vec<u8>> {
        use crate::export::{picture, svg, zip::zip};
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        for form in Form::ALL.iter().filter(|form| **form != Form::Zip) {
            files.push((format!("records.{}", form.word()), self.bytes(*form, scene)?));
        }
        if let Some(picture) = picture(scene) {
            let drawn = svg(scene, &picture, self.origin.link.text());
            files.push((format!("{}.svg", picture.name), drawn.into_bytes()));
        }
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let readme = readme::readme(&self.origin, &self.about, &names);
        let mut all = vec![("README.txt", readme.as_bytes())];
        all.extend(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
        Some(zip(&all))
    }
}
