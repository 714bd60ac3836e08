//! A column can hold a party or an instrument.

use browser_tests::{Engine, Key, browser_tests};

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
}
