//! The timeline: by link, keys, buttons, drag; as a table; saved.

use browser_tests::{Key, Outcome, Session, browser_tests};
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use serde_json::{Value, json};
use std::time::Duration;

pub const FIGURE: &str = ".timeline-frame svg .item";
/// What Tab comes to: an item or a crowd of events.
const FIRST: &str = ".timeline-frame [data-item][tabindex='0']";

/// Figure and table, told apart from other views.
const SHOWN: &str = "
    const texts = (css) => [...document.querySelectorAll(css)].map((e) => e.textContent.trim());
    return {
        // Crowds of events are opened one after the other by the caller where each is asked for.
        items: [...document.querySelectorAll('.item')].map((one) => one.id),
        crowds: [...document.querySelectorAll('.crowd text')]
            .map((one) => Number(one.textContent.split(' ')[0])).reduce((a, b) => a + b, 0),
        ticks: texts('.scale text'),
        rows: [...document.querySelectorAll('.timeline-table tbody tr')].map((row) => row.id),
        ends: [...document.querySelectorAll('.timeline-range input')].map((one) => one.value),
        outside: texts('#outside'),
    };";

pub async fn shown(s: &Session) -> Outcome<Value> {
    s.js(SHOWN).await
}

/// Puts the focus on an item, as Tab does.
async fn enter_figure(s: &Session, item: &str) -> Outcome {
    s.wait_for(FIGURE).await?;
    // A fresh tab has no focus to give before its first key.
    s.key(Key::Tab).await?;
    s.js_with("document.getElementById(arguments[0]).focus()", vec![json!(item)]).await?;
    s.wait_until(&format!("return document.activeElement.id === '{item}'")).await
}

