//! The plans screen: nothing of a plan is lost or said twice, what a day or a
//! filter hides is counted, and the list has its order.

mod common;

use common::{data, index, indexed, tiny, view};
use parallel49::content::{Element, Node, to_html};
use parallel49::dataset::{Activity, Basis, Dataset, Id, Lang, Lead, Plan};
use parallel49::link::parse;
use parallel49::plans::content::screen;
use parallel49::plans::model::{
    Carriers, Group, carried_by, carriers, first_sentence, instrument, order, plan_of, progress,
};
use parallel49::query::{Facet, Filter, Index};
use parallel49::scene::{Loaded, Loading, Scene};
use parallel49::text::texts;
use std::sync::Arc;

const MAIN: [&str; 6] = [
    "ci-action-plan-2010",
    "btb-declaration-2011",
    "btb-action-plan-2011",
    "cybersecurity-action-plan-2012",
    "grid-strategy-2016",
    "roadmap-2021",
];

fn scene_of(loaded: &Arc<Loaded>, query: &str, lang: Lang) -> Scene {
    let (view, unread) = parse(query);
    let mut scene = Scene::new(view.with(|view| view.lang = Some(lang)), unread);
    scene.loaded = Some(loaded.clone());
    scene.loading = Loading::Done;
    scene.settle();
    scene
}

fn loaded(data: &Dataset, lang: Lang) -> Arc<Loaded> {
    Arc::new(Loaded::new(indexed(data, lang)))
}

fn page(query: &str) -> Node {
    let scene = scene_of(&loaded(data(), Lang::En), query, Lang::En);
    as_one(screen(&scene))
}

fn as_one(nodes: Vec<Node>) -> Node {
    parallel49::content::el("main").child(nodes).into()
}

fn text(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        Node::Element(element) => element.children.iter().map(text).collect(),
    }
}

fn attr<'a>(element: &'a Element, name: &str) -> &'a str {
    let found = element.attrs.iter().find(|(known, _)| *known == name);
    found.map_or("", |(_, value)| value)
}

/// The elements below a node that fit, the outermost only, in order.
fn all<'a>(node: &'a Node, fits: &dyn Fn(&Element) -> bool) -> Vec<&'a Node> {
    let Node::Element(element) = node else { return Vec::new() };
    let found = |child: &'a Node| match child {
        Node::Element(inner) if fits(inner) => vec![child],
        _ => all(child, fits),
    };
    element.children.iter().flat_map(found).collect()
}

fn of_class<'a>(node: &'a Node, class: &str) -> Vec<&'a Node> {
    all(node, &|element| attr(element, "class").split(' ').any(|own| own == class))
}

fn of_tag<'a>(node: &'a Node, tag: &str) -> Vec<&'a Node> {
    all(node, &|element| element.tag == tag)
}

fn texts_of(nodes: Vec<&Node>) -> Vec<String> {
    nodes.into_iter().map(text).collect()
}

/// One part of a plan in plain words: title, summary, leads, places, carriers,
/// and the parts in it.
#[derive(Debug, PartialEq)]
struct Told {
    title: String,
    summary: String,
    leads: Vec<String>,
    places: usize,
    carriers: Vec<String>,
    within: Vec<Told>,
}

fn read_part(node: &Node) -> Told {
    let part = of_class(node, "part")[0];
    let said = of_class(part, "part-said")[0];
    let heading = |element: &Element| ["h3", "h4", "h5"].contains(&element.tag);
    let leads = of_class(said, "leads").into_iter().flat_map(|list| of_tag(list, "div"));
    let leads = leads.flat_map(|side| {
        let party = text(of_tag(side, "dt")[0]);
        let named = of_tag(side, "dd").into_iter();
        named.map(move |lead| format!("{party}: {}", text(lead))).collect::<Vec<_>>()
    });
    let carried = of_class(part, "carried");
    let carriers = carried.iter().flat_map(|group| of_tag(group, "li"));
    let class = match node {
        Node::Element(own) if attr(own, "class") == "goal" => "objective",
        _ => "activity",
    };
    let within = of_class(node, class).into_iter();
    Told {
        title: text(all(said, &heading)[0]),
        summary: texts_of(of_class(said, "said")).concat(),
        leads: leads.collect(),
        places: of_class(said, "meta").iter().flat_map(|line| of_tag(line, "a")).count(),
        carriers: carriers.map(|item| text(of_class(item, "said")[0])).collect(),
        within: within.map(read_part).collect(),
    }
}

