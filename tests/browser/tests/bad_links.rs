//! Whatever stands in a link: the page holds, says what it ignored, and takes
//! nothing for markup.

use browser_tests::{Outcome, Session, browser_tests};

/// Opens a link and sees that the app stands and nothing was let in.
async fn survives(s: &mut Session, query: &str) -> Outcome {
    s.open(query).await?;
    stands(s, query).await
}

/// Comes to a link with the app running, and sees the same.
async fn survives_a_turn(s: &mut Session, query: &str) -> Outcome {
    if s.count("main").await? == 0 {
        s.open_view("?lang=en").await?;
    }
    let turn = "history.pushState(null, '', arguments[0]);
                dispatchEvent(new PopStateEvent('popstate'));";
    s.js_with(turn, vec![query.into()]).await?;
    stands(s, query).await
}

async fn stands(s: &Session, query: &str) -> Outcome {
    let short: String = query.chars().take(60).collect();
    let named = |error: browser_tests::Failure| format!("{short}: {error}");
    s.wait_until(
        "const loading = document.querySelector('#main:not(#snapshot *)')?.dataset.loading;
         return loading === 'done' || loading === 'failed'",
    )
    .await
    .map_err(named)?;
    let intruders = s
        .js("return [...document.querySelectorAll(
                 'img, iframe, object, embed, main script, dialog script, [onerror], [onload], \
                  a[href^=\"javascript:\"]')].map((element) => element.outerHTML)
                 .concat('__owned' in window ? ['a script ran'] : [])")
        .await?;
    assert_eq!(intruders.to_string(), "[]", "{short}");
    assert!(s.js("return document.getElementById('panic').hidden").await? == true, "{short}");
    // The first screen goes when the app has drawn its own.
    s.wait_until("return document.querySelectorAll('h1').length === 1").await.map_err(named)?;
    Ok(())
}

