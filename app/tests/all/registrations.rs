//! Registration for a meeting that is for everyone: by an address that its owner proves or by one press with an account,
//! places and the waiting list, the page behind a secret, what is told by mail, what nobody else may find.

use groups::samples::insert_registration;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::params;
use nouns::MeetingId;
use nouns::office::FactsImported;
use world::{Browser, Page, Someone, World};

use crate::steps::{assert_refused, id, jobs, log_after, log_length, place, post};

const ROOM: &str = "https://video.example/room-7";
const HIDDEN: &str = "The hidden item";
const TITLE: &str = "Open webinar";

kernel::row! {
    struct Found { id: MeetingId }
}

/// A webinar for everyone who registers, on 3 February from ten in Brussels. Gives its address.
async fn webinar(world: &World, capacity: &str) -> String {
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/meetings/new").await;
    let typed = [
        ("title", TITLE),
        ("kind", "webinar"),
        ("day", "2027-02-03"),
        ("begins", "10:00"),
        ("ends", "11:30"),
        ("audience", "everyone"),
        ("about", "Everyone is welcome."),
        ("agenda", HIDDEN),
        ("join_url", ROOM),
        ("registers", "yes"),
        ("capacity", capacity),
    ];
    let page = lead.press(&form, "Announce it", &typed).await;
    assert!(page.says("The meeting is announced."), "{}", page.text());
    world.settle().await;
    place(&page)
}

async fn meeting(world: &World) -> MeetingId {
    let conn = world.app().db.reader().await.unwrap();
    conn.one::<Found>("select id from meetings where title = $1", params![TITLE]).await.unwrap().id
}

/// Types an address into the form and gives the page that answers.
async fn ask(world: &World, path: &str, name: &str, email: &str) -> Page {
    let mut visitor = world.visitor();
    let page = visitor.get(path).await;
    let form = visitor.open(&page.link("Register")).await;
    visitor.press(&form, "Register", &[("name", name), ("email", email), ("organisation", "A city")]).await
}

/// Follows the newest mail to the page of the registration.
async fn ticket(world: &World, email: &str) -> (Browser, Page) {
    let link = world.mails(email).await.last().unwrap_or_else(|| panic!("no mail to {email}")).link();
    let mut browser = world.visitor();
    let page = browser.open(&link).await;
    (browser, page)
}

/// Registers somebody without an account and gives the page that says how it stands.
async fn register(world: &World, path: &str, name: &str, email: &str) -> Page {
    assert!(ask(world, path, name, email).await.says("Open your mailbox"));
    let (mut browser, page) = ticket(world, email).await;
    let page = browser.press(&page, "Confirm my registration", &[]).await;
    world.settle().await;
    page
}

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

async fn registered(world: &World) -> i64 {
    count(world, "select count(*) as n from registrations where state = 'registered'").await
}

async fn subjects(world: &World, email: &str) -> Vec<String> {
    world.mails(email).await.into_iter().map(|letter| letter.subject).collect()
}

/// Sends the form that changes the webinar.
async fn change(world: &World, path: &str, typed: &[(&str, &str)]) -> Page {
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/changes/new")).await;
    lead.press(&form, "Save the change", typed).await
}

async fn cancel_meeting(world: &World, path: &str) {
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/cancellations/new")).await;
    lead.press(&form, "Cancel the meeting", &[("reason", "The speaker is ill.")]).await;
}

/// To 3 February, half past ten in Brussels: it has begun.
fn begin(world: &World) {
    world.app().clock.advance(SignedDuration::from_mins(71 * 24 * 60 - 90));
}

#[tokio::test]
async fn somebody_without_an_account_registers_by_proving_an_address() {
    let world = World::new().await;
    let path = webinar(&world, "10").await;
    let before = log_length(&world).await;
    let page = ask(&world, &path, "Ada Example", " Ada@Example.ORG ").await;
    assert!(page.says("Only then you are registered.") && page.status == 200, "{}", page.text());
    let letters = world.mails("ada@example.org").await;
    assert_eq!((letters.len(), letters[0].subject.as_str()), (1, "Confirm your registration: Open webinar"));
    // Nothing that a stranger typed goes to the address.
    assert!(!letters[0].text.contains("Ada") && !letters[0].text.contains("A city"), "{}", letters[0].text);
    // Programs that look through mail follow links, also with HEAD and more than once.
    let link = letters[0].link();
    for method in ["GET", "HEAD", "GET"] {
        assert_eq!(world.visitor().raw(method, &link, None, "").await.status, 200, "{method}");
    }
    assert_eq!(
        (registered(&world).await, log_after(&world, before).await.len()),
        (0, 1),
        "reading a link took a place"
    );
    let mut browser = world.visitor();
    let page = browser.open(&link).await;
    assert!(page.says("Ada Example") && page.says("A city") && page.says("90 days after"), "{}", page.text());
    assert!(!page.html().contains(ROOM) && !page.says(HIDDEN));
    let page = browser.press(&page, "Confirm my registration", &[]).await;
    assert!(page.says("You have a place.") && page.html().contains(ROOM) && page.says(HIDDEN), "{}", page.text());
    assert_eq!(registered(&world).await, 1);
    // Played again it is the same: one place, one mail.
    let again = browser.raw("POST", &format!("{link}/verifications"), Some(crate::steps::FORM), "").await;
    assert_eq!(again.status, 303);
    let letters = world.mails("ada@example.org").await;
    assert_eq!(letters.len(), 2, "{:?}", letters.iter().map(|letter| &letter.subject).collect::<Vec<_>>());
    assert_eq!(letters[1].subject, "You have a place: Open webinar");
    let ics = letters[1].calendar().expect("an entry for the calendar");
    assert!(ics.contains("METHOD:REQUEST") && ics.contains(ROOM) && ics.contains("mailto:ada@example.org"), "{ics}");
    let kinds = log_after(&world, before).await;
    assert_eq!(
        kinds,
        ["groups.registration_asked", "groups.registration_confirmed", "groups.registrations_told"],
        "{kinds:?}"
    );
    let digests = count(&world, "select count(*) as n from registration_keys where length(digest) = 32").await;
    assert_eq!(digests, count(&world, "select count(*) as n from registration_keys").await);
    assert_eq!(jobs(&world).await, 0);
}

