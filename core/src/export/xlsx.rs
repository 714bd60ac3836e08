//! A spreadsheet: one sheet of rows, one that says what they are. Every cell is a text, so
//! nothing in it is ever a formula.

use super::table::{COLUMNS, Row};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// The most characters that a cell holds.
const CELL: usize = 32_767;

/// The workbook's bytes: `names` are those of its two sheets, `about` the lines of the second.
///
/// # Errors
/// Where a name is none that a sheet may have.
pub fn xlsx(rows: &[Row], names: [&str; 2], about: &[[String; 2]]) -> Result<Vec<u8>, XlsxError> {
    let bold = Format::new().set_bold();
    let mut book = Workbook::new();
    // The same rows make the same file: it carries no time of its own.
    let stamp = rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = rust_xlsxwriter::DocProperties::new().set_creation_datetime(&stamp);
    book.set_properties(&properties);
    let sheet = book.add_worksheet().set_name(names[0])?;
    sheet.set_freeze_panes(1, 0)?;
    for (column, at) in COLUMNS.iter().zip(0..) {
        sheet.set_column_width(at, if column.is_label { 32 } else { 16 })?;
        sheet.write_string_with_format(0, at, column.name, &bold)?;
    }
    for (row, y) in rows.iter().zip(1..) {
        for (text, x) in row.iter().zip(0..).filter(|(text, _)| !text.is_empty()) {
            sheet.write_string(y, x, cut(text))?;
        }
    }
    let sheet = book.add_worksheet().set_name(names[1])?;
    sheet.set_column_width(0, 24)?.set_column_width(1, 96)?;
    for ([word, text], y) in about.iter().zip(0..) {
        sheet.write_string_with_format(y, 0, cut(word), &bold)?;
        sheet.write_string(y, 1, cut(text))?;
    }
    book.save_to_buffer()
}

/// As much of a text as a cell holds.
fn cut(text: &str) -> String {
    text.chars().take(CELL).collect()
}
