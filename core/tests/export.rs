//! Exports, read back by real parsers.

use crate::common::{cases, catalogue, hostile_text, index, page, view};
use parallel49_core::cite::Lasting;
use parallel49_core::dataset::{Date, Day, Lang, Word};
use parallel49_core::export::Origin;
use parallel49_core::export::shown::shown;
use parallel49_core::export::table::{COLUMNS, Row, rows};
use parallel49_core::export::{csv, json, markdown};
use parallel49_core::query::index::Found;
use parallel49_core::query::{Facet, Screen, View};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::Value;
use std::fs;

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
    let bad =
        ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\n=1", "=\"a,b\"", "＝1", "＋1", "－1", "＠x"];
    for (field, bad) in row.iter_mut().zip(bad) {
        *field = bad.to_owned();
    }
    for field in &read(&csv::csv(&[row], false))[1][..bad.len()] {
        assert!(field.starts_with('\''), "{field:?}");
    }
}

#[test]
fn json_says_where_it_comes_from() {
    let link = Lasting::Link("https://example.org/?data=1.0.0".into());
    let origin = Origin {
        title: "Records",
        link: &link,
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

#[test]
fn markdown_leaves_every_address_a_link() {
    let rows = all(Lang::En);
    let at = |name: &str| COLUMNS.iter().position(|column| column.name == name).expect(name);
    let link = "https://example.org/?cols=us_a,ca*b&q=x";
    let text = markdown::markdown("x", &rows, &format!("Link: {link}. Rows: 1_2"), Lang::En);
    assert!(text.contains(&format!("Link: <{link}>. Rows: 1\\_2")), "{text}");
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("| ")).skip(2).collect();
    let mut seen = 0;
    for (row, line) in rows.iter().zip(lines) {
        for url in row[at("urls")].split("; ").filter(|url| url.starts_with("http")) {
            assert!(line.contains(&format!("<{url}>")), "{url}: {line}");
            seen += usize::from(url.contains(['_', '*']));
        }
    }
    assert!(seen > 50, "only {seen} addresses could have been broken");
    let bar = "see https://example.org/a|b_c\nand <https://x>, not://a<b";
    let text = markdown::markdown(bar, &[], "y", Lang::En);
    let title = "# see <https://example.org/a%7Cb_c> and \\<https://x\\>, not://a\\<b\n";
    assert!(text.starts_with(title), "{text}");
}

/// What each screen may be about, or a record that it may not.
fn focuses() -> Vec<String> {
    let data = &index(Lang::En).data;
    let plans = data.plans.iter().map(|plan| plan.instrument.0.clone());
    let others = data.relations.iter().step_by(5).map(|edge| edge.from.0.clone());
    plans.chain(others).chain(["no-such-record".to_owned()]).collect()
}

fn any_view() -> impl Strategy<Value = View> {
    let some = |facet: Facet| {
        let values = facet.values(index(Lang::En));
        let most = values.len().min(3);
        prop_oneof![3 => Just(vec![]), 1 => subsequence(values, 1..=most)]
    };
    let facets: Vec<_> = Facet::ALL.iter().map(|facet| some(*facet)).collect();
    let instruments = &index(Lang::En).data.instruments;
    let ids: Vec<String> = instruments.iter().map(|item| item.id.0.clone()).collect();
    let words = vec!["", "", "", "cyber", "plan", "\"action plan\"", "zebra"];
    let day = option::weighted(0.3, (1995u16..=2027, 1u8..=12));
    (
        select(Screen::ALL.to_vec()),
        facets,
        select(words),
        day,
        prop_oneof![3 => Just(vec![]), 1 => subsequence(ids, 1..=3)],
        option::weighted(0.3, select(vec!["date", "-title", "sources"])),
        option::weighted(0.3, 2001u16..2020),
        (option::weighted(0.5, select(focuses())), any::<bool>(), any::<bool>()),
        select(Lang::ALL.to_vec()),
    )
        .prop_map(
            |(screen, facets, q, day, cols, sort, from, (focus, is_wide, as_table), lang)| {
                view(|view| {
                    view.screen = screen;
                    for (facet, values) in Facet::ALL.iter().zip(facets) {
                        *view.facet_mut(*facet) = values.into_iter().collect();
                    }
                    view.q = q.to_owned();
                    view.asof = day.and_then(|(year, month)| Day::new(year, month, 1));
                    view.cols = cols.into_iter().collect();
                    view.sort = sort.map(str::to_owned);
                    view.from = from.and_then(|year| Date::parse(&year.to_string()));
                    (view.focus, view.is_wide, view.as_table) = (focus, is_wide, as_table);
                    view.lang = Some(lang);
                })
            },
        )
}

/// The number that a count line begins with, as "1,024 of 1,400 records"; none
/// in an empty one.
fn announced(said: &str) -> Option<usize> {
    let from = said.find(|c: char| c.is_ascii_digit())?;
    let is_part = |c: char| c.is_ascii_digit() || [',', '\u{a0}', '\u{202f}'].contains(&c);
    let number: String = said[from..].chars().take_while(|c| is_part(*c)).collect();
    number.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn as_many_rows_as_the_screen_announces(view in any_view()) {
        let page = page(&view);
        let said = page.count_line();
        let rows = shown(&page).map(|found| rows(&page.loaded.index, &found, page.lang()));
        prop_assert_eq!(rows.as_ref().map(Vec::len), announced(&said), "{}", said);
        if let Some(rows) = rows {
            let lines = read(&csv::csv(&rows, true).replacen('\u{feff}', "", 1)).len();
            prop_assert_eq!(lines, rows.len() + 1);
            let mut ids: Vec<&String> = rows.iter().map(|row| &row[0]).collect();
            ids.sort();
            ids.dedup();
            prop_assert_eq!(ids.len(), rows.len());
        }
    }
}

#[test]
fn the_committed_schema_is_the_one_that_exports_keep_to() {
    let path = crate::common::root().join("public").join(json::SCHEMA);
    let stored: Value = serde_json::from_str(&fs::read_to_string(path).expect("the schema"))
        .expect("the schema is JSON");
    assert_eq!(stored, json::schema(), "`cargo xtask data schema` writes it");
    let validator = jsonschema::draft202012::new(&stored).expect("a schema");
    for lang in Lang::ALL {
        let origin = Origin {
            title: "x",
            link: &Lasting::Query("y".into()),
            version: "1",
            licence: "z",
            schema: json::SCHEMA,
            lang,
        };
        assert!(validator.is_valid(&json::json(&all(lang), &origin)));
    }
    let other = serde_json::json!({ "title": "x", "rows": [{ "id": 1 }] });
    assert!(!validator.is_valid(&other));
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
