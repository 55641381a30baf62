//! Governments that no longer exist, or leave: closed by a steward, with all that hung on them, and opened again.

use axum::http::StatusCode;
use groups::samples::{insert_call, insert_candidacy, insert_poll, insert_request};
use kernel::access::Errand;
use kernel::params;
use nouns::office::FactsImported;
use nouns::{MeetingId, RankingId};
use people::samples::insert_affiliation;
use work::samples::insert_support;
use world::{Attachment, Browser, Page, Someone, World};

use crate::invitations::invite;
use crate::steps::{assert_refused, claim, error_at, holds, id, log_after, log_length, place, post};

const CLOSE: &str = "/governments/riga/closures";
const REASON: &str = "It became a part of Oulu.";

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

/// Closes Riga, with Oulu in its place.
async fn close(world: &World) -> Page {
    let mut steward = world.browser(world.cast.steward).await;
    let form = steward.get(&format!("{CLOSE}/new")).await;
    let typed = [("closed_on", "2026-11-01"), ("reason", REASON), ("successor", "oulu"), ("sure", "yes")];
    steward.press(&form, "Close it", &typed).await
}

async fn opens(world: &World, who: Someone, path: &str) -> bool {
    world.browser(who).await.get(path).await.status == StatusCode::OK
}

#[tokio::test]
async fn a_steward_closes_a_government_with_a_day_a_reason_and_its_successor() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/governments/riga").await;
    let page = steward.open(&page.link("Correct, merge or close")).await;
    let form = steward.open(&page.link("Close")).await;
    let length = log_length(&world).await;
    let wrong = [("closed_on", "2999-01-01"), ("reason", "No"), ("successor", "nowhere")];
    let page = steward.press(&form, "Close it", &wrong).await;
    assert_refused(&page, &["closed_on", "reason", "successor", "sure"]);
    assert!(holds(&page, "successor", "nowhere"));
    let itself = [("closed_on", "2026-11-01"), ("reason", REASON), ("successor", "riga"), ("sure", "yes")];
    assert_refused(&steward.press(&form, "Close it", &itself).await, &["successor"]);
    assert_eq!(log_after(&world, length).await, Vec::<String>::new());
    let typed = [
        ("closed_on", "2026-11-01"),
        ("reason", "<b>It became</b> a part of Oulu."),
        ("successor", "https://x.example/en/governments/oulu"),
        ("sure", "yes"),
    ];
    let page = steward.press(&form, "Close it", &typed).await;
    assert!(page.says("It is closed. What hung on it has ended."), "{}", page.text());
    // Twice is once.
    assert_eq!(post(&mut steward, CLOSE, &typed).await.status, 303);
    assert_eq!(world.happened("people.government_closed").await, 1);
    let page = world.visitor().get("/governments/riga").await;
    assert!(page.says("Closed on 1 November 2026: <b>It became</b> a part of Oulu."), "{}", page.text());
    assert_eq!(page.link("Oulu"), "/en/governments/oulu");
    assert!(!page.html().contains("<b>It became") && !page.has_button("Open it again"));
    // One that is closed takes nobody's place, neither by closing nor by merging.
    let typed = [("closed_on", "2026-11-01"), ("reason", REASON), ("successor", "riga"), ("sure", "yes")];
    assert_refused(&post(&mut steward, "/governments/ghent/closures", &typed).await, &["successor"]);
    let merged = post(&mut steward, "/governments/ghent/mergers", &[("into", "riga"), ("sure", "yes")]).await;
    assert_refused(&merged, &["into"]);
}

