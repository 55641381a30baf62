//! A backup holds everything as of one instant and comes back on either kind of database. What is damaged, foreign, newer
//! or a trap is refused and changes nothing.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant, SystemTime};

use app::backup::{self, Archive, Written};
use app::migrations;
use data_encoding::HEXLOWER;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::app::App;
use kernel::config::Config;
use kernel::db::{Db, DbError, Migration};
use kernel::files::Files;
use kernel::params;
use nouns::people::ProfileChanged;
use nouns::{GovernmentId, SessionId};
use sha2::{Digest, Sha256};
use world::{Attachment, Browser, Engine, Place, World, engine};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::steps::{PDF, place as path_of};

pub async fn back_up(app: &App, to: &Path) -> anyhow::Result<Written> {
    backup::write(&app.db, &app.files, &app.clock, to).await
}

async fn opened(config: &Config) -> (Db, Files) {
    let db = Db::open(&config.database_url, kernel::clock::Clock::system()).await.unwrap();
    (db, Files::open(&config.files_url).unwrap())
}

async fn bring_back(file: &Path, place: &Place) -> anyhow::Result<usize> {
    let mut archive = Archive::open(file)?;
    let (db, files) = opened(&place.config).await;
    backup::restore(&mut archive, &db, &files, migrations::ALL).await
}

async fn differences(file: &Path, app: &App) -> Vec<String> {
    backup::compare(&mut Archive::open(file).unwrap(), &app.db, &app.files).await.unwrap()
}

/// The whole of what is said about a refusal.
fn said<T>(result: anyhow::Result<T>) -> String {
    format!("{:#}", result.err().expect("it is not refused"))
}

async fn is_empty(place: &Place) -> bool {
    let (db, files) = opened(&place.config).await;
    db.frozen().await.unwrap().is_empty().await.unwrap() && files.list().await.unwrap().is_empty()
}

async fn signed_in(world: &World, email: &str) -> Browser {
    let mut browser = world.visitor();
    let form = browser.get("/sign-in").await;
    let page = browser.press(&form, "Sign in", &[("email", email), ("password", ui::DEMO_PASSWORD)]).await;
    assert!(page.says("Sign out"), "{}", page.text());
    browser
}

/// A file in the library of the demonstration. Gives its address.
async fn upload(world: &World) -> String {
    let mut lead = signed_in(world, "lead.technical@demo.example").await;
    let form = lead.get("/groups/technical/resources/new").await;
    let fields = [
        ("title", "A clause for data platforms"),
        ("kind", "clause_set"),
        ("note", "Ça dépend: \"quoted\", \\ and ✓."),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
    ];
    let file = Attachment { field: "file", name: "clause.pdf", bytes: PDF };
    format!("{}/editions/1", path_of(&lead.press_with_file(&form, "Keep as draft", &fields, Some(file)).await))
}

type Entries = BTreeMap<String, Vec<u8>>;

fn entries(file: &Path) -> Entries {
    let mut zip = ZipArchive::new(File::open(file).unwrap()).unwrap();
    let mut entries = Entries::new();
    for at in 0..zip.len() {
        let mut entry = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        entries.insert(entry.name().unwrap().into_owned(), bytes);
    }
    entries
}

