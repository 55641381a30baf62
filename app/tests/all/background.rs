//! Jobs that hang: they are broken off, and what must not happen twice is left to a steward.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use kernel::access::Errand;
use kernel::jobs::{self, JobKind, Workshop};
use kernel::params;
use nouns::office::FactsImported;
use world::World;

static STARTED: AtomicU32 = AtomicU32::new(0);
static STILL_RUNNING: AtomicU32 = AtomicU32::new(0);

/// Counts a run for as long as it is there.
struct Running;

impl Running {
    fn start() -> Self {
        STARTED.fetch_add(1, Ordering::SeqCst);
        STILL_RUNNING.fetch_add(1, Ordering::SeqCst);
        Self
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        STILL_RUNNING.fetch_sub(1, Ordering::SeqCst);
    }
}

const fn hanging(kind: &'static str, once: bool) -> JobKind {
    let run = |_, _| -> jobs::Run<'static> {
        Box::pin(async {
            let _running = Running::start();
            std::future::pending().await
        })
    };
    JobKind { kind, once, run }
}

const LETTER: JobKind = hanging("test.letter", true);
const INDEX: JobKind = hanging("test.index", false);

kernel::row! {
    struct State { state: String }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_hangs_is_broken_off_and_one_that_must_not_happen_twice_waits_for_a_steward() {
    let world = World::new().await;
    let app = world.app();
    let workshop = Workshop { jobs: vec![LETTER, INDEX], patience: Duration::from_millis(20), ..Workshop::default() };
    let tx = app.db.begin(&Errand::new("test")).await.unwrap();
    for kind in [LETTER, INDEX] {
        jobs::enqueue(&tx, &kind, &(), app.clock.now()).await.unwrap();
    }
    tx.commit(&FactsImported { import: app.clock.new_id() }).await.unwrap();
    jobs::settle(app, &workshop).await.unwrap();

    assert_eq!(STARTED.load(Ordering::SeqCst), 2);
    assert_eq!(STILL_RUNNING.load(Ordering::SeqCst), 0, "a job goes on after its time");
    let conn = app.db.reader().await.unwrap();
    for (kind, state) in [("test.letter", "doubtful"), ("test.index", "waiting")] {
        let found: State = conn.one("select state from jobs where kind = $1", params![kind]).await.unwrap();
        assert_eq!(found.state, state, "{kind}");
    }
}
