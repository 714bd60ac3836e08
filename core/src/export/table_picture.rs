//! A table on screen as a drawing: signs and words in rows and columns, so that the overview is
//! saved like any other figure.

use super::figure::{Drawn, escaped, moved, text_at};
use crate::screens::lineage::measure::wrapped;

/// A cell of the table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub sign: Option<Drawn>,
    pub text: String,
    /// Where it leads, as an absolute address.
    pub href: Option<String>,
    /// In the column that stands out.
    pub is_now: bool,
}

/// Rows of cells, the heads of the columns first; the first cell of a row names it, the last is a
/// sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub rows: Vec<Vec<Cell>>,
}

/// The width of a column of signs, and of the columns at the left and at the right.
const SIGNS: i32 = 150;
const NAMES: i32 = 210;
const SENTENCES: i32 = 420;
const PAD: i32 = 8;
const LINE: i32 = 17;

/// Draws a table.
pub fn draw(table: &Table) -> Drawn {
    let columns = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let last = columns.saturating_sub(1);
    let wide = |at: usize| match at {
        0 => NAMES,
        at if at == last => SENTENCES,
        _ => SIGNS,
    };
    let left = |at: usize| (0..at).map(wide).sum::<i32>();
    let total = left(columns);
    let (mut xml, mut y) = (String::new(), PAD);
    for (row, cells) in table.rows.iter().enumerate() {
        let is_head = row == 0;
        let (mut drawn, mut high) = (String::new(), 0);
        for (at, cell) in cells.iter().enumerate() {
            let (class, size) = match (is_head, at) {
                (true, _) => ("head", 12),
                (_, 0) => ("theme", 14),
                (_, at) if at == last => ("sentence", 12),
                _ => ("cell-word", 12),
            };
            let mut inside = String::new();
            let mut line = PAD + 12;
            if let Some(sign) = &cell.sign {
                inside.push_str(&moved(0, PAD, &sign.xml));
                line += sign.height + 6;
            }
            for text in wrapped(&cell.text, size, wide(at) - 2 * PAD) {
                inside.push_str(&text_at(0, line, class, &text));
                line += LINE;
            }
            if let Some(href) = &cell.href {
                // As on screen, what has a sign is a cell.
                let class = if cell.sign.is_some() { " class=\"cell\"" } else { "" };
                inside = format!("<a{class} href=\"{}\">{inside}</a>", escaped(href));
            }
            drawn.push_str(&moved(left(at) + if at == 0 { 0 } else { PAD }, y, &inside));
            high = high.max(line - LINE / 2);
        }
        let now = cells.iter().position(|cell| cell.is_now);
        if let Some(at) = now {
            let (x, w) = (left(at), wide(at));
            xml.push_str(&format!(
                "<rect class=\"now\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{high}\"/>"
            ));
        }
        xml.push_str(&drawn);
        y += high;
        let class = if is_head { "rule" } else { "grid" };
        xml.push_str(&format!("<path class=\"{class}\" d=\"M0 {y}.5H{total}\"/>"));
    }
    Drawn { xml, width: total, height: y + PAD }
}
