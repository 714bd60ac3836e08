//! What Rust says when it panics goes: the words, the places in the source and
//! the code that formats them are a fiftieth of the wasm. A panic is a trap
//! instead, which names its place in the wasm; `public/boot.js` shows it, with
//! what a reader can do.

/// Functions that only say something and never return, by what their names
/// hold after the crate.
const SAY: [&str; 14] = [
    "::panicking::",
    "::str::slice_error_fail",
    "::slice_index_fail",
    "::len_mismatch_fail",
    "::option::unwrap_failed",
    "::option::expect_failed",
    "::result::unwrap_failed",
    "::raw_vec::handle_error",
    "::raw_vec::capacity_overflow",
    "::handle_alloc_error",
    "::panic_access_error",
    "::panic_already_",
    "::panic_on_ord_violation",
    "::assert_failed",
];
/// The crates they are in. What `std` does on the way to its hook goes with them.
const CRATES: [&str; 2] = ["core", "alloc"];

/// Whether a function with that name does nothing but say why the program ends.
pub fn says(name: &str) -> bool {
    // Rust's own names come as `core[hash]::…` or `<core…>::…`.
    let is_rusts = CRATES.iter().any(|one| {
        name.strip_prefix(one).is_some_and(|rest| rest.starts_with('[') || rest.starts_with("::"))
    });
    is_rusts && SAY.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn what_only_speaks_is_told_from_what_works() {
        for name in [
            "core[c5930c85a12de822]::panicking::panic_fmt",
            "core[c5930c85a12de822]::str::slice_error_fail_rt",
            "alloc[3ca501edff3f0c7c]::raw_vec::handle_error",
            "core::option::unwrap_failed",
        ] {
            assert!(says(name), "{name}");
        }
        for name in [
            "core[c5930c85a12de822]::slice::sort::stable::drift::sort",
            "std[a543996e6e7dbf1e]::panicking::panic_count::is_zero_slow_path",
            "parallel49::frame::main",
            "corela::panicking::x",
        ] {
            assert!(!says(name), "{name}");
        }
    }
}
