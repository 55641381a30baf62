//! The search index: one entry a thing, folded and stemmed by the areas before it comes here, with who may find it.
//! Who may see an entry is decided in the query, never after counting.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use crate::access::Role;
use crate::actor::Actor;
use crate::db::{Conn, DbError, Tx, fulltext};
use crate::ids::Id;
use crate::paging::{After, Slice};
use crate::params;

crate::word_enum! {
    /// Who finds an entry beside those who stand in its group.
    #[derive(Default)]
    pub enum Audience {
        #[default]
        Everyone = "everyone",
        Group = "group",
        Officials = "officials",
        Signatories = "signatories",
    }
}

/// What is findable.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub kind: &'static str,
    pub id: Uuid,
    /// The address without its language.
    pub path: String,
    pub title: String,
    /// A sentence that is shown with it.
    pub summary: String,
    /// The text under the title, plain: what is shown of it where a word was found. A long one is cut.
    pub text: String,
    /// Where in the text which second of a recording begins; of no use to what was not said.
    pub seconds: Vec<(usize, u32)>,
    /// All words, folded, with stems and marks; this is what is searched.
    pub words: String,
    /// Words that may be meant by somebody who writes one wrong: folded, and as they are shown. Those of entries for everyone
    /// are kept.
    pub known: Vec<(String, String)>,
    pub audience: Audience,
    /// The group whose members find it; of no use to what everyone finds.
    pub within: Option<Uuid>,
    /// The group whose lead and chair find it.
    pub led: Option<Uuid>,
    /// The group that it is of. Its area is that of the group.
    pub group: Option<Uuid>,
    /// Other groups that it is of. Where `within` is set, their members find it too.
    pub other_groups: Vec<Uuid>,
    /// The government that it is of. Its country is that of the government.
    pub government: Option<Uuid>,
    pub area: Option<String>,
    pub country: Option<String>,
    pub language: Option<&'static str>,
    /// The year that it is of, if that is not the one of `at`.
    pub year: Option<i64>,
    pub at: Timestamp,
}

/// Whatever can be found.
pub enum Found {}

/// What to look for. The words are folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seek {
    Word(String),
    Begins(String),
    /// These words, one behind the other.
    Phrase(Vec<String>),
    All(Vec<Seek>),
    Any(Vec<Seek>),
}

/// What results are narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<String>,
    pub group: Option<Uuid>,
    pub area: Option<String>,
    pub country: Option<String>,
    pub language: Option<String>,
    pub year: Option<i64>,
}

/// A question: what to look for, what fits best first.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub tiers: Vec<Seek>,
    /// What must not stand there.
    pub without: Vec<Seek>,
    pub filter: Filter,
    /// Only what came into the index on one of these days, each as its number; whenever it came if there are none.
    pub came: Vec<i64>,
}

/// How words and a choice become what the index is asked: the newest first, however well it fits. The area with the search
/// page publishes it for those who ask without a page. Beside them stand the languages that the texts are in.
#[derive(Clone, Copy)]
pub struct Asking(pub fn(&str, &[String], &Filter) -> Asked);

/// The number of a day by which entries are marked when they come.
pub fn day_of(at: Timestamp) -> i64 {
    at.as_second().div_euclid(24 * 3600)
}

/// What results are ordered by: how well they fit, the best first, and their places, the newest first.
pub type Placed = (i64, i64);
/// Before all of them.
const START: Placed = (0, i64::MIN);

crate::row! {
    /// One result.
    #[derive(Clone, Debug)]
    pub struct Hit {
        pub place: i64,
        pub kind: String,
        pub id: Id<Found>,
        pub path: String,
        pub title: String,
        pub summary: String,
        /// The beginning of the text.
        pub text: String,
        /// Where in it which second of a recording begins.
        pub seconds: Option<Json>,
        pub language: Option<String>,
        pub at: Timestamp,
    }
}

impl Hit {
    /// The second of a recording that stands at this place of the text, if it is of one.
    pub fn second(&self, at: usize) -> Option<u32> {
        let seconds: Vec<(usize, u32)> = serde_json::from_value(self.seconds.clone()?).ok()?;
        seconds.iter().rfind(|(begin, _)| *begin <= at).map(|(_, second)| *second)
    }
}

