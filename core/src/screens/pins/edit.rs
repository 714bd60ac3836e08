//! What is done with the list of pins, as a function of the list.

use crate::query::view::Values;

/// Something done with the list; places count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    Up(usize),
    Down(usize),
    Remove(usize),
    Clear,
    /// Puts a former list back.
    Restore(Values),
}

impl Edit {
    /// The list after it; a place that is none changes nothing.
    pub fn apply(&self, pins: &Values) -> Values {
        let mut pins = pins.clone();
        match self {
            Edit::Up(at) if *at > 0 => pins.shift(*at, at - 1),
            Edit::Down(at) => pins.shift(*at, at + 1),
            Edit::Remove(at) => {
                let pin = pins.iter().nth(*at).map(str::to_owned);
                pin.iter().for_each(|pin| pins.remove(pin));
            }
            Edit::Clear => pins.clear(),
            Edit::Restore(former) => pins.clone_from(former),
            Edit::Up(_) => {}
        }
        pins
    }

    /// Whether it takes something away, which can be undone.
    pub fn removes(&self) -> bool {
        matches!(self, Edit::Remove(_) | Edit::Clear)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(pins: &[&str]) -> Values {
        pins.iter().copied().collect()
    }

    #[test]
    fn pins_move_and_go() {
        let pins = list(&["a", "b", "c"]);
        assert_eq!(Edit::Up(1).apply(&pins), list(&["b", "a", "c"]));
        assert_eq!(Edit::Down(1).apply(&pins), list(&["a", "c", "b"]));
        assert_eq!(Edit::Up(0).apply(&pins), pins);
        assert_eq!(Edit::Down(2).apply(&pins), pins);
        assert_eq!(Edit::Remove(1).apply(&pins), list(&["a", "c"]));
        assert_eq!(Edit::Clear.apply(&pins), list(&[]));
        assert_eq!(Edit::Restore(pins.clone()).apply(&list(&[])), pins);
    }
}
