//! Which steps run, and in which engines.

use super::act::{Context, act};
use super::{Args, STEPS};
use crate::commands::build;
use crate::setup;
use crate::setup::browsers::Engine;
use crate::steps::Report;

/// The steps that the name of a test can choose from.
const WITH_TESTS: [&str; 5] = ["core", "content", "xtask", "build", "browser"];
/// The steps that need the build tools.
const WITH_TOOLS: [&str; 3] = ["lint-app", "build", "browser"];
/// The step that builds the site.
const BUILD: &str = "build";
/// The steps that look at the built site.
const OF_SITE: [&str; 4] = ["wasm", "size", "html", "browser"];

pub struct Plan {
    steps: Vec<&'static str>,
    context: Context,
}

impl Plan {
    pub fn new(args: Args) -> Result<Self, String> {
        let unknown = |name: &&String| STEPS.iter().all(|(known, _)| known != *name);
        if let Some(name) = args.step.iter().find(unknown) {
            return Err(format!("There is no step `{name}`. `--list` names them."));
        }
        let steps = STEPS.iter().map(|(name, _)| *name).filter(|name| {
            if !args.step.is_empty() {
                return args.step.iter().any(|wanted| wanted == name);
            }
            (args.filter.is_none() || WITH_TESTS.contains(name))
                && !(args.no_build && *name == "build")
        });
        let steps = steps.collect();
        let engines = if args.engine.is_empty() { Engine::ALL.to_vec() } else { args.engine };
        Ok(Self { steps, context: Context { engines, full: args.full, filter: args.filter } })
    }

    pub fn run(&self, report: &mut Report) {
        let needs = |steps: &[&str]| self.steps.iter().any(|step| steps.contains(step));
        let mut ready = true;
        if needs(&WITH_TOOLS) {
            let engines: &[Engine] = if needs(&["browser"]) { &self.context.engines } else { &[] };
            ready = report.check("set-up", || setup::for_tests(engines));
        }
        let run = |steps: &[&'static str], report: &mut Report| {
            for step in steps {
                if !ready && WITH_TOOLS.contains(step) {
                    report.skip(step, "the set-up is not complete");
                } else {
                    act(step, &self.context, report);
                }
            }
        };
        let (of_site, others): (Vec<&str>, Vec<&str>) =
            self.steps.iter().partition(|step| OF_SITE.contains(step));
        let (build, native): (Vec<&str>, Vec<&str>) =
            others.iter().partition(|step| **step == BUILD);
        let built = if ready && !build.is_empty() {
            // Its longest part is one thread: what needs no site runs beside it.
            report.check_beside(BUILD, build::site, |report| run(&native, report))
        } else {
            run(&others, report);
            build.is_empty()
        };
        if built {
            run(&of_site, report);
        } else {
            of_site.iter().for_each(|step| report.skip(step, "there is no new build"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Test {
        #[command(flatten)]
        args: Args,
    }

    fn plan(text: &str) -> Result<Plan, String> {
        let words = ["test"].into_iter().chain(text.split_whitespace());
        Plan::new(Test::try_parse_from(words).map_err(|fault| fault.to_string())?.args)
    }

    #[test]
    fn chooses_the_steps() {
        let steps = |text| plan(text).unwrap_or_else(|fault| panic!("{fault}")).steps;
        assert_eq!(steps("--full").len(), STEPS.len());
        assert_eq!(steps("--step core --step size"), ["core", "size"]);
        assert_eq!(steps("opens --no-build"), ["core", "content", "xtask", "browser"]);
    }

    #[test]
    fn all_engines_unless_some_are_named() {
        let engines = |text| plan(text).unwrap_or_else(|fault| panic!("{fault}")).context.engines;
        assert_eq!(engines(""), Engine::ALL);
        assert_eq!(engines("--engine webkit"), [Engine::Webkit]);
        assert!(plan("--engine lynx").is_err());
    }

    #[test]
    fn an_unknown_step_is_a_mistake() {
        assert!(plan("--step nope").is_err());
    }

    #[test]
    fn every_step_named_elsewhere_exists() {
        for name in WITH_TESTS.iter().chain(&WITH_TOOLS).chain(&OF_SITE) {
            assert!(STEPS.iter().any(|(known, _)| known == name), "{name}");
        }
    }
}
