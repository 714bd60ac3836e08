//! What axe-core finds by the rules of WCAG 2.2 A and AA: nothing.

use browser_tests::{Engine, Media, Outcome, Rules, SHEETS, Session, VIEWS, browser_tests};

/// All of it in light colours, and the colours once more in the others. Only
/// Chromium can be given other colours without a reload.
const LOOKS: [(Media, Rules); 3] = [
    (Media::Light, Rules::All),
    (Media::Dark, Rules::Contrast),
    (Media::Forced, Rules::Contrast),
];

async fn no_barriers(s: &mut Session, lang: &str, width: u32) -> Outcome {
    let mut found = Vec::new();
    s.set_window(width, 900).await?;
    s.open_view(&format!("?lang={lang}")).await?;
    for view in VIEWS {
        s.turn_to_view(lang, view).await?;
        found.extend(barriers_here(s, view).await?);
    }
    assert!(found.is_empty(), "{lang}, {width} px: {}", found.join("\n"));
    Ok(())
}

/// What is found on the page that is open, in every look.
async fn barriers_here(s: &Session, place: &str) -> Outcome<Vec<String>> {
    let looks = if s.engine == Engine::Chromium { &LOOKS[..] } else { &LOOKS[..1] };
    let mut found = Vec::new();
    for (media, rules) in looks {
        if s.engine == Engine::Chromium {
            s.set_media(*media).await?;
        }
        for barrier in s.barriers(*rules).await? {
            found.push(format!("{place}, {media:?}\n  {barrier}"));
        }
    }
    Ok(found)
}

async fn none_on_sheets(s: &mut Session, width: u32) -> Outcome {
    s.set_window(width, 900).await?;
    for (_, page) in SHEETS {
        s.open(page).await?;
        s.open_disclosures().await?;
        let found = barriers_here(s, page).await?;
        assert!(found.is_empty(), "{width} px: {}", found.join("\n"));
    }
    Ok(())
}

browser_tests! {
    async fn none_in_english(s) {
        no_barriers(s, "en", 1280).await?;
    }

    async fn none_in_french(s) {
        no_barriers(s, "fr", 1280).await?;
    }

    async fn none_in_english_at_320(s) {
        no_barriers(s, "en", 320).await?;
    }

    async fn none_in_french_at_320(s) {
        no_barriers(s, "fr", 320).await?;
    }

    async fn none_on_the_pages_with_every_record(s) {
        none_on_sheets(s, 1280).await?;
    }

    async fn none_on_the_pages_with_every_record_at_320(s) {
        none_on_sheets(s, 320).await?;
    }

    async fn forced_colours_are_there_to_be_judged(s) {
        if s.engine == Engine::Chromium {
            s.open_view("").await?;
            s.set_media(Media::Forced).await?;
            assert_eq!(s.js("return matchMedia('(forced-colors: active)').matches").await?, true);
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
