//! What the plans say: nothing of a plan is lost or said twice.

use crate::drawn::{copied, count, own, record, screen};
use parallel49_core::dataset::Lang;
use parallel49_core::text::texts;

const PLAN: &str = "cybersecurity-action-plan-2012";

#[test]
fn every_part_of_the_main_plans_is_on_its_screen_once() {
    for (lang, plans) in [(Lang::En, &["ci-action-plan-2010", PLAN][..]), (Lang::Fr, &[PLAN][..])] {
        let data = own(lang).data;
        for id in plans {
            let plan = data.plans.iter().find(|plan| *plan.instrument == **id).expect("a plan");
            let html = screen(&format!("view=plans&focus={id}&lang={}", lang.code()));
            let told = copied(&html);
            let once = |piece: &str| assert_eq!(count(&told, piece), 1, "{id}: {piece}");
            once(&plan.outcome);
            plan.limits.iter().for_each(|limits| once(limits));
            plan.progress.iter().for_each(|step| once(&step.text));
            for goal in &plan.goals {
                once(goal.title.get(lang));
                once(&goal.summary);
                for objective in &goal.objectives {
                    once(&objective.summary);
                    objective.activities.iter().for_each(|activity| once(&activity.text));
                }
            }
            // Who leads is said once for all, and once that we inferred it.
            let name = texts(lang).plans.lead_of.replace("{}", &data.parties[0].name);
            once(&name);
            once(texts(lang).plans.mark);
        }
    }
}

#[test]
fn facts_stand_in_a_box() {
    let html = screen(&format!("view=plans&focus={PLAN}&lang=en"));
    let facts = html.split("plan-facts").nth(1).and_then(|rest| rest.split("</dl>").next());
    let facts = copied(facts.expect("facts"));
    for said in ["Who", "When", "Under", "Beyond the Border Action Plan 2011", "Status"] {
        assert!(facts.contains(said), "{said} in {facts}");
    }
}

#[test]
fn the_screen_says_what_it_hides() {
    let html = screen(&format!("view=plans&focus={PLAN}&asof=2014-06-01&lang=en"));
    let told = copied(&html);
    assert!(told.contains("11 statements not in force that day are hidden."), "{told}");
    assert!(told.contains("3 reports later than that day are hidden."));
    assert!(told.contains("not as it was known on the day chosen"));
    assert!(told.contains("end not evidenced"));
    assert!(told.contains("On that day"));
}

#[test]
fn an_open_plan_outside_the_filters_is_shown_and_the_filters_are_named() {
    let html = screen(&format!("view=plans&focus={PLAN}&party=ca&asof=2005-01-01&lang=en"));
    let outside = html.split("class=\"notice outside\"").nth(1).expect("a notice");
    let outside = copied(outside.split("</div>").next().unwrap_or_default());
    assert!(outside.contains("Canada") && outside.contains("2005"), "{outside}");
    assert_eq!(count(&html, "<section class=\"goal\""), 3);
    assert!(!screen(&format!("view=plans&focus={PLAN}&party=joint&lang=en")).contains("outside\""));
}

#[test]
fn the_list_says_how_much_is_coded_in_words_apart() {
    let told = copied(&screen("view=plans&lang=en"));
    assert!(
        told.contains("3 goals\u{a0}· 6 objectives\u{a0}· 5 activities\u{a0}· 9 progress reports"),
        "{told}"
    );
    assert!(screen("view=plans&q=xyzzy&lang=en").contains("id=\"nothing\""));
}

#[test]
fn the_record_of_a_plan_leads_to_its_screen() {
    let html = record("view=compare&theme=governance&lang=en", PLAN);
    assert!(html.contains(&format!("view=plans&amp;theme=governance&amp;focus={PLAN}")), "{html}");
    assert!(html.contains("Where our record ends"));
    // What carries it is a matter of the screen.
    assert!(!html.contains("provisions carry this"));
}
