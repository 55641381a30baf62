//! Whether an instance says truly that it is ready.

use std::sync::Mutex;

use kernel::access::Errand;
use nouns::office::FactsImported;
use world::{Browser, World};

use crate::steps::post;

async fn ready(world: &World) -> u16 {
    world.visitor().raw("GET", "/health/ready", None, "").await.status.as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_hangs_or_holds_no_tables_is_not_ready() {
    let world = World::new().await;
    let app = world.app();
    assert_eq!(ready(&world).await, 200);
    let tx = app.db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("alter table schema_migrations rename to elsewhere", &[]).await.unwrap();
    if app.config.database_url.starts_with("postgres") {
        // The table is locked, as in a server that has stopped to answer; SQLite's readers never wait.
        assert_eq!(ready(&world).await, 503);
    }
    tx.commit(&FactsImported { import: app.clock.new_id() }).await.unwrap();
    assert_eq!(ready(&world).await, 503);
}

kernel::row! {
    struct Pages { max_page_count: i64 }
}

#[tokio::test]
async fn a_full_disk_is_said_once_and_the_program_goes_on_when_there_is_room() {
    let world = World::new().await;
    // The disk of a database server cannot be filled here; its code for that is the same line of ours.
    if world.app().config.database_url.starts_with("postgres") {
        return;
    }
    let log = tempfile::NamedTempFile::new().unwrap();
    let writes = tracing_subscriber::fmt().with_ansi(false).with_writer(Mutex::new(log.reopen().unwrap())).finish();
    let _heard = tracing::subscriber::set_default(writes);
    let mut lead = world.browser(world.cast.lead).await;
    let long = "Sensors. ".repeat(2000);
    let write = async |browser: &mut Browser, title: &str| {
        let fields = [("kind", "discussion"), ("title", title), ("text", long.as_str()), ("audience", "group")];
        post(browser, "/groups/technical/discussions", &fields).await.status.as_u16()
    };
    // The engine itself says that there is no room: it may not take one page more than it has.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let _: Pages = tx.one("pragma max_page_count = 1", &[]).await.unwrap();
    drop(tx);
    let mut refused = 0;
    for at in 0..40 {
        refused += usize::from(write(&mut lead, &format!("Number {at}")).await == 500);
    }
    let written = std::fs::read_to_string(log.path()).unwrap();
    assert!(refused > 2, "it was never full");
    assert_eq!(
        written.matches("the disk with the database is full, so nothing can be written").count(),
        1,
        "{written}"
    );
    assert!(!written.contains("could not be rolled back"), "{written}");
    assert_eq!(lead.get("/groups/technical/discussions").await.status, 200, "what is there is read");
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let _: Pages = tx.one("pragma max_page_count = 1000000", &[]).await.unwrap();
    drop(tx);
    assert_eq!(write(&mut lead, "There is room").await, 303);
    let written = std::fs::read_to_string(log.path()).unwrap();
    assert_eq!(written.matches("there is room on the disk again").count(), 1, "{written}");
}
