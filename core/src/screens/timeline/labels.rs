//! Labels that fit their room.

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
