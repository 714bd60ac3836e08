//! The plans: promised by whom, led by whom, carried by what, and what came of
//! it.

use browser_tests::{Key, Outcome, Session, browser_tests};

const PLAN: &str = "cybersecurity-action-plan-2012";

async fn enter(s: &Session) -> Outcome {
    assert!(s.focus_shows().await?, "The focus is not to be seen.");
    s.key(Key::Enter).await
}

async fn hidden(s: &Session) -> Outcome<String> {
    Ok(s.texts("#carried-hidden").await?.join(" "))
}

browser_tests! {
    async fn three_steps_by_keyboard_lead_to_an_activity_and_its_source(s) {
        s.open_view("?lang=en").await?;
        s.tab_to("nav a[href*='view=plans']").await?;
        enter(s).await?;
        s.wait_for("#plan-list h3 a").await?;
        s.wait_until("return document.activeElement.id === 'main'").await?;
        s.tab_to(&format!("#plan-list a[href*='focus={PLAN}']")).await?;
        enter(s).await?;
        s.wait_for(&format!("#plan-{PLAN}")).await?;
        s.wait_until("return document.activeElement.id === 'main' && scrollY === 0").await?;
        // Who led every activity is said once.
        let leads = s.texts(".leads dt").await?;
        assert_eq!(leads, ["Lead, United States", "Lead, Canada"]);
        assert!(s.text(".leads dd").await?.ends_with('*'));
        assert!(s.text(".plan-notes").await?.contains("Inferred by us"));
        assert!(s.count(".activity .part-said .meta a").await? > 0);
        s.tab_to(".activity .part-said .meta a").await?;
        enter(s).await?;
        s.wait_for("dialog[open] .facts").await?;
        assert_eq!(s.text("dialog .record-kind").await?, "Source");
        s.wait_for("dialog :is(a.outward, code)").await?;
        s.key(Key::Escape).await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for_query(&format!("?view=plans&focus={PLAN}&lang=en")).await?;
        // Back at the place that led there.
        s.wait_until("return !!document.activeElement.closest('.activity')").await?;
    }

    async fn its_link_brings_it_back(s) {
        let query = format!("?view=plans&party=joint&asof=2014-06-01&focus={PLAN}&lang=en");
        s.open_view(&query).await?;
        let before = (s.view().await?, s.text("main").await?);
        assert!(s.js("return document.title").await?.as_str().unwrap_or_default().contains("Plans"));
        s.open_view("?view=about&lang=en").await?;
        s.back().await?;
        s.ready().await?;
        s.wait_for_query(&query).await?;
        s.wait_for_view(&before.0).await?;
        assert_eq!(s.text("main").await?, before.1);
        s.click(".crumbs a").await?;
        s.wait_for("#plan-list").await?;
        s.wait_for_query("?view=plans&party=joint&asof=2014-06-01&lang=en").await?;
        s.back().await?;
        s.wait_for_view(&before.0).await?;
    }

    async fn the_choice_and_the_neighbours_change_the_plan(s) {
        s.open_view("?view=plans&lang=en").await?;
        assert_eq!(s.property("#plan", "value").await?.as_deref(), Some(""));
        let choose = |id: &'static str| format!(
            "const choice = document.getElementById('plan');
             choice.focus(); choice.value = '{id}';
             choice.dispatchEvent(new Event('change', {{ bubbles: true }}))");
        s.js(&choose("grid-strategy-2016")).await?;
        s.wait_for("#plan-grid-strategy-2016").await?;
        s.wait_for_query("?view=plans&focus=grid-strategy-2016&lang=en").await?;
        s.wait_until("return document.activeElement.id === 'plan'").await?;
        s.wait_for_text("h1", "Grid").await?;
        s.click(".neighbours > a:nth-child(2)").await?;
        s.wait_for(&format!("#plan-{PLAN}")).await?;
        assert_eq!(s.property("#plan", "value").await?.as_deref(), Some(PLAN));
        s.js(&choose("")).await?;
        s.wait_for("#plan-list").await?;
        s.wait_for_query("?view=plans&lang=en").await?;
    }

    async fn a_day_hides_and_says_so(s) {
        s.open_view(&format!("?view=plans&focus={PLAN}&lang=en")).await?;
        assert_eq!(s.count(".carried-list li").await?, 34);
        assert_eq!(s.count(".progress > li").await?, 9);
        assert_eq!(s.count("#carried-hidden").await?, 0);
        s.turn_to(&format!("?view=plans&asof=2014-06-01&focus={PLAN}&lang=en")).await?;
        s.wait_until("return document.querySelectorAll('.carried-list li').length === 23").await?;
        assert!(hidden(s).await?.contains("11 statements not in force that day are hidden."));
        assert_eq!(s.count(".progress > li").await?, 6);
        s.wait_for_text(".plan-progress", "3 reports later than that day are hidden.").await?;
        // Before the plan itself: open, and the day named as what leaves it out.
        s.turn_to(&format!("?view=plans&asof=2005-01-01&focus={PLAN}&lang=en")).await?;
        s.wait_for_text(".outside", "As of 1\u{a0}January 2005").await?;
        s.click(".outside a.chip").await?;
        s.wait_for_query(&format!("?view=plans&focus={PLAN}&lang=en")).await?;
        s.wait_gone(".outside").await?;
    }

    async fn filters_narrow_the_list_and_what_carries_a_plan(s) {
        s.open_view("?view=plans&lang=en").await?;
        let all = s.counted().await?[0];
        s.tick("Party", "Joint").await?;
        s.wait_for_query("?view=plans&party=joint&lang=en").await?;
        let counted = s.counted().await?;
        assert_eq!(counted[1], all);
        assert_eq!(s.count("#plan-list li").await?, usize::try_from(counted[0])?);
        s.open_view(&format!("?view=plans&party=joint,ca&focus={PLAN}&lang=en")).await?;
        assert_eq!(s.count(".carried-list li").await?, 18);
        assert!(hidden(s).await?.contains("16 provisions outside the filters are hidden."));
        assert_eq!(s.count(".outside").await?, 0);
    }

    async fn records_open_over_it_and_lead_to_it(s) {
        s.open_view(&format!("?view=plans&focus={PLAN}&lang=en")).await?;
        s.click(".carried-list summary").await?;
        s.click(".carried-list li a").await?;
        s.wait_for("dialog[open] .evidence").await?;
        assert_eq!(s.text("dialog .record-kind").await?, "Provision");
        s.click("dialog .close").await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for_query(&format!("?view=plans&focus={PLAN}&lang=en")).await?;
        s.open_view("?id=grid-strategy-2016&lang=en").await?;
        s.wait_for("dialog[open] .goal").await?;
        s.click("dialog a[href*='view=plans&focus=grid-strategy-2016']").await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for("#plan-grid-strategy-2016").await?;
    }

    async fn it_leads_to_compare_and_lineage(s) {
        s.open_view(&format!("?view=plans&focus={PLAN}&lang=en")).await?;
        s.click(".plan-ways a:first-child").await?;
        s.wait_for_query(&format!("?cols=us,{PLAN},ca&lang=en")).await?;
        s.wait_for(".compare").await?;
        let columns = s.view().await?["columns"].to_string();
        assert_eq!(columns, "[\"United States\",\"Cybersecurity Action Plan 2012\",\"Canada\"]");
        s.open_view(&format!("?view=plans&focus={PLAN}&lang=en")).await?;
        s.click(".plan-ways a:nth-child(2)").await?;
        s.wait_for_query(&format!("?view=lineage&focus={PLAN}&lang=en")).await?;
    }

    async fn it_reads_in_french(s) {
        s.open_view(&format!("?view=plans&focus={PLAN}&lang=fr")).await?;
        s.wait_for_text("h1", "Plan d’action").await?;
        let heads = s.texts(".plan h2").await?;
        assert_eq!(
            heads,
            ["Ce qui en est résulté", "Où s’arrête notre dossier", "Ce qu’il prévoyait", "Comptes rendus des progrès"]
        );
        assert_eq!(s.texts(".leads dt").await?, ["Responsable, États-Unis", "Responsable, Canada"]);
        assert_eq!(s.text(".carried-label").await?, "Aujourd’hui");
    }

    async fn headings_nest_as_the_plan_does(s) {
        s.open_view(&format!("?view=plans&focus={PLAN}&lang=en")).await?;
        let jumps = s
            .js("let last = 0;
                 return [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')]
                     .filter((one) => { const level = Number(one.tagName[1]);
                                        const jump = level > last + 1; last = level; return jump; })
                     .map((one) => one.textContent)")
            .await?;
        assert_eq!(jumps.to_string(), "[]");
    }

    async fn an_unknown_plan_gives_the_list_and_a_notice(s) {
        s.open_view("?view=plans&focus=us-ncs-2023&lang=en").await?;
        s.wait_for("#plan-list").await?;
        s.wait_for_text("#notices", "us-ncs-2023").await?;
    }
}
