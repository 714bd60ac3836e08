//! What the reader has noted on pins.

/// The reader's notes by their pins.
pub type Notes = [(String, String)];

/// The note on a pin, or nothing.
pub fn note_on<'a>(notes: &'a Notes, pin: &str) -> &'a str {
    notes.iter().find(|(known, _)| known == pin).map_or("", |(_, note)| note)
}
