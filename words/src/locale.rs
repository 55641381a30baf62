//! Dates, numbers, lists and the order of names, as each language writes them (ICU4X).

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_calendar::{Date, Iso};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{Locale, locale};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime, civil};

use crate::Lang;

/// One formatter a language, made when first needed; `None` would mean that the compiled data lacks the language.
struct Each<T>([Option<T>; 3]);

impl<T> Each<T> {
    fn make<E>(one: impl Fn(Locale) -> Result<T, E>) -> Self {
        Self([one(locale!("en-GB")).ok(), one(locale!("fr")).ok(), one(locale!("de")).ok()])
    }

    fn of(&self, lang: Lang) -> Option<&T> {
        let [en, fr, de] = &self.0;
        match lang {
            Lang::En => en.as_ref(),
            Lang::Fr => fr.as_ref(),
            Lang::De => de.as_ref(),
        }
    }
}

static LONG: LazyLock<Each<DateTimeFormatter<YMD>>> =
    LazyLock::new(|| Each::make(|locale| DateTimeFormatter::try_new(locale.into(), YMD::long())));
static WITH_WEEKDAY: LazyLock<Each<DateTimeFormatter<YMDE>>> =
    LazyLock::new(|| Each::make(|locale| DateTimeFormatter::try_new(locale.into(), YMDE::long())));
static MEDIUM: LazyLock<Each<DateTimeFormatter<YMD>>> =
    LazyLock::new(|| Each::make(|locale| DateTimeFormatter::try_new(locale.into(), YMD::medium())));
static MONTH: LazyLock<Each<DateTimeFormatter<YM>>> =
    LazyLock::new(|| Each::make(|locale| DateTimeFormatter::try_new(locale.into(), YM::long())));
static NUMBER: LazyLock<Each<DecimalFormatter>> =
    LazyLock::new(|| Each::make(|locale| DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())));
static LIST: LazyLock<Each<ListFormatter>> =
    LazyLock::new(|| Each::make(|locale| ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default())));
static ORDER: LazyLock<Each<CollatorBorrowed<'static>>> =
    LazyLock::new(|| Each::make(|locale| Collator::try_new(locale.into(), CollatorOptions::default())));

fn iso(day: civil::Date) -> Option<Date<Iso>> {
    Date::try_new_iso(day.year().into(), u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

/// "24 November 2026", "24 novembre 2026", "24. November 2026".
pub fn date(lang: Lang, day: civil::Date) -> String {
    let formatted = LONG.of(lang).and_then(|formatter| Some(formatter.format(&iso(day)?).to_string()));
    formatted.unwrap_or_else(|| day.to_string())
}

/// The day of an instant in a zone, as `date` writes it.
pub fn date_of(lang: Lang, at: Timestamp, zone: &TimeZone) -> String {
    date(lang, zone.to_datetime(at).date())
}

/// "24 Nov 2026", "24 nov. 2026", "24.11.2026".
pub fn date_short(lang: Lang, day: civil::Date) -> String {
    let formatted = MEDIUM.of(lang).and_then(|formatter| Some(formatter.format(&iso(day)?).to_string()));
    formatted.unwrap_or_else(|| day.to_string())
}

/// "November 2026".
pub fn month_year(lang: Lang, day: civil::Date) -> String {
    let formatted = MONTH.of(lang).and_then(|formatter| Some(formatter.format(&iso(day)?).to_string()));
    formatted.unwrap_or_else(|| day.strftime("%Y-%m").to_string())
}

/// "24 November 2026, 10:00 CET": the day and the time with its zone.
pub fn date_time(lang: Lang, at: &ZonedDateTime) -> String {
    format!("{}, {}", date(lang, at.date()), time(at))
}

/// The same with the day of the week, for those who choose among days.
pub fn weekday_time(lang: Lang, at: &ZonedDateTime) -> String {
    let day = WITH_WEEKDAY.of(lang).and_then(|formatter| Some(formatter.format(&iso(at.date())?).to_string()));
    format!("{}, {}", day.unwrap_or_else(|| date(lang, at.date())), time(at))
}

/// "10:00 CET", on a clock of 24 hours as all three languages use.
pub fn time(at: &ZonedDateTime) -> String {
    at.strftime("%H:%M %Z").to_string()
}

/// "99,140", "99 140" (with a narrow space), "99.140".
pub fn number(lang: Lang, number: i64) -> String {
    NUMBER.of(lang).map_or_else(|| number.to_string(), |formatter| formatter.format(&Decimal::from(number)).to_string())
}

/// "a, b and c".
pub fn list(lang: Lang, parts: &[&str]) -> String {
    LIST.of(lang).map_or_else(|| parts.join(", "), |formatter| formatter.format(parts.iter()).to_string())
}

/// The order of two names in the language.
pub fn compare(lang: Lang, a: &str, b: &str) -> Ordering {
    ORDER.of(lang).map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_the_language_writes_them() {
        let day = civil::date(2026, 11, 24);
        assert_eq!(date(Lang::En, day), "24 November 2026");
        assert_eq!(date(Lang::Fr, day), "24 novembre 2026");
        assert_eq!(date(Lang::De, day), "24. November 2026");
        assert_eq!(month_year(Lang::De, day), "November 2026");
        let at = civil::date(2026, 7, 1).at(10, 0, 0, 0).in_tz("Europe/Brussels").unwrap();
        assert_eq!(date_time(Lang::En, &at), "1 July 2026, 10:00 CEST");
        assert_eq!(weekday_time(Lang::En, &at), "Wednesday, 1 July 2026, 10:00 CEST");
        assert_eq!(weekday_time(Lang::Fr, &at), "mercredi 1 juillet 2026, 10:00 CEST");
        assert_eq!(weekday_time(Lang::De, &at), "Mittwoch, 1. Juli 2026, 10:00 CEST");
    }

    #[test]
    fn numbers_are_grouped_as_the_language_groups_them() {
        assert_eq!(number(Lang::En, 99_140), "99,140");
        assert_eq!(number(Lang::Fr, 99_140), "99\u{202f}140");
        assert_eq!(number(Lang::De, 99_140), "99.140");
    }

    #[test]
    fn lists_and_names_follow_the_language() {
        assert_eq!(list(Lang::De, &["Gent", "Lyon", "Oulu"]), "Gent, Lyon und Oulu");
        let mut names = ["Örebro", "Zürich", "Ostrava", "Évora"];
        names.sort_by(|a, b| compare(Lang::De, a, b));
        assert_eq!(names, ["Évora", "Örebro", "Ostrava", "Zürich"]);
    }
}
