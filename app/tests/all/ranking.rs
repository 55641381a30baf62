//! Ranking: governments give points until an instant; what they gave is counted once.

use groups::samples::insert_membership;
use jiff::SignedDuration;
use kernel::access::Errand;
use nouns::office::FactsImported;
use world::{Browser, Page, World};

use crate::steps::{assert_refused, id, log_length, place, post, propose};

const PATH: &str = "/groups/technical/rankings/2027";
const SEND: &str = "Give these points";

/// A ranking that closes in a day; the clock stands at noon in Brussels.
async fn open(world: &World, visibility: &str) -> Page {
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(PATH).await;
    let typed = [("day", "2026-11-25"), ("time", "12:00"), ("visibility", visibility)];
    lead.press(&form, "Open the ranking", &typed).await
}

/// Another topic, as the form for points names it.
async fn topic(world: &World, title: &str) -> String {
    let page = propose(&mut world.browser(world.cast.unsigned).await, title).await;
    place(&page).rsplit('/').next().unwrap().to_owned()
}

async fn give(browser: &mut Browser, points: &[(&str, i64)]) -> Page {
    let form = browser.get(PATH).await;
    let sent: Vec<String> = points.iter().map(|(id, points)| format!("{id}:{points}")).collect();
    let typed: Vec<(&str, &str)> = sent.iter().map(|one| ("points", one.as_str())).collect();
    browser.press(&form, SEND, &typed).await
}

async fn close(world: &World) -> Page {
    world.app().clock.advance(SignedDuration::from_hours(24));
    world.settle().await;
    world.browser(world.cast.lead).await.get(PATH).await
}

/// The result: each row with its title, place, points and governments.
fn result(page: &Page) -> Vec<String> {
    let cells = page.all("section[aria-labelledby=result] .section-head + .table tbody tr > *");
    cells.chunks(4).map(|row| row.join(" ")).collect()
}

async fn join_oulu(world: &World) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_membership(&tx, world.cast.technical, world.cast.official.person, Some(world.cast.oulu)).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
}

async fn leave(world: &World, sql: &'static str, who: world::Someone) {
    let affiliation = id(world, sql).await;
    let mut browser = world.browser(who).await;
    assert_eq!(post(&mut browser, &format!("/affiliations/{affiliation}/endings"), &[]).await.status, 303);
}

const OF_MEMBER: &str =
    "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'member@cast.example'";

#[tokio::test]
async fn governments_give_points_and_the_sums_are_the_result() {
    let world = World::new().await;
    let (sensors, yaks) = (world.cast.proposal.to_string(), topic(&world, "Yaks on roads").await);
    let zinc = topic(&world, "Words about zinc").await;
    let mut visitor = world.visitor();
    assert!(
        visitor.raw("GET", &format!("/en{PATH}"), None, "").await.headers["location"]
            .to_str()
            .unwrap()
            .contains("sign-in")
    );
    let page = open(&world, "open").await;
    assert!(page.says("The ranking is open.") && page.says("10 points") && page.says("at most 5"), "{}", page.text());
    let (mut member, mut chair) = (world.browser(world.cast.member).await, world.browser(world.cast.chair).await);
    let page = give(&mut member, &[(&sensors, 5), (&yaks, 3)]).await;
    assert!(page.says("The points of your government are noted."), "{}", page.text());
    assert!(page.says("Last changed by member") && page.says("1 government has given points"), "{}", page.text());
    assert!(!chair.get(PATH).await.says("Result"), "the result stands before the closing");
    give(&mut chair, &[(&yaks, 4), (&zinc, 4), (&sensors, 2)]).await;
    let page = close(&world).await;
    let mut rows = result(&page);
    assert_eq!(rows.len(), 3, "{}", page.text());
    // Of those that are tied the earlier one stands first, and these came at the same instant.
    rows[..2].sort();
    assert!(rows[0].starts_with("A common clause for sensors") && rows[0].ends_with("1 tied 7 2"), "{rows:?}");
    assert!(rows[1].starts_with("Yaks on roads") && rows[1].ends_with("1 tied 7 2"), "{rows:?}");
    assert!(rows[2].starts_with("Words about zinc") && rows[2].ends_with("3 4 1"), "{rows:?}");
    assert!(page.says("Points by government") && page.says("Riga"), "{}", page.text());
    assert_eq!(world.happened("work.ranking_closed").await, 1);
    assert!(!world.browser(world.cast.member).await.get(PATH).await.has_button(SEND));
}