crate::row! {
    /// A result that is counted.
    #[derive(Clone, Debug)]
    pub struct Marked {
        pub place: i64,
        pub kind: String,
        pub id: Uuid,
        pub group_id: Option<Uuid>,
        pub area: Option<String>,
        pub country: Option<String>,
        pub language: Option<String>,
        pub year: i64,
        /// The ids of other groups, with a blank between.
        pub other_groups: String,
    }
}

impl Marked {
    /// All groups that it is of.
    fn groups(&self) -> impl Iterator<Item = Uuid> {
        self.group_id.into_iter().chain(self.other_groups.split(' ').filter_map(|group| group.parse().ok()))
    }
}

crate::row! {
    /// A word that may be meant: folded, and as it is shown.
    #[derive(Clone, Debug)]
    pub struct Meant { pub word: String, pub shown: String }
}

crate::row! {
    /// An entry as it stands in the index.
    #[derive(PartialEq, Eq)]
    struct Kept {
        place: i64,
        path: String,
        title: String,
        summary: String,
        text: String,
        seconds: Option<Json>,
        words: String,
        audience: Audience,
        within_object: Option<Uuid>,
        led_object: Option<Uuid>,
        group_id: Option<Uuid>,
        area: Option<String>,
        country: Option<String>,
        language: Option<String>,
        year: i64,
        at: Timestamp,
        other_groups: String,
    }
}

crate::row! {
    struct Of { area: Option<String>, country: Option<String> }
}

crate::row! {
    struct Named { id: Uuid, title: String }
}

/// Results on a page: each is shown with an excerpt.
pub const PAGE: i64 = 20;
/// As many results as are counted. Of more it is said that they are more: to count them all takes as long as to find them.
pub const COUNTED: i64 = 1000;
/// As much as is kept of a text, and as much of that as is looked through for an excerpt.
const TEXT: usize = 120_000;
/// Values that one can choose from, of each kind.
const CHOICES: usize = 8;
/// Entries of one millisecond are told apart by these bits of their ids.
const TELLING_BITS: u32 = 20;
/// How long a word is that may be meant; shorter ones are all near each other. As many as are compared.
const MEANT: std::ops::RangeInclusive<usize> = 4..=24;
const NEAR: i64 = 200;
/// As many words as are compared.
const SIMILAR: usize = 16;
/// Tries to find a free place.
const TRIES: i64 = 100;

/// How often something is among the results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count<T> {
    pub of: T,
    pub n: i64,
}

/// What the results can be narrowed to, the most frequent first.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    pub kinds: Vec<Count<String>>,
    /// With the name of each.
    pub groups: Vec<(Count<Uuid>, String)>,
    pub areas: Vec<Count<String>>,
    pub countries: Vec<Count<String>>,
    pub languages: Vec<Count<String>>,
    pub years: Vec<Count<i64>>,
}

/// A page of results, with what there is in all.
pub struct Results {
    pub page: Slice<Hit>,
    /// How many there are, as far as they are counted.
    pub counted: i64,
    /// Whether there are more.
    pub is_more: bool,
    pub counts: Counts,
}

/// Letters and digits, as they stand in the index.
fn plain(word: &str) -> String {
    word.chars().filter(char::is_ascii_alphanumeric).take(40).collect::<String>().to_ascii_lowercase()
}

fn mark(of: &str, value: &str) -> String {
    format!("0m{of}{}", plain(value))
}

fn group_mark(group: Uuid) -> String {
    format!("0mg{}", group.simple())
}

/// What the mark of the day begins with on which an entry came.
const CAME: &str = "0md";

/// What finds an entry: marks in the index, so that the engine passes over what a reader may not see without reading it. The
/// statement decides by the columns all the same.
fn reach(entry: &Entry) -> impl Iterator<Item = String> {
    let wide = (entry.audience != Audience::Group).then(|| format!("0r{}", entry.audience.word()));
    let within = entry.within.into_iter().chain(entry.other_readers()).map(|group| format!("0rg{}", group.simple()));
    wide.into_iter().chain(within).chain(entry.led.map(|group| format!("0rl{}", group.simple())))
}

