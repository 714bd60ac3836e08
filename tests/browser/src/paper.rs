//! What a page gives on paper: printed to PDF by the browser, read as text.

use crate::{Engine, Outcome, Session};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A size of paper, in centimetres.
#[derive(Clone, Copy, Debug)]
pub struct Paper {
    pub name: &'static str,
    pub width: f64,
    pub height: f64,
}

pub const LETTER: Paper = Paper { name: "Letter", width: 21.59, height: 27.94 };
pub const A4: Paper = Paper { name: "A4", width: 21.0, height: 29.7 };

/// A printed page view: the text of each sheet.
pub struct Printed {
    pub sheets: Vec<String>,
}

impl Printed {
    /// All of the text without any white space: lines break anywhere, and so
    /// do addresses.
    pub fn squeezed(&self) -> String {
        squeezed(&self.sheets.concat())
    }

    /// Whether it says this, wherever its lines break.
    pub fn says(&self, text: &str) -> bool {
        self.squeezed().contains(&squeezed(text))
    }
}

fn squeezed(text: &str) -> String {
    // Words may be divided at the end of a line, and some fonts join letters.
    let text = text.replace('\u{fb00}', "ff").replace('\u{fb01}', "fi").replace('\u{fb02}', "fl");
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}

#[derive(Debug)]
struct Print(Value);

impl WebDriverCompatibleCommand for Print {
    fn endpoint(&self, base_url: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/print", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.0.to_string()))
    }
}

impl Session {
    /// Whether this engine's driver can print; WebKit's cannot.
    pub fn can_print(&self) -> bool {
        self.engine != Engine::Webkit
    }

    /// Prints what is open to PDF and reads it.
    pub async fn print(&self, paper: Paper) -> Outcome<Printed> {
        let wanted = json!({ "page": { "width": paper.width, "height": paper.height } });
        let pdf = self.client.issue_cmd(Print(wanted)).await?;
        let pdf = STANDARD.decode(pdf.as_str().unwrap_or_default())?;
        if let Some(folder) = std::env::var_os("P49_KEEP_PDF") {
            let name = format!("{}-{}.pdf", self.engine.name(), paper.name);
            std::fs::write(std::path::Path::new(&folder).join(name), &pdf)?;
        }
        let sheets = pdf_extract::extract_text_from_mem_by_pages(&pdf)?;
        Ok(Printed { sheets })
    }
}
