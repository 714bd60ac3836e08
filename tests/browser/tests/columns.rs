//! A column can hold a party or an instrument; two to four stand side by side.

use browser_tests::{Key, Outcome, Session, browser_tests};
use serde_json::json;

/// Four strategies of one side, out of the order of time.
const FOUR: &str = "cols=us-ncs-2023,us-nssc-2003,us-cyber-strategy-2026,\
                    us-national-cyber-strategy-2018";

/// Whether nothing on the page is wider than the window.
async fn fits(s: &Session) -> Outcome<bool> {
    s.js("document.querySelectorAll('details').forEach((one) => { one.open = true })").await?;
    let wide = s.js("return document.documentElement.scrollWidth > innerWidth").await?;
    Ok(wide == false)
}

/// Gives a column what is called so, by typing the name into its field.
pub async fn choose_column(s: &Session, n: usize, name: &str) -> Outcome {
    s.click(&format!("#column-{n}")).await?;
    s.keys(name).await?;
    let mark = format!(
        "document.querySelectorAll('[data-wanted]')
             .forEach((one) => one.removeAttribute('data-wanted'));
         const choice = [...document.querySelectorAll('#column-{n}-list [role=option]')]
             .find((choice) => choice.textContent === {});
         choice?.setAttribute('data-wanted', '');
         return !!choice",
        json!(name)
    );
    s.wait_until(&mark).await?;
    s.click("[data-wanted]").await
}