/// The marks by which a reader finds entries.
fn reach_of(actor: &Actor) -> Seek {
    let places = |roles: &[Role], mark: &str| {
        let groups = actor.places_of(roles).into_iter().flatten();
        groups.map(|group| format!("{mark}{}", group.simple())).collect::<Vec<_>>()
    };
    let among = |roles: &[Role], audience: Audience| {
        (!actor.places_of(roles).is_empty()).then(|| format!("0r{}", audience.word()))
    };
    let mut marks = vec![format!("0r{}", Audience::Everyone.word())];
    marks.extend(places(&[Role::Member, Role::Chair, Role::Lead], "0rg"));
    marks.extend(places(&[Role::Chair, Role::Lead], "0rl"));
    marks.extend(among(&[Role::Official, Role::Steward], Audience::Officials));
    marks.extend(among(&[Role::Signatory, Role::Steward], Audience::Signatories));
    Seek::Any(marks.into_iter().map(Seek::Word).collect())
}

impl Entry {
    fn year(&self) -> i64 {
        self.year.unwrap_or_else(|| i64::from(TimeZone::UTC.to_datetime(self.at).year()))
    }

    fn marks(&self) -> Vec<String> {
        let mut marks = vec![mark("k", self.kind), mark("y", &self.year().to_string())];
        marks.extend(self.group.iter().chain(&self.other_groups).copied().map(group_mark));
        marks.extend(self.area.as_deref().map(|area| mark("a", area)));
        marks.extend(self.country.as_deref().map(|country| mark("c", country)));
        marks.extend(self.language.map(|language| mark("l", language)));
        marks.extend(reach(self));
        marks
    }

    /// Where it stands among all: by its time, and within a millisecond by its id. The newest comes first, as the index is read
    /// forwards.
    fn place(&self) -> i64 {
        let [.., a, b, c, d] = self.id.into_bytes();
        let telling = i64::from(u32::from_be_bytes([a, b, c, d]) >> (32 - TELLING_BITS));
        -((self.at.as_millisecond().clamp(0, i64::MAX >> (TELLING_BITS + 1)) << TELLING_BITS) | telling)
    }

    /// The other groups whose members find it.
    fn other_readers(&self) -> impl Iterator<Item = Uuid> {
        self.other_groups.iter().copied().filter(|_| self.within.is_some())
    }

    fn kept_groups(&self) -> String {
        self.other_groups.iter().map(Uuid::to_string).collect::<Vec<_>>().join(" ")
    }

    fn is_public(&self) -> bool {
        self.audience == Audience::Everyone
    }

    /// What is kept of the text.
    fn cut_text(&self) -> &str {
        let mut end = self.text.len().min(TEXT);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        self.text.get(..end).unwrap_or_default()
    }

    fn kept_seconds(&self) -> Option<Json> {
        (!self.seconds.is_empty()).then(|| json!(self.seconds))
    }

    /// Whether it stands in the index as it is.
    fn is_kept(&self, kept: &Kept, words: &str) -> bool {
        let first = self.place();
        (first..first.saturating_add(TRIES)).contains(&kept.place)
            && *kept
                == Kept {
                    place: kept.place,
                    path: self.path.clone(),
                    title: self.title.clone(),
                    summary: self.summary.clone(),
                    text: self.cut_text().to_owned(),
                    seconds: self.kept_seconds(),
                    words: words.to_owned(),
                    audience: self.audience,
                    within_object: self.within,
                    led_object: self.led,
                    group_id: self.group,
                    area: self.area.clone(),
                    country: self.country.clone(),
                    language: self.language.map(str::to_owned),
                    year: self.year(),
                    at: self.at,
                    other_groups: self.kept_groups(),
                }
    }
}

impl Filter {
    fn marks(&self) -> Vec<Seek> {
        let marks = [
            self.kind.as_deref().map(|kind| mark("k", kind)),
            self.group.map(group_mark),
            self.area.as_deref().map(|area| mark("a", area)),
            self.country.as_deref().map(|country| mark("c", country)),
            self.language.as_deref().map(|language| mark("l", language)),
            self.year.map(|year| mark("y", &year.to_string())),
        ];
        marks.into_iter().flatten().map(Seek::Word).collect()
    }
}