browser_tests! {
    async fn what_a_link_has_wrong_is_named_and_the_rest_holds(s) {
        s.open_view(
            "?view=nowhere&theme=cybercrime&party=ca,atlantis&nope=1&asof=yesterday&id=no-such-id\
             &lang=de&q=fraud",
        )
        .await?;
        let notice = "main .notice[role=alert]";
        for said in [
            "There is no screen called “nowhere”; you see “Compare”.",
            "There is no party “atlantis”; nothing is filtered by it.",
            "“nope” means nothing here and was left out.",
            "“yesterday” is no date; nothing is hidden by date.",
            "There is no record with the name “no-such-id”; none was opened.",
            "There is no version in “de”; you see the English one.",
        ] {
            s.wait_for_text(notice, said).await?;
        }
        let view = s.view().await?;
        assert_eq!(view["heading"], "Cybercrime");
        assert_eq!(view["checked"].to_string(), "[\"Cybercrime\",\"Canada\"]");
        assert_eq!(view["search"], "fraud");
        assert_eq!(view["record"].as_str(), None);
        s.click(&format!("{notice} button")).await?;
        s.wait_gone(notice).await?;
        assert_eq!(s.view().await?["checked"], view["checked"]);
    }

    async fn repeated_and_overlong_values_are_named(s) {
        let long = "a".repeat(300);
        s.open_view(&format!("?q=incident&q=other&id={long}")).await?;
        let items = s.texts("main .notice[role=alert] li").await?;
        let has = |part: &str, why: &str| {
            items.iter().any(|item| item.contains(part) && item.contains(why))
        };
        assert!(has("“q” stands twice", "“other” was left out"), "{items:?}");
        assert!(has("“id”", "too long"), "{items:?}");
        assert!(items.iter().all(|item| item.len() < 240), "{items:?}");
        assert_eq!(s.property("#search", "value").await?.as_deref(), Some("incident"));
    }

    async fn the_notice_is_in_the_reader_s_language(s) {
        s.open_view("?nope=1&lang=fr").await?;
        s.wait_for_text("main .notice[role=alert]", "ne correspond à rien ici").await?;
    }

    async fn a_slip_in_a_link_is_led_back_to_what_was_meant(s) {
        s.open_view("?theme=incident-respons&lang=en").await?;
        let notice = "main .notice[role=alert]";
        s.wait_for_text(notice, "There is no theme “incident-respons”").await?;
        s.wait_for_text(&format!("{notice} a"), "Incident response").await?;
        s.click(&format!("{notice} a")).await?;
        s.wait_for_query("?theme=incident-response&lang=en").await?;
        s.wait_gone(notice).await?;
        assert_eq!(s.view().await?["heading"], "Incident response");
    }

    async fn an_unknown_record_leads_to_a_near_one_and_to_a_search(s) {
        let link = "?view=timeline&id=us-national-cybersecurity-strategy-2023&lang=en";
        s.open_view(link).await?;
        let notice = "main .notice[role=alert]";
        s.wait_for_text(notice, "Did you mean").await?;
        s.click(&format!("{notice} a[href*='id=']")).await?;
        s.wait_for("dialog[open] #record-title").await?;
        s.wait_gone(notice).await?;
        s.open_view(link).await?;
        s.wait_for_text(notice, "Search the records for it").await?;
        s.click(&format!("{notice} a[href*='view=records']")).await?;
        s.wait_for(".records tbody tr").await?;
        assert_eq!(s.count(notice).await?, 0);
    }

    async fn markup_in_a_link_stays_text(s) {
        let markup = "<img src=x onerror=\"window.__owned=1\">";
        let escaped = "%3Cimg%20src%3Dx%20onerror%3D%22window.__owned%3D1%22%3E";
        for key in ["q", "theme", "party", "cols", "id", "data", "nope", "sort", "asof", "pins"] {
            survives_a_turn(s, &format!("?{key}={escaped}")).await?;
        }
        survives(s, &format!("?{escaped}={escaped}")).await?;
        survives(s, &format!("?q={markup}&id=\"><script>window.__owned=1</script>")).await?;
        survives(s, "?data=javascript:window.__owned=1&q=%3Cmark%3Ea%3C%2Fmark%3E").await?;
        s.open_view(&format!("?q={escaped}")).await?;
        assert_eq!(s.property("#search", "value").await?.as_deref(), Some(markup));
        s.wait_for_text("#nothing", markup).await?;
        s.open_view(&format!("?view=records&q={escaped}")).await?;
        s.wait_for_text(".chip", markup).await?;
    }

    async fn broken_and_huge_links_do_not_break_the_page(s) {
        for query in [
            "?q=%", "?q=%zz%4", "?q=%E0%A4%A", "?q=%FF%FE", "?q=%00a%00", "?id=%00", "?theme=%00,%00",
            "?=&&==&", "?q", "?&", "?__proto__=1&constructor=2&toString=3", "?asof=9999-99-99",
            "?asof=0000-00-00", "?from=99999999999999999999&to=-1", "?theme=,,,,&party=%2C%2C",
            "?data=..%2F..%2F..%2Fetc%2Fpasswd", "?data=.", "?q=%22%22%22%22", "?q=%F0%9F%87%A8%F0%9F%87%A6",
            "?q=%E2%80%AEabc&lang=fr",
        ] {
            survives_a_turn(s, query).await?;
        }
        survives(s, "?q=%zz%E0%A4%00%&theme=%00&asof=9999-99-99&__proto__=1&=&&").await?;
        survives(s, &format!("?q={}", "incident%20".repeat(1000))).await?;
        survives(s, &format!("?theme={}", "cybercrime,x,".repeat(900))).await?;
        survives(s, &format!("?{}", "a=1&".repeat(2000))).await?;
        survives(s, &format!("?id={}&cols={}", "x".repeat(5000), "us,ca,".repeat(500))).await?;
    }

    async fn a_notice_does_not_grow_with_the_link(s) {
        s.open_view(&format!("?{}", "nope=1&".repeat(500))).await?;
        let height = s
            .js("return document.querySelector('main .notice[role=alert]').getBoundingClientRect().height")
            .await?;
        let height = height.as_f64().unwrap_or(f64::MAX);
        assert!(height < 2000.0, "The notice is {height} pixels high.");
    }
}
