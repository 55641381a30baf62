//! Dates found by polls: the group is asked, its people answer, one of the times becomes a meeting, or none does.

use groups::samples::insert_membership;
use jiff::Timestamp;
use kernel::access::Errand;
use kernel::params;
use nouns::office::FactsImported;
use world::{Browser, Page, Someone, World};

use crate::steps::{assert_refused, error_at, holds, id, log_after, log_length, place, post};

const NEW: &str = "/groups/technical/date-polls/new";
/// Two times of which the later is in summer, and a day until which to answer.
const TYPED: [(&str, &str); 8] = [
    ("title", "Meeting of spring"),
    ("kind", "extra"),
    ("lasts", "90"),
    ("day_1", "2027-03-26"),
    ("begins_1", "10:00"),
    ("day_2", "2027-04-02"),
    ("begins_2", "10:00"),
    ("until", "2026-12-01"),
];

kernel::row! {
    struct Stated { email: String, state: String }
}

kernel::row! {
    struct Time { id: nouns::DateOptionId }
}

/// The lead asks the technical group, and where the poll is.
async fn ask(world: &World) -> String {
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(NEW).await;
    let page = lead.press(&form, "Ask the group", &TYPED).await;
    assert!(page.says("The group is asked."), "{}", page.text());
    place(&page)
}

async fn answer(world: &World, who: Someone, poll: &str, answers: [&str; 2]) -> Page {
    let mut browser = world.browser(who).await;
    let fields = [("answer_1", answers[0]), ("answer_2", answers[1])];
    post(&mut browser, &format!("{poll}/answers"), &fields).await
}

async fn times(world: &World) -> [String; 2] {
    let conn = world.app().db.reader().await.unwrap();
    let found: Vec<Time> = conn.all("select id from date_options order by position", &[]).await.unwrap();
    [found[0].id.to_string(), found[1].id.to_string()]
}

async fn choose(browser: &mut Browser, poll: &str, option: &str) -> Page {
    post(browser, &format!("{poll}/choices"), &[("option", option)]).await
}

fn to(world: &World, instant: &str) {
    let at: Timestamp = instant.parse().unwrap();
    world.app().clock.advance(at.duration_since(world.app().clock.now()));
}

fn rows(page: &Page) -> Vec<String> {
    page.all("section[aria-labelledby=times] tbody tr")
}

#[tokio::test]
async fn the_group_is_asked_and_the_time_that_suits_becomes_a_meeting() {
    let world = World::new().await;
    let before = log_length(&world).await;
    let poll = ask(&world).await;
    assert_eq!(log_after(&world, before).await[1..], ["groups.date_poll_opened"]);
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&poll).await;
    assert!(page.says("Everyone in this group sees who answered what."), "{}", page.text());
    assert!(page.says("26 March 2027, 10:00 CET") && page.says("2 April 2027, 10:00 CEST"), "{}", page.text());
    assert!(page.says("Nobody has answered yet.") && !page.has_button("Call the meeting at this time"));
    let page = member.press(&page, "Send my answers", &[("answer_1", "yes"), ("answer_2", "no")]).await;
    assert!(page.says("Your answers are saved.") && page.has_button("Change my answers"), "{}", page.text());
    assert!(holds(&page, "answer_1", "yes") && holds(&page, "answer_2", "no"));
    answer(&world, world.cast.chair, &poll, ["yes", "maybe"]).await;
    answer(&world, world.cast.lead, &poll, ["maybe", "yes"]).await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&poll).await;
    let shown = rows(&page).join("\n");
    assert!(shown.contains("2 people, 2 governments") && shown.contains("1 person, 1 government"), "{shown}");
    assert!(page.says("Have answered3 people") && page.says("Yes: 2. If need be: 1."), "{}", page.text());
    assert!(page.says("member, Oulu") && page.says("26 Mar 2027, 10:00 CET"), "{}", page.text());
    let [first, _] = times(&world).await;
    let page = lead.press(&page, "Call the meeting at this time", &[("option", &first)]).await;
    assert!(page.says("This time was chosen: Friday, 26 March 2027, 10:00 CET"), "{}", page.text());
    assert!(!page.has_button("Call the meeting at this time") && !page.has_button("Change my answers"));

    let meeting = lead.open(&page.link("To the meeting")).await;
    assert_eq!(place(&meeting), "/events/technical-2027-03-26");
    assert!(meeting.says("Meeting of spring") && meeting.says("11:30 CET") && meeting.says("2 people come."));
    assert_eq!(states(&world).await, ["chair@cast.example coming", "member@cast.example coming"]);
    let mails = world.mails(world.cast.member.email).await;
    assert_eq!(mails.len(), 1, "the invitation is the mail");
    assert!(mails[0].header("Subject").contains("Meeting of spring"));
    let public = world.visitor().get("/events").await;
    assert!(public.says("Meeting of spring"));
}

