//! What a notice says of each thing in a link that cannot be used, in both languages.

use crate::common::{index, page};
use parallel49_core::dataset::Lang;
use parallel49_core::find::bad_link::{Notice, notice};
use parallel49_core::link::{parse, settle, unknown_record};

/// The notices of a link.
fn notices(link: &str, lang: Lang) -> Vec<Notice> {
    let index = index(lang);
    let (view, mut all) = parse(link);
    let view = view.with(|view| view.lang = Some(lang));
    all.extend(view.id.as_deref().and_then(|id| unknown_record(id, index)));
    let (settled, unknown) = settle(&view.with(|view| view.id = None), index);
    all.extend(unknown);
    all.iter().map(|item| notice(item, &settled, Some(index), lang)).collect()
}

/// What the only notice of a link says.
fn said(link: &str, lang: Lang) -> String {
    let [one] = &notices(link, lang)[..] else { panic!("{link}: {:?}", notices(link, lang)) };
    one.said.clone()
}

/// Each thing that a link may have wrong, with what is said of it.
const KINDS: &[(&str, &str, &str)] = &[
    (
        "foo=1",
        "“foo” means nothing here and was left out.",
        "« foo » ne correspond à rien ici et n’a pas été pris en compte.",
    ),
    (
        "q=fraud&q=other",
        "“q” stands twice in the link; the first counts, and “other” was left out.",
        "« q » figure deux fois dans le lien; seule la première occurrence compte, et « other » \
         n’a pas été pris en compte.",
    ),
    (
        "cols=us,ca,joint,wider,us-nssc-2003",
        "No more than 4 columns fit beside each other; “us-nssc-2003” was left out.",
        "Pas plus de 4 colonnes ne tiennent côte à côte; « us-nssc-2003 » n’a pas été retenu.",
    ),
    (
        "view=nosuch",
        "There is no screen called “nosuch”; you see “Overview”.",
        "Il n’existe aucune vue nommée « nosuch »; vous voyez la vue « Aperçu ».",
    ),
    (
        "theme=zebra",
        "There is no theme “zebra”; nothing is filtered by it.",
        "Il n’existe pas de thème « zebra »; ce filtre n’est pas appliqué.",
    ),
    (
        "status=zebra",
        "There is no status “zebra”; nothing is filtered by it.",
        "Il n’existe pas d’état « zebra »; ce filtre n’est pas appliqué.",
    ),
    (
        "cols=us,zebra",
        "There is no party or document called “zebra”; it has no column.",
        "Il n’existe ni partie ni document nommé « zebra »; aucune colonne ne lui est consacrée.",
    ),
    (
        "asof=2014-13-45",
        "“2014-13-45” is no date; nothing is hidden by date.",
        "« 2014-13-45 » n’est pas une date; rien n’est masqué en fonction d’une date.",
    ),
    (
        "from=abc",
        "“abc” is no date; the years shown begin where they usually do.",
        "« abc » n’est pas une date; les années affichées commencent là où elles commencent \
         d’ordinaire.",
    ),
    (
        "to=abc",
        "“abc” is no date; the years shown end where they usually do.",
        "« abc » n’est pas une date; les années affichées se terminent là où elles se terminent \
         d’ordinaire.",
    ),
    (
        "view=records&sort=smell",
        "Nothing here can be sorted by “smell”; it stands in its usual order.",
        "Rien ici ne peut être trié selon « smell »; l’ordre habituel est conservé.",
    ),
    (
        "view=records&show=smell",
        "The table has no column “smell”; it was left out.",
        "Le tableau n’a pas de colonne « smell »; elle n’est pas affichée.",
    ),
    (
        "view=timeline&as=cake",
        "Nothing here can be shown as “cake”; you see its usual form.",
        "La présentation « cake » n’existe pas; vous voyez la présentation habituelle.",
    ),
    (
        "view=lineage&around=9",
        "“9” is no distance around a record; direct ties are shown.",
        "« 9 » n’est pas une distance autour d’une fiche; seuls les liens directs sont affichés.",
    ),
    (
        "view=plans&focus=zebra",
        "There is no “zebra” in this view; you see all of it.",
        "« zebra » ne se trouve pas dans cette vue; vous la voyez en entier.",
    ),
    (
        "story=zebra",
        "There is no story called “zebra”; none is open.",
        "Il n’existe pas de récit nommé « zebra »; aucun n’est ouvert.",
    ),
    (
        "view=stories&step=last",
        "There is no step “last” in a story here; a story starts at its beginning.",
        "Il n’existe pas d’étape « last » dans un récit; un récit commence à son début.",
    ),
    (
        "view=compare&theme=cybercrime&era=zebra",
        "There is no era “zebra”; you see the usual one.",
        "Il n’existe pas de période « zebra »; vous voyez la période habituelle.",
    ),
    (
        "id=zebra",
        "There is no record with the name “zebra”; none was opened.",
        "Il n’existe pas de fiche nommée « zebra »; aucune n’a été ouverte.",
    ),
    (
        "view=pins&pins=zebra",
        "Nothing here has the name “zebra”; it is not among what is pinned.",
        "Rien ici ne porte le nom « zebra »; cet élément ne figure pas parmi les éléments \
         épinglés.",
    ),
    (
        "lang=de",
        "There is no version in “de”; you see the English one.",
        "Il n’existe pas de version en « de »; vous voyez la version française.",
    ),
    (
        "embed=maybe",
        "“embed=maybe” could not be used and was left out.",
        "« embed=maybe » n’a pas pu être utilisé et n’a pas été pris en compte.",
    ),
];

