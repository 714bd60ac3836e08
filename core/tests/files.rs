//! Archives and workbooks, read back by real readers.

use crate::common::{data, page_of};
use calamine::{Reader, Xlsx, open_workbook_from_rs};
use parallel49_core::dataset::Lang;
use parallel49_core::export::Form;
use parallel49_core::export::sheet::{Sheet, Which};
use parallel49_core::export::table::COLUMNS;
use parallel49_core::export::{xlsx::xlsx, zip::zip};
use parallel49_core::text::format::number;
use std::io::{Cursor, Read};
use zip::ZipArchive;

fn entries(bytes: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    (0..archive.len())
        .map(|n| {
            let mut file = archive.by_index(n).expect("a file");
            let mut bytes = Vec::new();
            // The reader checks the sum of each file.
            file.read_to_end(&mut bytes).expect("a sound file");
            (file.name().to_owned(), bytes)
        })
        .collect()
}

fn sheets(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    let sheets = book.worksheets().into_iter();
    sheets
        .map(|(name, range)| {
            let rows = range.rows();
            (name, rows.map(|row| row.iter().map(ToString::to_string).collect()).collect())
        })
        .collect()
}

#[test]
fn an_archive_holds_its_files_whole() {
    let long = "49e parallèle. ".repeat(9000).into_bytes();
    let files: [(&str, &[u8]); 3] = [("a.txt", b"123456789"), ("é.txt", &long), ("none", b"")];
    let read = entries(zip(&files).expect("an archive"));
    assert_eq!(read.len(), 3);
    for ((name, bytes), (read_name, read_bytes)) in files.iter().zip(&read) {
        assert_eq!((*name, *bytes), (read_name.as_str(), read_bytes.as_slice()));
    }
    assert!(zip(&files).expect("an archive").len() < long.len() / 20, "deflated");
    assert_eq!(entries(zip(&[]).expect("an archive")).len(), 0);
}

#[test]
fn a_workbook_holds_texts_as_they_are() {
    let mut row = vec![String::new(); COLUMNS.len()];
    let texts = ["=1+1", "<b>&\"x\"</b>", "two\nlines", " edges ", "a\u{1}b", "0012"];
    for (cell, text) in row.iter_mut().zip(texts) {
        *cell = text.to_owned();
    }
    let last = COLUMNS.len() - 1;
    row[last] = "x".repeat(40_000);
    let about = [["Rows".to_owned(), "1".to_owned()]];
    let sheets = sheets(xlsx(&[row], ["Records", "À propos & more"], &about).expect("a workbook"));
    assert_eq!(sheets[0].0, "Records");
    assert_eq!(sheets[1].0, "À propos & more");
    assert_eq!(sheets[1].1, [["Rows", "1"]]);
    let [heads, read] = sheets[0].1.as_slice() else { panic!("two rows: {sheets:?}") };
    assert!(heads.iter().zip(COLUMNS).all(|(head, column)| head == column.name));
    assert_eq!(read[..6], ["=1+1", "<b>&\"x\"</b>", "two\nlines", " edges ", "a\u{1}b", "0012"]);
    assert_eq!(read[last].len(), 32_767);
}

fn export(form: Form, which: Which, view: &str, lang: Lang) -> (String, Vec<u8>) {
    let page = page_of(data(), lang, view);
    let mut sheet = Sheet::of(&page, which, "https://example.org/p/").expect("rows");
    sheet.picture = Some(("figure".to_owned(), "<svg></svg>".to_owned()));
    (sheet.name.clone(), sheet.bytes(form).expect("a file"))
}

#[test]
fn the_archive_of_a_view_says_where_it_comes_from() {
    for lang in Lang::ALL {
        let view = "view=timeline&from=2010&to=2014&asof=2012-10-26";
        let (name, bytes) = export(Form::Zip, Which::OnScreen, view, lang);
        assert!(name.starts_with("parallel-49-timeline-"), "{name}");
        let files = entries(bytes);
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let expected = [
            "README.txt",
            "records.csv",
            "records.xlsx",
            "records.json",
            "records.md",
            "figure.svg",
        ];
        assert_eq!(names, expected);
        let readme = String::from_utf8(files[0].1.clone()).expect("UTF-8");
        let json: serde_json::Value = serde_json::from_slice(&files[3].1).expect("JSON");
        let rows = json["rows"].as_array().map_or(0, Vec::len);
        assert!(rows > 0 && rows < 100, "{rows}");
        let sheets = sheets(files[2].1.clone());
        assert_eq!(sheets[0].1.len(), rows + 1);
        let link = json["link"].as_str().unwrap_or_default();
        assert!(link.contains("data=") && link.contains("from=2010&to=2014"), "{link}");
        for part in [&rows.to_string(), link, &data().meta.licence, &data().meta.version, "2012"] {
            assert!(readme.contains(part), "{part}: {readme}");
        }
        for column in COLUMNS {
            assert!(readme.contains(&format!("\n{}", column.name)), "{}", column.name);
        }
        let lines = files[1].1.iter().filter(|byte| **byte == b'\r').count();
        assert!(lines > rows, "{lines}");
    }
}

#[test]
fn everything_is_every_record_whatever_the_view() {
    let (name, bytes) = export(Form::Xlsx, Which::All, "view=records&q=zebra", Lang::En);
    assert!(name.starts_with("parallel-49-all-"), "{name}");
    let sheets = sheets(bytes);
    let all = crate::common::catalogue(Lang::En).records.len();
    assert_eq!(sheets[0].1.len(), all + 1);
    // Counted as each language writes numbers.
    for (lang, rows) in [(Lang::En, "Rows: "), (Lang::Fr, "Lignes\u{a0}: ")] {
        let readme =
            entries(export(Form::Zip, Which::All, "view=records", lang).1).swap_remove(0).1;
        let readme = String::from_utf8(readme).expect("UTF-8");
        assert!(readme.contains(&format!("{rows}{}\n", number(all, lang))), "{readme}");
    }
}
