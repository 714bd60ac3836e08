//! Starts the app in the page.

fn main() {
    parallel49::app::start();
}