#[tokio::test]
async fn the_answer_is_the_same_whether_an_address_is_known_and_mails_are_few() {
    let world = World::new().await;
    let path = webinar(&world, "").await;
    let body = |page: &Page| page.all("main").join(" ");
    let first = ask(&world, &path, "One", "one@example.org").await;
    register(&world, &path, "Two", "two@example.org").await;
    for (name, email, mails) in [
        ("Other", "one@example.org", 1),
        ("Two again", "two@example.org", 2),
        ("New", "new@example.org", 1),
        ("Removed", "two@example.org", 2),
    ] {
        let page = ask(&world, &path, name, email).await;
        assert_eq!((page.status, body(&page)), (first.status, body(&first)), "{email}");
        assert_eq!(world.mails(email).await.len(), mails, "{email}: more than one mail an hour");
    }
    // An hour later the owner is told that it is known, and whoever has not confirmed gets another link.
    world.app().clock.advance(SignedDuration::from_mins(61));
    ask(&world, &path, "Two again", "two@example.org").await;
    ask(&world, &path, "Other", "one@example.org").await;
    let known = world.mails("two@example.org").await;
    assert_eq!(known.last().unwrap().subject, "Your registration: Open webinar");
    assert!(!known.last().unwrap().text.contains("Two again"));
    let page = world.visitor().open(&known.last().unwrap().link()).await;
    assert!(page.says("You have a place") && page.says("Two") && !page.says("Two again"), "{}", page.text());
    let (_, page) = ticket(&world, "one@example.org").await;
    assert!(page.says("Other") && world.mails("one@example.org").await.len() == 2, "{}", page.text());
    assert_eq!(count(&world, "select count(*) as n from registrations").await, 3);
}

#[tokio::test]
async fn a_link_that_is_too_old_confirms_nothing_and_the_address_goes() {
    let world = World::new().await;
    let path = webinar(&world, "").await;
    ask(&world, &path, "One", "one@example.org").await;
    let (mut browser, page) = ticket(&world, "one@example.org").await;
    world.app().clock.advance(SignedDuration::from_hours(48));
    let late = browser.press(&page, "Confirm my registration", &[]).await;
    assert!(late.status == 422 && late.says("too old"), "{}", late.text());
    assert_eq!(registered(&world).await, 0);
    world.app().clock.advance(SignedDuration::from_hours(7));
    world.settle().await;
    assert_eq!(count(&world, "select count(*) as n from registrations").await, 0);
    assert_eq!(count(&world, "select count(*) as n from registration_keys").await, 0);
    assert_eq!(browser.open(&page.path).await.status, 404);
    assert_eq!(world.visitor().get("/tickets/none").await.status, 404);
    // Before the meeting, but not once it has begun.
    ask(&world, &path, "Two", "two@example.org").await;
    let (mut browser, page) = ticket(&world, "two@example.org").await;
    world.app().clock.advance(SignedDuration::from_mins(69 * 24 * 60));
    assert_eq!(browser.press(&page, "Confirm my registration", &[]).await.status, 422);
    let mut visitor = world.visitor();
    let fields = [("name", "Late"), ("email", "late@example.org")];
    let page = post(&mut visitor, &format!("{path}/registrations"), &fields).await;
    assert!(page.status == 422 && page.says("Nobody can register any more"), "{}", page.text());
    assert!(world.mails("late@example.org").await.is_empty());
}