#[test]
fn each_kind_is_said_in_both_languages() {
    for (link, en, fr) in KINDS {
        assert_eq!(said(link, Lang::En), *en, "{link}");
        assert_eq!(said(link, Lang::Fr).replace('\u{a0}', " "), *fr, "{link}");
    }
}

#[test]
fn what_is_too_long_is_said_by_its_key() {
    let link = format!("q={}", "a".repeat(300));
    assert_eq!(
        said(&link, Lang::En),
        "What the link says for “q” is too long; the end of it was left out."
    );
    assert!(said(&link, Lang::Fr).contains("est trop long"));
}

#[test]
fn every_facet_has_its_words() {
    for key in
        ["party", "record", "kind", "body", "confidence", "verdict", "source", "read", "host"]
    {
        for lang in Lang::ALL {
            let [one] = &notices(&format!("{key}=zebra-zebra"), lang)[..] else { panic!("{key}") };
            assert!(one.said.contains("zebra-zebra"), "{}", one.said);
            assert!(!one.said.contains(&format!("{key}=")), "{}", one.said);
        }
    }
}

#[test]
fn a_slip_is_led_back_to_what_was_meant() {
    for (link, to) in [
        ("view=timelin&party=ca", "?view=timeline&party=ca&lang=en"),
        ("theme=incident-respons&party=ca", "?theme=incident-response&party=ca&lang=en"),
        ("party=joit", "?party=joint&lang=en"),
        ("theme=cybercrime&era=2018-2023", "?theme=cybercrime&era=2018-2022&lang=en"),
        ("story=story-two-campaign", "?view=stories&story=story-two-campaigns&lang=en"),
    ] {
        let [one] = &notices(link, Lang::En)[..] else { panic!("{link}") };
        let (name, led) = one.meant.as_ref().expect("what was meant");
        assert_eq!(led, to, "{link}");
        assert!(!name.is_empty(), "{link}");
    }
}

#[test]
fn an_unknown_record_leads_to_the_nearest_one_and_to_a_search() {
    for lang in Lang::ALL {
        let link = "view=timeline&id=us-national-cybersecurity-strategy-2023";
        let [one] = &notices(link, lang)[..] else { panic!("{link}") };
        let (name, to) = one.meant.as_ref().expect("a record");
        assert!(!name.is_empty() && to.contains("view=timeline"), "{to}");
        let id = parse(to).0.id.expect("a record");
        let item = index(lang).instrument(&id).expect("a document");
        assert_eq!(&*item.party, "us", "{id}");
        let search = one.search.as_ref().expect("a search");
        let found = page(&parse(search).0);
        let hits = found.hits.as_ref().expect("the records");
        assert!(search.contains("view=records") && hits.shown.count() > 0, "{search}");
    }
    let [none] = &notices("id=zebra", Lang::En)[..] else { panic!() };
    assert_eq!(none.meant, None);
    assert_eq!(none.search.as_deref(), Some("?view=records&q=zebra&lang=en"));
}

#[test]
fn what_turns_a_text_round_is_made_visible() {
    let text = said("lang=%E2%80%AEabc%00", Lang::En);
    assert!(text.contains("“\u{fffd}abc\u{fffd}”"), "{text}");
}
