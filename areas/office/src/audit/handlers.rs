//! The log over HTTP. The filter of a page is that of its file.

use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::audit;
use kernel::db::{Conn, DbError};
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::paging::{After, FIRST_DAY, LAST_DAY, ROWS};
use kernel::tables;
use nouns::GroupId;
use serde::Deserialize;
use ui::visit;

use super::policy::{ExportAll, ExportOfGroup, ExportOwn, ListAll, ListOfGroup, ListOwn};
use super::queries::{self, Entry, Group, Wanted};
use super::{kinds, pages};

/// As many entries as go into one file. The command line takes all.
pub const FILE_ROWS: i64 = 10_000;

/// What is looked for, and where the list goes on.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub person: String,
    pub kind: String,
    pub thing: String,
    pub from: String,
    pub to: String,
    pub after: String,
}

impl Filter {
    /// The filter as it stands in an address. What is not understood is left out.
    async fn wanted(&self, conn: &Conn, zone: &TimeZone, group: Option<GroupId>) -> Result<Wanted, DbError> {
        let day = |text: &str| text.parse::<Date>().ok().filter(|day| (FIRST_DAY..LAST_DAY).contains(day));
        let start = |day: Date| zone.to_timestamp(day.at(0, 0, 0, 0)).ok();
        let from = match day(&self.from).and_then(start) {
            Some(at) => audit::find_before(conn, at).await?,
            None => 0,
        };
        let to = match day(&self.to).and_then(|day| start(day.checked_add(1.day()).ok()?)) {
            Some(at) => audit::find_before(conn, at).await?.saturating_add(1),
            None => i64::MAX,
        };
        let known = kinds::KINDS.iter().any(|(kind, _)| *kind == self.kind);
        Ok(Wanted {
            person: self.person.parse().ok(),
            kind: known.then(|| self.kind.clone()),
            about: self.thing.parse().ok(),
            place: group,
            from,
            to,
        })
    }
}

/// Whose log is read, which says what of an entry is shown.
#[derive(Clone, Copy)]
pub enum Whose<'a> {
    Everyones,
    Groups(&'a Group),
    Own,
}

impl Whose<'_> {
    async fn entries(self, conn: &Conn, permit: &Permit<impl Action>, filter: &Filter) -> Result<Wanted, Fault> {
        let zone = permit.actor.zone();
        let group = match self {
            Self::Groups(group) => Some(group.id),
            _ => None,
        };
        let wanted = filter.wanted(conn, &zone, group).await?;
        Ok(match self {
            Self::Own => Wanted { person: Some(permit.person()?), ..wanted },
            _ => wanted,
        })
    }

    async fn page<A: Action>(self, app: &App, permit: &Permit<A>, filter: &Filter) -> Result<Response, Fault> {
        let conn = app.db.reader().await?;
        let wanted = self.entries(&conn, permit, filter).await?;
        let after = After::<(i64,)>::read(&filter.after);
        let to = wanted.to.min(after.or((i64::MAX,)).0);
        let rows = queries::list_entries(&conn, &Wanted { to, ..wanted }, ROWS.saturating_add(1)).await?;
        let entries = after.slice(rows, |entry: &Entry| (entry.seq,)).found()?;
        let head = audit::find_head(&conn).await?;
        let shown = pages::Shown { whose: self, filter, entries, head, actor: &permit.actor };
        Ok(visit::show(app, permit, pages::list(permit.lang(), &shown)))
    }

    async fn file<A: Action>(self, app: &App, permit: &Permit<A>, filter: &Filter) -> Result<Response, Fault> {
        let conn = app.db.reader().await?;
        let wanted = self.entries(&conn, permit, filter).await?;
        let entries = queries::list_entries(&conn, &wanted, FILE_ROWS).await?;
        let lang = permit.lang();
        let rows = entries.iter().map(|entry| pages::row(lang, self, &permit.actor, entry));
        let bytes = tables::write(&pages::header(lang), rows).map_err(Fault::internal)?;
        let kind = HeaderValue::from_static("text/csv; charset=utf-8");
        let name = HeaderValue::from_static("attachment; filename=\"audit.csv\"");
        Ok(([(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, name)], bytes).into_response())
    }
}

pub async fn list(
    permit: Permit<ListAll>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    Whose::Everyones.page(&app, &permit, &filter).await
}

pub async fn file(
    permit: Permit<ExportAll>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    Whose::Everyones.file(&app, &permit, &filter).await
}

pub async fn list_of_group(
    permit: Permit<ListOfGroup>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    Whose::Groups(&permit.target).page(&app, &permit, &filter).await
}

pub async fn file_of_group(
    permit: Permit<ExportOfGroup>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    Whose::Groups(&permit.target).file(&app, &permit, &filter).await
}

pub async fn list_own(
    permit: Permit<ListOwn>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    Whose::Own.page(&app, &permit, &filter).await
}

pub async fn file_own(
    permit: Permit<ExportOwn>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    Whose::Own.file(&app, &permit, &filter).await
}
