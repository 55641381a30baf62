//! Discussions over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::SignedDuration;
use kernel::access::{Action, Permit, Place, Role};
use kernel::app::App;
use kernel::drafts::{self, Form as Kept, Held};
use kernel::faults::Fault;
use kernel::forms::{Form, Query, Upload};
use kernel::moderation::hold;
use kernel::paging::{After, Paging};
use kernel::translating::offers;
use nouns::moderation::TextHeld;
use nouns::talk::{DiscussionOpened, DiscussionVisited};
use nouns::{DiscussionId, HeldTextId};
use serde::Deserialize;
use ui::{FormErrors, Page, visit};
use words::Lang;

use super::domain::{Audience, Draft, Kind, page_before, page_of_reader};
use super::pages;
use super::policy::{
    CloseDiscussion, ListDiscussions, MarkRead, ReopenDiscussion, ShowDiscussion, StartDiscussion, WRITERS,
};
use super::queries::{self, Opening};
use super::topics;
use crate::experts::AskExpert;
use crate::files::domain::check_enclosed;
use crate::files::queries::{Giver, list_of_posts, list_usable, set_held, set_post};
use crate::files::{Adding, receive};
use crate::group::queries::{list_muted, list_own};
use crate::group::{self, is_inside};
use crate::kept_answers::policy::KeepAnswer;
use crate::kept_answers::queries::find_kept_of;
use crate::mentions::{note_first, queries::list_mentions};
use crate::posts::hiding::without_hidden;
use crate::posts::policy::AcceptAnswer;
use crate::posts::queries::{NewPost, find_number, insert_post, list_posts};
use crate::posts::{holding, quotes};
use crate::words as t;

/// The same again within this time is a second press, not a second discussion.
const SAME: SignedDuration = SignedDuration::from_mins(10);
/// As many of the governments with the same to say as are named.
const NAMED: i64 = 10;

pub async fn list(
    permit: Permit<ListDiscussions>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let group = &permit.target;
    let inside = is_inside(&permit.actor, group.id);
    let after = After::read(&paging.after);
    let conn = app.db.reader().await?;
    let found = queries::list_discussions(&conn, group.id, permit.actor.person(), inside, &after).await?.found()?;
    let shown = pages::List {
        group,
        found: &found,
        inside,
        is_signed: permit.actor.person().is_some(),
        may_start: permit.may::<StartDiscussion>(&Place::at(group.id.uuid())),
        zone: permit.actor.zone(),
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown).done(pages::done(&permit.visit))))
}

/// What a new discussion is to be about, as the address names it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Begun {
    about: String,
}

pub async fn new(
    permit: Permit<StartDiscussion>,
    State(app): State<App>,
    Query(begun): Query<Begun>,
) -> Result<Response, Fault> {
    let of = drafts::Place::new(Kept::Discussion, permit.target.id.uuid());
    let kept = drafts::find(&app.db.reader().await?, permit.person()?, of).await?;
    let mut draft = kept.as_ref().map_or_else(Draft::fresh, Draft::kept);
    if !begun.about.is_empty() {
        draft.about = begun.about;
    }
    let topic = topics::find_named(&app, &permit, &draft.about).await?.map(|(_, topic)| topic);
    let held = (Held::opened(of, kept.as_ref()), permit.actor.zone());
    let page = pages::new(permit.lang(), &permit.target, (&draft, topic.as_ref()), &held, false, &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit)).fresh()))
}

