//! Links are links: a new tab, a bookmark, a crawler get the same view.

use browser_tests::{Beside, Engine, browser_tests};

browser_tests! {
    async fn a_link_opens_the_same_view_in_a_tab_of_its_own(s) {
        s.open_view("?party=ca&lang=en").await?;
        for link in [
            "#theme-cybercrime a.theme-name",
            ".provision .meta a[href*='id=']",
            ".verdicts a",
            "nav a[href*='view=records']",
            ".chip",
            "a.brand",
        ] {
            s.turn_to("?party=ca&lang=en").await?;
            let address = s.property(link, "href").await?.unwrap_or_default();
            assert!(address.starts_with(s.address()), "{link}: {address}");
            s.click(link).await?;
            s.wait_until(&format!("return location.href === {}", serde_json::json!(address))).await?;
            s.ready().await?;
            let view = s.view().await?;
            let path = address[s.address().len()..].to_string();
            s.open_view(&path).await?;
            s.wait_for_view(&view).await.map_err(|error| format!("{link}: {error}"))?;
        }
    }

    async fn the_language_link_is_a_page(s) {
        s.open_view("?theme=cybercrime&lang=en").await?;
        let address = s.property("a.language", "href").await?.unwrap_or_default();
        let path = address[s.address().len()..].to_string();
        assert!(path.starts_with("fr.html?"), "{path}");
        s.open_view(&path).await?;
        let view = s.view().await?;
        assert_eq!(view["lang"], "fr");
        assert_eq!(view["heading"], "Cybercriminalité");
    }

    async fn other_buttons_and_keys_are_left_to_the_browser(s) {
        // WebKit's test browser has no tabs to open a link in.
        if s.engine == Engine::Webkit {
            return Ok(());
        }
        for how in [Beside::WithControl, Beside::MiddleButton] {
            s.open_view("?party=ca&lang=en").await?;
            let before = s.view().await?;
            let here = s.client.window().await?;
            let known = s.client.windows().await?;
            let link = "#theme-cybercrime a.theme-name";
            let address = s.property(link, "href").await?.unwrap_or_default();
            s.click_beside(link, how).await?;
            let mut new = None;
            for _ in 0..200 {
                let windows = s.client.windows().await?;
                new = windows.into_iter().find(|window| !known.contains(window));
                if new.is_some() {
                    break;
                }
                tokio::time::sleep(std::time::Duration::from_millis(25)).await;
            }
            let new = new.ok_or_else(|| format!("{how:?} opened no tab."))?;
            assert_eq!(s.view().await?, before, "{how:?} changed the page itself");
            s.keep_errors().await?;
            s.client.switch_to_window(new).await?;
            s.wait_until(&format!("return location.href === {}", serde_json::json!(address))).await?;
            s.ready().await?;
            assert_eq!(s.text("h1").await?, "Cybercrime");
            s.keep_errors().await?;
            s.client.close_window().await?;
            s.client.switch_to_window(here).await?;
        }
    }
}
