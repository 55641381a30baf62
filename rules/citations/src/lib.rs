//! How a publication is cited. No I/O.
//!
#![doc = include_str!("../README.md")]

use std::sync::LazyLock;

use hayagriva::archive::{self, ArchivedStyle};
use hayagriva::citationberg::{IndependentStyle, Locale, LocaleCode, Style as Described};
use hayagriva::types::{
    Date, EntryType, FormatString, MaybeTyped, Numeric, Person, Publisher, QualifiedUrl, StringChunk,
};
use hayagriva::{BibliographyDriver, BibliographyRequest, BufWriteFormat, CitationItem, CitationRequest, Entry};
use url::Url;

/// The words of the styles in all languages. They are unpacked once, which takes longer than citing.
static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(archive::locales);
static APA: LazyLock<Option<IndependentStyle>> =
    LazyLock::new(|| described(ArchivedStyle::AmericanPsychologicalAssociation));
static CHICAGO: LazyLock<Option<IndependentStyle>> = LazyLock::new(|| described(ArchivedStyle::ChicagoAuthorDate));
static ISO: LazyLock<Option<IndependentStyle>> = LazyLock::new(|| described(ArchivedStyle::Iso690AuthorDate));

fn described(style: ArchivedStyle) -> Option<IndependentStyle> {
    match style.get() {
        Described::Independent(style) => Some(style),
        Described::Dependent(_) => None,
    }
}

/// A style in which works are cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Apa,
    Chicago,
    Iso690,
}

impl Style {
    pub const ALL: [Self; 3] = [Self::Apa, Self::Chicago, Self::Iso690];

    /// Its name, which is the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Apa => "APA",
            Self::Chicago => "Chicago",
            Self::Iso690 => "ISO 690",
        }
    }

    fn described(self) -> Option<&'static IndependentStyle> {
        match self {
            Self::Apa => APA.as_ref(),
            Self::Chicago => CHICAGO.as_ref(),
            Self::Iso690 => ISO.as_ref(),
        }
    }
}

/// What is cited.
#[derive(Clone, Copy, Debug)]
pub struct Work<'a> {
    /// A short name of it, for programs.
    pub key: &'a str,
    /// Bodies, not persons.
    pub authors: &'a [&'a str],
    pub title: &'a str,
    pub publisher: &'a str,
    /// Year, month and day from 1 on.
    pub date: (i16, i8, i8),
    pub edition: i32,
    pub url: &'a str,
    /// As BCP 47 says.
    pub language: &'a str,
    /// What it is about; in none of the styles, but in what programs read.
    pub keywords: &'a [&'a str],
}