async fn states(world: &World) -> Vec<String> {
    let conn = world.app().db.reader().await.unwrap();
    let found: Vec<Stated> = conn
        .all(
            "select p.email, a.state from v_attendance a join meetings m on m.id = a.meeting join persons p on p.id = a.person
             where m.slug = 'technical-2027-03-26' order by p.email",
            &[],
        )
        .await
        .unwrap();
    found.into_iter().map(|row| format!("{} {}", row.email, row.state)).collect()
}

#[tokio::test]
async fn what_is_missing_is_said_at_its_field_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(NEW).await;
    let page = lead.press(&form, "Ask the group", &[("title", "Four"), ("lasts", "1"), ("about", "Why & how")]).await;
    assert_refused(&page, &["title", "lasts", "day_1", "until"]);
    assert!(holds(&page, "title", "Four") && holds(&page, "about", "Why & how"));
    // The clocks skip one hour and repeat another.
    let typed = [("day_1", "2027-03-28"), ("begins_1", "02:30"), ("day_2", "2027-10-31"), ("begins_2", "02:30")];
    let page = lead.press(&form, "Ask the group", &[&TYPED[..3], &typed, &TYPED[7..]].concat()).await;
    assert_refused(&page, &["begins_1", "begins_2"]);
    assert!(error_at(&page, "begins_1").unwrap().contains("go forward"));
    assert!(error_at(&page, "begins_2").unwrap().contains("go back"));
    assert!(holds(&page, "day_1", "2027-03-28") && holds(&page, "begins_2", "02:30"));
    assert_eq!(world.happened("groups.date_poll_opened").await, 0);
    let long = "x".repeat(200);
    let page = lead.press(&form, "Ask the group", &[&[("title", long.as_str())], &TYPED[1..]].concat()).await;
    assert_refused(&page, &["title"]);
}

#[tokio::test]
async fn a_quarter_without_a_meeting_leads_to_a_poll_with_its_days() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/date-polls/new?quarter=2027-2").await;
    assert!(holds(&form, "title", "Quarterly meeting") && holds(&form, "kind", "quarterly"));
    assert!(holds(&form, "day_1", "2027-05-17") && holds(&form, "day_2", "2027-05-18"), "{}", form.html());
    let year = lead.get("/groups/technical/meetings?year=2027").await;
    assert!(year.html().contains("/en/groups/technical/date-polls/new?quarter=2027-2"));
    // Others call no meetings and ask nobody.
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(member.get(NEW).await.status, 403);
    assert!(!member.get("/groups/technical/meetings?year=2027").await.says("Find a date by a poll"));
}

#[tokio::test]
async fn a_second_press_asks_once_and_ten_open_polls_are_enough() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let (a, b) = {
        let mut again = world.browser(world.cast.lead).await;
        tokio::join!(
            post(&mut lead, "/groups/technical/date-polls", &TYPED),
            post(&mut again, "/groups/technical/date-polls", &TYPED)
        )
    };
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(a.headers.get("location"), b.headers.get("location"));
    assert_eq!(world.happened("groups.date_poll_opened").await, 1);
    for number in 2..=10 {
        let title = format!("Meeting {number}");
        let fields = [&[("title", title.as_str())], &TYPED[1..]].concat();
        assert_eq!(post(&mut lead, "/groups/technical/date-polls", &fields).await.status, 303);
    }
    let page = post(&mut lead, "/groups/technical/date-polls", &[&[("title", "One more")], &TYPED[1..]].concat()).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Ten polls are open in this group."), "{}", page.text());
}

