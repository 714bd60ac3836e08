//! What the stories say: the list, one on a page, the bar of a step.

use crate::drawn::{copied, count, own, screen};
use parallel49_core::dataset::Lang;
use parallel49_core::link::format;
use parallel49_core::query::View;
use parallel49_core::screens::stories::model::step_view;

#[test]
fn the_list_leads_into_every_story_by_its_title() {
    let list = screen("view=stories&party=ca&lang=en");
    let stories = own(Lang::En).data.stories;
    assert_eq!(count(&list, "class=\"story-begin\""), stories.len());
    for story in &stories {
        assert!(list.contains(&format!("story={}&amp;step=1", story.id)), "{}", story.id);
        assert!(list.contains(&format!("story={}&amp;lang=en\"", story.id)), "{}", story.id);
    }
    assert_eq!(count(&list, "class=\"story-subject\""), stories.len());
    assert!(copied(&list).contains("About: "));
}

#[test]
fn a_story_can_be_read_as_one_page() {
    for lang in Lang::ALL {
        let stories = own(lang).data.stories;
        let story = &stories[0];
        let page = screen(&format!("view=stories&story={}&lang={}", story.id, lang.code()));
        assert_eq!(count(&page, "class=\"story-view\""), story.steps.len());
        let records: usize = story.steps.iter().map(|step| step.records.len()).sum();
        assert_eq!(count(&page, "data-item="), records);
    }
    let page = copied(&screen("view=stories&story=story-three-goals-of-2012&lang=en"));
    assert!(page.contains("Open this view: Timeline · December 2011 – December 2012"), "{page}");
}

#[test]
fn the_bar_links_every_record_and_the_neighbours() {
    let index = own(Lang::En);
    let story = &index.data.stories[0];
    for n in [1, story.steps.len()] {
        let reader = View { lang: Some(Lang::En), ..View::default() };
        let view = step_view(&index, &reader, story, n);
        let html = screen(&format(&view));
        let bar = html.split("<section id=\"story\"").nth(1).expect("a bar");
        let bar = bar.split("</section>").next().unwrap_or_default();
        for id in &story.steps[n - 1].records {
            assert!(bar.contains(&format!("data-item=\"{id}\"")), "{n}: {id}");
        }
        assert_eq!(bar.contains("rel=\"prev\""), n > 1);
        assert_eq!(bar.contains("rel=\"next\""), n < story.steps.len());
        assert!(bar.contains("id=\"story-leave\""));
        assert!(bar.contains(&format!("Step {n} of {}", story.steps.len())), "{bar}");
        assert!(bar.contains("is-folded") || html.contains("story-bar is-folded"), "folded");
    }
    assert!(!screen("view=stories&story=story-centres&step=2&lang=en").contains("id=\"story\""));
}
