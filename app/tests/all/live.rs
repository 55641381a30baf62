//! The live page of a meeting: the current item, ranked questions, quick polls, notes, and who hears of what changes.

use std::net::SocketAddr;
use std::time::Duration;

use app::door::Door;
use app::server;
use groups::samples::{NewMeeting, insert_item, insert_meeting, insert_membership};
use jiff::{SignedDuration, Timestamp};
use kernel::access::Errand;
use kernel::params;
use nouns::PersonId;
use nouns::office::FactsImported;
use people::samples::{insert_affiliation, insert_person};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use world::{Browser, Page, Someone, World};

use crate::steps::{assert_refused, log_after, log_length, post};

const LIVE: &str = "/events/technical-first/live";

/// Sets the clock to some minutes after the start of the cast's meeting.
fn at(world: &World, minutes: i64) {
    let start: Timestamp = "2026-12-03T09:00:00Z".parse().unwrap();
    let wanted = start.checked_add(SignedDuration::from_mins(minutes)).unwrap();
    world.app().clock.advance(wanted.duration_since(world.app().clock.now()));
}

/// A world in which the meeting is on.
async fn on() -> World {
    let world = World::new().await;
    at(&world, 5);
    world
}

async fn ask(browser: &mut Browser, words: &str) -> Page {
    let page = browser.get(LIVE).await;
    browser.press(&page, "Ask it", &[("question", words)]).await
}

fn button(words: &str, about: &str) -> String {
    format!("{words}: {about}")
}

fn region(page: &Page, part: &str) -> String {
    page.all(&format!("[data-part={part}]")).join(" ")
}

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

#[tokio::test]
async fn the_page_tells_where_the_meeting_is_in_time() {
    let world = World::new().await;
    for (minutes, words, asks) in [
        (-31, "The meeting has not begun yet.", false),
        (-29, "The meeting begins soon.", true),
        (0, "The meeting is on.", true),
        (179, "The meeting is on.", true),
        (180, "The meeting is over.", false),
    ] {
        at(&world, minutes);
        let mut member = world.browser(world.cast.member).await;
        let page = member.get(LIVE).await;
        assert!(page.all("[data-status]").join("").starts_with(words), "{minutes}: {}", page.text());
        assert_eq!(page.has_button("Ask it"), asks, "{minutes}");
        let answer =
            post(&mut member, &format!("{LIVE}/questions"), &[("question", &format!("Minute {minutes}?"))]).await;
        assert_eq!(answer.status, if asks { 303 } else { 422 }, "{minutes}");
        let home = member.get("/groups/technical/home").await;
        let way_in = home.all(".panel a").iter().any(|link| link == "The meeting is on: open the live page");
        // The home tells of the next meeting, which is not the one that is over.
        assert_eq!(way_in, asks && minutes < 120, "{minutes}");
        let open = member.get("/events/technical-first").await.all("main a");
        assert_eq!(open.iter().any(|link| link == "The meeting is on: open the live page"), asks, "{minutes}");
    }
    let mut lead = world.browser(world.cast.lead).await;
    at(&world, 5);
    world.app().clock.advance(SignedDuration::from_hours(-24));
    let page = lead.get("/events/technical-first/cancellations/new").await;
    lead.press(&page, "Cancel the meeting", &[("reason", "The lead is ill.")]).await;
    at(&world, 5);
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(LIVE).await;
    assert!(page.says("The meeting is cancelled.") && !page.has_button("Ask it"), "{}", page.text());
}