#[tokio::test]
async fn who_comes_late_waits_and_moves_up_when_a_place_is_given_back() {
    let world = World::new().await;
    let path = webinar(&world, "1").await;
    let page = register(&world, &path, "First", "first@example.org").await;
    assert!(page.says("You have a place"), "{}", page.text());
    let page = register(&world, &path, "Second", "second@example.org").await;
    assert!(page.says("You are number 1 on the waiting list"), "{}", page.text());
    assert!(!page.html().contains(ROOM) && !page.says(HIDDEN));
    let page = register(&world, &path, "Third", "third@example.org").await;
    assert!(page.says("You are number 2 on the waiting list"), "{}", page.text());
    let waiting = world.mails("second@example.org").await;
    assert_eq!(waiting[1].subject, "You are on the waiting list: Open webinar");
    assert!(waiting[1].text.contains("number 1 on the waiting list") && waiting[1].calendar().is_none());
    assert!(!String::from_utf8_lossy(&waiting[1].raw).contains("room-7"));
    assert!(world.visitor().get(&path).await.says("All places are taken."));

    let (mut first, page) = ticket(&world, "first@example.org").await;
    let before = log_length(&world).await;
    let page = first.press(&page, "Give my place back", &[]).await;
    assert!(page.says("You are not registered any more."), "{}", page.text());
    assert_eq!(log_after(&world, before).await, ["groups.registrations_moved_up", "groups.registration_cancelled"]);
    // Twice is once: the third does not move up.
    assert_eq!(post(&mut first, &format!("{}/cancellations", place(&page)), &[]).await.status, 303);
    assert_eq!(registered(&world).await, 1);
    let moved = world.mails("second@example.org").await;
    assert_eq!(moved[2].subject, "A place is free for you: Open webinar");
    assert!(moved[2].calendar().unwrap().contains("METHOD:REQUEST"));
    let out = world.mails("first@example.org").await;
    assert_eq!(out[2].subject, "You are not registered any more: Open webinar");
    let ics = out[2].calendar().unwrap();
    assert!(ics.contains("METHOD:CANCEL") && ics.contains("STATUS:CANCELLED") && !ics.contains("room-7"), "{ics}");
    let (_, page) = ticket(&world, "third@example.org").await;
    assert!(page.says("You are number 1 on the waiting list"), "{}", page.text());
    // Whoever gave a place back may register again, and stands behind the others.
    let page = register(&world, &path, "First", "first@example.org").await;
    assert!(page.says("You are number 2 on the waiting list"), "{}", page.text());

    // Once it has begun nobody moves up, and nothing is given back.
    let (mut second, page) = ticket(&world, "second@example.org").await;
    begin(&world);
    let late = second.press(&page, "Give my place back", &[]).await;
    assert!(late.status == 422 && late.says("nothing to give back"), "{}", late.text());
    assert_eq!(registered(&world).await, 1);
    let (_, page) = ticket(&world, "third@example.org").await;
    assert!(page.says("no place was free") && !page.html().contains(ROOM), "{}", page.text());
    assert!(change(&world, &path, &[("capacity", "5")]).await.says("The change is saved."));
    assert_eq!(registered(&world).await, 1, "somebody moved up after the meeting began");
}

