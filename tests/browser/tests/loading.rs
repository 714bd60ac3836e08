//! When the data does not come: the page says so, keeps what it has, and the
//! reader can try again.

use browser_tests::{Engine, Fault, browser_tests, newest_data};
use std::time::Duration;

const FAILED: &str = "main .failure[role=alert]";

browser_tests! {
    async fn a_failure_is_said_and_tried_again(s) {
        s.faults.set("data/newest.json", Fault::Status(500));
        s.open("?party=ca&lang=en").await?;
        s.wait_for_text(FAILED, "The data did not load").await?;
        s.wait_for_text(FAILED, "500").await?;
        assert_eq!(s.count(".compare").await?, 0);
        assert_eq!(s.count(".waiting").await?, 0);
        s.wait_for_text("#live", "did not load").await?;
        // Still broken: it says so again.
        s.click(&format!("{FAILED} button")).await?;
        s.wait_for_text(FAILED, "500").await?;
        s.faults.clear();
        s.click(&format!("{FAILED} button")).await?;
        s.ready().await?;
        s.wait_gone("main .failure").await?;
        assert_eq!(s.view().await?["checked"].to_string(), "[\"Canada\"]");
        assert_eq!(s.query().await?, "?party=ca&lang=en");
    }

    async fn what_is_read_first_comes_before_the_program(s) {
        for page in ["index.html", "fr.html", "index.html?view=records"] {
            s.open(page).await?;
            s.ready().await?;
            let found = s
                .js("const of = (name) => performance.getEntriesByType('resource')
                         .find((one) => one.name.endsWith(name)).startTime;
                     const [page] = performance.getEntriesByType('navigation');
                     const [seen] = performance.getEntriesByName('first-contentful-paint');
                     return {
                         styles: document.querySelectorAll('link[rel=stylesheet]').length,
                         waited: of('_bg.wasm') >= Math.min(
                             seen.startTime, page.domContentLoadedEventStart + 500),
                     }")
                .await?;
            assert_eq!(found, serde_json::json!({ "styles": 0, "waited": true }), "{page}");
        }
    }

    async fn a_slow_line_shows_how_much_has_come(s) {
        let (_, version) = newest_data()?;
        for (lang, unit) in [("en", "kB so far"), ("fr", "ko reçus")] {
            s.faults.set(&format!("data/{version}/"), Fault::Pause);
            s.open(&format!("?view=compare&lang={lang}")).await?;
            s.wait_for_text(".waiting", unit).await?;
            assert_eq!(s.count(FAILED).await?, 0);
            s.faults.clear();
            s.ready().await?;
            assert_eq!(s.count(".waiting").await?, 0);
        }
    }

    async fn what_a_link_shows_does_not_move_when_the_rest_comes(s) {
        s.watch_shifts().await?;
        let (_, version) = newest_data()?;
        for lang in ["en", "fr"] {
            for view in [
                "?theme=incident-response&era=2018-2022",
                "?theme=cybercrime&asof=2012-01-01",
                "?cols=us-nssc-2003,us-ncs-2023",
                "?cols=us-ncs-2023,ca",
                "?view=compare&q=ransomware",
                "?id=cybersecurity-action-plan-2012",
                "?view=about",
                "?view=records",
                "?view=timeline",
                "?view=lineage&focus=cybersecurity-action-plan-2012",
            ] {
                let view = format!("{view}&lang={lang}");
                // So that the first part is drawn long before the second.
                s.faults.set(&format!("data/{version}/{lang}/rest.json"), Fault::Pause);
                s.open(&view).await?;
                s.wait_for("#main[data-loading=rest] h1, #main[data-loading=rest] ~ dialog h2").await?;
                s.rest().await?;
                s.faults.clear();
                s.ready().await?;
                s.rest().await?;
                let moved = s.shift().await?;
                println!("`{view}`: moved by {moved}");
                assert!((0.0..0.05).contains(&moved), "`{view}`: {moved}");
            }
        }
    }

    async fn data_that_does_not_come_leaves_no_other_in_its_place(s) {
        for (lang, named) in [("en", "Two made-up countries"), ("fr", "Deux pays inventés")] {
            let example = format!("?view=about&lang={lang}&data=data%2Fexample.json");
            s.open_view(&example).await?;
            let other = s.text("#foot").await?;
            s.turn_to_settled(&format!("?view=about&lang={lang}&data=9.9.9")).await?;
            s.wait_for(FAILED).await?;
            let said = s.text("#main").await?;
            assert!(!said.contains(named) && !said.contains("example.json"), "{said}");
            // Nothing is lost: the way back leads to what stood there.
            s.back().await?;
            s.ready().await?;
            assert_eq!(s.text("#foot").await?, other);
            assert_eq!(s.count("main .failure").await?, 0);
        }
    }

    async fn a_failure_is_said_in_french(s) {
        s.faults.set("data/newest.json", Fault::Status(503));
        s.open("?lang=fr").await?;
        s.wait_for_text(FAILED, "n’ont pas pu être chargées").await?;
        s.wait_for_text(&format!("{FAILED} button"), "Réessayer").await?;
    }

    async fn without_the_details_the_texts_stand(s) {
        let rest = "data/";
        s.open_view("?lang=en").await?;
        let folder = s
            .ask("return (await (await fetch('data/newest.json')).json()).version")
            .await?;
        let rest = format!("{rest}{}/en/rest.json", folder.as_str().unwrap_or_default());
        s.faults.set(&rest, Fault::Status(500));
        s.open("?view=compare&lang=en").await?;
        s.wait_for(FAILED).await?;
        // The table comes with the second part of the program.
        s.wait_for(".compare tbody tr").await?;
        assert_eq!(s.count(".compare tbody tr").await?, 14);
        assert!(s.count(".said").await? >= 42);
        s.open("?theme=cybercrime&lang=en").await?;
        s.wait_for(FAILED).await?;
        s.unfold("details.folded").await?;
        assert!(s.count(".said").await? > 20);
        assert_eq!(s.count("a.outward").await?, 0);
        // They can be searched and filtered.
        s.type_into("#search", "fraud").await?;
        s.wait_for(".said mark").await?;
        // A record opens, says what is missing, and offers the way out too.
        s.click(".provision a[aria-label^='Evidence']").await?;
        s.wait_for("dialog[open] .statement").await?;
        s.wait_for_text("dialog[open]", "The data did not load").await?;
        s.faults.clear();
        s.click("dialog .failure button").await?;
        s.wait_for("dialog[open] .evidence a[href^='https://']").await?;
        s.wait_gone("main .failure").await?;
        s.wait_for("#main[data-loading=done]").await?;
    }

    async fn data_that_is_cut_or_is_none_is_a_failure(s) {
        let (_, version) = newest_data()?;
        let first = format!("data/{version}/");
        for (file, fault) in [
            ("data/newest.json", Fault::Replace("<!doctype html><p>Sign in".into())),
            ("data/newest.json", Fault::Replace("{\"format\":999,\"version\":\"1\"}".into())),
            ("data/newest.json", Fault::Status(404)),
            (first.as_str(), Fault::Cut),
            (first.as_str(), Fault::Replace("{}".into())),
            (first.as_str(), Fault::Replace(String::new())),
        ] {
            s.faults.clear();
            s.faults.set(file, fault.clone());
            s.open("?lang=en").await?;
            s.wait_for_text(FAILED, "The data did not load").await
                .map_err(|error| format!("{file} {fault:?}: {error}"))?;
            assert!(s.text(&format!("{FAILED} p")).await?.len() > 5, "No reason for {fault:?}.");
        }
        s.faults.clear();
        s.click(&format!("{FAILED} button")).await?;
        s.ready().await?;
    }

    async fn data_that_cannot_be_used_is_told_in_french(s) {
        let newer = "{\"format\":999,\"version\":\"1\"}";
        let (form, version) = newest_data()?;
        let first = format!("data/{version}/");
        let other = format!("{{\"format\":{form},\"version\":\"0.0.1\",\"lang\":\"fr\",\"body\":{{}}}}");
        for (file, fault, said) in [
            ("data/newest.json", "<!doctype html><p>Sign in", "Le fichier reçu ne contient pas"),
            ("data/newest.json", newer, "Cette page ne peut pas lire les données sous cette forme"),
            (first.as_str(), "{}", "Le fichier reçu ne contient pas"),
            (first.as_str(), &other, "La version ou la langue des données"),
        ] {
            s.faults.clear();
            s.faults.set(file, Fault::Replace(fault.into()));
            s.open("?lang=fr").await?;
            s.wait_for_text(FAILED, said).await?;
            let told = s.text(FAILED).await?;
            for english in ["data bundle", "format number", "this app", "version or language"] {
                assert!(!told.contains(english), "{told}");
            }
        }
        s.faults.clear();
        s.click(&format!("{FAILED} button")).await?;
        s.ready().await?;
    }

    async fn silence_ends_with_a_message(s) {
        // Only there can the clock be made to run faster.
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.before_each_page(
            "const timer = window.setTimeout.bind(window);
             window.__limits = [];
             window.setTimeout = (call, time, ...rest) => {
                 window.__limits.push(time);
                 return timer(call, time === 20000 ? time / 10 : time, ...rest);
             };",
        )
        .await?;
        s.faults.set("data/newest.json", Fault::Stall(Duration::from_secs(60)));
        s.open("?party=us,joint,ca&lang=en").await?;
        s.wait_for_text("main .waiting", "Loading").await?;
        assert_eq!(s.attribute("#main", "aria-busy").await?.as_deref(), Some("true"));
        assert_eq!(s.js("return window.__limits.includes(20000)").await?, true);
        s.wait_for_text(FAILED, "within 20 seconds").await?;
        s.faults.clear();
        s.click(&format!("{FAILED} button")).await?;
        s.ready().await?;
        s.wait_gone("main .failure").await?;
    }

    async fn a_slow_answer_does_not_overwrite_a_later_choice(s) {
        s.open_view("?view=compare&lang=en").await?;
        s.faults.set(&format!("data/{}/fr/", newest_data()?.1), Fault::Stall(Duration::from_secs(600)));
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'fr'").await?;
        s.click("a.language").await?;
        s.wait_until("return document.documentElement.lang === 'en'").await?;
        s.ready().await?;
        // Only now does the answer come that nobody waits for any more.
        s.faults.clear();
        s.wait_until("return performance.getEntriesByType('resource')
            .some((one) => one.name.endsWith('/fr/first.json') && one.responseEnd > 0)").await?;
        s.rest().await?;
        s.ready().await?;
        assert_eq!(s.text("h1").await?.chars().next(), Some('T'));
        s.wait_for_text(".theme-name", "Critical infrastructure").await?;
    }

    async fn an_unknown_version_leads_to_the_newest(s) {
        for (version, lang, said) in [
            ("0.0.1", "en", "Data version 0.0.1 is not kept here."),
            ("0.0.1", "fr", "La version 0.0.1 des données n’est pas conservée ici."),
            ("..%2F..%2Fx", "en", "is not kept here"),
        ] {
            s.open(&format!("?party=ca&lang={lang}&data={version}")).await?;
            s.wait_for_text(FAILED, said).await?;
            s.click(&format!("{FAILED} a")).await?;
            s.ready().await?;
            s.wait_for_query(&format!("?party=ca&lang={lang}")).await?;
            assert_eq!(s.count("main .failure").await?, 0);
        }
    }

    async fn a_pinned_version_is_named(s) {
        s.open_view("?lang=en").await?;
        let version = s
            .ask("return (await (await fetch('data/newest.json')).json()).version")
            .await?;
        let version = version.as_str().unwrap_or_default();
        s.open_view(&format!("?lang=en&data={version}")).await?;
        s.wait_for_text("main .notice", &format!("This link shows data version {version}.")).await?;
        s.click("main .notice a").await?;
        s.wait_for_query("?lang=en").await?;
        s.wait_gone("main .notice").await?;
    }

    async fn once_loaded_it_works_off_line(s) {
        s.open_view("?view=compare&lang=en").await?;
        s.go_offline();
        s.click("#theme-cybercrime a.theme-name").await?;
        s.wait_for("#verdict").await?;
        s.type_into("#search", "fraud").await?;
        s.wait_for(".said mark").await?;
        s.click(".provision a[aria-label^='Evidence']").await?;
        s.wait_for("dialog[open] .evidence").await?;
        s.click("dialog .close").await?;
        s.wait_gone("dialog[open]").await?;
        // The other language is not there yet.
        s.click("a.language").await?;
        s.wait_for(FAILED).await?;
        s.go_online()?;
        s.click(&format!("{FAILED} button")).await?;
        s.wait_gone("main .failure").await?;
        s.wait_for_text("h1", "Cybercriminalité").await?;
    }

    async fn an_app_that_broke_says_so(s) {
        s.open_view("?view=records&lang=fr").await?;
        // A wasm that ends at once, called by the page itself: geckodriver's
        // scripts have a world of their own.
        let broke = "const page = window.wrappedJSObject ?? window;
                     const wasm = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5,
                                   1, 1, 97, 0, 0, 10, 5, 1, 3, 0, 0, 11];
                     const bytes = new page.Uint8Array(wasm.length);
                     wasm.forEach((byte, n) => { bytes[n] = byte; });
                     const made = new page.WebAssembly.Instance(new page.WebAssembly.Module(bytes));
                     page.setTimeout(made.exports.a, 0)";
        s.js(&format!("window.before = true; {broke}")).await?;
        if s.engine == Engine::Webkit {
            // There it may be the engine's fault: the page loads once more.
            s.wait_until("return !window.before && document.readyState === 'complete'").await?;
            s.ready().await?;
            s.js(broke).await?;
        }
        s.wait_until("return document.getElementById('panic').checkVisibility()").await?;
        assert!(s.text("#panic-details").await?.contains("nreachable"));
        assert!(s.count("#panic a:not([href*='data'])").await? > 0);
        s.js("sessionStorage.clear()").await?;
        s.take_errors().await?;
    }
}
