//! The lineage: its link, its centre, figure and list, keys and size.

use browser_tests::{Engine, Key, Outcome, Rules, Session, browser_tests};
use serde_json::{Value, json};

const PLAN: &str = "cybersecurity-action-plan-2012";

/// What the lineage shows: form, centre, size, records, edges.
const SHOWN: &str = "
    const all = (css, name) => [...new Set([...document.querySelectorAll(css)]
        .map((one) => one.getAttribute(name)))].sort();
    return {
        list: !!document.querySelector('.lineage-list'),
        centre: document.getElementById('focus')?.value ?? null,
        said: document.getElementById('lineage-said')?.textContent ?? null,
        current: [...document.querySelectorAll('.either [aria-current]')].map((a) => a.textContent),
        records: all(':is(#lineage, .lineage-list) [data-item]', 'data-item'),
        edges: all(':is(#lineage, .lineage-list) [data-edge]', 'data-edge'),
    };";

async fn shown(s: &Session) -> Outcome<Value> {
    s.js(SHOWN).await
}

/// The record that has the focus in the figure.
async fn at(s: &Session) -> Outcome<String> {
    let at = s.js("return document.activeElement?.getAttribute('data-item')").await?;
    Ok(at.as_str().unwrap_or_default().to_owned())
}

async fn zoom(s: &Session) -> Outcome<f64> {
    let zoom = "const svg = document.querySelector('.lineage-drawing');
                return svg.getAttribute('width') / svg.viewBox.baseVal.width";
    Ok(s.js(zoom).await?.as_f64().unwrap_or_default())
}

