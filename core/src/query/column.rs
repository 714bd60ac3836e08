//! The columns of the lists: what `sort` and `show` in a link name.

use super::view::{Screen, Values, View};
use crate::dataset::Word;
use crate::dataset::word::words;

words! {
    /// A column of the records table or an order of the sources.
    pub enum Column {
        Kind,
        Title,
        Party,
        Date,
        Themes,
        Status,
        Confidence,
        Sources,
        /// How much rests on it; of sources only.
        Statements,
    }
}

impl Column {
    /// The columns that the records table may have, in their order.
    pub const TABLE: &'static [Column] = Column::ALL.split_last().expect("columns").1;

    /// The columns of the table when the link says nothing.
    pub const USUAL: [Column; 4] = [Column::Kind, Column::Title, Column::Party, Column::Date];

    /// What a screen's list can be ordered by; nothing on screens without one.
    pub fn orders(screen: Screen) -> &'static [Column] {
        match screen {
            Screen::Records => Column::TABLE,
            Screen::Sources => &[Column::Statements, Column::Title, Column::Date],
            // The documents of a theme.
            Screen::Compare => &[Column::Date],
            _ => &[],
        }
    }

    /// The columns that a view of the table shows; the title always.
    pub fn shown(view: &View) -> Vec<Column> {
        let is_shown = |column: &Column| {
            let chosen = if view.show.is_empty() {
                Column::USUAL.contains(column)
            } else {
                view.show.contains(column.word())
            };
            chosen || *column == Column::Title
        };
        Column::TABLE.iter().copied().filter(is_shown).collect()
    }

    /// Shows or hides a column; the usual ones are no words in the link.
    pub fn toggle(view: &mut View, word: &str) {
        let mut shown = Column::shown(view);
        match Column::parse(word) {
            Some(column) if shown.contains(&column) => shown.retain(|known| *known != column),
            Some(column) => shown.push(column),
            None => {}
        }
        let words = Column::TABLE.iter().filter(|column| shown.contains(column));
        let mut show: Values = words.map(|column| column.word()).collect();
        if Column::USUAL.iter().all(|column| show.contains(column.word()))
            && show.len() == Column::USUAL.len()
        {
            show.clear();
        }
        view.show = show;
    }
}

/// An order: a column, and which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub column: Column,
    /// The highest or latest first.
    pub falling: bool,
}

impl Sort {
    /// The order that a view asks for, where its screen has it.
    pub fn of(view: &View) -> Option<Sort> {
        let word = view.sort.as_deref()?;
        let (falling, word) = match word.strip_prefix('-') {
            Some(word) => (true, word),
            None => (false, word),
        };
        let column = Column::parse(word)?;
        Column::orders(view.screen).contains(&column).then_some(Sort { column, falling })
    }

    /// As a link says it.
    pub fn word(self) -> String {
        let sign = if self.falling { "-" } else { "" };
        [sign, self.column.word()].concat()
    }

    /// The order that a press on a column's head leads to: what is new, large
    /// or sure comes first; once more turns it round.
    pub fn next(now: Option<Sort>, column: Column) -> Sort {
        let falling = match now {
            Some(now) if now.column == column => !now.falling,
            _ => matches!(
                column,
                Column::Date | Column::Sources | Column::Statements | Column::Confidence
            ),
        };
        Sort { column, falling }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_come_and_go_in_their_order() {
        let mut view = View { screen: Screen::Records, ..View::default() };
        assert_eq!(Column::shown(&view), Column::USUAL);
        Column::toggle(&mut view, "status");
        assert_eq!(
            view.show.iter().collect::<Vec<_>>(),
            ["kind", "title", "party", "date", "status"]
        );
        Column::toggle(&mut view, "kind");
        Column::toggle(&mut view, "title");
        assert!(Column::shown(&view).contains(&Column::Title), "the title stays");
        Column::toggle(&mut view, "nonsense");
        Column::toggle(&mut view, "status");
        Column::toggle(&mut view, "kind");
        assert!(view.show.is_empty(), "the usual columns are the bare link: {:?}", view.show);
    }

    #[test]
    fn a_second_press_turns_an_order_round() {
        let mut view = View { screen: Screen::Records, ..View::default() };
        let mut press = |column| {
            view.sort = Some(Sort::next(Sort::of(&view), column).word());
            view.sort.clone().unwrap_or_default()
        };
        assert_eq!(press(Column::Title), "title");
        assert_eq!(press(Column::Title), "-title");
        assert_eq!(press(Column::Date), "-date");
        assert_eq!(press(Column::Date), "date");
    }

    #[test]
    fn only_what_the_screen_has_is_an_order() {
        let of = |screen, sort: &str| {
            Sort::of(&View { screen, sort: Some(sort.to_owned()), ..View::default() })
        };
        assert!(of(Screen::Records, "party").is_some() && of(Screen::Sources, "party").is_none());
        assert!(of(Screen::Sources, "-statements").is_some());
        assert!(of(Screen::Records, "statements").is_none());
        assert!(of(Screen::Records, "--date").is_none() && of(Screen::Plans, "date").is_none());
        assert!(of(Screen::Compare, "date").is_some() && of(Screen::Compare, "title").is_none());
    }
}
