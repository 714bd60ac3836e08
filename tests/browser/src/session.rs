//! One test's hold on a browser: a server of its own, a fresh tab, and the
//! errors its pages made.

use crate::browser::Browser;
use crate::server::{Options, Server, SharedFaults};
use crate::{Engine, Outcome, devtools, viewport};
use fantoccini::Client;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use xtask::project;

pub struct Session {
    pub engine: Engine,
    /// What the server does wrong, such as
    /// `s.faults.set("data/", Fault::Status(500))`.
    pub faults: SharedFaults,
    /// The bare WebDriver client, for what the helpers do not cover.
    pub client: Client,
    server: Option<Server>,
    address: String,
    port: u16,
    /// What the server serves, and whether pages may be kept for off line.
    root: PathBuf,
    keeps: bool,
    /// Errors of the pages this test has left.
    errors: Vec<String>,
    pub(crate) frame: Option<(u32, u32)>,
}

impl Session {
    /// A fresh tab and a fresh origin.
    pub(crate) async fn begin(browser: &Browser) -> Outcome<Self> {
        let client = browser.client.clone();
        let old = client.windows().await?;
        let new = client.new_window(true).await?;
        for window in old {
            client.switch_to_window(window).await?;
            client.close_window().await?;
        }
        client.switch_to_window(new.handle).await?;
        let faults = SharedFaults::default();
        let server = fresh_server(&faults)?;
        let mut session = Self {
            engine: browser.engine,
            faults,
            client,
            address: server.address().to_string(),
            port: server.port(),
            root: project::tested_site(),
            keeps: false,
            server: Some(server),
            errors: Vec::new(),
            frame: None,
        };
        let (width, height) = viewport::USUAL;
        session.set_window(width, height).await?;
        if session.engine == Engine::Chromium {
            // Without this Chromium tells no page of a window behind others what has the focus.
            let on = json!({ "enabled": true });
            devtools::call(&session.client, "Emulation.setFocusEmulationEnabled", on).await?;
        }
        Ok(session)
    }

    /// Where the site is, with its sub-path and a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Opens a page by what follows the site's address: `""`, `"?q=x"`,
    /// `"fr/"`.
    pub async fn open(&mut self, path_and_query: &str) -> Outcome {
        self.keep_errors().await?;
        let address = format!("{}{path_and_query}", self.address);
        self.go(&address).await
    }

    pub(crate) async fn go(&self, address: &str) -> Outcome {
        if let Some((width, height)) = self.frame {
            self.client.enter_parent_frame().await?;
            return self.go_in_frame(address, width, height).await;
        }
        Ok(self.client.goto(address).await?)
    }

    /// Loads the page anew.
    pub async fn reload(&mut self) -> Outcome {
        let address = self.url().await?;
        self.keep_errors().await?;
        if self.frame.is_some() {
            return self.go(&address).await;
        }
        Ok(self.client.refresh().await?)
    }

    pub async fn back(&mut self) -> Outcome {
        self.keep_errors().await?;
        Ok(self.client.back().await?)
    }

    pub async fn forward(&mut self) -> Outcome {
        self.keep_errors().await?;
        Ok(self.client.forward().await?)
    }

    /// The page's address, as the address bar would show it.
    pub async fn url(&self) -> Outcome<String> {
        let address = self.js("return location.href").await?;
        Ok(address.as_str().unwrap_or_default().to_string())
    }

    /// Runs a script as the body of a function; `return` gives its value.
    pub async fn js(&self, script: &str) -> Outcome<Value> {
        self.js_with(script, vec![]).await
    }

    /// Runs a script that finds these values in `arguments`.
    pub async fn js_with(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// What the pages opened from now on are to find in the browser, in words of `recorder.js`
    /// with spaces between; nothing again with none. A page of the site must be open.
    pub async fn pretend(&self, what: &str) -> Outcome {
        let keep = "sessionStorage.setItem('test.pretends', arguments[0])";
        self.js_with(keep, vec![what.into()]).await.map(drop)
    }

    /// The site's server is gone, and whoever has it open is off line.
    pub fn go_offline(&mut self) {
        self.server = None;
    }

    /// It is back, at the same address.
    pub fn go_online(&mut self) -> Outcome {
        if self.server.is_none() {
            let (root, keeps) = (self.root.clone(), self.keeps);
            self.server = Some(start_server(self.port, &self.faults, root, keeps)?);
        }
        Ok(())
    }

    /// From now on pages may have themselves kept for when there is no network.
    pub fn keep_off_line(&mut self) -> Outcome {
        self.keeps = true;
        self.go_offline();
        self.go_online()
    }

    /// As the development server does: pages name no worker any more.
    pub fn stop_keeping(&mut self) -> Outcome {
        self.keeps = false;
        self.go_offline();
        self.go_online()
    }

    /// From now on this folder is served at the same address, as after a
    /// release.
    pub fn publish(&mut self, root: &Path) -> Outcome {
        self.root = root.to_owned();
        self.go_offline();
        self.go_online()
    }

    /// All errors so far: uncaught ones, rejections, console errors, files
    /// that did not load, policy violations. The runner fails a test that ends
    /// with any.
    pub async fn errors(&mut self) -> Outcome<Vec<String>> {
        self.keep_errors().await?;
        Ok(self.errors.clone())
    }

    /// The errors so far, which were expected and count no longer.
    pub async fn take_errors(&mut self) -> Outcome<Vec<String>> {
        self.keep_errors().await?;
        Ok(std::mem::take(&mut self.errors))
    }

    /// Takes over the errors of the open page before it goes.
    pub async fn keep_errors(&mut self) -> Outcome {
        let found = self.js("return (window.__errors || []).splice(0)").await.unwrap_or_default();
        for error in found.as_array().into_iter().flatten() {
            self.errors.push(error.as_str().unwrap_or("?").to_string());
        }
        Ok(())
    }
}

/// A server at a port no test of this run had, so that its origin is new and
/// nothing is stored under it.
fn fresh_server(faults: &SharedFaults) -> Outcome<Server> {
    static USED: Mutex<Option<HashSet<u16>>> = Mutex::new(None);
    for _ in 0..100 {
        let server = start_server(0, faults, project::tested_site(), false)?;
        let mut used = USED.lock().map_err(|_| "The list of ports is broken.")?;
        if used.get_or_insert_default().insert(server.port()) {
            return Ok(server);
        }
    }
    Err("No port that was not used before is free.".into())
}

fn start_server(port: u16, faults: &SharedFaults, root: PathBuf, keeps: bool) -> Outcome<Server> {
    let faults = faults.clone();
    let options = Options { root, base: project::PAGES_BASE, port, records: true, keeps, faults };
    Ok(Server::start(options)?)
}