/// Puts an entry in, in place of what was there. What is there already stays: most of what is heard again has not changed.
pub async fn put(tx: &Tx, entry: &Entry) -> Result<(), DbError> {
    let old = find_kept(tx, entry.kind, entry.id).await?;
    let mut entry = entry.clone();
    if entry.group.is_some() || entry.government.is_some() {
        let of: Of = tx
            .one(
                "select (select area from search_entries where kind = 'group' and id = $1) as area,
                    (select country from search_entries where kind = 'government' and id = $2) as country",
                params![entry.group, entry.government],
            )
            .await?;
        entry.area = entry.area.or(of.area);
        entry.country = entry.country.or(of.country);
    }
    // What was there keeps its day, also none: it is no news to those who found it before. Who finds it only now, to them it is.
    let came = match &old {
        Some(old) if old.has_reach_of(&entry) => old.came(),
        _ => Some(mark("d", &day_of(tx.clock().now()).to_string())),
    };
    let words: Vec<String> = [entry.words.clone()].into_iter().chain(entry.marks()).chain(came).collect();
    let words = words.join(" ");
    if let Some(old) = &old {
        if entry.is_kept(old, &words) {
            return Ok(());
        }
        take_out(tx, old.place).await?;
    }
    insert(tx, &entry, &words).await?;
    let gone = old.map(|old| old.public_words()).unwrap_or_default();
    let known = if entry.is_public() { entry.known.as_slice() } else { &[] };
    learn(tx, known, &gone).await?;
    let known: HashSet<&str> = known.iter().map(|(word, _)| word.as_str()).collect();
    unlearn(tx, gone.iter().filter(|word| !known.contains(word.as_str()))).await
}

async fn insert(tx: &Tx, entry: &Entry, words: &str) -> Result<(), DbError> {
    let (first, year) = (entry.place(), entry.year());
    for place in first..first.saturating_add(TRIES) {
        let done = tx
            .execute(
                "insert into search_entries (place, kind, id, audience, within_object, led_object, group_id, area, country, language, year, at, path, title, other_groups)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (place) do nothing",
                params![
                    place, entry.kind, entry.id, entry.audience, entry.within, entry.led, entry.group, entry.area, entry.country,
                    entry.language, year, entry.at, entry.path, entry.title, entry.kept_groups()
                ],
            )
            .await?;
        if done.rows == 1 {
            tx.execute(
                "insert into search_texts (place, summary, words, text, seconds) values ($1, $2, $3, $4, $5)
                 on conflict (place) do update set summary = excluded.summary, words = excluded.words, text = excluded.text,
                    seconds = excluded.seconds",
                params![place, entry.summary, words, entry.cut_text(), entry.kept_seconds()],
            )
            .await?;
            for group in entry.other_readers() {
                tx.execute(
                    "insert into search_readers (place, group_id) values ($1, $2) on conflict do nothing",
                    params![place, group],
                )
                .await?;
            }
            fulltext::insert(tx, place, words).await?;
            return Ok(());
        }
    }
    Err(DbError::Failed("no place is free in the search index at this time".into()))
}

impl Kept {
    /// Whether everyone who finds an entry found it before.
    fn has_reach_of(&self, entry: &Entry) -> bool {
        reach(entry).all(|mark| self.words.split(' ').any(|word| word == mark))
    }

    fn came(&self) -> Option<String> {
        self.words.split(' ').find(|word| word.starts_with(CAME)).map(str::to_owned)
    }

    /// Words that everyone found in it and that may be meant. Marks begin with a naught.
    fn public_words(&self) -> BTreeSet<String> {
        if self.audience != Audience::Everyone {
            return BTreeSet::new();
        }
        let is_word =
            |word: &&str| MEANT.contains(&word.len()) && word.bytes().all(|letter| letter.is_ascii_lowercase());
        self.words.split(' ').filter(is_word).map(str::to_owned).collect()
    }
}

async fn find_kept(tx: &Tx, kind: &str, id: Uuid) -> Result<Option<Kept>, DbError> {
    tx.maybe(
        "select e.place, e.path, e.title, t.summary, t.text, t.seconds, t.words, e.audience, e.within_object, e.led_object, e.group_id, e.area,
            e.country, e.language, e.year, e.at, e.other_groups
         from search_entries e join search_texts t on t.place = e.place where e.kind = $1 and e.id = $2",
        params![kind, id],
    )
    .await
}

async fn take_out(tx: &Tx, place: i64) -> Result<(), DbError> {
    fulltext::delete(tx, place).await?;
    tx.execute("delete from search_readers where place = $1", params![place]).await?;
    tx.execute("delete from search_texts where place = $1", params![place]).await?;
    tx.execute("delete from search_entries where place = $1", params![place]).await?;
    Ok(())
}

