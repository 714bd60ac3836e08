//! The table: themes down, parties across, every statement cited.

use browser_tests::browser_tests;
use serde_json::json;

browser_tests! {
    async fn fourteen_themes_by_three_columns_have_content(s) {
        s.open_view("?view=compare").await?;
        let names = s.ask("return (await (await fetch('data/themes.json')).json())
                               .map((theme) => theme.label.en)").await?;
        assert_eq!(json!(s.texts(".compare .theme-name").await?), names);
        assert_eq!(s.count(".compare tbody tr").await?, 14);
        assert_eq!(s.texts(".compare .column .picker-name").await?, ["United States", "Joint", "Canada"]);
        // Each cell leads with a statement, its instrument, place, support
        // and the way to its evidence.
        let bare = s
            .js("return [...document.querySelectorAll('.compare tbody td')].filter((cell) => {
                     const said = cell.querySelector('.said')?.textContent.trim() ?? '';
                     const meta = cell.querySelector('.meta');
                     return said.length < 20 || !meta.querySelector('.by a')
                         || !meta.querySelector('.locator')?.textContent.trim()
                         || !meta.querySelector('.support')?.textContent.trim()
                         || !meta.querySelector('a[aria-label^=\"Evidence\"]');
                 }).map((cell) => `${cell.closest('tr').id}: ${cell.textContent}`)")
            .await?;
        assert_eq!(bare.to_string(), "[]");
        assert_eq!(s.count(".compare tbody td").await?, 42);
    }

    async fn the_count_is_that_of_the_data(s) {
        s.open_view("?view=compare").await?;
        let all = s.ask("return (await (await fetch('data/provisions.json')).json()).length").await?;
        assert_eq!(json!(s.counted().await?), json!([all]));
        assert!(s.text("#count").await?.starts_with("All "));
        s.open_view("?view=compare&lang=fr").await?;
        assert_eq!(json!(s.counted().await?), json!([all]));
    }

    async fn a_theme_shows_all_its_provisions_side_by_side(s) {
        s.open_view("?view=compare").await?;
        s.click("#theme-incident-response a.theme-name").await?;
        s.wait_for("#sides .locator").await?;
        s.ready().await?;
        s.wait_until("return document.activeElement.id === 'main'").await?;
        assert_eq!(s.text("h1").await?, "Incident response");
        s.unfold("details.folded").await?;
        // The same texts as in the data, each once and in the column of its party; and what
        // the verdict of the era rests on, which may be a statement on another theme.
        let differences = s
            .ask(
                "const get = async (name) => (await fetch(`data/${name}.json`)).json();
                 const [provisions, instruments] = [await get('provisions'), await get('instruments')];
                 const party = new Map(instruments.map((item) => [item.id, item.party]));
                 const basis = (await get('assessments'))
                     .filter((item) => item.theme === 'incident-response').at(-1).rests_on;
                 const columns = ['us', 'joint', 'ca'];
                 return columns.flatMap((column, n) => {
                     const own = provisions.filter((item) => {
                         const owner = party.get(item.instrument);
                         return owner === column || (column === 'joint' && owner === 'wider');
                     });
                     const texts = (items) => items.map((item) => item.text.en);
                     const wanted = texts(own.filter((item) => item.themes.includes('incident-response')));
                     const rests = texts(own.filter((item) => basis.includes(item.id)));
                     const side = document.querySelectorAll('#sides > .side')[n];
                     const shown = [...side.querySelectorAll('.said')].map((e) => {
                         e.querySelectorAll('.term-tip').forEach((tip) => tip.remove());
                         return e.textContent;
                     });
                     return [
                         ...wanted.filter((text) => !shown.includes(text)),
                         ...shown.filter((text) => !wanted.includes(text) && !rests.includes(text)),
                         ...(new Set(shown).size === shown.length && wanted.length > 5 ? []
                             : [`${column}: ${shown.length} of ${wanted.length}`]),
                     ];
                 });",
            )
            .await?;
        assert_eq!(differences.to_string(), "[]");
        // Each with its document, date and status, place, support, and the way to its evidence.
        let incomplete = s
            .ask("const get = async (name) => (await fetch(`data/${name}.json`)).json();
                 const cited = new Map((await get('provisions'))
                     .map((item) => [item.id, item.evidence.map((one) => one.locator.en)]));
                 return [...document.querySelectorAll('#sides .provision')].filter((provision) => {
                     const folded = provision.closest('.folded .statements')?.parentElement;
                     const named = provision.querySelector('.by a')?.textContent.trim()
                         || folded?.querySelector('.folded-name')?.textContent.trim()
                         && /\\d{4}.*·/.test(folded.querySelector('.standing')?.textContent ?? '');
                     const evidence = provision.querySelector('a[aria-label^=\"Evidence\"]');
                     const id = new URL(evidence.href).searchParams.get('id');
                     const place = provision.querySelector('.locator')?.textContent ?? '';
                     return !named || !cited.get(id)?.some((locator) => place.startsWith(locator))
                         || !provision.querySelector('.support')?.textContent.trim();
                 }).map((provision) => provision.textContent)")
            .await?;
        assert_eq!(incomplete.to_string(), "[]");
        assert!(s.count("#sides .folded .provision").await? > 30);
    }

    async fn themes_have_neighbours_and_a_way_back(s) {
        s.open_view("?theme=critical-infrastructure&lang=en").await?;
        // The way to all themes, and to the next.
        assert_eq!(s.count(".crumbs a").await?, 2);
        s.click(".crumbs a:last-child").await?;
        s.wait_for_text("h1", "Government systems").await?;
        assert_eq!(s.count(".crumbs a").await?, 3);
        s.click(".crumbs a").await?;
        s.wait_for("#theme-governance").await?;
        s.wait_for_query("?view=compare&lang=en").await?;
    }

    async fn verdicts_stand_by_era_and_open(s) {
        s.open_view("?view=compare").await?;
        let counts = s
            .js("return [...document.querySelectorAll('.compare tbody tr')]
                     .map((row) => row.querySelectorAll('.verdicts .verdict-word').length)")
            .await?;
        assert_eq!(counts, json!(vec![1; 14]));
        // That of the last era leads to the theme, which has those of all eras.
        let last = s.texts("#theme-cybercrime .era").await?;
        s.click("#theme-cybercrime .verdicts a").await?;
        s.wait_for("#verdict").await?;
        let eras = s.texts(".era-tabs .era-name").await?;
        assert_eq!(eras.len(), 4);
        assert!(eras.windows(2).all(|pair| pair[0] < pair[1]), "{eras:?}");
        assert_eq!(eras[3..], last);
        assert_eq!(s.texts(".era-tabs [aria-current] .era-name").await?, last);
        let words = s.texts(".era-tabs .verdict-word").await?;
        assert!(words.len() == 4 && words.iter().all(|word| word.len() > 3), "{words:?}");
        s.click(".era-tabs li:first-child a").await?;
        s.wait_for_text("#verdict h2", &eras[0]).await?;
        s.wait_until("return new URLSearchParams(location.search).has('era')").await?;
        assert_eq!(s.texts(".era-tabs [aria-current] .era-name").await?, eras[..1]);
        s.click(".verdict-facts a").await?;
        s.wait_for("dialog[open] .verdict-title").await?;
        assert!(s.count("dialog .answers li").await? > 0);
        s.wait_for_text("dialog", "Rule").await?;
    }
}
