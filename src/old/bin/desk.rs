//! The desk as a program of its own, run by a worker: see `parallel49::desk`
//! and `xtask/src/desk/worker.js`.

use parallel49::desk::{self, Request};
use wasm_bindgen::prelude::*;

/// The kind of an answer, its texts and its bytes.
#[wasm_bindgen]
pub struct Answer {
    kind: &'static str,
    texts: Vec<String>,
    bytes: Vec<u8>,
}

#[wasm_bindgen]
impl Answer {
    #[wasm_bindgen(getter)]
    pub fn kind(&self) -> String {
        self.kind.to_owned()
    }

    /// Gives them away.
    pub fn texts(&mut self) -> Vec<String> {
        std::mem::take(&mut self.texts)
    }

    /// Gives them away.
    pub fn bytes(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }
}

/// Answers one request: its words in the order of [`Request::words`].
#[wasm_bindgen]
pub fn answer(words: Vec<String>, parts: Vec<String>, today: String) -> Answer {
    let (kind, texts, bytes) = desk::answer(&Request::read(words, parts, today)).into_parts();
    Answer { kind, texts, bytes }
}

fn main() {}
