//! The records table: sorted, arranged, searched, drawn in parts, and quick
//! with ten thousand rows. The sources beside it.

use browser_tests::{Fault, Key, Outcome, Session, browser_tests};
use serde_json::{Value, json};
use xtask::project::tested_site;

const ROWS: &str = ".records tbody tr";
/// How many rows a part has.
const PART: usize = 50;

async fn wait_for_rows(s: &Session, rows: usize) -> Outcome {
    s.wait_until(&format!("return document.querySelectorAll('{ROWS}').length === {rows}")).await
}

/// The dataset with its events many times over, as records of their own:
/// ten thousand records at least.
fn enlarged(version: &str) -> Result<(String, usize), browser_tests::Failure> {
    let file = tested_site().join(format!("data/{version}/en/rest.json"));
    let mut part: Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let body = &mut part["body"];
    let mut all = 0;
    for kind in ["instruments", "bodies", "provisions", "assessments", "sources", "events"]
        .into_iter()
        .chain(["findings", "plans"])
    {
        all += body[kind].as_array().map_or(0, Vec::len);
    }
    let events = body["events"].as_array().cloned().unwrap_or_default();
    let mut n = 0;
    while all < 10_000 {
        let mut event = events[n % events.len()].clone();
        event["id"] = json!(format!("event-copy-{n}"));
        body["events"].as_array_mut().into_iter().for_each(|list| list.push(event.clone()));
        all += 1;
        n += 1;
    }
    Ok((part.to_string(), all))
}

