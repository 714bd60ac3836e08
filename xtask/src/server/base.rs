//! The path a site is served under.

/// Always with a slash at both ends; `/` by default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(String);

impl Default for Base {
    fn default() -> Self {
        Self("/".into())
    }
}

impl Base {
    pub fn new(path: &str) -> Self {
        let inner = path.trim_matches('/');
        if inner.is_empty() { Self::default() } else { Self(format!("/{inner}/")) }
    }

    pub fn path(&self) -> &str {
        &self.0
    }

    /// What follows the base, or `None` outside it.
    pub(super) fn within<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(&self.0)
    }

    /// Whether this is the base without its last slash.
    pub(super) fn lacks_slash(&self, path: &str) -> bool {
        self.0.len() > 1 && path.len() + 1 == self.0.len() && self.0.starts_with(path)
    }
}
