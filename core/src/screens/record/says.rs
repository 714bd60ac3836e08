//! What an instrument says: its statements by theme, and its figures.

use crate::dataset::{Provision, ProvisionKind, Theme};
use crate::query::Index;

/// The statements of an instrument, as positions of provisions.
#[derive(Default)]
pub struct Says<'a> {
    /// By main theme, in the order of the themes.
    pub themes: Vec<(&'a Theme<String>, Vec<usize>)>,
    pub figures: Vec<usize>,
}

impl Says<'_> {
    /// How many statements there are besides the figures.
    pub fn statements(&self) -> usize {
        self.themes.iter().map(|(_, all)| all.len()).sum()
    }
}

/// What an instrument says.
pub fn says<'a>(index: &'a Index, instrument: &str) -> Says<'a> {
    let own: Vec<usize> =
        (0..index.len()).filter(|n| *index.instrument_of(*n).id == *instrument).collect();
    let provision = |n: &usize| -> &Provision<String> { &index.data.provisions[*n] };
    let (figures, rest): (Vec<usize>, Vec<usize>) =
        own.into_iter().partition(|n| provision(n).kind == ProvisionKind::Figure);
    let themes = index.data.themes.iter().filter_map(|theme| {
        let all: Vec<usize> = rest
            .iter()
            .copied()
            .filter(|n| provision(n).themes.first() == Some(&theme.id))
            .collect();
        (!all.is_empty()).then_some((theme, all))
    });
    Says { themes: themes.collect(), figures }
}
