//! The audit log: nobody changes it, whoever changes it all the same is found, it tells from where, and everyone reads what
//! is theirs to read.

use app::audit::{Format, export, verify};
use app::backup::{self, Archive};
use app::{demo, migrations};
use axum::http::StatusCode;
use data_encoding::HEXLOWER;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::audit::{self, Anchor, Verdict, Wrong};
use kernel::db::{Db, DbError};
use kernel::files::Files;
use kernel::params;
use nouns::people::{ProfileChanged, StewardAppointed};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use world::{Engine, Page, Place, World, engine};

use crate::steps::{FORM, post, sign_in};

kernel::row! {
    struct Kind { kind: String }
}

/// How many entries the log holds.
pub async fn rows(world: &World) -> i64 {
    world.app().db.reader().await.unwrap().count("select count(*) as n from events", &[]).await.unwrap()
}

/// What was written to the log after so many entries, oldest first.
pub async fn rows_after(world: &World, length: i64) -> Vec<String> {
    let conn = world.app().db.reader().await.unwrap();
    let kinds: Vec<Kind> =
        conn.all("select kind from events where seq > $1 order by seq", params![length]).await.unwrap();
    kinds.into_iter().map(|row| row.kind).collect()
}

/// Whether the table of the log has a row of this sentence.
fn tells(page: &Page, words: &str) -> bool {
    page.all("tbody th").iter().any(|cell| cell.starts_with(words))
}

async fn verdict(world: &World, anchors: &[Anchor]) -> Verdict {
    audit::verify(&world.app().db, world.app().clock.now(), anchors).await.unwrap()
}

async fn head(world: &World) -> Anchor {
    audit::find_head(&world.app().db.reader().await.unwrap()).await.unwrap().unwrap()
}

