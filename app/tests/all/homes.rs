//! The private space of a group: its home, the desk of lead and chair, a message to everyone, guests of one meeting.

use groups::samples::{NewMeeting, insert_meeting, insert_membership};
use kernel::access::Errand;
use kernel::jobs::JobKind;
use nouns::groups::GroupFounded;
use people::samples::{NewGovernment, insert_affiliation, insert_government, insert_person, insert_signature};
use world::World;

use crate::steps::{assert_refused, id, log_length, place, post, propose};

#[tokio::test]
async fn a_members_home_says_what_is_new_what_waits_and_who_is_there() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.representative).await;
    propose(&mut official, "A clause for open sensors").await;
    world.settle().await;
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get("/groups/technical/home").await;
    for shown in [
        "You are here for Riga.",
        "Proposed: A clause for open sensors",
        "Meeting: First meeting",
        "Somebody from Oulu has joined",
        "2 topics that your government has not supported",
        "2 topics without an answer",
        "Members by government",
        "Why you can: you are a member of this group.",
    ] {
        assert!(page.says(shown), "{shown}: {}", page.text());
    }
    assert_eq!(page.all("tbody th"), ["Oulu", "Riga"]);
    assert!(page.all(".tag.good").iter().any(|tag| tag == "new"));
    let page = chair.press(&page, "I have read this", &[]).await;
    assert!(!page.all(".tag.good").iter().any(|tag| tag == "new") && !page.has_button("I have read this"));
    // Another's reading is not mine.
    let lead = world.browser(world.cast.lead).await.get("/groups/technical/home").await;
    assert!(
        lead.has_button("I have read this") && !lead.says("that your government has not supported"),
        "{}",
        lead.text()
    );
}

#[tokio::test]
async fn a_vote_waits_until_the_government_has_cast_it() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/chair-calls/new").await;
    let typed = [("apply_until", "2026-11-24"), ("vote_until", "2026-12-08"), ("quorum", "50")];
    let call = place(&lead.press(&form, "Open the call", &typed).await);
    let mut member = world.browser(world.cast.member).await;
    let page = member.get("/groups/technical/home").await;
    let page = member.open(&page.link("Stand for the chair, or wait for the vote")).await;
    member.press(&page, "Stand for this seat", &[("motivation", "Time."), ("mandate", "yes")]).await;
    world.app().clock.advance(jiff::SignedDuration::from_hours(20));
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get("/groups/technical/home").await.says("Your government has not voted yet"));
    let page = member.get(&call).await;
    let choice = crate::steps::first_choice(&page, "candidacy");
    member.press(&page, "Cast the vote", &[("candidacy", &choice)]).await;
    assert!(!member.get("/groups/technical/home").await.says("Your government has not voted yet"));
}

#[tokio::test]
async fn the_desk_shows_what_waits_for_lead_and_chair() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let settings = lead.get("/groups/technical/settings").await;
    lead.press(&settings, "Save", &[("mode", "on_request")]).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/groups/technical/memberships/new").await;
    official.press(&form, "Ask to join this group", &[("motivation", "Sensors.")]).await;
    let form = lead.get("/groups/technical/meetings/new").await;
    let typed = [
        ("title", "Bare meeting"),
        ("day", "2027-01-10"),
        ("begins", "10:00"),
        ("ends", "11:00"),
        ("audience", "group"),
    ];
    lead.press(&form, "Announce it", &typed).await;
    let mut steward = world.browser(world.cast.steward).await;
    let form = steward.get("/groups/technical/seats").await;
    let typed = [("role", "co_chair"), ("email", world.cast.member.email), ("term_ends", "2026-12-31")];
    steward.press(&form, "Give a seat", &typed).await;
    let page = lead.get("/groups/technical/desk").await;
    for shown in ["Sensors.", "A common clause for sensors", "Bare meeting", "Co-chair: member", "31 December 2026"] {
        assert!(page.says(shown), "{shown}: {}", page.text());
    }
    for link in ["How people join", "Invitation links", "Message to the group", "Calls for the chair"] {
        assert_eq!(lead.open(&page.link(link)).await.status, 200, "{link}");
    }
    // A co-chair sits at the same desk.
    assert_eq!(world.browser(world.cast.member).await.get("/groups/technical/desk").await.status, 200);
}

