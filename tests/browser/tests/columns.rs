//! A column can hold a party or an instrument; two to four stand side by side.

use browser_tests::{Engine, Key, Outcome, Session, browser_tests};

/// Four strategies of one side, out of the order of time.
const FOUR: &str = "cols=us-ncs-2023,us-nssc-2003,us-cyber-strategy-2026,\
                    us-national-cyber-strategy-2018";

/// Whether nothing on the page is wider than the window.
async fn fits(s: &Session) -> Outcome<bool> {
    s.js("document.querySelectorAll('details').forEach((one) => { one.open = true })").await?;
    let wide = s.js("return document.documentElement.scrollWidth > innerWidth").await?;
    Ok(wide == false)
}

browser_tests! {
    async fn a_column_is_swapped_by_its_choice(s) {
        s.open_view("?lang=en").await?;
        s.click("#column-0 option[value='us-ncs-2023']").await?;
        s.wait_for_query("?cols=us-ncs-2023,joint,ca&lang=en").await?;
        let name = "National Cybersecurity Strategy 2023";
        s.wait_for_text(".compare .column:nth-child(2) .column-name", name).await?;
        assert_eq!(s.text(".compare .column:nth-child(4) .column-name").await?, "Canada");
        // Every statement of that column is that instrument's.
        let others = s
            .js("return [...document.querySelectorAll('.compare tbody td:nth-child(2) .by a')]
                     .map((link) => link.textContent)")
            .await?;
        let others = others.as_array().cloned().unwrap_or_default();
        assert!(others.len() > 5 && others.iter().all(|other| *other == name), "{others:?}");
        // An instrument says of each theme whether it covers it.
        assert!(s.count(".compare tbody td:nth-child(2) .coverage-word, .compare tbody td:nth-child(2) .empty-word").await? >= 14);
        s.click(".corner a").await?;
        s.wait_for_query("?lang=en").await?;
        s.wait_for_text(".compare .column:nth-child(2) .column-name", "United States").await?;
        s.wait_until("return document.getElementById('column-0').value === 'us'").await?;
    }

    async fn the_focus_stays_on_the_choice(s) {
        // WebKit opens a list at the arrow key, which a test cannot reach.
        if s.engine == Engine::Webkit {
            return Ok(());
        }
        s.open_view("?lang=en").await?;
        s.js("document.getElementById('column-2').focus()").await?;
        s.key(Key::Down).await?;
        s.wait_for_query("?cols=us,joint,wider&lang=en").await?;
        s.wait_for_text(".compare .column:nth-child(4) .column-name", "With others").await?;
        assert!(s.focus_fits("#column-2").await?);
    }

    async fn two_instruments_stand_side_by_side_with_their_titles(s) {
        s.open_view("?cols=us-national-cyber-strategy-2018,national-cyber-security-strategy-2018&theme=governance")
            .await?;
        assert_eq!(s.count(".compare .column").await?, 2);
        assert_eq!(s.count(".is-single td").await?, 2);
        let details = s.texts(".column-detail").await?;
        assert!(details.len() == 2 && details.iter().all(|text| text.contains("2018")), "{details:?}");
    }

    async fn the_choice_follows_back(s) {
        s.open_view("?lang=en").await?;
        s.click("#column-2 option[value='national-cyber-security-strategy-2025']").await?;
        s.wait_for_query("?cols=us,joint,national-cyber-security-strategy-2025&lang=en").await?;
        // WebKit's own Back passes over steps that no finger made.
        s.js("history.back()").await?;
        s.wait_until("return document.getElementById('column-2').value === 'ca'").await?;
    }

    async fn columns_come_and_go_by_keyboard(s) {
        s.open_view("?lang=en").await?;
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
        s.wait_for_query("?lang=en").await?;
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
        s.open_view("?lang=en").await?;
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
            ("en", ["From Cyber Security Strategy 2010 to", "12 themes kept",
                    "3 of them now in full: Information sharing",
                    "1 theme not coded in the older text: Regulation and standards",
                    "supersedes", "Rules of decision"]),
            ("fr", ["De « Stratégie de cybersécurité de 2010 » à", "12 thèmes maintenus",
                    "dont 3 désormais abordés en entier : Échange d’information",
                    "1 thème non codé dans le texte le plus ancien : Réglementation",
                    "remplace", "Règles de décision"]),
        ] {
            s.open_view(&format!("?{two}&lang={lang}")).await?;
            s.wait_for("#generations .pair").await?;
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
        s.wait_for(".is-single").await?;
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
        assert!(head.as_f64().is_some_and(|head| head < 200.0), "the head is {head} high");
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