pub async fn create(
    permit: Permit<StartDiscussion>,
    State(app): State<App>,
    upload: Upload,
) -> Result<Response, Fault> {
    let (lang, group, person) = (permit.lang(), permit.target.id, permit.person()?);
    let mut errors = FormErrors::new();
    let draft = Draft::sent(&upload, receive(&app, &permit, None, &upload, &mut errors).await?);
    let of = drafts::Place::new(Kept::Discussion, group.uuid());
    let made_from = upload.text("draft_version");
    let held = (Held::sent(of, made_from), permit.actor.zone());
    let (about, topic) = topics::find_named(&app, &permit, &draft.about).await?.unzip();
    let page = |preview, errors: &FormErrors| {
        pages::new(lang, &permit.target, (&draft, topic.as_ref()), &held, preview, errors)
    };
    let sound = match draft.check(lang, errors) {
        Ok(_) if topic.is_none() && !draft.about.is_empty() => {
            let mut errors = FormErrors::new();
            errors.add("title", t::about_gone(lang));
            return Ok(visit::refuse(&app, &permit, page(false, &errors)));
        }
        Ok(sound) => sound,
        Err(errors) => return Ok(visit::refuse(&app, &permit, page(false, &errors))),
    };
    if upload.text("preview") == "yes" {
        return Ok(visit::show(&app, &permit, page(true, &FormErrors::new())));
    }
    let tx = app.db.begin(&permit).await?;
    let since = tx.clock().now().saturating_sub(SAME).map_err(Fault::internal)?;
    if let Some(same) = queries::find_same(&tx, group, person, sound.title, since).await? {
        return Ok(visit::go(lang, &format!("/discussions/{same}"), "opened").into_response());
    }
    let mut errors = FormErrors::new();
    check_enclosed(lang, sound.text, &list_usable(&tx, person, None).await?, &mut errors);
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, page(false, &errors)));
    }
    let own = list_own(&tx, person).await?;
    drafts::end(&tx, person, of, made_from).await?;
    if let Some(waits) = hold(&app, &tx, holding::discussion(group, person, &sound, about.as_ref())).await? {
        if waits.is_new {
            set_held(&tx, waits.id, group, Giver::Person(person), sound.text).await?;
            tx.commit(&TextHeld { held: HeldTextId::from_uuid(waits.id), group }).await?;
        }
        return Ok(visit::go(lang, &format!("/groups/{}/discussions", permit.target.slug), "held").into_response());
    }
    let opening = Opening { group, person, about, example: false };
    let discussion = queries::insert_discussion(&tx, &opening, &sound).await?;
    let post = NewPost {
        discussion,
        person: Some(person),
        expert: None,
        government: group::only(&own),
        text: sound.text,
        example: false,
    };
    let first = insert_post(&tx, &post).await?;
    set_post(&tx, first, Giver::Person(person), sound.text).await?;
    note_first(&tx, discussion, first, sound.text).await?;
    queries::set_mark(&tx, discussion, person, 1).await?;
    tx.commit(&DiscussionOpened { discussion, group }).await?;
    Ok(visit::go(lang, &format!("/discussions/{discussion}"), "opened").into_response())
}

/// Which part of a discussion is wanted, and which post is quoted, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    after: String,
    quote: String,
}

/// What was typed on the page of a discussion.
#[derive(Default)]
pub struct Typed<'a> {
    pub text: &'a str,
    pub preview: bool,
    /// Which draft it was made from, if it was sent.
    pub draft_version: Option<&'a str>,
    /// The image and the file that were sent with it.
    pub adding: Option<&'a Adding>,
}