#[tokio::test]
async fn only_those_whom_the_meeting_is_for_find_the_page_and_what_is_in_it() {
    let world = on().await;
    let mut member = world.browser(world.cast.member).await;
    ask(&mut member, "Who pays for it?").await;
    let asked = crate::steps::id(&world, "select id from meeting_questions").await;
    let reads = [LIVE.to_owned(), format!("{LIVE}/stream"), format!("{LIVE}/questions"), format!("{LIVE}/notes")];
    let writes =
        ["turns", "questions", "polls", "votes", "notes", "notes/transfers"].map(|rest| format!("{LIVE}/{rest}"));
    let things = ["supports", "supports/endings", "answers", "set-asides"]
        .map(|rest| format!("{LIVE}/questions/{asked}/{rest}"));
    let before = log_length(&world).await;
    for who in [world.cast.other_member, world.cast.official, world.cast.steward, world.cast.nobody] {
        let mut browser = world.browser(who).await;
        for path in &reads {
            assert_eq!(
                browser.raw("GET", &format!("/en{path}"), None, "").await.status,
                404,
                "{path} as {}",
                who.email
            );
        }
        for path in writes.iter().chain(&things) {
            assert_eq!(post(&mut browser, path, &[]).await.status, 404, "{path} as {}", who.email);
        }
    }
    assert_eq!(log_length(&world).await, before + 4, "only four have signed in");
    for who in [world.cast.member, world.cast.chair, world.cast.lead] {
        let mut browser = world.browser(who).await;
        for path in &reads {
            assert_eq!(
                browser.raw("GET", &format!("/en{path}"), None, "").await.status,
                200,
                "{path} as {}",
                who.email
            );
        }
    }
    // A question of another meeting is none of this one.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let other = NewMeeting {
        slug: "technical-second",
        group: Some(world.cast.technical),
        title: "Second meeting",
        kind: "extra",
        starts_at: Some("2026-12-03T09:00:00Z".parse().unwrap()),
        on_day: Some(jiff::civil::date(2026, 12, 3)),
        audience: "everyone",
        ..NewMeeting::default()
    };
    insert_meeting(&tx, &other).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut chair = world.browser(world.cast.chair).await;
    let path = format!("/events/technical-second/live/questions/{asked}/supports");
    assert_eq!(post(&mut chair, &path, &[]).await.status, 404);
    // A meeting for everyone is read by visitors, who write nothing.
    let mut visitor = world.visitor();
    let page = visitor.get("/events/technical-second/live").await;
    assert!(
        page.status == 200 && page.says("Sign in to ask and to vote.") && !page.has_button("Ask it"),
        "{}",
        page.text()
    );
    assert_eq!(visitor.raw("GET", "/en/events/technical-second/live/stream", None, "").await.status, 200);
    assert_eq!(
        post(&mut visitor, "/events/technical-second/live/questions", &[("question", "May I?")]).await.status,
        403
    );
    // Who asks there is not named to those of whom nobody knows.
    let mut nobody = world.browser(world.cast.nobody).await;
    let page = nobody.get("/events/technical-second/live").await;
    nobody.press(&page, "Ask it", &[("question", "Is it recorded?")]).await;
    let page = visitor.get("/events/technical-second/live").await;
    assert!(page.says("Is it recorded?") && !page.says("nobody"), "{}", page.text());
}

#[tokio::test]
async fn questions_are_ranked_by_support_and_nobody_supports_twice_or_their_own() {
    let world = on().await;
    let mut member = world.browser(world.cast.member).await;
    let mut chair = world.browser(world.cast.chair).await;
    let mut lead = world.browser(world.cast.lead).await;
    let before = log_length(&world).await;
    let page = ask(&mut member, "First?").await;
    assert!(page.says("Your question is in.") && page.says("Yours"), "{}", page.text());
    assert_eq!(ask(&mut member, "First?").await.all("[data-part=questions] li").len(), 1, "asked twice is asked once");
    ask(&mut member, "Second?").await;
    assert_eq!(log_after(&world, before).await, ["groups.meeting_question_asked"; 2]);
    let page = chair.get(LIVE).await;
    let page = chair.press(&page, &button("Support it", "Second?"), &[]).await;
    assert!(page.says("You support this question now."), "{}", page.text());
    let order: Vec<String> = page.all("[data-part=questions] li .prose");
    assert_eq!(order, ["Second?", "First?"]);
    let page = lead.get(LIVE).await;
    let page = lead.press(&page, &button("Support it", "Second?"), &[]).await;
    assert!(page.says("2 support it"), "{}", page.text());
    let id = crate::steps::id(&world, "select id from meeting_questions where words = 'Second?'").await;
    let path = format!("{LIVE}/questions/{id}/supports");
    let length = log_length(&world).await;
    assert_eq!(post(&mut lead, &path, &[]).await.status, 303);
    assert_eq!(log_length(&world).await, length, "supported twice is supported once");
    let page = post(&mut member, &path, &[]).await;
    assert!(page.status == 422 && page.says("This is your own question."), "{}", page.text());
    assert!(!member.get(LIVE).await.has_button(&button("Support it", "Second?")));
    // Two clicks at the same moment.
    let page = lead.get(LIVE).await;
    lead.press(&page, &button("Take it back", "Second?"), &[]).await;
    let mut again = world.browser(world.cast.lead).await;
    let (one, two) = tokio::join!(post(&mut lead, &path, &[]), post(&mut again, &path, &[]));
    assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
    assert_eq!(count(&world, "select supports as n from meeting_questions where words = 'Second?'").await, 2);
    assert_eq!(count(&world, "select count(*) as n from meeting_question_supports").await, 2);
}

