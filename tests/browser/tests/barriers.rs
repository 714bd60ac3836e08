//! What axe-core finds by the rules of WCAG 2.2 A and AA: nothing.

use browser_tests::{Engine, Media, Outcome, Rules, SHEETS, Session, VIEWS, browser_tests};

/// All of it in light colours, and the colours once more in the others. Only
/// Chromium can be given other colours without a reload.
const LOOKS: [(Media, Rules); 3] = [
    (Media::Light, Rules::All),
    (Media::Dark, Rules::Contrast),
    (Media::Forced, Rules::Contrast),
];

/// In light colours alone: the others are the same in both languages, and are judged in one of
/// them in each width.
const LIGHT: [(Media, Rules); 1] = [LOOKS[0]];

async fn no_barriers(s: &mut Session, lang: &str, width: u32, looks: &[(Media, Rules)]) -> Outcome {
    let mut found = Vec::new();
    s.set_window(width, 900).await?;
    s.open_view(&format!("?lang={lang}")).await?;
    for view in VIEWS {
        s.turn_to_view(lang, view).await?;
        found.extend(barriers_here(s, view, looks).await?);
    }
    assert!(found.is_empty(), "{lang}, {width} px: {}", found.join("\n"));
    Ok(())
}

/// What is found on the page that is open, in these looks.
async fn barriers_here(
    s: &Session,
    place: &str,
    looks: &[(Media, Rules)],
) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for (media, rules) in looks {
        if s.engine == Engine::Chromium {
            s.set_media(*media).await?;
        } else if *media != Media::Light {
            continue;
        }
        for barrier in s.barriers(*rules).await? {
            found.push(format!("{place}, {media:?}\n  {barrier}"));
        }
    }
    Ok(found)
}

/// Leaves the first records of each kind, which have the form of all others.
const SHORTEN: &str = "
    for (const list of document.querySelectorAll('main section, main ul, main ol'))
        [...list.children].filter((one) => one.matches('article, li')).slice(8)
            .forEach((one) => one.remove())";

/// The first records of each kind, in every look: light in both languages, the other colours in
/// one of them, which is another in another width.
async fn none_on_sheets(s: &mut Session, width: u32, colours_in: &str) -> Outcome {
    s.set_window(width, 900).await?;
    for (lang, page) in SHEETS {
        let looks = if lang == colours_in { &LOOKS[..] } else { &LIGHT[..] };
        s.open(page).await?;
        s.js(SHORTEN).await?;
        s.open_disclosures().await?;
        let found = barriers_here(s, page, looks).await?;
        assert!(found.is_empty(), "{width} px: {}", found.join("\n"));
    }
    Ok(())
}

browser_tests! {
    async fn none_in_english(s) {
        no_barriers(s, "en", 1280, &LOOKS).await?;
    }

    async fn none_in_french(s) {
        // Elsewhere each language in one width.
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        no_barriers(s, "fr", 1280, &LIGHT).await?;
    }

    async fn none_in_english_at_320(s) {
        // Elsewhere each language in one width.
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        no_barriers(s, "en", 320, &LIGHT).await?;
    }

    async fn none_in_french_at_320(s) {
        no_barriers(s, "fr", 320, &LOOKS).await?;
    }

    async fn none_on_the_pages_with_every_record(s) {
        none_on_sheets(s, 1280, "en").await?;
    }

    async fn none_on_the_pages_with_every_record_at_320(s) {
        // Elsewhere in one width.
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        none_on_sheets(s, 320, "fr").await?;
    }

    async fn forced_colours_are_there_to_be_judged(s) {
        if s.engine == Engine::Chromium {
            s.open_view("").await?;
            s.set_media(Media::Forced).await?;
            assert_eq!(s.js("return matchMedia('(forced-colors: active)').matches").await?, true);
        }
    }

    async fn forced_colours_tell_the_current_one_of_several(s) {
        if s.engine != Engine::Chromium {
            return Ok(());
        }
        s.open_view("?lang=en").await?;
        for (view, current, other) in [
            ("", ".screens a[aria-current]", ".screens a:not([aria-current])"),
            ("&theme=cybercrime", ".era-tabs a[aria-current]", ".era-tabs a:not([aria-current])"),
            ("&view=lineage", ".either a[aria-current]", ".either a:not([aria-current])"),
            ("&view=records&sort=date", "thead [aria-sort=ascending] a", "thead [aria-sort=none] a"),
        ] {
            s.turn_to(&format!("?lang=en{view}")).await?;
            s.wait_for(other).await?;
            for media in [Media::Light, Media::Forced] {
                s.set_media(media).await?;
                let lines = s
                    .js_with(
                        "const line = (css) => {
                             const style = getComputedStyle(document.querySelector(css));
                             return `${style.borderColor} ${style.borderWidth}`;
                         };
                         return arguments[0].map(line)",
                        vec![serde_json::json!([current, other])],
                    )
                    .await?;
                assert_ne!(lines[0], lines[1], "{view}, {media:?}");
            }
        }
    }

    async fn a_barrier_would_be_found(s) {
        s.open_view("?view=about").await?;
        s.js("const img = document.createElement('img'); img.src = 'icon.svg';
              document.querySelector('.about').append(img)").await?;
        let found = s.barriers(Rules::All).await?.join(" ");
        assert!(found.contains("image-alt"), "{found}");
    }
}
