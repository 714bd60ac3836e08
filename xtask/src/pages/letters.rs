//! Bytes as letters that may stand in a page: five letters for four bytes, so a
//! sixteenth shorter than base64. `single.js` reads them.
//!
//! The letters are those from `(` to `}` without `<`, which could end the
//! element they stand in. A last group of fewer bytes has one letter more than
//! bytes.

const FIRST: u8 = b'(';
const BASE: u32 = 85;

pub fn of(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() / 4 * 5 + 5);
    for chunk in bytes.chunks(4) {
        let mut block = [0; 4];
        block[..chunk.len()].copy_from_slice(chunk);
        let mut number = u32::from_be_bytes(block);
        let mut digits = [0; 5];
        for digit in digits.iter_mut().rev() {
            *digit = (number % BASE) as u8;
            number /= BASE;
        }
        out.extend(digits[..=chunk.len()].iter().map(|digit| char::from(letter(*digit))));
    }
    out
}

fn letter(digit: u8) -> u8 {
    let letter = FIRST + digit;
    if letter < b'<' { letter } else { letter + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_bytes_are_five_letters() {
        assert_eq!(of(&[0, 0, 0, 0]), "(((((");
        assert_eq!(of(&[0, 0, 0, 1]), "(((()");
        // 20 is the first digit past the sign that is left out.
        assert_eq!(of(&[0, 0, 0, 20]), "((((=");
        // 2^32 - 1 is 82, 23, 54, 12, 0 to the base of 85.
        assert_eq!(of(&[255, 255, 255, 255]), "{@_4(");
    }

    #[test]
    fn fewer_bytes_have_one_letter_more() {
        assert_eq!(of(&[]), "");
        assert_eq!(of(&[0]), "((");
        assert_eq!(of(&[0; 7]).len(), 9);
    }

    #[test]
    fn no_letter_ends_an_element() {
        let all: Vec<u8> = (0..=84).map(letter).collect();
        assert_eq!((all[0], all[84]), (b'(', b'}'));
        assert!(!all.contains(&b'<'));
    }
}