/// The texts of the carriers, party by party as the screen groups them.
fn carrier_texts(index: &Index, ids: &[Id]) -> Vec<String> {
    let all = carriers(index, &view(|_| ()), ids).shown;
    assert_eq!(all.len(), ids.len());
    let parties = index.data.parties.iter();
    let own =
        parties.flat_map(|party| all.iter().filter(|n| index.instrument_of(**n).party == party.id));
    own.map(|n| index.data.provisions[*n].text.clone()).collect()
}

fn leads(index: &Index, plan: &Plan<String>, leads: &[Lead<String>], lang: Lang) -> Vec<String> {
    let texts = texts(lang).plans;
    let joint = &*index.instrument(&plan.instrument).expect("an instrument").party == "joint";
    let mut out = Vec::new();
    for party in &index.data.parties {
        let label = texts.lead_of.replace("{}", &party.name);
        let own: Vec<&Lead<String>> = leads.iter().filter(|lead| lead.party == party.id).collect();
        for lead in &own {
            let basis = if lead.basis == Basis::Stated { texts.stated } else { texts.inferred };
            out.push(format!("{label}: {}, {basis}", lead.name));
        }
        if own.is_empty() && joint && ["us", "ca"].contains(&&*party.id) {
            out.push(format!("{label}: {}", texts.no_lead));
        }
    }
    out
}

fn expected(index: &Index, plan: &Plan<String>, lang: Lang) -> Vec<Told> {
    let activity = |item: &Activity<String>| Told {
        title: item.text.clone(),
        summary: String::new(),
        leads: leads(index, plan, &item.leads, lang),
        places: item.evidence.len(),
        carriers: carrier_texts(index, &item.carried_by),
        within: Vec::new(),
    };
    let goals = plan.goals.iter().map(|goal| Told {
        title: goal.title.get(lang).to_owned(),
        summary: goal.summary.clone(),
        leads: Vec::new(),
        places: goal.evidence.len(),
        carriers: carrier_texts(index, &goal.carried_by),
        within: goal
            .objectives
            .iter()
            .map(|item| Told {
                title: item.title.get(lang).to_owned(),
                summary: item.summary.clone(),
                leads: Vec::new(),
                places: item.evidence.len(),
                carriers: carrier_texts(index, &item.carried_by),
                within: item.activities.iter().map(activity).collect(),
            })
            .collect(),
    });
    goals.collect()
}

#[test]
fn every_part_of_every_plan_is_on_its_screen_once() {
    for lang in Lang::ALL {
        let (index, loaded) = (index(lang), loaded(data(), lang));
        for plan in &index.data.plans {
            let query = format!("view=plans&focus={}", plan.instrument);
            let scene = scene_of(&loaded, &query, lang);
            assert!(scene.ignored.is_empty(), "{query}: {:?}", scene.ignored);
            let page = as_one(screen(&scene));
            let goals: Vec<Told> = of_class(&page, "goal").into_iter().map(read_part).collect();
            assert_eq!(goals, expected(index, plan, lang), "{query}");
            // What came of it, with its places.
            let outcome = of_class(&page, "plan-outcome");
            assert_eq!(texts_of(of_class(outcome[0], "outcome")), [plan.outcome.as_str()]);
            let places = of_class(outcome[0], "plan-sources");
            let places: Vec<&Node> = places.iter().flat_map(|list| of_tag(list, "li")).collect();
            assert_eq!(places.len(), plan.outcome_evidence.len());
            assert!(places.iter().all(|place| !of_tag(place, "a").is_empty()));
            // Where our record ends, once, or no heading at all.
            let limits: Vec<String> = of_class(&page, "plan-limits")
                .into_iter()
                .flat_map(|part| texts_of(of_tag(part, "p")))
                .collect();
            assert_eq!(limits, plan.limits.iter().cloned().collect::<Vec<_>>(), "{query}");
            // Progress with evidence, the newest last.
            let steps: Vec<&Node> = of_class(&page, "progress")
                .into_iter()
                .flat_map(|list| of_tag(list, "li"))
                .collect();
            assert_eq!(steps.len(), plan.progress.len(), "{query}");
            for step in &plan.progress {
                let shows = |item: &&&Node| text(of_tag(item, "p")[0]).ends_with(&step.text);
                let found: Vec<&&Node> = steps.iter().filter(shows).collect();
                assert_eq!(found.len(), 1, "{}", step.text);
                assert_eq!(of_tag(found[0], "a").len(), step.evidence.len(), "{}", step.text);
            }
            let last = progress(plan, &scene.settled).0;
            assert!(last.is_sorted_by_key(|step| step.date.last()), "{query}");
            assert!(
                scene.title().starts_with(
                    instrument(index, plan_of(index, &plan.instrument).expect("a plan"))
                        .expect("an instrument")
                        .title
                        .get(lang)
                )
            );
        }
    }
}

