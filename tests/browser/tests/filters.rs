//! Facets, chips, reset and undo, and the way out of an empty result.

use browser_tests::browser_tests;

browser_tests! {
    async fn counts_say_what_a_tick_would_give(s) {
        s.open_view("?view=compare&lang=en").await?;
        let canada = s.facet_count("Party", "Canada").await?;
        s.tick("Kind of instrument", "Strategy").await?;
        s.wait_for_query("?kind=strategy&lang=en").await?;
        s.wait_for(".chips li").await?;
        let strategies = s.facet_count("Party", "Canada").await?;
        assert!(0 < strategies && strategies < canada, "{strategies} of {canada}");
        // The facet's own other values stay what they were: OR within.
        assert!(s.facet_count("Kind of instrument", "Treaty").await? > 0);
        s.tick("Party", "Canada").await?;
        s.wait_for(".chips li:nth-child(2)").await?;
        assert_eq!(s.counted().await?[0], strategies);
        // AND between facets, OR within one.
        let us = s.facet_count("Party", "United States").await?;
        s.tick("Party", "United States").await?;
        s.wait_for(".chips li:nth-child(3)").await?;
        assert_eq!(s.counted().await?[0], strategies + us);
        assert!(s.text("#filters").await?.contains("(3)"));
    }

    async fn the_focus_and_the_open_list_survive_a_tick(s) {
        s.open_view("?view=compare&lang=en").await?;
        s.tick("Confidence", "Low").await?;
        s.wait_for_query("?confidence=low&lang=en").await?;
        s.wait_for(".chips li").await?;
        assert!(s.focus_fits("input[value=low]").await?);
        assert_eq!(s.count("details.facets[open]").await?, 1);
    }

    async fn chips_are_removed_one_by_one(s) {
        s.open_view("?party=ca&confidence=high&q=security&asof=2020-01-01&lang=en").await?;
        assert_eq!(s.count(".chip").await?, 4);
        s.click(".chips li:nth-child(1) a").await?;
        s.wait_for_query("?confidence=high&q=security&asof=2020-01-01&lang=en").await?;
        s.wait_gone(".chips li:nth-child(4)").await?;
        s.click(".chips li:nth-child(2) a").await?;
        s.wait_for_query("?confidence=high&asof=2020-01-01&lang=en").await?;
        s.wait_gone(".chips li:nth-child(3)").await?;
        s.click(".chips li:nth-child(2) a").await?;
        s.wait_for_query("?confidence=high&lang=en").await?;
        s.wait_gone(".chips li:nth-child(2)").await?;
        s.click(".chip").await?;
        s.wait_for_query("?view=compare&lang=en").await?;
        s.wait_gone(".chip").await?;
        s.wait_until("return document.activeElement !== document.body").await?;
        assert_eq!(s.view().await?["checked"].to_string(), "[]");
    }

    async fn filters_kept_from_another_screen_say_so(s) {
        s.open_view("?view=records&party=ca&q=ransomware&lang=en").await?;
        s.wait_for(".chips li:nth-child(2)").await?;
        assert_eq!(s.count(".kept-from").await?, 0, "a link says nothing");
        s.click("nav a[href*='view=timeline']").await?;
        s.wait_for_text(".chips .kept-from", "Kept from Records").await?;
        assert_eq!(s.count(".kept-from").await?, 1);
        // On the screen they were set on there is nothing to say.
        s.click("nav a[href*='view=records']").await?;
        s.wait_gone(".kept-from").await?;
        s.click("nav a[href*='view=timeline']").await?;
        s.wait_for(".kept-from").await?;
        // Those that are changed here are set here.
        s.click(".chips li:nth-child(1) a").await?;
        s.wait_gone(".kept-from").await?;
        s.wait_for(".chips li").await?;
    }

    async fn a_reset_can_be_undone(s) {
        s.open_view("?cols=us-ncs-2023,ca&party=us,ca&q=security&asof=2024-01-01&lang=en").await?;
        let before = s.view().await?;
        s.click("#reset").await?;
        s.wait_for_query("?cols=us-ncs-2023,ca&lang=en").await?;
        s.wait_gone(".chip").await?;
        s.wait_until("return document.activeElement?.id === 'undo'").await?;
        s.click("#undo").await?;
        s.wait_for_view(&before).await?;
        s.wait_until("return document.activeElement?.id === 'filters'").await?;
    }

    async fn an_empty_result_offers_a_drop_that_works(s) {
        s.open_view("?party=ca&q=xyzzy&lang=en").await?;
        s.wait_for_text("#nothing h2", "No statement matches").await?;
        assert_eq!(s.counted().await?[0], 0);
        let offer = s.text("#nothing li a").await?;
        assert!(offer.contains("xyzzy"), "{offer}");
        let promised: String = offer.chars().filter(char::is_ascii_digit).collect();
        s.click("#nothing li a").await?;
        s.wait_for_query("?party=ca&lang=en").await?;
        s.wait_gone("#nothing").await?;
        assert_eq!(s.counted().await?[0].to_string(), promised);
        assert!(s.count(".said").await? > 0);
    }

    async fn every_offer_keeps_its_promise(s) {
        let query = "?party=joint&kind=law&q=cyber&asof=2020-01-01&lang=en";
        s.open_view(query).await?;
        let offers = s.count("#nothing li a").await?;
        assert!(offers > 0);
        for n in 1..=offers {
            s.open_view(query).await?;
            let css = format!("#nothing li:nth-child({n}) a");
            let offer = s.text(&css).await?;
            let numbers = offer.rsplit_once('(').map(|(_, end)| end.to_string()).unwrap_or_default();
            let promised: String = numbers.chars().filter(char::is_ascii_digit).collect();
            s.click(&css).await?;
            s.wait_gone("#nothing").await?;
            assert_eq!(s.counted().await?[0].to_string(), promised, "{offer}");
        }
    }
}