/// A meeting of the technical group on a day of December 2026.
async fn meet(world: &World, slug: &str, day: i8) {
    let day = jiff::civil::date(2026, 12, day);
    let new = NewMeeting {
        slug,
        group: Some(world.cast.technical),
        title: slug,
        kind: "working group meeting",
        starts_at: Some(format!("{day}T09:00:00Z").parse().unwrap()),
        on_day: Some(day),
        zone: Some("Europe/Helsinki"),
        audience: "group",
        ..NewMeeting::default()
    };
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_meeting(&tx, &new).await.unwrap();
    tx.commit(&GroupFounded { group: world.cast.technical }).await.unwrap();
}

fn silent(page: &world::Page) -> Vec<String> {
    page.all("section[aria-labelledby=silence] tbody tr")
}

#[tokio::test]
async fn the_desk_names_governments_that_nobody_saw_for_two_meetings() {
    let world = World::new().await;
    let days = |days: i64| world.app().clock.advance(jiff::SignedDuration::from_hours(24 * days));
    days(12);
    let page = world.browser(world.cast.lead).await.get("/groups/technical/desk").await;
    assert!(page.says("The group has not held two meetings yet.") && silent(&page).is_empty(), "{}", page.text());
    let mut chair = world.browser(world.cast.chair).await;
    post(&mut chair, "/events/technical-first/confirmations", &[]).await;
    meet(&world, "second", 10).await;
    meet(&world, "called-off", 11).await;
    meet(&world, "still-to-come", 20).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update meetings set cancelled_at = starts_at where slug = 'called-off'", &[]).await.unwrap();
    // Who joins after the first of them could not be at both.
    let new = NewGovernment { slug: "late", name: "Late", kind: "local", country: "FI", ..NewGovernment::default() };
    let late = insert_government(&tx, &new).await.unwrap();
    insert_signature(&tx, late, None, Some("2022"), None).await.unwrap();
    let person = insert_person(&tx, "late@cast.example", "Late", None, None).await.unwrap();
    insert_affiliation(&tx, person, late, "Officer", false).await.unwrap();
    insert_membership(&tx, world.cast.technical, person, Some(late)).await.unwrap();
    tx.commit(&GroupFounded { group: world.cast.technical }).await.unwrap();
    days(6);
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get("/groups/technical/desk").await;
    assert_eq!(silent(&page), ["OuluFinlandnever"]);
    assert_eq!(
        page.all("section[aria-labelledby=silence] li"),
        ["second, 10 December 2026", "First meeting, 3 December 2026"]
    );
    // Two meetings later the one that came once is silent too, with the day, and so is the one that joined between.
    meet(&world, "third", 11).await;
    let page = lead.get("/groups/technical/desk").await;
    assert_eq!(silent(&page), ["LateFinlandnever", "OuluFinlandnever", "RigaLatvia3 December 2026"]);
    // To say that one comes is not to be silent.
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, "/events/third/confirmations", &[]).await;
    assert_eq!(silent(&lead.get("/groups/technical/desk").await), ["LateFinlandnever", "RigaLatvia3 December 2026"]);
    assert_eq!(lead.get("/groups/technical/desk?silent=zzz~x").await.status, 200);
    let behind = format!("/groups/technical/desk?silent=zzz~{}", crate::steps::no_id(&world));
    assert_eq!(lead.get(&behind).await.status, 404);
}

