//! Where a view stands in a story, and the views of the steps. No pixels.

use crate::ctx::Ctx;
use crate::dataset::{Date, Step, Story};
use crate::link::{self, MAX_COLUMNS};
use crate::query::index::Found;
use crate::query::{Index, Screen, View};

/// A step of a story.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub story: &'a Story<String>,
    /// From 1 to the number of steps.
    pub n: usize,
}

impl<'a> Place<'a> {
    pub fn step(&self) -> &'a Step<String> {
        &self.story.steps[self.n - 1]
    }

    /// How many steps there are.
    pub fn of(&self) -> usize {
        self.story.steps.len()
    }

    pub fn previous(&self) -> Option<usize> {
        (self.n > 1).then(|| self.n - 1)
    }

    pub fn next(&self) -> Option<usize> {
        (self.n < self.of()).then(|| self.n + 1)
    }
}

pub fn story<'a>(index: &'a Index, id: &str) -> Option<&'a Story<String>> {
    index.data.stories.iter().find(|story| *story.id == *id)
}

/// The step that a view stands in. A link that names a story and no step of
/// it stands in the first.
pub fn place<'a>(index: &'a Index, view: &View) -> Option<Place<'a>> {
    let story = story(index, view.story.as_deref().filter(|_| is_told(view))?)?;
    let n = usize::from(view.step.unwrap_or(1));
    (1..=story.steps.len()).contains(&n).then_some(Place { story, n })
}

/// Whether a view is to stand under the bar of a story.
pub fn is_told(view: &View) -> bool {
    view.story.is_some() && view.screen != Screen::Stories
}

/// Whether the step that a view stands in speaks of a record.
pub fn is_told_of(ctx: &Ctx<'_>, id: &str) -> bool {
    place(ctx.index, ctx.view)
        .is_some_and(|place| place.step().records.iter().any(|of| **of == *id))
}

/// Whether a view stands at another step than one before it.
pub fn is_other_step(before: &View, next: &View) -> bool {
    is_told(next) && (&before.story, before.step, is_told(before)) != (&next.story, next.step, true)
}

/// The view of step `n`, in the reader's language and data version. No record
/// is open in it: that would cover the text of the step.
pub fn step_view(index: &Index, view: &View, story: &Story<String>, n: usize) -> View {
    let step = n.checked_sub(1).and_then(|at| story.steps.get(at));
    let shown = match step.map(|step| (&step.view, step)) {
        Some((Some(query), _)) => link::parse(query).0,
        Some((None, step)) => columns_of(index, step),
        None => View::default(),
    };
    View {
        story: Some(story.id.0.clone()),
        step: u16::try_from(n).ok().filter(|n| *n > 0),
        id: None,
        ..shown
    }
    .with(|shown| view.lend_to(shown))
}

/// Data from before steps had views: compare, with the instruments that the
/// step speaks of as its columns, or as it is where it speaks of none.
fn columns_of(index: &Index, step: &Step<String>) -> View {
    let mut view = View::default();
    for id in &step.records {
        let instrument = match index.find(id) {
            Some(Found::Instrument(n)) => &index.data.instruments[n],
            Some(Found::Provision(n)) => index.instrument_of(n),
            _ => continue,
        };
        if view.cols.len() < MAX_COLUMNS {
            view.cols.add(instrument.id.0.clone());
        }
    }
    view
}

/// The stories screen, or the page of one story, as it is reached from a
/// step: its filters came with the story and are not the reader's own.
pub fn page(view: &View, story: Option<&Story<String>>) -> View {
    View {
        screen: Screen::Stories,
        story: story.map(|story| story.id.0.clone()),
        ..View::default()
    }
    .with(|page| view.lend_to(page))
}

/// The same view outside the story.
pub fn left(view: &View) -> View {
    view.with(|view| {
        view.story = None;
        view.step = None;
    })
}

/// Where a key leads from a step; `None` where it leads nowhere.
pub fn by_key(index: &Index, view: &View, key: &str) -> Option<View> {
    let place = place(index, view)?;
    let n = match key {
        "ArrowLeft" => place.previous(),
        "ArrowRight" => place.next(),
        "Home" => place.previous().map(|_| 1),
        "End" => place.next().map(|_| place.of()),
        _ => None,
    }?;
    Some(step_view(index, view, place.story, n))
}

/// The date that a reader knows a record by.
pub fn date_of(index: &Index, found: Found) -> Option<Date> {
    let data = &index.data;
    match found {
        Found::Instrument(n) => Some(data.instruments[n].date),
        Found::Provision(n) => Some(data.provisions[n].date.unwrap_or(index.instrument_of(n).date)),
        Found::Plan(n) => index.instrument(&data.plans[n].instrument).map(|item| item.date),
        Found::Event(n) => Some(data.events[n].date),
        Found::Body(n) => data.bodies[n].founded,
        Found::Source(n) => data.sources[n].date,
        Found::Finding(_) | Found::Assessment(_) => None,
    }
}

/// "Step 2 of 5".
pub fn step_of(ctx: &Ctx<'_>, place: Place<'_>) -> String {
    ctx.fill(ctx.texts.stories.step_of, &[&place.n.to_string(), &place.of().to_string()])
}

/// The story that the reader is in, and where in it, for titles.
pub fn title_part(ctx: &Ctx<'_>) -> Option<String> {
    if let Some(place) = place(ctx.index, ctx.view) {
        let (n, of) = (place.n.to_string(), place.of().to_string());
        return Some(ctx.fill(ctx.texts.stories.step_title, &[&place.story.title, &n, &of]));
    }
    let told = ctx.view.story.as_deref().filter(|_| ctx.view.screen == Screen::Stories)?;
    story(ctx.index, told).map(|story| story.title.clone())
}