#[tokio::test]
async fn only_the_group_finds_a_poll() {
    let world = World::new().await;
    let poll = ask(&world).await;
    for who in [world.cast.nobody, world.cast.official, world.cast.other_member, world.cast.steward] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&poll).await.status, 404, "{}", who.email);
        assert_eq!(answer(&world, who, &poll, ["yes", "yes"]).await.status, 404, "{}", who.email);
        let year = browser.get("/groups/technical/meetings").await;
        assert!(!year.says("Meeting of spring"), "{}", who.email);
    }
    assert!(place(&world.visitor().get(&poll).await).starts_with("/sign-in"));
    let mut member = world.browser(world.cast.member).await;
    let [first, _] = times(&world).await;
    assert_eq!(choose(&mut member, &poll, &first).await.status, 403);
    assert_eq!(post(&mut member, &format!("{poll}/withdrawals"), &[("reason", "No")]).await.status, 403);
    assert!(member.get("/groups/technical/meetings").await.says("Meeting of spring"));
    assert!(member.get("/groups/technical/date-polls").await.says("Waits for answers"));
}

#[tokio::test]
async fn each_time_wants_an_answer_and_the_closing_second_is_too_late() {
    let world = World::new().await;
    let poll = ask(&world).await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&poll).await;
    let page = member.press(&page, "Send my answers", &[("answer_1", "maybe")]).await;
    assert_refused(&page, &["answer_2"]);
    assert!(holds(&page, "answer_1", "maybe"));
    let before = log_length(&world).await;
    assert_eq!(answer(&world, world.cast.member, &poll, ["yes", "perhaps"]).await.status, 422);
    assert_eq!(log_after(&world, before).await, ["people.signed_in"]);
    to(&world, "2026-12-01T22:59:59.999999Z");
    let mut member = world.browser(world.cast.member).await;
    let fields = [("answer_1", "yes"), ("answer_2", "no")];
    assert_eq!(post(&mut member, &format!("{poll}/answers"), &fields).await.status, 303);
    assert_eq!(post(&mut member, &format!("{poll}/answers"), &fields).await.status, 303);
    assert_eq!(world.happened("groups.date_poll_answered").await, 1, "said twice is said once");
    to(&world, "2026-12-01T23:00:00Z");
    let page = post(&mut member, &format!("{poll}/answers"), &[("answer_1", "no"), ("answer_2", "no")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("The time for answers is over.") && page.says("Waits for a choice"), "{}", page.text());
    assert!(rows(&page)[0].contains("1 person, 1 government"), "{}", page.text());
}

#[tokio::test]
async fn two_who_choose_at_once_make_one_meeting() {
    let world = World::new().await;
    let poll = ask(&world).await;
    let [first, second] = times(&world).await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let (a, b) = tokio::join!(choose(&mut lead, &poll, &first), choose(&mut chair, &poll, &second));
    let mut answers = [a.status.as_u16(), b.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [303, 422]);
    let refused = if a.status == 422 { a } else { b };
    assert!(refused.says("Somebody has settled this poll in the meantime."), "{}", refused.text());
    assert!(refused.says("This time was chosen:"));
    assert_eq!(world.happened("groups.date_chosen").await, 1);
    assert_eq!(world.happened("groups.meeting_announced").await, 2, "the cast's, and this one");
    // The same again is no second meeting, and what is chosen cannot be ended.
    for option in [&first, &second] {
        choose(&mut lead, &poll, option).await;
    }
    assert_eq!(world.happened("groups.meeting_announced").await, 2);
    assert_eq!(post(&mut lead, &format!("{poll}/withdrawals"), &[("reason", "No")]).await.status, 422);
}