fn packed(entries: &Entries) -> ZipWriter<File> {
    let mut zip = ZipWriter::new(tempfile::tempfile().unwrap());
    for (name, bytes) in entries {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip
}

fn keep(zip: ZipWriter<File>, to: &Path) {
    use std::io::Seek;
    let mut file = zip.finish().unwrap();
    file.rewind().unwrap();
    std::io::copy(&mut file, &mut File::create(to).unwrap()).unwrap();
}

/// Changes the manifest.
fn with_manifest(entries: &mut Entries, change: impl FnOnce(&mut serde_json::Value)) {
    let mut manifest = serde_json::from_slice(&entries["manifest.json"]).unwrap();
    change(&mut manifest);
    entries.insert("manifest.json".into(), serde_json::to_vec(&manifest).unwrap());
}

/// Changes a table, and the manifest so that it fits.
fn with_table(entries: &mut Entries, name: &str, change: impl FnOnce(Vec<String>) -> Vec<String>) {
    let entry = format!("tables/{name}.jsonl");
    let lines = String::from_utf8(entries[&entry].clone()).unwrap().lines().map(str::to_owned).collect();
    let mut text = change(lines).join("\n");
    if !text.is_empty() {
        text.push('\n');
    }
    with_manifest(entries, |manifest| {
        let tables = manifest["tables"].as_array_mut().unwrap();
        let table = tables.iter_mut().find(|table| table["name"] == name).unwrap();
        table["rows"] = text.lines().count().into();
        table["bytes"] = text.len().into();
        table["digest"] = HEXLOWER.encode(&Sha256::digest(&text)).into();
    });
    entries.insert(entry, text.into_bytes());
}

/// Each kind of database at hand, so that a backup goes from each to itself and to the other.
pub fn journey() -> Vec<Engine> {
    match engine() {
        Engine::Sqlite => vec![Engine::Sqlite],
        Engine::Postgres => vec![Engine::Postgres, Engine::Sqlite, Engine::Sqlite, Engine::Postgres],
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demonstration_comes_back_on_each_kind_of_database_with_every_row_and_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::demo().await;
    let upload = upload(&world).await;
    world.settle().await;
    let first = folder.path().join("0.belfry.zip");
    let written = back_up(world.app(), &first).await.unwrap();
    assert!(written.rows > 1000 && written.tables > 40 && written.files == 1, "{written:?}");
    assert_eq!(fs::metadata(&first).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(differences(&first, world.app()).await, Vec::<String>::new());
    let before = entries(&first);

    for (step, engine) in journey().into_iter().enumerate() {
        let place = Place::empty(engine).await;
        let last = folder.path().join(format!("{step}.belfry.zip"));
        assert_eq!(bring_back(&last, &place).await.unwrap(), 0);
        world = World::at(place).await;
        assert_eq!(differences(&last, world.app()).await, Vec::<String>::new(), "{engine:?}");
        let next = folder.path().join(format!("{}.belfry.zip", step + 1));
        back_up(world.app(), &next).await.unwrap();
        let mut after = entries(&next);
        after.insert("manifest.json".into(), before["manifest.json"].clone());
        assert!(after == before, "{engine:?}: another text of the same rows");

        // The index of words was not carried over; the words are found.
        let found = world.visitor().get("/search?q=technical").await;
        assert!(found.says("Technical"), "{}", found.text());
        for path in ["/", "/groups/technical", "/governments"] {
            assert_eq!(world.visitor().get(path).await.status, 200, "{path}");
        }
    }

    // References hold again, whichever way the rows came.
    let tx = world.app().db.begin(&PAIR).await.unwrap();
    let removed = tx.execute("delete from persons", &[]).await;
    assert!(matches!(removed, Err(DbError::Constraint(_))), "{removed:?}");
    drop(tx);

    // Whoever had an account goes on, and what is written afterwards is told apart.
    let last = folder.path().join(format!("{}.belfry.zip", journey().len()));
    let mut lead = signed_in(&world, "lead.technical@demo.example").await;
    let file = lead.raw("GET", &format!("/en{upload}"), None, "").await;
    assert_eq!((file.status.as_u16(), &file.body[..]), (200, PDF));
    world.settle().await;
    let found = differences(&last, world.app()).await;
    assert!(found.iter().any(|line| line.starts_with("The table sessions differs:")), "{found:?}");
}

const PAIR: Errand = Errand::new("test.pair");

/// Two rows in one transaction, in tables that are far from each other in a backup.
async fn write_pair(world: &World, number: u32) {
    let name = format!("pair-{number}");
    let tx = world.app().db.begin(&PAIR).await.unwrap();
    let now = tx.clock().now();
    tx.execute("insert into listeners (name, seq) values ($1, 0)", params![name.as_str()]).await.unwrap();
    tx.execute("insert into routines (name, next_at) values ($1, $2)", params![name.as_str(), now]).await.unwrap();
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_written_together_is_in_a_backup_together_or_not_at_all() {
    let world = Arc::new(World::new().await);
    let folder = tempfile::tempdir().unwrap();
    let (ended, written) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU32::new(0)));
    let writing = tokio::spawn({
        let (world, ended, written) = (Arc::clone(&world), Arc::clone(&ended), Arc::clone(&written));
        async move {
            while !ended.load(Ordering::Acquire) {
                write_pair(&world, written.load(Ordering::Acquire)).await;
                written.fetch_add(1, Ordering::AcqRel);
            }
        }
    });
    let mut written_meanwhile = 0;
    for round in 0..10 {
        let file = folder.path().join(round.to_string());
        let before = written.load(Ordering::Acquire);
        back_up(world.app(), &file).await.unwrap();
        written_meanwhile += written.load(Ordering::Acquire) - before;
        let entries = entries(&file);
        let pairs = |table: &str| {
            let text = String::from_utf8(entries[&format!("tables/{table}.jsonl")].clone()).unwrap();
            text.lines().filter(|line| line.contains("\"pair-")).count()
        };
        assert_eq!(pairs("listeners"), pairs("routines"));
        let changes = String::from_utf8(entries["tables/events.jsonl"].clone()).unwrap();
        assert_eq!(changes.matches("\"test.pair\"").count(), pairs("routines"));
        assert!(pairs("routines") >= usize::try_from(before).unwrap(), "what was committed before is missing");
    }
    ended.store(true, Ordering::Release);
    writing.await.unwrap();
    assert!(written_meanwhile > 10, "nothing was written while the backups were made: {written_meanwhile}");
}

kernel::row! {
    struct Known { id: GovernmentId }
}

#[tokio::test(flavor = "multi_thread")]
async fn values_of_every_kind_come_back_to_the_last_bit() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new().await;
    let tx = world.app().db.begin(&PAIR).await.unwrap();
    let texts =
        ["", "null", "\"quoted\" \\ and\nnext\ttab", "Ça, ✓ and 𝄞", "[1,\"2\"]", "\u{7f}\u{2028}", "9", "A", "a", "É"];
    for (seq, text) in (i64::MAX - 20..).zip(texts) {
        tx.execute("insert into listeners (name, seq) values ($1, $2)", params![text, seq]).await.unwrap();
    }
    let payloads = ["null", r#"{"b":[null,true,0.1,-7,1e300],"a":{"é":"\""},"aa":18446744073709551615}"#, "{}", "[]"];
    for (number, payload) in payloads.into_iter().enumerate() {
        let payload: serde_json::Value = serde_json::from_str(payload).unwrap();
        let id: SessionId = tx.clock().new_id();
        let at: jiff::Timestamp =
            ["1969-12-31T23:59:59.999999Z", "2026-02-03T04:05:06.000001Z"][number % 2].parse().unwrap();
        tx.execute(
            "insert into jobs (id, kind, payload, run_at, attempts, state, once, created_at) values ($1, 'odd', $2, $3, $4, 'dead', $5, $3)",
            params![id, payload, at, i64::MIN, number % 2 == 0],
        )
        .await
        .unwrap();
    }
    let governments: Vec<Known> = tx.all("select id from governments order by id", &[]).await.unwrap();
    let degrees = [0.1 + 0.2, -0.0, 1.797_693_134_862_315_7e308];
    assert!(governments.len() >= degrees.len());
    for (government, degree) in governments.iter().zip(degrees) {
        tx.execute("update governments set lat = $2 where id = $1", params![government.id, degree]).await.unwrap();
    }
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();

    let mut last = folder.path().join("odd.zip");
    back_up(world.app(), &last).await.unwrap();
    let before = entries(&last);
    let listeners = String::from_utf8(before["tables/listeners.jsonl"].clone()).unwrap();
    assert!(listeners.contains("[\"Ça, ✓ and 𝄞\",922337203685477"), "{listeners}");
    for (step, engine) in journey().into_iter().enumerate() {
        let place = Place::empty(engine).await;
        bring_back(&last, &place).await.unwrap();
        let (db, files) = opened(&place.config).await;
        last = folder.path().join(step.to_string());
        backup::write(&db, &files, &kernel::clock::Clock::system(), &last).await.unwrap();
        let mut after = entries(&last);
        after.insert("manifest.json".into(), before["manifest.json"].clone());
        assert!(after == before, "{engine:?}");
    }
}

/// A small backup with a file in it.
async fn small_backup(folder: &Path) -> (World, PathBuf) {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get("/groups/technical/resources/new").await;
    let fields =
        [("title", "A clause"), ("kind", "clause_set"), ("note", "x"), ("language", "en"), ("licence", "cc-by-4.0")];
    let file = Attachment { field: "file", name: "clause.pdf", bytes: PDF };
    member.press_with_file(&form, "Keep as draft", &fields, Some(file)).await;
    world.settle().await;
    let to = folder.join("good.zip");
    assert_eq!(back_up(world.app(), &to).await.unwrap().files, 1);
    (world, to)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_is_not_empty_is_refused_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (_world, good) = small_backup(folder.path()).await;

    let other = World::new().await;
    let state = folder.path().join("state.zip");
    back_up(other.app(), &state).await.unwrap();
    let archive = &mut Archive::open(&good).unwrap();
    let refusal = said(backup::restore(archive, &other.app().db, &other.app().files, migrations::ALL).await);
    assert!(refusal.contains("The database is not empty") && refusal.contains("Nothing was changed"), "{refusal}");
    assert_eq!(differences(&state, other.app()).await, Vec::<String>::new());
    assert!(other.app().files.list().await.unwrap().is_empty());

    // A table of somebody else, of a type that we do not have.
    let place = Place::empty(engine()).await;
    let (db, _) = opened(&place.config).await;
    let theirs = Migration { number: 1, name: "0001_theirs", sql: "create table theirs (at time)" };
    db.migrate(&[theirs]).await.unwrap();
    assert!(said(bring_back(&good, &place).await).contains("The database is not empty"));

    let place = Place::empty(engine()).await;
    let (_, files) = opened(&place.config).await;
    let digest = HEXLOWER.encode(&Sha256::digest("another"));
    files.put_back(&digest, "another".into()).await.unwrap();
    let refusal = said(bring_back(&good, &place).await);
    assert!(refusal.contains("holds files that are not in the backup"), "{refusal}");
    assert_eq!(files.list().await.unwrap(), [digest]);
    fs::remove_dir_all(&place.config.files_url).unwrap();
    assert!(is_empty(&place).await);
    bring_back(&good, &place).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_damaged_cut_off_or_foreign_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (_world, good) = small_backup(folder.path()).await;
    let whole = fs::read(&good).unwrap();
    let bad = folder.path().join("bad.zip");
    let refusal_of = |bytes: &[u8]| {
        fs::write(&bad, bytes).unwrap();
        said(Archive::open(&bad))
    };
    for length in [0, 1, whole.len() / 2, whole.len() - 100, whole.len() - 1] {
        let refusal = refusal_of(&whole[..length]);
        assert!(refusal.contains("cannot be used as a backup. Nothing was changed."), "{refusal}");
        assert!(refusal.contains("It is no backup of Belfry, or its end is missing."), "{refusal}");
    }
    // A sign that a reader does not look at, such as the hour of an entry, changes nothing. Whatever does is found.
    let (original, mut refused) = (entries(&good), 0);
    for at in (1..60).map(|part| whole.len() * part / 60) {
        let mut changed = whole.clone();
        changed[at] ^= 0x10;
        fs::write(&bad, &changed).unwrap();
        match Archive::open(&bad) {
            Ok(_) => assert!(entries(&bad) == original, "a change at {at} was not found"),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 40, "{refused}");
    let in_the_file = whole.windows(PDF.len()).position(|part| part == PDF).unwrap() + 20;
    let mut changed = whole.clone();
    changed[in_the_file] ^= 1;
    assert!(refusal_of(&changed).contains("The file "), "{}", refusal_of(&changed));
    assert!(refusal_of(b"a letter").contains("It is no backup of Belfry"));
    keep(packed(&Entries::from([("manifest.json".into(), b"{}".to_vec())])), &bad);
    assert!(said(Archive::open(&bad)).contains("It is no backup of Belfry."));
    keep(packed(&Entries::from([("letter.txt".into(), b"a letter".to_vec())])), &bad);
    assert!(said(Archive::open(&bad)).contains("manifest.json is missing"));
    assert!(said(Archive::open(&folder.path().join("nowhere"))).contains("cannot be read"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_that_is_a_trap_is_refused_and_nothing_is_written_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let (_world, good) = small_backup(folder.path()).await;
    let original = entries(&good);
    let digest = original.keys().find_map(|name| name.strip_prefix("files/")).unwrap().to_owned();
    let bad = folder.path().join("bad.zip");
    let plain = SimpleFileOptions::default();

    // Rewritten without a change it is still good, so what follows is refused for what it changes.
    keep(packed(&original), &bad);
    Archive::open(&bad).unwrap();

    let outside = folder.path().join("outside").display().to_string();
    let other = "0".repeat(64);
    for name in ["../outside", "files/../../outside", &outside, "tables/outside.jsonl", &format!("files/{other}")] {
        let mut changed = original.clone();
        changed.insert(name.into(), b"x".to_vec());
        keep(packed(&changed), &bad);
        said(Archive::open(&bad));
    }
    // The digest's place holds a link.
    let mut changed = original.clone();
    changed.remove(&format!("files/{digest}"));
    let mut zip = packed(&changed);
    zip.add_symlink(format!("files/{digest}"), "/etc/passwd", plain).unwrap();
    keep(zip, &bad);
    assert!(said(Archive::open(&bad)).contains("no plain file"), "{}", said(Archive::open(&bad)));
    // The same name twice: the writer would not do it, so a name is changed afterwards.
    let mut zip = packed(&original);
    zip.start_file(format!("files/{other}"), plain).unwrap();
    zip.write_all(b"x").unwrap();
    keep(zip, &bad);
    let mut bytes = fs::read(&bad).unwrap();
    for at in 0..bytes.len() - 64 {
        if &bytes[at..at + 64] == other.as_bytes() {
            bytes[at..at + 64].copy_from_slice(digest.as_bytes());
        }
    }
    fs::write(&bad, bytes).unwrap();
    assert!(said(Archive::open(&bad)).contains("duplicate"), "{}", said(Archive::open(&bad)));
    // Much more than the manifest says, out of very little.
    let mut changed = original.clone();
    changed.remove("tables/jobs.jsonl");
    let mut zip = packed(&changed);
    zip.start_file("tables/jobs.jsonl", plain).unwrap();
    for _ in 0..256 {
        zip.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    keep(zip, &bad);
    assert!(fs::metadata(&bad).unwrap().len() < 4 << 20);
    assert!(said(Archive::open(&bad)).contains("The table jobs was changed, or is not whole."));

    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_do_not_fit_are_not_kept_and_the_place_stays_empty() {
    let folder = tempfile::tempdir().unwrap();
    let (_world, good) = small_backup(folder.path()).await;
    let original = entries(&good);
    let bad = folder.path().join("bad.zip");
    let place = Place::empty(engine()).await;
    let with = |change: &dyn Fn(&mut Entries)| {
        let mut changed = original.clone();
        change(&mut changed);
        keep(packed(&changed), &bad);
    };

    with(&|entries| with_table(entries, "persons", |_| Vec::new()));
    let refusal = said(bring_back(&bad, &place).await);
    assert!(refusal.contains("The rows do not fit each other. Nothing was kept."), "{refusal}");
    with(&|entries| with_table(entries, "groups", |lines| [&lines[..], &lines[..1]].concat()));
    let refusal = said(bring_back(&bad, &place).await);
    assert!(refusal.contains("The table groups cannot be filled. Nothing was kept."), "{refusal}");
    with(&|entries| with_table(entries, "jobs", |_| vec!["[1, 2]".into()]));
    let refusal = said(bring_back(&bad, &place).await);
    assert!(refusal.contains("a line is no row of its table"), "{refusal}");
    // In another order than ours the text cannot be compared, so it is not what came back.
    with(&|entries| with_table(entries, "persons", |lines| lines.into_iter().rev().collect()));
    let refusal = said(bring_back(&bad, &place).await);
    assert!(refusal.contains("What came back differs from the backup.") && refusal.contains("persons"), "{refusal}");
    with(&|entries| {
        with_manifest(entries, |manifest| manifest["tables"][0]["columns"][0]["name"] = "x\" from persons --".into());
    });
    let refusal = said(bring_back(&bad, &place).await);
    assert!(refusal.contains("has another shape here"), "{refusal}");

    with(&|entries| {
        with_manifest(entries, |manifest| {
            let migrations = manifest["migrations"].as_array_mut().unwrap();
            migrations.push(serde_json::json!({ "number": 9999, "name": "9999_flying", "digest": "" }));
        });
    });
    let refusal = said(bring_back(&bad, &place).await);
    assert!(refusal.contains("made by a newer Belfry") && refusal.contains("9999_flying"), "{refusal}");
    assert!(refusal.contains("Restore it with that version or a later one."), "{refusal}");
    with(&|entries| with_manifest(entries, |manifest| manifest["migrations"][1]["digest"] = "00".into()));
    let refusal = said(bring_back(&bad, &place).await);
    assert!(refusal.contains("another text of the migration 0002_people"), "{refusal}");
    with(&|entries| with_manifest(entries, |manifest| manifest["format"] = 2.into()));
    let refusal = said(bring_back(&bad, &place).await);
    assert!(refusal.contains("this program") && refusal.contains("reads the format 1"), "{refusal}");

    let (db, _) = opened(&place.config).await;
    assert!(db.frozen().await.unwrap().is_empty().await.unwrap());
    drop(db);
    // The files of the first try lie there; they are the same.
    bring_back(&good, &place).await.unwrap();
    assert_eq!(differences(&good, World::at(place).await.app()).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_backup_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let old = Place::empty(engine()).await;
    let (db, files) = opened(&old.config).await;
    let older = &migrations::ALL[..6];
    db.migrate(older).await.unwrap();
    let file = folder.path().join("old.zip");
    backup::write(&db, &files, &kernel::clock::Clock::system(), &file).await.unwrap();
    let place = Place::empty(engine()).await;
    assert_eq!(bring_back(&file, &place).await.unwrap(), migrations::ALL.len() - 6);
    assert_eq!(World::at(place).await.visitor().get("/").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_is_given_up_in_the_middle_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (world, _) = small_backup(folder.path()).await;
    let empty = tempfile::tempdir().unwrap();
    let to = empty.path().join("given-up.zip");
    {
        let mut writing = Box::pin(back_up(world.app(), &to));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        assert!(writing.as_mut().poll(&mut context).is_pending(), "it does not wait for anything");
        assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 1, "it has begun");
    }
    assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0);
    back_up(world.app(), &to).await.unwrap();
    let before = fs::read(&to).unwrap();
    let refusal = said(back_up(world.app(), &to).await);
    assert!(refusal.contains("is there already"), "{refusal}");
    assert!(fs::read(&to).unwrap() == before);
    let refusal = said(back_up(world.app(), &empty.path().join("no/such/folder.zip")).await);
    assert!(refusal.contains("No file can be written into the folder"), "{refusal}");
}

/// A command of the program with a world's or a place's settings.
pub fn belfry(config: &Config, command: &str, file: &Path) -> Command {
    let mut belfry = Command::new(env!("CARGO_BIN_EXE_belfry"));
    belfry.arg(command).arg(file).env("BELFRY_DATABASE_URL", &config.database_url);
    belfry.env("BELFRY_FILES_URL", &config.files_url).env("BELFRY_MAIL_URL", &config.mail_url);
    belfry.env("BELFRY_KEYS", &config.keys);
    belfry
}

/// Whether it ended well, and all that it said.
pub fn run(config: &Config, command: &str, file: &Path) -> (bool, String) {
    let output = belfry(config, command, file).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_commands_say_what_they_did_and_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let (world, _) = small_backup(folder.path()).await;
    let config = &world.app().config;
    let file = folder.path().join("whole.zip");
    let (is_well, said) = run(config, "backup", &file);
    assert!(is_well && said.contains(" files: 1, "), "{said}");
    assert_eq!(run(config, "compare", &file).1.lines().last(), Some("Every row and file is the same here."));
    let place = Place::empty(engine()).await;
    let (is_well, said) = run(&place.config, "restore", &file);
    assert!(is_well && said.contains("Every row and file was compared"), "{said}");
    let (is_well, said) = run(&place.config, "restore", &file);
    assert!(!is_well && said.contains("The database is not empty."), "{said}");

    let digest = world.app().files.list().await.unwrap().remove(0);
    let stored = Path::new(&config.files_url).join(&digest[..2]).join(&digest);
    fs::write(&stored, "something else").unwrap();
    let (is_well, said) = run(config, "compare", &file);
    assert!(!is_well && said.contains(&digest) && said.contains("Differences: 1."), "{said}");
    fs::remove_file(stored).unwrap();
    let lost = folder.path().join("lost.zip");
    let (is_well, said) = run(config, "backup", &lost);
    assert!(!is_well && said.contains(&format!("The file {digest} is missing.")), "{said}");
    let place = Place::empty(engine()).await;
    let (is_well, said) = run(&place.config, "restore", &lost);
    assert!(is_well && said.contains(&format!("Not in the backup: The file {digest} is missing.")), "{said}");
    let place = Place::empty(engine()).await;
    let (is_well, said) = run(&place.config, "backup", &folder.path().join("nothing.zip"));
    assert!(!is_well && said.contains("There is no instance in this database"), "{said}");
    assert!(!folder.path().join("nothing.zip").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_killed_leaves_no_backup_that_is_not_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (world, _) = small_backup(folder.path()).await;
    let mut killed = 0;
    for round in 0..20_u64 {
        let to = folder.path().join(format!("killed-{round}.zip"));
        let parts = folder.path().join(format!("parts-{round}"));
        fs::create_dir(&parts).unwrap();
        let to = parts.join(to.file_name().unwrap());
        let mut process = belfry(&world.app().config, "backup", &to).stdout(Stdio::null()).spawn().unwrap();
        while fs::read_dir(&parts).unwrap().count() == 0 && process.try_wait().unwrap().is_none() {}
        std::thread::sleep(Duration::from_millis(round));
        process.kill().unwrap();
        process.wait().unwrap();
        if to.exists() {
            Archive::open(&to).unwrap();
        } else {
            killed += 1;
        }
    }
    assert!(killed > 0, "every one was faster");
}

/// `cargo nextest run -p app -E 'test(europe_there_and_back)' --run-ignored only --no-capture`
#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes; it prints how long a backup of a network of European size takes"]
async fn europe_there_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::demo().await;
    app::demo::fill(world.app(), app::demo::More { europe: true, texts: false }, &|_| {}).await.unwrap();
    world.settle().await;
    let file = folder.path().join("europe.zip");
    let watch = Instant::now();
    let written = back_up(world.app(), &file).await.unwrap();
    println!("backup from {:?}: {:.1} s, {written:?}", engine(), watch.elapsed().as_secs_f64());
    let engines =
        if engine() == Engine::Postgres { vec![Engine::Postgres, Engine::Sqlite] } else { vec![Engine::Sqlite] };
    for engine in engines {
        let place = Place::empty(engine).await;
        let watch = Instant::now();
        bring_back(&file, &place).await.unwrap();
        println!("restore to {engine:?}: {:.1} s", watch.elapsed().as_secs_f64());
        let world = World::at(place).await;
        let watch = Instant::now();
        assert_eq!(differences(&file, world.app()).await, Vec::<String>::new());
        println!("compare with {engine:?}: {:.1} s", watch.elapsed().as_secs_f64());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_killed_backup_has_left_is_removed_by_a_later_one_and_nothing_else_is() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new().await;
    let hours_old = |name: &str, hours| {
        let at = world.app().clock.now().checked_sub(SignedDuration::from_hours(hours)).unwrap();
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(at.as_second().unsigned_abs());
        let path = folder.path().join(name);
        File::create(&path).unwrap().set_modified(at).unwrap();
        path
    };
    let left = hours_old(".belfry-backup-old.part", 25);
    let others = [
        hours_old(".belfry-backup-young.part", 1),
        hours_old("old.belfry.zip", 2500),
        hours_old("notes.part", 2500),
        hours_old(".belfry-backup-list.txt", 2500),
    ];
    back_up(world.app(), &folder.path().join("new.belfry.zip")).await.unwrap();
    assert!(!left.exists());
    for other in others {
        assert!(other.exists(), "{}", other.display());
    }
}
