//! Search in compare: marked, counted, announced.

use browser_tests::browser_tests;

browser_tests! {
    async fn matches_are_marked_and_announced(s) {
        s.open_view("?view=compare&lang=en").await?;
        let all = s.counted().await?[0];
        s.type_into("#search", "fraud").await?;
        s.wait_for_query("?q=fraud&lang=en").await?;
        s.wait_for(".said mark").await?;
        let marks = s.texts(".said mark").await?;
        let means = |mark: &String| ["fraud", "scam"].iter().any(|word| mark.to_lowercase().contains(word));
        assert!(marks.iter().all(means), "{marks:?}");
        let counted = s.counted().await?;
        assert!(counted[0] > 0 && counted[0] < all && counted[1] == all, "{counted:?}");
        // What is said to those who do not see it is what stands there.
        let line = s.text("#count").await?;
        s.wait_for_text("#live[role=status]", &line).await?;
        // Only rows with a match are left.
        assert!(s.count(".compare tbody tr").await? < 14);
        let empty = s
            .js("return [...document.querySelectorAll('.compare tbody tr')]
                     .filter((row) => !row.querySelector('.said')).length")
            .await?;
        assert_eq!(empty, 0);
    }

    async fn case_accents_and_order_of_words_do_not_matter(s) {
        s.open_view("?q=ÉLECTRIQUE réseau&lang=fr").await?;
        let first = s.counted().await?;
        assert!(first[0] > 0, "{first:?}");
        s.open_view("?q=reseau electrique&lang=fr").await?;
        assert_eq!(s.counted().await?, first);
        // A phrase wants its words together.
        s.open_view("?q=%C2%AB r%C3%A9seau %C3%A9lectrique %C2%BB&lang=fr").await?;
        assert!(s.counted().await?[0] <= first[0]);
    }

    async fn an_abbreviation_finds_the_name(s) {
        s.open_view("?q=CISA").await?;
        let texts = s.texts(".said").await?.join(" ");
        assert!(s.counted().await?[0] > 0);
        assert!(texts.contains("CISA") || texts.contains("Infrastructure Security Agency"));
    }

    async fn emptying_the_field_brings_everything_back(s) {
        s.open_view("?q=fraud&lang=en").await?;
        s.empty("#search").await?;
        s.wait_for_query("?view=compare&lang=en").await?;
        s.wait_for_text("#count", "All ").await?;
        assert_eq!(s.count("mark").await?, 0);
        assert_eq!(s.count(".compare tbody tr").await?, 14);
    }

    async fn typing_keeps_the_caret_where_it_is(s) {
        s.open_view("?q=fud&lang=en").await?;
        s.js("const field = document.getElementById('search');
              field.focus(); field.setSelectionRange(1, 1);").await?;
        s.chord(&[], 'r').await?;
        s.chord(&[], 'a').await?;
        s.wait_for_query("?q=fraud&lang=en").await?;
    }
}
