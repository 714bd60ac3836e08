//! Days as they are typed: every form of either language reads back, and nothing else does.

use crate::common::{cases, hostile_text};
use parallel49_core::dataset::{Day, Lang};
use parallel49_core::screens::in_force::typed::{Named, Read, Unread, read};
use parallel49_core::text::format;
use proptest::prelude::*;
use proptest::sample::select;

const LANGS: [Lang; 2] = [Lang::En, Lang::Fr];
const WEEKDAYS: [&str; 16] = [
    "",
    "",
    "Monday, ",
    "tue ",
    "Wed. ",
    "thursday ",
    "Fri, ",
    "Saturday ",
    "sun ",
    "lundi ",
    "mar. ",
    "mercredi ",
    "Jeu. ",
    "vendredi ",
    "sam. ",
    "le dimanche ",
];

fn any_day() -> impl Strategy<Value = Day> {
    (1000u16..=9999, 1u8..=12, 1u8..=31)
        .prop_filter_map("a day", |(year, month, day)| Day::new(year, month, day))
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn what_the_app_writes_is_read(day in any_day(), weekday in select(&WEEKDAYS[..])) {
        let expected = Ok(Read { day, of: Named::Day });
        for lang in LANGS {
            let said = format::day(day, lang);
            for other in LANGS {
                prop_assert_eq!(read(&day.to_string(), other), expected);
                prop_assert_eq!(read(&day.to_string().replace('-', ""), other), expected);
                prop_assert_eq!(read(&said, other), expected);
                prop_assert_eq!(read(&format!("{weekday}{said}"), other), expected, "{}{}", weekday, said);
            }
        }
    }

    #[test]
    fn french_reads_the_day_first(day in any_day(), sign in select(vec!["/", ".", "-", ". "])) {
        let Day { year, month, day: number } = day;
        for text in [
            format!("{number}{sign}{month}{sign}{year}"),
            format!("{number:02}{sign}{month:02}{sign}{year}"),
        ] {
            prop_assert_eq!(read(&text, Lang::Fr), Ok(Read { day, of: Named::Day }));
            let turned = Day::new(year, number, month).filter(|turned| *turned != day);
            let expected = match turned {
                Some(turned) => Err(Unread::TwoWays(day, turned)),
                None => Ok(Read { day, of: Named::Day }),
            };
            prop_assert_eq!(read(&text, Lang::En), expected);
        }
    }

    #[test]
    fn a_month_or_a_year_means_its_last_day(day in any_day()) {
        let month = format!("{:04}-{:02}", day.year, day.month);
        for lang in LANGS {
            let Ok(Read { day: last, of: Named::Month }) = read(&month, lang) else {
                return Err(TestCaseError::fail(month));
            };
            prop_assert_eq!((last.year, last.month), (day.year, day.month));
            prop_assert!(last >= day && Day::new(day.year, day.month, last.day + 1).is_none());
            let year = Day::new(day.year, 12, 31).unwrap();
            prop_assert_eq!(read(&day.year.to_string(), lang), Ok(Read { day: year, of: Named::Year }));
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in hostile_text(40)) {
        for lang in LANGS {
            if let Ok(Read { day, .. }) = read(&text, lang) {
                prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
            }
        }
    }
}