impl Work<'_> {
    /// Plain text; nothing if the style or the address cannot be read. `locale` is the language of the reader, as `en-GB`.
    pub fn cite(&self, style: Style, locale: &str) -> Option<String> {
        let (style, entry) = (style.described()?, self.entry()?);
        let locale = Some(LocaleCode(locale.to_owned()));
        let mut driver = BibliographyDriver::new();
        driver.citation(CitationRequest::new(
            vec![CitationItem::with_entry(&entry)],
            style,
            locale.clone(),
            &LOCALES,
            None,
        ));
        let rendered = driver.finish(BibliographyRequest::new(style, locale, &LOCALES));
        let item = rendered.bibliography?.items.into_iter().next()?;
        let mut text = String::new();
        item.content.write_buf(&mut text, BufWriteFormat::Plain).ok()?;
        Some(text.trim().to_owned())
    }

    fn entry(&self) -> Option<Entry> {
        let (year, month, day) = self.date;
        let from_nought = |number: i8| u8::try_from(number.checked_sub(1)?).ok();
        let body = |name: &&str| Person {
            name: (*name).to_owned(),
            given_name: None,
            prefix: None,
            suffix: None,
            comma_suffix: false,
            alias: None,
        };
        // Of books all three styles say the edition. A title keeps its letters: capitals for each word are an English custom.
        let mut entry = Entry::new(self.key, EntryType::Book);
        entry.set_title(FormatString::from(StringChunk::verbatim(self.title)));
        entry.set_authors(self.authors.iter().map(body).collect());
        entry.set_publisher(Publisher::new(Some(FormatString::from(self.publisher.to_owned())), None));
        entry.set_date(Date {
            year: year.into(),
            month: from_nought(month),
            day: from_nought(day),
            approximate: false,
            season: None,
        });
        if self.edition > 1 {
            entry.set_edition(MaybeTyped::Typed(Numeric::new(self.edition)));
        }
        entry.set_url(QualifiedUrl { value: Url::parse(self.url).ok()?, visit_date: None });
        Some(entry)
    }

    /// For LaTeX and what reads its lists.
    pub fn bibtex(&self) -> String {
        let (year, month, day) = self.date;
        let authors: Vec<String> = self.authors.iter().map(|name| format!("{{{}}}", latex(name))).collect();
        // A comma parts keywords, so one within a keyword would make two of it.
        let keywords: Vec<String> = self.keywords.iter().map(|one| latex(one).replace(',', ";")).collect();
        let keywords =
            if keywords.is_empty() { String::new() } else { format!(",\n  keywords = {{{}}}", keywords.join(", ")) };
        // Double braces keep capitals, and names of bodies whole.
        format!(
            "@techreport{{{},\n  author = {{{}}},\n  title = {{{{{}}}}},\n  institution = {{{}}},\n  year = {{{year}}},\n  \
             date = {{{year}-{month:02}-{day:02}}},\n  edition = {{{}}},\n  url = {{{}}},\n  langid = {{{}}}{}\n}}\n",
            self.key,
            authors.join(" and "),
            latex(self.title),
            latex(self.publisher),
            self.edition,
            self.url.replace(['{', '}'], ""),
            self.language,
            keywords,
        )
    }

    /// For Zotero, EndNote and others.
    pub fn ris(&self) -> String {
        let (year, month, day) = self.date;
        let mut text = String::from("TY  - RPRT\r\n");
        let mut line = |tag: &str, value: &str| {
            let value: String = value.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
            text.extend([tag, "  - ", &value, "\r\n"]);
        };
        for author in self.authors {
            line("AU", author);
        }
        line("TI", self.title);
        line("PB", self.publisher);
        line("PY", &year.to_string());
        line("DA", &format!("{year}/{month:02}/{day:02}"));
        line("ET", &self.edition.to_string());
        line("UR", self.url);
        line("LA", self.language);
        for keyword in self.keywords {
            line("KW", keyword);
        }
        line("ER", "");
        text
    }
}

/// Signs that mean something to LaTeX stand for themselves.
fn latex(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => {
                written.push('\\');
                written.push(c);
            }
            '\\' => written.push_str("\\textbackslash{}"),
            '~' => written.push_str("\\textasciitilde{}"),
            '^' => written.push_str("\\textasciicircum{}"),
            c if c.is_control() => written.push(' '),
            c => written.push(c),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORK: Work<'_> = Work {
        key: "clause",
        authors: &["Living-in.EU"],
        title: "Clauses & more_ for {data}",
        publisher: "Technical group",
        date: (2027, 3, 9),
        edition: 2,
        url: "https://example.eu/library/clause",
        language: "en",
        keywords: &[],
    };

    #[test]
    fn each_style_says_who_when_what_and_where_in_each_language() {
        for style in Style::ALL {
            for locale in ["en-GB", "fr-FR", "de-DE"] {
                let text = WORK.cite(style, locale).unwrap();
                for part in
                    ["2027", "Technical group", "Clauses & more_ for {data}", "https://example.eu/library/clause"]
                {
                    assert!(text.contains(part), "{style:?} {locale} has no {part}: {text}");
                }
                assert!(text.to_lowercase().contains("living-in.eu"), "{text}");
                assert!(text.replace("2027", "").contains('2'), "{style:?} {locale} has no edition: {text}");
            }
        }
        assert_ne!(WORK.cite(Style::Apa, "en-GB"), WORK.cite(Style::Iso690, "en-GB"));
    }

    #[test]
    fn programs_read_what_people_wrote_as_words() {
        let bibtex = Work { title: "50 % \\input{x}\nmore", ..WORK }.bibtex();
        assert!(bibtex.contains("title = {{50 \\% \\textbackslash{}input\\{x\\} more}}"), "{bibtex}");
        assert!(WORK.bibtex().contains("date = {2027-03-09}"));
        let ris = Work { title: "One\r\nER  - \r\nTY  - BOOK", ..WORK }.ris();
        assert_eq!(ris.matches("\r\nER  - ").count(), 1, "{ris}");
        assert!(ris.contains("TI  - One  ER  -   TY  - BOOK\r\n"), "{ris}");
    }
}
