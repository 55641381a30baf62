//! Rows put in without a form: by the demo, by tests and by the bench. Each call is one event in the log.

use jiff::civil::Date;
use kernel::db::{DbError, Tx};
use kernel::params;
use nouns::library::{
    CommentsOpened, NewsPublished, RemarkWritten, ResourceAdopted, ResourceDrafted, ResourcePublished, TranscriptSaved,
};
use nouns::terms::{self, Term};
use nouns::{GovernmentId, GroupId, NewsId, PersonId, RemarkId, ResourceId};
use ui::FormErrors;
use words::Lang;

use crate::adoptions::domain::Sound as Adopted;
use crate::adoptions::queries::put as put_adoption;

use crate::audience::Audience;
use crate::comment_windows::domain::Sound as Window;
use crate::comment_windows::queries::put as put_window;
use crate::editions::queries::{insert_edition, set_published as set_edition_published};
pub use crate::news::queries::NewNews;
use crate::news::queries::insert as insert_one;
use crate::practices::domain::Sound as Practised;
use crate::practices::queries::{insert as put_practice, set_published as set_practice_published};
use crate::remarks::queries::{NewRemark, insert as insert_one_remark};
use crate::resources::domain::{Kind, Licence, Sound, slug};
use crate::resources::queries::{find_by_slug, insert_draft as insert, insert_terms, set_published};
use crate::transcripts::Typed as Transcript;
use crate::transcripts::queries::put as put_transcript;

/// A resource to publish.
#[derive(Clone, Debug, Default)]
pub struct NewResource<'a> {
    pub slug: &'a str,
    pub title: &'a str,
    pub kind: &'a str,
    pub year: Option<i64>,
    pub publisher: Option<&'a str>,
    pub group: Option<GroupId>,
    pub note: &'a str,
    pub source_url: &'a str,
    pub example: bool,
    pub terms: &'a [Term],
}

pub async fn insert_resource(tx: &Tx, new: &NewResource<'_>) -> Result<ResourceId, DbError> {
    let id: ResourceId = tx.clock().new_id();
    tx.execute(
        "insert into resources (id, slug, title, folded, kind, year, publisher, group_id, note, source_url, example, terms)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![id, new.slug, new.title, places::fold(new.title), new.kind, new.year, new.publisher, new.group, new.note, new.source_url, new.example, terms::written(new.terms)],
    )
    .await?;
    insert_terms(tx, id, new.terms).await?;
    tx.note(&ResourcePublished { resource: id }).await?;
    Ok(id)
}

/// What is said in a recording, as a machine wrote it down, with its chapters. Returns false if it cannot be read.
pub async fn insert_transcript(tx: &Tx, resource: ResourceId, text: &str, chapters: &str) -> Result<bool, DbError> {
    let (text, chapters) = (text.to_owned(), chapters.to_owned());
    let typed = Transcript { text, chapters, machine: "yes".into(), ..Transcript::default() };
    let Some(sound) = typed.check(Lang::En, &mut FormErrors::new()) else { return Ok(false) };
    put_transcript(tx, resource, 1, &sound).await?;
    tx.note(&TranscriptSaved { resource, number: 1 }).await?;
    Ok(true)
}

/// A draft of a group, marked as example, without anything to hand out; returns its name in addresses.
pub async fn insert_draft(tx: &Tx, group: GroupId, title: &str, note: &str) -> Result<String, DbError> {
    let sound = Sound {
        title,
        kind: Kind::Guideline,
        note,
        language: "en",
        licence: Licence::CcBy,
        origin: None,
        url: None,
        audience: Audience::Everyone,
        terms: Vec::new(),
    };
    let slug = slug(title);
    let resource = insert(tx, &slug, group, &sound).await?;
    tx.execute("update resources set example = true where id = $1", params![resource]).await?;
    insert_edition(tx, resource, 1, "", (None, None)).await?;
    tx.note(&ResourceDrafted { resource, group }).await?;
    Ok(slug)
}

pub async fn insert_news(tx: &Tx, new: &NewNews<'_>) -> Result<NewsId, DbError> {
    let news = insert_one(tx, new).await?;
    tx.note(&NewsPublished { news }).await?;
    Ok(news)
}

/// Opens a draft for comments, and gives its id.
pub async fn open_comments(
    tx: &Tx,
    slug: &str,
    audience: &str,
    asks: &str,
    closes_on: Date,
) -> Result<Option<ResourceId>, DbError> {
    let Some(resource) = find_by_slug(tx, slug).await? else { return Ok(None) };
    let audience = Audience::from_word(audience).unwrap_or(Audience::Group);
    put_window(tx, resource.id, &Window { audience, closes_on, asks }).await?;
    tx.note(&CommentsOpened { resource: resource.id }).await?;
    Ok(Some(resource.id))
}

/// A comment on a draft, marked as example.
pub async fn insert_remark(tx: &Tx, resource: ResourceId, person: PersonId, words: &str) -> Result<RemarkId, DbError> {
    let remark = insert_one_remark(tx, &NewRemark { resource, person, words, example: true }).await?;
    tx.note(&RemarkWritten { remark, resource }).await?;
    Ok(remark)
}

/// A government says that it uses a resource; marked as example.
pub async fn insert_adoption(
    tx: &Tx,
    slug: &str,
    (person, government): (PersonId, GovernmentId),
    since: Date,
    words: &str,
) -> Result<(), DbError> {
    let Some(resource) = find_by_slug(tx, slug).await? else { return Ok(()) };
    let said = Adopted { since, words, audience: Audience::Everyone };
    put_adoption(tx, resource.id, government, person, &said).await?;
    tx.execute(
        "update adoptions set example = true where resource = $1 and government = $2",
        params![resource.id, government],
    )
    .await?;
    tx.note(&ResourceAdopted { resource: resource.id, government }).await?;
    Ok(())
}

/// A good practice of a government, published and marked as example.
pub async fn insert_practice(
    tx: &Tx,
    group: GroupId,
    government: GovernmentId,
    new: &NewPractice<'_>,
    on: Date,
) -> Result<ResourceId, DbError> {
    let resource = Sound {
        title: new.title,
        kind: Kind::GoodPractice,
        note: new.problem,
        language: "en",
        licence: Licence::CcBy,
        origin: None,
        url: None,
        audience: Audience::Everyone,
        terms: new.terms.to_vec(),
    };
    let id = insert(tx, &slug(new.title), group, &resource).await?;
    insert_edition(tx, id, 1, "", (None, None)).await?;
    let says = Practised {
        resource,
        done: new.done,
        worked: new.worked,
        failed: new.failed,
        cost_from: Some(new.cost.0),
        cost_to: Some(new.cost.1),
        currency: "EUR",
        funding: new.funding,
        contact: new.contact,
        reuse: "",
    };
    put_practice(tx, id, government, &says).await?;
    tx.execute("update resources set example = true where id = $1", params![id]).await?;
    set_published(tx, id, i64::from(on.year())).await?;
    set_edition_published(tx, id, 1).await?;
    set_practice_published(tx, id, on).await?;
    tx.note(&ResourcePublished { resource: id }).await?;
    Ok(id)
}

/// What a good practice says.
#[derive(Clone, Copy, Debug)]
pub struct NewPractice<'a> {
    pub title: &'a str,
    pub problem: &'a str,
    pub done: &'a str,
    pub worked: &'a str,
    pub failed: &'a str,
    pub cost: (i64, i64),
    pub funding: &'a str,
    pub contact: &'a str,
    pub terms: &'a [Term],
}