#[tokio::test]
async fn more_places_move_the_line_up_and_fewer_throw_nobody_out() {
    let world = World::new().await;
    let path = webinar(&world, "2").await;
    let names = ["a", "b", "c", "d", "e"].map(|name| format!("{name}@example.org"));
    for name in &names {
        register(&world, &path, "Somebody", name).await;
    }
    assert_eq!(registered(&world).await, 2);
    assert!(change(&world, &path, &[("capacity", "4")]).await.says("The change is saved."));
    assert_eq!(registered(&world).await, 4);
    for (name, mails) in std::iter::zip(&names, [2, 2, 3, 3, 2]) {
        assert_eq!(world.mails(name).await.len(), mails, "{name}");
    }
    assert!(change(&world, &path, &[("capacity", "1")]).await.says("The change is saved."));
    assert_eq!(registered(&world).await, 4);
    let page = world.browser(world.cast.lead).await.get(&format!("{path}/registrations")).await;
    assert!(
        page.says("4 people have a place, and the meeting now has room for 1. Nobody loses a place."),
        "{}",
        page.text()
    );
    // A place that is given back is none for others as long as there are too many.
    let (mut browser, page) = ticket(&world, &names[0]).await;
    browser.press(&page, "Give my place back", &[]).await;
    assert_eq!(registered(&world).await, 3);
    // Without a number, and without registration at all, nobody waits.
    assert!(change(&world, &path, &[("capacity", "")]).await.says("The change is saved."));
    assert_eq!(registered(&world).await, 4);
    assert_eq!(subjects(&world, &names[4]).await.last().unwrap(), "A place is free for you: Open webinar");
    assert_eq!(jobs(&world).await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_who_confirm_at_the_same_instant_one_gets_the_last_place() {
    let world = World::new().await;
    let path = webinar(&world, "1").await;
    let mut links = Vec::new();
    for number in 0..6 {
        let email = format!("n{number}@example.org");
        ask(&world, &path, "Somebody", &email).await;
        links.push(world.mails(&email).await[0].link());
    }
    let mut started = Vec::new();
    for link in links {
        // A double click each.
        for _ in 0..2 {
            let (mut browser, link) = (world.visitor(), format!("{link}/verifications"));
            started.push(tokio::spawn(async move {
                browser.raw("POST", &link, Some(crate::steps::FORM), "").await.status.as_u16()
            }));
        }
    }
    for one in started {
        assert_eq!(one.await.unwrap(), 303);
    }
    assert_eq!(registered(&world).await, 1);
    assert_eq!(count(&world, "select count(*) as n from registrations where state = 'waiting'").await, 5);
    assert_eq!(count(&world, "select count(distinct number) as n from registrations").await, 6);
    assert_eq!(world.happened("groups.registration_confirmed").await, 6);
}

#[tokio::test]
async fn somebody_with_an_account_registers_by_one_press_and_the_groups_own_people_need_not() {
    let world = World::new().await;
    let path = webinar(&world, "1").await;
    for who in [world.cast.member, world.cast.chair, world.cast.lead] {
        let mut browser = world.browser(who).await;
        let page = browser.get(&path).await;
        assert!(page.says("You have a place without registering") && page.html().contains(ROOM), "{}", who.email);
        assert!(!page.has_button("Register"), "{}", who.email);
        assert_eq!(post(&mut browser, &format!("{path}/registrations"), &[]).await.status, 303);
    }
    assert_eq!(registered(&world).await, 0, "the group's own people take a place from others");
    let mut official = world.browser(world.cast.official).await;
    let page = official.get(&path).await;
    assert!(!page.html().contains(ROOM) && !page.says(HIDDEN) && !page.says("I will come"), "{}", page.text());
    assert!(official.get(&format!("{path}/registrations/new")).await.has_button("Register"));
    let page = official.press(&page, "Register", &[]).await;
    assert!(page.says("You have a place.") && page.html().contains(ROOM) && page.says(HIDDEN), "{}", page.text());
    assert_eq!(post(&mut official, &format!("{path}/registrations"), &[]).await.status, 303);
    assert_eq!(registered(&world).await, 1);
    assert_eq!(subjects(&world, world.cast.official.email).await, ["You have a place: Open webinar"]);
    let listed = count(&world, "select count(*) as n from registrations where organisation = 'Oulu'").await;
    assert_eq!(listed, 1, "the government of the account");

    let mut nobody = world.browser(world.cast.nobody).await;
    let page = nobody.get(&path).await;
    let page = nobody.press(&page, "Register", &[]).await;
    assert!(page.says("You are number 1 on the waiting list") && !page.html().contains(ROOM), "{}", page.text());
    let page = official.get(&path).await;
    let page = official.press(&page, "Give my place back", &[]).await;
    assert!(page.says("You are not registered any more.") && !page.html().contains(ROOM), "{}", page.text());
    assert!(nobody.get(&path).await.html().contains(ROOM));
    // What was typed without signing in is the same registration once the address is proved by the account.
    ask(&world, &path, "A stranger", world.cast.official.email).await;
    let page = official.get(&path).await;
    let page = official.press(&page, "Register", &[]).await;
    assert!(page.says("You are number 1 on the waiting list"), "{}", page.text());
    assert_eq!(count(&world, "select count(*) as n from registrations where name = 'A stranger'").await, 0);
    begin(&world);
    let mut nobody = world.browser(world.cast.nobody).await;
    let page = post(&mut nobody, &format!("{path}/registrations/cancellations"), &[]).await;
    assert!(page.status == 422 && page.says("nothing to give back"), "{}", page.text());
    let page = nobody.get(&path).await;
    nobody.press(&page, "I was there", &[]).await;
    assert_eq!(count(&world, "select count(*) as n from registrations where attended_at is not null").await, 1);
}

#[tokio::test]
async fn registered_and_waiting_hear_that_the_meeting_is_moved_and_that_it_is_cancelled() {
    let world = World::new().await;
    let path = webinar(&world, "1").await;
    register(&world, &path, "First", "first@example.org").await;
    register(&world, &path, "Second", "second@example.org").await;
    world.settle().await;
    change(&world, &path, &[("begins", "09:00")]).await;
    // A change that stands in no calendar is told to nobody.
    world.settle().await;
    change(&world, &path, &[("kind", "workshop")]).await;
    world.settle().await;
    cancel_meeting(&world, &path).await;
    let first = world.mails("first@example.org").await;
    let all: Vec<&str> = first.iter().map(|letter| letter.subject.as_str()).collect();
    assert_eq!(
        all,
        [
            "Confirm your registration: Open webinar",
            "You have a place: Open webinar",
            "Changed: Open webinar",
            "Cancelled: Open webinar"
        ]
    );
    let (given, moved, off) =
        (first[1].calendar().unwrap(), first[2].calendar().unwrap(), first[3].calendar().unwrap());
    assert!(given.contains("SEQUENCE:0") && given.contains("T100000"), "{given}");
    assert!(moved.contains("METHOD:REQUEST") && moved.contains("SEQUENCE:1") && moved.contains("T090000"), "{moved}");
    assert!(off.contains("METHOD:CANCEL") && off.contains("SEQUENCE:2") && !off.contains("room-7"), "{off}");
    assert!(first[2].text.contains("09:00") && first[3].text.contains("The speaker is ill."));
    let uid = |ics: &str| ics.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    assert!(uid(&given) == uid(&moved) && uid(&moved) == uid(&off));
    let second = world.mails("second@example.org").await;
    let all: Vec<&str> = second.iter().skip(1).map(|letter| letter.subject.as_str()).collect();
    assert_eq!(all, ["You are on the waiting list: Open webinar", "Changed: Open webinar", "Cancelled: Open webinar"]);
    assert!(second.iter().all(|letter| letter.calendar().is_none() && !letter.text.contains("room-7")));
    let (mut browser, page) = ticket(&world, "first@example.org").await;
    assert!(!page.has_button("Give my place back"), "{}", page.text());
    let page = browser.open(&first[1].link()).await;
    assert!(page.says("This meeting was cancelled") && !page.html().contains(ROOM), "{}", page.text());
    assert_eq!(jobs(&world).await, 0);
}

#[tokio::test]
async fn lead_and_chair_see_the_list_take_it_along_and_remove_with_a_reason() {
    let world = World::new().await;
    let path = webinar(&world, "1").await;
    register(&world, &path, "=cmd()", "plus@example.org").await;
    register(&world, &path, "Second", "second@example.org").await;
    ask(&world, &path, "Unconfirmed", "asked@example.org").await;
    let list = format!("{path}/registrations");
    let registration = id(&world, "select id from registrations where state = 'registered'").await;
    let removal = format!("/registrations/{registration}/removals");
    for who in [world.cast.member, world.cast.official, world.cast.steward, world.cast.other_member] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&list).await.status, 403, "{}", who.email);
        assert_eq!(browser.get(&format!("{list}.csv")).await.status, 403, "{}", who.email);
        assert_eq!(browser.get(&format!("{removal}/new")).await.status, 404, "{}", who.email);
        assert_eq!(post(&mut browser, &removal, &[("reason", "x")]).await.status, 404, "{}", who.email);
        assert!(!browser.get(&path).await.html().contains("example.org"), "{}", who.email);
    }
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(&list).await;
    let rows = page.all("tbody tr").join("|");
    assert!(rows.contains("=cmd()") && rows.contains("plus@example.org") && !rows.contains("Second"), "{rows}");
    assert!(page.says("it shows mail addresses") && !page.says("Unconfirmed"), "{}", page.text());
    let page = chair.get(&format!("{list}?state=waiting")).await;
    assert!(page.all("tbody tr").join("|").contains("second@example.org"), "{}", page.text());
    let file = chair.get(&format!("{list}.csv")).await;
    assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"technical-2027-02-03.csv\"");
    assert_eq!(file.headers["cache-control"], "private, no-store");
    let text = file.html();
    assert!(text.starts_with("\u{feff}Name,"), "{text}");
    assert!(text.contains("\r\n'=cmd(),A city,plus@example.org,Have a place,2026-11-24T11:00:00Z,\r\n"), "{text}");
    assert!(text.contains("\r\nSecond,") && !text.contains("asked@"), "{text}");

    let form = chair.get(&format!("{removal}/new")).await;
    assert_refused(&chair.press(&form, "Remove and send the reason", &[]).await, &["reason"]);
    let long = "x".repeat(1001);
    assert_refused(&chair.press(&form, "Remove and send the reason", &[("reason", &long)]).await, &["reason"]);
    let page = chair.press(&form, "Remove and send the reason", &[("reason", "This was spam.")]).await;
    assert!(page.says("The registration is removed.") && page.says("Second"), "{}", page.text());
    chair.press(&form, "Remove and send the reason", &[("reason", "Another reason")]).await;
    assert_eq!(world.happened("groups.registration_removed").await, 1);
    let letters = world.mails("plus@example.org").await;
    let last = letters.last().unwrap();
    assert_eq!(last.subject, "Your registration was removed: Open webinar");
    assert!(last.text.contains("This was spam.") && last.calendar().unwrap().contains("METHOD:CANCEL"));
    assert_eq!(subjects(&world, "second@example.org").await.last().unwrap(), "A place is free for you: Open webinar");
    // The link of the earlier mail shows why, and no longer the meeting.
    let page = world.visitor().open(&letters[1].link()).await;
    assert!(page.says("This was spam.") && !page.html().contains(ROOM), "{}", page.text());
    // A removal holds: typing the address again brings no place.
    world.app().clock.advance(SignedDuration::from_hours(2));
    ask(&world, &path, "Again", "plus@example.org").await;
    let (_, page) = ticket(&world, "plus@example.org").await;
    assert!(page.says("This was spam.") && !page.has_button("Confirm my registration"), "{}", page.text());
    begin(&world);
    let registration = id(&world, "select id from registrations where state = 'registered'").await;
    let mut chair = world.browser(world.cast.chair).await;
    let page = post(&mut chair, &format!("/registrations/{registration}/removals"), &[("reason", "Late")]).await;
    assert!(page.status == 422 && page.says("not removed any more"), "{}", page.text());
}