browser_tests! {
    async fn a_link_opens_the_same_figure_and_table(s) {
        s.open_view("?view=timeline&from=2010&to=2013-06&lang=en").await?;
        s.wait_for(FIGURE).await?;
        let figure = shown(s).await?;
        assert_eq!(figure["ends"], json!(["2010", "2013-06"]));
        assert!(figure["items"].as_array().is_some_and(|items| items.len() > 20));
        let crowded = figure["crowds"].as_u64().unwrap_or(0) as usize;
        s.click("a.as-other").await?;
        s.wait_for_query("?view=timeline&from=2010&to=2013-06&as=table&lang=en").await?;
        s.wait_for(".timeline-table tbody tr").await?;
        let table = shown(s).await?;
        let sorted = |list: &Value, prefix: &str| {
            let ids = list.as_array().cloned().unwrap_or_default().into_iter();
            let mut ids: Vec<String> =
                ids.map(|id| id.as_str().unwrap_or_default().replacen(prefix, "", 1)).collect();
            ids.sort();
            ids
        };
        let (rows, items) = (sorted(&table["rows"], "row-"), sorted(&figure["items"], "item-"));
        assert!(items.iter().all(|item| rows.contains(item)));
        assert_eq!(rows.len(), items.len() + crowded, "what crowds is counted");
        s.reload().await?;
        s.ready().await?;
        s.wait_for(".timeline-table tbody tr").await?;
        assert_eq!(shown(s).await?, table);
        s.click("a.as-other").await?;
        s.wait_for(FIGURE).await?;
        assert_eq!(shown(s).await?, figure);
    }

    async fn what_is_outside_is_counted_and_brought_in(s) {
        s.open_view("?view=timeline&lang=en").await?;
        s.wait_for("#outside a").await?;
        let all = async |s: &Session| -> Outcome<u64> {
            let shown = shown(s).await?;
            let items = shown["items"].as_array().map_or(0, Vec::len) as u64;
            Ok(items + shown["crowds"].as_u64().unwrap_or(0))
        };
        let before = all(s).await?;
        let earlier: u64 = s.text("#outside a").await?.split(' ').next().unwrap_or("").parse()?;
        s.click("#outside a").await?;
        s.wait_gone("#outside").await?;
        assert_eq!(all(s).await?, before + earlier);
        assert_eq!(json!([all(s).await?]), json!(s.counted().await?));
    }

    async fn keys_move_and_zoom_and_open(s) {
        s.open_view("?view=timeline&lang=en").await?;
        s.wait_for(FIGURE).await?;
        assert_eq!(s.count(FIRST).await?, 1);
        s.tab_to(FIRST).await?;
        let first = s.js("return document.activeElement.id").await?;
        s.key(Key::Right).await?;
        s.wait_until(&format!("return document.activeElement.id !== {first}")).await?;
        assert!(s.focus_fits(FIRST).await?, "The tab stop stays behind.");
        s.key(Key::Home).await?;
        s.wait_until(&format!("return document.activeElement.id === {first}")).await?;
        s.key(Key::Down).await?;
        s.wait_until(&format!("return document.activeElement.id !== {first}")).await?;
        s.key(Key::Up).await?;
        s.key(Key::End).await?;
        s.wait_until(&format!("return document.activeElement.matches('.item')
            && document.activeElement.id !== {first}")).await?;
        assert_eq!(s.query().await?, "?view=timeline&lang=en");
        // The item with the focus keeps it.
        enter_figure(s, "item-cybersecurity-action-plan-2012").await?;
        s.keys("+").await?;
        s.wait_until("return location.search.includes('from=')").await?;
        s.wait_until("return document.activeElement.id === 'item-cybersecurity-action-plan-2012'").await?;
        s.wait_for(".item.is-lit#item-cybersecurity-action-plan-2012").await?;
        let closer = s.count(FIGURE).await?;
        s.keys("-").await?;
        s.wait_until(&format!("return document.querySelectorAll('.item').length > {closer}")).await?;
        s.keys("0").await?;
        s.wait_for_query("?view=timeline&from=1940&to=2026&lang=en").await?;
        s.wait_until("return document.activeElement.id === 'item-cybersecurity-action-plan-2012'").await?;
        s.key(Key::Enter).await?;
        s.wait_for("dialog[open]").await?;
        s.wait_for_text("#record-title", "Cybersecurity Action Plan").await?;
        s.key(Key::Escape).await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_until("return document.activeElement.id === 'item-cybersecurity-action-plan-2012'").await?;
    }

    async fn the_focus_is_to_be_seen(s) {
        s.open_view("?view=timeline&lang=en").await?;
        s.tab_to(FIRST).await?;
        let ring = s.js("const at = document.activeElement;
             const style = getComputedStyle(at.querySelector('.reach'));
             return [at.matches(':focus-visible'), style.stroke !== 'none',
                     parseFloat(style.strokeWidth) >= 2]").await?;
        assert_eq!(ring, json!([true, true, true]));
        // Also where the page had to scroll for it, below what stands on top.
        s.key(Key::End).await?;
        for _ in 0..6 { s.key(Key::Down).await?; }
        for _ in 0..3 { s.key(Key::Up).await?; }
        // Of a crowd nothing is said below the figure.
        for _ in 0..9 {
            if s.focus_fits(".item").await? { break; }
            s.key(Key::Up).await?;
        }
        let seen = s.js("const box = document.activeElement.getBoundingClientRect();
             const years = document.querySelector('.timeline-axis').getBoundingClientRect();
             const detail = document.getElementById('timeline-detail').getBoundingClientRect();
             return [box.top, years.bottom, box.bottom, detail.top]").await?;
        let part = |n: usize| seen[n].as_f64().unwrap_or(0.0);
        assert!(part(0) >= part(1) - 1.0 && part(2) <= part(3) + 1.0, "{seen}");
    }

    async fn focus_shows_what_hover_shows(s) {
        s.open_view("?view=timeline&lang=en").await?;
        let item = "item-us-ncs-2023";
        enter_figure(s, item).await?;
        s.wait_for_text("#timeline-detail", "National Cybersecurity Strategy").await?;
        s.wait_for_text("#timeline-detail", "Superseded by").await?;
        s.wait_for_text("#timeline-detail", "end inferred").await?;
        s.wait_for(".edges path.edge-supersedes").await?;
        let by_focus = s.text("#timeline-detail").await?;
        s.js("document.activeElement.blur(); document.getElementById('search').focus()").await?;
        s.wait_for("#timeline-detail[hidden]").await?;
        s.js_with("document.getElementById(arguments[0]).scrollIntoView({ block: 'center' })", vec![json!(item)]).await?;
        let at = s.js_with("const box = document.querySelector(`#${arguments[0]} text`).getBoundingClientRect();
             return [Math.round(box.left + 20), Math.round(box.top + box.height / 2)]", vec![json!(item)]).await?;
        let (x, y) = (at[0].as_f64().unwrap_or(0.0), at[1].as_f64().unwrap_or(0.0));
        let mouse = MouseActions::new("mouse".into())
            .then(PointerAction::MoveTo { duration: None, x: x + 2.0, y })
            .then(PointerAction::MoveTo { duration: Some(Duration::from_millis(30)), x, y });
        s.client.perform_actions(mouse).await?;
        s.wait_for(".item.is-lit").await?;
        s.wait_for_text("#timeline-detail", "Superseded by").await?;
        assert_eq!(s.text("#timeline-detail").await?, by_focus);
    }

    async fn buttons_and_fields_choose_the_years(s) {
        s.open_view("?view=timeline&from=2010&to=2012&lang=en").await?;
        s.click("#time-later").await?;
        s.wait_for_query("?view=timeline&from=2011&to=2013&lang=en").await?;
        s.click("#time-earlier").await?;
        s.wait_for_query("?view=timeline&from=2010&to=2012&lang=en").await?;
        s.click("#time-closer").await?;
        s.wait_until("return document.getElementById('range-from').value.startsWith('2010-')").await?;
        s.click("#time-whole").await?;
        s.wait_for_query("?view=timeline&from=1940&to=2026&lang=en").await?;
        assert_eq!(s.attribute("#time-later", "aria-disabled").await?.as_deref(), Some("true"));
        s.fill_in("#range-from", "2018-03").await?;
        s.key(Key::Enter).await?;
        s.wait_for_query("?view=timeline&from=2018-03&to=2026&lang=en").await?;
        s.fill_in("#range-to", "soon").await?;
        s.key(Key::Enter).await?;
        s.wait_for_text("#range-said", "no year or date").await?;
        assert_eq!(s.attribute("#range-to", "aria-invalid").await?.as_deref(), Some("true"));
        assert_eq!(s.query().await?, "?view=timeline&from=2018-03&to=2026&lang=en");
        s.fill_in("#range-to", "2016").await?;
        s.key(Key::Enter).await?;
        s.wait_for_query("?view=timeline&from=2016&to=2018-03&lang=en").await?;
        s.wait_for_text("#range-said", "changed places").await?;
        s.open_view("?view=timeline&from=2020&to=2010&lang=en").await?;
        s.wait_for_text("#range-said", "changed places").await?;
        assert_eq!(shown(s).await?["ends"], json!(["2010", "2020"]));
    }

    async fn filters_and_the_day_are_obeyed(s) {
        s.open_view("?view=timeline&party=ca&asof=2014-06-01&lang=en").await?;
        s.wait_for(".day-line").await?;
        s.wait_for_text("#count", "hidden").await?;
        let wrong = s
            .ask("const late = new Set([...await (await fetch('data/instruments.json')).json()]
                      .filter((one) => one.in_force.from > '2014-06-01' || one.party !== 'ca').map((one) => one.id));
                  return [...document.querySelectorAll('.item')].map((one) => one.dataset.item)
                      .filter((id) => late.has(id))")
            .await?;
        assert_eq!(wrong.to_string(), "[]");
        s.open_view("?view=timeline&q=xyzzy&lang=en").await?;
        s.wait_for("#nothing").await?;
        assert_eq!(s.count(FIGURE).await?, 0);
    }

    async fn nothing_in_the_figure_runs_into_anything_else(s) {
        for query in ["", "&from=2010&to=2014", "&lang=fr", "&lang=fr&party=ca"] {
            // The same holds of crowds, open and closed.
            s.open_view(&format!("?view=timeline{query}")).await?;
            s.wait_for(FIGURE).await?;
            s.js("document.querySelector('.crowd')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))").await?;
            s.rest().await?;
            let wrong = s
                .js("const items = [...document.querySelectorAll('.item, .crowd')].map((one) => {
                         const text = one.querySelector('text');
                         return { id: one.id, box: one.querySelector('.reach').getBoundingClientRect(),
                                  text: text?.getBoundingClientRect() };
                     });
                     const found = [];
                     for (const { id, box, text } of items) {
                         if (text && (text.left < box.left - 1 || text.right > box.right + 1))
                             found.push(`${id} leaves its place: ${text.right} of ${box.right}`);
                         if (box.height < 24 || box.width < 24) found.push(`${id} is small`);
                         for (const other of items)
                             if (other.id < id && other.box.left < box.right && box.left < other.box.right
                                 && other.box.top < box.bottom - 1 && box.top < other.box.bottom - 1)
                                 found.push(`${id} on ${other.id}`);
                     }
                     return found.slice(0, 8)")
                .await?;
            assert_eq!(wrong.to_string(), "[]", "{query}");
        }
    }

    async fn a_picture_that_is_not_saved_is_said_to_be(s) {
        s.open_view("?view=timeline&lang=en").await?;
        s.wait_for(FIGURE).await?;
        s.js("HTMLCanvasElement.prototype.toBlob = function (done) { done(null) }").await?;
        s.click("#save-png").await?;
        s.wait_for_text("#save-said", "did not save").await?;
    }

    async fn a_narrow_screen_shows_it_all(s) {
        s.set_window(320, 800).await?;
        for query in ["?view=timeline&lang=fr", "?view=timeline&as=table&lang=en"] {
            s.open_view(query).await?;
            s.wait_for(".item, .timeline-table tbody tr").await?;
            s.wait_until("return document.documentElement.scrollWidth <= innerWidth").await?;
        }
        s.open_view("?view=timeline&lang=en").await?;
        s.wait_for(FIGURE).await?;
        let wide = s.js("const box = document.querySelector('.timeline-frame svg').getBoundingClientRect();
                         return [box.left >= 0, box.right <= innerWidth]").await?;
        assert_eq!(wide, json!([true, true]));
    }

    async fn what_is_not_known_stands_below_what_was_in_force(s) {
        s.open_view("?view=timeline&asof=2014-06-01&lang=en").await?;
        s.wait_for_text(".unsure-name", "Not known to have ended").await?;
        let apart = s.js("const top = (css) => document.querySelector(css).getBoundingClientRect().top;
                          return ['us-cnci-2008', 'us-stop-think-connect-2010']
                              .map((id) => top(`#item-${id}`) > top('.unsure-name')
                                  && top('#item-us-nssc-2003') < top('.unsure-name'))").await?;
        assert_eq!(apart, json!([true, true]));
        s.click("a.as-other").await?;
        s.wait_for(".unsure-rows #row-us-cnci-2008").await?;
    }

    async fn in_french_it_is_french(s) {
        s.open_view("?view=timeline&lang=fr&asof=2014-06-01").await?;
        s.wait_for(".day-line").await?;
        s.wait_for_text(".day-name", "Situation au 1er\u{a0}juin 2014").await?;
        let name = s.attribute(FIRST, "aria-label").await?.unwrap_or_default();
        assert!(name.contains("\u{a0}: "), "{name}");
        s.click("a.as-other").await?;
        s.wait_for_text(".timeline-table caption", "Instruments et événements").await?;
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'en'").await?;
        s.ready().await?;
        s.wait_for_text(".timeline-table caption", "Instruments and events").await?;
    }

    async fn crowds_open_as_lists_by_key_and_by_click(s) {
        s.open_view("?view=timeline&lang=en").await?;
        s.wait_for(".crowd").await?;
        let before = s.count(FIGURE).await?;
        let id = s.attribute(".crowd", "id").await?.unwrap_or_default();
        enter_figure(s, &id).await?;
        s.key(Key::Enter).await?;
        s.wait_for(&format!("#{id}[aria-expanded=true]")).await?;
        s.wait_until(&format!("return document.activeElement.id === '{id}'")).await?;
        let held: usize = s.text(&format!("#{id} text")).await?.split(' ').next().unwrap_or("").parse()?;
        assert_eq!(s.count(FIGURE).await?, before + held);
        s.key(Key::Down).await?;
        s.wait_until("return document.activeElement.matches('.item')").await?;
        s.click(&format!("#{id} text")).await?;
        s.wait_for(&format!("#{id}[aria-expanded=false]")).await?;
        assert_eq!(s.count(FIGURE).await?, before);
        // No part of the link.
        assert_eq!(s.query().await?, "?view=timeline&lang=en");
    }

    async fn a_figure_may_be_left_with_an_item_lit(s) {
        s.open_view("?view=timeline&theme=privacy-values&lang=en").await?;
        s.wait_for("#item-btb-declaration-2011").await?;
        // Lit and left in the same breath: what is lit is looked for among more items than are drawn.
        s.js(
            "document.getElementById('item-btb-declaration-2011').focus();
             history.pushState(null, '', '?view=pins&lang=en');
             dispatchEvent(new PopStateEvent('popstate'))",
        )
        .await?;
        s.wait_gone("#timeline").await?;
        s.rest().await?;
        s.wait_for("#main h1").await?;
    }

    async fn the_years_stay_in_sight_and_the_figure_begins_in_the_upper_half(s) {
        s.set_window(1280, 800).await?;
        s.open_view("?view=timeline&lang=en").await?;
        s.wait_for(FIGURE).await?;
        let top = s.js("return document.querySelector('.timeline-frame').getBoundingClientRect().top").await?;
        assert!(top.as_f64().is_some_and(|top| top < 400.0), "{top}");
        s.js("window.scrollTo(0, 900)").await?;
        let axis = s.js("return document.querySelector('.timeline-axis').getBoundingClientRect().top").await?;
        assert!(axis.as_f64().is_some_and(|top| top.abs() < 1.0), "{axis}");
    }
}
