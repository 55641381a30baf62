//! Feeds as Atom text (RFC 4287), page by page (RFC 5005). The same things are written with the same letters every time, so
//! that a feed is known by the digest of its text. An entry tells the beginning and where to read on: what somebody has
//! fetched cannot be taken back, so no more of a text goes out than leads to it.

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use jiff::Timestamp;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::paging::Slice;
use kernel::search::Hit;
use kernel::uuid::Uuid;
use nouns::terms::{self, SCHEME, Term};
use ui::href;
use words::Lang;

use super::domain::Kind;
use super::queries::Row;
use crate::search::pages::kind;
use crate::words as t;

/// As much of the words as stands in an entry.
const WORDS: usize = 400;
const TITLE: usize = 200;

/// What a feed is.
pub struct About<'a> {
    pub name: String,
    /// The one kind of things that it tells of; nothing for all.
    pub kind: Option<Kind>,
    /// Its own address and that of the page that shows the same, without their language.
    pub path: &'a str,
    pub page: &'a str,
    /// Where it goes on, as it was asked for.
    pub after: &'a str,
    /// By what it is known, where its address is a secret.
    pub id: Option<Uuid>,
}

/// A page of a feed.
struct Part<'a> {
    entries: Vec<Entry>,
    /// When one of them changed last.
    updated: Option<Timestamp>,
    next: Option<&'a str>,
    is_first: bool,
}

pub fn write(app: &App, lang: Lang, about: &About<'_>, slice: &Slice<(Kind, Row)>) -> Result<String, Fault> {
    let part = Part {
        entries: slice.rows.iter().map(|(kind, row)| entry(app, lang, *kind, row)).collect::<Result<_, _>>()?,
        updated: slice.rows.iter().map(|(_, row)| row.changed_at.max(row.at)).max(),
        next: slice.next.as_deref(),
        is_first: slice.is_first,
    };
    put_together(app, lang, about, part)
}

/// The same of what a search found.
pub fn write_hits(app: &App, lang: Lang, about: &About<'_>, hits: &Slice<Hit>) -> Result<String, Fault> {
    let part = Part {
        entries: hits.rows.iter().map(|hit| entry_of_hit(app, lang, hit)).collect::<Result<_, _>>()?,
        updated: hits.rows.iter().map(|hit| hit.at).max(),
        next: hits.next.as_deref(),
        is_first: hits.is_first,
    };
    put_together(app, lang, about, part)
}

fn put_together(app: &App, lang: Lang, about: &About<'_>, part: Part<'_>) -> Result<String, Fault> {
    let link = |path: &str| app.config.link(&href(lang, path));
    let kind = about.kind.map(Kind::word);
    let first = link(&address(about.path, kind, None));
    let own = if part.is_first { first.clone() } else { link(&address(about.path, kind, Some(about.after))) };
    let mut links = vec![
        to(own, "self", "application/atom+xml"),
        to(first.clone(), "first", "application/atom+xml"),
        to(link(about.page), "alternate", "text/html"),
    ];
    links
        .extend(part.next.map(|next| to(link(&address(about.path, kind, Some(next))), "next", "application/atom+xml")));
    let id = match about.id {
        Some(id) => format!("{}{}", urn(id), kind.map(|kind| format!(":{kind}")).unwrap_or_default()),
        None => first,
    };
    let name = match about.kind {
        Some(kind) => t::feed_of_kind(lang, &about.name, kind.name(lang)),
        None => about.name.clone(),
    };
    let feed = Feed {
        title: Text::plain(clean(lang, &name)),
        subtitle: Some(Text::plain(t::feed_about(lang, &app.config.instance))),
        id,
        // A feed without entries has not changed since ever.
        updated: time(part.updated.unwrap_or(Timestamp::UNIX_EPOCH))?,
        authors: vec![Person { name: clean(lang, &app.config.instance), ..Person::default() }],
        generator: Some(Generator { value: "Belfry".into(), ..Generator::default() }),
        links,
        lang: Some(lang.tag().to_owned()),
        entries: part.entries,
        ..Feed::default()
    };
    let bytes = feed.write_to(Vec::new()).map_err(Fault::internal)?;
    String::from_utf8(bytes).map_err(Fault::internal)
}