#[tokio::test]
async fn the_link_of_a_meeting_with_registration_stands_nowhere_for_others() {
    let world = World::new().await;
    let path = webinar(&world, "1").await;
    register(&world, &path, "First", "first@example.org").await;
    let page = register(&world, &path, "Second", "second@example.org").await;
    world.settle().await;
    let waiting = place(&page);
    let mut paths: Vec<String> = [
        "/",
        "/events",
        "/groups/technical",
        "/groups/technical/meetings?year=2027",
        "/join?from=signatory&work=technical",
        "/search?q=webinar",
        "/search?q=hidden",
        "/calendars/all.ics",
        "/groups/technical/calendar.ics",
    ]
    .map(str::to_owned)
    .to_vec();
    paths.extend(["", "/event.ics", "/registrations/new", "/pass?token=none"].map(|rest| format!("{path}{rest}")));
    paths.extend([waiting.clone(), format!("{waiting}/event.ics")]);
    for who in [None, Some(world.cast.official), Some(world.cast.steward), Some(world.cast.nobody)] {
        let mut browser = match who {
            Some(who) => world.browser(who).await,
            None => world.visitor(),
        };
        for path in &paths {
            let page = browser.get(path).await;
            let text = page.html().replace("\r\n ", "");
            assert!(!page.status.is_server_error(), "{path}");
            assert!(!text.contains("room-7"), "{path} holds the link for {:?}", who.map(|who| who.email));
            assert!(!text.contains(HIDDEN), "{path} holds the agenda for {:?}", who.map(|who| who.email));
            let own = path.starts_with(&waiting);
            assert!(own || !text.contains("@example.org"), "{path} holds an address");
        }
    }
    assert!(world.visitor().get("/search?q=webinar").await.says(TITLE), "it cannot be found at all");
    // A meeting for everyone without registration stays as it is.
    assert!(change(&world, &path, &[("registers", ""), ("capacity", "")]).await.says("The change is saved."));
    for path in [path.clone(), "/calendars/all.ics".into(), format!("{path}/event.ics")] {
        assert!(world.visitor().get(&path).await.html().replace("\r\n ", "").contains("room-7"), "{path}");
    }
}

