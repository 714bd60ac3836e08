use super::*;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

/// What a request says besides.
const REST: &str = "Host: localhost\r\nConnection: close\r\n\r\n";

/// A site of three files in a folder of its own, under a sub-path.
struct Site {
    folder: PathBuf,
    server: Server,
    faults: SharedFaults,
}

impl Site {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("p49-server-{}-{name}", std::process::id()));
        std::fs::create_dir_all(folder.join("site/fr")).unwrap();
        let write = |path: &str, text: &str| {
            std::fs::write(folder.join(path), text).unwrap();
        };
        write("secret.txt", "not served");
        write("site/index.html", "<head></head>home");
        write("site/app_bg.wasm", &"wasm ".repeat(1000));
        write("site/fr/index.html", "accueil");
        let faults = SharedFaults::default();
        let server = Server::start(Options {
            base: "/sub/",
            faults: faults.clone(),
            ..Options::new(folder.join("site"))
        })
        .unwrap();
        Self { folder, server, faults }
    }

    fn get(&self, path: &str) -> String {
        self.ask(&format!("GET {path} HTTP/1.1\r\n{REST}"))
    }

    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.server.port())).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn status(&self, path: &str) -> String {
        self.get(path).chars().skip(9).take(3).collect()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn serves_pages_and_files_below_the_base_only() {
    let site = Site::new("base");
    assert!(site.get("/sub/").ends_with("home"));
    assert!(site.get("/sub/?q=1").ends_with("home"));
    assert!(site.get("/sub/fr/").ends_with("accueil"));
    assert!(site.get("/sub/app_bg.wasm").contains("application/wasm"));
    assert!(site.get("/sub").contains("location: /sub/\r\n"));
    assert!(site.get("/sub/fr").contains("location: /sub/fr/\r\n"));
    for outside in ["/", "/index.html", "/subway", "/sub/none", "/sub/app_bg.wasm/"] {
        assert_eq!(site.status(outside), "404", "{outside}");
    }
}

#[test]
fn never_leaves_the_folder() {
    let site = Site::new("leave");
    for path in [
        "/sub/../secret.txt",
        "/sub/%2e%2e/secret.txt",
        "/sub/..%2fsecret.txt",
        "/sub/fr/../../secret.txt",
        "/sub//../secret.txt",
        "/sub/..%5csecret.txt",
        "/sub/.hidden",
    ] {
        assert!(!site.get(path).contains("not served"), "{path}");
        assert_eq!(site.status(path), "404", "{path}");
    }
}

#[test]
fn a_missing_page_is_the_sites_own_if_it_has_one() {
    let site = Site::new("missing");
    std::fs::write(site.folder.join("site/404.html"), "lost").unwrap();
    assert!(site.get("/sub/none").ends_with("lost"));
    assert_eq!(site.status("/sub/none"), "404");
}

#[test]
fn shrinks_what_shrinks_when_asked() {
    let site = Site::new("gzip");
    let asked =
        site.ask(&format!("GET /sub/app_bg.wasm HTTP/1.1\r\nAccept-Encoding: gzip\r\n{REST}"));
    assert!(asked.contains("content-encoding: gzip"));
    assert!(asked.len() < 1000);
    assert!(!site.get("/sub/app_bg.wasm").contains("gzip"));
}

#[test]
fn head_has_no_body_and_other_methods_are_refused() {
    let site = Site::new("head");
    let head = site.ask(&format!("HEAD /sub/ HTTP/1.1\r\n{REST}"));
    assert!(head.contains("content-length: 17") && head.ends_with("\r\n\r\n"), "{head}");
    assert!(site.ask(&format!("POST /sub/ HTTP/1.1\r\n{REST}")).contains(" 405 "));
}

#[test]
fn plays_faults_until_they_are_lifted() {
    let site = Site::new("faults");
    site.faults.set("app", Fault::Status(500));
    assert_eq!(site.status("/sub/app_bg.wasm"), "500");
    assert_eq!(site.status("/sub/"), "200");
    site.faults.set("app", Fault::Cut);
    let cut = site.get("/sub/app_bg.wasm");
    assert!(cut.contains("content-length: 5000") && cut.len() < 3000, "{cut}");
    site.faults.set("app", Fault::Short);
    let short = site.get("/sub/app_bg.wasm");
    assert!(short.contains("content-length: 2500") && short.ends_with("wasm "), "{short}");
    site.faults.set("app", Fault::Kind("text/plain"));
    let other = site.get("/sub/app_bg.wasm");
    assert!(other.contains("content-type: text/plain") && other.ends_with("wasm "), "{other}");
    site.faults.set("app", Fault::Garbled);
    let garbled = site.get("/sub/app_bg.wasm");
    assert!(garbled.contains("content-encoding: gzip") && garbled.ends_with("wasm "), "{garbled}");
    site.faults.set("app", Fault::Replace("other".into()));
    assert!(site.get("/sub/app_bg.wasm").ends_with("other"));
    site.faults.clear();
    assert_eq!(site.status("/sub/app_bg.wasm"), "200");
}

#[test]
fn a_stalled_answer_comes_once_the_fault_is_lifted() {
    let site = Site::new("stall");
    site.faults.set("fr/", Fault::Stall(Duration::from_secs(60)));
    let faults = site.faults.clone();
    let lifter = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(60));
        faults.clear();
    });
    assert!(site.get("/sub/fr/").ends_with("accueil"));
    lifter.join().unwrap();
}

#[test]
fn once_stopped_nothing_answers_and_the_port_is_free() {
    let mut site = Site::new("stop");
    let port = site.server.port();
    site.server.stop();
    assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
    let again = Server::start(Options { port, ..Options::new(Path::new(".")) });
    assert!(again.is_ok());
}