#[tokio::test]
async fn a_question_is_bounded_and_so_are_those_of_one_person() {
    let world = on().await;
    let mut member = world.browser(world.cast.member).await;
    for wrong in ["", "Why?", &"a".repeat(301)] {
        let page = ask(&mut member, wrong).await;
        assert_refused(&page, &["question"]);
        assert_eq!(page.all("textarea[name=question]").join(""), wrong, "what was typed is gone");
    }
    for number in 1..=5 {
        ask(&mut member, &format!("Question {number}")).await;
    }
    let page = ask(&mut member, "One more").await;
    assert!(page.status == 422 && page.says("You have 5 open questions."), "{}", page.text());
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(LIVE).await;
    chair.press(&page, &button("It is answered", "Question 3"), &[]).await;
    assert!(ask(&mut member, "One more").await.says("Your question is in."));
    let page = ask(&mut chair, "<script>alert(1)</script> & \u{202e}\u{200b}").await;
    assert!(page.html().contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;"), "{}", page.html());
}

#[tokio::test]
async fn who_asked_sees_what_became_of_a_question_and_others_see_that_it_was_settled() {
    let world = on().await;
    let mut member = world.browser(world.cast.member).await;
    ask(&mut member, "Is it free?").await;
    ask(&mut member, "Why are you late?").await;
    let before = log_length(&world).await;
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(LIVE).await;
    chair.press(&page, &button("It is answered", "Is it free?"), &[]).await;
    let link = chair.get(LIVE).await.link(&button("Set it aside", "Why are you late?"));
    let page = chair.open(&link).await;
    let page = chair.press(&page, "Set it aside", &[]).await;
    assert_refused(&page, &["reason"]);
    let page = chair.press(&page, "Set it aside", &[("reason", "It is not for this meeting.")]).await;
    assert!(page.says("The question is set aside."), "{}", page.text());
    let mut lead = world.browser(world.cast.lead).await;
    assert_eq!(
        log_after(&world, before).await,
        [
            "people.signed_in",
            "groups.meeting_question_answered",
            "groups.meeting_question_set_aside",
            "people.signed_in"
        ]
    );
    let page = member.get(LIVE).await;
    let own = page.all("section[aria-labelledby=ask]").join("");
    assert!(
        own.contains("Set aside") && own.contains("It is not for this meeting.") && own.contains("Is it free?"),
        "{own}"
    );
    let page = lead.get(LIVE).await;
    let shared = region(&page, "questions");
    assert!(shared.contains("1 answered") && shared.contains("1 question was set aside."), "{shared}");
    assert!(!shared.contains("Why are you late?"), "{shared}");
    assert!(lead.get(&format!("{LIVE}/questions?state=set_aside")).await.says("It is not for this meeting."));
    assert_eq!(member.get(&format!("{LIVE}/questions?state=set_aside")).await.status, 404);
    // Settled is settled.
    let id = crate::steps::id(&world, "select id from meeting_questions where state = 'set_aside'").await;
    let page = post(&mut lead, &format!("{LIVE}/questions/{id}/answers"), &[]).await;
    assert!(page.status == 422 && page.says("has been settled meanwhile"), "{}", page.text());
    assert_eq!(post(&mut lead, &format!("{LIVE}/questions/{id}/supports"), &[]).await.status, 422);
    assert_eq!(post(&mut member, &format!("{LIVE}/questions/{id}/answers"), &[]).await.status, 403);
}

#[tokio::test]
async fn all_questions_are_found_page_by_page_in_their_order() {
    let world = on().await;
    let mut chair = world.browser(world.cast.chair).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let meeting = tx.one::<Found>("select id from meetings where slug = 'technical-first'", &[]).await.unwrap().id;
    for number in 0..120_i64 {
        let id: nouns::MeetingQuestionId = tx.clock().new_id();
        tx.execute(
            "insert into meeting_questions (id, meeting, person, words, state, supports, asked_at) values ($1, $2, $3, $4, 'open', $5, $6)",
            params![id, meeting, world.cast.member.person, format!("Question {number}"), number % 3, tx.clock().now()],
        )
        .await
        .unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let live = chair.get(LIVE).await;
    assert_eq!(live.all("[data-part=questions] li .prose").len(), 20);
    assert!(region(&live, "questions").contains("120 open questions"));
    let mut page = chair.get(&format!("{LIVE}/questions")).await;
    let mut all = Vec::new();
    loop {
        all.extend(page.all("ol.list li .prose"));
        if !page.all("a").iter().any(|link| link == "Next") {
            break;
        }
        let next = page.link("Next");
        page = chair.open(&next).await;
    }
    let wanted: Vec<String> = (0..3)
        .rev()
        .flat_map(|supports| {
            (0..120).filter(move |number| number % 3 == supports).map(|number| format!("Question {number}"))
        })
        .collect();
    assert_eq!(all, wanted);
}

kernel::row! {
    struct Found { id: nouns::MeetingId }
}

#[tokio::test]
async fn lead_chair_and_writer_go_from_item_to_item_and_two_clicks_are_one_step() {
    let world = on().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let meeting = tx.one::<Found>("select id from meetings where slug = 'technical-first'", &[]).await.unwrap().id;
    for title in ["The plan", "The end"] {
        insert_item(&tx, meeting, title, 10, "").await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut lead = world.browser(world.cast.lead).await;
    let mut chair = world.browser(world.cast.chair).await;
    let before = log_length(&world).await;
    let page = lead.get(LIVE).await;
    assert!(region(&page, "now").contains("No item of the agenda has been called yet"), "{}", page.text());
    let page = lead.press(&page, &button("Go on to the next item", "The secret item"), &[]).await;
    let now = region(&page, "now");
    assert!(now.contains("The secret itemplanned at 10:00 CET") && now.contains("Next: The plan"), "{now}");
    // Both press the same button: one step, not two.
    let (one, two) = (lead.get(LIVE).await, chair.get(LIVE).await);
    lead.press(&one, &button("Go on to the next item", "The plan"), &[]).await;
    let page = chair.press(&two, &button("Go on to the next item", "The plan"), &[]).await;
    assert!(region(&page, "now").contains("The planplanned at 10:20 CET"), "{}", page.text());
    assert_eq!(log_after(&world, before).await, ["groups.agenda_item_reached"; 2]);
    assert_eq!(page.all("[data-part=agenda] li[aria-current=step] h3"), ["The plan"]);
    let page = chair.press(&page, &button("Go to this item", "The end"), &[]).await;
    assert!(!page.says("Next:"), "{}", page.text());
    // A member has no buttons and no right.
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(LIVE).await;
    assert!(region(&page, "now").contains("The end") && !page.html().contains("live/turns"), "{}", page.html());
    assert_eq!(post(&mut member, &format!("{LIVE}/turns"), &[]).await.status, 403);
    // Whoever is named to write can.
    let page = lead.get("/events/technical-first/writers/new").await;
    let named = world.cast.member.person.to_string();
    lead.press(&page, "Name this person", &[("writer", &named)]).await;
    let page = member.get(LIVE).await;
    let page = member.press(&page, &button("Go to this item", "The plan"), &[]).await;
    assert!(region(&page, "now").contains("The plan"), "{}", page.text());
    // After the end it is at none.
    at(&world, 180);
    let page = world.browser(world.cast.lead).await.get(LIVE).await;
    assert!(!page.says("Now") && !page.html().contains("aria-current=\"step\""), "{}", page.text());
    at(&world, 5);
    // The current item is taken off the agenda.
    let id = crate::steps::id(&world, "select id from agenda_items where title = 'The plan'").await;
    post(&mut lead, &format!("/agenda-items/{id}/removals"), &[]).await;
    assert!(region(&lead.get(LIVE).await, "now").contains("No item of the agenda has been called yet"));
    let page = post(&mut lead, &format!("{LIVE}/turns"), &[("item", &id)]).await;
    assert!(page.status == 422 && page.says("no longer on the agenda"), "{}", page.text());
}

async fn open_poll(browser: &mut Browser, words: &str, counts: &str, shown: bool) -> Page {
    let page = browser.get(&format!("{LIVE}/polls/new")).await;
    let mut typed = vec![("words", words), ("answers", "Monday\nTuesday"), ("counts", counts)];
    if shown {
        typed.push(("is_shown", "yes"));
    }
    browser.press(&page, "Open the poll", &typed).await
}

#[tokio::test]
async fn a_poll_of_persons_counts_each_once_and_shows_the_result_when_it_is_closed() {
    let world = on().await;
    let mut chair = world.browser(world.cast.chair).await;
    let mut member = world.browser(world.cast.member).await;
    let page = chair.get(&format!("{LIVE}/polls/new")).await;
    let page = chair.press(&page, "Open the poll", &[("words", "Hm"), ("answers", "One")]).await;
    assert_refused(&page, &["words", "answers"]);
    let page = open_poll(&mut chair, "Which day?", "persons", false).await;
    assert!(
        page.says("The poll is open.") && page.says("The result is shown when the poll is closed."),
        "{}",
        page.text()
    );
    assert!(open_poll(&mut chair, "Which day?", "persons", false).await.status == 200, "opened twice is opened once");
    let page = open_poll(&mut chair, "Another?", "persons", false).await;
    assert!(page.status == 422 && page.says("Close the open poll first."), "{}", page.text());
    assert_eq!(count(&world, "select count(*) as n from polls").await, 1);
    let page = member.get(LIVE).await;
    let page = member.press(&page, &button("Vote for this", "Monday"), &[]).await;
    let page = member.press(&page, &button("Vote for this", "Tuesday"), &[]).await;
    let polls = region(&page, "polls");
    assert!(polls.contains("1 person has voted") && !polls.contains("1 vote"), "{polls}");
    assert_eq!(page.all(".answers li").iter().position(|one| one.contains("Your vote")), Some(1));
    press(&mut chair, &button("Vote for this", "Tuesday")).await;
    assert_eq!(world.happened("groups.poll_vote_given").await, 3);
    let open = member.get(LIVE).await;
    let page = press(&mut chair, &button("Close the poll", "Which day?")).await;
    assert!(region(&page, "polls").contains("Tuesday 2 votes"), "{}", page.text());
    // The vote that comes behind the closing.
    let page = member.press(&open, &button("Vote for this", "Monday"), &[]).await;
    assert!(page.status == 422 && page.says("Your vote came too late and does not count."), "{}", page.text());
    assert_eq!(count(&world, "select count(*) as n from poll_votes v join poll_answers a on a.poll = v.poll and a.number = v.answer where a.words = 'Tuesday'").await, 2);
    assert_eq!(post(&mut member, &format!("{LIVE}/polls"), &[("words", "Mine?")]).await.status, 403);
}

/// Presses a button of the live page as it is now.
async fn press(browser: &mut Browser, button: &str) -> Page {
    let page = browser.get(LIVE).await;
    browser.press(&page, button, &[]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vote_in_the_moment_of_closing_counts_or_is_refused_and_never_both() {
    let world = on().await;
    let mut chair = world.browser(world.cast.chair).await;
    let mut member = world.browser(world.cast.member).await;
    for round in 0..8 {
        open_poll(&mut chair, &format!("Round {round}?"), "persons", true).await;
        let poll = newest_poll(&world).await;
        let closing = format!("{LIVE}/polls/{poll}/closings");
        let choice = format!("{poll}-1");
        let path = format!("{LIVE}/votes");
        let fields = [("answer", choice.as_str())];
        let before = log_length(&world).await;
        let (vote, closed) = if round % 2 == 0 {
            tokio::join!(post(&mut member, &path, &fields), post(&mut chair, &closing, &[]))
        } else {
            let (closed, vote) = tokio::join!(post(&mut chair, &closing, &[]), post(&mut member, &path, &fields));
            (vote, closed)
        };
        assert_eq!(closed.status, 303);
        // What counts was given before the poll was closed; what came behind it was refused.
        match vote.status.as_u16() {
            303 => assert_eq!(log_after(&world, before).await, ["groups.poll_vote_given", "groups.poll_closed"]),
            422 => {
                assert!(vote.says("Your vote came too late"), "{}", vote.text());
                assert_eq!(log_after(&world, before).await, ["groups.poll_closed"]);
            }
            other => panic!("{other}"),
        }
    }
}

async fn newest_poll(world: &World) -> String {
    crate::steps::id(world, "select id from polls order by id desc limit 1").await
}

#[tokio::test]
async fn a_poll_that_nobody_closes_ends_with_the_meeting() {
    let world = on().await;
    let mut chair = world.browser(world.cast.chair).await;
    open_poll(&mut chair, "Which day?", "persons", false).await;
    press(&mut chair, &button("Vote for this", "Monday")).await;
    let choice = format!("{}-2", newest_poll(&world).await);
    at(&world, 180);
    let page = post(&mut chair, &format!("{LIVE}/votes"), &[("answer", &choice)]).await;
    assert!(page.status == 422 && page.says("Your vote came too late"), "{}", page.text());
    assert!(
        region(&page, "polls").contains("Closed") && region(&page, "polls").contains("Monday 1 vote"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn a_government_has_one_vote_which_its_people_change_and_which_stays_when_one_leaves() {
    let world = on().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_membership(&tx, world.cast.technical, world.cast.representative.person, Some(world.cast.oulu))
        .await
        .unwrap();
    // Also works for a government that is not in the group.
    insert_affiliation(&tx, world.cast.member.person, world.cast.ghent, "Adviser", false).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut chair = world.browser(world.cast.chair).await;
    let mut lead = world.browser(world.cast.lead).await;
    let mut member = world.browser(world.cast.member).await;
    let mut colleague = world.browser(world.cast.representative).await;
    open_poll(&mut chair, "Which day?", "governments", true).await;
    let page = member.get(LIVE).await;
    assert!(page.says("One vote a government."), "{}", page.text());
    assert!(!page.has_button(&button("Vote for Ghent", "Monday")), "Ghent is not in the group");
    member.press(&page, &button("Vote for Oulu", "Monday"), &[]).await;
    let page = colleague.get(LIVE).await;
    assert!(region(&page, "polls").contains("Monday 1 voteVote of Oulu"), "{}", page.text());
    let page = colleague.press(&page, &button("Vote for Oulu", "Tuesday"), &[]).await;
    let polls = region(&page, "polls");
    assert!(polls.contains("1 government has voted") && polls.contains("Tuesday 1 voteVote of Oulu"), "{polls}");
    // Who has no government here, and who names one that is not theirs.
    let poll = newest_poll(&world).await;
    let choice = format!("{poll}-1");
    let (riga, ghent) = (world.cast.riga.to_string(), world.cast.ghent.to_string());
    for (browser, government) in [(&mut lead, ""), (&mut member, riga.as_str())] {
        let page = post(browser, &format!("{LIVE}/votes"), &[("answer", &choice), ("government", government)]).await;
        assert!(page.status == 422 && page.says("In this poll governments vote."), "{}", page.text());
    }
    let page = post(&mut member, &format!("{LIVE}/votes"), &[("answer", &choice), ("government", &ghent)]).await;
    assert_eq!(page.status, 422);
    // The one who gave the last word leaves: the vote is the government's and stays, and others can change it.
    let claim = crate::steps::id(&world, "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'representative@cast.example'").await;
    assert_eq!(post(&mut colleague, &format!("/affiliations/{claim}/endings"), &[]).await.status, 303);
    world.settle().await;
    assert_eq!(colleague.get(LIVE).await.status, 404);
    assert_eq!(post(&mut colleague, &format!("{LIVE}/votes"), &[("answer", &choice)]).await.status, 404);
    let page = member.get(LIVE).await;
    assert!(region(&page, "polls").contains("Tuesday 1 voteVote of Oulu"), "{}", page.text());
    let page = member.press(&page, &button("Vote for Oulu", "Monday"), &[]).await;
    assert!(region(&page, "polls").contains("Monday 1 voteVote of Oulu"), "{}", page.text());
}

#[tokio::test]
async fn two_write_notes_at_once_and_neither_writes_over_the_other() {
    let world = on().await;
    let mut lead = world.browser(world.cast.lead).await;
    let mut chair = world.browser(world.cast.chair).await;
    let page = lead.get(LIVE).await;
    let page = lead.press(&page, &button("Go on to the next item", "The secret item"), &[]).await;
    let other = chair.get(LIVE).await;
    lead.press(&page, "Note it", &[("note", "The lead opens.")]).await;
    let page = chair.press(&other, "Note it", &[("note", "Two are new.")]).await;
    let notes = region(&page, "notes");
    assert!(notes.contains("The secret itemThe lead opens.") && notes.contains("Two are new."), "{notes}");
    let page = chair.press(&other, "Note it", &[("note", "Two are new.")]).await;
    assert_eq!(page.all(".notes li").len(), 2, "pressed twice is noted once");
    assert_refused(&chair.press(&page, "Note it", &[]).await, &["note"]);
    // Both change the same note.
    let link = page.link(&button("Change the note", "Two are new."));
    let (one, two) = (lead.open(&link).await, chair.open(&link).await);
    lead.press(&one, "Save the change", &[("note", "Three are new.")]).await;
    let page = chair.press(&two, "Save the change", &[("note", "Four are new.")]).await;
    assert!(page.status == 422 && page.says("Three are new.") && page.says("Four are new."), "{}", page.text());
    let page = chair.press(&page, "Save the change", &[]).await;
    assert!(region(&page, "notes").contains("Four are new."), "{}", page.text());
    // Others read and do not write.
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(LIVE).await;
    assert!(region(&page, "notes").contains("Four are new.") && !page.has_button("Note it"), "{}", page.text());
    assert_eq!(post(&mut member, &format!("{LIVE}/notes"), &[("note", "x")]).await.status, 403);
    assert_eq!(post(&mut member, &format!("{LIVE}/notes/transfers"), &[]).await.status, 403);
    assert_eq!(member.open(&link).await.status, 403);
    assert!(member.get(&format!("{LIVE}/notes")).await.says("The lead opens."));
}

#[tokio::test]
async fn notes_go_into_the_draft_of_the_minutes_once_and_nothing_in_it_is_lost() {
    const EDIT: &str = "/events/technical-first/minutes/changes/new";
    const CARRY: &str = "Put the notes into the draft of the minutes";
    let world = on().await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(LIVE).await;
    lead.press(&page, "Note it", &[("note", "All are here.")]).await;
    let page = lead.get(EDIT).await;
    let stale = lead.press(&page, "Save", &[("words", "Written by hand.")]).await;
    let page = lead.get(LIVE).await;
    let page = lead.press(&page, &button("Go on to the next item", "The secret item"), &[]).await;
    let page = lead.press(&page, "Note it", &[("note", "It stays secret.")]).await;
    let before = log_length(&world).await;
    let page = lead.press(&page, CARRY, &[]).await;
    let draft = "Written by hand.\n\nAll are here.\n\nThe secret item\nIt stays secret.";
    assert_eq!(page.all("textarea[name=words]"), [draft.split_whitespace().collect::<Vec<_>>().join(" ")]);
    assert!(page.html().contains(draft), "{}", page.html());
    assert_eq!(log_after(&world, before).await, ["groups.notes_carried", "groups.minutes_written"]);
    assert_eq!(post(&mut lead, &format!("{LIVE}/notes/transfers"), &[]).await.status, 303);
    assert_eq!(log_length(&world).await, before + 2, "nothing goes in twice");
    assert!(!lead.get(LIVE).await.has_button(CARRY));
    // A form of the minutes that was open meanwhile is overtaken.
    let page = lead.press(&stale, "Save", &[("words", "Written by hand, and more.")]).await;
    assert!(page.status == 422 && page.says("Somebody saved this while you were writing"), "{}", page.text());
    // What is published is not added to unseen.
    let page = lead.get(EDIT).await;
    lead.press(&page, "Publish the minutes", &[]).await;
    let page = lead.get(LIVE).await;
    let page = lead.press(&page, "Note it", &[("note", "Too late.")]).await;
    let page = lead.press(&page, CARRY, &[]).await;
    assert!(page.status == 422 && page.says("The minutes are published already."), "{}", page.text());
    assert!(!lead.get("/events/technical-first/minutes").await.says("Too late."));
}

/// A server at a real address, with an end.
async fn served(world: &World) -> (SocketAddr, tokio::sync::oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (end, ended) = tokio::sync::oneshot::channel();
    let door = Door::new(&world.instance);
    let serving = tokio::spawn(server::serve(listener, door, async move { drop(ended.await) }));
    (address, end, serving)
}

/// The cookie of somebody, as it stands in a request.
async fn cookie(world: &World, who: PersonId) -> String {
    let until = world.app().clock.now().checked_add(SignedDuration::from_hours(24)).unwrap();
    let secret = world::sign_in(world.app(), Someone { person: who, email: "" }, until).await;
    format!("{}={secret}", world.app().cookie_name())
}

/// Somebody who listens.
struct Ear {
    stream: TcpStream,
    heard: String,
}

impl Ear {
    async fn open(address: SocketAddr, cookie: &str) -> Self {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head = format!(
            "GET /en{LIVE}/stream HTTP/1.1\r\nHost: belfry.test\r\nAccept-Encoding: gzip, br\r\nCookie: {cookie}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        Self { stream, heard: String::new() }
    }

    /// Listens until this was heard or the server has ended the stream. Returns whether it was heard.
    async fn hears(&mut self, words: &str) -> bool {
        tokio::time::timeout(Duration::from_secs(20), self.listen(words)).await.expect("it does not come")
    }

    async fn listen(&mut self, words: &str) -> bool {
        let mut piece = vec![0_u8; 16 * 1024];
        while !self.heard.contains(words) {
            match self.stream.read(&mut piece).await.unwrap_or(0) {
                0 => return false,
                read => self.heard.push_str(&String::from_utf8_lossy(&piece[..read])),
            }
        }
        true
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn listeners_hear_of_a_question_each_in_their_language_and_nothing_of_a_single_reader() {
    let world = on().await;
    let (address, _end, _) = served(&world).await;
    let mut member = world.browser(world.cast.member).await;
    open_poll(&mut world.browser(world.cast.chair).await, "Which day?", "persons", false).await;
    let mut one = Ear::open(address, &cookie(&world, world.cast.member.person).await).await;
    let mut two = Ear::open(address, &cookie(&world, world.cast.lead.person).await).await;
    for ear in [&mut one, &mut two] {
        assert!(ear.hears("event: agenda").await, "{}", ear.heard);
        let head = ear.heard.split("\r\n\r\n").next().unwrap().to_lowercase();
        assert!(
            head.starts_with("http/1.1 200") && head.contains("text/event-stream") && head.contains("no-store"),
            "{head}"
        );
        assert!(!head.contains("content-encoding"), "{head}");
        assert!(ear.heard.contains("retry: ") && !ear.heard.contains("Who pays?"), "{}", ear.heard);
        ear.heard.clear();
    }
    ask(&mut member, "Who pays?").await;
    for ear in [&mut one, &mut two] {
        assert!(ear.hears("Who pays?").await, "{}", ear.heard);
        assert!(!ear.heard.contains("event: agenda"), "what has not changed is sent again: {}", ear.heard);
    }
    // What one reader can do, and how the poll stands before it is closed, is in nobody's stream.
    press(&mut member, &button("Vote for this", "Monday")).await;
    assert!(one.hears("1 person has voted").await, "{}", one.heard);
    for secret in ["<form", "Yours", "Your vote", "1 vote<", "Support it"] {
        assert!(!one.heard.contains(secret) && !two.heard.contains(secret), "{secret}: {}", one.heard);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_stream_of_somebody_who_is_no_longer_meant_ends_and_that_of_others_goes_on() {
    let world = on().await;
    let (address, _end, _) = served(&world).await;
    let mut member = world.browser(world.cast.member).await;
    let mut leaves = Ear::open(address, &cookie(&world, world.cast.member.person).await).await;
    let mut stays = Ear::open(address, &cookie(&world, world.cast.lead.person).await).await;
    let gone = cookie(&world, world.cast.member.person).await;
    for ear in [&mut leaves, &mut stays] {
        assert!(ear.hears("event: agenda").await);
    }
    let page = member.get("/groups/technical/members").await;
    member.press(&page, "Leave this group", &[]).await;
    assert!(leaves.hears("event: end").await, "{}", leaves.heard);
    assert!(leaves.hears("\r\n0\r\n\r\n").await, "the answer goes on: {}", leaves.heard);
    let mut chair = world.browser(world.cast.chair).await;
    ask(&mut chair, "Who is left?").await;
    assert!(stays.hears("Who is left?").await && !stays.heard.contains("event: end"), "{}", stays.heard);
    let mut refused = Ear::open(address, &gone).await;
    assert!(refused.hears("404 Not Found").await, "{}", refused.heard);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_the_server_ends_the_streams_at_once() {
    let world = on().await;
    let (address, end, serving) = served(&world).await;
    let mut ear = Ear::open(address, &cookie(&world, world.cast.member.person).await).await;
    assert!(ear.hears("event: agenda").await);
    end.send(()).unwrap();
    // The server waits ten seconds for what does not end by itself.
    tokio::time::timeout(Duration::from_secs(5), serving).await.expect("a stream holds up the end").unwrap();
    assert!(!ear.hears("never said").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_has_a_few_streams_and_a_place_is_free_when_one_goes() {
    let world = on().await;
    let (address, _end, _) = served(&world).await;
    let cookie = cookie(&world, world.cast.member.person).await;
    let mut ears = Vec::new();
    for _ in 0..8 {
        let mut ear = Ear::open(address, &cookie).await;
        assert!(ear.hears("event: agenda").await);
        ears.push(ear);
    }
    let mut ninth = Ear::open(address, &cookie).await;
    assert!(
        ninth.hears("429 Too Many Requests").await && ninth.heard.to_lowercase().contains("retry-after"),
        "{}",
        ninth.heard
    );
    drop(ears.pop());
    let mut next = Ear::open(address, &cookie).await;
    for _ in 0..100 {
        if next.hears("HTTP/1.1 ").await && next.hears("\r\n\r\n").await && next.heard.contains("200 OK") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        next = Ear::open(address, &cookie).await;
    }
    panic!("the place is not free again: {}", next.heard);
}

/// Bytes of this process in memory.
fn resident() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
    pages.split(' ').nth(1).unwrap().parse::<usize>().unwrap() * 4096
}

/// To measure with: `cargo nextest run -p app --release --run-ignored only -E 'test(two_thousand_listen)' --no-capture`.
/// Both ends of each connection are in this process, so that the memory is more than the server's.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measure, not a test"]
async fn two_thousand_listen() {
    const PEOPLE: usize = 2000;
    const ROUNDS: usize = 10;
    let world = on().await;
    let (address, _end, _) = served(&world).await;
    let mut people = Vec::new();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..PEOPLE {
        let person = insert_person(&tx, &format!("p{number}@many.example"), "Somebody", None, None).await.unwrap();
        insert_affiliation(&tx, person, world.cast.oulu, "Officer", false).await.unwrap();
        insert_membership(&tx, world.cast.technical, person, Some(world.cast.oulu)).await.unwrap();
        people.push(person);
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut cookies = Vec::new();
    for person in people {
        cookies.push(cookie(&world, person).await);
    }
    world.settle().await;
    let mut chair = world.browser(world.cast.chair).await;
    for number in 0..5 {
        ask(&mut chair, &format!("Question {number}, which is as long as questions are in meetings?")).await;
    }
    let before = resident();
    let (came, mut come) = tokio::sync::mpsc::unbounded_channel();
    for cookie in cookies {
        let came = came.clone();
        let mut ear = Ear::open(address, &cookie).await;
        assert!(ear.hears("event: agenda").await, "{}", ear.heard);
        tokio::spawn(async move {
            ear.heard = String::new();
            for round in 0..ROUNDS {
                assert!(ear.hears(&format!("Round {round}?")).await);
                ear.heard = String::new();
                came.send(std::time::Instant::now()).unwrap();
            }
        });
    }
    println!("{PEOPLE} listen, {} kB a connection", (resident() - before) / PEOPLE / 1024);
    let mut asker = world.browser(world.cast.member).await;
    let mut took = Vec::new();
    for round in 0..ROUNDS {
        // A person has five open questions at most.
        if round == 5 {
            for open in 0..5 {
                let page = chair.get(LIVE).await;
                chair.press(&page, &button("It is answered", &format!("Round {open}?")), &[]).await;
            }
        }
        tokio::time::sleep(Duration::from_millis(600)).await;
        let start = std::time::Instant::now();
        let path = format!("{LIVE}/questions");
        assert_eq!(post(&mut asker, &path, &[("question", &format!("Round {round}?"))]).await.status, 303);
        for _ in 0..PEOPLE {
            let at = tokio::time::timeout(Duration::from_secs(30), come.recv()).await.unwrap().unwrap();
            took.push(at.duration_since(start));
        }
    }
    took.sort();
    println!("p50 {:?}, p99 {:?}, all {:?}", took[took.len() / 2], took[took.len() * 99 / 100], took[took.len() - 1]);
    println!("{} kB a connection at the end", (resident() - before) / PEOPLE / 1024);
    assert!(took[took.len() * 99 / 100] < Duration::from_secs(1));
    assert!((resident() - before) / PEOPLE < 100 * 1024);
}
