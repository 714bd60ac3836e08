//! The harness itself: a recorder that keeps nothing, or a window of the wrong
//! size, would let every other test pass.

use browser_tests::{Fault, browser_tests};

/// A page with one error of each kind.
const BROKEN: &str = "<!doctype html><html><head><script>
    console.error('one');
    Promise.reject(new Error('two'));
    setTimeout(() => { throw new Error('three') });
</script>
<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\">
<script>document.title = 'blocked'</script>
<script src=\"no-such-file.js\"></script></head></html>";

browser_tests! {
    async fn errors_are_noticed(s) {
        s.faults.set("index.html", Fault::Replace(BROKEN.into()));
        s.open("index.html").await?;
        s.wait_until("return window.__errors.length >= 5").await?;
        let errors = s.take_errors().await?.join(" ");
        for word in ["console: one", "two", "three", "not loaded", "policy: script-src"] {
            assert!(errors.contains(word), "{word} is not in {errors}");
        }
        assert!(s.errors().await?.is_empty());
    }

    async fn the_page_is_as_wide_as_asked(s) {
        for (width, height) in [(320, 640), (1280, 900), (768, 1024)] {
            s.set_window(width, height).await?;
            s.open("?q=1").await?;
            let seen = s.js("return [innerWidth, innerHeight, matchMedia('(max-width: 400px)').matches]").await?;
            assert_eq!(seen.to_string(), format!("[{width},{height},{}]", width < 400));
            assert!(s.url().await?.ends_with("/parallel-49/?q=1"));
        }
        assert!(s.errors().await?.is_empty());
    }

    async fn faults_and_being_off_line_are_played(s) {
        s.open("").await?;
        s.faults.set("data/", Fault::Status(500));
        let status = "const done = arguments[0]; \
                      fetch('data/newest.json').then((r) => done(r.status), () => done(0))";
        assert_eq!(s.client.execute_async(status, vec![]).await?, 500);
        s.faults.clear();
        s.go_offline();
        assert_eq!(s.client.execute_async(status, vec![]).await?, 0);
        s.go_online()?;
        assert_eq!(s.client.execute_async(status, vec![]).await?, 200);
        s.take_errors().await?;
    }
}
