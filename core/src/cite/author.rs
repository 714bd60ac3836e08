//! Who wrote a document, read from what the data says of its publisher, such
//! as "The White House, mirrored by zbook.org".

/// How a remark begins that says where a text stands, after a comma.
const PLACED: [&str; 14] = [
    "mirrored by ",
    "archived by ",
    "hosted by ",
    "reposted by ",
    "copy at ",
    "text at ",
    "via ",
    "filed with ",
    "with ",
    "Washington File",
    // Newswires, periodicals and collections.
    "PR Newswire",
    "CHIPS",
    "The Maple Leaf",
    "EDIT database",
];

/// How a remark ends that says whose text it is.
const WHOSE: [&str; 4] = [" text", " release", " notice", " evidence"];

/// What may stand at the end of a name without being part of it.
const AFTER: [&str; 3] = [" text", " joint release", " Washington File"];

/// Collections and official journals: they publish what others wrote.
const COLLECTIONS: [&str; 8] = [
    "Defense Technical Information Center",
    "Digital Watch Observatory",
    "DocumentCloud",
    "Federal Register",
    "National Security Archive",
    "U.S. Government Publishing Office",
    "US Government Publishing Office",
    "World Trade Institute",
];

/// The author, without where a copy stands; nothing where only that is said.
pub fn author(publisher: &str) -> Option<String> {
    if let Some(name) = whose(publisher) {
        return Some(name.to_owned());
    }
    let mut name = before_place(publisher);
    for end in AFTER {
        name = name.strip_suffix(end).unwrap_or(name);
    }
    // Of several, those that are authors.
    let names: Vec<&str> = name.split(" / ").filter(|name| !is_place(name)).collect();
    (!names.is_empty()).then(|| names.join(" / "))
}

/// "DOE" of "Federal Register (DOE notice)", "DoD" of "Homeland Security
/// Today, reproducing DoD".
fn whose(publisher: &str) -> Option<&str> {
    if let Some((_, name)) = publisher.split_once(", reproducing ") {
        return Some(name);
    }
    let remark = match publisher.strip_suffix(')').and_then(|text| text.rsplit_once(" (")) {
        Some((_, remark)) => remark,
        None => publisher.rsplit_once(", ")?.1,
    };
    let name = WHOSE.iter().find_map(|end| remark.strip_suffix(end))?;
    (!name.starts_with("with ")).then_some(name)
}

/// What stands before the first remark on the place.
fn before_place(publisher: &str) -> &str {
    let end = publisher.char_indices().map(|(at, _)| at).find(|at| {
        let rest = &publisher[*at..];
        let is_place =
            |remark: &str| PLACED.iter().any(|word| remark.starts_with(word)) || is_host(remark);
        rest.starts_with(" (")
            || rest.starts_with(" via ")
            || rest.starts_with(" text on ")
            || rest.strip_prefix(", ").is_some_and(is_place)
    });
    &publisher[..end.unwrap_or(publisher.len())]
}

/// The name of a host, such as "gov.uk".
fn is_host(name: &str) -> bool {
    name.contains('.') && !name.contains(' ')
}

/// A place rather than an author.
fn is_place(name: &str) -> bool {
    let is_collection = |known: &&str| {
        let rest = name.strip_prefix(*known);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(", "))
    };
    is_host(name) || name.ends_with(" site") || COLLECTIONS.iter().any(is_collection)
}
