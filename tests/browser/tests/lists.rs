//! Records, sources, about: the lists load, are searched and counted.

use browser_tests::browser_tests;
use serde_json::json;

/// How many of a list are shown at first.
const PART: usize = 50;

browser_tests! {
    async fn every_source_is_listed_and_searched(s) {
        s.open_view("?view=sources&lang=en").await?;
        let all = s.ask("return (await (await fetch('data/sources.json')).json()).length").await?;
        assert_eq!(json!(s.counted().await?), json!([all]));
        // In parts, with the way to all of them.
        assert_eq!(s.count(".record-list > li").await?, PART);
        s.click("#more-all").await?;
        s.wait_until(&format!("return document.querySelectorAll('.record-list > li').length === {all}")).await?;
        // Those that carry the most come first.
        let first = s.text(".record-list > li:first-child .meta").await?;
        assert!(first.contains("statements"), "{first}");
        s.type_into("#search", "Public Safety Canada").await?;
        s.wait_until(&format!("return document.querySelectorAll('.record-list > li').length < {all}")).await?;
        let left = usize::try_from(s.counted().await?[0])?;
        assert!(left > 0);
        assert_eq!(s.count(".record-list > li").await?, left.min(PART));
        s.click(".record-list > li a").await?;
        s.wait_for("dialog[open] a.outward[href^='https://'], dialog[open] code").await?;
        assert_eq!(s.text("dialog .record-kind").await?, "Source");
        assert!(s.count("dialog li").await? > 0, "Nothing rests on this source.");
    }

    async fn every_record_is_found_by_one_search(s) {
        s.open_view("?view=records&lang=en").await?;
        let all = s
            .ask("let sum = 0;
                  for (const name of ['instruments', 'provisions', 'plans', 'assessments', 'events',
                                      'findings', 'bodies', 'sources'])
                      sum += (await (await fetch(`data/${name}.json`)).json()).length;
                  return sum")
            .await?;
        assert_eq!(json!(s.counted().await?), json!([all]));
        s.type_into("#search", "Cybersecurity Action Plan").await?;
        s.wait_for(".records mark").await?;
        s.wait_until("return document.querySelector('.records tbody a').textContent.includes('Action Plan')").await?;
        let kinds = s.texts(".records td.is-kind").await?;
        assert!(kinds.iter().any(|kind| kind == "Instrument"), "{kinds:?}");
        assert!(kinds.iter().any(|kind| kind == "Provision"), "{kinds:?}");
        let title = s.text(".records tbody a").await?;
        s.click(".records tbody a").await?;
        s.wait_for("dialog[open]").await?;
        assert_eq!(s.text("#record-title").await?, title);
        s.click("dialog .close").await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for_query("?view=records&q=Cybersecurity%20Action%20Plan&lang=en").await?;
    }

    async fn a_search_without_a_match_can_be_dropped(s) {
        for screen in ["records", "sources"] {
            s.open_view(&format!("?view={screen}&q=xyzzy&lang=en")).await?;
            assert_eq!(s.counted().await?[0], 0);
            s.click(".nothing a").await?;
            s.wait_for_query(&format!("?view={screen}&lang=en")).await?;
            s.wait_for(".record-list > li, .records tbody tr").await?;
        }
    }

    async fn filters_without_use_are_kept_and_said_to_be(s) {
        s.open_view("?view=sources&party=ca&record=event&asof=2014-06-01&lang=en").await?;
        s.wait_for_text("#kept", "Kind of record").await?;
        let counted = s.counted().await?;
        assert!(0 < counted[0] && counted[0] < counted[1], "party and day apply: {counted:?}");
        s.click("nav a:not([href*='view='])").await?;
        s.wait_for_query("?party=ca&record=event&asof=2014-06-01&lang=en").await?;
        assert_eq!(s.view().await?["checked"].to_string(), "[\"Canada\"]");
    }

    async fn about_counts_what_the_data_holds(s) {
        s.open_view("?view=about&lang=en").await?;
        let numbers = s
            .js("return Object.fromEntries([...document.querySelectorAll('.numbers > div')].map((one) =>
                     [one.querySelector('dt').textContent,
                      Number(one.querySelector('dd').textContent.replace(/\\D/g, ''))]))")
            .await?;
        for (name, file) in [
            ("instruments", "instruments"), ("sources", "sources"), ("events", "events"),
            ("bodies", "bodies"), ("relations", "relations"), ("verdicts", "assessments"),
            ("claims of the starting documents", "findings"), ("glossary terms", "terms"),
        ] {
            let all = s
                .ask(&format!("return (await (await fetch('data/{file}.json')).json()).length"))
                .await?;
            assert_eq!(numbers[name], all, "{name}");
        }
        assert_eq!(json!(s.count("#glossary .terms tbody tr").await?), numbers["glossary terms"]);
        // Every file it offers is there.
        let missing = s
            .ask("const links = [...document.querySelectorAll('.files a')];
                  if (links.length < 15) return ['few files'];
                  const found = await Promise.all(links.map(async (link) =>
                      (await fetch(link.href, { method: 'HEAD' })).ok ? null : link.href));
                  return found.filter(Boolean)")
            .await?;
        assert_eq!(missing.to_string(), "[]");
        s.wait_for_text(".about", "Creative Commons").await?;
        s.wait_for_text(".about", "not affiliated with either government").await?;
    }
}
