//! From a request to its answer.

use super::record::{record_errors, without_worker};
use super::{Fault, Options};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{
    CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    LAST_MODIFIED, LOCATION,
};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use futures::{StreamExt, stream};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tower::ServiceExt;
use tower_http::services::ServeDir;

pub async fn answer(request: Request, options: Arc<Options>) -> Response {
    let (mut request, _) = request.into_parts();
    let path = request.uri.path().to_owned();
    let Some(path) = path.strip_prefix(options.base) else {
        return match options.base.strip_suffix('/') == Some(&path) {
            true => redirect(options.base),
            false => (StatusCode::NOT_FOUND, "Nothing is served outside the site.").into_response(),
        };
    };
    let fault = options.faults.of(path);
    match &fault {
        Some(Fault::Status(status)) => {
            let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::IM_A_TEAPOT);
            return (status, "A fault that a test asked for.").into_response();
        }
        Some(Fault::Redirect(to)) => return redirect(to),
        Some(Fault::Stall(time)) => stall(*time, path, &options).await,
        _ => {}
    }
    // What is sent changes with the options, not only with the file.
    for name in [IF_MODIFIED_SINCE, IF_NONE_MATCH] {
        request.headers.remove(name);
    }
    let path_of_file = match &fault {
        Some(Fault::File(other)) => other,
        _ => path,
    };
    let mut found = find(&request, path_of_file, &options).await;
    for name in [ETAG, LAST_MODIFIED] {
        found.headers_mut().remove(name);
    }
    if request.method == Method::HEAD {
        return found;
    }
    let is_page = found
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page && fault.is_none() {
        return found;
    }
    let (mut parts, body) = found.into_parts();
    let Ok(mut body) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    if let Some(Fault::Replace(text)) = &fault {
        body = text.clone().into();
    }
    if is_page {
        body = prepared(&body, &options);
    }
    match &fault {
        Some(Fault::Short) => body.truncate(body.len() / 2),
        Some(Fault::Kind(kind)) => {
            parts.headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        Some(Fault::Garbled) => {
            parts.headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        _ => {}
    }
    parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    let body = match fault {
        Some(Fault::Cut) => half_of(&body),
        Some(Fault::Pause) => in_two_halves(&body, path.to_owned(), options),
        _ => Body::from(body),
    };
    Response::from_parts(parts, body)
}

/// The file of a path, as static hosts find it: `index.html` for a folder, `about.html` for
/// `about`, `404.html` for nothing.
async fn find(request: &Parts, path: &str, options: &Options) -> Response {
    let exact = file(request, path, options).await;
    if exact.status() != StatusCode::NOT_FOUND {
        return exact;
    }
    let page = file(request, &format!("{path}.html"), options).await;
    if page.status() != StatusCode::NOT_FOUND {
        return page;
    }
    let mut lost = file(request, "404.html", options).await;
    *lost.status_mut() = StatusCode::NOT_FOUND;
    lost
}

async fn file(request: &Parts, path: &str, options: &Options) -> Response {
    let Ok(uri) = Uri::try_from(format!("/{path}")) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut asked = axum::http::Request::new(Body::empty());
    *asked.method_mut() = request.method.clone();
    *asked.uri_mut() = uri;
    *asked.headers_mut() = request.headers.clone();
    match ServeDir::new(&options.root).oneshot(asked).await {
        Ok(found) => {
            let mut found = found.map(Body::new);
            // A folder without its slash: the way back knows of no base.
            if let Some(to) = found.headers_mut().remove(LOCATION)
                && let Ok(to) = to.to_str()
            {
                return redirect(&format!("{}{}", options.base, to.trim_start_matches('/')));
            }
            found
        }
        Err(never) => match never {},
    }
}

/// A page as the tests want it.
fn prepared(page: &Bytes, options: &Options) -> Bytes {
    let mut page = String::from_utf8_lossy(page).into_owned();
    if options.records {
        page = record_errors(&page);
    }
    if !options.keeps {
        page = without_worker(&page);
    }
    page.into()
}

/// Waits, but not longer than the fault is in force.
async fn stall(time: Duration, path: &str, options: &Options) {
    let end = Instant::now() + time;
    while Instant::now() < end && matches!(options.faults.of(path), Some(Fault::Stall(_))) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The first half, and then the line is dead.
fn half_of(body: &Bytes) -> Body {
    let half = body.slice(..body.len() / 2);
    // Once the half is on its way.
    let broken = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        Err(std::io::Error::other("cut by a test"))
    };
    Body::from_stream(stream::iter([Ok(half)]).chain(stream::once(broken)))
}

/// The first half, and the second once the fault is lifted.
fn in_two_halves(body: &Bytes, path: String, options: Arc<Options>) -> Body {
    let (first, second) = (body.slice(..body.len() / 2), body.slice(body.len() / 2..));
    let later = async move {
        while options.faults.of(&path) == Some(Fault::Pause) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok::<_, std::io::Error>(second)
    };
    Body::from_stream(stream::iter([Ok(first)]).chain(stream::once(later)))
}

fn redirect(to: &str) -> Response {
    (StatusCode::MOVED_PERMANENTLY, [(LOCATION, to.to_owned())]).into_response()
}
