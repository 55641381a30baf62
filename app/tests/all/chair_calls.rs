//! Seats with terms, and the call for the chair: applications, the secret vote of the governments, the count, the
//! hand-over.

use groups::samples::insert_term;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::params;
use nouns::groups::SeatTaken;
use world::{Browser, Page, Someone, World};

use crate::steps::{assert_refused, first_choice, id, log_length, place, post};

/// The lead opens a call: applications until the end of 1 December, votes until the end of 8 December in Brussels.
async fn open_call(world: &World, quorum: &str) -> String {
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/chair-calls/new").await;
    let typed = [("apply_until", "2026-12-01"), ("vote_until", "2026-12-08"), ("quorum", quorum)];
    let page = lead.press(&form, "Open the call", &typed).await;
    assert!(page.says("The call is open."), "{}", page.text());
    place(&page)
}

async fn apply(browser: &mut Browser, call: &str) -> Page {
    let page = browser.get(call).await;
    browser.press(&page, "Stand for this seat", &[("motivation", "I bring time."), ("mandate", "yes")]).await
}

/// To the beginning of the vote: midnight after 1 December in Brussels.
fn to_the_vote(world: &World) {
    world
        .app()
        .clock
        .advance("2026-12-01T23:00:00Z".parse::<jiff::Timestamp>().unwrap().duration_since(world.app().clock.now()));
}

fn to_the_end(world: &World) {
    world
        .app()
        .clock
        .advance("2026-12-08T23:00:00Z".parse::<jiff::Timestamp>().unwrap().duration_since(world.app().clock.now()));
}

async fn candidacy(world: &World, who: Someone) -> String {
    let conn = world.app().db.reader().await.unwrap();
    let all: Vec<Found> = conn.all("select id, person from candidacies", &[]).await.unwrap();
    all.iter().find(|one| one.person == who.person).unwrap().id.to_string()
}

kernel::row! {
    struct Found { id: nouns::CandidacyId, person: nouns::PersonId }
}

async fn vote(world: &World, who: Someone, call: &str, candidacy: &str) -> Page {
    let mut browser = world.browser(who).await;
    post(&mut browser, &format!("{call}/votes"), &[("candidacy", candidacy)]).await
}

/// The other member of the cast joins the technical group for Riga.
async fn join(world: &World, who: Someone) {
    let mut browser = world.browser(who).await;
    let form = browser.get("/groups/technical/memberships/new").await;
    browser.press(&form, "Join this group", &[]).await;
}

#[tokio::test]
async fn a_member_applies_governments_vote_and_the_elected_takes_the_seat() {
    let world = World::new().await;
    let call = open_call(&world, "50").await;
    let mut member = world.browser(world.cast.member).await;
    let page = apply(&mut member, &call).await;
    assert!(page.says("You stand for this seat.") && page.says("I bring time."), "{}", page.text());
    let visitor = world.visitor().get(&call).await;
    assert!(
        visitor.says("Each government that has a member in this group has one vote.") && !visitor.says("I bring time.")
    );
    to_the_vote(&world);
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(&call).await;
    let choice = first_choice(&page, "candidacy");
    let page = chair.press(&page, "Cast the vote", &[("candidacy", &choice)]).await;
    assert!(page.says("The vote of your government is cast.") && page.says("1 of 2 governments"), "{}", page.text());
    assert!(page.says("Riga has voted.") && page.has_button("Change the vote"));
    to_the_end(&world);
    assert!(world.visitor().get(&call).await.says("being counted"));
    world.settle().await;
    let page = world.visitor().get(&call).await;
    assert!(page.says("The seat is filled for a year.") && page.says("1 of 2 governments"), "{}", page.text());
    assert_eq!(page.all("tbody tr"), ["Oulu elected1"]);
    // The member has the chair's rights, the former chair has not.
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(member.get("/groups/technical/meetings/new").await.status, 200);
    let mut chair = world.browser(world.cast.chair).await;
    assert_eq!(chair.get("/groups/technical/meetings/new").await.status, 403);
    let history = world.visitor().get("/groups/technical/seats/history").await;
    assert!(history.says("runs until 8 December 2027"), "{}", history.text());
    assert_eq!(history.all("tbody th").first().map(String::as_str), Some("member Example"));
    assert_eq!(world.mails(world.cast.member.email).await.len(), 1);
    assert_eq!(world.happened("groups.chair_elected").await, 1);
    world.settle().await;
    assert_eq!(world.happened("groups.chair_call_counted").await, 1);
}

