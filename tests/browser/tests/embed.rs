//! A view inside another page, of another origin: what is to be put there,
//! what it shows, how high it is, where it leads.

use browser_tests::server::{Options, Server};
use browser_tests::{Engine, Fault, Outcome, Session, browser_tests, project};
use serde_json::json;

/// The snippet that the app offers for a view.
async fn snippet(s: &mut Session, query: &str, keeps_version: bool) -> Outcome<String> {
    s.open_view(query).await?;
    s.js("document.querySelector('[data-opens=embed]').click()").await?;
    let id = if keeps_version { "embed-kept" } else { "embed-newest" };
    s.wait_for(&format!("#dialog[open] #{id}")).await?;
    let text = s.js(&format!("return document.getElementById('{id}').textContent")).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Opens a page of another origin that holds this, and steps into its frame.
async fn hosted(s: &Session, held: &str) -> Outcome<Server> {
    let folder = project::root().join(format!("target/embed-{}", s.engine.name()));
    std::fs::create_dir_all(&folder)?;
    let page = format!("<!doctype html><meta charset=utf-8><h1>Host</h1>{held}<p>after</p>");
    std::fs::write(folder.join("index.html"), page)?;
    let server = Server::start(Options::new(folder))?;
    s.client.goto(server.address()).await?;
    s.wait_for("iframe").await?;
    s.client.enter_frame(0).await?;
    Ok(server)
}

/// What a reader sees of these.
async fn seen(s: &Session, css: &str) -> Outcome<i64> {
    let script = "return [...document.querySelectorAll(arguments[0])]
        .filter((element) => element.getClientRects().length > 0).length";
    Ok(s.js_with(script, vec![json!(css)]).await?.as_i64().unwrap_or(-1))
}

/// Points at a link: only then it is said where it opens.
async fn point_at(s: &Session, css: &str) -> Outcome {
    s.wait_for(css).await?;
    let script = "document.querySelector(arguments[0])
        .dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))";
    s.js_with(script, vec![json!(css)]).await?;
    Ok(())
}