#[tokio::test]
async fn whoever_has_a_place_has_the_meeting_in_the_private_calendar_and_whoever_waits_has_not() {
    let world = World::new().await;
    let path = webinar(&world, "1").await;
    let feed = async |who: Someone| {
        let mut browser = world.browser(who).await;
        let page = browser.get("/account/calendars").await;
        let page = browser.press(&page, "Make the address", &[("name", "Phone"), ("group", "")]).await;
        page.link("Download as a file").trim_start_matches("http://belfry.test").to_owned()
    };
    let (has, waits) = (feed(world.cast.official).await, feed(world.cast.nobody).await);
    for who in [world.cast.official, world.cast.nobody] {
        let mut browser = world.browser(who).await;
        let page = browser.get(&path).await;
        browser.press(&page, "Register", &[]).await;
    }
    let mut visitor = world.visitor();
    assert!(visitor.open(&has).await.html().replace("\r\n ", "").contains("room-7"));
    assert!(!visitor.open(&waits).await.html().contains(TITLE));
    // The file of one's own ticket has the link too.
    let (mut browser, page) = ticket(&world, world.cast.official.email).await;
    let file = browser.open(&page.link("Download for my calendar")).await;
    assert!(file.html().replace("\r\n ", "").contains("room-7"), "{}", file.html());
    assert_eq!(file.headers["cache-control"], "private, no-cache");
}

#[tokio::test]
async fn the_page_of_a_registration_is_private_and_its_secret_leaks_nowhere() {
    let world = World::new().await;
    let path = webinar(&world, "").await;
    let page = register(&world, &path, "First", "first@example.org").await;
    assert_eq!(page.headers["cache-control"], "private, no-store");
    assert_eq!(page.headers["referrer-policy"], "same-origin");
    assert_eq!(page.all("meta[name=robots][content=noindex]").len(), 1);
    assert!(page.says("whoever has this link"), "{}", page.text());
    let secret = place(&page).rsplit('/').next().unwrap().to_owned();
    assert_eq!(secret.len(), 64);
    let conn = world.app().db.reader().await.unwrap();
    let events = conn
        .count("select count(*) as n from events where cast(details as text) like $1", params![format!("%{secret}%")])
        .await
        .unwrap();
    let addresses = conn
        .count("select count(*) as n from events where cast(details as text) like '%example.org%'", &[])
        .await
        .unwrap();
    assert_eq!((events, addresses), (0, 0));
    // Somebody else's secret opens nothing of this one.
    for rest in ["", "/event.ics", "/feedback/new"] {
        let wrong = format!("/tickets/{}{rest}", "0".repeat(64));
        assert_eq!(world.visitor().get(&wrong).await.status, 404, "{wrong}");
    }
    for rest in ["verifications", "cancellations", "confirmations", "feedback"] {
        let wrong = format!("/tickets/{}/{rest}", "0".repeat(64));
        assert_eq!(post(&mut world.visitor(), &wrong, &[]).await.status, 404, "{wrong}");
    }
}