/// Keeps the words that may be meant.
async fn learn(tx: &Tx, known: &[(String, String)], had: &BTreeSet<String>) -> Result<(), DbError> {
    let fresh: Vec<_> =
        known.iter().filter(|(word, _)| !had.contains(word)).map(|(word, shown)| json!([word, shown])).collect();
    if fresh.is_empty() {
        return Ok(());
    }
    let new = fulltext::insert_known(tx, &json!(fresh)).await?;
    let pieces: Vec<_> =
        new.iter().flat_map(|word| pieces(word).into_iter().map(move |piece| json!([piece, word]))).collect();
    if pieces.is_empty() { Ok(()) } else { fulltext::insert_spellings(tx, &json!(pieces)).await }
}

/// Forgets words that nothing holds any more that everyone finds.
async fn unlearn(tx: &Tx, gone: impl Iterator<Item = &String>) -> Result<(), DbError> {
    let public = Seek::Word(format!("0r{}", Audience::Everyone.word()));
    for word in gone {
        let held = Seek::All(vec![Seek::Word(word.clone()), public.clone()]);
        if fulltext::delete_unknown(tx, word, &held).await? {
            for piece in pieces(word) {
                tx.execute("delete from search_spellings where piece = $1 and word = $2", params![piece, word]).await?;
            }
        }
    }
    Ok(())
}

/// A word, and the word without each of its letters. Two words that differ by one mistake have one of these in common, so those
/// that somebody may have meant are found without going through all.
fn pieces(word: &str) -> BTreeSet<String> {
    let without =
        (0..word.len()).map(|at| word.chars().enumerate().filter(|(n, _)| *n != at).map(|(_, c)| c).collect());
    without.chain([word.to_owned()]).collect()
}

pub async fn remove(tx: &Tx, kind: &str, id: Uuid) -> Result<(), DbError> {
    let Some(old) = find_kept(tx, kind, id).await? else { return Ok(()) };
    take_out(tx, old.place).await?;
    unlearn(tx, old.public_words().iter()).await
}

/// What is looked for, as one reader sees it.
struct Search<'a> {
    db: &'a Conn,
    actor: &'a Actor,
    asked: &'a Asked,
}

impl Search<'_> {
    /// The next results behind a place, best first.
    async fn walk(&self, (from, behind): Placed, limit: i64) -> Result<Vec<(i64, Marked)>, DbError> {
        let reach = reach_of(self.actor);
        let mut found: Vec<(i64, Marked)> = Vec::new();
        for (tier, seek) in (0_i64..).zip(&self.asked.tiers) {
            let left = limit.saturating_sub(i64::try_from(found.len()).unwrap_or(i64::MAX));
            if tier < from || left == 0 {
                continue;
            }
            let came = self.asked.came.iter().map(|day| Seek::Word(mark("d", &day.to_string()))).collect::<Vec<_>>();
            let came = (!came.is_empty()).then_some(Seek::Any(came));
            let all = [seek.clone(), reach.clone()].into_iter().chain(self.asked.filter.marks()).chain(came).collect();
            let better = self.asked.tiers.iter().take(usize::try_from(tier).unwrap_or(0));
            let but: Vec<Seek> = better.chain(&self.asked.without).cloned().collect();
            let behind = if tier == from { behind } else { START.1 };
            let rows = fulltext::find(self.db, &Seek::All(all), &but, self.actor.person(), (behind, left)).await?;
            found.extend(rows.into_iter().map(|row| (tier, row)));
        }
        Ok(found)
    }
}

/// A page of what the actor may see of what was asked, best first, and what there is in all.
pub async fn find(db: &Conn, actor: &Actor, asked: &Asked, after: &After<Placed>) -> Result<Results, DbError> {
    let search = Search { db, actor, asked };
    let mut all = search.walk(START, COUNTED.saturating_add(1)).await?;
    let placed = |(tier, row): &(i64, Marked)| (*tier, row.place);
    let rows = if after.is_first() {
        all.iter().take(usize::try_from(PAGE + 1).unwrap_or(0)).map(placed).collect()
    } else {
        search.walk(after.or(START), PAGE + 1).await?.iter().map(placed).collect()
    };
    let Slice { rows, next, is_first } = after.slice_of(PAGE, rows, |placed| *placed);
    let page = Slice { rows: list_hits(db, actor, &rows).await?, next, is_first };
    let counted = i64::try_from(all.len()).unwrap_or(COUNTED).min(COUNTED);
    let is_more = i64::try_from(all.len()).unwrap_or(i64::MAX) > COUNTED;
    all.truncate(usize::try_from(COUNTED).unwrap_or(usize::MAX));
    let counts = count(db, &all, &asked.filter).await?;
    Ok(Results { page, counted, is_more, counts })
}

