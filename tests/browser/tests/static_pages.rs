//! Without scripts the overview and every record can be read, and the app
//! takes over what stands there without a jump.

use browser_tests::{Engine, Fault, Outcome, Session, browser_tests};

/// Serves a page as a browser without scripts sees it: the scripts are gone,
/// and what stands in `noscript` is there.
async fn without_scripts(s: &Session, page: &str) -> Outcome<String> {
    let html = s
        .ask(&format!("return await (await fetch('{page}')).text()"))
        .await?
        .as_str()
        .unwrap_or_default()
        .to_string();
    let mut out = String::new();
    for (n, piece) in html.split("<script").enumerate() {
        match piece.split_once("</script>") {
            Some((_, rest)) if n > 0 => out.push_str(rest),
            _ => out.push_str(piece),
        }
    }
    // Nor does it fetch scripts.
    if let Some((before, rest)) = out.split_once("<link rel=\"modulepreload\"") {
        let after = rest.split_once('>').map(|(_, after)| after).unwrap_or_default();
        out = [before, after].concat();
    }
    Ok(out.replace("<noscript>", "<div class=\"no-script\">").replace("</noscript>", "</div>"))
}

browser_tests! {
    async fn without_scripts_the_overview_is_there_and_leads_to_its_sources(s) {
        for (page, sheets, said, heading) in [
            ("index.html", "records.html", "Scripts are switched off", "Where the United States and Canada agree"),
            ("fr.html", "fiches.html", "Les scripts sont désactivés", "Cybersécurité"),
        ] {
            s.faults.clear();
            s.open("harness-is-here").await?;
            let still = without_scripts(s, page).await?;
            s.faults.set(page, Fault::Replace(still));
            s.take_errors().await?;
            s.open(page).await?;
            assert!(s.text("h1").await?.starts_with(heading));
            assert!(s.text(".no-script").await?.contains(said));
            assert_eq!(s.count(".matrix tbody tr").await?, 14);
            assert!(s.count(".matrix a.cell").await? >= 28);
            // Nothing is offered that does nothing; the menu of screens opens without scripts too.
            let dead = s
                .js("return [...document.querySelectorAll('button, input, select, summary')]
                         .filter((one) => one.getClientRects().length && !one.matches('.screens-menu > summary')).length")
                .await?;
            assert_eq!(dead, 0);
            let lost = s
                .js("return [...document.querySelectorAll('a[href]')]
                         .filter((one) => one.getClientRects().length)
                         .map((one) => one.getAttribute('href'))
                         .filter((href) => href.includes('?') && !href.startsWith('https:'))")
                .await?;
            assert_eq!(lost.to_string(), "[]");
            // A verdict leads to the records of its theme, and those to their sources.
            s.click("#theme-cybercrime a.cell").await?;
            s.wait_until(&format!("return location.pathname.endsWith('/{sheets}')")).await?;
            s.wait_until("return location.hash === '#theme-cybercrime' && !!document.querySelector(':target')").await?;
            s.js("location.hash = '#cybersecurity-action-plan-2012.incident-response'").await?;
            s.wait_until("return !!document.querySelector(':target a.outward[href^=\"https://\"]')").await?;
            s.wait_until(
                "const place = document.querySelector(':target').getBoundingClientRect();
                 return place.top >= 0 && place.top < innerHeight && place.height > 40",
            )
            .await?;
            let text = s.js("return document.querySelector(':target .said').textContent.length").await?;
            assert!(text.as_u64() > Some(20), "{text}");
        }
    }

    async fn every_record_stands_on_one_page_in_each_language(s) {
        for (page, lang, other, file) in [
            ("records.html", "en", "fiches.html", "index.html"),
            ("fiches.html", "fr", "records.html", "fr.html"),
        ] {
            s.open(page).await?;
            assert_eq!(s.js("return document.documentElement.lang").await?, lang);
            assert!(s.js("return document.title.length").await?.as_u64() > Some(15));
            assert!(s.count(".provision[id] .evidence a[href]").await? > 900);
            assert!(s.count("a[download][href^='data/']").await? > 10);
            // The recorder of the harness alone; what search engines read is none that runs.
            assert_eq!(s.count("script:not([type='application/ld+json'])").await?, 1);
            assert_eq!(s.count(&format!("a.language[href='{other}']")).await?, 1);
            assert!(s.count(&format!("a[href='{file}']")).await? > 0);
            let broken = s
                .js("return [...document.querySelectorAll('a[href^=\"#\"]')]
                         .map((one) => one.getAttribute('href').slice(1))
                         .filter((id) => !document.getElementById(id)).slice(0, 5)")
                .await?;
            assert_eq!(broken.to_string(), "[]");
            // It fits a narrow page.
            s.set_window(320, 640).await?;
            let wide = s.js("return document.documentElement.scrollWidth").await?;
            assert!(wide.as_u64() <= Some(320), "{wide} px wide");
            s.set_window(1280, 900).await?;
        }
    }

    async fn the_app_leaves_what_the_page_tells_programs(s) {
        for (page, lang) in [("index.html", "en"), ("fr.html", "fr")] {
            s.open(&format!("{page}?view=records&lang={lang}")).await?;
            s.ready().await?;
            let told = s
                .js("const said = document.querySelectorAll(\"script[type='application/ld+json']\");
                     return [said.length, JSON.parse(said[0].textContent)['@graph'][1]['@type']]")
                .await?;
            assert_eq!(told, serde_json::json!([1, "Dataset"]), "{page}");
            let feed = s
                .ask("const feed = document.querySelector(\"link[type='application/atom+xml']\").href;
                      const xml = new DOMParser().parseFromString(await (await fetch(feed)).text(), 'text/xml');
                      return [xml.documentElement.localName, xml.documentElement.getAttribute('xml:lang')]")
                .await?;
            assert_eq!(feed, serde_json::json!(["feed", lang]), "{page}");
        }
    }

    async fn a_link_to_a_theme_is_answered_before_the_app(s) {
        for (page, lang, name) in [
            ("?theme=cybercrime", "en", "Cybercrime"),
            ("?theme=cybercrime&lang=en", "en", "Cybercrime"),
            ("fr.html?theme=cybercrime&lang=fr", "fr", "Cybercriminalité"),
        ] {
            s.faults.set("data/newest.json", Fault::Stall(std::time::Duration::from_secs(600)));
            s.open(page).await?;
            s.wait_gone("#boot").await?;
            s.wait_for_text("#snapshot #screen-compare h1", name).await?;
            let told = s.text("#snapshot .headline").await?;
            assert!(told.len() > 40, "{told}");
            assert_eq!(s.count("#snapshot nav [aria-current=page][href$='#themes']").await?, 2);
            assert_eq!(s.count("#snapshot nav [aria-current=page]").await?, 2);
            assert_eq!(s.js("return document.documentElement.lang").await?, lang);
            s.faults.clear();
            s.ready().await?;
            assert_eq!(s.text("#screen-compare h1").await?, name);
            assert_eq!(s.text(".headline").await?, told);
            assert_eq!(s.count("#snapshot, template").await?, 0);
        }
        // What else is asked for, another language or no such theme is none of it.
        for page in
            ["?theme=cybercrime&era=2018-2022", "?theme=nosuch", "fr.html?theme=cybercrime&lang=en"]
        {
            s.faults.set("data/newest.json", Fault::Status(500));
            s.open(page).await?;
            s.wait_for("main .failure[role=alert]").await?;
            assert_eq!(s.count("#screen-compare .headline").await?, 0);
            s.faults.clear();
        }
        // Data that does not come leaves the answer, and says so.
        s.faults.set("data/newest.json", Fault::Status(500));
        s.open("?theme=cybercrime&lang=en").await?;
        s.wait_for("#snapshot .failure[role=alert]").await?;
        assert_eq!(s.text("#snapshot h1").await?, "Cybercrime");
        s.faults.clear();
        s.click("#snapshot .failure button").await?;
        s.ready().await?;
        s.wait_for("#sides").await?;
    }

    async fn the_app_takes_over_without_a_jump(s) {
        // Only there are jumps measured by the browser itself.
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.watch_shifts().await?;
        for (width, height) in [(1280, 900), (320, 640)] {
            s.set_window(width, height).await?;
            for page in [
                "",
                "?lang=en",
                "fr.html",
                "fr.html?lang=fr",
                "?theme=incident-response&lang=en",
                "fr.html?theme=cybercrime&lang=fr",
            ] {
                s.open(page).await?;
                s.ready().await?;
                s.rest().await?;
                let moved = s.shift().await?;
                println!("{width} px, `{page}`: moved by {moved}");
                assert!((0.0..0.01).contains(&moved), "{width} px, `{page}`: {moved}");
            }
        }
    }

    async fn the_focus_stays(s) {
        s.faults.set("data/newest.json", Fault::Stall(std::time::Duration::from_secs(60)));
        s.open("?lang=en").await?;
        s.wait_for("#theme-cybercrime th a").await?;
        s.js("document.querySelector('#theme-cybercrime th a').focus({ preventScroll: true })").await?;
        // The app runs, and waits: what stands there still leads somewhere.
        s.wait_gone("#boot").await?;
        assert!(s.attribute("#theme-cybercrime th a", "href").await?
            .is_some_and(|href| href.contains("records.html#")));
        s.faults.clear();
        s.ready().await?;
        // The focus is where it was.
        s.wait_until("return document.activeElement.matches('#theme-cybercrime th a')").await?;
        assert_eq!(s.count("[inert], [data-live]").await?, 0);
        assert!(s.attribute("#theme-cybercrime th a", "href").await?
            .is_some_and(|href| href.contains("?theme=")));
    }

    async fn a_link_to_another_view_never_shows_the_first_screen(s) {
        // The program does nothing: what is seen is what the page brought.
        s.faults.set("parallel49-", Fault::Replace("export default async () => {};".into()));
        for (page, lang, is_shown) in [
            ("index.html", "en", true),
            ("index.html?lang=en", "en", true),
            ("fr.html", "fr", true),
            ("index.html?lang=fr", "fr", false),
            ("fr.html?lang=en", "en", false),
            ("index.html?view=records", "en", false),
            ("index.html?theme=cybercrime&lang=en", "en", true),
            ("index.html?theme=cybercrime&era=2018-2022", "en", false),
            ("index.html?q=fraud", "en", false),
            ("fr.html?id=cybersecurity-action-plan-2012", "fr", false),
        ] {
            s.open(page).await?;
            // The driver may come back from a page that is still read.
            s.wait_until("return document.readyState === 'complete'").await?;
            let seen = s
                .js("const seen = (css) => !!document.querySelector(css)?.getClientRects().length;
                     return [seen('#main h1'), seen('#head .brand'), seen('#screen-overview'),
                         seen('#boot-waiting'),
                         document.documentElement.lang,
                         [...document.querySelectorAll('#boot-waiting p')]
                             .filter((one) => one.getClientRects().length).length]")
                .await?;
            let is_first = is_shown && !page.contains("theme=");
            let expected = serde_json::json!(
                [is_shown, is_shown, is_first, !is_shown, lang, usize::from(!is_shown)]
            );
            assert_eq!(seen, expected, "{page}");
        }
    }

    async fn data_that_does_not_come_leaves_what_stands_there(s) {
        s.faults.set("data/newest.json", Fault::Status(500));
        s.open("?lang=en").await?;
        s.wait_for_text("main .failure[role=alert]", "500").await?;
        assert_eq!(s.count(".matrix tbody tr").await?, 14);
        s.faults.clear();
        s.click("main .failure button").await?;
        s.ready().await?;
        s.wait_gone("main .failure").await?;
        // Elsewhere and back, before any data: the view is the one asked for.
        s.faults.set("data/newest.json", Fault::Status(500));
        s.open("?lang=en").await?;
        s.wait_for("main .failure").await?;
        s.click("nav a[href*='view=timeline']").await?;
        s.wait_until("return location.search.includes('view=timeline')").await?;
        s.wait_until("return !document.querySelector('.matrix')").await?;
        s.take_errors().await?;
    }
}
