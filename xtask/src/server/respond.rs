//! From a request to the bytes of its answer.

use super::files::{self, Found};
use super::request::Request;
use super::{Fault, ServerOptions, WORKER, mime};
use flate2::{Compression, write::GzEncoder};
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

/// Below this, gzip gains nothing.
const WORTH_SHRINKING: usize = 500;

struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    /// Whether only half of the body is sent.
    cut: bool,
}

pub fn respond(
    mut stream: impl Write,
    request: &Request,
    options: &ServerOptions,
    stopped: &dyn Fn() -> bool,
) -> io::Result<()> {
    let answer = answer(request, options, stopped);
    let mut head = format!("HTTP/1.1 {}\r\n", status_line(answer.status));
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!(
        "Content-Length: {}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        answer.body.len()
    ));
    stream.write_all(head.as_bytes())?;
    if request.method != "HEAD" {
        let end = if answer.cut { answer.body.len() / 2 } else { answer.body.len() };
        stream.write_all(&answer.body[..end])?;
    }
    stream.flush()
}

fn answer(request: &Request, options: &ServerOptions, stopped: &dyn Fn() -> bool) -> Answer {
    if request.method != "GET" && request.method != "HEAD" {
        return plain(405, "Only GET and HEAD are answered here.");
    }
    if options.base.lacks_slash(&request.path) {
        return redirect(options.base.path());
    }
    let Some(path) = options.base.within(&request.path) else {
        return plain(404, "Nothing is served outside the site's own path.");
    };
    let fault = options.faults.of(path);
    match &fault {
        Some(Fault::Status(status)) => return plain(*status, "A fault a test asked for."),
        Some(Fault::Redirect(to)) => return redirect(to),
        Some(Fault::Stall(time)) => stall(*time, path, options, stopped),
        _ => {}
    }
    let mut answer = match files::find(&options.root, path) {
        Found::LacksSlash => return redirect(&format!("{}/", request.path)),
        Found::File(file) => send(200, &file, fault.as_ref(), request, options),
        Found::Nothing => match files::find(&options.root, "404.html") {
            Found::File(file) => send(404, &file, None, request, options),
            _ => plain(404, "There is no such file."),
        },
    };
    answer.cut = fault == Some(Fault::Cut);
    answer
}

/// Waits, but not longer than the fault is in force or the server runs.
fn stall(time: Duration, path: &str, options: &ServerOptions, stopped: &dyn Fn() -> bool) {
    let end = Instant::now() + time;
    while Instant::now() < end
        && !stopped()
        && matches!(options.faults.of(path), Some(Fault::Stall(_)))
    {
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn send(
    status: u16,
    file: &Path,
    fault: Option<&Fault>,
    request: &Request,
    options: &ServerOptions,
) -> Answer {
    let read = match fault {
        Some(Fault::Replace(text)) => Ok(text.clone().into_bytes()),
        _ => std::fs::read(file),
    };
    let Ok(mut body) = read else {
        return plain(500, "The file could not be read.");
    };
    let kind = mime::kind(file);
    if kind.content_type.starts_with("text/html") {
        let mut page = options.inject.apply(&String::from_utf8_lossy(&body));
        if !options.keeps {
            page = page.replacen(WORKER, "", 1);
        }
        body = page.into_bytes();
    }
    let mut headers = vec![
        ("Content-Type", kind.content_type.to_string()),
        ("Vary", "Accept-Encoding".to_string()),
    ];
    if kind.shrinks
        && request.takes_gzip
        && body.len() > WORTH_SHRINKING
        && let Ok(smaller) = gzip(&body)
    {
        body = smaller;
        headers.push(("Content-Encoding", "gzip".to_string()));
    }
    Answer { status, headers, body, cut: false }
}

fn gzip(body: &[u8]) -> io::Result<Vec<u8>> {
    // As a host would, but soon: nobody is far away, and tests ask for a lot.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(body)?;
    encoder.finish()
}

fn redirect(to: &str) -> Answer {
    let mut answer = plain(301, "The folder has a slash at its end.");
    // Escaped, so that a decoded path cannot end the header's line.
    answer.headers.push(("Location", escape(to)));
    answer
}

fn escape(path: &str) -> String {
    path.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

fn plain(status: u16, text: &str) -> Answer {
    Answer {
        status,
        headers: vec![("Content-Type", "text/plain; charset=utf-8".to_string())],
        body: text.as_bytes().to_vec(),
        cut: false,
    }
}

fn status_line(status: u16) -> String {
    let reason = match status {
        200 => "OK",
        301 => "Moved Permanently",
        404 => "Not Found",
        405 => "Method Not Allowed",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => "Answer",
    };
    format!("{status} {reason}")
}
