//! Labels that fit their room.

/// The text, or as many of its words as fit with an ellipsis; of a first word
/// that is too long, its beginning. A year at its end stays, where there is room:
/// it tells two of one name apart. What is shown can be said: a bracket that is
/// not closed is left out.
pub fn shortened(text: &str, room: i32, width: impl Fn(&str) -> i32) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let year = text.rsplit_once(' ').filter(|(_, last)| {
        let digits = last.trim_start_matches('(').trim_end_matches(')');
        digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    if let Some((name, year)) = year {
        let left = room - width(year) - width(" ");
        // Half a name is worth more than its year alone.
        if left > room / 2 {
            return [&cut(name, left, &width), " ", year].concat();
        }
    }
    cut(text, room, &width)
}

/// As many words of a text as fit with an ellipsis behind them.
fn cut(text: &str, room: i32, width: &impl Fn(&str) -> i32) -> String {
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
