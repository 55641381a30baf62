//! Background work: a queue in the database, claimed by this process or another, retried with growing pauses, and set
//! aside where a steward can see it when it does not succeed. Also runs the listeners that events are fed to.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::access::Errand;
use crate::app::App;
use crate::db::{Conn, DbError, Tx};
use crate::events::{self, Stored};
use crate::faults::Fault;
use crate::ids::Id;
use crate::paging::{After, LAST_TIME, ROWS, Slice};
use crate::params;

pub enum Job {}
pub type JobId = Id<Job>;

pub type Run<'a> = Pin<Box<dyn Future<Output = Result<(), Fault>> + Send + 'a>>;

/// A kind of job. Its work must bear being done again, unless `once` says that it must rather be left undone.
#[derive(Clone, Copy)]
pub struct JobKind {
    pub kind: &'static str,
    /// Never run a second time after a run whose end is not known.
    pub once: bool,
    pub run: fn(App, Json) -> Run<'static>,
}

/// Hears every event, once, in order, inside the transaction that notes that it has. It writes rows and enqueues jobs;
/// it does not reach outside.
#[derive(Clone, Copy)]
pub struct Listener {
    pub name: &'static str,
    pub hear: for<'a> fn(&'a App, &'a Tx, &'a Stored) -> Run<'a>,
}

/// Work that comes round: run at most once in each period, by one process.
#[derive(Clone, Copy)]
pub struct Routine {
    pub name: &'static str,
    pub every: SignedDuration,
    pub run: fn(App) -> Run<'static>,
}

/// What an instance runs in the background.
#[derive(Clone)]
pub struct Workshop {
    pub jobs: Vec<JobKind>,
    pub listeners: Vec<Listener>,
    pub routines: Vec<Routine>,
    /// How long one run may take; shorter than the lease, so that nobody else claims what still runs.
    pub patience: Duration,
}

impl Default for Workshop {
    fn default() -> Self {
        Self { jobs: Vec::new(), listeners: Vec::new(), routines: Vec::new(), patience: PATIENCE }
    }
}

const LEASE: SignedDuration = SignedDuration::from_secs(60);
const PATIENCE: Duration = Duration::from_secs(45);
const ATTEMPTS: i64 = 8;
const QUEUE: Errand = Errand::new("jobs");

crate::row! {
    struct Claimed { id: JobId, kind: String, payload: Json, attempts: i64 }
}

crate::row! {
    /// A job that waits for a steward.
    #[derive(Debug)]
    pub struct SetAside { pub id: JobId, pub kind: String, pub state: String, pub attempts: i64, pub error: Option<String>, pub created_at: Timestamp }
}

crate::row! {
    struct Cursor { name: String, seq: i64 }
}

