//! The single file: programs, styles and the data of both languages in one page that opens from
//! disk.

use super::html::{rewritten, without};
use super::program::{PARTS, Program};
use super::{names, policy, read, read_bytes, styles, write};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, write::GzEncoder};
use lol_html::element;
use lol_html::html_content::ContentType;
use parallel49_core::dataset::Lang;
use std::io::Write;
use std::path::Path;

/// Its name beside the pages.
pub const NAME: &str = "parallel-49.html";

const START: &str = include_str!("single_file.js");

/// What a file has not beside it: other pages, files of its own, the address of its program.
const BESIDE: &str = "link[rel='manifest'], link[rel='alternate'], \
                      link[rel='apple-touch-icon'], link[type='image/png'], \
                      meta[property^='og:image'], meta[name^='twitter'], meta[name='host'], \
                      meta[name='later'], link[rel='modulepreload'], script[type='module']";

/// What the file says where scripts are off, before it knows a language.
const WITHOUT_SCRIPTS: &str = "<div class=\"notice\">\
    <p lang=\"en\"><strong>Scripts are switched off.</strong> \
    This file needs them: switch them on and reload it.</p>\
    <p lang=\"fr\"><strong>Les scripts sont désactivés.</strong> \
    Ce fichier en a besoin\u{a0}: activez-les, puis rechargez-le.</p></div>";

/// Writes the file from the page that trunk built and the program; gives its size in kB.
pub fn make(site: &Path, page: &str, program: &Program, version: &str) -> Result<u32, String> {
    let script = format!("<script type=\"module\">{}</script>", script(site, program)?);
    let icon = STANDARD.encode(read(&site.join("icon.svg"))?);
    let icon = format!("data:image/svg+xml;base64,{icon}");
    let tail = parts(site, program, version)? + &script;
    let page = rewritten(&styles::inlined(site, page)?, vec![without(BESIDE)])?;
    let handlers = vec![
        element!("html", |root| Ok(root.set_attribute("data-edition", "file")?)),
        element!("link[href='icon.svg']", |link| Ok(link.set_attribute("href", &icon)?)),
        // What the site says without scripts leads to its pages.
        element!("noscript", |said| {
            said.set_inner_content(WITHOUT_SCRIPTS, ContentType::Html);
            Ok(())
        }),
        // A link to a page that is not there becomes text.
        element!("a[href$='.html'], a[href^='data/']", |link| {
            link.remove_and_keep_content();
            Ok(())
        }),
        element!("body", |body| {
            body.append(&tail, ContentType::Html);
            Ok(())
        }),
    ];
    let page = policy::of_file(&rewritten(&page, handlers)?)?;
    write(&site.join(NAME), &page)?;
    u32::try_from(page.len().div_ceil(1000)).map_err(|fault| fault.to_string())
}

/// The program's script and what starts it, as one module.
fn script(site: &Path, program: &Program) -> Result<String, String> {
    let glue = alone(&read(&site.join(&program.script))?, program)?;
    // The end of the script's own element must not stand in it.
    Ok(format!("{glue}\n{START}").replace("</script", "<\\/script"))
}

/// The program's script without the one beside it: what starts the program brings its second
/// part too.
fn alone(glue: &str, program: &Program) -> Result<String, String> {
    if program.later.is_none() {
        return Ok(glue.to_owned());
    }
    let end = format!(" from \"./{PARTS}\"");
    let lines = glue.lines().map(|line| {
        let name = line.strip_prefix("import * as ").and_then(|line| line.strip_suffix(&end));
        name.map_or_else(
            || (line.to_owned(), false),
            |name| (format!("const {name} = {{ __wasm_split_load_later: loadLater }};"), true),
        )
    });
    let (lines, found): (Vec<String>, Vec<bool>) = lines.unzip();
    match found.into_iter().filter(|is_found| *is_found).count() {
        1 => Ok(lines.join("\n")),
        found => Err(format!("The program's script imports {PARTS} once, not {found} times.")),
    }
}

/// Programs and data, each as an element that no browser runs.
fn parts(site: &Path, program: &Program, version: &str) -> Result<String, String> {
    let mut named = vec![("app.wasm".to_owned(), program.first.clone())];
    named.extend(program.later.iter().map(|later| ("later.wasm".to_owned(), later.wasm.clone())));
    // What a worker runs has a name without a hash.
    named.extend(names(site)?.into_iter().filter(|name| is_workers(name)).map(|n| (n.clone(), n)));
    let mut data = vec!["data/newest.json".to_owned()];
    for lang in Lang::ALL {
        let folder = format!("data/{version}/{}", lang.code());
        data.extend(["first", "rest"].map(|part| format!("{folder}/{part}.json")));
    }
    named.extend(data.into_iter().map(|name| (name.clone(), name)));
    let mut out = String::new();
    for (name, file) in named {
        let packed = STANDARD.encode(gzip(&read_bytes(&site.join(&file))?)?);
        out += &format!(
            "<script type=\"application/octet-stream\" id=\"part:{name}\">{packed}</script>\n"
        );
    }
    Ok(out)
}

/// Whether a file is a program that a worker runs, or the script of one. The script that starts
/// it on a host has nothing to start here.
fn is_workers(name: &str) -> bool {
    let is_program = name.ends_with(".js") || name.ends_with("_bg.wasm");
    let is_other = name.starts_with("parallel49-") || name.ends_with("_loader.js");
    is_program && !is_other && name != super::service_worker::NAME
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).map_err(|fault| fault.to_string())?;
    encoder.finish().map_err(|fault| fault.to_string())
}

#[cfg(test)]
mod tests {
    use super::super::program::Later;
    use super::*;

    #[test]
    fn the_programs_of_workers_are_known_by_their_names() {
        assert!(is_workers("worker.js") && is_workers("worker_bg.wasm"));
        let others = ["parallel49-0a1b.js", "parallel49-0a1b_bg.wasm", "worker_loader.js", "sw.js"];
        for other in others {
            assert!(!is_workers(other), "{other}");
        }
    }

    #[test]
    fn the_script_stands_alone() {
        let program = |later| Program { script: String::new(), first: String::new(), later };
        let glue = "let a;\nimport * as import1 from \"./parts.js\"\nimport1.b();";
        let parted = program(Some(Later { script: String::new(), wasm: String::new() }));
        let expected =
            "let a;\nconst import1 = { __wasm_split_load_later: loadLater };\nimport1.b();";
        assert_eq!(alone(glue, &parted).as_deref(), Ok(expected));
        assert_eq!(alone(glue, &program(None)).as_deref(), Ok(glue));
        assert!(alone("let a;", &parted).is_err());
    }
}
