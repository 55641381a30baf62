//! Many texts, to measure the search with: generated discussions and resources whose words are as frequent as words are, a few
//! in every text and most in hardly any. Everything is marked as example.

use std::fmt::Write;

use kernel::app::App;
use kernel::db::Tx;
use library::samples::{NewResource, insert_resource};
use nouns::office::FactsImported;
use nouns::terms::Term;
use nouns::{GovernmentId, GroupId, PersonId};
use talk::samples::{NewDiscussion, insert_discussion, insert_post};

use super::ERRAND;

/// 100,000 posts.
const DISCUSSIONS: usize = 2000;
const POSTS_EACH: usize = 50;
/// Two discussions to compare, each found by its title: a long one and one like all others.
const COMPARED: [(&str, usize); 2] = [("Manyposts", 5000), ("Fewposts", POSTS_EACH)];
const RESOURCES: usize = 20_000;
/// As many discussions or resources as are written in one transaction.
const STEP: usize = 20;
const POST_WORDS: usize = 60;
const RESOURCE_WORDS: usize = 500;
/// Different words that are made up.
const WORDS: u64 = 40_000;
/// One of so many texts holds this word.
const RARE: (usize, &str) = (20_000, "quincunx");

/// Words that are in many texts.
const COMMON: [&str; 16] = [
    "the", "city", "and", "data", "of", "sensors", "to", "clause", "for", "contract", "with", "schools", "in",
    "digital", "services", "our",
];
const SYLLABLES: [&str; 20] = [
    "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "ka", "le", "mi", "no", "pu",
    "re",
];

kernel::row! {
    struct Group { id: GroupId }
}

kernel::row! {
    struct Writer { person: PersonId, government: GovernmentId }
}

/// The same numbers each time.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below.max(1)
    }

    /// Small numbers are much more frequent than large ones.
    fn next_word(&mut self) -> u64 {
        let (one, other) = (self.next(WORDS) + 1, self.next(WORDS) + 1);
        one * other / WORDS * (self.next(WORDS) + 1) / WORDS
    }
}

fn made_up(mut number: u64) -> String {
    let mut word = String::new();
    for _ in 0..4 {
        let syllable = usize::try_from(number % 20).ok().and_then(|at| SYLLABLES.get(at)).copied();
        word.push_str(syllable.unwrap_or_default());
        number /= 20;
    }
    word
}

fn text(numbers: &mut Numbers, words: usize, number: usize) -> String {
    let mut text = String::from("Generated to measure with.");
    for at in 0..words {
        let common = usize::try_from(numbers.next(32)).unwrap_or_default();
        let word = COMMON.get(common).map_or_else(|| made_up(numbers.next_word()), |word| (*word).to_owned());
        let end = if at % 12 == 11 { "." } else { "" };
        let _ = write!(text, " {word}{end}");
    }
    if number.is_multiple_of(RARE.0) {
        let _ = write!(text, " A {}.", RARE.1);
    }
    text
}

/// Adds what is missing; a second call adds nothing.
pub async fn fill(app: &App, say: &(dyn Fn(&str) + Sync)) -> anyhow::Result<()> {
    let conn = app.db.reader().await?;
    let there = "select count(*) as n from v_resources where slug = 'generated-1'";
    if conn.count(there, &[]).await? > 0 {
        return Ok(());
    }
    let groups: Vec<Group> = conn.all("select id from v_groups order by position", &[]).await?;
    drop(conn);
    let mut numbers = Numbers(1);
    for step in 0..DISCUSSIONS / STEP {
        if step % 20 == 0 {
            say(&format!("Texts: {} of {DISCUSSIONS} discussions ...", step * STEP));
        }
        let tx = app.db.begin(&ERRAND).await?;
        for number in step * STEP..(step + 1) * STEP {
            let Some(group) = groups.get(number % groups.len().max(1)) else { continue };
            let title = text(&mut numbers, 4, 1);
            discuss(&tx, group.id, (&title, POSTS_EACH), number, &mut numbers).await?;
        }
        tx.commit(&FactsImported { import: app.clock.new_id() }).await?;
    }
    if let Some(group) = groups.first() {
        let tx = app.db.begin(&ERRAND).await?;
        for of in COMPARED {
            discuss(&tx, group.id, of, 1, &mut numbers).await?;
        }
        tx.commit(&FactsImported { import: app.clock.new_id() }).await?;
    }
    for step in 0..RESOURCES / STEP {
        if step % 200 == 0 {
            say(&format!("Texts: {} of {RESOURCES} resources ...", step * STEP));
        }
        let tx = app.db.begin(&ERRAND).await?;
        for number in (step * STEP..(step + 1) * STEP).rev() {
            let new = NewResource {
                slug: &format!("generated-{number}"),
                title: &text(&mut numbers, 6, 1),
                kind: "report",
                year: Some(2020 + i64::try_from(number % 7)?),
                group: groups.get(number % groups.len().max(1)).map(|group| group.id),
                note: &text(&mut numbers, RESOURCE_WORDS, number),
                source_url: "https://example.org/",
                example: true,
                // Every third is about something, as not everybody says.
                terms: Term::ALL.get(number % 66..=number % 66).unwrap_or_default(),
                ..NewResource::default()
            };
            insert_resource(&tx, &new).await?;
        }
        tx.commit(&FactsImported { import: app.clock.new_id() }).await?;
    }
    Ok(())
}

/// A discussion with so many posts; those of even numbers are for everyone.
async fn discuss(
    tx: &Tx,
    group: GroupId,
    (title, posts): (&str, usize),
    number: usize,
    numbers: &mut Numbers,
) -> anyhow::Result<()> {
    let writer: Option<Writer> = tx
        .maybe(
            "select person, government from v_memberships where group_id = $1 and government is not null order by id limit 1",
            kernel::params![group],
        )
        .await?;
    let Some(Writer { person, government }) = writer else { return Ok(()) };
    let first = text(numbers, POST_WORDS, number);
    let new = NewDiscussion {
        group,
        person,
        government: Some(government),
        asks: false,
        is_public: number.is_multiple_of(2),
        title,
        text: &first,
    };
    let discussion = insert_discussion(tx, &new).await?;
    for post in 1..posts {
        let words = text(numbers, POST_WORDS, number * POSTS_EACH + post);
        insert_post(tx, (discussion, group), (person, Some(government)), &words).await?;
    }
    Ok(())
}
