//! Ending mail over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::{Conn, DbError, Tx};
use kernel::faults::Fault;
use nouns::notices::MailEnded;
use ui::visit;

use super::policy::{ShowUnsubscription, Unsubscribe};
use super::seal::{Ending, Scope};
use super::{pages, queries};
use crate::classes::{Level, chosen};
use crate::saved_searches::queries::set_quiet;
use crate::settings::queries::{delete_class_levels, delete_digest_levels, list_set, set_level, set_waiting};

pub async fn show(permit: Permit<ShowUnsubscription>, State(app): State<App>) -> Result<Response, Fault> {
    let group = group_name(&app.db.reader().await?, &permit.target).await?;
    let page = pages::show(permit.lang(), &permit.key, &permit.target.scope, group.as_deref());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// What was sent along is not read: the link says everything.
pub async fn create(permit: Permit<Unsubscribe>, State(app): State<App>) -> Result<Response, Fault> {
    let ending = permit.target;
    let tx = app.db.begin(&permit).await?;
    end(&tx, &ending).await?;
    set_waiting(&tx, ending.person).await?;
    tx.commit(&MailEnded { person: ending.person }).await?;
    Ok(visit::go(permit.lang(), &format!("/unsubscriptions/{}", permit.key), "ended").into_response())
}

async fn group_name(conn: &Conn, ending: &Ending) -> Result<Option<String>, DbError> {
    match ending.scope {
        Scope::Group(group) => queries::find_group_name(conn, group).await,
        Scope::Class(_) | Scope::Digest => Ok(None),
    }
}

async fn end(tx: &Tx, ending: &Ending) -> Result<(), DbError> {
    let (person, never) = (ending.person, Some(Level::Never));
    match ending.scope {
        Scope::Group(group) => {
            for (entry, _) in chosen().filter(|(entry, _)| entry.is_for_all()) {
                set_level(tx, person, entry.class, Some(group), never).await?;
            }
        }
        Scope::Class(class) => {
            delete_class_levels(tx, person, class).await?;
            set_level(tx, person, class, None, never).await?;
        }
        Scope::Digest => {
            delete_digest_levels(tx, person).await?;
            set_quiet(tx, person).await?;
            let set = list_set(tx, person, None).await?;
            for (entry, usual) in chosen() {
                let level = set.iter().find(|set| set.class == entry.class).map_or(usual, |set| set.level);
                if matches!(level, Level::Daily | Level::Weekly) {
                    set_level(tx, person, entry.class, None, never).await?;
                }
            }
        }
    }
    Ok(())
}