fn entry(app: &App, lang: Lang, kind: Kind, row: &Row) -> Result<Entry, Fault> {
    let page = app.config.link(&href(lang, &kind.path(row)));
    let title = shortened(&clean(lang, &row.title), TITLE);
    // The words of a person are in whatever language that person wrote, which is said only where it is known.
    let written_in = Some(row.lang.clone().filter(|tag| is_tag(tag)).unwrap_or_default());
    let words = [
        row.example.then(|| t::feed_example(lang).to_owned()),
        row.on_day.map(|day| words::date(lang, day)),
        Some(clean(lang, &ui::plain(&row.words))).filter(|words| !words.is_empty() && *words != title),
    ];
    let words: Vec<String> = words.into_iter().flatten().collect();
    let mut categories = vec![Category { term: kind.word().into(), label: Some(kind.one(lang).into()), scheme: None }];
    categories.extend(row.group_slug.as_ref().map(|slug| Category {
        term: format!("group-{slug}"),
        label: row.group_name.as_deref().map(|name| clean(lang, name)),
        scheme: None,
    }));
    categories.extend(terms::read(&row.terms).into_iter().flat_map(|term| about(app, lang, term)));
    Ok(Entry {
        title: Text {
            lang: written_in.clone(),
            ..Text::plain(if row.is_off { t::feed_cancelled(lang, &title) } else { title })
        },
        id: urn(row.id.uuid()),
        updated: time(row.changed_at.max(row.at))?,
        published: Some(time(row.at)?),
        links: vec![to(page, "alternate", "text/html")],
        categories,
        summary: Some(Text { lang: written_in, ..Text::plain(shortened(&words.join(" · "), WORDS)) }),
        ..Entry::default()
    })
}

/// A subject, and the concept of EuroVoc that means just the same. The names of both lists are addresses.
fn about(app: &App, lang: Lang, term: Term) -> impl Iterator<Item = Category> {
    let own = Category {
        term: term.word().into(),
        label: Some(term.name(lang).into()),
        scheme: Some(app.config.link("/subjects")),
    };
    let concept = term.concept().filter(|concept| concept.is_exact).map(|concept| Category {
        term: concept.address(),
        label: Some(concept.label.into()),
        scheme: Some(SCHEME.into()),
    });
    std::iter::once(own).chain(concept)
}

/// Two kinds of things can have one key, so the kind stands in the id.
fn entry_of_hit(app: &App, lang: Lang, hit: &Hit) -> Result<Entry, Fault> {
    let written_in = Some(hit.language.clone().filter(|tag| is_tag(tag)).unwrap_or_default());
    let category = Category { term: hit.kind.clone(), label: Some(kind(lang, &hit.kind).into()), scheme: None };
    Ok(Entry {
        title: Text { lang: written_in.clone(), ..Text::plain(shortened(&clean(lang, &hit.title), TITLE)) },
        id: format!("{}:{}", urn(hit.id.uuid()), hit.kind),
        updated: time(hit.at)?,
        links: vec![to(app.config.link(&href(lang, &hit.path)), "alternate", "text/html")],
        categories: vec![category],
        summary: Some(Text { lang: written_in, ..Text::plain(shortened(&clean(lang, &hit.summary), WORDS)) }),
        ..Entry::default()
    })
}

fn address(path: &str, kind: Option<&str>, after: Option<&str>) -> String {
    let asked = [kind.map(|kind| format!("kind={kind}")), after.map(|after| format!("after={}", ui::encode(after)))];
    let asked: Vec<String> = asked.into_iter().flatten().collect();
    if asked.is_empty() { path.to_owned() } else { format!("{path}?{}", asked.join("&")) }
}

fn to(href: String, rel: &str, kind: &str) -> Link {
    Link { href, rel: rel.into(), mime_type: Some(kind.into()), ..Link::default() }
}

fn urn(id: Uuid) -> String {
    format!("urn:uuid:{id}")
}

fn time(at: Timestamp) -> Result<FixedDateTime, Fault> {
    at.to_string().parse().map_err(Fault::internal)
}

/// The text with the reader's words for what was taken out, on one line, and without the signs that XML has no way to write.
fn clean(lang: Lang, text: &str) -> String {
    let text = words::put_in(lang, text);
    let is_written = |sign: char| !sign.is_control() && !matches!(sign, '\u{fffe}' | '\u{ffff}');
    let text: String = text.chars().map(|sign| if is_written(sign) { sign } else { ' ' }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let start: String = text.chars().take(most).collect();
    format!("{}…", start.trim_end())
}

/// Whether a text looks like the tag of a language.
fn is_tag(text: &str) -> bool {
    (2..=35).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