browser_tests! {
    async fn heads_sort_by_keyboard_and_say_so(s) {
        for (lang, head) in [("en", "Date"), ("fr", "Date")] {
            s.open_view(&format!("?view=records&record=event&lang={lang}")).await?;
            s.tab_to("#sort-date").await?;
            assert!(s.focus_shows().await?);
            s.key(Key::Enter).await?;
            s.wait_for_query(&format!("?view=records&record=event&sort=-date&lang={lang}")).await?;
            s.wait_for(".records th.is-date[aria-sort=descending]").await?;
            assert!(s.focus_fits("#sort-date").await?, "the focus stays on the head");
            let latest = s.text(&format!("{ROWS}:first-child .is-date")).await?;
            s.key(Key::Enter).await?;
            s.wait_for(".records th.is-date[aria-sort=ascending]").await?;
            let first = s.text(&format!("{ROWS}:first-child .is-date")).await?;
            let year = |text: &str| text[text.len() - 4..].parse::<u32>().unwrap_or_default();
            assert!(year(&first) < year(&latest), "{first}, {latest}");
            s.wait_for_text(".records th.is-date", head).await?;
            s.click("#usual-order").await?;
            s.wait_for_query(&format!("?view=records&record=event&lang={lang}")).await?;
            s.wait_gone("#usual-order").await?;
            assert!(!s.focus_fits("body").await?, "the focus is not lost");
        }
    }

    async fn columns_are_chosen_and_stay_in_the_link(s) {
        s.open_view("?view=records&lang=en").await?;
        assert_eq!(s.count(".records thead th").await?, 4);
        s.tab_to("#columns").await?;
        s.key(Key::Enter).await?;
        s.wait_for("details[open] .column-choices input").await?;
        assert_eq!(s.count(".column-choices input:disabled").await?, 1, "the title stays");
        s.tab_to(".column-choices [value=status]").await?;
        s.keys(" ").await?;
        s.wait_for_query("?view=records&show=kind,title,party,date,status&lang=en").await?;
        s.wait_for(".records td.is-status").await?;
        assert!(s.focus_fits("[value=status]").await?);
        s.keys(" ").await?;
        s.wait_for_query("?view=records&lang=en").await?;
        s.open_view("?view=records&show=confidence,smell&sort=-nose&lang=en").await?;
        s.wait_for_text("#notices", "smell").await?;
        s.wait_for_text("#notices", "-nose").await?;
        assert_eq!(s.texts(".records thead th").await?, ["Title↕", "Confidence↕"]);
    }

    async fn parts_follow_and_the_focus_goes_with_them(s) {
        s.open_view("?view=records&lang=en").await?;
        let all = usize::try_from(s.counted().await?[0])?;
        assert_eq!(s.count(ROWS).await?, PART);
        s.click("#more").await?;
        wait_for_rows(s, 2 * PART).await?;
        s.wait_until("return document.activeElement?.id === 'row-50'").await?;
        // A record opened over the list leaves it as it is.
        let before = s.js("return scrollY").await?;
        s.key(Key::Enter).await?;
        s.wait_for("dialog[open]").await?;
        s.key(Key::Escape).await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for_query("?view=records&lang=en").await?;
        assert_eq!(s.count(ROWS).await?, 2 * PART);
        assert_eq!(s.js("return scrollY").await?, before);
        s.click("#more-all").await?;
        wait_for_rows(s, all).await?;
        assert_eq!(s.count("#more").await?, 0);
    }

    async fn every_match_says_why(s) {
        for (lang, long) in [
            ("en", "Cybersecurity and Infrastructure Security Agency"),
            ("fr", "Agence de cybersécurité et de sécurité des infrastructures"),
        ] {
            s.open_view(&format!("?view=records&q=CISA&lang={lang}")).await?;
            assert_eq!(s.count(".found-why").await?, s.count(ROWS).await?);
            let told = s.texts(".found-why").await?;
            assert!(told.iter().any(|line| line.contains(long)), "{told:?}");
            assert!(s.count(".found-why mark").await? > 0);
        }
        s.open_view("?view=sources&q=Department&lang=en").await?;
        assert_eq!(s.count(".found-why").await?, s.count(".record-list > li").await?);
        s.open_view("?q=Stratégie nationale&lang=en").await?;
        s.wait_for_text(".compare .meta", "found by the name of the instrument").await?;
    }

    async fn short_names_of_both_languages_find_their_record(s) {
        for (typed, lang, title) in [
            ("GRC", "en", "Royal Canadian Mounted Police"),
            ("RCMP", "fr", "Gendarmerie royale du Canada"),
            ("CCIRC", "fr", "Centre canadien de réponse aux incidents cybernétiques"),
            ("CCCS", "fr", "Centre canadien pour la cybersécurité"),
        ] {
            s.open_view(&format!("?view=records&record=body&q={typed}&lang={lang}")).await?;
            let titles = s.texts(&format!("{ROWS} .is-title > a")).await?;
            assert!(titles.iter().any(|told| told == title), "{typed}: {titles:?}");
        }
    }

    async fn every_view_leads_to_all_that_a_search_finds(s) {
        for view in ["", "view=timeline&", "view=lineage&", "view=plans&", "view=sources&"] {
            s.open_view(&format!("?{view}party=us&q=CISA&lang=en")).await?;
            let said = s.text("#everywhere").await?;
            let promised: String = said.chars().filter(char::is_ascii_digit).collect();
            s.click("#everywhere a").await?;
            s.wait_for_query("?view=records&party=us&q=CISA&lang=en").await?;
            s.wait_for(ROWS).await?;
            assert_eq!(s.counted().await?[0].to_string(), promised);
            assert_eq!(s.count("#everywhere").await?, 0);
        }
    }

    async fn filters_and_the_day_narrow_the_records(s) {
        s.open_view("?view=records&lang=en").await?;
        let plans = s.facet_count("Kind of record", "Plan").await?;
        s.tick("Kind of record", "Plan").await?;
        s.wait_for_query("?view=records&record=plan&lang=en").await?;
        s.wait_for(".chips li").await?;
        assert_eq!(s.counted().await?[0], plans);
        s.open_view("?view=records&party=ca&asof=2012-10-26&lang=fr").await?;
        let counted = s.counted().await?;
        assert!(counted[0] < counted[1] && counted[2] > 0, "{counted:?}");
        let parties = s.texts(&format!("{ROWS} .is-party")).await?;
        assert!(parties.iter().all(|told| told.contains("Canada")), "{parties:?}");
        let view = s.view().await?;
        s.reload().await?;
        s.ready().await?;
        s.wait_for_view(&view).await?;
    }

    async fn sources_have_three_orders(s) {
        s.open_view("?view=sources&lang=en").await?;
        let usual = s.text(".record-list > li:first-child a").await?;
        s.tab_to("#sort-title").await?;
        s.key(Key::Enter).await?;
        s.wait_for_query("?view=sources&sort=title&lang=en").await?;
        s.wait_for("#sort-title[aria-current]").await?;
        s.click("#sort-date").await?;
        s.wait_for_query("?view=sources&sort=-date&lang=en").await?;
        s.wait_for("#sort-date[aria-current]").await?;
        s.click("#sort-statements").await?;
        s.wait_for_query("?view=sources&lang=en").await?;
        s.wait_for("#sort-statements[aria-current]").await?;
        assert_eq!(s.text(".record-list > li:first-child a").await?, usual);
    }

    async fn narrow_rows_stack_and_repeat_their_heads(s) {
        s.set_window(320, 800).await?;
        s.open_view("?view=records&show=kind,party,date,themes,status,confidence,sources&lang=fr").await?;
        let told = s
            .js(&format!("const cell = document.querySelector('{ROWS} td.is-status');
                  // Firefox names the attribute, others give what is in it.
                  const {{ content }} = getComputedStyle(cell, '::before');
                  return [content === 'attr(data-head)' ? JSON.stringify(cell.dataset.head) : content,
                          document.documentElement.scrollWidth <= innerWidth]"))
            .await?;
        assert!(told[0].as_str().unwrap_or_default().starts_with("\"État ou constat"), "{told}");
        assert_eq!(told[1], true);
    }

    async fn of_ten_thousand_records_one_part_is_drawn(s) {
        s.open_view("?lang=en").await?;
        let version = s.ask("return (await (await fetch('data/newest.json')).json()).version").await?;
        let version = version.as_str().unwrap_or_default().to_owned();
        let (rest, all) = enlarged(&version)?;
        s.faults.set(&format!("data/{version}/en/rest.json"), Fault::Replace(rest));
        s.open_view("?view=records&lang=en").await?;
        assert_eq!(s.counted().await?, [u64::try_from(all)?]);
        // However many are found, a letter draws one part of them: the rows that stand there are
        // counted with each. No time is
        // measured here: machines are shared.
        let drawn = s
            .ask("const field = document.getElementById('search');
                  const drawn = () => new Promise((done) =>
                      requestAnimationFrame(() => setTimeout(done)));
                  const rows = [];
                  for (const text of ['c', 'cy', 'cyb', 'cybe', 'cyber', 'cybe', 'cyb', 'cy']) {
                      field.value = text;
                      field.dispatchEvent(new Event('input', { bubbles: true }));
                      await drawn();
                      rows.push(document.querySelectorAll('.records tbody tr').length);
                  }
                  return rows")
            .await?;
        let drawn: Vec<u64> = serde_json::from_value(drawn)?;
        assert!(drawn.iter().all(|rows| *rows <= PART as u64), "{drawn:?}");
        s.wait_for_query("?view=records&q=cy&lang=en").await?;
        s.empty("#search").await?;
        s.wait_for_query("?view=records&lang=en").await?;
        // To the very end of the list, once the whole of it stands there again.
        s.wait_until(&format!("return {all} === Number(document.getElementById('count').textContent
                                   .replace(/\\D/g, ''))")).await?;
        s.js("document.getElementById('more-all').focus()").await?;
        s.key(Key::Enter).await?;
        wait_for_rows(s, all).await?;
        s.js("scrollTo(0, document.documentElement.scrollHeight)").await?;
        s.wait_until(&format!(
            "const last = [...document.querySelectorAll('{ROWS}')].at(-1).getBoundingClientRect();
             if (last.bottom > innerHeight + 400) scrollTo(0, document.documentElement.scrollHeight);
             return last.top < innerHeight && last.bottom > 0"
        ))
        .await?;
    }
}
