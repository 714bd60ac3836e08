//! Faults a test can have the server play, by the beginning of the path.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Answers with this status and no file, such as 500.
    Status(u16),
    /// Answers well, but only after this time, or once the fault is lifted.
    Stall(Duration),
    /// Sends half of the file, and the rest once the fault is lifted.
    Pause,
    /// Promises the whole file and hangs up after half of it.
    Cut,
    /// Sends the first half as if it were the whole.
    Short,
    /// Sends the whole under another media type.
    Kind(&'static str),
    /// Says that it is compressed, and it is not.
    Garbled,
    /// Sends the browser to this address.
    Redirect(String),
    /// Sends this instead of the file.
    Replace(String),
    /// Sends another file of the site instead.
    File(&'static str),
}

/// The faults in force. Paths are those below the base, such as `data/`.
#[derive(Debug, Default)]
struct Faults {
    rules: Vec<(String, Fault)>,
}

impl Faults {
    fn set(&mut self, prefix: &str, fault: Fault) {
        self.rules.retain(|(known, _)| known != prefix);
        self.rules.push((prefix.to_string(), fault));
    }

    fn clear(&mut self) {
        self.rules.clear();
    }

    fn of(&self, path: &str) -> Option<&Fault> {
        self.rules
            .iter()
            .find(|(prefix, _)| path.starts_with(prefix.as_str()))
            .map(|(_, fault)| fault)
    }
}

/// The faults, shared between a server and the test that sets them.
#[derive(Clone, Debug, Default)]
pub struct SharedFaults(Arc<Mutex<Faults>>);

impl SharedFaults {
    /// From now on this happens to every path that begins so.
    pub fn set(&self, prefix: &str, fault: Fault) {
        self.with(|faults| faults.set(prefix, fault));
    }

    /// All is well again.
    pub fn clear(&self) {
        self.with(Faults::clear);
    }

    pub fn of(&self, path: &str) -> Option<Fault> {
        self.with(|faults| faults.of(path).cloned())
    }

    fn with<T>(&self, act: impl FnOnce(&mut Faults) -> T) -> T {
        // A test that failed while it held the lock left the list whole.
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