#[test]
fn the_main_plans_say_what_came_of_them_and_where_our_record_ends() {
    for lang in Lang::ALL {
        let index = index(lang);
        for id in MAIN {
            let plan = &index.data.plans[plan_of(index, id).expect("a plan")];
            let first = first_sentence(&plan.outcome);
            let rest = plan.outcome[first.len()..].trim();
            assert!(!first.is_empty() && first.ends_with('.'), "{first}");
            assert_eq!(first_sentence(rest), rest, "{id}: more than two sentences");
            assert!(!plan.outcome_evidence.is_empty(), "{id}");
            assert!(plan.limits.as_ref().is_some_and(|limits| limits.len() > 20), "{id}");
            assert!(!plan.goals.is_empty() && !plan.progress.is_empty(), "{id}");
        }
    }
}

#[test]
fn sentences_end_where_they_end() {
    for (text, first) in [
        ("One. Two.", "One."),
        (
            "The STOP.THINK.CONNECT. partnership grew. It ended.",
            "The STOP.THINK.CONNECT. partnership grew.",
        ),
        ("Rien. «\u{a0}Tout\u{a0}» reste.", "Rien."),
        ("Only one", "Only one"),
        ("Ends in 2016-17. A new one.", "Ends in 2016-17."),
        ("", ""),
    ] {
        assert_eq!(first_sentence(text), first);
    }
}

#[test]
fn the_list_leads_with_the_main_plans_and_runs_in_time() {
    let index = index(Lang::En);
    let order = order(index);
    assert_eq!(order.len(), index.data.plans.len());
    let ids = |group: Group| -> Vec<&str> {
        let own = order.iter().filter(|(of, _)| *of == group);
        own.map(|(_, plan)| &*index.data.plans[*plan].instrument).collect()
    };
    assert_eq!(ids(Group::Main), MAIN);
    assert_eq!(ids(Group::Joint)[..3], ["canusa-1949", "cmvp-1995", "smart-border-2001"]);
    assert_eq!(ids(Group::Wider)[0], "ukusa-1946");
    assert_eq!(ids(Group::National), ["us-grid-action-plan-2016"]);
    assert!(order.is_sorted_by_key(|(group, plan)| {
        (*group, instrument(index, *plan).expect("an instrument").date.first())
    }));
    // The screen has the same order, each plan once.
    let page = page("view=plans");
    let links: Vec<&Node> =
        of_class(&page, "plan-group").into_iter().flat_map(|group| of_tag(group, "a")).collect();
    let shown: Vec<String> = links
        .into_iter()
        .map(|link| match link {
            Node::Element(link) => attr(link, "href").to_owned(),
            Node::Text(_) => String::new(),
        })
        .collect();
    let wanted: Vec<String> = order
        .iter()
        .map(|(_, n)| format!("?view=plans&focus={}&lang=en", index.data.plans[*n].instrument))
        .collect();
    assert_eq!(shown, wanted);
    assert_eq!(texts_of(of_tag(of_class(&page, "plan-group")[0], "h2")), ["The main joint plans"]);
}

