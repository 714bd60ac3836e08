//! The README tells the truth about links.

use crate::common::root;
use parallel49_core::dataset::Word;
use parallel49_core::link::{Key, parse};

fn readme() -> String {
    std::fs::read_to_string(root().join("README.md")).expect("the README")
}

/// The rows of the table of link keys, by their first cell.
#[test]
fn the_table_of_keys_is_the_contract() {
    let text = readme();
    let table = text.split("| key | meaning |").nth(1).expect("the table");
    let keys: Vec<&str> = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| line.split('`').nth(1))
        .collect();
    assert!(keys.into_iter().eq(Key::ALL.iter().map(|key| key.word())));
}

#[test]
fn the_sample_links_hold_nothing_unknown() {
    let text = readme();
    let links = text.lines().filter(|line| line.starts_with("| `")).filter_map(|line| {
        let cell = line.split('`').nth(1)?;
        cell.split_once('?').map(|(_, query)| query.to_owned())
    });
    let links: Vec<String> = links.collect();
    assert!(links.len() >= 6, "{links:?}");
    for link in links {
        assert_eq!(parse(&link).1, [], "{link}");
    }
}