/// Waits until the frame is as high as what stands in it.
async fn fits(s: &Session, css: &str) -> Outcome<f64> {
    for _ in 0..200 {
        let inner = format!("return document.querySelector('{css}').getBoundingClientRect().height");
        let inner = s.js(&inner).await?.as_f64().unwrap_or(0.0).ceil();
        s.client.clone().enter_parent_frame().await?;
        let outer = s.js("return document.querySelector('iframe').getBoundingClientRect().height").await?;
        let outer = outer.as_f64().unwrap_or(0.0);
        s.client.clone().enter_frame(0).await?;
        if inner > 50.0 && (outer - inner).abs() < 1.5 {
            return Ok(outer);
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    Err("The frame never fits.".into())
}

browser_tests! {
    async fn a_view_stands_in_a_page_of_another_origin(s) {
        for (lang, open, until) in [
            ("en", "Open in Parallel 49", "Data version"),
            ("fr", "Ouvrir dans « 49e parallèle »", "Version des données"),
        ] {
            let held = snippet(s, &format!("?theme=cybercrime&lang={lang}"), false).await?;
            assert!(held.contains("embed=1") && !held.contains("data="), "{held}");
            let _host = hosted(s, &held).await?;
            s.ready().await?;
            assert_eq!(seen(s, "nav:not(.era-tabs), .controls, .foot, .opening, button.pin, select").await?, 0);
            assert_eq!(seen(s, "h1").await?, 1);
            let line = s.text(".embed-line").await?;
            let theme = if lang == "en" { "Cybercrime" } else { "Cybercriminalité" };
            for part in [theme, until, open] {
                assert!(line.contains(part), "{part} in {line}");
            }
            assert!(seen(s, ".position").await? >= 3 && seen(s, ".said").await? > 5);
            let way = ".embed-line a";
            assert_eq!(s.attribute(way, "target").await?.as_deref(), Some("_blank"));
            assert_eq!(s.attribute(way, "rel").await?.as_deref(), Some("noopener"));
            let way = s.property(way, "href").await?.unwrap_or_default();
            assert_eq!(way, format!("{}?theme=cybercrime&lang={lang}", s.address()));
            assert!(fits(s, "body").await? > 700.0);
            // A source leaves the frame, as few let themselves be framed.
            s.js("document.querySelector('.provision a[href*=\"id=\"]').click()").await?;
            let outward = "dialog[open] .evidence a.outward";
            point_at(s, outward).await?;
            let source = s.attribute(outward, "target").await?;
            assert_eq!(source.as_deref(), Some("_blank"));
        }
    }

    async fn a_record_opens_in_place_and_all_else_leaves(s) {
        let held = snippet(s, "?theme=cybercrime&lang=en", false).await?;
        let _host = hosted(s, &held).await?;
        s.ready().await?;
        fits(s, "body").await?;
        let tabs = s.client.windows().await?.len();
        s.js("document.querySelector('.provision a[aria-label^=Evidence]').click()").await?;
        s.wait_for("dialog[open] .evidence").await?;
        assert_eq!(seen(s, "main, dialog .take, dialog .pin").await?, 0);
        fits(s, "#record").await?;
        assert_eq!(s.client.windows().await?.len(), tabs);
        // From record to record in place, to another view as a page of its own.
        s.js("document.querySelector('dialog .facts a[href*=\"id=\"]').click()").await?;
        s.wait_for("dialog[open] .see-lineage a").await?;
        assert_eq!(s.client.windows().await?.len(), tabs);
        let lineage = "dialog .see-lineage a";
        point_at(s, lineage).await?;
        assert_eq!(s.attribute(lineage, "target").await?.as_deref(), Some("_blank"));
        assert!(!s.attribute(lineage, "href").await?.unwrap_or_default().contains("embed"));
        s.js("document.querySelector('dialog .close').click()").await?;
        s.wait_gone("dialog[open]").await?;
        fits(s, "body").await?;
    }

    async fn the_version_is_kept_where_asked_for(s) {
        let held = snippet(s, "?view=timeline&lang=en", true).await?;
        assert!(held.contains("data="), "{held}");
        let _host = hosted(s, &held).await?;
        s.ready().await?;
        assert_eq!(seen(s, ".notice").await?, 0);
        assert!(seen(s, "svg").await? > 0);
        fits(s, "body").await?;
    }

    async fn every_kind_of_view_can_be_embedded(s) {
        for query in [
            "?lang=en", "?view=plans&focus=cybersecurity-action-plan-2012&lang=fr",
            "?view=lineage&focus=cybersecurity-action-plan-2012&lang=en", "?view=records&q=fraud&lang=en",
            "?view=pins&pins=us-ncs-2023,%3Fview%3Dtimeline&lang=fr", "?view=sources&lang=fr",
        ] {
            let held = snippet(s, query, false).await?;
            let _host = hosted(s, &held).await?;
            s.ready().await?;
            assert_eq!(seen(s, "nav, .controls, .foot, select").await?, 0, "{query}");
            assert_eq!(seen(s, "h1").await?, 1, "{query}");
            if query.contains("pins") {
                s.wait_for(".pins > li:nth-child(2)").await?;
                assert_eq!(seen(s, ".pins button, .pins textarea").await?, 0);
                let pinned = ".pins > li:nth-child(2) h2 a";
                point_at(s, pinned).await?;
                assert_eq!(s.attribute(pinned, "target").await?.as_deref(), Some("_blank"));
            }
            fits(s, "body").await.map_err(|error| format!("{query}: {error}"))?;
        }
    }

    async fn it_leaves_nothing_behind_in_the_browser(s) {
        s.keep_off_line()?;
        let address = format!("{}?theme=cybercrime&lang=fr&embed=1", s.address());
        let held = format!("<iframe src=\"{address}\" width=600 height=400></iframe>");
        let _host = hosted(s, &held).await?;
        s.ready().await?;
        s.js("history.pushState(null, '', '?theme=cybercrime&lang=en&embed=1');
              dispatchEvent(new PopStateEvent('popstate'))").await?;
        s.wait_until("return document.documentElement.lang === 'en'").await?;
        s.ready().await?;
        assert!(s.js("return localStorage.getItem('parallel49.lang')").await?.is_null());
        let kept = s
            .ask("return !!navigator.serviceWorker && !!(await navigator.serviceWorker.getRegistration())")
            .await?;
        assert_eq!(kept, false);
    }

    async fn it_works_where_storage_is_denied(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.before_each_page(
            "Object.defineProperty(window, 'localStorage', {
                 get() { throw new DOMException('denied', 'SecurityError'); } })").await?;
        let address = format!("{}?theme=cybercrime&lang=en&embed=1", s.address());
        let _host = hosted(s, &format!("<iframe src=\"{address}\"></iframe>")).await?;
        s.ready().await?;
        assert!(s.count(".position").await? >= 3);
    }

    /// As Back leads from one to the other.
    async fn in_and_out_of_a_frame_the_controls_come_and_go(s) {
        s.open_view("?theme=cybercrime&lang=en&embed=1").await?;
        assert_eq!(s.count("#search").await?, 0);
        s.turn_to("?theme=cybercrime&lang=en").await?;
        s.wait_for("#search").await?;
        s.back().await?;
        s.wait_gone("#search").await?;
    }

    async fn before_the_app_there_is_no_frame_of_a_page(s) {
        s.faults.set("parallel49-", Fault::Status(500));
        s.open("?embed=1&lang=fr").await?;
        s.wait_until("return !document.getElementById('boot-failed').hidden").await?;
        assert_eq!(seen(s, "nav, .masthead, .controls, .foot").await?, 0);
        assert_eq!(s.js("return document.documentElement.hasAttribute('data-embed')").await?, true);
        s.take_errors().await?;
    }
}
