//! Folding: text as search sees it, without case, accents and typography.

/// Folds one character to what it is searched as; most give one character,
/// ligatures two, combining marks and soft hyphens none.
fn fold_char(c: char, push: &mut impl FnMut(char)) {
    let plain = match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        '\0'..='\x7f' => c,
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' | 'À' | 'Á' | 'Â' | 'Ä' | 'Ã' | 'Å' => 'a',
        'ç' | 'Ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' | 'Ò' | 'Ó' | 'Ô' | 'Ö' | 'Õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => 'u',
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => 'y',
        'œ' | 'Œ' => {
            push('o');
            'e'
        }
        'æ' | 'Æ' => {
            push('a');
            'e'
        }
        '’' | '‘' | 'ʼ' => '\'',
        '“' | '”' | '«' | '»' => '"',
        '‐' | '‑' | '–' | '—' => '-',
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => return,
        _ => c.to_lowercase().next().unwrap_or(c),
    };
    push(plain);
}

/// The folded form of a text.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        fold_char(c, &mut |c| folded.push(c));
    }
    folded
}

/// A folded text that knows where each byte came from, for highlighting.
pub struct Folded {
    pub text: String,
    /// For each byte of `text`, the byte range of its character in the origin.
    origin: Vec<(usize, usize)>,
}

impl Folded {
    pub fn new(text: &str) -> Folded {
        let mut folded = Folded { text: String::new(), origin: Vec::new() };
        for (start, c) in text.char_indices() {
            let end = start + c.len_utf8();
            fold_char(c, &mut |c| {
                folded.text.push(c);
                folded.origin.extend(std::iter::repeat_n((start, end), c.len_utf8()));
            });
        }
        folded
    }

    /// The byte range of the original text that a folded range stands for.
    pub fn original(&self, start: usize, end: usize) -> (usize, usize) {
        debug_assert!(start < end && end <= self.origin.len());
        (self.origin[start].0, self.origin[end - 1].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_typography_fold_away() {
        assert_eq!(fold("Échange d’information"), "echange d'information");
        assert_eq!(fold("« Cœur »\u{a0}: Œuvre"), "\" coeur \" : oeuvre");
        assert_eq!(fold("Côté e\u{301}te"), "cote ete");
    }

    #[test]
    fn folded_ranges_lead_back() {
        let text = "Le cœur bat";
        let folded = Folded::new(text);
        let at = folded.text.find("coeur").expect("found");
        let (start, end) = folded.original(at, at + 5);
        assert_eq!(&text[start..end], "cœur");
    }
}
