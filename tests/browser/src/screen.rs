//! A virtual screen, for the engine that cannot do without one.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use xtask::setup::browsers;

pub struct Screen {
    server: Child,
    /// As programs want it in `DISPLAY`.
    pub display: String,
}

impl Screen {
    /// On the first free display; Xvfb says which once it is ready.
    pub fn start() -> Result<Self, String> {
        let program = browsers::virtual_screen()
            .ok_or("WebKit needs Xvfb. `cargo xtask setup --full` installs it.")?;
        let mut server = Command::new(program)
            .args(["-displayfd", "1", "-screen", "0", "1600x1400x24"])
            .args(["-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb could not be started: {error}."))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let screen = Self { server, display: format!(":{}", number.trim()) };
        if screen.display == ":" {
            return Err("Xvfb found no free display.".into());
        }
        Ok(screen)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