#[tokio::test]
async fn nothing_that_is_kept_or_logged_tells_for_whom_a_government_voted() {
    let world = World::new().await;
    let call = open_call(&world, "50").await;
    apply(&mut world.browser(world.cast.member).await, &call).await;
    apply(&mut world.browser(world.cast.chair).await, &call).await;
    to_the_vote(&world);
    let chosen = candidacy(&world, world.cast.member).await;
    vote(&world, world.cast.chair, &call, &chosen).await;
    for who in [world.cast.member, world.cast.chair, world.cast.lead, world.cast.steward] {
        let page = world.browser(who).await.get(&call).await;
        assert!(page.all("input[checked]").is_empty() && !page.says("1 vote"), "{}: {}", who.email, page.text());
    }
    let conn = world.app().db.reader().await.unwrap();
    let told = conn
        .count(
            "select count(*) as n from events where kind = 'groups.chair_vote_cast' and cast(details as text) like $1",
            params![format!("%{chosen}%")],
        )
        .await
        .unwrap();
    assert_eq!(told, 0);
    to_the_end(&world);
    world.settle().await;
    assert_eq!(conn_count(&world, "select count(*) as n from chair_ballots").await, 0);
    assert_eq!(conn_count(&world, "select count(*) as n from chair_voters").await, 1);
}

async fn conn_count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

#[tokio::test]
async fn a_government_has_one_vote_that_any_member_changes_until_the_very_end() {
    let world = World::new().await;
    join(&world, world.cast.other_member).await;
    let call = open_call(&world, "50").await;
    apply(&mut world.browser(world.cast.member).await, &call).await;
    apply(&mut world.browser(world.cast.chair).await, &call).await;
    let (for_oulu, for_riga) = (candidacy(&world, world.cast.member).await, candidacy(&world, world.cast.chair).await);
    assert_eq!(vote(&world, world.cast.member, &call, &for_oulu).await.status, 422, "applications still run");
    to_the_vote(&world);
    vote(&world, world.cast.chair, &call, &for_riga).await;
    vote(&world, world.cast.other_member, &call, &for_oulu).await;
    vote(&world, world.cast.member, &call, &for_oulu).await;
    assert_eq!(conn_count(&world, "select count(*) as n from chair_ballots").await, 2);
    let almost = "2026-12-08T22:59:59.999999Z".parse::<jiff::Timestamp>().unwrap();
    world.app().clock.advance(almost.duration_since(world.app().clock.now()));
    assert_eq!(vote(&world, world.cast.member, &call, &for_oulu).await.status, 303, "the last moment counts");
    world.app().clock.advance(SignedDuration::from_micros(1));
    let late = vote(&world, world.cast.member, &call, &for_riga).await;
    assert!(late.status == 422 && late.says("The vote is not open at this moment."), "{}", late.text());
    world.settle().await;
    let rows = world.visitor().get(&call).await.all("tbody tr");
    assert_eq!(rows, ["Oulu elected2", "Riga0"]);
}

#[tokio::test]
async fn the_vote_of_a_government_stays_while_it_has_another_member_and_falls_with_the_last() {
    for (has_colleague, result) in
        [(true, "The seat is filled for a year."), (false, "Too few governments have voted.")]
    {
        let world = World::new().await;
        if has_colleague {
            join(&world, world.cast.official).await;
        }
        let call = open_call(&world, "40").await;
        apply(&mut world.browser(world.cast.chair).await, &call).await;
        to_the_vote(&world);
        let riga = candidacy(&world, world.cast.chair).await;
        vote(&world, world.cast.member, &call, &riga).await;
        let affiliation = id(
            &world,
            "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'member@cast.example'",
        )
        .await;
        let mut member = world.browser(world.cast.member).await;
        let page = member.get(&format!("/affiliations/{affiliation}")).await;
        member.press(&page, "I do not work there any more", &[]).await;
        assert_eq!(vote(&world, world.cast.member, &call, &riga).await.status, 403, "no member any more");
        to_the_end(&world);
        world.settle().await;
        let page = world.visitor().get(&call).await;
        assert!(page.says(result), "{has_colleague}: {}", page.text());
    }
}

#[tokio::test]
async fn a_tie_is_stated_and_decided_with_a_reason_or_by_a_second_vote() {
    let world = World::new().await;
    let call = open_call(&world, "50").await;
    apply(&mut world.browser(world.cast.member).await, &call).await;
    apply(&mut world.browser(world.cast.chair).await, &call).await;
    let (oulu, riga) = (candidacy(&world, world.cast.member).await, candidacy(&world, world.cast.chair).await);
    to_the_vote(&world);
    vote(&world, world.cast.member, &call, &oulu).await;
    vote(&world, world.cast.chair, &call, &riga).await;
    to_the_end(&world);
    world.settle().await;
    assert!(world.visitor().get(&call).await.says("Votes are level."));
    assert_eq!(post(&mut world.browser(world.cast.chair).await, &format!("{call}/decisions"), &[]).await.status, 403);
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&call).await;
    assert_refused(&lead.press(&page, "Elect this person", &[]).await, &["candidacy", "reason"]);
    let typed = [("reason", "We ask once more."), ("vote_until", "2026-12-15")];
    let second = lead.press(&page, "Call a second vote", &typed).await;
    assert!(second.says("The second vote is open."), "{}", second.text());
    // Nobody has voted in the second one; then both do again, and the lead decides.
    let member = world.browser(world.cast.member).await.get(&call).await;
    assert!(member.says("This is a second vote") && member.has_button("Cast the vote"), "{}", member.text());
    vote(&world, world.cast.member, &call, &oulu).await;
    vote(&world, world.cast.chair, &call, &riga).await;
    world.app().clock.advance(SignedDuration::from_hours(8 * 24));
    world.settle().await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&call).await;
    let typed = [("candidacy", oulu.as_str()), ("reason", "Riga has had the seat.")];
    let (a, b) =
        (lead.press(&page, "Elect this person", &typed).await, lead.press(&page, "Elect this person", &typed).await);
    assert!(a.says("It is decided") && b.status == 422 && b.says("This is settled already."), "{}", b.text());
    let page = world.visitor().get(&call).await;
    assert!(page.says("The seat is filled for a year.") && page.says("Riga has had the seat."), "{}", page.text());
    assert_eq!(world.happened("groups.chair_elected").await, 1);
}

