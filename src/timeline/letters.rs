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

/// The text, or as many of its words as fit with an ellipsis; of a first word
/// that is too long, its beginning. What is shown can be said: a bracket that
/// is not closed is left out.
pub fn shortened(text: &str, room: i32, width: impl Fn(&str) -> i32) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut words = 0;
    for c in text.chars() {
        if c == ' ' {
            words = short.len();
        }
        short.push(c);
        if width(&short) + width("…") > room {
            short.pop();
            break;
        }
    }
    if words > 0 {
        short.truncate(words);
    }
    if let Some((before, after)) = short.rsplit_once('(')
        && !after.contains(')')
    {
        short.truncate(before.len());
    }
    let kept = short.trim_end().len();
    short.truncate(kept);
    short.push('…');
    short
}