browser_tests! {
    async fn a_column_is_swapped_by_its_choice(s) {
        s.open_view("?view=compare&lang=en").await?;
        let name = "National Cybersecurity Strategy 2023";
        choose_column(s, 0, name).await?;
        s.wait_for_query("?cols=us-ncs-2023,joint,ca&lang=en").await?;
        s.wait_for_text(".compare .column:nth-child(2) .picker-name", name).await?;
        assert_eq!(s.texts(".compare .column:nth-child(4) .picker-name").await?, ["Canada"]);
        // Every statement of that column is that instrument's.
        let of = s
            .ask("const all = await (await fetch('data/provisions.json')).json();
                  const of = new Map(all.map((item) => [item.id, item.instrument]));
                  return [...document.querySelectorAll(
                          '.compare tbody td:nth-child(2) a[aria-label^=\"Evidence\"]')]
                      .map((link) => of.get(new URL(link.href).searchParams.get('id')))")
            .await?;
        let of = of.as_array().cloned().unwrap_or_default();
        assert!(of.len() > 5 && of.iter().all(|id| *id == "us-ncs-2023"), "{of:?}");
        // An instrument says of each theme whether it covers it.
        assert!(s.count(".compare tbody td:nth-child(2) .coverage-word, .compare tbody td:nth-child(2) .empty-word").await? >= 14);
        s.click("#sets > summary").await?;
        s.click(".column-ways a").await?;
        s.wait_for_query("?view=compare&lang=en").await?;
        s.wait_for_text(".compare .column:nth-child(2) .picker-name", "United States").await?;
        s.wait_until("return document.getElementById('column-0').value === 'United States'").await?;
    }

    async fn the_focus_stays_on_the_choice(s) {
        s.open_view("?view=compare&lang=en").await?;
        s.js("document.getElementById('column-2').focus()").await?;
        s.key(Key::Down).await?;
        s.wait_for("#column-2[aria-expanded=true]").await?;
        s.keys("others").await?;
        s.wait_until(
            "const field = document.getElementById('column-2');
             const choice = document.getElementById(field.getAttribute('aria-activedescendant'));
             return choice?.textContent === 'With others' && choice.ariaSelected === 'true'",
        )
        .await?;
        s.key(Key::Enter).await?;
        s.wait_for_query("?cols=us,joint,wider&lang=en").await?;
        s.wait_for_text(".compare .column:nth-child(4) .picker-name", "With others").await?;
        s.wait_for("#column-2[aria-expanded=false]").await?;
        assert!(s.focus_fits("#column-2").await?);
    }

    async fn two_instruments_stand_side_by_side_with_their_titles(s) {
        s.open_view("?cols=us-national-cyber-strategy-2018,national-cyber-security-strategy-2018&theme=governance")
            .await?;
        assert_eq!(s.count("#sides > .side").await?, 2);
        let details = s.texts("#sides > .side > .standing").await?;
        assert!(details.len() == 2 && details.iter().all(|text| text.contains("2018")), "{details:?}");
    }

    async fn the_choice_follows_back(s) {
        s.open_view("?view=compare&lang=en").await?;
        choose_column(s, 2, "National Cyber Security Strategy 2025").await?;
        s.wait_for_query("?cols=us,joint,national-cyber-security-strategy-2025&lang=en").await?;
        // WebKit's own Back passes over steps that no finger made.
        s.js("history.back()").await?;
        s.wait_until("return document.getElementById('column-2').value === 'Canada'").await?;
    }

    async fn columns_come_and_go_by_keyboard(s) {
        s.open_view("?view=compare&lang=en").await?;
        s.tab_to("#sets > summary").await?;
        s.key(Key::Enter).await?;
        s.tab_to("#column-add").await?;
        assert!(s.focus_shows().await?);
        s.key(Key::Enter).await?;
        s.wait_for_query("?cols=us,joint,ca,national-cyber-security-strategy-2025&lang=en").await?;
        // The focus is on the choice of the new column; there is no room for a fifth.
        s.wait_until("return document.activeElement.id === 'column-3'").await?;
        s.wait_gone("#column-add").await?;
        s.tab_to(".column-remove").await?;
        assert!(s.focus_shows().await?);
        s.key(Key::Enter).await?;
        s.wait_for_query("?view=compare&lang=en").await?;
        s.wait_until("return document.activeElement.id === 'column-2'").await?;
        for left in [2, 1] {
            s.click(".compare .column:nth-child(2) .column-remove").await?;
            s.wait_until(&format!(
                "return document.querySelectorAll('.compare .column').length === {left}"
            ))
            .await?;
        }
        s.wait_for_query("?cols=ca&lang=en").await?;
        // The last one stays.
        assert_eq!(s.count(".column-remove").await?, 0);
        s.js("history.back()").await?;
        s.wait_for_query("?cols=joint,ca&lang=en").await?;
        s.wait_until("return document.querySelectorAll('.column-remove').length === 2").await?;
    }

    async fn sets_of_columns_are_offered(s) {
        s.open_view("?view=compare&lang=en").await?;
        s.tab_to("#sets > summary").await?;
        s.key(Key::Enter).await?;
        s.wait_until("return document.getElementById('sets').open").await?;
        assert_eq!(s.text(".set-list a[aria-current]").await?, "The two countries");
        s.tab_to(".set-list li:nth-child(2) a").await?;
        assert!(s.focus_shows().await?);
        s.key(Key::Enter).await?;
        s.wait_for("#generations .pair").await?;
        assert_eq!(s.count(".pair").await?, 3);
        let now = s.text(".set-list a[aria-current]").await?;
        assert_eq!(now, "United States, strategy by strategy: 2003, 2018, 2023, 2026");
        // Each set is a link that holds.
        let sets = s.js("return [...document.querySelectorAll('.set-list a')]
                             .map((link) => link.getAttribute('href'))").await?;
        let sets: Vec<String> = serde_json::from_value(sets)?;
        assert_eq!(sets.len(), 8);
        for set in sets {
            s.turn_to(&set).await?;
            assert_eq!(s.count("#notices .notice").await?, 0, "{set}");
            let here = "return document.querySelector('.set-list a[aria-current]').getAttribute('href')";
            assert_eq!(s.js(here).await?, set);
        }
    }

    async fn a_link_with_columns_is_kept(s) {
        s.open_view(&format!("?{FOUR}&lang=en")).await?;
        let before = s.view().await?;
        assert_eq!(before["columns"].as_array().map(Vec::len), Some(4));
        s.wait_for_query(&format!("?{FOUR}&lang=en")).await?;
        s.reload().await?;
        s.wait_for_view(&before).await?;
    }

    async fn the_generations_are_summed_up_in_both_languages(s) {
        let two = "cols=national-cyber-security-strategy-2018,cyber-security-strategy-2010";
        for (lang, parts) in [
            ("en", ["From one generation to the next", "13 themes kept",
                    "1 of them now in full: Regulation and standards",
                    "1 theme not examined in the newer text: Defence and deterrence",
                    "supersedes", "Rules of decision"]),
            ("fr", ["D’une génération à l’autre", "13 thèmes maintenus",
                    "dont 1 désormais abordé en entier : Réglementation",
                    "1 thème non examiné dans le texte le plus récent : Défense",
                    "remplace", "Règles de décision"]),
        ] {
            s.open_view(&format!("?{two}&lang={lang}")).await?;
            s.wait_for("#generations .pair").await?;
            // The two columns are the pair: the title names them.
            let title = s.text("h1").await?;
            assert!(title.contains("2018 · ") && title.contains("2010"), "{title}");
            assert_eq!(s.count("#generations h3").await?, 0);
            let said = s.text("#generations").await?;
            for part in parts {
                assert!(said.contains(part), "{part} in {said}");
            }
        }
        // The newer text is marked, wherever it stands: here in the first column.
        assert_eq!(s.count(".compare tbody td:nth-child(2) .change").await?, 14);
        assert_eq!(s.count(".compare tbody td:nth-child(3) .change").await?, 0);
        // A theme named in the summary opens with the coverage of both.
        s.click("#generations .changes .changes a").await?;
        s.wait_for("#sides").await?;
        s.wait_until("return document.querySelectorAll('#generations .both li').length === 2").await?;
        let said = s.text("#generations").await?;
        assert!(said.contains("Abordé en partie") && said.contains("désormais en entier"), "{said}");
    }

    async fn the_day_is_obeyed_and_said(s) {
        s.open_view(&format!("?{FOUR}&asof=2019-05-01&lang=en")).await?;
        s.wait_for("#generations").await?;
        assert_eq!(s.count(".pair").await?, 0);
        assert!(s.text(".generations-hidden").await?.starts_with("5 statements"));
        let heads = s.texts(".column-detail strong").await?;
        assert_eq!(
            heads,
            ["not yet in force that day", "no longer in force that day", "not yet in force that day"]
        );
        assert_eq!(s.count(".compare tbody td:nth-child(2) .said").await?, 0);
        assert!(s.count(".compare tbody td:nth-child(5) .said").await? > 10);
        s.click(".generations-hidden a").await?;
        s.wait_for_query(&format!("?{FOUR}&lang=en")).await?;
        s.wait_until("return document.querySelectorAll('.pair').length === 3").await?;
    }

    async fn four_columns_fit(s) {
        s.set_window(1024, 800).await?;
        for lang in ["en", "fr"] {
            s.open_view(&format!("?{FOUR}&lang={lang}")).await?;
            assert!(fits(s).await?, "{lang} at 1024");
            let side_by_side = s.js("const tops = [...document.querySelectorAll('.column')]
                .map((one) => Math.round(one.getBoundingClientRect().top));
                return tops.every((top) => top === tops[0])").await?;
            assert_eq!(side_by_side, true);
        }
        s.set_window(1280, 800).await?;
        s.open_view(&format!("?{FOUR}&asof=2019-05-01&lang=fr")).await?;
        let head = s.js("return document.querySelector('.compare thead').offsetHeight").await?;
        assert!(head.as_f64().is_some_and(|head| head < 220.0), "the head is {head} high");
        s.set_window(320, 800).await?;
        for lang in ["en", "fr"] {
            s.open_view(&format!("?{FOUR}&lang={lang}")).await?;
            assert!(fits(s).await?, "{lang} at 320");
            let stacked = s.js("const boxes = [...document.querySelectorAll('.column')]
                .map((one) => one.getBoundingClientRect());
                return boxes.every((box, n) => !n || boxes[n - 1].bottom <= box.top + 1)").await?;
            assert_eq!(stacked, true);
        }
    }
}
