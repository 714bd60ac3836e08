//! Hours of use in one page: memory and the answer to a key stay what they were. How long, and
//! what came of it, is in words too: `cargo xtask walks --minutes N`.

use browser_tests::{Measure, Outcome, RandomWalk, Session, asked_for, browser_tests};
use std::time::{Duration, Instant};

/// How many walks stand for long use in a daily run.
const DAILY: u32 = 12;
/// What memory at the end may be of memory at the start.
const MOST: f64 = 1.5;

/// Where all is measured: the longest list there is.
const AT: &str = "?view=records&lang=en";

/// One walk after another in the same page, for so long; how many. What a walk finds is told, and
/// ends nothing but the walk, as long as the page can be used.
async fn use_it(s: &Session, seed: u32, end: impl Fn(u32) -> bool) -> Outcome<u32> {
    let mut count = 0;
    while !end(count) {
        let walk = RandomWalk::at_home(seed.wrapping_add(count));
        if let Some(fault) = s.random_walk(&walk).await? {
            println!("{fault}\n");
            if s.js("return !document.getElementById('panic')?.hidden").await? == true {
                return Err(fault.into());
            }
        }
        count += 1;
    }
    Ok(count)
}

/// Comes to the view where all is measured, and measures.
async fn measure(s: &mut Session) -> Outcome<Measure> {
    s.js("document.querySelectorAll('dialog[open]').forEach((one) => one.close())").await?;
    s.turn_to_settled(AT).await?;
    // On a machine that is starved the data may be given up; then the reader asks again.
    s.js("document.querySelector('main .failure button')?.click()").await?;
    s.ready().await?;
    s.measure().await
}

browser_tests! {
    async fn typing_above_a_list_takes_no_more_memory(s) {
        s.watch_memory().await?;
        for view in ["records", "sources"] {
            s.open_view(&format!("?view={view}&lang=en")).await?;
            // Each measurement types 24 letters above the list; the first make what is kept.
            for _ in 0..2 {
                s.measure().await?;
            }
            let before = s.measure().await?;
            for _ in 0..10 {
                s.measure().await?;
            }
            let after = s.measure().await?;
            println!("{view}: {before}; later {}", after.beside(&before));
            // One part of a list is drawn, and what was drawn before it is gone.
            let ratio = after.app(&before);
            assert!(ratio <= 1.1, "{view}: the app's memory is {ratio:.2} times what it was.");
        }
    }

    async fn memory_stays_what_it_was(s) {
        let minutes: Option<f64> = asked_for("P49_MINUTES");
        let seed = asked_for("P49_SEED").unwrap_or(7);
        s.watch_memory().await?;
        s.open_view(AT).await?;
        s.js("for (let n = 0; n < 15; n++) history.pushState(null, '', location.href)").await?;
        // Each view once, in both languages: what is made once and kept is there.
        use_it(s, seed, |count| count == if minutes.is_some() { 60 } else { 8 }).await?;
        // The memory of a program does not shrink: what the longest list takes, shown whole, belongs
        // to the start.
        println!("before the whole list was shown: {}", measure(s).await?);
        s.click("#more-all").await?;
        s.wait_gone("#more-all").await?;
        s.rest().await?;
        s.turn_to_settled("?view=about&lang=en").await?;
        let before = measure(s).await?;
        println!("at the start: {before}");
        let walks = match minutes {
            None => use_it(s, seed.wrapping_add(1000), |count| count == DAILY).await?,
            Some(minutes) => {
                let (began, mut walks) = (Instant::now(), 0);
                let whole = Duration::from_secs_f64(minutes * 60.0);
                while began.elapsed() < whole {
                    let part = Instant::now();
                    let soon = (whole / 20).min(Duration::from_secs(120));
                    walks += use_it(s, seed.wrapping_add(1000 + walks), |_| part.elapsed() > soon).await?;
                    println!("after {} s and {walks} walks: {}", began.elapsed().as_secs(), measure(s).await?);
                }
                walks
            }
        };
        let after = measure(s).await?;
        println!("after {walks} walks: {after}; {}", after.beside(&before));
        for (what, ratio) in after.ratios(&before) {
            assert!(ratio <= MOST, "{what} is {ratio:.2} times what it was at the start.");
        }
    }
}
