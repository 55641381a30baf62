//! Whether an instance says truly that it is ready.

use kernel::access::Errand;
use nouns::office::FactsImported;
use world::World;

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