#[tokio::test]
async fn in_a_secret_ranking_nobody_sees_what_a_government_gave() {
    let world = World::new().await;
    let (sensors, yaks) = (world.cast.proposal.to_string(), topic(&world, "Yaks on roads").await);
    open(&world, "secret").await;
    give(&mut world.browser(world.cast.member).await, &[(&sensors, 5), (&yaks, 3)]).await;
    give(&mut world.browser(world.cast.chair).await, &[(&yaks, 4)]).await;
    let page = close(&world).await;
    assert_eq!(result(&page).len(), 2);
    for who in [world.cast.lead, world.cast.chair, world.cast.member, world.cast.steward, world.cast.unsigned] {
        let page = world.browser(who).await.get(PATH).await;
        assert!(page.says("Result") && !page.says("Points by government"), "{}: {}", who.email, page.text());
        assert!(page.all("section[aria-labelledby=result] a[href*='/governments/']").is_empty(), "{}", who.email);
    }
    // Nor does the log tell it.
    let conn = world.app().db.reader().await.unwrap();
    let told = conn
        .count("select count(*) as n from events where kind = 'work.points_given' and cast(details as text) like '%proposal%'", &[])
        .await
        .unwrap();
    assert_eq!((told, world.happened("work.points_given").await), (0, 2));
}

#[tokio::test]
async fn too_many_points_and_points_for_nothing_are_refused_and_stay_typed() {
    let world = World::new().await;
    let (sensors, yaks) = (world.cast.proposal.to_string(), topic(&world, "Yaks on roads").await);
    let zinc = topic(&world, "Words about zinc").await;
    open(&world, "open").await;
    let mut member = world.browser(world.cast.member).await;
    let before = log_length(&world).await;
    let page = give(&mut member, &[(&sensors, 5), (&yaks, 5), (&zinc, 1)]).await;
    assert_refused(&page, &["points"]);
    assert!(page.says("You gave 11 points."), "{}", page.text());
    assert_eq!(page.all(&format!("option[value='{yaks}:5'][selected]")).len(), 1, "what was typed is gone");
    let nothing = world.app().clock.new_id::<()>().to_string();
    let (six, minus) = (format!("{sensors}:6"), format!("{sensors}:-5"));
    let (huge, other) = (format!("{sensors}:99999999999999999999"), format!("{nothing}:1"));
    for wrong in [six.as_str(), &minus, &huge, &other, "x", ":", "1", "' or 1 = 1 --:1"] {
        let page = post(&mut member, &format!("{PATH}/points"), &[("points", wrong)]).await;
        assert_eq!(page.status, 422, "{wrong}: {}", page.text());
    }
    let twice = format!("{sensors}:5");
    let page = post(&mut member, &format!("{PATH}/points"), &[("points", &twice), ("points", &twice)]).await;
    assert_eq!(page.status, 422, "one proposal twice");
    assert_eq!(log_length(&world).await, before);
    for who in [world.cast.lead, world.cast.official, world.cast.other_member, world.cast.steward] {
        let mut browser = world.browser(who).await;
        assert_eq!(post(&mut browser, &format!("{PATH}/points"), &[("points", &twice)]).await.status, 403);
    }
}

#[tokio::test]
async fn at_the_very_second_of_the_closing_it_is_too_late() {
    let world = World::new().await;
    let sensors = world.cast.proposal.to_string();
    open(&world, "open").await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(PATH).await;
    let (five, four) = (format!("{sensors}:5"), format!("{sensors}:4"));
    world.app().clock.advance(SignedDuration::from_hours(24) - SignedDuration::from_millis(1));
    let page = member.press(&form, SEND, &[("points", &five)]).await;
    assert!(page.says("The points of your government are noted."), "{}", page.text());
    world.app().clock.advance(SignedDuration::from_millis(1));
    // Nothing was counted yet, and it is closed all the same. The sessions of before have ended with the day.
    let mut chair = world.browser(world.cast.chair).await;
    let page = post(&mut chair, &format!("{PATH}/points"), &[("points", &four)]).await;
    assert!(page.status == 422 && page.says("The ranking is closed."), "{}", page.text());
    assert!(page.says("The points are being counted."), "{}", page.text());
    world.settle().await;
    assert!(result(&chair.get(PATH).await)[0].ends_with("1 5 1"));
}

#[tokio::test]
async fn the_points_of_a_government_stay_while_a_member_of_it_is_left() {
    let world = World::new().await;
    let sensors = world.cast.proposal.to_string();
    join_oulu(&world).await;
    open(&world, "open").await;
    give(&mut world.browser(world.cast.member).await, &[(&sensors, 5)]).await;
    leave(&world, OF_MEMBER, world.cast.member).await;
    let mut member = world.browser(world.cast.member).await;
    let five = format!("{sensors}:5");
    assert!(post(&mut member, &format!("{PATH}/points"), &[("points", &five)]).await.status.is_client_error());
    let page = world.browser(world.cast.official).await.get(PATH).await;
    assert!(page.says("Last changed by member"), "{}", page.text());
    assert!(result(&close(&world).await)[0].ends_with("1 5 1"));
}

#[tokio::test]
async fn the_points_of_a_government_without_members_do_not_count_and_later_nothing_changes() {
    let world = World::new().await;
    let sensors = world.cast.proposal.to_string();
    open(&world, "open").await;
    give(&mut world.browser(world.cast.member).await, &[(&sensors, 5)]).await;
    give(&mut world.browser(world.cast.chair).await, &[(&sensors, 3)]).await;
    leave(&world, OF_MEMBER, world.cast.member).await;
    let page = close(&world).await;
    assert!(result(&page)[0].ends_with("1 3 1"), "{}", page.text());
    // What was counted stays as it was counted.
    let of_chair =
        "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'chair@cast.example'";
    leave(&world, of_chair, world.cast.chair).await;
    world.settle().await;
    assert!(result(&world.browser(world.cast.lead).await.get(PATH).await)[0].ends_with("1 3 1"));
}