#[test]
fn the_list_says_how_much_is_coded_and_what_came_of_it() {
    let page = page("view=plans");
    let items: Vec<&Node> =
        of_class(&page, "plan-group").into_iter().flat_map(|group| of_tag(group, "li")).collect();
    let one = items
        .iter()
        .find(|item| text(of_tag(item, "h3")[0]).contains("Cybersecurity Action Plan"))
        .expect("the plan of 2012");
    let lines = texts_of(of_class(one, "meta"));
    assert_eq!(lines[1], "3 goals6 objectives5 activities9 progress reports");
    assert!(
        lines[0].starts_with("since 26\u{a0}October 2012")
            && lines[0].ends_with("Completed (inferred)"),
        "{lines:?}"
    );
    assert_eq!(
        texts_of(of_class(one, "said")),
        ["No closing report and no published results of the plan itself were found."]
    );
}

#[test]
fn filters_and_days_narrow_the_list() {
    let count = |query: &str| {
        of_class(&page(query), "plan-group")
            .into_iter()
            .map(|group| of_tag(group, "li").len())
            .collect::<Vec<_>>()
    };
    assert_eq!(count("view=plans").iter().sum::<usize>(), data().plans.len());
    // Of the joint ones only the arrangement of 1949 and the programme of 1995
    // stood then; of the wider ones the agreement of 1946.
    assert_eq!(count("view=plans&asof=2000-01-01"), [2, 1]);
    assert_eq!(count("view=plans&party=us"), [1]);
    assert!(count("view=plans&q=xyzzy").is_empty());
    assert!(to_html(&[page("view=plans&q=xyzzy")]).contains("id=\"nothing\""));
}

const PLAN: &str = "cybersecurity-action-plan-2012";

/// How many carriers are shown, hidden by filters, hidden by the day.
fn hidden(query: &str) -> (usize, usize, usize) {
    let index = index(Lang::En);
    let plan = &index.data.plans[plan_of(index, PLAN).expect("the plan")];
    let Carriers { shown, by_filters, by_asof } =
        carriers(index, &parse(query).0, &carried_by(plan));
    (shown.len(), by_filters, by_asof)
}

#[test]
fn what_a_day_and_the_filters_hide_is_counted() {
    assert_eq!(hidden("view=plans"), (34, 0, 0));
    // Not yet: the NCIRP of 2016, the CISA acts of 2018 and (twice) 2015, the
    // Cyber Centre, and six duties of the CCIRC, known from a text of 2016.
    assert_eq!(hidden("view=plans&asof=2014-06-01"), (23, 0, 11));
    // Sixteen of the thirty-four are of the United States.
    assert_eq!(hidden("view=plans&party=ca"), (18, 16, 0));
    // Of those left the Cyber Centre and the six duties.
    assert_eq!(hidden("view=plans&party=ca&asof=2014-06-01"), (11, 16, 7));
    // A search finds the plan; it hides nothing beside it.
    assert_eq!(hidden("view=plans&q=xyzzy"), (34, 0, 0));
}

#[test]
fn the_screen_says_what_it_hides() {
    let page = page(&format!("view=plans&focus={PLAN}&asof=2014-06-01"));
    let shown: usize = of_class(&page, "carried").iter().map(|one| of_tag(one, "li").len()).sum();
    assert_eq!(shown, 23);
    let html = to_html(std::slice::from_ref(&page));
    assert!(html.contains("11 provisions not in force that day are hidden."));
    assert!(html.contains("3 reports later than that day are hidden."));
    assert!(html.contains("not as it was known on the day chosen"));
    let first = texts_of(of_class(of_class(&page, "carried")[0], "why"));
    assert_eq!(
        first.last().map(String::as_str),
        Some("4 provisions not in force that day are hidden.")
    );
    // Nothing shows whether the initiative of 2008 had ended.
    assert!(html.contains("end not evidenced"));
    let steps = of_class(&page, "progress");
    assert_eq!(of_tag(steps[0], "li").len(), 6);
}

