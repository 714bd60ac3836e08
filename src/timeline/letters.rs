//! How wide a text is, about: figures are laid out before any browser sees
//! them. On the wide side, so that no label runs into its neighbour.

/// The width of a text in pixels, at a size in pixels.
pub fn width(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(letter).sum();
    (hundredths * size + 99) / 100
}

/// The width of a letter in hundredths of its size.
fn letter(c: char) -> i32 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | '\'' | '’' | ':' | ';' | '|' | '!' => 30,
        'f' | 't' | 'r' | '(' | ')' | '-' | ' ' | '\u{a0}' | 'I' => 42,
        'm' | 'w' | '…' | 'M' | 'W' | '@' | '—' | '%' => 98,
        'A'..='Z' | 'À'..='Þ' | '&' | 'œ' | 'Œ' | 'æ' => 76,
        c if c.is_ascii() || c < '\u{250}' => 64,
        _ => 100,
    }
}

/// The text, or as much of its beginning as fits with an ellipsis.
pub fn shortened(text: &str, room: i32, width: impl Fn(&str) -> i32) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        short.push(c);
        if width(&short) + width("…") > room {
            short.pop();
            break;
        }
    }
    let kept = short.trim_end().len();
    short.truncate(kept);
    short.push('…');
    short
}