#[tokio::test]
async fn after_the_meeting_one_confirms_and_answers_two_questions_without_an_account() {
    let world = World::new().await;
    let path = webinar(&world, "").await;
    register(&world, &path, "First", "first@example.org").await;
    register(&world, &path, "Second", "second@example.org").await;
    let mut official = world.browser(world.cast.official).await;
    let page = official.get(&path).await;
    official.press(&page, "Register", &[]).await;
    let (mut first, page) = ticket(&world, "first@example.org").await;
    let own = place(&page);
    let early = post(&mut first, &format!("{own}/confirmations"), &[]).await;
    assert!(early.status == 422 && early.says("once the meeting has begun"), "{}", early.text());
    assert_eq!(post(&mut first, &format!("{own}/feedback"), &[("useful", "5")]).await.status, 422);
    begin(&world);
    let page = first.get(&own).await;
    let page = first.press(&page, "I was there", &[]).await;
    assert!(page.says("Thank you. You were there.") && !page.has_button("I was there"), "{}", page.text());
    assert_eq!(post(&mut first, &format!("{own}/confirmations"), &[]).await.status, 303);
    assert_eq!(world.happened("groups.registration_attended").await, 1);
    let form = first.open(&page.link("How was this meeting?")).await;
    assert_refused(&first.press(&form, "Send", &[("words", "x")]).await, &["useful"]);
    let page = first.press(&form, "Send", &[("useful", "4"), ("words", "More time.")]).await;
    assert!(page.says("Thank you for your answer."), "{}", page.text());
    let form = first.open(&page.link("How was this meeting?")).await;
    assert!(form.html().contains("More time."), "{}", form.text());
    first.press(&form, "Send", &[("useful", "5"), ("words", "More time.")]).await;
    // Somebody with an account answers once, whichever way they come.
    let (mut browser, page) = ticket(&world, world.cast.official.email).await;
    let form = browser.open(&page.link("How was this meeting?")).await;
    browser.press(&form, "Send", &[("useful", "1")]).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get(&format!("{path}/feedback/new")).await;
    official.press(&form, "Send", &[("useful", "2")]).await;
    assert_eq!(count(&world, "select count(*) as n from feedback").await, 2);
    let page = world.browser(world.cast.lead).await.get(&format!("{path}/feedback")).await;
    assert!(page.says("More time.") && page.says("Very useful") && page.says("Hardly useful"), "{}", page.text());
    assert!(!page.says("first@example.org") && !page.says("First"), "{}", page.text());
    let page = world.browser(world.cast.lead).await.get(&format!("{path}/registrations")).await;
    assert!(page.all(".facts div").iter().any(|fact| fact == "Were there1"), "{:?}", page.all(".facts div"));
}

#[tokio::test]
async fn ninety_days_after_the_meeting_only_the_numbers_stay() {
    let world = World::new().await;
    let path = webinar(&world, "1").await;
    register(&world, &path, "First", "first@example.org").await;
    register(&world, &path, "Second", "second@example.org").await;
    let (mut browser, page) = ticket(&world, "first@example.org").await;
    let own = place(&page);
    begin(&world);
    let page = browser.get(&own).await;
    browser.press(&page, "I was there", &[]).await;
    let form = browser.get(&format!("{own}/feedback/new")).await;
    browser.press(&form, "Send", &[("useful", "4")]).await;
    world.app().clock.advance(SignedDuration::from_hours(24 * 89));
    world.settle().await;
    assert_eq!(count(&world, "select count(*) as n from registrations where email is not null").await, 2);
    assert_eq!(browser.get(&own).await.status, 200);
    world.app().clock.advance(SignedDuration::from_hours(24 * 2));
    world.settle().await;
    let kept = "select count(*) as n from registrations where name <> '' or organisation <> '' or email is not null";
    assert_eq!(count(&world, kept).await, 0);
    assert_eq!(count(&world, "select count(*) as n from registration_keys").await, 0);
    assert_eq!(browser.get(&own).await.status, 404);
    assert_eq!(world.happened("groups.registrations_forgotten").await, 1);
    let page = world.browser(world.cast.lead).await.get(&format!("{path}/registrations")).await;
    let facts = page.all(".facts div");
    assert_eq!(facts, ["Places1", "Have a place1", "Waiting list1", "Not confirmed yet0", "Were there1"]);
    assert!(page.says("Names and addresses have been deleted"), "{}", page.text());
    let page = world.browser(world.cast.lead).await.get(&format!("{path}/feedback")).await;
    assert!(page.says("Useful"), "{}", page.text());
}

#[tokio::test]
async fn hostile_input_is_refused_or_is_only_text() {
    let world = World::new().await;
    let path = webinar(&world, "").await;
    let to = format!("{path}/registrations");
    let mut visitor = world.visitor();
    let huge = "ä".repeat(10_000);
    for (fields, wrong) in [
        (vec![("name", "x"), ("email", "a@example.org")], "name"),
        (vec![("name", huge.as_str()), ("email", "a@example.org")], "name"),
        (vec![("name", "Ada"), ("organisation", huge.as_str()), ("email", "a@example.org")], "organisation"),
        (vec![("name", "Ada"), ("email", "a@example.org\r\nBcc: victim@example.org")], "email"),
        (vec![("name", "Ada"), ("email", "a@example.org, victim@example.org")], "email"),
        (vec![("name", "Ada"), ("email", "Ada <a@example.org>")], "email"),
        (vec![("name", "Ada"), ("email", huge.as_str())], "email"),
        (vec![("name", "Ada")], "email"),
    ] {
        assert_refused(&post(&mut visitor, &to, &fields).await, &[wrong]);
    }
    let name = "Ada\r\nBcc: victim@example.org\r\n\"; DROP\u{2028}<script>alert(1)</script>";
    let page = post(&mut visitor, &to, &[("name", name), ("email", "a@example.org")]).await;
    assert_eq!(page.status, 200);
    let (mut browser, page) = ticket(&world, "a@example.org").await;
    assert!(!page.html().contains("<script>alert"), "{}", page.html());
    browser.press(&page, "Confirm my registration", &[]).await;
    let letters = world.mails("a@example.org").await;
    let ics = letters[1].calendar().unwrap();
    assert_eq!(ics.lines().filter(|line| line.starts_with("ATTENDEE")).count(), 1, "{ics}");
    assert!(letters.iter().all(|letter| letter.header("Bcc").is_empty()));
    assert!(world.mails("victim@example.org").await.is_empty());
    let page = world.browser(world.cast.lead).await.get(&to).await;
    assert!(!page.html().contains("<script>alert"), "{}", page.html());
    // Places and registration as nobody's browser sends them.
    for (typed, wrong) in [
        ([("capacity", "0"), ("registers", "yes")], "capacity"),
        ([("capacity", "10001"), ("registers", "yes")], "capacity"),
        ([("capacity", "-1"), ("registers", "yes")], "capacity"),
        ([("capacity", "1e3"), ("registers", "yes")], "capacity"),
        ([("capacity", "5"), ("registers", "")], "capacity"),
        ([("audience", "group"), ("registers", "yes")], "registers"),
        ([("audience", "officials"), ("registers", "")], "audience"),
    ] {
        assert_refused(&change(&world, &path, &typed).await, &[wrong]);
    }
    // A meeting for which nobody registers has none of these pages.
    let mut visitor = world.visitor();
    assert_eq!(visitor.get("/events/technical-first/registrations/new").await.status, 404);
    let fields = [("name", "Ada"), ("email", "b@example.org")];
    assert_eq!(post(&mut visitor, "/events/technical-first/registrations", &fields).await.status, 404);
}

