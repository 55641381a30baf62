//! What the program clears away by itself, and what it must leave.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::forms::UploadedFile;
use kernel::{files, params};
use nouns::people::ProfileChanged;
use world::World;

use crate::steps::{PDF, confirm, jobs, place, send_signature, set_aside, sign_up};

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

async fn later(world: &World, hours: i64) {
    world.app().clock.advance(SignedDuration::from_hours(hours));
    world.settle().await;
}

#[tokio::test]
async fn links_and_sessions_go_when_they_have_expired_and_not_before() {
    let world = World::new().await;
    sign_up(&world, "Somebody", "somebody@city.example").await;
    sign_up(&world, "Another", "another@city.example").await;
    let mut browser = world.visitor();
    assert_eq!(place(&confirm(&world, &mut browser, "another@city.example").await), "/account");
    let (links, sessions) = ("select count(*) as n from mail_links", "select count(*) as n from sessions");
    assert_eq!((count(&world, links).await, count(&world, sessions).await), (1, 1));
    later(&world, 23).await;
    assert_eq!((count(&world, links).await, count(&world, sessions).await), (1, 1));
    assert_eq!(world.happened("people.expired_removed").await, 0, "nothing was removed, so nothing is told");
    later(&world, 2).await;
    assert_eq!((count(&world, links).await, count(&world, sessions).await), (0, 1));
    later(&world, 28 * 24).await;
    assert_eq!(browser.get("/account").await.status, 200, "a session that still works was removed");
    later(&world, 29 * 24).await;
    assert_eq!(count(&world, sessions).await, 1, "a session that was used was removed");
    later(&world, 2 * 24).await;
    assert_eq!(count(&world, sessions).await, 0);
    assert_eq!(world.happened("people.expired_removed").await, 2);
}

#[tokio::test]
async fn a_job_that_nobody_looks_after_goes_after_ninety_days() {
    let world = World::new().await;
    let folder = world.app().config.mail_url.trim_start_matches("folder:").to_owned();
    sign_up(&world, "Somebody", "somebody@city.example").await;
    std::fs::remove_dir_all(&folder).unwrap();
    while set_aside(&world).await == 0 {
        later(&world, 1).await;
    }
    later(&world, 88 * 24).await;
    assert_eq!(set_aside(&world).await, 1);
    later(&world, 3 * 24).await;
    assert_eq!(jobs(&world).await, 0, "what the mail held is kept for ever");
}

/// Where the content of a file is stored, if it is there.
fn stored(world: &World) -> Vec<PathBuf> {
    let folder = PathBuf::from(&world.app().config.files_url);
    let folders = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    folders.flat_map(|folder| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path())).collect()
}

/// The store goes by the machine's clock and the instance by the test's: what was stored was stored at the test's now.
fn touch(world: &World) {
    let seconds = u64::try_from(world.app().clock.now().as_second()).unwrap();
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    for path in stored(world) {
        std::fs::File::options().write(true).open(path).unwrap().set_modified(now).unwrap();
    }
}

fn upload(content: &[u8]) -> UploadedFile {
    UploadedFile { name: "x.pdf".into(), bytes: [PDF, content].concat().into() }
}

#[tokio::test]
async fn an_upload_that_nothing_refers_to_goes_after_a_day_and_a_signed_document_stays() {
    let world = World::new().await;
    let app = world.app();
    world.settle().await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let page = send_signature(&mut ghent, PDF).await;
    let document = format!("{}/document", place(&page));
    // One that has a row which nothing refers to, and one whose form was refused after it was stored.
    let described = app.files.store(&upload(b"described"), &["application/pdf"]).await.unwrap();
    let tx = app.db.begin(&Errand::new("test")).await.unwrap();
    files::insert(&tx, &described).await.unwrap();
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
    drop(app.files.store(&upload(b"refused"), &["application/pdf"]).await.unwrap());
    std::fs::write(PathBuf::from(&app.config.files_url).join("notes-of-the-operator"), "mine").unwrap();
    touch(&world);
    later(&world, 23).await;
    later(&world, 1).await;
    assert_eq!((stored(&world).len(), count(&world, "select count(*) as n from files").await), (3, 2));
    later(&world, 24).await;
    assert_eq!((stored(&world).len(), count(&world, "select count(*) as n from files").await), (1, 1));
    let kept = world.browser(world.cast.unsigned).await.get(&document).await;
    assert!(kept.status == 200 && kept.body == PDF, "a document that is in use was removed");
    assert!(PathBuf::from(&app.config.files_url).join("notes-of-the-operator").exists());
}

#[tokio::test]
async fn what_a_form_has_just_stored_again_is_there_for_it() {
    let world = World::new().await;
    let app = world.app();
    world.settle().await;
    drop(app.files.store(&upload(b"twice"), &["application/pdf"]).await.unwrap());
    touch(&world);
    app.clock.advance(SignedDuration::from_hours(48));
    // The same content comes again, and its form is under way while the old bytes are cleared away.
    let again = app.files.store(&upload(b"twice"), &["application/pdf"]).await.unwrap();
    touch(&world);
    world.settle().await;
    assert_eq!(stored(&world).len(), 1, "it was stored a moment ago");
    std::fs::remove_file(&stored(&world)[0]).unwrap();
    let tx = app.db.begin(&Errand::new("test")).await.unwrap();
    let id = files::insert(&tx, &again).await.unwrap();
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
    assert_eq!(stored(&world).len(), 1, "a row without its bytes");
    let conn = app.db.reader().await.unwrap();
    assert_eq!(conn.count("select count(*) as n from files where id = $1", params![id]).await.unwrap(), 1);
}

/// Every column that refers to a file is published: else the day comes when a file that is in use is only kept by its
/// foreign key.
#[test]
fn every_reference_to_a_file_is_published() {
    let sql: String = app::migrations::ALL.iter().map(|migration| migration.sql).collect();
    // What goes with a file is no use of it.
    let goes_along = sql.matches("references files (id) on delete cascade").count();
    let references = sql.matches("references files (id)").count() - goes_along;
    // A view that was made anew says again what it said before.
    let published: BTreeSet<&str> = sql
        .lines()
        .map(|line| line.trim().trim_end_matches(';'))
        .filter(|line| line.starts_with("select") && line.contains(" as file from "))
        .collect();
    let joined = published.iter().filter(|line| line.contains("from v_")).count();
    assert_eq!(references, published.len() - joined, "publish it as v_<area>_files, and name that in v_file_uses");
}
