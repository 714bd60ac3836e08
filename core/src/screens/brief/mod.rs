//! What a printed view says of itself; and a theme, a plan, a record as a brief of at most two
//! sheets, with its sources numbered.

mod plan;
mod record;
mod room;
mod theme;

use crate::ctx::Ctx;
use crate::dataset::{Assessment, Evidence, Lang, Party, Source};
use crate::link;
use crate::page::Page;
use crate::query::{Facet, Filter, Screen};
use crate::screens::pins::model::pins;
use crate::screens::stories::describe::narrowed;
use crate::text::format;

/// A view as a brief. What does not fit is counted.
#[derive(Default)]
pub struct Brief<'a> {
    /// What it is: a screen, or the kind of a record.
    pub kind: String,
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub title_lang: Option<&'static str>,
    /// Filters, day, version of the data.
    pub of: Vec<String>,
    /// The full address, with its label.
    pub address: Option<String>,
    pub lead: Vec<Item<'a>>,
    pub verdict: Option<Verdict<'a>>,
    pub facts: Vec<(String, String)>,
    /// Whether the sections stand side by side, or follow each other.
    pub is_side_by_side: bool,
    pub sections: Vec<Section<'a>>,
    /// Whether sources have their addresses.
    has_addresses: bool,
    /// How much is not printed, and where it stands.
    pub more: Option<String>,
    /// In the order of their numbers.
    pub sources: Vec<Cited<'a>>,
}

/// A verdict with those of the other eras.
pub struct Verdict<'a> {
    pub item: &'a Assessment<String>,
    pub heading: String,
    /// How sure it is, on how much it rests, by which rule.
    pub facts: String,
    pub eras: Vec<(String, Option<&'a Assessment<String>>)>,
}

/// Content under a heading.
#[derive(Default)]
pub struct Section<'a> {
    /// What several sections belong to: said above the first of them, and where what is left out
    /// is counted. Without it, what is left out counts as statements.
    pub group: &'static str,
    pub heading: String,
    pub party: Option<&'a Party<String>>,
    /// A paragraph of its own.
    pub position: String,
    pub items: Vec<Item<'a>>,
    /// How many more there are than its items.
    pub others: usize,
}

/// A paragraph, with small facts under it.
#[derive(Default)]
pub struct Item<'a> {
    /// How it stands under others.
    pub depth: usize,
    pub title: String,
    pub text: String,
    pub meta: String,
    evidence: Vec<&'a Evidence<String>>,
    /// The numbers of its sources.
    pub refs: Vec<usize>,
}

impl<'a> Item<'a> {
    fn new(text: &str, evidence: impl IntoIterator<Item = &'a Evidence<String>>) -> Item<'a> {
        let evidence = evidence.into_iter().collect();
        Item { text: text.to_owned(), evidence, ..Item::default() }
    }

    fn titled(self, title: impl Into<String>) -> Item<'a> {
        Item { title: title.into(), ..self }
    }
}

/// A place in a source.
pub struct Cited<'a> {
    pub source: &'a Source<String>,
    pub place: String,
    /// The number under which the source was named before.
    pub first: Option<usize>,
    /// Its address, where there is room for addresses.
    pub address: Option<String>,
}

/// The view as a brief, where it is one: the record that is open, else a plan or a theme. `site`
/// is the address of the page.
pub fn brief<'a>(page: &'a Page, open: Option<&str>, site: Option<&str>) -> Option<Brief<'a>> {
    let ctx = page.ctx();
    if !ctx.index.complete {
        return None;
    }
    let mut brief = match open {
        Some(id) => record::record(&ctx, id)?,
        None if ctx.view.screen == Screen::Plans => plan::plan(&ctx)?,
        None => theme::theme(page)?,
    };
    brief.has_addresses = open.is_some() && !brief.is_side_by_side;
    let view = page.view.with(|view| view.id = open.map(str::to_owned));
    let address = site.map(|site| format!("{site}{}", link::href(&view)));
    brief.of.extend(asof(&ctx));
    brief.of.push(ctx.version());
    brief.address = address.as_ref().map(|said| ctx.labelled(ctx.texts.printed_from, said));
    Some(room::fit(&ctx, brief, address.as_deref()))
}

/// What narrows the view besides what it is about, without the name of the screen.
fn filters(ctx: &Ctx<'_>) -> Vec<String> {
    let others = ctx.view.with(|view| {
        view.focus = None;
        view.facet_mut(Facet::Theme).clear();
    });
    narrowed(&Ctx { view: &others, ..*ctx }).split_off(1)
}

fn asof(ctx: &Ctx<'_>) -> Option<String> {
    let day = ctx.view.asof.filter(|_| Filter::Asof.applies_to(ctx.view.screen))?;
    Some(ctx.labelled(ctx.texts.asof, &format::day(day, ctx.lang)))
}

/// The language of a source, where it is not the page's.
fn other_lang(source: &Source<String>, lang: Lang) -> Option<&'static str> {
    let own = Lang::from(source.language);
    (own != lang).then(|| own.code())
}

/// "The first 100 of 2,504 records", where a list holds a part only; `most` is how many rows it
/// holds at most.
pub fn rows_line(page: &Page, most: usize) -> Option<String> {
    let (ctx, _, hits) = page.catalogued()?;
    let is_list = matches!(ctx.view.screen, Screen::Records | Screen::Sources);
    let found = hits.shown.count();
    (is_list && found > most).then(|| {
        let all = ctx.count(found, (ctx.texts.items)(ctx.view.screen));
        ctx.fill(ctx.texts.brief_rows, &[&format::number(most, ctx.lang), &all])
    })
}

/// The sources of what is pinned, in the order in which they are first named; none of any other
/// view.
pub fn sources(page: &Page) -> Vec<&Source<String>> {
    let ctx = page.ctx();
    let mut ids: Vec<&str> = Vec::new();
    if ctx.index.complete && page.view.screen == Screen::Pins {
        for place in pins(&ctx).into_iter().flat_map(|pin| pin.evidence) {
            if !ids.contains(&&*place.source) {
                ids.push(&place.source);
            }
        }
    }
    ids.into_iter().filter_map(|id| page.loaded.index.source(id)).collect()
}
