//! A fragment leads to a part of a view: from a link, from the address, by Back and Forward.

use browser_tests::{Outcome, Session, browser_tests};

/// Sees that the reader stands at a section: it is in sight, unfolded, and has the focus.
pub async fn is_at(s: &Session, id: &str) -> Outcome {
    s.wait_until(&format!(
        "const section = document.getElementById('{id}');
         const top = section?.getBoundingClientRect().top;
         return location.hash === '#{id}' && document.activeElement === section
             && top >= -1 && top < innerHeight
             && [...section.querySelectorAll('details')].every((fold) => fold.open)"
    ))
    .await
}

browser_tests! {
    async fn the_way_to_how_verdicts_are_reached_leads_to_the_rules(s) {
        s.open_view("?lang=en").await?;
        s.wait_for(".matrix").await?;
        s.click(".overview-how").await?;
        is_at(s, "rules").await?;
        s.wait_for_query("?view=about&lang=en").await?;
        assert_eq!(s.count("#notices .notice").await?, 0);
        s.back().await?;
        s.wait_for(".matrix").await?;
        s.forward().await?;
        is_at(s, "rules").await?;
    }

    async fn an_address_leads_to_its_part_of_the_page(s) {
        for lang in ["en", "fr"] {
            s.open_view(&format!("?view=about&lang={lang}#rules")).await?;
            is_at(s, "rules").await?;
        }
        // One that is not there is no harm.
        s.open_view("?view=about&lang=en#nowhere").await?;
        s.wait_for("#rules").await?;
        assert_eq!(s.count("#notices .notice").await?, 0);
    }

    async fn contents_are_addresses(s) {
        s.open_view("?view=about&lang=en").await?;
        s.wait_for("#rules").await?;
        for part in ["method", "glossary"] {
            s.click(&format!(".about-contents a[href$='#{part}']")).await?;
            is_at(s, part).await?;
        }
        s.back().await?;
        is_at(s, "method").await?;
        // What is on screen later has an address of its own again.
        s.click(".screens a[href*='view=plans']").await?;
        s.wait_for_query("?view=plans&lang=en").await?;
        assert_eq!(s.js("return location.hash").await?, "");
    }
}
