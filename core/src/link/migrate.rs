//! Old links keep working: keys that once had another name.

/// Old name, present name. Grows for ever; nothing is taken out.
const RENAMED: &[(&str, &str)] = &[("screen", "view"), ("search", "q")];

/// The present name of a key.
pub fn current_name(key: &str) -> &str {
    RENAMED.iter().find(|(old, _)| *old == key).map_or(key, |(_, new)| new)
}

/// Keys that others append to links and that mean nothing to a reader.
pub fn is_tracker(key: &str) -> bool {
    key.starts_with("utm_") || ["fbclid", "gclid", "msclkid", "mc_eid"].contains(&key)
}
