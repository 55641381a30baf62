//! Feeds over HTTP.

use axum::extract::State;
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use kernel::access::Permit;
use kernel::actor;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::fetched;
use kernel::forms::Query;
use kernel::limits::{Limit, Network};
use kernel::paging::After;
use kernel::search::{Filter, find_many, list_languages};
use serde::Deserialize;
use ui::visit;

use super::domain::{Kind, newest};
use super::policy::{ListFeeds, ReadAll, ReadGroup, ReadOwn, ReadSearch};
use super::writing::{About, write, write_hits};
use super::{pages, queries};
use crate::search::ask_newest;
use crate::words as t;

const ATOM: &str = "application/atom+xml; charset=utf-8";

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    kind: String,
    after: String,
}

impl Asked {
    /// The kinds that are asked for, of those that there are here.
    fn kinds(&self, here: &[Kind]) -> Result<Vec<Kind>, Fault> {
        if self.kind.is_empty() {
            return Ok(here.to_vec());
        }
        let kind = Kind::from_word(&self.kind).filter(|kind| here.contains(kind));
        kind.map(|kind| vec![kind]).ok_or(Fault::NotFound)
    }

    /// The one kind, if one was asked for.
    fn kind(&self) -> Option<Kind> {
        Kind::from_word(&self.kind)
    }
}

pub async fn list(permit: Permit<ListFeeds>, State(app): State<App>) -> Result<Response, Fault> {
    let groups = queries::list_groups(&app.db.reader().await?).await?;
    let link = |path: &str| app.config.link(&ui::href(permit.lang(), path));
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &groups, &link)))
}

pub async fn all(
    permit: Permit<ReadAll>,
    State(app): State<App>,
    Query(asked): Query<Asked>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let after = After::read(&asked.after);
    let conn = app.db.reader().await?;
    let mut found = Vec::new();
    for kind in asked.kinds(&Kind::PUBLIC)? {
        found.push((kind, queries::list_public(&conn, kind, &after).await?));
    }
    let about = About {
        name: app.config.instance.clone(),
        kind: asked.kind(),
        path: "/feeds/all.atom",
        page: "/",
        after: &asked.after,
        id: None,
    };
    let text = write(&app, lang, &about, &newest(found, &after).found()?)?;
    Ok(fetched::for_all(&permit, &method, &headers, ATOM, text))
}

pub async fn group(
    permit: Permit<ReadGroup>,
    State(app): State<App>,
    Query(asked): Query<Asked>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let (lang, group) = (permit.lang(), &permit.target);
    let after = After::read(&asked.after);
    let conn = app.db.reader().await?;
    let mut found = Vec::new();
    for kind in asked.kinds(&Kind::OPEN_OF_GROUP)? {
        found.push((kind, queries::list_of_group(&conn, kind, group.id, &after).await?));
    }
    let page = format!("/groups/{}", group.slug);
    let path = format!("{page}/feed.atom");
    let about =
        About { name: group.name.clone(), kind: asked.kind(), path: &path, page: &page, after: &asked.after, id: None };
    let text = write(&app, lang, &about, &newest(found, &after).found()?)?;
    Ok(fetched::for_all(&permit, &method, &headers, ATOM, text))
}

/// What the person behind a secret address may read is looked up each time.
pub async fn own(
    permit: Permit<ReadOwn>,
    State(app): State<App>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let (lang, address) = (permit.lang(), &permit.target);
    let after = After::read(&asked.after);
    let conn = app.db.reader().await?;
    let mut found = Vec::new();
    for kind in asked.kinds(&Kind::OF_GROUP)? {
        found.push((kind, queries::list_of_person(&conn, kind, address, &after).await?));
    }
    let name = match &address.group_name {
        Some(group) => group.clone(),
        None => t::feed_own(lang, &app.config.instance),
    };
    let about = About {
        name,
        kind: asked.kind(),
        path: &permit.visit.path,
        page: "/account/calendars",
        after: &asked.after,
        id: Some(address.id.uuid()),
    };
    let text = write(&app, lang, &about, &newest(found, &after).found()?)?;
    Ok(fetched::for_one(&headers, ATOM, text))
}

/// The newest that a saved search finds for its person at this moment; nothing for one who cannot sign in.
pub async fn search(
    permit: Permit<ReadSearch>,
    State(app): State<App>,
    Network(network): Network,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    app.limits.take(Limit::Search, &network)?;
    let (lang, saved) = (permit.lang(), &permit.target);
    let actor = actor::by_mail(&app, saved.person).await?.ok_or(Fault::NotFound)?;
    let filter = Filter {
        kind: saved.kind.clone(),
        group: saved.group_id,
        area: saved.area.clone(),
        country: saved.country.clone(),
        language: saved.language.clone(),
        year: saved.year,
    };
    let conn = app.db.reader().await?;
    let there = list_languages(&conn).await?;
    let sought = ask_newest(&saved.question, &there, &filter);
    let hits = find_many(&conn, &actor, &sought, &After::read(&asked.after)).await?.found()?;
    let about = About {
        name: t::feed_search(lang, &saved.name),
        kind: None,
        path: &permit.visit.path,
        page: "/account/searches",
        after: &asked.after,
        id: Some(saved.id.uuid()),
    };
    Ok(fetched::for_one(&headers, ATOM, write_hits(&app, lang, &about, &hits)?))
}
