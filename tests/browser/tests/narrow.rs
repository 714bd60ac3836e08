//! No sideways scrolling on a narrow screen, nor on a wide one.

use browser_tests::{Engine, Outcome, Session, VIEWS, browser_tests};

async fn fits(s: &mut Session, width: u32) -> Outcome {
    s.set_window(width, 800).await?;
    let mut all = Vec::new();
    for lang in ["en", "fr"] {
        s.open_view(&format!("?lang={lang}")).await?;
        for view in VIEWS {
            s.turn_to_view(lang, view).await?;
            // With every disclosure open.
            let wide = s
                .js("const page = document.documentElement;
                     const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
                     const found = [];
                     if (page.scrollWidth > innerWidth) found.push(`page: ${page.scrollWidth}`);
                     if (dialog && dialog.scrollWidth > dialog.clientWidth)
                         found.push(`record: ${dialog.scrollWidth} in ${dialog.clientWidth}`);
                     if (dialog && dialog.getBoundingClientRect().right > innerWidth)
                         found.push('the record leaves the screen');
                     if (found.length) for (const element of (dialog ?? document).querySelectorAll('*')) {
                         const box = element.getBoundingClientRect();
                         if (element.scrollWidth > innerWidth || box.right > innerWidth + 1)
                             found.push(`${element.tagName} ${element.className}: ` +
                                 `${element.scrollWidth} wide, to ${box.right}`);
                     }
                     return found.slice(0, 12)")
                .await?;
            if wide.as_array().is_none_or(|wide| !wide.is_empty()) {
                all.push(format!("{lang}{view} at {width}: {wide}"));
            }
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}

browser_tests! {
    async fn nothing_scrolls_sideways_at_320(s) {
        fits(s, 320).await?;
    }

    async fn the_bar_is_one_line(s) {
        for width in [320, 390, 1280, 1600] {
            s.set_window(width, 800).await?;
            for lang in ["en", "fr"] {
                s.open_view(&format!("?lang={lang}")).await?;
                let lines = s
                    .js("const middles = [...document.querySelector('.masthead').children]
                             .map((one) => one.getBoundingClientRect()).filter((box) => box.height)
                             .map((box) => box.top + box.height / 2);
                         return Math.max(...middles) - Math.min(...middles)")
                    .await?;
                assert!(lines.as_f64().is_some_and(|apart| apart < 8.0), "{lang} at {width}: {lines}");
            }
        }
    }

    async fn an_open_menu_fits(s) {
        for width in [320, 390, 1000, 1280] {
            s.set_window(width, 800).await?;
            for lang in ["en", "fr"] {
                s.open_view(&format!("?lang={lang}")).await?;
                for menu in [".screens-menu", ".share-menu"] {
                    let found = s
                        .js_with(
                            "const menus = [...document.querySelectorAll('.menu')];
                             menus.forEach((one) => { one.open = one.matches(arguments[0]) });
                             const body = document.querySelector(arguments[0]).querySelector('.menu-body');
                             const box = body.getBoundingClientRect();
                             return document.documentElement.scrollWidth <= innerWidth
                                 && (!box.width || box.left >= 0 && box.right <= innerWidth)",
                            vec![serde_json::json!(menu)],
                        )
                        .await?;
                    assert_eq!(found, true, "{menu} in {lang} at {width}");
                }
            }
        }
    }

    async fn nothing_scrolls_sideways_at_1280(s) {
        fits(s, 1280).await?;
    }

    async fn narrow_cells_repeat_their_column(s) {
        s.set_window(320, 800).await?;
        for (query, names) in [
            ("?view=compare&lang=en", ["United States", "Joint", "Canada"]),
            ("?view=compare&lang=fr", ["États-Unis", "Conjoint", "Canada"]),
        ] {
            s.open_view(query).await?;
            let wrong = s
                .js_with(
                    "const names = arguments[0];
                     return [...document.querySelectorAll('.compare tbody tr')].flatMap((row) =>
                         [...row.querySelectorAll('td')].map((cell, n) => {
                             const name = cell.querySelector('.cell-column');
                             const seen = name && getComputedStyle(name).display !== 'none';
                             return seen && name.textContent === names[n]
                                 ? null : `${row.id} ${n}: ${name?.textContent}`;
                         })).filter(Boolean)",
                    vec![serde_json::json!(names)],
                )
                .await?;
            assert_eq!(wrong.to_string(), "[]", "{query}");
            // Stacked: each cell as wide as the page.
            let stacked = s
                .js("const cells = [...document.querySelectorAll('.compare tbody tr td')].slice(0, 3)
                         .map((cell) => cell.getBoundingClientRect());
                     return cells[0].bottom <= cells[1].top + 1 && cells[1].bottom <= cells[2].top + 1")
                .await?;
            assert_eq!(stacked, true);
        }
    }

    async fn targets_are_large_enough_to_touch(s) {
        s.set_window(320, 800).await?;
        s.open_view("?lang=fr&party=ca").await?;
        let small = s
            .js("document.querySelectorAll('.menu').forEach((menu) => { menu.open = true });
                 return [...document.querySelectorAll('button, select, input:not([type=checkbox]), \
                         nav a, #matrix a, .language, .chip, summary')].filter((one) => {
                     if (!one.checkVisibility()) return false;
                     const box = one.getBoundingClientRect();
                     // What lies under a button to open its calendar is no target.
                     if (one.getAttribute('aria-hidden') === 'true') return false;
                     return box.width && box.height && (box.height < 24 || box.width < 24);
                 }).map((one) => one.outerHTML.slice(0, 80))")
            .await?;
        assert_eq!(small.to_string(), "[]");
    }

    async fn dark_is_dark(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        let luminance = "
            const of = (colour) => {
                const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
                return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
            };
            const at = (css) => {
                const style = getComputedStyle(document.querySelector(css));
                return [of(style.backgroundColor), of(style.color)];
            };
            return [at('body'), at('dialog'), at('#search')]";
        s.open_view("?view=compare&id=us-ncs-2023").await?;
        for (dark, name) in [(false, "light"), (true, "dark")] {
            s.set_dark(dark).await?;
            let found = s.js(luminance).await?;
            for pair in found.as_array().into_iter().flatten() {
                let (ground, ink) = (pair[0].as_f64().unwrap_or(0.5), pair[1].as_f64().unwrap_or(0.5));
                let right = if dark { ground < 0.2 && ink > 0.7 } else { ground > 0.8 && ink < 0.3 };
                assert!(right, "{name}: {found}");
            }
        }
        s.set_dark(false).await?;
    }
}
