//! How much of each kind the dataset holds: counted, never typed.

use crate::dataset::{Dataset, ProvisionKind};

/// Each kind by its key in the texts, with its number of records. Figures and
/// pillars are counted apart from theme provisions.
pub fn counts<T>(data: &Dataset<T>) -> Vec<(&'static str, usize)> {
    let figures = data.provisions.iter().filter(|item| item.kind == ProvisionKind::Figure).count();
    vec![
        ("instruments", data.instruments.len()),
        ("provisions", data.provisions.len() - figures),
        ("figures", figures),
        ("pillars", data.instruments.iter().map(|item| item.pillars.len()).sum()),
        ("sources", data.sources.len()),
        ("events", data.events.len()),
        ("bodies", data.bodies.len()),
        ("relations", data.relations.len()),
        ("assessments", data.assessments.len()),
        ("positions", data.positions.len()),
        ("coverage", data.coverage.len()),
        ("findings", data.findings.len()),
        ("terms", data.terms.len()),
    ]
}
