//! Installing packages of the operating system, where we may.

use crate::process;
use std::path::Path;
use std::process::Command;

/// How packages can be installed here without asking anybody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Right {
    /// apt as root.
    Root,
    /// apt through sudo, which asks for no password.
    Sudo,
    /// Not at all: no apt, or no right to use it.
    None,
}

impl Right {
    pub fn here() -> Self {
        if process::on_path(&["apt-get"]).is_none() {
            return Self::None;
        }
        let user = process::capture(Command::new("id").arg("-u"));
        if user.is_ok_and(|id| id.trim() == "0") {
            return Self::Root;
        }
        if process::succeeds(Command::new("sudo").args(["-n", "true"])) {
            return Self::Sudo;
        }
        Self::None
    }
}

/// What to type on this system to install these Debian packages.
pub fn by_hand(packages: &[&str]) -> String {
    if Path::new("/etc/debian_version").exists() {
        format!("apt-get install {}", packages.join(" "))
    } else {
        format!(
            "install what Debian calls {} with this system's own package manager",
            packages.join(", ")
        )
    }
}

/// Installs Debian packages, or says what to type.
pub fn install(packages: &[&str]) -> Result<(), String> {
    let right = Right::here();
    if right == Right::None {
        return Err(format!(
            "These are missing and I may not install them. Please run: {}",
            by_hand(packages)
        ));
    }
    println!("Installing {} (a minute or two).", packages.join(", "));
    // Old lists may name versions the mirror no longer has.
    process::run(apt_get(right).args(["-qq", "update"]))
        .and_then(|()| {
            process::run(
                apt_get(right)
                    .args(["-qq", "-y", "--no-install-recommends", "install"])
                    .args(packages),
            )
        })
        .map_err(|error| format!("{error} By hand: {}", by_hand(packages)))
}

fn apt_get(right: Right) -> Command {
    let mut command = if right == Right::Sudo {
        let mut sudo = Command::new("sudo");
        sudo.args(["-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        sudo
    } else {
        Command::new("apt-get")
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