#[tokio::test]
async fn colleagues_change_the_points_of_their_government_and_overtake_nobody_unseen() {
    let world = World::new().await;
    let (sensors, yaks) = (world.cast.proposal.to_string(), topic(&world, "Yaks on roads").await);
    join_oulu(&world).await;
    open(&world, "open").await;
    let (mut member, mut official) = (world.browser(world.cast.member).await, world.browser(world.cast.official).await);
    give(&mut member, &[(&sensors, 1)]).await;
    let stale = official.get(PATH).await;
    give(&mut member, &[(&sensors, 2)]).await;
    let four = format!("{yaks}:4");
    let page = official.press(&stale, SEND, &[("points", &four)]).await;
    assert_refused(&page, &["points"]);
    assert!(page.says("member has changed the points of your government in the meantime."), "{}", page.text());
    assert!(page.says("These points stand now:"), "{}", page.text());
    assert_eq!(page.all(&format!("option[value='{four}'][selected]")).len(), 1, "what was typed is gone");
    let page = official.press(&page, SEND, &[("points", &four)]).await;
    assert!(page.says("Last changed by official"), "{}", page.text());
    // The same points once more change nothing.
    let before = log_length(&world).await;
    give(&mut member, &[(&yaks, 4)]).await;
    assert_eq!(log_length(&world).await, before);
    let rows = result(&close(&world).await);
    assert_eq!(rows.len(), 1);
    assert!(rows[0].starts_with("Yaks on roads") && rows[0].ends_with("1 4 1"), "{rows:?}");
}

#[tokio::test]
async fn points_for_what_is_merged_before_the_closing_do_not_count() {
    let world = World::new().await;
    let (sensors, yaks) = (world.cast.proposal.to_string(), topic(&world, "Yaks on roads").await);
    open(&world, "open").await;
    let mut member = world.browser(world.cast.member).await;
    give(&mut member, &[(&sensors, 2), (&yaks, 5)]).await;
    let form = member.get(PATH).await;
    let mut lead = world.browser(world.cast.lead).await;
    let fields = [("into", sensors.as_str()), ("answer", "The same.")];
    post(&mut lead, &format!("/proposals/{yaks}/mergers"), &fields).await;
    let five = format!("{yaks}:5");
    let page = member.press(&form, SEND, &[("points", &five)]).await;
    assert!(page.status == 422 && page.says("One of the proposals is no longer open."), "{}", page.text());
    let page = lead.get(PATH).await;
    let page = lead.press(&page, "Close the ranking now", &[]).await;
    let rows = result(&page);
    assert_eq!(rows.len(), 1, "{}", page.text());
    assert!(rows[0].starts_with("A common clause for sensors") && rows[0].ends_with("1 2 1"), "{rows:?}");
    // The job that comes at its time finds it closed.
    close(&world).await;
    assert_eq!(world.happened("work.ranking_closed").await, 1);
}

#[tokio::test]
async fn a_ranking_is_opened_once_by_lead_or_chair_for_a_time_to_come_and_not_for_an_adopted_plan() {
    let world = World::new().await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let form = lead.get(PATH).await;
    let past = lead.press(&form, "Open the ranking", &[("day", "2026-11-24"), ("time", "12:00")]).await;
    assert_refused(&past, &["day", "visibility"]);
    assert!(past.says("Choose a day and an hour that are still to come."), "{}", past.text());
    let fields = [("day", "2026-11-25"), ("time", "12:00"), ("visibility", "secret")];
    let address = format!("{PATH}/openings");
    let (a, b) = tokio::join!(post(&mut lead, &address, &fields), post(&mut chair, &address, &fields));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(world.happened("work.ranking_opened").await, 1);
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get(PATH).await.says("closes on"));
    assert_eq!(post(&mut member, &address, &fields).await.status, 403);
    assert_eq!(post(&mut member, &format!("{PATH}/closings"), &[]).await.status, 403);
    assert_eq!(world.browser(world.cast.nobody).await.get(PATH).await.status, 404);
    // With the adoption the ranking is over.
    let plan = "/groups/technical/plans/2027";
    assert_eq!(post(&mut chair, &format!("{plan}/discussions"), &[]).await.status, 303);
    let adopted = [("decision", "Adopted."), ("adopted_on", "2026-11-24")];
    assert_eq!(post(&mut chair, &format!("{plan}/adoptions"), &adopted).await.status, 303);
    let five = format!("{}:5", world.cast.proposal);
    let page = post(&mut member, &format!("{PATH}/points"), &[("points", &five)]).await;
    assert!(page.status == 422 && page.says("This plan is no longer being made"), "{}", page.text());
}
