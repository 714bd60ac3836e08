//! How a record is laid out: what it says, its facts, the contents of a long one, its sections.

use crate::browser::fragment;
use leptos::prelude::*;
use parallel49_core::ctx::Ctx;
use parallel49_core::text::format;

/// From so many sections on, a record begins with its contents.
const LONG: usize = 4;

/// A record in parts.
#[derive(Default)]
pub struct Told {
    /// What it says, before anything about it.
    pub lead: Vec<AnyView>,
    pub facts: Vec<AnyView>,
    pub sections: Vec<Section>,
}

/// A part under a heading of its own.
pub struct Section {
    /// Tells it from the other sections of its record, in ids.
    key: &'static str,
    heading: &'static str,
    /// How much stands in it, where that is worth knowing before.
    count: Option<usize>,
    content: Vec<AnyView>,
}

impl Told {
    /// Adds a section, unless there is nothing in it.
    pub fn section(&mut self, key: &'static str, heading: &'static str, content: Vec<AnyView>) {
        self.counted(key, heading, None, content);
    }

    /// The same with how much stands in it.
    pub fn counted(
        &mut self,
        key: &'static str,
        heading: &'static str,
        count: Option<usize>,
        content: Vec<AnyView>,
    ) {
        if !content.is_empty() {
            self.sections.push(Section { key, heading, count, content });
        }
    }

    /// All of it; `id` is the record's.
    pub fn view(self, ctx: &Ctx<'_>, id: &str) -> AnyView {
        let contents = (self.sections.len() >= LONG).then(|| contents(ctx, id, &self.sections));
        let facts = (!self.facts.is_empty()).then(|| {
            view! { <dl class="facts">{self.facts}</dl> }
        });
        let sections = self.sections.into_iter().map(|section| {
            let id = section_id(id, section.key);
            view! {
                <section class=section.key id=id tabindex="-1">
                    <h3>{section.heading}</h3>
                    {section.content}
                </section>
            }
        });
        let sections = sections.collect_view();
        match contents {
            Some(contents) => view! { {contents}{facts}{self.lead}{sections} }.into_any(),
            None => view! { {self.lead}{facts}{sections} }.into_any(),
        }
    }
}

fn contents(ctx: &Ctx<'_>, id: &str, sections: &[Section]) -> AnyView {
    let items = sections.iter().map(|section| {
        let target = section_id(id, section.key);
        let href = format!("#{target}");
        let count = section.count.map(|n| format!("\u{a0}({})", format::number(n, ctx.lang)));
        view! {
            <li>
                <a href=href on:click=move |event| fragment::follow(&event, &target)>
                    {section.heading}
                </a>
                {count}
            </li>
        }
    });
    view! {
        <nav class="record-contents" aria-label=ctx.texts.record.contents>
            <ul>{items.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// Sections of several records may stand on one page.
fn section_id(record: &str, key: &str) -> String {
    format!("{record}-{key}")
}