#[tokio::test]
async fn many_silent_governments_are_shown_once_each() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..60 {
        let (slug, name) = (format!("town-{number}"), format!("Town {number}"));
        let new = NewGovernment { slug: &slug, name: &name, kind: "local", country: "FI", ..NewGovernment::default() };
        let government = insert_government(&tx, &new).await.unwrap();
        insert_signature(&tx, government, None, Some("2022"), None).await.unwrap();
        let person = insert_person(&tx, &format!("{slug}@cast.example"), &name, None, None).await.unwrap();
        insert_affiliation(&tx, person, government, "Officer", false).await.unwrap();
        insert_membership(&tx, world.cast.technical, person, Some(government)).await.unwrap();
    }
    tx.commit(&GroupFounded { group: world.cast.technical }).await.unwrap();
    meet(&world, "second", 10).await;
    world.app().clock.advance(jiff::SignedDuration::from_hours(24 * 20));
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get("/groups/technical/desk").await;
    let mut found = silent(&page);
    assert_eq!(found.len(), 50);
    let next = lead.open(&page.link("Next")).await;
    found.extend(silent(&next));
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 62, "sixty towns, Oulu and Riga");
}

#[tokio::test]
async fn home_and_desk_are_not_for_others() {
    let world = World::new().await;
    let cast = &world.cast;
    for (who, home, desk) in [
        (cast.member, 200, 403),
        (cast.lead, 200, 200),
        (cast.other_member, 403, 403),
        (cast.official, 403, 403),
        (cast.nobody, 403, 403),
        (cast.steward, 403, 403),
    ] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get("/groups/technical/home").await.status, home, "{}", who.email);
        assert_eq!(browser.get("/groups/technical/desk").await.status, desk, "{}", who.email);
        let sent = post(&mut browser, "/groups/technical/messages", &[("subject", "A"), ("words", "B")]).await.status;
        assert_eq!(sent, if desk == 200 { 303 } else { 403 }, "{}", who.email);
    }
    assert_eq!(place(&world.visitor().get("/groups/technical/home").await), "/sign-in");
}

/// So many that it takes more than one batch.
#[tokio::test]
async fn a_message_reaches_everyone_in_the_group_once_however_often_it_is_pressed_or_carried() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..201 {
        let email = format!("many-{number}@cast.example");
        let person = insert_person(&tx, &email, "Many", None, None).await.unwrap();
        insert_affiliation(&tx, person, world.cast.oulu, "Officer", false).await.unwrap();
        insert_membership(&tx, world.cast.technical, person, Some(world.cast.oulu)).await.unwrap();
    }
    tx.commit(&GroupFounded { group: world.cast.technical }).await.unwrap();
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/messages").await;
    assert_refused(&lead.press(&form, "Send it to everyone in the group", &[]).await, &["subject", "words"]);
    let typed = [("subject", "The agenda\r\nBcc: all@cast.example"), ("words", "It is there.\nRead it.")];
    for _ in 0..2 {
        let page = lead.press(&form, "Send it to everyone in the group", &typed).await;
        assert!(page.says("The message is on its way"), "{}", page.text());
    }
    world.settle().await;
    // A job that is run again after the end carries nothing.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let again = JobKind { kind: "groups.carry_message", once: false, run: |_, _| Box::pin(async { Ok(()) }) };
    let message = crate::steps::id(&world, "select id from group_messages").await;
    let payload = serde_json::json!({"message": message, "after": null});
    kernel::jobs::enqueue(&tx, &again, &payload, world.app().clock.now()).await.unwrap();
    tx.commit(&GroupFounded { group: world.cast.technical }).await.unwrap();
    world.settle().await;
    let mut to: Vec<String> = world.all_mails().into_iter().map(|letter| letter.to).collect();
    assert_eq!(to.len(), 203, "201 and the two of the cast, not the sender");
    to.sort();
    to.dedup();
    assert_eq!(to.len(), 203, "nobody twice");
    let letter = world.all_mails().into_iter().find(|letter| letter.to == world.cast.member.email).unwrap();
    assert_eq!(letter.subject, "[technical group] The agenda Bcc: all@cast.example");
    assert!(letter.text.contains("It is there.") && letter.text.contains("Read it."), "{}", letter.text);
    assert_eq!(world.happened("groups.message_sent").await, 1);
    assert!(lead.get("/groups/technical/messages").await.says("203 persons"));
}