browser_tests! {
    async fn a_link_gives_the_same_lineage_again(s) {
        for query in [
            "?view=lineage&lang=en".to_owned(),
            "?view=lineage&around=2&lang=en".to_owned(),
            format!("?view=lineage&asof=2013-01-01&focus={PLAN}&around=2&lang=en"),
            format!("?view=lineage&party=ca,joint&as=table&focus={PLAN}&lang=en"),
        ] {
            s.open_view(&query).await?;
            let (before, view) = (shown(s).await?, s.view().await?);
            assert!(before["records"].as_array().is_some_and(|all| all.len() > 2), "{before}");
            s.reload().await?;
            s.ready().await?;
            s.wait_for_view(&view).await?;
            assert_eq!(shown(s).await?, before, "{query}");
            // The language of the link leads to the same records.
            s.open_view(&query.replace("lang=en", "lang=fr")).await?;
            let french = shown(s).await?;
            for same in ["records", "edges", "centre", "list"] {
                assert_eq!(french[same], before[same], "{query} {same}");
            }
        }
    }

    async fn a_centre_is_chosen_and_left(s) {
        s.open_view("?view=lineage&lang=en").await?;
        let before = shown(s).await?;
        s.click(&format!("#focus option[value='{PLAN}']")).await?;
        s.wait_for_query(&format!("?view=lineage&focus={PLAN}&lang=en")).await?;
        s.wait_for(".lineage-node.is-centre").await?;
        let near = shown(s).await?;
        assert_eq!(near["centre"], PLAN);
        s.click("#around li:nth-child(2) a").await?;
        s.wait_for_query(&format!("?view=lineage&focus={PLAN}&around=2&lang=en")).await?;
        let far = shown(s).await?;
        let count = |shown: &Value| shown["records"].as_array().map_or(0, Vec::len);
        assert!(count(&far) > count(&near), "{near} {far}");
        s.click("#focus option[value='']").await?;
        s.wait_for_query("?view=lineage&around=2&lang=en").await?;
        s.click("#around li:nth-child(1) a").await?;
        s.wait_for_query("?view=lineage&lang=en").await?;
        s.ready().await?;
        assert_eq!(shown(s).await?, before);
    }

    async fn what_is_shown_close_up_leads_to_its_own_lineage(s) {
        s.open_view("?view=lineage&lang=en").await?;
        s.tab_to("#lineage [data-item]").await?;
        let item = at(s).await?;
        s.wait_for("#lineage-detail a.centre").await?;
        assert!(s.count(".lineage-edge.is-lit").await? > 0 || s.count(".detail-ties").await? == 0);
        // The line stays while the focus goes on to it.
        s.tab_to("#lineage-detail a.centre").await?;
        assert!(s.focus_shows().await?);
        s.key(Key::Enter).await?;
        s.wait_for_query(&format!("?view=lineage&focus={item}&lang=en")).await?;
        s.wait_for(&format!(".is-centre[data-item='{item}']")).await?;
    }

    async fn figure_and_list_hold_the_same(s) {
        for query in [
            "?view=lineage&around=2&party=ca&lang=en".to_owned(),
            format!("?view=lineage&asof=2020-01-01&focus={PLAN}&around=2&lang=en"),
        ] {
            s.open_view(&query).await?;
            let figure = shown(s).await?;
            assert_eq!(figure["list"], false);
            s.click("#as li:nth-child(2) a").await?;
            s.wait_for(".lineage-list").await?;
            assert!(s.query().await?.contains("as=table"));
            let list = shown(s).await?;
            assert_eq!(list["list"], true);
            for same in ["records", "edges", "said", "centre"] {
                assert_eq!(list[same], figure[same], "{query} {same}");
            }
            let ties = s.texts(".lineage-ties li").await?;
            assert!(ties.iter().all(|tie| tie.matches(" — ").count() >= 2), "{ties:?}");
        }
    }

    async fn arrows_move_the_focus_and_tab_leaves(s) {
        s.open_view(&format!("?view=lineage&focus={PLAN}&lang=en")).await?;
        s.tab_to("#lineage [data-item]").await?;
        assert_eq!(at(s).await?, PLAN);
        let mut seen = vec![PLAN.to_owned()];
        for key in [Key::Home, Key::Down, Key::Left, Key::End, Key::Right, Key::Up] {
            s.key(key).await?;
            let now = at(s).await?;
            assert!(!now.is_empty(), "{key:?} lost the focus after {seen:?}");
            assert!(s.focus_shows().await?, "{key:?} leads to what is not to be seen: {now}");
            s.wait_until("const at = document.activeElement;
                          return at.classList.contains('is-lit') && at.tabIndex === 0").await?;
            seen.push(now);
        }
        seen.sort();
        seen.dedup();
        assert!(seen.len() >= 4, "{seen:?}");
        // One stop for the whole figure.
        assert_eq!(s.count("#lineage svg [data-item][tabindex='0']").await?, 1);
        s.tab_to("#lineage-detail a").await?;
        s.wait_until("return !document.activeElement.closest('svg')").await?;
        s.tab_to("footer a, footer button, body, html").await.ok();
        s.wait_until("return !document.activeElement?.closest('#lineage-frame')").await?;
    }

    async fn keys_and_buttons_change_the_size(s) {
        s.open_view("?view=lineage&lang=en").await?;
        assert!((zoom(s).await? - 1.0).abs() < 0.01);
        let query = s.query().await?;
        s.tab_to("#lineage [data-item]").await?;
        s.keys("+").await?;
        s.wait_for_text(".zoom-now", "125%").await?;
        assert!((zoom(s).await? - 1.25).abs() < 0.01);
        s.keys("--").await?;
        s.wait_for_text(".zoom-now", "80%").await?;
        s.keys("0").await?;
        s.wait_for_text(".zoom-now", "100%").await?;
        s.click("#zoom-in").await?;
        s.wait_for_text(".zoom-now", "125%").await?;
        s.click("#zoom-full").await?;
        s.wait_for_text(".zoom-now", "100%").await?;
        s.click("#zoom-out").await?;
        s.wait_for_text(".zoom-now", "80%").await?;
        // No part of the link, and never a part of the page's width.
        assert_eq!(s.query().await?, query);
        s.js("return document.documentElement.scrollWidth <= innerWidth").await?;
    }

    async fn the_page_scrolls_past_it(s) {
        s.open_view("?view=lineage&lang=en").await?;
        let wheel = |ctrl: bool| format!(
            "const region = document.getElementById('lineage-scrolls');
             return region.querySelector('svg').dispatchEvent(new WheelEvent('wheel',
                 {{ bubbles: true, cancelable: true, deltaY: 120, ctrlKey: {ctrl} }}))");
        assert_eq!(s.js(&wheel(false)).await?, true, "the wheel is the page's");
        assert!((zoom(s).await? - 1.0).abs() < 0.01);
        // With the control key it is the figure's.
        assert_eq!(s.js(&wheel(true)).await?, false);
        assert!(zoom(s).await? < 0.99);
        // Nothing scrolls within the page, unless it is larger, and then sideways alone.
        let scrolls = "const region = document.getElementById('lineage-scrolls');
                       return [getComputedStyle(region).overflowY, region.scrollHeight <= region.clientHeight]";
        s.keys("0").await?;
        assert_eq!(s.js(scrolls).await?, json!(["visible", true]));
    }

    async fn a_drag_moves_the_figure_and_opens_nothing(s) {
        s.set_window(1000, 800).await?;
        s.open_view("?view=lineage&around=2&lang=en").await?;
        let query = s.query().await?;
        s.js("const region = document.getElementById('lineage-scrolls');
              const item = region.querySelector('[data-item]');
              const send = (type, x, y, buttons) => item.dispatchEvent(new PointerEvent(type,
                  { bubbles: true, cancelable: true, pointerId: 1, clientX: x, clientY: y, buttons, button: 0 }));
              send('pointerdown', 400, 500, 1);
              send('pointermove', 400, 400, 1);
              send('pointermove', 400, 300, 1);
              send('pointerup', 400, 300, 0);
              item.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));").await?;
        // Down and up it moves the page itself.
        s.wait_until("return Math.abs(scrollY - 200) < 5").await?;
        assert_eq!(s.query().await?, query);
        assert_eq!(s.count("dialog[open]").await?, 0);
    }

    async fn a_record_opens_and_closes_to_the_same_view(s) {
        s.open_view(&format!("?view=lineage&focus={PLAN}&around=2&lang=en")).await?;
        let (before, query) = (shown(s).await?, s.query().await?);
        s.tab_to("#lineage [data-item]").await?;
        s.key(Key::Enter).await?;
        s.wait_for("dialog[open] .evidence").await?;
        assert!(s.query().await?.contains(&format!("id={PLAN}")));
        // The record leads to its lineage in turn.
        let link = s.attribute("dialog .see-lineage a", "href").await?.unwrap_or_default();
        assert!(link.contains("view=lineage") && link.contains(&format!("focus={PLAN}")), "{link}");
        s.key(Key::Escape).await?;
        s.wait_gone("dialog[open]").await?;
        s.wait_for_query(&query).await?;
        assert_eq!(shown(s).await?, before);
        s.wait_until("return document.getElementById('main').contains(document.activeElement)").await?;
        assert_eq!(at(s).await?, PLAN);
    }

    async fn the_day_and_the_filters_say_what_they_hide(s) {
        s.open_view(&format!("?view=lineage&focus={PLAN}&lang=fr")).await?;
        let all = shown(s).await?;
        s.open_view(&format!("?view=lineage&party=ca&focus={PLAN}&lang=fr")).await?;
        let some = shown(s).await?;
        let count = |shown: &Value| shown["records"].as_array().map_or(0, Vec::len);
        let hidden = count(&all) - count(&some);
        let said = some["said"].as_str().unwrap_or_default().to_owned();
        assert!(said.contains(&format!("masquent {hidden} fiche")), "{said}");
        assert!(said.contains("La fiche du centre"), "{said}");
        s.open_view("?view=lineage&q=zebra&lang=fr").await?;
        s.wait_for("#nothing").await?;
    }

    async fn text_stays_in_its_box(s) {
        for query in ["?view=lineage&around=2&lang=en", "?view=lineage&around=2&lang=fr"] {
            s.open_view(query).await?;
            let out = s.js("return [...document.querySelectorAll('.lineage-node')].flatMap((node) => {
                const frame = node.querySelector('.node-box').getBBox();
                return [...node.querySelectorAll('text')].filter((text) => {
                    const box = text.getBBox();
                    return box.x < frame.x || box.x + box.width > frame.x + frame.width
                        || box.y < frame.y || box.y + box.height > frame.y + frame.height + 1;
                }).map((text) => text.textContent);
            })").await?;
            assert_eq!(out.to_string(), "[]", "{query}");
        }
    }

    async fn it_fits_a_narrow_screen(s) {
        s.set_window(320, 800).await?;
        for query in [
            "?view=lineage&lang=fr".to_owned(),
            format!("?view=lineage&focus={PLAN}&around=2&lang=fr"),
            "?view=lineage&as=table&lang=fr".to_owned(),
        ] {
            s.open_view(&query).await?;
            s.wait_until("return document.documentElement.scrollWidth <= innerWidth").await?;
            // All of one column is to be seen without moving it sideways.
            s.wait_until("const region = document.getElementById('lineage-scrolls');
                          return !region || region.scrollWidth <= region.clientWidth").await?;
            let small = s.js("return [...document.querySelectorAll(
                    '.control-row a, .control-row select, .lineage-bar button, #lineage button, #lineage-detail a')]
                .filter((one) => { const box = one.getBoundingClientRect();
                    return box.width && (box.height < 24 || box.width < 24); })
                .map((one) => one.outerHTML.slice(0, 80))").await?;
            assert_eq!(small.to_string(), "[]", "{query}");
        }
    }

    async fn no_barriers(s) {
        let mut found = Vec::new();
        for query in [
            "?view=lineage&lang=en".to_owned(),
            format!("?view=lineage&focus={PLAN}&around=2&lang=fr"),
            format!("?view=lineage&as=table&focus={PLAN}&lang=en"),
        ] {
            s.open_view(&query).await?;
            for dark in [false, true] {
                if s.engine == Engine::Chromium {
                    s.set_dark(dark).await?;
                } else if dark {
                    continue;
                }
                for barrier in s.barriers(Rules::All).await? {
                    found.push(format!("{query} dark: {dark}\n  {barrier}"));
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}
