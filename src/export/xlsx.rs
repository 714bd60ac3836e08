//! A spreadsheet, as ECMA-376 has it: one sheet of rows, one that says what
//! they are. Every cell is a text, so nothing in it is ever a formula.
//!
//! By hand, since the crates that write workbooks weigh twice the whole desk.

use super::table::{COLUMNS, Row};
use super::zip::zip;
use std::fmt::Write;

/// The most letters that a cell holds.
const CELL: usize = 32_767;
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The workbook's bytes: `names` are those of its two sheets, `about` the
/// lines of the second one.
pub fn xlsx(rows: &[Row], names: [&str; 2], about: &[[String; 2]]) -> Vec<u8> {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let types = format!(
        "{XML}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}.sheet.main+xml\"/>\
         <Override PartName=\"/xl/styles.xml\" ContentType=\"{kind}.styles+xml\"/>\
         <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{kind}.worksheet+xml\"/>\
         <Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"{kind}.worksheet+xml\"/>\
         </Types>"
    );
    let root = relations(&[("officeDocument", "xl/workbook.xml")]);
    let parts = relations(&[
        ("worksheet", "worksheets/sheet1.xml"),
        ("worksheet", "worksheets/sheet2.xml"),
        ("styles", "styles.xml"),
    ]);
    let book = format!(
        "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>\
         <sheet name=\"{}\" sheetId=\"1\" r:id=\"rId1\"/>\
         <sheet name=\"{}\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>",
        escaped(names[0]),
        escaped(names[1])
    );
    // Style 1 is bold; the rest is what every workbook must have.
    let styles = format!(
        "{XML}<styleSheet xmlns=\"{MAIN}\"><fonts count=\"2\"><font><sz val=\"11\"/>\
         <name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>\
         </fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill>\
         <patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/>\
         </borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\">\
         <xf xfId=\"0\"/><xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>"
    );
    let heads: Vec<String> = COLUMNS.iter().map(|column| column.name.to_owned()).collect();
    let widths = COLUMNS.iter().map(|column| if column.is_label { 32 } else { 16 });
    let all = std::iter::once(heads.as_slice()).chain(rows.iter().map(Vec::as_slice));
    let first = sheet(widths.collect(), all, |row, _| row == 0, true);
    let second = sheet(vec![24, 96], about.iter().map(|line| &line[..]), |_, at| at == 0, false);
    zip(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", parts.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", first.as_bytes()),
        ("xl/worksheets/sheet2.xml", second.as_bytes()),
    ])
}

fn relations(parts: &[(&str, &str)]) -> String {
    let mut out = format!("{XML}<Relationships xmlns=\"{RELATIONS}\">");
    for (n, (kind, target)) in parts.iter().enumerate() {
        // Writing to a text cannot fail.
        let _ = write!(
            out,
            "<Relationship Id=\"rId{}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>",
            n + 1
        );
    }
    out + "</Relationships>"
}

/// A sheet; the first row stays in sight where it has heads.
fn sheet<'a>(
    widths: Vec<u32>,
    rows: impl Iterator<Item = &'a [String]>,
    is_bold: impl Fn(usize, usize) -> bool,
    has_heads: bool,
) -> String {
    let mut out = format!("{XML}<worksheet xmlns=\"{MAIN}\">");
    if has_heads {
        out.push_str(
            "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" \
             topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>\
             </sheetViews>",
        );
    }
    out.push_str("<cols>");
    for (n, width) in (1..).zip(widths) {
        let _ = write!(out, "<col min=\"{n}\" max=\"{n}\" width=\"{width}\" customWidth=\"1\"/>");
    }
    out.push_str("</cols><sheetData>");
    for (n, row) in rows.enumerate() {
        let _ = write!(out, "<row r=\"{}\">", n + 1);
        for (at, text) in row.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            let style = if is_bold(n, at) { " s=\"1\"" } else { "" };
            let _ = write!(
                out,
                "<c r=\"{}{}\" t=\"inlineStr\"{style}><is><t xml:space=\"preserve\">{}</t></is></c>",
                letter(at),
                n + 1,
                escaped(text)
            );
        }
        out.push_str("</row>");
    }
    out + "</sheetData></worksheet>"
}

/// The name of a column, of which there are at most 26.
fn letter(at: usize) -> char {
    char::from(b'A' + (at % 26) as u8)
}

/// Text as XML takes it, no longer than a cell.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().take(CELL) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            // XML has no place for these.
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(c),
        }
    }
    out
}