pub async fn show(
    permit: Permit<ShowDiscussion>,
    State(app): State<App>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Fault> {
    let mut text = String::new();
    if let Ok(number) = wanted.quote.parse()
        && let Some(post) = find_number(&app.db.reader().await?, permit.key, number).await?
    {
        text = quotes::of(permit.lang(), &post, address(&app, &permit, permit.key).as_deref());
    }
    let typed = Typed { text: &text, ..Typed::default() };
    let page = whole(&app, &permit, permit.key, &wanted.after, typed, &FormErrors::new()).await?;
    let page = page.done(pages::done(&permit.visit));
    // Whoever may write here may have a draft.
    Ok(visit::show(&app, &permit, if permit.actor.person().is_some() { page.fresh() } else { page }))
}

/// Where a quote leads. A link of a new account has to wait until somebody has looked at it, so there a quote has none.
fn address<A: Action>(app: &App, permit: &Permit<A>, id: DiscussionId) -> Option<String> {
    let is_known = !permit.actor.is_new(app.clock.now());
    is_known.then(|| app.config.link(&ui::href(permit.lang(), &format!("/discussions/{id}"))))
}

/// The page of a discussion as it is now: what every form on it comes back to when it is refused.
pub async fn whole<A: Action>(
    app: &App,
    permit: &Permit<A>,
    id: DiscussionId,
    after: &str,
    typed: Typed<'_>,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let found = queries::find_discussion(&app.db.reader().await?, id).await?;
    let discussion = found.ok_or(Fault::NotFound)?;
    let topic = match discussion.topic() {
        Some(about) => topics::find(app, permit, &about).await?,
        None => None,
    };
    let conn = app.db.reader().await?;
    let reader = permit.actor.person();
    let (read, voices, muted, follows) = match reader {
        Some(person) => (
            queries::find_mark(&conn, id, person).await?.min(discussion.posts),
            queries::list_voices(&conn, id, person).await?,
            list_muted(&conn, person).await?,
            queries::is_following(&conn, id, person).await?,
        ),
        None => (0, Vec::new(), Vec::new(), false),
    };
    let start = match reader {
        Some(_) => page_of_reader(read, discussion.posts),
        None => 0,
    };
    let after: i64 = after.parse().unwrap_or(start);
    let posts = list_posts(&conn, id, &After::read(&after.max(0).to_string())).await?.found()?;
    let place = Place::at(discussion.group_id.uuid()).owned_by(discussion.opened_by);
    let plays = |roles: &[Role]| roles.iter().any(|role| permit.actor.plays(*role, &place));
    let of = drafts::Place::new(Kept::Post, id.uuid());
    let kept = match reader {
        Some(person) if discussion.closed_at.is_none() => drafts::find(&conn, person, of).await?,
        _ => None,
    };
    let (held, text) = match (typed.draft_version, &kept) {
        (Some(version), _) => (Held::sent(of, version), typed.text.to_owned()),
        (None, Some(kept)) => {
            // What it quotes may have been hidden since.
            let text = without_hidden(&conn, id, kept.text("text").trim_end().to_owned()).await?;
            let parts = [text.as_str(), typed.text];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            (Held::opened(of, Some(kept)), parts.join("\n\n"))
        }
        (None, None) => (Held::opened(of, None), typed.text.to_owned()),
    };
    let typed = Typed { text: &text, ..typed };
    let last = posts.rows.last().map_or(0, |post| post.number);
    let shown = pages::Shown {
        enclosed: list_of_posts(&conn, id, after.max(0), last).await?,
        mentions: list_mentions(&conn, id, after.max(0), last).await?,
        echoes: queries::list_echoes(&conn, id, NAMED).await?,
        kept: find_kept_of(&conn, id).await?,
        posts: &posts,
        after: after.max(0),
        read,
        voices,
        reader,
        muted,
        standing: pages::Standing {
            follows,
            asks: discussion.kind == Kind::Question && permit.may::<AskExpert>(&place),
        },
        may: pages::May {
            write: plays(WRITERS),
            close: permit.may::<CloseDiscussion>(&place),
            reopen: permit.may::<ReopenDiscussion>(&place),
        },
        accepts: permit.may::<AcceptAnswer>(&place),
        keeps: permit.may::<KeepAnswer>(&place),
        translates: offers(&app.config, &permit.actor, discussion.audience == Audience::Everyone),
        zone: permit.actor.zone(),
        held,
        address: address(app, permit, id),
        topic,
        discussion: &discussion,
    };
    Ok(pages::show(permit.lang(), &shown, typed, errors))
}

/// How far somebody has read.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Read {
    number: String,
}

pub async fn visited(
    permit: Permit<MarkRead>,
    State(app): State<App>,
    Form(read): Form<Read>,
) -> Result<Response, Fault> {
    let (discussion, person) = (permit.key, permit.person()?);
    let number: i64 = read.number.parse().map_err(|_| Fault::Malformed("not the number of a post"))?;
    let tx = app.db.begin(&permit).await?;
    let posts = queries::find_discussion(&tx, discussion).await?.ok_or(Fault::NotFound)?.posts;
    if queries::set_mark(&tx, discussion, person, number.clamp(0, posts)).await? {
        tx.commit(&DiscussionVisited { discussion, person }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/discussions/{discussion}"), "read").into_response())
}

/// Leads to a post of a discussion.
pub fn go_to(lang: Lang, discussion: DiscussionId, number: i64, done: &str) -> Redirect {
    let page = ui::href(lang, &format!("/discussions/{discussion}?after={}", page_before(number)));
    Redirect::to(&format!("{page}&done={done}#post-{number}"))
}