crate::row! {
    struct Tag { tag: String }
}

/// The languages of what is in the index. Each is one step along an index, however much there is.
pub async fn list_languages(db: &Conn) -> Result<Vec<String>, DbError> {
    let tags: Vec<Tag> = db
        .all(
            "with recursive known (tag) as (
                select min(language) from search_entries
                union all
                select (select min(e.language) from search_entries e where e.language > known.tag) from known where known.tag is not null)
             select tag from known where tag is not null order by tag",
            &[],
        )
        .await?;
    Ok(tags.into_iter().map(|one| one.tag).collect())
}

/// As many results as a program fetches at once: five pages, each of them one statement.
const FETCHED: i64 = 5 * PAGE;

/// What the actor may see of what was asked, best first, many at once and without what there is in all.
pub async fn find_many(db: &Conn, actor: &Actor, asked: &Asked, after: &After<Placed>) -> Result<Slice<Hit>, DbError> {
    let found = Search { db, actor, asked }.walk(after.or(START), FETCHED + 1).await?;
    let placed = found.iter().map(|(tier, row)| (*tier, row.place)).collect();
    let Slice { rows: placed, next, is_first } = after.slice_of(FETCHED, placed, |placed| *placed);
    let mut rows = Vec::new();
    for some in placed.chunks(usize::try_from(PAGE).unwrap_or(1)) {
        rows.extend(list_hits(db, actor, some).await?);
    }
    Ok(Slice { rows, next, is_first })
}

/// The keys of what the actor may see of what was asked, best first, so many of them.
pub async fn find_keys(db: &Conn, actor: &Actor, asked: &Asked, most: i64) -> Result<Vec<Marked>, DbError> {
    let found = Search { db, actor, asked }.walk(START, most).await?;
    Ok(found.into_iter().map(|(_, row)| row).collect())
}

/// Whether the actor may see anything that holds this.
pub async fn is_held(db: &Conn, actor: &Actor, seek: &Seek) -> Result<bool, DbError> {
    let asked = Asked { tiers: vec![seek.clone()], ..Asked::default() };
    Ok(!Search { db, actor, asked: &asked }.walk(START, 1).await?.is_empty())
}

/// Words that everyone may find and that differ from a folded one by a mistake or two.
pub async fn list_near(db: &Conn, word: &str) -> Result<Vec<Meant>, DbError> {
    if !MEANT.contains(&word.len()) || !word.is_ascii() {
        return Ok(Vec::new());
    }
    fulltext::list_near(db, &json!(pieces(word)), NEAR).await
}

/// What is shown of entries, in this order.
async fn list_hits(db: &Conn, actor: &Actor, placed: &[Placed]) -> Result<Vec<Hit>, DbError> {
    if placed.is_empty() {
        return Ok(Vec::new());
    }
    let at = |n: usize| placed.get(n).map(|(_, place)| *place);
    let mut hits: Vec<Hit> = db
        .all(
            "select e.place, e.kind, e.id, e.path, e.title, t.summary, substr(t.text, 1, 30000) as text, t.seconds, e.language, e.at from search_entries e join search_texts t on t.place = e.place
             where e.place in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
                and (e.audience = 'everyone'
                    or e.within_object in (select object from v_standing where person = $21 and role in ('member', 'chair', 'lead'))
                    or e.led_object in (select object from v_standing where person = $21 and role in ('chair', 'lead'))
                    or e.audience in (select audience from v_search_audiences where person = $21)
                    or exists (select 1 from search_readers o join v_standing s on s.object = o.group_id
                        where o.place = e.place and s.person = $21 and s.role in ('member', 'chair', 'lead')))",
            params![
                at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9), at(10), at(11), at(12), at(13), at(14), at(15),
                at(16), at(17), at(18), at(19), actor.person()
            ],
        )
        .await?;
    hits.sort_by_key(|hit| placed.iter().position(|(_, place)| *place == hit.place));
    Ok(hits)
}

