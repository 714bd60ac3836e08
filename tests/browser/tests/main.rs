//! The behaviours of the site, one file each. Adding one: write the file, name
//! it here.

browser_tests::behaviours! {
    harness,
    opens,
    shell,
    loading,
    links,
    bad_links,
    real_links,
    copying,
    language,
    compare,
    searching,
    filters,
    columns,
    asof,
    record,
    lists,
    narrow,
    keyboard,
    barriers,
    static_pages,
    single_file,
    offline,
}
