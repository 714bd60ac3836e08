//! The behaviours of the site, one file each. Adding one: write the file, name
//! it here.

browser_tests::behaviours! {
    harness,
    opens,
}