/// Puts a job into the queue, in the transaction that causes it.
pub async fn enqueue(tx: &Tx, kind: &JobKind, payload: &impl Serialize, when: Timestamp) -> Result<(), DbError> {
    let payload = serde_json::to_value(payload).map_err(|error| DbError::Shape(error.to_string()))?;
    let id: JobId = tx.clock().new_id();
    tx.execute(
        "insert into jobs (id, kind, payload, run_at, attempts, state, once, created_at) values ($1, $2, $3, $4, 0, 'waiting', $5, $6)",
        params![id, kind.kind, payload, when, kind.once, tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// Jobs that failed too often, or whose end is not known, newest first.
pub async fn list_set_aside(db: &Conn, after: &After<(Timestamp, JobId)>) -> Result<Slice<SetAside>, DbError> {
    let (at, id) = after.or((LAST_TIME, JobId::LAST));
    let rows = db
        .all(
            "select id, kind, state, attempts, error, created_at from jobs
             where state in ('dead', 'doubtful') and (created_at, id) < ($1, $2) order by created_at desc, id desc limit $3",
            params![at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &SetAside| (row.created_at, row.id)))
}

crate::row! {
    /// How many jobs of a kind are in a state.
    #[derive(Debug)]
    pub struct InState { pub state: String, pub n: i64 }
}

/// What the queue holds of a kind.
pub async fn list_states(db: &Conn, kind: &JobKind) -> Result<Vec<InState>, DbError> {
    db.all("select state, count(*) as n from jobs where kind = $1 group by state order by state", params![kind.kind])
        .await
}

/// How many jobs wait for a steward.
pub async fn count_set_aside(db: &Conn) -> Result<i64, DbError> {
    db.count("select count(*) as n from jobs where state in ('dead', 'doubtful')", &[]).await
}

/// The listeners that keep the search index are named so.
const INDEX: &str = "%.index";

/// Lets the listeners that keep the search index hear everything again. What they put in takes the place of what is there,
/// so it can be searched meanwhile.
pub async fn index_again(tx: &Tx) -> Result<(), DbError> {
    tx.execute("update listeners set seq = 0 where name like $1", params![INDEX]).await?;
    Ok(())
}

/// How many events the search index has still to hear.
pub async fn count_not_indexed(db: &Conn) -> Result<i64, DbError> {
    db.count(
        "select (select coalesce(max(seq), 0) from events) - coalesce(min(seq), 0) as n from listeners where name like $1",
        params![INDEX],
    )
    .await
}

/// Gives a job that was set aside another series of tries.
pub async fn retry(tx: &Tx, id: JobId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update jobs set state = 'waiting', attempts = 0, run_at = $2, error = null where id = $1 and state in ('dead', 'doubtful')",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Drops a job that was set aside.
pub async fn discard(tx: &Tx, id: JobId) -> Result<bool, DbError> {
    let done = tx.execute("delete from jobs where id = $1 and state in ('dead', 'doubtful')", params![id]).await?;
    Ok(done.rows == 1)
}

/// Runs until the program ends: hears events, claims jobs, comes round to routines.
pub async fn work(app: App, workshop: Workshop) {
    loop {
        let version = app.db.changes().count();
        match turn(&app, &workshop).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(fault) => tracing::error!(error = fault.report(), "background work was interrupted"),
        }
        if app.db.changes().count() == version {
            tokio::select! {
                () = app.db.changes().next() => {}
                () = tokio::time::sleep(Duration::from_secs(1)) => {}
            }
        }
    }
}

/// Does everything that is due now, and returns; tests call this instead of waiting.
pub async fn settle(app: &App, workshop: &Workshop) -> Result<(), Fault> {
    while turn(app, workshop).await? {}
    Ok(())
}

async fn turn(app: &App, workshop: &Workshop) -> Result<bool, Fault> {
    let heard = hear(app, workshop).await?;
    let routine = come_round(app, workshop).await?;
    let ran = match claim(app).await? {
        Some(job) => {
            run(app, workshop, job).await?;
            true
        }
        None => false,
    };
    Ok(heard || ran || routine)
}

async fn claim(app: &App) -> Result<Option<Claimed>, Fault> {
    let now = app.clock.now();
    let due = app
        .db
        .reader()
        .await?
        .count("select count(*) as n from (select id from jobs where (state = 'waiting' and run_at <= $1) or (state = 'running' and lease_until < $1) limit 1) due", params![now])
        .await?;
    if due == 0 {
        return Ok(None);
    }
    let tx = app.db.begin(&QUEUE).await?;
    tx.execute("update jobs set state = 'doubtful', error = 'the program ended while this ran' where state = 'running' and lease_until < $1 and once", params![now]).await?;
    tx.execute(
        "update jobs set state = 'waiting', run_at = $1 where state = 'running' and lease_until < $1",
        params![now],
    )
    .await?;
    let next: Option<Claimed> = tx
        .maybe("select id, kind, payload, attempts from jobs where state = 'waiting' and run_at <= $1 order by run_at, id limit 1", params![now])
        .await?;
    if let Some(job) = &next {
        let lease = now.saturating_add(LEASE).map_err(Fault::internal)?;
        tx.execute(
            "update jobs set state = 'running', attempts = attempts + 1, lease_until = $2 where id = $1",
            params![job.id, lease],
        )
        .await?;
    }
    tx.finish().await?;
    Ok(next)
}

/// How a run ended.
enum End {
    Done,
    /// It says itself that it did not succeed.
    Failed(Fault),
    /// It was broken off or broke down: what it did outside is not known.
    Unknown(Fault),
}

impl From<Result<(), Fault>> for End {
    fn from(result: Result<(), Fault>) -> Self {
        result.map_or_else(Self::Failed, |()| Self::Done)
    }
}

async fn run(app: &App, workshop: &Workshop, job: Claimed) -> Result<(), Fault> {
    let id = job.id;
    let known = workshop.jobs.iter().find(|known| known.kind == job.kind);
    let end = match known {
        Some(kind) => limited((kind.run)(app.clone(), job.payload), workshop.patience).await,
        None if job.kind == HEAR_AGAIN => hear_again(app, workshop, &job.payload).await.into(),
        None => End::Failed(Fault::internal(format!("no such kind of job: {}", job.kind))),
    };
    let is_once = known.is_some_and(|kind| kind.once);
    let attempts = job.attempts + 1;
    let (state, fault) = match end {
        End::Done => {
            let tx = app.db.begin(&QUEUE).await?;
            tx.execute("delete from jobs where id = $1", params![id]).await?;
            tx.finish().await?;
            metrics::counter!("belfry_jobs_total", "kind" => job.kind, "end" => "done").increment(1);
            return Ok(());
        }
        End::Unknown(fault) if is_once => ("doubtful", fault),
        End::Failed(fault) | End::Unknown(fault) if attempts >= ATTEMPTS => ("dead", fault),
        End::Failed(fault) | End::Unknown(fault) => ("waiting", fault),
    };
    let pause = 5_i64.saturating_mul(1 << attempts.min(20));
    let again = app.clock.now().saturating_add(SignedDuration::from_secs(pause)).map_err(Fault::internal)?;
    tracing::warn!(job = %id, kind = job.kind, attempts, state, error = fault.report(), "a job failed");
    let tx = app.db.begin(&QUEUE).await?;
    tx.execute(
        "update jobs set state = $2, run_at = $3, error = $4 where id = $1",
        params![id, state, again, fault.report()],
    )
    .await?;
    tx.finish().await?;
    metrics::counter!("belfry_jobs_total", "kind" => job.kind, "end" => state).increment(1);
    Ok(())
}

/// Runs for as long as `patience` lasts. Afterwards the run has ended in any case: none goes on unseen beside its retry.
async fn limited(run: Run<'static>, patience: Duration) -> End {
    let mut task = tokio::spawn(run);
    let joined = if let Ok(joined) = tokio::time::timeout(patience, &mut task).await {
        joined
    } else {
        task.abort();
        task.await
    };
    match joined {
        Ok(result) => result.into(),
        Err(error) if error.is_cancelled() => End::Unknown(Fault::internal("it took too long and was broken off")),
        Err(_) => End::Unknown(Fault::internal("the job panicked")),
    }
}

/// An event that a listener could not take is heard again as a job, so that the others need not wait for it.
const HEAR_AGAIN: &str = "listener.again";

async fn hear(app: &App, workshop: &Workshop) -> Result<bool, Fault> {
    let db = app.db.reader().await?;
    let last = db.count("select coalesce(max(seq), 0) as n from events", &[]).await?;
    let cursors: Vec<Cursor> = db.all("select name, seq from listeners", &[]).await?;
    drop(db);
    let mut heard = false;
    for listener in &workshop.listeners {
        let seq = cursors.iter().find(|cursor| cursor.name == listener.name).map_or(0, |cursor| cursor.seq);
        if seq < last {
            hear_next(app, listener).await?;
            heard = true;
        }
    }
    Ok(heard)
}

crate::row! {
    struct Seq { seq: i64 }
}

/// As many events as are heard in one transaction.
const BATCH: i64 = 200;

/// What the listener wrote and the place it has come to are kept together or not at all. If one event of a batch fails,
/// nothing of the batch is kept and the next turn takes one event at a time until it is past it.
async fn hear_next(app: &App, listener: &Listener) -> Result<(), Fault> {
    if hear_batch(app, listener).await?.is_some() { Ok(()) } else { hear_one(app, listener).await }
}

async fn next_events(tx: &Tx, listener: &Listener, limit: i64) -> Result<Vec<Stored>, DbError> {
    let cursor: Option<Seq> = tx.maybe("select seq from listeners where name = $1", params![listener.name]).await?;
    events::list_after(tx, cursor.map_or(0, |cursor| cursor.seq), limit).await
}

/// `None` if an event failed.
async fn hear_batch(app: &App, listener: &Listener) -> Result<Option<()>, Fault> {
    let tx = app.db.begin(&QUEUE).await?;
    let events = next_events(&tx, listener, BATCH).await?;
    let Some(last) = events.last().map(|event| event.seq) else { return Ok(Some(())) };
    for event in &events {
        if (listener.hear)(app, &tx, event).await.is_err() {
            return Ok(None);
        }
    }
    come_to(tx, listener, last).await?;
    Ok(Some(()))
}

/// One event; if it fails it becomes a job, so that those after it need not wait.
async fn hear_one(app: &App, listener: &Listener) -> Result<(), Fault> {
    let tx = app.db.begin(&QUEUE).await?;
    let Some(event) = next_events(&tx, listener, 1).await?.into_iter().next() else { return Ok(()) };
    let heard = (listener.hear)(app, &tx, &event).await;
    let tx = if let Err(fault) = heard {
        drop(tx);
        tracing::warn!(
            listener = listener.name,
            event = event.seq,
            error = fault.report(),
            "a listener failed; it will hear again"
        );
        let tx = app.db.begin(&QUEUE).await?;
        let again = JobKind { kind: HEAR_AGAIN, once: false, run: |_, _| Box::pin(async { Ok(()) }) };
        enqueue(&tx, &again, &json!({"listener": listener.name, "seq": event.seq}), app.clock.now()).await?;
        tx
    } else {
        tx
    };
    come_to(tx, listener, event.seq).await
}

async fn come_to(tx: Tx, listener: &Listener, seq: i64) -> Result<(), Fault> {
    tx.execute(
        "insert into listeners (name, seq) values ($1, $2) on conflict (name) do update set seq = excluded.seq",
        params![listener.name, seq],
    )
    .await?;
    tx.finish().await?;
    Ok(())
}

async fn hear_again(app: &App, workshop: &Workshop, payload: &Json) -> Result<(), Fault> {
    let name = payload.get("listener").and_then(Json::as_str).unwrap_or_default();
    let seq = payload.get("seq").and_then(Json::as_i64).unwrap_or_default();
    let Some(listener) = workshop.listeners.iter().find(|listener| listener.name == name) else { return Ok(()) };
    let tx = app.db.begin(&QUEUE).await?;
    if let Some(event) = events::list_after(&tx, seq - 1, 1).await?.into_iter().next() {
        (listener.hear)(app, &tx, &event).await?;
    }
    tx.finish().await?;
    Ok(())
}

async fn come_round(app: &App, workshop: &Workshop) -> Result<bool, Fault> {
    let now = app.clock.now();
    let mut ran = false;
    for routine in &workshop.routines {
        let due = app
            .db
            .reader()
            .await?
            .count("select count(*) as n from routines where name = $1 and next_at > $2", params![routine.name, now])
            .await?
            == 0;
        if due {
            let next = now.saturating_add(routine.every).map_err(Fault::internal)?;
            let tx = app.db.begin(&QUEUE).await?;
            let mine = tx
                .execute(
                    "insert into routines (name, next_at) values ($1, $2)
                     on conflict (name) do update set next_at = excluded.next_at where routines.next_at <= $3",
                    params![routine.name, next, now],
                )
                .await?;
            tx.finish().await?;
            if mine.rows == 1 {
                match limited((routine.run)(app.clone()), workshop.patience).await {
                    End::Done => ran = true,
                    End::Failed(fault) | End::Unknown(fault) => {
                        return Err(Fault::internal(format!("{}: {}", routine.name, fault.report())));
                    }
                }
            }
        }
    }
    Ok(ran)
}