#[tokio::test]
async fn many_are_told_in_batches_and_each_once() {
    let world = World::new().await;
    let path = webinar(&world, "").await;
    many(&world, 230).await;
    change(&world, &path, &[("begins", "09:00")]).await;
    world.settle().await;
    let mut to: Vec<String> =
        world.all_mails().into_iter().map(|letter| letter.to).filter(|to| to.ends_with("@many.example")).collect();
    to.sort();
    assert_eq!(to.len(), 230);
    assert!(to.windows(2).all(|pair| pair[0] != pair[1]), "somebody was told twice");
    assert_eq!(world.happened("groups.registrations_told").await, 3);
    assert_eq!(jobs(&world).await, 0);
}

/// Registrations without a form.
async fn many(world: &World, count: usize) {
    let meeting = meeting(world).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..count {
        let name = format!("Registrant {number}");
        insert_registration(&tx, meeting, &name, "A city", &format!("r{number}@many.example")).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
}

#[tokio::test]
async fn a_long_list_is_read_page_by_page_and_the_file_holds_all() {
    let world = World::new().await;
    let path = webinar(&world, "60").await;
    many(&world, 130).await;
    let mut lead = world.browser(world.cast.lead).await;
    let mut page = lead.get(&format!("{path}/registrations?state=waiting")).await;
    let mut seen = page.all("tbody tr").len();
    while page.html().contains("rel=\"next\"") {
        page = lead.open(&page.link("Next")).await;
        seen += page.all("tbody tr").len();
    }
    assert_eq!(seen, 70);
    assert_eq!(lead.get(&format!("{path}/registrations?after=99999")).await.status, 404);
    let file = lead.get(&format!("{path}/registrations.csv")).await.html();
    assert_eq!(file.lines().count(), 131);
}

#[tokio::test]
async fn whoever_leaves_the_group_gets_its_coming_meetings_out_of_the_calendar() {
    let world = World::new().await;
    let path = webinar(&world, "").await;
    world.settle().await;
    // Moved once, so that the numbers must go on.
    change(&world, &path, &[("begins", "09:00")]).await;
    let before = world.mails(world.cast.member.email).await.len();
    let mut member = world.browser(world.cast.member).await;
    let page = member.get("/groups/technical/members").await;
    member.press(&page, "Leave this group", &[]).await;
    let letters = world.mails(world.cast.member.email).await;
    assert_eq!(letters.len(), before + 1);
    let last = letters.last().unwrap();
    assert_eq!(last.subject, "No longer in your calendar: Open webinar");
    let ics = last.calendar().unwrap();
    assert!(ics.contains("METHOD:CANCEL") && ics.contains("SEQUENCE:1") && ics.contains("STATUS:CANCELLED"), "{ics}");
    assert!(ics.contains(&format!("mailto:{}", world.cast.member.email)) && !ics.contains("room-7"), "{ics}");
    assert!(!world.browser(world.cast.member).await.get(&path).await.html().contains("room-7"));
    // The others keep it, and the meeting tells this person nothing more.
    cancel_meeting(&world, &path).await;
    assert_eq!(world.mails(world.cast.member.email).await.len(), before + 1);
    assert!(subjects(&world, world.cast.chair.email).await.contains(&"Cancelled: Open webinar".to_owned()));
    assert_eq!(jobs(&world).await, 0);
}

#[tokio::test]
async fn whoever_registered_and_is_in_the_group_hears_each_thing_once() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let path = webinar(&world, "").await;
    let page = official.get(&path).await;
    official.press(&page, "Register", &[]).await;
    world.settle().await;
    let page = official.get("/groups/technical/memberships/new").await;
    official.press(&page, "Join this group", &[]).await;
    change(&world, &path, &[("begins", "09:00")]).await;
    let email = world.cast.official.email;
    assert_eq!(subjects(&world, email).await, ["You have a place: Open webinar", "Changed: Open webinar"]);
    // Leaving the group is not giving back the place.
    let page = official.get("/groups/technical/members").await;
    official.press(&page, "Leave this group", &[]).await;
    assert_eq!(subjects(&world, email).await.len(), 2);
    assert!(official.get(&path).await.html().contains("room-7"));
}