#[tokio::test]
async fn an_application_lacks_nothing_and_others_cannot_make_one() {
    let world = World::new().await;
    let call = open_call(&world, "50").await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&call).await;
    assert_refused(&member.press(&page, "Stand for this seat", &[]).await, &["motivation", "mandate"]);
    for who in [world.cast.official, world.cast.lead, world.cast.steward, world.cast.other_member] {
        let mut browser = world.browser(who).await;
        let typed = [("motivation", "Me."), ("mandate", "yes")];
        assert_eq!(post(&mut browser, &format!("{call}/candidacies"), &typed).await.status, 403, "{}", who.email);
        assert_eq!(post(&mut browser, &format!("{call}/votes"), &[]).await.status, 403, "{}", who.email);
    }
    apply(&mut member, &call).await;
    let before = log_length(&world).await;
    let again = [("motivation", "Me again."), ("mandate", "yes")];
    assert_eq!(post(&mut member, &format!("{call}/candidacies"), &again).await.status, 303, "said twice is said once");
    assert_eq!(log_length(&world).await, before);
    let own = candidacy(&world, world.cast.member).await;
    let mut chair = world.browser(world.cast.chair).await;
    assert_eq!(post(&mut chair, &format!("/candidacies/{own}/withdrawals"), &[]).await.status, 404);
    let page = member.get(&call).await;
    assert!(member.press(&page, "Take my application back", &[]).await.says("You have taken your application back."));
    to_the_end(&world);
    world.settle().await;
    assert!(world.visitor().get(&call).await.says("Nobody stood who could take the seat."));
}

#[tokio::test]
async fn a_call_lacks_nothing_and_runs_once() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/chair-calls/new").await;
    let typed = [("apply_until", "2026-12-08"), ("vote_until", "2026-12-08"), ("quorum", "0")];
    assert_refused(&lead.press(&form, "Open the call", &typed).await, &["vote_until", "quorum"]);
    open_call(&world, "50").await;
    let whole = [("apply_until", "2026-12-01"), ("vote_until", "2026-12-08"), ("quorum", "50")];
    assert_refused(&lead.press(&form, "Open the call", &whole).await, &["role"]);
    for who in [world.cast.member, world.cast.chair, world.cast.official] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get("/groups/technical/chair-calls/new").await.status, 403, "{}", who.email);
    }
    assert_eq!(world.happened("groups.chair_call_opened").await, 1);
}

#[tokio::test]
async fn a_seat_ends_with_the_last_day_of_its_term_and_a_renewed_one_later() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let (group, person) = (world.cast.technical, world.cast.member.person);
    let seat = insert_term(&tx, group, person, "co_chair", Some(jiff::civil::date(2026, 11, 30))).await.unwrap();
    tx.commit(&SeatTaken { seat, group, person }).await.unwrap();
    let may = async || world.browser(world.cast.member).await.get("/groups/technical/meetings/new").await.status == 200;
    assert!(may().await, "a co-chair has the rights of the chair");
    world
        .app()
        .clock
        .advance("2026-11-30T22:59:00Z".parse::<jiff::Timestamp>().unwrap().duration_since(world.app().clock.now()));
    world.settle().await;
    assert!(may().await, "the last day is a day of the term");
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/groups/technical/seats").await;
    assert!(steward.press(&page, "Renew by a year", &[]).await.says("The term is renewed by a year."));
    steward.press(&page, "Renew by a year", &[]).await;
    assert_eq!(world.happened("groups.seat_renewed").await, 1, "the second press adds no second year");
    world.app().clock.advance(SignedDuration::from_hours(24));
    world.settle().await;
    assert!(may().await, "it was renewed");
    world.app().clock.advance(SignedDuration::from_hours(24 * 365));
    world.settle().await;
    assert!(!may().await, "the term is over");
    assert_eq!(world.happened("groups.seat_ended").await, 1, "those without a term stay");
    let history = world.visitor().get("/groups/technical/seats/history").await;
    assert!(history.says("Co-chair") && history.says("Oulu"), "{}", history.text());
}