#[test]
fn an_open_plan_outside_the_filters_is_shown_and_the_filters_are_named() {
    let loaded = loaded(data(), Lang::En);
    let query =
        format!("view=plans&focus={PLAN}&party=ca&theme=cybercrime&asof=2005-01-01&q=border");
    let scene = scene_of(&loaded, &query, Lang::En);
    let (ctx, catalogue, hits) = scene.catalogued().expect("all is there");
    let plan = plan_of(ctx.index, PLAN).expect("the plan");
    let at = catalogue
        .records
        .iter()
        .position(|found| *found == parallel49::query::index::Found::Plan(plan))
        .expect("a record");
    // It speaks of the border in its outcome.
    let barring = hits.barring(at, ctx.view);
    assert_eq!(barring, [Filter::Facet(Facet::Theme), Filter::Facet(Facet::Party), Filter::Asof]);
    let page = as_one(screen(&scene));
    let outside = of_class(&page, "outside");
    let chips = texts_of(of_class(outside[0], "chip"));
    assert_eq!(chips, ["Cybercrime ×", "Canada ×", "As of 1\u{a0}January 2005 ×"]);
    assert_eq!(of_class(&page, "goal").len(), 3);
    assert!(of_class(&page, "nothing").is_empty());
    // One that passes has no such line.
    let scene = scene_of(&loaded, &format!("view=plans&focus={PLAN}&party=joint"), Lang::En);
    assert!(of_class(&as_one(screen(&scene)), "outside").is_empty());
}

#[test]
fn the_ways_on_keep_the_day() {
    let page = page(&format!("view=plans&focus={PLAN}&asof=2014-06-01"));
    let ways = of_class(&page, "plan-ways");
    let hrefs: Vec<String> = of_tag(ways[0], "a")
        .into_iter()
        .map(|way| match way {
            Node::Element(way) => attr(way, "href").to_owned(),
            Node::Text(_) => String::new(),
        })
        .collect();
    assert_eq!(
        hrefs,
        [
            format!("?cols=us,{PLAN},ca&asof=2014-06-01&lang=en"),
            format!("?view=lineage&asof=2014-06-01&focus={PLAN}&lang=en"),
            format!("?view=plans&asof=2014-06-01&focus={PLAN}&id={PLAN}&lang=en"),
        ]
    );
    let neighbours = texts_of(of_tag(of_class(&page, "neighbours")[0], "a"));
    // Only those that stood then: not the grid strategy of 2016.
    assert_eq!(neighbours, ["← Beyond the Border Action Plan 2011", "CANUSA Agreement 1949 →"]);
}

#[test]
fn plans_of_other_parties_read_the_same() {
    let data = tiny();
    let loaded = loaded(&data, Lang::En);
    let scene = scene_of(&loaded, "view=plans&focus=sea-pact", Lang::En);
    let page = as_one(screen(&scene));
    let goals: Vec<Told> = of_class(&page, "goal").into_iter().map(read_part).collect();
    assert_eq!(goals.len(), 1);
    assert_eq!(
        goals[0].within[0].within[0].leads,
        ["Lead, Northland: Northern Watch, stated", "Lead, Southmark: no lead coded"]
    );
    // No limits and no carriers in this data: no heading, no second column.
    let html = to_html(&[page]);
    assert!(!html.contains("Where our record ends") && !html.contains("Carried by"), "{html}");
    assert!(!html.contains("is-carried"));
    let list = as_one(screen(&scene_of(&loaded, "view=plans", Lang::En)));
    assert_eq!(of_class(&list, "plan-group").len(), 1);
    // An instrument without a plan is no focus.
    let scene = scene_of(&loaded, "view=plans&focus=northern-act", Lang::En);
    assert_eq!(scene.ignored.len(), 1);
}

#[test]
fn the_record_of_a_plan_leads_to_its_screen() {
    let loaded = loaded(data(), Lang::En);
    let scene = scene_of(&loaded, &format!("theme=governance&id={PLAN}"), Lang::En);
    let html = to_html(&parallel49::record::content::panel(&scene));
    assert!(
        html.contains(&format!("?view=plans&amp;theme=governance&amp;focus={PLAN}&amp;lang=en"))
    );
    assert!(html.contains("Where our record ends"));
    // What carries it is a matter of the screen.
    assert!(!html.contains("Carried by"));
}