#[tokio::test]
async fn a_time_that_has_passed_cannot_be_chosen_and_one_without_answers_can() {
    let world = World::new().await;
    let poll = ask(&world).await;
    let [first, second] = times(&world).await;
    to(&world, "2027-03-26T09:00:00Z");
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&poll).await;
    assert!(rows(&page)[0].contains("This time has passed"), "{}", page.text());
    assert!(!page.html().contains(&format!("value=\"{first}\"")), "it is not offered");
    let page = choose(&mut lead, &poll, &first).await;
    assert_refused(&page, &["option"]);
    assert_refused(&choose(&mut lead, &poll, "none").await, &["option"]);
    assert_eq!(choose(&mut lead, &poll, &second).await.status, 303);
    assert!(lead.get("/events/technical-2027-04-02").await.says("0 people come."));
}

#[tokio::test]
async fn a_poll_whose_times_have_all_passed_can_only_be_ended_with_a_reason() {
    let world = World::new().await;
    let poll = ask(&world).await;
    answer(&world, world.cast.member, &poll, ["no", "no"]).await;
    to(&world, "2027-04-02T08:00:00Z");
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&poll).await;
    assert!(page.says("All times have passed.") && !page.has_button("Call the meeting at this time"));
    let page = lead.press(&page, "End it without a date", &[]).await;
    assert_refused(&page, &["reason"]);
    let page = lead.press(&page, "End it without a date", &[("reason", "It suited nobody.")]).await;
    assert!(page.says("Ended without a date on 2 April 2027") && page.says("It suited nobody."), "{}", page.text());
    assert_eq!(post(&mut lead, &format!("{poll}/withdrawals"), &[("reason", "Another")]).await.status, 303);
    let page = world.browser(world.cast.member).await.get(&poll).await;
    assert!(page.says("It suited nobody.") && !page.says("Another"));
    assert_eq!(world.happened("groups.date_poll_dropped").await, 1);
}

#[tokio::test]
async fn who_leaves_is_not_counted_and_the_result_of_a_settled_poll_stays() {
    let world = World::new().await;
    let poll = ask(&world).await;
    answer(&world, world.cast.member, &poll, ["yes", "yes"]).await;
    answer(&world, world.cast.chair, &poll, ["yes", "no"]).await;
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(post(&mut member, "/groups/technical/departures", &[]).await.status, 303);
    assert_eq!(member.get(&poll).await.status, 404);
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&poll).await;
    assert!(rows(&page)[0].contains("1 person, 1 government") && !page.says("member, Oulu"), "{}", page.text());
    let [first, _] = times(&world).await;
    choose(&mut lead, &poll, &first).await;
    assert_eq!(states(&world).await, ["chair@cast.example coming"]);
    // The chair's seat and membership end too: what was counted stands.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update memberships set state = 'ended' where person = $1", params![world.cast.chair.person])
        .await
        .unwrap();
    tx.execute("update seats set until = $2 where person = $1", params![world.cast.chair.person, tx.clock().now()])
        .await
        .unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let page = lead.get(&poll).await;
    assert!(
        rows(&page)[0].contains("1 person, 1 government") && page.says("Nobody has answered yet."),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn times_stand_in_the_readers_zone_and_beside_it_in_the_organisers() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update persons set zone = 'Pacific/Auckland' where id = $1", params![world.cast.member.person])
        .await
        .unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let poll = ask(&world).await;
    let page = world.browser(world.cast.member).await.get(&poll).await;
    let shown = rows(&page).join("\n");
    // Summer time ends there and begins here between the two.
    assert!(shown.contains("26 March 2027, 22:00 NZDT (10:00 CET for the organiser)"), "{shown}");
    assert!(shown.contains("2 April 2027, 21:00 NZDT (10:00 CEST for the organiser)"), "{shown}");
    let [first, _] = times(&world).await;
    choose(&mut world.browser(world.cast.lead).await, &poll, &first).await;
    let page = world.browser(world.cast.member).await.get("/events/technical-2027-03-26").await;
    assert!(page.says("26 March 2027, 22:00 NZDT (10:00 CET for the organiser)"), "{}", page.text());
}

