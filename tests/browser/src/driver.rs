//! A WebDriver program: started on a free port, ended when dropped.

use crate::Engine;
use crate::screen::Screen;
use std::fs::File;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use xtask::process;

/// chromedriver takes more than a second, a busy machine many more.
const PATIENCE: Duration = Duration::from_secs(30);

pub struct Driver {
    program: Child,
    pub address: String,
    /// Holds the browser's profile and the driver's log; removed at the end.
    pub folder: PathBuf,
    _screen: Option<Screen>,
}

impl Driver {
    pub fn start(engine: Engine) -> Result<Self, String> {
        let program = engine.driver().ok_or_else(|| {
            format!(
                "No WebDriver for {} was found. `cargo xtask setup --full` installs it.",
                engine.name()
            )
        })?;
        let port = free_port()?;
        let folder = std::env::temp_dir().join(format!(
            "p49-{}-{}-{port}",
            engine.name(),
            std::process::id()
        ));
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("{} could not be made: {error}.", folder.display()))?;
        let screen = match engine {
            Engine::Webkit => Some(Screen::start()?),
            _ => None,
        };
        let mut command = Command::new(&program);
        command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            // A home of its own: nothing of the user's profile is read or kept.
            .env("TMPDIR", &folder)
            .env("XDG_CONFIG_HOME", &folder)
            .env("XDG_CACHE_HOME", &folder)
            .env("XDG_DATA_HOME", &folder);
        if let Some(screen) = &screen {
            command
                .env("DISPLAY", &screen.display)
                // There is no graphics card behind a virtual screen.
                .env("LIBGL_ALWAYS_SOFTWARE", "1");
        }
        if engine == Engine::Webkit {
            want_no_motion(&folder)?;
        }
        log_to(&mut command, &folder.join("driver.log"))?;
        let program = command
            .spawn()
            .map_err(|error| format!("{} could not be started: {error}.", program.display()))?;
        let mut driver =
            Self { program, address: format!("http://127.0.0.1:{port}"), folder, _screen: screen };
        driver.wait_until_it_listens(port)?;
        Ok(driver)
    }

    fn wait_until_it_listens(&mut self, port: u16) -> Result<(), String> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(());
            }
            if let Ok(Some(status)) = self.program.try_wait() {
                return Err(format!("The WebDriver ended ({status}).\n{}", self.log()));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Err(format!("The WebDriver does not listen.\n{}", self.log()))
    }

    /// The end of what it said.
    pub fn log(&self) -> String {
        let text = std::fs::read_to_string(self.folder.join("driver.log")).unwrap_or_default();
        process::tail(&text, 20)
    }
}

impl Drop for Driver {
    /// A browser that answers no more did not end when it was asked to, and would go on taking
    /// a core without its driver.
    fn drop(&mut self) {
        process::succeeds(Command::new("pkill").args([
            "-KILL",
            "-P",
            &self.program.id().to_string(),
        ]));
        let _ = self.program.kill();
        let _ = self.program.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// WebKitGTK takes the wish for less motion from the settings of the desktop.
fn want_no_motion(folder: &Path) -> Result<(), String> {
    for version in ["gtk-3.0", "gtk-4.0"] {
        let file = folder.join(version).join("settings.ini");
        std::fs::create_dir_all(folder.join(version))
            .and_then(|()| std::fs::write(&file, "[Settings]\ngtk-enable-animations=0\n"))
            .map_err(|error| format!("{} could not be written: {error}.", file.display()))?;
    }
    Ok(())
}

fn log_to(command: &mut Command, file: &Path) -> Result<(), String> {
    let failed = |error| format!("{} could not be written: {error}.", file.display());
    let log = File::create(file).map_err(failed)?;
    command.stderr(log.try_clone().map_err(failed)?).stdout(log);
    Ok(())
}

fn free_port() -> Result<u16, String> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| format!("No port is free: {error}."))
}
