//! The core behind five calls. What takes time is apart, so that each can be timed: reading the
//! data, making the index, asking.

use parallel49_core::dataset::{Dataset, Lang, Word};
use parallel49_core::find::everything;
use parallel49_core::link;
use parallel49_core::page::Loaded;
use parallel49_core::query::catalogue::Thing;
use parallel49_core::query::filter::run_over;
use parallel49_core::query::search::Search;
use parallel49_core::query::{Facet, Index};
use parallel49_core::screens::record::model::id_of;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
pub struct Engine(Loaded);

#[wasm_bindgen]
impl Engine {
    /// Reads a dataset in one text and one language, every kind of record under its name.
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str, lang: &str) -> Result<Engine, String> {
        let lang = Lang::parse(lang).ok_or("no such language")?;
        let data: Dataset<String> =
            serde_json::from_str(text).map_err(|fault| fault.to_string())?;
        Ok(Engine(Loaded::new(Index::new(data, true), lang)))
    }

    /// Makes what search and filters need. Answers how many records there are.
    pub fn index(&self) -> usize {
        let catalogue = self.0.catalogue();
        catalogue.postings(&self.0.index);
        catalogue.records.len()
    }

    /// Forgets answers kept from earlier questions.
    pub fn forget(&self) {
        self.0.catalogue().postings(&self.0.index).forget();
    }

    /// The ids of what a search finds, the best first, one a line; then how many there are.
    pub fn search(&self, query: &str, limit: usize) -> String {
        let (index, catalogue) = (&self.0.index, self.0.catalogue());
        let (search, _) = Search::understand(query, &(catalogue, index), true);
        let found = everything(index, catalogue, self.0.lang, &search);
        let mut lines: Vec<&str> = found
            .iter()
            .take(limit)
            .map(|scored| match scored.thing {
                Thing::Record(found) => id_of(index, found),
                Thing::Theme(n) => &index.data.themes[n].id,
                Thing::Story(n) => &index.data.stories[n].id,
                Thing::Term(n) => &index.data.terms[n].id,
            })
            .collect();
        let count = found.len().to_string();
        lines.push(&count);
        lines.join("\n")
    }

    /// How many records a link's filters show, then every value of every facet with its count,
    /// one a line.
    pub fn filter(&self, query: &str) -> String {
        let (index, catalogue) = (&self.0.index, self.0.catalogue());
        let (view, _) = link::settle(&link::parse(query).0, index);
        let eligible = catalogue.eligible(view.screen);
        let hits = run_over(&(catalogue, index), &eligible, &view);
        let mut lines = vec![hits.shown.count().to_string()];
        for facet in Facet::ALL {
            let counts = hits.counts(&(catalogue, index), index, *facet);
            lines.extend(counts.iter().map(|(value, n)| format!("{}={value} {n}", facet.word())));
        }
        lines.join("\n")
    }
}
