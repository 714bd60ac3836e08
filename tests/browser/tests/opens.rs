//! The page opens under a sub-path, as on GitHub Pages.

use browser_tests::browser_tests;

browser_tests! {
    async fn opens_without_errors(s) {
        s.open("").await?;
        s.wait_for("h1").await?;
        assert!(s.errors().await?.is_empty());
    }

    async fn has_a_heading(s) {
        s.open("").await?;
        assert!(!s.text("h1").await?.is_empty());
    }
}