/// Does to the database what whoever owns it can do.
async fn tamper(world: &World, statements: &[&'static str]) {
    let guards: &[&str] = match engine() {
        Engine::Sqlite => &["drop trigger events_are_not_changed", "drop trigger events_are_not_removed"],
        Engine::Postgres => &["drop trigger events_stay on events"],
    };
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for statement in guards.iter().chain(statements) {
        tx.execute(statement, &[]).await.unwrap();
    }
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
}

#[tokio::test]
async fn the_program_itself_can_add_to_the_log_and_never_change_it() {
    let world = World::new().await;
    let before = verdict(&world, &[]).await;
    for statement in
        ["update events set action = 'x' where seq = 1", "delete from events where seq = 1", "delete from events"]
    {
        let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
        let refused = tx.execute(statement, &[]).await.unwrap_err();
        assert!(refused.to_string().contains("the event log is not changed"), "{statement}: {refused}");
        drop(tx);
    }
    let after = verdict(&world, &[]).await;
    assert_eq!((after.rows, after.broken), (before.rows, None));
    assert!(after.rows > 10);
}

#[tokio::test]
async fn whoever_changes_removes_adds_moves_or_cuts_rows_is_found_at_the_first_of_them() {
    let insert = "insert into events (seq, id, at, actor, action, kind, about, about_id, details, token, place, person, origin, hash)
         select (select max(seq) + 1 from events), place, at, actor, action, kind, about, about_id, details, token, place, person, origin, hash
         from events where place is not null and seq > 2 limit 1";
    let cases: [(&[&'static str], i64, Wrong); 7] = [
        (&["update events set action = 'another' where seq = 5"], 5, Wrong::Hash),
        (&["update events set about_id = id where seq = 6"], 6, Wrong::Hash),
        (&["update events set hash = (select hash from events where seq = 4) where seq = 5"], 5, Wrong::Hash),
        (&["delete from events where seq = 5"], 5, Wrong::Missing),
        (&["delete from events where seq = 1"], 1, Wrong::Missing),
        (
            &[
                "update events set seq = 0 where seq = 5",
                "update events set seq = 5 where seq = 6",
                "update events set seq = 6 where seq = 0",
            ],
            5,
            Wrong::Hash,
        ),
        (&[insert], 0, Wrong::Hash),
    ];
    for (statements, at, wrong) in cases {
        let world = World::new().await;
        let end = head(&world).await.seq;
        tamper(&world, statements).await;
        let at = if at == 0 { end + 1 } else { at };
        assert_eq!(verdict(&world, &[]).await.broken, Some((at, wrong)), "{statements:?}");
        let app = world.app();
        let said = verify(&app.db, &app.clock, &[]).await.unwrap_err().to_string();
        assert!(said.contains(&format!("Row {at} ")), "{said}");
    }
}

#[tokio::test]
async fn a_cut_end_is_found_by_an_anchor_and_so_is_a_chain_that_was_made_anew() {
    let world = World::new().await;
    let anchor = head(&world).await;
    assert_eq!(verdict(&world, std::slice::from_ref(&anchor)).await.broken, None);
    tamper(&world, &["delete from events where seq > 5"]).await;
    assert_eq!(verdict(&world, &[]).await.broken, None, "the chain alone cannot see it");
    assert_eq!(verdict(&world, std::slice::from_ref(&anchor)).await.broken, Some((anchor.seq, Wrong::Cut)));
    // A new row stands where another one was when the anchor was written down.
    let other = Anchor { seq: 6, hash: anchor.hash };
    assert_eq!(verdict(&world, &[other]).await.broken, Some((6, Wrong::Anchor)));
}

/// The number of rows whose network stands in full.
async fn whole_networks(world: &World) -> i64 {
    let conn = world.app().db.reader().await.unwrap();
    conn.count("select count(*) as n from event_origins where network is not null", &[]).await.unwrap()
}

#[tokio::test]
async fn a_network_is_shortened_after_a_while_and_the_chain_holds() {
    let world = World::new().await;
    sign_in(&mut world.visitor(), "nobody@nowhere.example", "a wrong password").await;
    assert_eq!(whole_networks(&world).await, 1);
    assert_eq!(verdict(&world, &[]).await.broken, None);
    world.app().clock.advance(SignedDuration::from_hours(89 * 24));
    world.settle().await;
    assert_eq!(whole_networks(&world).await, 1);
    world.app().clock.advance(SignedDuration::from_hours(2 * 24));
    world.settle().await;
    assert_eq!(whole_networks(&world).await, 0);
    let after = verdict(&world, &[]).await;
    assert_eq!((after.broken, after.forgotten_early), (None, 0));
}

#[tokio::test]
async fn where_something_was_done_from_cannot_be_changed_unseen_and_can_be_forgotten() {
    let world = World::new().await;
    sign_in(&mut world.visitor(), "nobody@nowhere.example", "a wrong password").await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update event_origins set network = null, salt = null", &[]).await.unwrap();
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
    let forgotten = verdict(&world, &[]).await;
    assert_eq!((forgotten.broken, forgotten.forgotten_early), (None, 1));
    sign_in(&mut world.visitor(), "nobody@nowhere.example", "a wrong password").await;
    let at = head(&world).await.seq;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update event_origins set network = '192.0.2.1' where network is not null", &[]).await.unwrap();
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
    assert_eq!(verdict(&world, &[]).await.broken, Some((at, Wrong::Origin)));
}

#[tokio::test]
async fn a_network_that_was_put_in_where_one_was_forgotten_is_found() {
    let world = World::new().await;
    sign_in(&mut world.visitor(), "nobody@nowhere.example", "a wrong password").await;
    let at = head(&world).await.seq;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update event_origins set network = '192.0.2.1', salt = null", &[]).await.unwrap();
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
    assert_eq!(verdict(&world, &[]).await.broken, Some((at, Wrong::Origin)));
}

#[tokio::test]
async fn what_changes_nothing_is_in_the_log_as_well() {
    let world = World::new().await;
    let start = rows(&world).await;
    sign_in(&mut world.visitor(), "member@cast.example", "a wrong password").await;
    sign_in(&mut world.visitor(), "nobody@nowhere.example", "a wrong password").await;
    assert_eq!(rows_after(&world, start).await, ["people.sign_in_refused", "people.sign_in_refused"]);
    let member =
        "select count(*) as n from events where kind = 'people.sign_in_refused' and person = $1 and actor is null";
    let conn = world.app().db.reader().await.unwrap();
    assert_eq!(conn.count(member, params![world.cast.member.person]).await.unwrap(), 1);

    let mut browser = world.browser(world.cast.member).await;
    let start = rows(&world).await;
    assert_eq!(browser.get("/office").await.status, StatusCode::FORBIDDEN);
    assert_eq!(browser.get("/proposals/00000000000000000000000000").await.status, StatusCode::NOT_FOUND);
    world.app().clock.advance(SignedDuration::from_mins(11));
    let asked = browser.get("/account/tokens/new").await;
    assert!(asked.path.contains("/proofs/new"), "{}", asked.path);
    browser.press(&asked, "Go on", &[("password", "not the password")]).await;
    assert_eq!(
        rows_after(&world, start).await,
        ["kernel.act_refused", "kernel.identity_asked", "people.identity_refused"]
    );
    let conn = world.app().db.reader().await.unwrap();
    let refused = "select count(*) as n from events where kind = 'kernel.act_refused' and actor = $1 and action = 'office.desk.show'";
    assert_eq!(conn.count(refused, params![world.cast.member.person]).await.unwrap(), 1);
}

#[tokio::test]
async fn a_steward_reads_all_a_lead_the_group_and_everyone_their_own() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let mut lead = world.browser(world.cast.lead).await;
    let mut steward = world.browser(world.cast.steward).await;
    for path in ["/audit", "/audit.csv", "/groups/technical/audit", "/groups/technical/audit.csv"] {
        assert_eq!(member.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(lead.get("/audit").await.status, StatusCode::FORBIDDEN);
    assert_eq!(steward.get("/groups/technical/audit").await.status, StatusCode::FORBIDDEN, "it is in the whole log");

    let departed = member.raw("POST", "/en/groups/technical/departures", Some(FORM), "").await;
    assert_eq!(departed.status, StatusCode::SEE_OTHER);
    let own = member.get("/account/activity").await;
    assert!(tells(&own, "Somebody left a group") && tells(&own, "Something was refused"), "{}", own.text());
    let of_group = lead.get("/groups/technical/audit").await;
    assert!(tells(&of_group, "Somebody left a group") && !tells(&of_group, "Something was refused"));
    assert!(!of_group.all("td").iter().any(|cell| cell == "local"), "a lead sees no network");
    let all = steward.get("/audit").await;
    assert!(tells(&all, "Somebody left a group") && tells(&all, "Something was refused"));
    assert!(all.all("td").iter().any(|cell| cell == "local"), "{}", all.text());
    let nobodys = world.browser(world.cast.nobody).await.get("/account/activity").await;
    assert!(!tells(&nobodys, "Somebody left a group") && !tells(&nobodys, "Something was refused"));
    for other in ["?person=", "?thing="] {
        let asked = format!("/account/activity{other}{}", world.cast.member.person);
        let page = world.browser(world.cast.nobody).await.get(&asked).await;
        assert!(!tells(&page, "Something was refused"), "{other}");
    }

    let before = rows(&world).await;
    steward.get("/audit?kind=groups.membership_ended").await;
    let file = steward.get("/audit.csv?kind=groups.membership_ended").await;
    assert_eq!(rows_after(&world, before).await, ["kernel.data_read", "kernel.data_read"]);
    assert_eq!(file.html().lines().count(), 2, "{}", file.html());
    assert!(file.html().contains("groups.membership.end"));
}

#[tokio::test]
async fn a_lead_learns_that_there_was_feedback_and_not_from_whom() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute(
        "update meetings set starts_at = $1, ends_at = $1, on_day = $2 where slug = 'technical-first'",
        params![world.app().clock.now(), jiff::civil::date(2026, 11, 24)],
    )
    .await
    .unwrap();
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
    world.app().clock.advance(SignedDuration::from_hours(2));
    let mut member = world.browser(world.cast.member).await;
    let page = post(&mut member, "/events/technical-first/feedback", &[("useful", "4"), ("kept", "yes")]).await;
    assert_eq!(world.happened("groups.feedback_given").await, 1, "{}", page.text());
    let page = world.browser(world.cast.lead).await.get("/groups/technical/audit?kind=groups.feedback_given").await;
    let cells = page.all("td");
    assert!(cells.iter().any(|cell| cell == "not shown") && !cells.iter().any(|cell| cell == "member"), "{cells:?}");
    let whole = world.browser(world.cast.steward).await.get("/audit?kind=groups.feedback_given").await;
    assert!(whole.all("td").iter().any(|cell| cell == "member"));
    // Asking for one person does not find it in the group's log, and finds it in the whole one.
    let of_one = format!("audit?kind=groups.feedback_given&person={}", world.cast.member.person);
    let page = world.browser(world.cast.lead).await.get(&format!("/groups/technical/{of_one}")).await;
    assert_eq!((page.status.as_u16(), page.all("td")), (200, Vec::new()));
    let whole = world.browser(world.cast.steward).await.get(&format!("/{of_one}")).await;
    assert!(whole.all("td").iter().any(|cell| cell == "member"));
}

#[tokio::test]
async fn what_is_exported_can_be_checked_by_anyone_and_begins_and_ends_with_its_days() {
    let world = World::new().await;
    sign_in(&mut world.visitor(), "nobody@nowhere.example", "a wrong password").await;
    let db = &world.app().db;
    let mut lines = Vec::new();
    export(db, None, None, Format::Jsonl, &mut lines).await.unwrap();
    let lines = String::from_utf8(lines).unwrap();
    let mut previous = HEXLOWER.encode(&audit::GENESIS);
    for line in lines.lines() {
        let entry = &line["{\"entry\":".len()..line.find(",\"network\":").unwrap()];
        let read: Json = serde_json::from_str(line).unwrap();
        assert_eq!(read["previous"], previous.as_str());
        previous = HEXLOWER.encode(&Sha256::digest(format!("{previous}\n{entry}").as_bytes()));
        assert_eq!(read["hash"], previous.as_str(), "{line}");
    }
    assert_eq!(i64::try_from(lines.lines().count()).unwrap(), rows(&world).await);
    assert_eq!(previous, HEXLOWER.encode(&head(&world).await.hash));
    let mut table = Vec::new();
    export(db, None, None, Format::Csv, &mut table).await.unwrap();
    assert_eq!(String::from_utf8(table).unwrap().lines().count(), lines.lines().count() + 1);
    let mut none = Vec::new();
    export(db, Some(jiff::civil::date(2026, 11, 25)), None, Format::Jsonl, &mut none).await.unwrap();
    assert!(none.is_empty(), "nothing happened after the first day");
    export(db, None, Some(jiff::civil::date(2026, 11, 23)), Format::Jsonl, &mut none).await.unwrap();
    assert!(none.is_empty(), "nothing happened before it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_brings_the_log_back_whole() {
    let world = World::new().await;
    sign_in(&mut world.visitor(), "nobody@nowhere.example", "a wrong password").await;
    let app = world.app();
    let file = world.folder().join("backup.zip");
    backup::write(&app.db, &app.files, &app.clock, &file).await.unwrap();
    let place = Place::empty(engine()).await;
    let db = Db::open(&place.config.database_url, app.clock.clone()).await.unwrap();
    let files = Files::open(&place.config.files_url).unwrap();
    backup::restore(&mut Archive::open(&file).unwrap(), &db, &files, migrations::ALL).await.unwrap();
    let anchor = head(&world).await;
    let back = audit::verify(&db, app.clock.now(), std::slice::from_ref(&anchor)).await.unwrap();
    assert_eq!((back.broken, back.head), (None, Some(anchor)));
    let tx = db.begin(&Errand::new("test")).await.unwrap();
    assert!(tx.execute("update events set action = 'x'", &[]).await.is_err(), "the triggers came back");
}

/// Only PostgreSQL has roles.
#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_owns_nothing_serves_everything_and_cannot_touch_the_log() {
    if engine() == Engine::Sqlite {
        return;
    }
    let mut place = Place::empty(Engine::Postgres).await;
    let owner = place.config.database_url.clone();
    let role = owner.rsplit('/').next().unwrap().replace("test_", "serving_");
    let app_clock = kernel::clock::Clock::system();
    let db = Db::open(&owner, app_clock.clone()).await.unwrap();
    db.migrate(migrations::ALL).await.unwrap();
    let tx = db.begin(&Errand::new("test")).await.unwrap();
    tx.execute(Box::leak(format!("create role {role} login").into_boxed_str()), &[]).await.unwrap();
    tx.commit(&StewardAppointed { person: app_clock.new_id() }).await.unwrap();
    let (start, rest) = owner.split_once("://").unwrap();
    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    place.config.owner_url = owner.clone();
    place.config.database_url = format!("{start}://{role}@{host}");
    let world = World::at(place).await;
    demo::fill(&world.instance.app, demo::More::default(), &|_| {}).await.unwrap();
    world.settle().await;
    let mut visitor = world.visitor();
    for path in ["/", "/groups", "/governments", "/library", "/events", "/search?q=data"] {
        assert_eq!(visitor.get(path).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(verdict(&world, &[]).await.broken, None);
    for statement in [
        "update events set action = 'x'",
        "delete from events",
        "truncate events",
        "truncate events cascade",
        "alter table events disable trigger all",
        "drop trigger events_stay on events",
        "drop table event_origins",
        "create or replace function events_stay() returns trigger language plpgsql as 'begin return new; end'",
        "set session_replication_role = replica",
        "update schema_migrations set digest = ''",
    ] {
        let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
        let refused = tx.execute(statement, &[]).await;
        assert!(matches!(refused, Err(DbError::Failed(_))), "{statement}: {refused:?}");
    }
}
