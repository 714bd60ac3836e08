//! CSV by RFC 4180, in UTF-8: lines end with CR and LF.

use super::table::{COLUMNS, Row};
use csv::{Terminator, WriterBuilder};

/// Spreadsheets that know no UTF-8 by themselves take this for it.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A spreadsheet would run a text that begins so as a formula; some take the full-width signs
/// for the plain ones.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The table as text.
pub fn csv(rows: &[Row], byte_order_mark: bool) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let heads = COLUMNS.iter().map(|column| column.name.to_owned()).collect();
    let guarded = rows.iter().map(|row| row.iter().map(|field| guarded(field)).collect());
    for record in std::iter::once(heads).chain(guarded) {
        let record: Vec<String> = record;
        // Writing to memory fails only for rows of unlike length, which a table has not.
        let _ = writer.write_record(record);
    }
    let text = writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let mut out = if byte_order_mark { BYTE_ORDER_MARK.to_string() } else { String::new() };
    out.push_str(&text.unwrap_or_default());
    out
}

fn guarded(field: &str) -> String {
    let guard = if field.starts_with(FORMULA) { "'" } else { "" };
    [guard, field].concat()
}
