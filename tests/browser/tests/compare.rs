//! The table: themes down, parties across, every statement cited.

use browser_tests::browser_tests;
use serde_json::json;

browser_tests! {
    async fn fourteen_themes_by_three_columns_have_content(s) {
        s.open_view("").await?;
        let names = s.ask("return (await (await fetch('data/themes.json')).json())
                               .map((theme) => theme.label.en)").await?;
        assert_eq!(json!(s.texts(".compare .theme-name").await?), names);
        assert_eq!(s.count(".compare tbody tr").await?, 14);
        assert_eq!(s.texts(".compare .column-name").await?, ["United States", "Joint", "Canada"]);
        // Each cell leads with a statement, its instrument, place, confidence
        // and the way to its evidence.
        let bare = s
            .js("return [...document.querySelectorAll('.compare tbody td')].filter((cell) => {
                     const said = cell.querySelector('.said')?.textContent.trim() ?? '';
                     const meta = cell.querySelector('.meta');
                     return said.length < 20 || !meta.querySelector('.by a')
                         || !meta.querySelector('.locator')?.textContent.trim()
                         || !/Confidence: (high|medium|low)/.test(meta.textContent)
                         || !meta.querySelector('a[aria-label^=\"Evidence\"]');
                 }).map((cell) => `${cell.closest('tr').id}: ${cell.textContent}`)")
            .await?;
        assert_eq!(bare.to_string(), "[]");
        assert_eq!(s.count(".compare tbody td").await?, 42);
    }

    async fn the_count_is_that_of_the_data(s) {
        s.open_view("").await?;
        let all = s.ask("return (await (await fetch('data/provisions.json')).json()).length").await?;
        assert_eq!(json!(s.counted().await?), json!([all]));
        assert!(s.text("#count").await?.starts_with("All "));
        s.open_view("?lang=fr").await?;
        assert_eq!(json!(s.counted().await?), json!([all]));
    }

    async fn a_theme_shows_all_its_provisions_side_by_side(s) {
        s.open_view("").await?;
        s.click("#theme-incident-response a.theme-name").await?;
        s.wait_for("#theme-incident-response.is-single .locator").await?;
        s.ready().await?;
        s.wait_until("return document.activeElement.id === 'main'").await?;
        assert_eq!(s.text("h1").await?, "Incident response");
        // The same texts as in the data, each in the column of its party.
        let differences = s
            .ask(
                "const get = async (name) => (await fetch(`data/${name}.json`)).json();
                 const [provisions, instruments] = [await get('provisions'), await get('instruments')];
                 const party = new Map(instruments.map((item) => [item.id, item.party]));
                 const columns = ['us', 'joint', 'ca'];
                 return columns.flatMap((column, n) => {
                     const wanted = provisions
                         .filter((item) => item.themes.includes('incident-response'))
                         .filter((item) => {
                             const owner = party.get(item.instrument);
                             return owner === column || (column === 'joint' && owner === 'wider');
                         })
                         .map((item) => item.text.en).sort();
                     const cell = document.querySelectorAll('.is-single td')[n];
                     const shown = [...cell.querySelectorAll('.said')].map((e) => e.textContent).sort();
                     return [
                         ...wanted.filter((text) => !shown.includes(text)),
                         ...shown.filter((text) => !wanted.includes(text)),
                         ...(wanted.length === shown.length && wanted.length > 5 ? []
                             : [`${column}: ${shown.length} of ${wanted.length}`]),
                     ];
                 });",
            )
            .await?;
        assert_eq!(differences.to_string(), "[]");
        // Each with instrument, date, status, place, confidence, and source.
        let incomplete = s
            .ask("const get = async (name) => (await fetch(`data/${name}.json`)).json();
                 const urls = new Map((await get('sources')).map((item) => [item.id, item.url]));
                 const cited = new Map((await get('provisions'))
                     // The first source with a link, and the place in that one.
                     .map((item) => [item.id, item.evidence.find((one) => urls.get(one.source))
                         ?? item.evidence[0]]));
                 return [...document.querySelectorAll('.is-single .instrument-group')].flatMap((group) => {
                     const head = group.querySelector('h3 a[href*=\"id=\"]')?.textContent.trim();
                     const dated = /\\d{4}.*·/.test(group.querySelector('.standing')?.textContent ?? '');
                     return [...group.querySelectorAll('.provision')].filter((provision) => {
                         const evidence = provision.querySelector('a[aria-label^=\"Evidence\"]');
                         const id = new URL(evidence.href).searchParams.get('id');
                         return !head || !dated || !cited.has(id)
                             || !provision.querySelector('.locator').textContent
                                 .startsWith(cited.get(id).locator.en)
                             || !/Confidence: (high|medium|low)/.test(provision.textContent)
                             // The first source that can be opened, if there is one.
                             || provision.querySelector('a.outward')?.href !== urls.get(cited.get(id).source);
                     });
                 }).map((provision) => provision.textContent)")
            .await?;
        assert_eq!(incomplete.to_string(), "[]");
        assert!(s.count(".is-single a.outward[href^='https://']").await? > 30);
    }

    async fn themes_have_neighbours_and_a_way_back(s) {
        s.open_view("?theme=critical-infrastructure&lang=en").await?;
        assert_eq!(s.count(".neighbours a").await?, 1);
        s.click(".neighbours a").await?;
        s.wait_for_text("h1", "Government systems").await?;
        assert_eq!(s.count(".neighbours a").await?, 2);
        s.click(".crumbs a").await?;
        s.wait_for("#theme-governance").await?;
        s.wait_for_query("?lang=en").await?;
    }

    async fn verdicts_stand_by_era_and_open(s) {
        s.open_view("").await?;
        let counts = s
            .js("return [...document.querySelectorAll('.compare tbody tr')]
                     .map((row) => row.querySelectorAll('.verdicts li').length)")
            .await?;
        assert_eq!(counts, json!(vec![4; 14]));
        let eras = s.texts("#theme-cybercrime .era").await?;
        assert_eq!(eras.len(), 4);
        assert!(eras.windows(2).all(|pair| pair[0] < pair[1]), "{eras:?}");
        assert!(s.texts(".verdict-word").await?.iter().all(|word| word.len() > 3));
        s.click("#theme-cybercrime .verdicts li:last-child a").await?;
        s.wait_for("dialog[open] .verdict-title").await?;
        assert!(s.count("dialog .answers li").await? > 0);
        s.wait_for_text("dialog", "Rule").await?;
    }
}
