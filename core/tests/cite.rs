//! Citations: the styles by hand, the files read back by real parsers.

use crate::common::cited::{day, document};
use crate::common::index;
use parallel49_core::cite::item::source;
use parallel49_core::cite::{Format, Item, Lasting, Moment};
use parallel49_core::dataset::{Date, Lang, SourceKind};
use std::collections::BTreeSet;

const LINK: &str = "https://example.org/parallel-49/?id=us-ncs-2023&lang=en&data=1.0.0";

fn link() -> Lasting {
    Lasting::Link(LINK.to_owned())
}

fn dataset(lang: Lang) -> Item {
    let accessed = day("2026-11-01");
    let mut item = Moment { index: index(lang), lang, link: &link(), accessed }.dataset();
    item.title = "The data".into();
    item.version = Some("1.0.0".into());
    item.issued = Date::parse("2026-10-12");
    item
}

#[test]
fn chicago_by_hand() {
    assert_eq!(
        Format::Chicago.of(&document(), Lang::En),
        "Public Safety Canada. Action Plan. October 26, 2012. Accessed November 22, 2026. \
         https://example.org/plan."
    );
    assert_eq!(
        Format::Chicago.of(&document(), Lang::Fr),
        "Public Safety Canada. Action Plan. 26\u{a0}octobre 2012. Consulté le \
         22\u{a0}novembre 2026. https://example.org/plan."
    );
    assert_eq!(
        Format::Chicago.of(&dataset(Lang::En), Lang::En),
        format!(
            "Parallel 49. The data. Version 1.0.0. Data set. October 12, 2026. Accessed \
             November 1, 2026. {LINK}."
        )
    );
    assert_eq!(
        Format::Chicago.of(&dataset(Lang::Fr), Lang::Fr),
        format!(
            "49e parallèle. The data. Version 1.0.0. Jeu de données. 12\u{a0}octobre 2026. \
             Consulté le 1er\u{a0}novembre 2026. {LINK}."
        )
    );
}

#[test]
fn apa_by_hand() {
    assert_eq!(
        Format::Apa.of(&document(), Lang::En),
        "Public Safety Canada. (2012, October 26). Action Plan. Retrieved November 22, 2026, from \
         https://example.org/plan"
    );
    assert_eq!(
        Format::Apa.of(&Item { issued: Date::parse("2012-10"), ..document() }, Lang::Fr),
        "Public Safety Canada. (2012, octobre). Action Plan. Consulté le 22\u{a0}novembre 2026, \
         à l’adresse https://example.org/plan"
    );
    assert_eq!(
        Format::Apa.of(&Item { issued: None, accessed: None, ..document() }, Lang::En),
        "Public Safety Canada. (n.d.). Action Plan. https://example.org/plan"
    );
    assert_eq!(
        Format::Apa.of(&dataset(Lang::En), Lang::En),
        format!(
            "Parallel 49. (2026, October 12). The data (Version 1.0.0) [Data set]. Retrieved \
             November 1, 2026, from {LINK}"
        )
    );
}

#[test]
fn a_record_is_cited_with_what_it_says_and_where() {
    let index = index(Lang::En);
    let link = link();
    let moment = Moment { index, lang: Lang::En, link: &link, accessed: None };
    let provision = &index.data.provisions[0];
    let item = moment.record(&provision.id, "Title", Some(&provision.text), &provision.evidence);
    let note = item.note.expect("a note");
    assert!(note.starts_with(&provision.text), "{note}");
    assert!(note.ends_with(&provision.evidence[0].locator), "{note}");
    assert_eq!(item.url.as_deref(), Some(LINK));
    assert_eq!(item.version.as_ref(), Some(&index.data.meta.version));
}

#[test]
fn the_author_is_who_wrote_it_and_not_where_a_copy_stands() {
    // What mirrors others anywhere in the data is the author of no official text.
    let sources = &index(Lang::En).data.sources;
    let mirrors: BTreeSet<&str> = sources
        .iter()
        .filter_map(|item| Some(item.publisher.split_once("mirrored by ")?.1))
        .collect();
    for item in sources {
        let cited = source(item, None);
        assert_eq!(cited.author, item.author);
        let written = cited.author.as_deref().unwrap_or_default();
        let is_official = matches!(item.kind, SourceKind::Official | SourceKind::OfficialMirror);
        assert!(!is_official || !mirrors.contains(written), "{written}");
        assert!(!is_official || !written.contains(" via "), "{written}");
        assert_eq!(cited.publisher.as_deref(), Some(&*item.publisher));
        assert_eq!(cited.other_publisher().is_some(), written != item.publisher, "{written}");
    }
}

#[test]
fn a_name_with_a_comma_stays_whole() {
    let name = "Foreign Affairs, Trade and Development Canada";
    let item = Item { author: Some(name.into()), publisher: Some(name.into()), ..document() };
    let ris = Format::Ris.of(&item, Lang::En);
    for line in [format!("AU  - {name},\r\n"), format!("PB  - {name}\r\n")] {
        assert!(ris.contains(&line), "{ris}");
    }
    let plain = Format::Ris.of(&document(), Lang::En);
    assert!(plain.contains("AU  - Public Safety Canada,\r\n") && !plain.contains("PB"), "{plain}");
}

#[test]
fn two_views_have_two_keys_that_stay() {
    let link = link();
    for lang in Lang::ALL {
        let moment = Moment { index: index(lang), lang, link: &link, accessed: None };
        let key = |query: &str| moment.view("records", "Records", query).key;
        let (end, other) = if lang == Lang::En { ("", "-fr") } else { ("-fr", "") };
        assert_eq!(key("?view=records"), format!("parallel49-records-233b2fe0{end}"));
        assert_ne!(key("?view=records"), format!("parallel49-records-233b2fe0{other}"));
        assert_ne!(key("?view=records&q=a"), key("?view=records&q=b"));
    }
}

/// Reference managers drop entries of kinds that they do not know, and biber warns of fields that
/// are empty.
#[test]
fn every_program_knows_the_kinds_and_finds_an_author() {
    let (index, link) = (index(Lang::Fr), link());
    let moment = Moment { index, lang: Lang::Fr, link: &link, accessed: None };
    let own =
        [moment.dataset(), moment.view("records", "T", "?x"), moment.record("id", "T", None, &[])];
    for item in &own {
        assert_eq!(item.author.as_deref(), Some("49e parallèle"));
        // The same name is not said twice.
        let csl = Format::Csl.of(item, Lang::Fr);
        assert!(!csl.contains("\"publisher\"") && !csl.contains("\"container-title\""), "{csl}");
    }
    let sources = index.data.sources.iter().map(|item| source(item, None));
    for item in own.into_iter().chain(sources) {
        let text = Format::Bibtex.of(&item, Lang::Fr);
        let kind = text.split('{').next().unwrap_or_default();
        assert!(["@misc", "@online", "@report"].contains(&kind), "{text}");
        assert!(!text.contains("= {},"), "{text}");
        assert_eq!(
            kind == "@report",
            text.contains("  type = {Document officiel}")
                || text.contains("  type = {Official document}"),
            "{text}"
        );
    }
}
