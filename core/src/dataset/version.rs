//! Versions of the data.

/// Whether a version comes after another. A draft does not come after its
/// release, nor before it.
pub fn is_newer(found: &str, shown: &str) -> bool {
    numbers(found) > numbers(shown)
}

/// The leading numbers: `[1, 2, 0]` of `1.2.0-draft`.
fn numbers(version: &str) -> Vec<u32> {
    version.split(['.', '-']).map_while(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_their_numbers() {
        assert!(is_newer("1.1.0", "1.0.9"));
        assert!(is_newer("1.10.0", "1.9.0"));
        assert!(is_newer("2.0.0-draft", "1.9.0"));
        assert!(!is_newer("1.1.0", "1.1.0"));
        assert!(!is_newer("1.1.0-draft", "1.1.0"));
        assert!(!is_newer("1.1.0", "1.1.0-draft"));
        assert!(!is_newer("1.0.0", "1.1.0"));
        assert!(!is_newer("", "1.1.0"));
    }
}
