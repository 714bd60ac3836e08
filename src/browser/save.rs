//! Saving something as a file of the reader's. A browser may refuse; then the
//! functions give nothing.

use super::document;
use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, Url,
};

/// How many pixels of a picture stand for one of the figure.
const SHARPNESS: u32 = 2;
/// The most pixels that every engine draws.
const MOST_PIXELS: u64 = 16_000_000;

/// Saves a text as a file of a type.
pub fn text(content: &str, name: &str, kind: &str) -> Option<()> {
    part(&content.into(), name, kind)
}

/// Saves bytes as a file of a type.
pub fn bytes(content: &[u8], name: &str, kind: &str) -> Option<()> {
    part(&js_sys::Uint8Array::from(content).into(), name, kind)
}

/// Saves a text or bytes as a file of a type.
fn part(content: &JsValue, name: &str, kind: &str) -> Option<()> {
    let kind_of = BlobPropertyBag::new();
    kind_of.set_type(kind);
    let parts = Array::of1(content);
    // Parts may be texts or bytes: the browser tells them apart.
    save(&Blob::new_with_str_sequence_and_options(&parts, &kind_of).ok()?, name)
}

/// Draws an SVG file and saves what comes of it as PNG.
pub async fn png(svg: &str, name: &str) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    // By data address: what stands in the picture is its own, and the canvas
    // stays readable in every engine.
    let address: String = js_sys::encode_uri_component(svg).into();
    let loaded = Promise::new(&mut |resolve, reject| {
        image.set_onload(Some(&resolve));
        image.set_onerror(Some(&reject));
    });
    image.set_src(&format!("data:image/svg+xml,{address}"));
    JsFuture::from(loaded).await.ok()?;
    let (width, height) = (image.natural_width(), image.natural_height());
    let pixels = u64::from(width) * u64::from(height) * u64::from(SHARPNESS * SHARPNESS);
    let sharpness = if pixels > MOST_PIXELS { 1 } else { SHARPNESS };
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width * sharpness);
    canvas.set_height(height * sharpness);
    let pen: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (across, down) = (f64::from(canvas.width()), f64::from(canvas.height()));
    pen.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, across, down).ok()?;
    let blob = Promise::new(&mut |resolve: Function, reject: Function| {
        if canvas.to_blob(&resolve).is_err() {
            reject.call0(&JsValue::NULL).ok();
        }
    });
    // Too large a canvas gives no blob at all.
    save(&JsFuture::from(blob).await.ok()?.dyn_into().ok()?, name)
}

fn save(blob: &Blob, name: &str) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    document().body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // The browser has taken the file over; the address may go a little later.
    leptos::prelude::set_timeout(
        move || {
            Url::revoke_object_url(&address).ok();
        },
        std::time::Duration::from_secs(30),
    );
    Some(())
}
