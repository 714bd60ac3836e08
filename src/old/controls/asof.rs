//! The as-of control: a slider over the days that mattered, with the exact
//! day beside it. One day for the whole app.

use crate::content::{ACTION, CHOICE, Element, INPUT, el};
use crate::dataset::{Day, Weight};
use crate::query::Index;
use crate::query::order::sorted_by_key;
use crate::scene::Scene;
use crate::text::format;

/// The days on which a flagship or joint plan came into force, with its name.
pub fn marks(index: &Index) -> Vec<(Day, String)> {
    let leading = index
        .data
        .instruments
        .iter()
        .filter(|item| matches!(item.weight, Some(Weight::Flagship | Weight::Plan)))
        .map(|item| (item.in_force.from.first(), item.short.clone()))
        .collect();
    let mut marks: Vec<(Day, String)> = Vec::new();
    for (day, name) in sorted_by_key(leading, |(day, _)| *day) {
        match marks.last_mut() {
            Some((last, names)) if *last == day => {
                names.push_str("; ");
                names.push_str(&name);
            }
            _ => marks.push((day, name)),
        }
    }
    marks
}

/// Where a day stands among the marks: at the last one not after it, or past
/// all of them for the whole record.
pub fn position(marks: &[(Day, String)], day: Option<Day>) -> usize {
    match day {
        None => marks.len(),
        Some(day) => marks.iter().rposition(|(mark, _)| *mark <= day).unwrap_or(0),
    }
}

/// The marked day before or after a day; `None` is the whole record, which
/// stands past the last mark.
///
/// # Errors
/// Where there is no further mark that way.
pub fn step(
    marks: &[(Day, String)],
    from: Option<Day>,
    forward: bool,
) -> Result<Option<Day>, AtTheEnd> {
    let days = || marks.iter().map(|(mark, _)| *mark);
    match (from, forward) {
        (None, true) => Err(AtTheEnd),
        (Some(day), true) => Ok(days().find(|mark| *mark > day)),
        (from, false) => {
            days().rfind(|mark| from.is_none_or(|day| *mark < day)).map(Some).ok_or(AtTheEnd)
        }
    }
}

/// There is no marked day further that way.
#[derive(Debug, PartialEq, Eq)]
pub struct AtTheEnd;

pub fn control(scene: &Scene) -> Element {
    let (texts, lang) = (scene.texts(), scene.lang());
    let index = scene.loaded.as_deref().map(|loaded| &loaded.index);
    let marks = index.map(marks).unwrap_or_default();
    let day = scene.settled.asof;
    let at = position(&marks, day);
    let chosen = match day {
        None => texts.asof_none.to_owned(),
        Some(day) => {
            let mark = marks.iter().find(|(mark, _)| *mark == day);
            let name = mark.map(|(_, name)| format!(", {name}")).unwrap_or_default();
            format!("{}{name}", format::day(day, lang))
        }
    };
    let (value, said, class) = match &scene.bad_date {
        Some(typed) => (typed.clone(), texts.asof_invalid.to_owned(), "asof-said is-error"),
        None => {
            let value = day.map(|day| day.to_string()).unwrap_or_default();
            (value, chosen.clone(), "asof-said")
        }
    };
    let newest = index.map(|index| index.data.meta.evidence_until.last().to_string());
    let typed = el("input")
        .attr("type", "text")
        .attr("id", "asof")
        .attr("inputmode", "numeric")
        .attr("size", "10")
        .attr("autocomplete", "off")
        .attr("placeholder", newest.unwrap_or_default())
        .attr("aria-invalid", scene.bad_date.is_some().to_string())
        .attr("aria-describedby", "asof-said")
        .attr(CHOICE, "asof")
        .attr("value", value);
    let slider = el("input")
        .attr("type", "range")
        .attr("id", "asof-slider")
        .attr("min", "0")
        .attr("max", marks.len().to_string())
        .attr("step", "1")
        .attr("aria-label", texts.asof_marks)
        .attr("aria-valuetext", chosen)
        .attr(INPUT, "asof")
        .attr("value", at.to_string());
    // Without data there is nowhere to slide to.
    let slider = if marks.is_empty() { slider.attr("disabled", "") } else { slider };
    let arrow = |action: &str, label: &str, sign: &str, is_end: bool| {
        let button = el("button")
            .attr("type", "button")
            .attr("id", action)
            .class("step")
            .attr(ACTION, action)
            .attr("aria-label", label)
            .child(sign);
        // Not `disabled`: that would drop the focus at the last mark.
        if is_end { button.attr("aria-disabled", "true") } else { button }
    };
    el("div")
        .class("asof")
        .attr("role", "group")
        .attr("aria-label", texts.asof)
        .child(el("label").class("asof-day").child(el("span").child(texts.asof)).child(typed))
        .child(
            el("span")
                .class("asof-slide")
                .child(arrow(
                    "asof-back",
                    texts.previous_day,
                    "‹",
                    step(&marks, day, false).is_err(),
                ))
                .child(slider)
                .child(arrow("asof-on", texts.next_day, "›", step(&marks, day, true).is_err())),
        )
        .child(el("span").class(class).attr("id", "asof-said").child(said))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Day> {
        Day::parse(text)
    }

    #[test]
    fn steps_lead_to_the_nearest_mark_either_way() {
        let mark = |text: &str| (day(text).expect("a day"), String::new());
        let marks = [mark("2010-10-03"), mark("2012-10-26"), mark("2018-06-12")];
        assert_eq!(step(&marks, None, false), Ok(day("2018-06-12")));
        assert_eq!(step(&marks, day("2014-06-01"), false), Ok(day("2012-10-26")));
        assert_eq!(step(&marks, day("2012-10-26"), false), Ok(day("2010-10-03")));
        assert_eq!(step(&marks, day("2010-10-03"), false), Err(AtTheEnd));
        assert_eq!(step(&marks, day("1999-01-01"), true), Ok(day("2010-10-03")));
        assert_eq!(step(&marks, day("2018-06-12"), true), Ok(None));
        assert_eq!(step(&marks, None, true), Err(AtTheEnd));
        assert_eq!(position(&marks, day("2014-06-01")), 1);
        assert_eq!(position(&marks, None), 3);
    }
}
