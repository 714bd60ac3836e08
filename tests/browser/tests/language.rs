//! Both languages, the same view.

use browser_tests::browser_tests;

browser_tests! {
    async fn switching_keeps_everything_else(s) {
        let rest = "cols=us-ncs-2023,ca&theme=cybercrime&party=us,ca&confidence=high&q=fraud\
                    &asof=2024-01-01";
        s.open_view(&format!("?{rest}&lang=en")).await?;
        let english = s.view().await?;
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.ready().await?;
        s.wait_for_query(&format!("?{rest}&lang=fr")).await?;
        let french = s.view().await?;
        for same in ["columns", "rows", "day", "search"] {
            assert_eq!(french[same], english[same], "{same}");
        }
        for other in ["title", "heading", "screen", "count", "checked"] {
            assert_ne!(french[other], english[other], "{other}");
        }
        assert_eq!(s.attribute("a.language", "lang").await?.as_deref(), Some("en"));
        // And back, to the very same.
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'en'").await?;
        s.ready().await?;
        s.wait_for_view(&english).await?;
    }

    async fn switching_keeps_an_open_record_and_the_screen(s) {
        s.open_view("?view=sources&id=cybersecurity-action-plan-2012&lang=fr").await?;
        s.wait_for_text("#record-title", "Plan d’action").await?;
        s.click("dialog .close").await?;
        s.wait_gone("dialog[open]").await?;
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'en'").await?;
        s.wait_for_text("h1", "Says who?").await?;
    }

    async fn the_choice_is_remembered_and_a_link_outranks_it(s) {
        s.open_view("").await?;
        assert_eq!(s.view().await?["lang"], "en");
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.ready().await?;
        s.open_view("").await?;
        assert_eq!(s.view().await?["lang"], "fr");
        s.open_view("?lang=en").await?;
        assert_eq!(s.view().await?["lang"], "en");
    }

    async fn every_view_is_french_in_french(s) {
        for (query, heading) in [
            ("?lang=fr", "Deux pays"),
            ("?view=records&lang=fr", "Tout"),
            ("?view=sources&lang=fr", ""),
            ("?view=about&lang=fr", "À propos"),
            ("?view=plans&lang=fr", "Que se sont promis"),
            ("?view=plans&focus=ci-action-plan-2010&lang=fr", "Plan d’action canado-américain"),
            ("?view=stories&lang=fr", "Racontez"),
            ("?view=stories&story=story-centres&lang=fr", "Du CCRIC"),
            ("?theme=defence-deterrence&story=story-deterrence&step=4&lang=fr", ""),
            ("?view=lineage&lang=fr", "Comment tout se tient"),
            ("?view=timeline&lang=fr", "Quand"),
            ("?view=timeline&as=table&lang=fr", "Quand"),
        ] {
            s.open_view(query).await?;
            assert!(s.text("h1").await?.starts_with(heading), "{query}");
            let english = s
                .js("const all = document.body.innerText;
                     return ['Search', 'Filters', 'Evidence', 'Copy link', 'Skip to']
                         .filter((word) => all.includes(word));")
                .await?;
            assert_eq!(english.to_string(), "[]", "{query}");
        }
    }
}