/// How often each value stands there, the most frequent first, with the one that was chosen.
fn tally<T: Ord + Clone>(values: impl Iterator<Item = T>, chosen: Option<&T>) -> Vec<Count<T>> {
    let mut counts: BTreeMap<T, i64> = chosen.map(|chosen| (chosen.clone(), 0)).into_iter().collect();
    for value in values {
        let n = counts.entry(value).or_default();
        *n = n.saturating_add(1);
    }
    let mut counts: Vec<Count<T>> = counts.into_iter().map(|(of, n)| Count { of, n }).collect();
    counts.sort_by(|one, other| other.n.cmp(&one.n).then_with(|| one.of.cmp(&other.of)));
    counts.truncate(CHOICES);
    counts
}

async fn count(db: &Conn, rows: &[(i64, Marked)], filter: &Filter) -> Result<Counts, DbError> {
    let rows = || rows.iter().map(|(_, row)| row);
    let groups = tally(rows().flat_map(Marked::groups), filter.group.as_ref());
    let at = |n: usize| groups.get(n).map(|count| count.of);
    let names: Vec<Named> = if groups.is_empty() {
        Vec::new()
    } else {
        db.all(
            "select id, title from search_entries where kind = 'group' and audience = 'everyone' and id in ($1, $2, $3, $4, $5, $6, $7, $8)",
            params![at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)],
        )
        .await?
    };
    let name = |id: Uuid| names.iter().find(|named| named.id == id).map(|named| named.title.clone());
    Ok(Counts {
        kinds: tally(rows().map(|row| row.kind.clone()), filter.kind.as_ref()),
        groups: groups.into_iter().filter_map(|count| name(count.of).map(|name| (count, name))).collect(),
        areas: tally(rows().filter_map(|row| row.area.clone()), filter.area.as_ref()),
        countries: tally(rows().filter_map(|row| row.country.clone()), filter.country.as_ref()),
        languages: tally(rows().filter_map(|row| row.language.clone()), filter.language.as_ref()),
        years: tally(rows().map(|row| row.year), filter.year.as_ref()),
    })
}

crate::row! {
    struct Key { kind: String, id: Uuid }
}

crate::row! {
    struct PathRow { path: String }
}

/// The key of each `step`th public entry, from the first on: where a list of all of them can be cut.
pub async fn list_public_keys(db: &Conn, step: i64) -> Result<Vec<String>, DbError> {
    let keys: Vec<Key> = db
        .all(
            "select kind, id from
                (select kind, id, row_number() over (order by kind, id) as n from search_entries where audience = 'everyone') numbered
             where (n - 1) % $1 = 0 order by kind, id",
            params![step],
        )
        .await?;
    Ok(keys.into_iter().map(|key| format!("{}-{}", key.kind, key.id)).collect())
}

/// The addresses of public entries from a key on, in the same order; none if there is no such entry.
pub async fn list_public_paths(db: &Conn, key: &str, limit: i64) -> Result<Vec<String>, DbError> {
    let Some((kind, Ok(id))) = key.split_once('-').map(|(kind, id)| (kind, id.parse::<Uuid>())) else {
        return Ok(Vec::new());
    };
    let rows: Vec<PathRow> = db
        .all(
            "select path from search_entries
             where audience = 'everyone' and (kind > $1 or (kind = $1 and id >= $2))
                and exists (select 1 from search_entries first where first.kind = $1 and first.id = $2 and first.audience = 'everyone')
             order by kind, id limit $3",
            params![kind, id, limit],
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.path).collect())
}

/// The entries of these kinds that hold at least one of the words (each may be the beginning of a longer one) and that the
/// actor may see, those that fit best first.
pub async fn find_similar(
    db: &Conn,
    actor: &Actor,
    words: &[String],
    kinds: &[&str],
    limit: i64,
) -> Result<Vec<Hit>, DbError> {
    let words = Seek::Any(words.iter().take(SIMILAR).map(|word| Seek::Begins(word.clone())).collect());
    let kinds = Seek::Any(kinds.iter().map(|kind| Seek::Word(mark("k", kind))).collect());
    fulltext::find_similar(db, &Seek::All(vec![words, kinds, reach_of(actor)]), actor.person(), limit).await
}
