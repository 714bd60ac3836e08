//! Exports, read back by real parsers.

mod common;

use common::{cases, catalogue, hostile_text, index};
use parallel49::dataset::Lang;
use parallel49::export::Origin;
use parallel49::export::table::{COLUMNS, Row, rows};
use parallel49::export::{csv, json, markdown};
use parallel49::query::index::Found;
use proptest::collection::vec;
use proptest::prelude::*;

fn all(lang: Lang) -> Vec<Row> {
    rows(index(lang), &catalogue(lang).records, lang)
}

fn read(text: &str) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let records = reader.records().map(|record| record.expect("a record"));
    records.map(|record| record.iter().map(str::to_owned).collect()).collect()
}

#[test]
fn every_record_is_one_row_with_its_own_id_and_words() {
    for lang in Lang::ALL {
        let rows = all(lang);
        assert_eq!(rows.len(), catalogue(lang).records.len());
        let mut ids: Vec<&String> = rows.iter().map(|row| &row[0]).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), rows.len());
        for (row, found) in rows.iter().zip(&catalogue(lang).records) {
            assert_eq!(row.len(), COLUMNS.len());
            assert!(!row[3].is_empty(), "{row:?} has no title");
            if let Found::Provision(n) = found {
                let item = &index(lang).data.provisions[*n];
                assert_eq!(row[4], item.text);
                assert_eq!(row[5], item.instrument.0);
                assert_eq!(row[18].split("; ").count(), item.evidence.len());
                assert!(row[21].contains("://") || item.evidence.len() < 9, "{row:?}");
            }
        }
    }
}

#[test]
fn csv_reads_back_whole_in_both_languages() {
    for lang in Lang::ALL {
        let rows = all(lang);
        let text = csv::csv(&rows, false);
        let back = read(&text);
        assert_eq!(back[0], COLUMNS.map(|column| column.name.to_owned()));
        assert_eq!(back.len(), rows.len() + 1);
        assert!(text.ends_with("\r\n"));
        for (row, back) in rows.iter().zip(&back[1..]) {
            let plain: Vec<&str> =
                back.iter().map(|field| field.strip_prefix('\'').unwrap_or(field)).collect();
            let row: Vec<&str> =
                row.iter().map(|field| field.strip_prefix('\'').unwrap_or(field)).collect();
            assert_eq!(plain, row);
        }
        let marked = csv::csv(&rows, true);
        assert_eq!(marked.strip_prefix('\u{feff}'), Some(text.as_str()));
    }
}

#[test]
fn a_formula_is_never_run() {
    let mut row = vec![String::new(); COLUMNS.len()];
    for (field, bad) in row.iter_mut().zip(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "=\"a,b\""]) {
        *field = bad.to_owned();
    }
    for field in &read(&csv::csv(&[row], false))[1][..7] {
        assert!(field.starts_with('\''), "{field:?}");
    }
}

#[test]
fn json_says_where_it_comes_from() {
    let origin = Origin {
        title: "Records",
        link: "https://example.org/?data=1.0.0",
        version: "1.0.0",
        licence: "CC-BY-4.0",
        schema: "https://example.org/data/schema/export.schema.json",
        lang: Lang::En,
    };
    let rows = all(Lang::En);
    let value = json::json(&rows, &origin);
    assert_eq!(value["$schema"], origin.schema);
    assert_eq!(value["version"], "1.0.0");
    assert_eq!(value["rows"].as_array().map(Vec::len), Some(rows.len()));
    assert_eq!(value["rows"][0]["id"], rows[0][0]);
}

#[test]
fn markdown_has_a_line_for_every_row() {
    let rows = all(Lang::Fr);
    let text = markdown::markdown("Fiches", &rows, "49e parallèle", Lang::Fr);
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("| ")).collect();
    assert_eq!(lines.len(), rows.len() + 2);
    for line in lines {
        let bars = line.replace("\\|", "").matches('|').count();
        assert_eq!(bars, 9, "{line}");
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn no_text_breaks_a_table(fields in vec(hostile_text(8), COLUMNS.len())) {
        let back = read(&csv::csv(std::slice::from_ref(&fields), false));
        prop_assert_eq!(back.len(), 2);
        for (field, back) in fields.iter().zip(&back[1]) {
            prop_assert!(back == field || back.strip_prefix('\'') == Some(field));
        }
        let text = markdown::markdown("x", &[fields], "y", Lang::En);
        prop_assert_eq!(text.lines().filter(|line| line.starts_with("| ")).count(), 3);
    }
}
