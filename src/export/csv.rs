//! CSV by RFC 4180: lines end with CR and LF, a field with a separator, a
//! quotation mark or a line break stands in quotation marks.

use super::table::{COLUMNS, Row};

/// Spreadsheets that know no UTF-8 by themselves take this for it.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A spreadsheet would run a text that begins so as a formula; some take the
/// full-width signs for the plain ones.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The table as text.
pub fn csv(rows: &[Row], byte_order_mark: bool) -> String {
    let mut out = String::new();
    if byte_order_mark {
        out.push(BYTE_ORDER_MARK);
    }
    line(COLUMNS.iter().map(|column| column.name), &mut out);
    rows.iter().for_each(|row| line(row.iter().map(String::as_str), &mut out));
    out
}

fn line<'a>(fields: impl Iterator<Item = &'a str>, out: &mut String) {
    for (n, field) in fields.enumerate() {
        if n > 0 {
            out.push(',');
        }
        push(field, out);
    }
    out.push_str("\r\n");
}

fn push(field: &str, out: &mut String) {
    let guard = if field.starts_with(FORMULA) { "'" } else { "" };
    if field.contains([',', '"', '\n', '\r']) {
        out.push('"');
        out.push_str(guard);
        out.push_str(&field.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(guard);
        out.push_str(field);
    }
}
