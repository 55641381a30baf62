//! What holds off machines that open accounts: domains whose addresses are thrown away, and, for as long as a guard stands,
//! a proof of work instead of a picture puzzle. A guard begins by itself or by a steward, and ends by itself.

use jiff::SignedDuration;
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::limits::Limit;
use kernel::routes::Routes;
use nouns::people::SignUpGuarded;

pub mod disposable;
mod handlers;
mod policy;
pub mod queries;
pub mod work;

/// How long a guard stands that began by itself. If it goes on, the next account begins another.
const BY_ITSELF: SignedDuration = SignedDuration::from_hours(2);

pub fn routes() -> Routes {
    Routes::new().post("/sign-up-guards", handlers::create).post("/sign-up-guards/endings", handlers::end)
}

/// The guard that stands, unless whoever comes holds a link into a group.
pub async fn before(app: &App, conn: &Conn, next: &str) -> Result<Option<queries::Guard>, Fault> {
    find(app, conn, next, |_| true).await
}

/// The same where an account is about to be opened. What one link lets past is counted: it may have become known.
pub async fn before_opening(app: &App, conn: &Conn, next: &str) -> Result<Option<queries::Guard>, Fault> {
    find(app, conn, next, |secret| app.limits.take(Limit::SignUpInvited, secret).is_ok()).await
}

async fn find(
    app: &App,
    conn: &Conn,
    next: &str,
    lets_past: impl Fn(&str) -> bool,
) -> Result<Option<queries::Guard>, Fault> {
    let now = app.clock.now();
    let Some(guard) = queries::find_standing(conn, now).await? else { return Ok(None) };
    let is_invited = match work::invitation(next) {
        Some(secret) => queries::has_invitation(conn, secret, now).await? && lets_past(secret),
        None => false,
    };
    Ok(Some(guard).filter(|_| !is_invited))
}

/// Counts an account that is about to be opened. Where they pile up, a guard begins for those who come next.
pub async fn count<A: Action>(app: &App, permit: &Permit<A>) -> Result<(), Fault> {
    if app.limits.take(Limit::SignUpEverywhere, "all").is_ok() {
        return Ok(());
    }
    let tx = app.db.begin(permit).await?;
    if queries::find_standing(&tx, app.clock.now()).await?.is_none() {
        let guard = queries::insert(&tx, BY_ITSELF, true).await?;
        tx.commit(&SignUpGuarded { guard, automatic: true }).await?;
    }
    Ok(())
}

/// A fresh task of a guard.
pub fn task(app: &App, guard: Option<&queries::Guard>) -> Option<work::Task> {
    guard.map(|guard| work::Task::new(&guard.secret, app.clock.now()))
}