#[tokio::test]
async fn a_guest_sees_the_one_meeting_with_an_account_or_with_the_link_and_nothing_else() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/events/technical-first/guests").await;
    let page = lead.press(&form, "Invite a guest", &[("name", "An expert"), ("email", "nobody@cast.example")]).await;
    assert!(page.says("The guest gets a mail with the link."), "{}", page.text());
    let again = lead.press(&form, "Invite a guest", &[("name", "An expert"), ("email", "NOBODY@cast.example")]).await;
    assert_refused(&again, &["email"]);
    let link = world.mails(world.cast.nobody.email).await.last().unwrap().link();
    // With the account whose address it is.
    let mut guest = world.browser(world.cast.nobody).await;
    assert!(guest.get("/events/technical-first").await.says("The secret agenda"));
    assert_eq!(guest.get("/groups/technical/members").await.status, 403);
    assert_eq!(guest.get("/groups/technical/home").await.status, 403);
    let call = [
        ("title", "Second meeting"),
        ("day", "2027-01-10"),
        ("begins", "10:00"),
        ("ends", "11:00"),
        ("audience", "group"),
        ("agenda", "Another secret"),
    ];
    let form = lead.get("/groups/technical/meetings/new").await;
    let other = place(&lead.press(&form, "Announce it", &call).await);
    assert!(!guest.get(&other).await.says("Another secret"), "only the one meeting");
    // With the link, and without an account.
    let mut visitor = world.visitor();
    assert!(visitor.open(&link).await.says("The secret agenda"));
    assert!(
        !visitor.get("/events/technical-first").await.says("The secret agenda"),
        "the link opens only its own page"
    );
    for wrong in [link.replace("technical-first", other.trim_start_matches("/events/")), format!("{link}0")] {
        let page = world.visitor().open(&wrong).await;
        assert!(page.says("This link does not open the meeting.") && !page.says("secret"), "{}", page.text());
    }
    let invited = id(&world, "select id from guests where email = 'nobody@cast.example'").await;
    assert_eq!(post(&mut lead, &format!("/guests/{invited}/endings"), &[]).await.status, 303);
    assert!(!world.visitor().open(&link).await.says("The secret agenda"));
    assert!(!guest.get("/events/technical-first").await.says("The secret agenda"));
}

#[tokio::test]
async fn guests_are_invited_by_lead_and_chair_only() {
    let world = World::new().await;
    let before = log_length(&world).await;
    for who in [world.cast.member, world.cast.other_member, world.cast.nobody, world.cast.steward] {
        let mut browser = world.browser(who).await;
        let typed = [("name", "Me"), ("email", "me@cast.example")];
        assert_eq!(post(&mut browser, "/events/technical-first/guests", &typed).await.status, 403, "{}", who.email);
        assert_eq!(browser.get("/events/technical-first/guests").await.status, 403, "{}", who.email);
    }
    assert_eq!(log_length(&world).await, before + 4, "four sign-ins");
    let mut chair = world.browser(world.cast.chair).await;
    let form = chair.get("/events/technical-first/guests").await;
    assert_refused(&chair.press(&form, "Invite a guest", &[("email", "no address")]).await, &["name", "email"]);
}

#[tokio::test]
async fn what_is_kept_for_all_readers_is_made_once_and_anew_after_a_change() {
    let world = World::new().await;
    let app = world.app();
    let about = world.cast.technical.uuid();
    let made = std::sync::atomic::AtomicU64::new(0);
    let ask = async || {
        let make = async || Ok(made.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
        *app.memo.get_or(&app.db, "test.made", about, make).await.unwrap()
    };
    assert_eq!((ask().await, ask().await), (0, 0));
    assert_eq!(
        *app.memo.get_or(&app.db, "test.other", about, async || Ok("another result")).await.unwrap(),
        "another result"
    );
    assert_eq!(
        post(&mut world.browser(world.cast.steward).await, "/news", &[("title", "A change"), ("words", "One.")])
            .await
            .status,
        303
    );
    assert_eq!((ask().await, ask().await), (1, 1));
}
