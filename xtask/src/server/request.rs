//! The little of a request the server needs.

use std::io::{BufRead, BufReader, Read};

/// No honest request here has longer headers.
const LONGEST: u64 = 32 * 1024;

pub struct Request {
    pub method: String,
    /// Percent-decoded, without the query.
    pub path: String,
    pub takes_gzip: bool,
}

impl Request {
    /// `None` when nothing sensible arrives.
    pub fn read(stream: impl Read) -> Option<Self> {
        let mut lines = BufReader::new(stream.take(LONGEST)).lines();
        let first = lines.next()?.ok()?;
        let mut words = first.split(' ');
        let (method, target) = (words.next()?.to_string(), words.next()?);
        let mut takes_gzip = false;
        for line in lines {
            let line = line.ok()?;
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("accept-encoding")
            {
                takes_gzip = value.to_ascii_lowercase().contains("gzip");
            }
        }
        let path = target.split(['?', '#']).next()?;
        Some(Self { method, path: decode(path)?, takes_gzip })
    }
}

/// `None` when an escape is broken or the result is not UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let [high, low, tail @ ..] = rest else {
            return None;
        };
        let digit = |byte: u8| char::from(byte).to_digit(16);
        let value = digit(*high)? * 16 + digit(*low)?;
        bytes.push(u8::try_from(value).ok()?);
        rest = tail;
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_path_without_query_and_decoded() {
        let text = "GET /a%20b/%C3%A9?x=%2F HTTP/1.1\r\nAccept-Encoding: br, GZIP\r\n\r\n";
        let request = Request::read(text.as_bytes()).unwrap();
        assert_eq!(request.path, "/a b/é");
        assert!(request.takes_gzip);
    }

    #[test]
    fn broken_escapes_are_refused() {
        for path in ["/%", "/%4", "/%zz", "/%ff"] {
            assert_eq!(decode(path), None, "{path}");
        }
    }
}
