//! The static data interface: where the data stands on a host, and examples of
//! reading it.

use crate::dataset::Lang;

/// Where the data stands in the examples.
const HOST: &str = "https://example.org/data/";

/// An example: what it is written in, its file below `public/data/examples`
/// and its text. Tests run those for which there is a runtime.
pub struct Example {
    pub tool: Tool,
    pub file: &'static str,
    text: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Python,
    R,
    JavaScript,
    /// A spreadsheet, in the language of its queries.
    Spreadsheet,
}

impl Tool {
    /// Its name, where it is the same in both languages.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Tool::Python => Some("Python"),
            Tool::R => Some("R"),
            Tool::JavaScript => Some("JavaScript"),
            Tool::Spreadsheet => None,
        }
    }
}

pub const EXAMPLES: [Example; 4] = [
    Example {
        tool: Tool::Python,
        file: "count.py",
        text: include_str!("../../public/data/examples/count.py"),
    },
    Example {
        tool: Tool::R,
        file: "count.R",
        text: include_str!("../../public/data/examples/count.R"),
    },
    Example {
        tool: Tool::JavaScript,
        file: "count.mjs",
        text: include_str!("../../public/data/examples/count.mjs"),
    },
    Example {
        tool: Tool::Spreadsheet,
        file: "count.pq",
        text: include_str!("../../public/data/examples/count.pq"),
    },
];

impl Example {
    /// The text for the host of a `page`, an absolute address; a page that is
    /// on no host leaves the address of the example.
    pub fn on(&self, page: &str) -> String {
        match folder(page) {
            Some(folder) => self.text.replace(HOST, &format!("{folder}data/")),
            None => self.text.to_owned(),
        }
    }
}

/// The folder of a page on a host, with a slash at its end.
pub fn folder(page: &str) -> Option<&str> {
    let is_on_host = page.starts_with("https://") || page.starts_with("http://");
    let page = page.split(['?', '#']).next().filter(|_| is_on_host)?;
    page.rfind('/').map(|at| &page[..=at])
}

/// The feed of changes of the data in a language: a file beside the pages.
pub fn feed_of(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "changes.atom",
        Lang::Fr => "changements.atom",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_holds_the_address_once_and_takes_that_of_the_reader() {
        for example in EXAMPLES {
            assert_eq!(example.text.matches(HOST).count(), 1, "{}", example.file);
            let text = example.on("https://a.org/p49/fr.html?view=about#x");
            assert!(text.contains("\"https://a.org/p49/data/\""), "{text}");
            assert_eq!(example.on("file:///home/x/parallel-49.html"), example.text);
        }
        assert_eq!(folder("http://127.0.0.1:4949/"), Some("http://127.0.0.1:4949/"));
        assert_eq!(folder("blob:https://a.org/1"), None);
    }
}
