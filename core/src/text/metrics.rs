//! How wide a text is, about: figures are laid out before any browser sees
//! them. The widths are those of a wide font, so that in every other some room
//! is left and no label runs into its neighbour.

/// The width of a line in pixels, in letters of `size` pixels.
pub fn width(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(letter).sum();
    (hundredths * size + 99) / 100
}

/// The width of a letter in hundredths of its size.
fn letter(c: char) -> i32 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' => 35,
        'f' | 'r' | 't' | 'I' | '-' | '(' | ')' | '/' | '·' | ' ' | '\u{a0}' => 42,
        'm' | 'w' | 'M' | 'W' | '…' | '—' | '&' | '%' | '@' | 'œ' | 'Œ' => 99,
        'A'..='Z' | 'À'..='Þ' | 'æ' => 76,
        c if c < '\u{250}' => 64,
        // Other scripts, whose letters may fill the square.
        _ => 110,
    }
}