#[tokio::test]
async fn what_hung_on_a_closed_government_ends_at_once_and_what_it_said_stays() {
    let world = World::new().await;
    let cast = world.cast;
    let mut chair = world.browser(cast.chair).await;
    let link = invite(&mut chair, "technical", "", "5").await;
    claim(&mut world.browser(cast.nobody).await, "riga", true).await;
    let meeting: MeetingId =
        id(&world, "select id from meetings where slug = 'technical-first'").await.parse().unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_support(&tx, cast.proposal, cast.riga, cast.chair.person, "We too.", "").await.unwrap();
    let now = world.app().clock.now();
    let later = now + jiff::SignedDuration::from_hours(24);
    let call = insert_call(&tx, cast.technical, "A chair", later, later).await.unwrap();
    let candidacy = insert_candidacy(&tx, call, cast.chair.person, cast.riga, "I would.").await.unwrap();
    insert_request(&tx, cast.technical, cast.other_member.person, cast.riga, "Me too.", ("Why?", "So.")).await.unwrap();
    let poll = insert_poll(&tx, meeting, "Now?", "Yes\nNo", "governments").await.unwrap();
    let sql = "insert into chair_voters (call, round, government, person, voted_at) values ($1, 1, $2, $3, $4)";
    tx.execute(sql, params![call, cast.riga, cast.chair.person, now]).await.unwrap();
    let ranking: RankingId = world.app().clock.new_id();
    let sql = "insert into rankings (id, group_id, year, visibility, points, most, closes_at, opened_at, opened_by) values ($1, $2, 2027, 'open', 10, 5, $3, $4, $5)";
    tx.execute(sql, params![ranking, cast.technical, later, now, cast.lead.person]).await.unwrap();
    let sql = "insert into allocations (ranking, government, person, given_at, version, counts) values ($1, $2, $3, $4, 1, false)";
    tx.execute(sql, params![ranking, cast.riga, cast.chair.person, now]).await.unwrap();
    let sql =
        "insert into allocated_points (ranking, government, proposal, points, counts) values ($1, $2, $3, 3, false)";
    tx.execute(sql, params![ranking, cast.riga, cast.proposal]).await.unwrap();
    let sql = "insert into chair_ballots (call, government, candidacy) values ($1, $2, $3)";
    tx.execute(sql, params![call, cast.riga, candidacy]).await.unwrap();
    let sql = "insert into poll_votes (poll, voter, answer, given_by, given_at) values ($1, $2, 1, $3, $4)";
    tx.execute(sql, params![poll, cast.riga, cast.chair.person, now]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    for path in ["/groups/technical/members", "/groups/technical/meetings/new"] {
        assert!(opens(&world, cast.chair, path).await, "{path}");
    }
    assert!(opens(&world, cast.other_member, "/groups/legal/members").await);
    let proposal = format!("/proposals/{}", cast.proposal);
    assert!(world.browser(cast.member).await.get(&proposal).await.says("Riga"));

    close(&world).await;
    // Before any background work. The same sessions are still there, and stand for nothing.
    for path in ["/groups/technical/members", "/groups/technical/meetings/new"] {
        assert_eq!(chair.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert!(!opens(&world, cast.other_member, "/groups/legal/members").await);
    assert!(!opens(&world, cast.chair, &proposal).await, "an official of a closed government");
    assert_eq!(
        count(
            &world,
            "select count(*) as n from v_people_standing s join governments g on g.id = s.object where g.slug = 'riga'"
        )
        .await,
        0
    );
    let waiting = "select count(*) as n from v_people_waiting where kind = 'affiliation'";
    assert_eq!(count(&world, waiting).await, 0, "somebody could still be confirmed");
    assert_eq!(count(&world, "select count(*) as n from v_governments where slug = 'riga' and is_signatory").await, 0);
    world.settle().await;
    for (sql, what) in [
        (
            "select count(*) as n from memberships m join governments g on g.id = m.government where g.slug = 'riga' and m.state in ('requested', 'active')",
            "memberships",
        ),
        ("select count(*) as n from seats where role = 'chair' and until is null", "seats"),
        ("select count(*) as n from candidacies where withdrawn_at is null", "candidacies"),
        ("select count(*) as n from chair_voters", "votes in a call"),
        ("select count(*) as n from chair_ballots", "ballots"),
        ("select count(*) as n from poll_votes", "votes in a poll"),
        ("select count(*) as n from allocations", "a ranking"),
        ("select count(*) as n from allocated_points", "points in a ranking"),
        (
            "select count(*) as n from supports s join governments g on g.id = s.government where g.slug = 'riga'",
            "support",
        ),
        ("select count(*) as n from invitations where revoked_at is null", "invitations"),
    ] {
        assert_eq!(count(&world, sql).await, 0, "{what}");
    }
    let page = world.browser(cast.nobody).await.open(&link).await;
    assert!(!page.has_button("Join this group"), "{}", page.text());
    assert!(!world.browser(cast.member).await.get(&proposal).await.says("Riga"));
    // Who is told that their affiliation has ended reads it in their own part of the log.
    assert_eq!(world.happened("people.affiliation_ended").await, 3);
    // Others keep what they have.
    assert!(opens(&world, cast.member, "/groups/technical/members").await);
    assert!(opens(&world, cast.lead, "/groups/technical/meetings/new").await);
}

#[tokio::test]
async fn a_closed_government_is_in_no_list_and_nobody_works_for_it() {
    let world = World::new().await;
    close(&world).await;
    world.settle().await;
    let mut visitor = world.visitor();
    for path in ["/governments", "/governments/map", "/governments?name=riga", "/search?q=riga", "/declaration"] {
        assert!(!visitor.get(path).await.says("Riga"), "{path}");
    }
    assert!(visitor.get("/governments").await.says("2 governments"), "it is counted");
    let page = visitor.get("/governments?standing=closed").await;
    assert!(page.says("Riga") && !page.says("Oulu") && page.says("closed"), "{}", page.text());
    assert!(!visitor.raw("GET", "/en/places/options?name=riga", None, "").await.html().contains("government:riga"));
    // By whatever way somebody says so.
    let mut nobody = world.browser(world.cast.nobody).await;
    let page = claim(&mut nobody, "riga", false).await;
    assert!(error_at(&page, "place").is_some_and(|error| error.contains("In its place is Oulu.")), "{}", page.text());
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/imports/new").await;
    let table = "email,name,government,office\nnew@cast.example,Somebody New,riga,Officer\n";
    let file = Attachment { field: "file", name: "people.csv", bytes: table.as_bytes() };
    let page = steward.press_with_file(&page, "Check the file", &[("kind", "people")], Some(file)).await;
    assert!(page.says("riga is closed"), "{}", page.text());
    assert_eq!(count(&world, "select count(*) as n from affiliations a join governments g on g.id = a.government where g.slug = 'riga' and a.ended_at is null").await, 0);
    // Nor does a word after an @ find it.
    let mut lead: Browser = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/discussions/new").await;
    let typed = [("kind", "discussion"), ("title", "Of cities"), ("text", "Ask @riga."), ("audience", "everyone")];
    let page = lead.press(&form, "Send it", &typed).await;
    assert!(place(&page).starts_with("/discussions/"), "{}", page.text());
    assert_eq!(count(&world, "select count(*) as n from mentions").await, 0);
}

#[tokio::test]
async fn a_closing_by_mistake_is_taken_back_with_its_people_and_its_signature() {
    let world = World::new().await;
    let cast = world.cast;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    // Somebody who had left before does not come back.
    insert_affiliation(&tx, cast.lead.person, cast.riga, "Officer", true).await.unwrap();
    tx.execute("update affiliations set ended_at = claimed_at where person = $1", params![cast.lead.person])
        .await
        .unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    close(&world).await;
    world.settle().await;
    let mut steward = world.browser(cast.steward).await;
    let page = steward.get("/governments/riga").await;
    let page = steward.press(&page, "Open it again", &[]).await;
    assert!(page.says("It is open again. Its people and its signature are back."), "{}", page.text());
    assert_eq!(post(&mut steward, "/governments/riga/reopenings", &[]).await.status, 303);
    assert_eq!(world.happened("people.government_reopened").await, 1);
    world.settle().await;
    let page = world.visitor().get("/governments/riga").await;
    assert!(!page.says("Closed on") && page.says("Signatory"), "{}", page.text());
    assert!(
        world.visitor().get("/governments").await.says("Riga")
            && world.visitor().get("/search?q=riga").await.says("Riga")
    );
    let standing = "select count(*) as n from affiliations a join governments g on g.id = a.government where g.slug = 'riga' and a.ended_at is null";
    assert_eq!(count(&world, standing).await, 2);
    // They work for it again; what ended in the groups they begin anew.
    assert!(opens(&world, cast.chair, &format!("/proposals/{}", cast.proposal)).await, "an official again");
    assert!(!opens(&world, cast.chair, "/groups/technical/meetings/new").await);
}

#[tokio::test]
async fn nobody_but_a_steward_closes_or_reopens_and_only_when_asked_again() {
    let world = World::new().await;
    let typed = [("closed_on", "2026-11-01"), ("reason", REASON), ("sure", "yes")];
    for who in [world.cast.nobody, world.cast.representative, world.cast.chair, world.cast.lead] {
        let mut browser = world.browser(who).await;
        for path in [CLOSE, "/governments/riga/reopenings", "/governments/oulu/closures"] {
            assert_eq!(post(&mut browser, path, &typed).await.status, StatusCode::FORBIDDEN, "{path} {}", who.email);
        }
        assert_eq!(browser.get(&format!("{CLOSE}/new")).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(place(&world.visitor().get(&format!("{CLOSE}/new")).await), "/sign-in");
    let mut steward = world.browser(world.cast.steward).await;
    world.app().clock.advance(jiff::SignedDuration::from_mins(11));
    assert_eq!(place(&steward.get(&format!("{CLOSE}/new")).await), "/proofs/new");
    assert_eq!(post(&mut steward, CLOSE, &typed).await.status, StatusCode::FORBIDDEN);
    assert_eq!(count(&world, "select count(*) as n from governments where closed_on is not null").await, 0);
}
