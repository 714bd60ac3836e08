//! Where a copy of the site stands and who answers for it: the lines of configuration in
//! `index.html`, all of which may be empty.

use super::Https;

/// What the lines of configuration say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publication {
    host: Option<Host>,
    pub publisher: Option<String>,
    pub contact: Option<Contact>,
}

/// The address of the site's folder, with the slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Host(String);

/// Where to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    Page(Https),
    Mail(String),
}

impl Contact {
    /// An address of mail.
    pub fn mail(&self) -> Option<&str> {
        match self {
            Contact::Page(_) => None,
            Contact::Mail(address) => Some(address),
        }
    }

    /// As a link.
    pub fn href(&self) -> String {
        match self {
            Contact::Page(address) => address.as_str().to_owned(),
            Contact::Mail(address) => format!("mailto:{address}"),
        }
    }
}

impl Publication {
    /// Reads the lines; blank ones say nothing.
    ///
    /// # Errors
    /// What is wrong with a line, in words.
    pub fn read(host: &str, publisher: &str, contact: &str) -> Result<Publication, String> {
        let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Ok(Publication {
            host: said(host).map(Host::read).transpose()?,
            publisher: said(publisher),
            contact: said(contact).map(contact_of).transpose()?,
        })
    }

    /// The address of the site, where it is known.
    pub fn host(&self) -> Option<&str> {
        self.host.as_ref().map(|host| host.0.as_str())
    }

    /// A file of the site: its whole address, or where no host is known its path from the site's
    /// folder.
    pub fn address(&self, path: &str) -> String {
        self.host().unwrap_or_default().to_owned() + path
    }

    /// A page of the site. The first one has the address of the folder.
    pub fn page(&self, name: &str) -> String {
        match self.host() {
            Some(host) if name == "index.html" => host.to_owned(),
            _ => self.address(name),
        }
    }

    /// A file of the site as a file in `data/` names it.
    pub fn from_data(&self, path: &str) -> String {
        match (self.host(), path.strip_prefix("data/")) {
            (Some(_), _) => self.page(path),
            (None, Some(beside)) => beside.to_owned(),
            (None, None) => format!("../{path}"),
        }
    }
}

impl Host {
    fn read(text: String) -> Result<Host, String> {
        let is_folder = Https::parse(&text).is_some() && !text.contains(['?', '#']);
        match is_folder {
            true if text.ends_with('/') => Ok(Host(text)),
            true => Ok(Host(text + "/")),
            false => Err(format!(
                "`host` must be the https address of a folder, such as \
                 https://OWNER.github.io/REPOSITORY/, not {text}."
            )),
        }
    }
}

fn contact_of(text: String) -> Result<Contact, String> {
    if let Some(address) = Https::parse(&text) {
        return Ok(Contact::Page(address));
    }
    let is_mail = text.split_once('@').is_some_and(|(name, host)| {
        let all = [name, host];
        all.iter().all(|part| !part.is_empty() && !part.contains([' ', ':', '/', '@']))
    });
    match is_mail {
        true => Ok(Contact::Mail(text)),
        false => Err(format!("`contact` must be an address of mail or https, not {text}.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_host_addresses_are_relative() {
        let copy = Publication::read("", " ", "").expect("nothing said");
        assert_eq!(copy, Publication::default());
        assert_eq!(copy.page("index.html"), "index.html");
        assert_eq!(copy.from_data("data/meta.json"), "meta.json");
        assert_eq!(copy.from_data("fr.html"), "../fr.html");
    }

    #[test]
    fn with_a_host_they_are_whole() {
        let copy = Publication::read("https://a.example/b", "A", "a@b.example").expect("a copy");
        assert_eq!(copy.host(), Some("https://a.example/b/"));
        assert_eq!(copy.page("index.html"), "https://a.example/b/");
        assert_eq!(copy.page("fr.html"), "https://a.example/b/fr.html");
        assert_eq!(copy.from_data("data/meta.json"), "https://a.example/b/data/meta.json");
        assert_eq!(copy.contact.map(|one| one.href()).as_deref(), Some("mailto:a@b.example"));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for host in ["a.example", "http://a.example/", "https://a.example/?b", "https://a b.c/"] {
            assert!(Publication::read(host, "", "").is_err(), "{host}");
        }
        for contact in ["me", "@b", "javascript:a@b", "mailto:a@b.example", "http://a.example"] {
            assert!(Publication::read("", "", contact).is_err(), "{contact}");
        }
    }
}
