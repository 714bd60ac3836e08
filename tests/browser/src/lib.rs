//! Drives the built site in real browsers.
//!
//! A behaviour is one file in `tests/`, written once and run in each engine
//! chosen by `P49_ENGINES` (`chromium`, `firefox`, `webkit`, with commas
//! between). Each test gets a server and so an origin of its own, and a fresh
//! tab: nothing stored by one is seen by another.

mod app;
mod axe;
mod browser;
mod capabilities;
mod devtools;
mod driver;
#[cfg(test)]
mod examples;
mod keys;
#[path = "../../../core/tests/common/literals.rs"]
pub mod literals;
mod measure;
mod page;
pub mod paper;
mod random_walk;
mod reading;
mod runner;
mod saved;
mod screen;
pub mod server;
mod session;
mod touch;
mod viewport;
mod views;
mod walk;

pub use app::newest_data;
pub use axe::Rules;
pub use fantoccini::key::Key;
pub use keys::Beside;
pub use measure::Measure;
pub use random_walk::RandomWalk;
pub use runner::{BrowserTest, asked_for, is_played, main};
pub use saved::Saved;
pub use server::Fault;
pub use session::Session;
pub use viewport::Media;
pub use views::{SHEETS, VIEWS};
pub use walk::Way;
pub use xtask::project;
pub use xtask::setup::browsers::Engine;

/// What went wrong, in words.
pub type Failure = Box<dyn std::error::Error>;

/// What a test or a helper comes to.
pub type Outcome<T = ()> = Result<T, Failure>;

/// The tests of one file. Each takes the session and may use `?`; helpers say
/// what they did not find.
///
/// ```ignore
/// browser_tests! {
///     async fn the_title_is_there(s) {
///         s.open("").await?;
///         assert_eq!(s.text("h1").await?, "Parallel 49");
///     }
/// }
/// ```
#[macro_export]
macro_rules! browser_tests {
    ($($(#[$meta:meta])* async fn $name:ident($session:ident) $body:block)+) => {
        $(
            $(#[$meta])*
            async fn $name($session: &mut $crate::Session) -> $crate::Outcome {
                $body
                Ok(())
            }
        )+

        pub fn tests() -> Vec<$crate::BrowserTest> {
            vec![$($crate::BrowserTest::new(
                concat!(module_path!(), "::", stringify!($name)),
                |session| Box::pin($name(session)),
            )),+]
        }
    };
}

/// The files with tests: declares them as modules and runs what they have. Those of the first
/// list hold what each browser may answer in its own way: they run in every engine, the others
/// in Chromium alone unless all is asked for (see [`main`]).
#[macro_export]
macro_rules! behaviours {
    (every_engine { $($each:ident),+ $(,)? } chromium { $($one:ident),+ $(,)? }) => {
        $(mod $each;)+
        $(mod $one;)+

        fn main() -> std::process::ExitCode {
            let each = [$($each::tests()),+].into_iter().flatten();
            let one = [$($one::tests()),+].into_iter().flatten();
            $crate::main(each.collect(), one.collect())
        }
    };
}