#[tokio::test]
async fn people_hear_of_it_by_notices_and_only_who_has_not_answered_is_reminded() {
    let world = World::new().await;
    let poll = ask(&world).await;
    world.settle().await;
    for who in [world.cast.member, world.cast.chair] {
        let page = world.browser(who).await.get("/notices").await;
        assert!(page.says("When does it suit you? Meeting of spring"), "{}", page.text());
    }
    assert!(!world.browser(world.cast.lead).await.get("/notices").await.says("When does it suit you?"));
    assert!(!world.browser(world.cast.other_member).await.get("/notices").await.says("When does it suit you?"));
    assert!(world.all_mails().is_empty(), "no mail of its own");
    answer(&world, world.cast.member, &poll, ["yes", "no"]).await;
    to(&world, "2026-11-29T23:00:00Z");
    world.settle().await;
    let reminded = "Two days left to say when it suits you: Meeting of spring";
    let page = world.browser(world.cast.chair).await.get("/notices").await;
    assert!(page.says(reminded), "{}", page.text());
    assert!(world.browser(world.cast.lead).await.get("/notices").await.says(reminded));
    assert!(!world.browser(world.cast.member).await.get("/notices").await.says(reminded));
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.open(&page.link(reminded)).await;
    assert_eq!(place(&page), poll);
    post(&mut chair, &format!("{poll}/withdrawals"), &[("reason", "We meet elsewhere.")]).await;
    world.settle().await;
    let page = world.browser(world.cast.member).await.get("/notices").await;
    assert!(page.says("None of the times became a meeting: Meeting of spring"), "{}", page.text());
}

#[tokio::test]
async fn nobody_is_reminded_of_a_poll_that_is_settled() {
    let world = World::new().await;
    let poll = ask(&world).await;
    let [first, _] = times(&world).await;
    choose(&mut world.browser(world.cast.lead).await, &poll, &first).await;
    to(&world, "2026-11-29T23:00:00Z");
    world.settle().await;
    assert_eq!(world.happened("groups.date_poll_ending").await, 0);
}

#[tokio::test]
async fn it_waits_on_the_home_until_it_is_answered_and_at_the_desk_until_it_is_settled() {
    let world = World::new().await;
    let poll = ask(&world).await;
    let waits = "Say which time suits you: Meeting of spring";
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get("/groups/technical/home").await.says(waits));
    answer(&world, world.cast.member, &poll, ["yes", "no"]).await;
    assert!(!member.get("/groups/technical/home").await.says(waits));
    let mut lead = world.browser(world.cast.lead).await;
    assert!(!lead.get("/groups/technical/desk").await.says("Meeting of spring"));
    to(&world, "2026-12-01T23:00:00Z");
    let mut lead = world.browser(world.cast.lead).await;
    assert!(!lead.get("/groups/technical/home").await.says(waits), "it can no longer be answered");
    let desk = lead.get("/groups/technical/desk").await;
    assert!(desk.says("Polls for a date that wait for a choice") && desk.says("Meeting of spring"), "{}", desk.text());
    let [first, _] = times(&world).await;
    choose(&mut lead, &poll, &first).await;
    assert!(!lead.get("/groups/technical/desk").await.says("Polls for a date that wait for a choice"));
    assert!(lead.get("/groups/technical/date-polls").await.says("Chosen"));
}

#[tokio::test]
async fn a_poll_of_one_group_takes_no_times_of_another() {
    let world = World::new().await;
    let poll = ask(&world).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let legal = id(&world, "select id from groups where slug = 'legal'").await.parse().unwrap();
    insert_membership(&tx, legal, world.cast.lead.person, None).await.unwrap();
    groups::samples::insert_seat(&tx, legal, world.cast.lead.person, "lead").await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let [first, _] = times(&world).await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = post(&mut lead, "/groups/legal/date-polls", &TYPED).await;
    let other = page.headers.get("location").unwrap().to_str().unwrap().to_owned();
    let other = other.trim_start_matches("/en").split('?').next().unwrap().to_owned();
    assert_ne!(other, poll);
    assert_refused(&choose(&mut lead, &other, &first).await, &["option"]);
    assert_eq!(world.happened("groups.date_chosen").await, 0);
}
