//! Passkeys as people meet them, and as somebody meets them who has none: signing in without typing a name, several of one
//! person, the rule for those who lead, being asked again, and every answer that must not hold.

use axum::http::StatusCode;
use jiff::SignedDuration;
use kernel::params;
use serde_json::Value;
use world::{Browser, Page, World};

use crate::device::{ADD, Device, SHOW, add, ask, prove_by, send, sign_in_by, sign_in_with};
use crate::steps::{
    PASSWORD, encode, give_code, id, log_after, log_length, newcomer, place, post, set_up_factor, sign_in,
};

const EMAIL: &str = "an.officer@city.example";
const UNKNOWN: &str = "This passkey does not fit an account here";
const LATE: &str = "This took longer than five minutes, or was begun in another browser";

fn later(world: &World, seconds: i64) {
    world.app().clock.advance(SignedDuration::from_secs(seconds));
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    place(&browser.get("/account").await) == "/account"
}

/// How many mails to the officer have a subject that begins so.
async fn told(world: &World, subject: &str) -> usize {
    world.mails(EMAIL).await.iter().filter(|mail| mail.subject.starts_with(subject)).count()
}

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, params![]).await.unwrap()
}

/// Somebody who has just signed up, with a passkey.
async fn officer(world: &World) -> (Browser, Device) {
    let mut browser = newcomer(world, "An Officer", EMAIL).await;
    let mut device = Device::new();
    let page = add(&mut browser, &mut device, "Work laptop").await;
    assert!(page.says("Your passkey is added."), "{}", page.text());
    (browser, device)
}

fn assert_refused(page: &Page, words: &str) {
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.text());
    assert!(page.says(words), "{}", page.text());
}

#[tokio::test]
async fn a_passkey_is_added_once_and_signs_in_without_a_name_or_a_password() {
    let world = World::new().await;
    let mut browser = newcomer(&world, "An Officer", EMAIL).await;
    let mut elsewhere = world.visitor();
    sign_in(&mut elsewhere, EMAIL, PASSWORD).await;
    let before = browser.cookie().unwrap().to_owned();
    let mut device = Device::new();
    let page = add(&mut browser, &mut device, "Work laptop").await;
    assert_eq!(place(&page), "/account/passkeys");
    assert!(page.says("Work laptop") && page.says("not used yet"), "{}", page.text());
    assert_ne!(browser.cookie().unwrap(), before, "more rights, and the same cookie");
    assert!(!is_signed_in(&mut world.browser_with(&before)).await, "the old cookie still works");
    assert!(!is_signed_in(&mut elsewhere).await, "another session goes on");
    assert_eq!(told(&world, "A passkey was added").await, 1);

    let question = ask(&mut browser, ADD).await;
    let wanted = &question["publicKey"]["authenticatorSelection"];
    assert_eq!((&wanted["residentKey"], &wanted["userVerification"]), (&"required".into(), &"required".into()));
    assert_eq!(question["publicKey"]["rp"]["id"], "belfry.test");
    assert_eq!(question["publicKey"]["excludeCredentials"].as_array().unwrap().len(), 1);
    let page = add(&mut browser, &mut device, "The same again").await;
    assert_refused(&page, "The passkey could not be added");

    let mut fresh = world.visitor();
    let page = fresh.get("/sign-in?next=%2Fgroups%2Ftechnical").await;
    assert_eq!(page.all("form[data-passkey][hidden]").len(), 1, "without a script there is no button");
    let question = ask(&mut fresh, SHOW).await;
    assert_eq!(question["publicKey"]["userVerification"], "required");
    assert_eq!(question["publicKey"]["allowCredentials"].as_array().unwrap().len(), 0, "names nobody's passkeys");
    let waiting = fresh.cookie().unwrap().to_owned();
    let page = send(&mut fresh, &page, "Sign in with a passkey", &question, &device.show(&question)).await;
    assert_eq!(place(&page), "/groups/technical");
    assert_ne!(fresh.cookie().unwrap(), waiting, "the cookie from before is that of the session");
    assert!(is_signed_in(&mut fresh).await);
    assert!(fresh.get("/account/passkeys").await.says("last used on"));
}

#[tokio::test]
async fn an_answer_that_does_not_hold_signs_nobody_in() {
    let world = World::new().await;
    let (_, device) = officer(&world).await;
    let mut other = newcomer(&world, "Somebody Else", "else@city.example").await;
    let mut theirs = Device::new();
    add(&mut other, &mut theirs, "A key").await;
    let mut thief = world.visitor();
    let lies: [(&str, Device); 7] = [
        ("another origin", Device { origin: "http://evil.test".into(), ..device.clone() }),
        ("another port", Device { origin: "http://belfry.test:8080".into(), ..device.clone() }),
        ("a name below", Device { origin: "http://evil.belfry.test".into(), ..device.clone() }),
        ("another site", Device { site: "evil.test".into(), ..device.clone() }),
        ("nobody was there", Device { verifies: false, ..device.clone() }),
        ("the own key for somebody else's passkey", Device { key: theirs.key.clone(), ..device.clone() }),
        ("the own passkey in somebody else's name", Device { owner: device.owner.clone(), ..theirs.clone() }),
    ];
    for (lie, liar) in &lies {
        let page = sign_in_by(&mut thief, liar).await;
        assert_refused(&page, UNKNOWN);
        assert!(!is_signed_in(&mut thief).await, "{lie}");
    }
    let nobodys = Device { owner: device.owner.clone(), ..Device::new() };
    assert_refused(&sign_in_by(&mut thief, &nobodys).await, UNKNOWN);
    for garbage in ["", "{}", "null", "[1]", "\u{0}", "{\"id\":\"\",\"rawId\":\"\",\"type\":\"\",\"response\":{}}"] {
        let question = ask(&mut thief, SHOW).await;
        let page = sign_in_with(&mut thief, &question, garbage).await;
        assert!(page.status.is_client_error(), "{garbage:?}: {}", page.status);
    }
    let huge = post(&mut thief, "/sign-in/passkeys", &[("challenge", "x"), ("answer", &"a".repeat(300_000))]).await;
    assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(!is_signed_in(&mut thief).await);
    // The same device without a lie does.
    sign_in_by(&mut thief, &device).await;
    assert!(is_signed_in(&mut thief).await);
}

#[tokio::test]
async fn a_challenge_is_of_one_browser_for_one_answer_within_five_minutes() {
    let world = World::new().await;
    let (_, device) = officer(&world).await;
    let (mut asker, mut thief) = (world.visitor(), world.visitor());
    ask(&mut thief, SHOW).await;
    let question = ask(&mut asker, SHOW).await;
    let answer = device.show(&question);
    assert_refused(&sign_in_with(&mut thief, &question, &answer).await, LATE);
    let mut signed = world.browser(world.cast.nobody).await;
    assert_refused(&sign_in_with(&mut signed, &question, &answer).await, LATE);
    assert_eq!(place(&sign_in_with(&mut asker, &question, &answer).await), "/account");
    // Neither the browser's old cookie nor its new one answers it once more.
    assert_refused(&sign_in_with(&mut asker, &question, &answer).await, LATE);

    let mut asker = world.visitor();
    let question = ask(&mut asker, SHOW).await;
    // A wrong answer uses it up as well.
    let wrong = Device { verifies: false, ..device.clone() }.show(&question);
    assert_refused(&sign_in_with(&mut asker, &question, &wrong).await, UNKNOWN);
    assert_refused(&sign_in_with(&mut asker, &question, &device.show(&question)).await, LATE);

    for (wait, is_late) in [(299, false), (300, true)] {
        let mut asker = world.visitor();
        let question = ask(&mut asker, SHOW).await;
        later(&world, wait);
        let page = sign_in_with(&mut asker, &question, &device.show(&question)).await;
        assert_eq!(page.says(LATE), is_late, "{wait}: {}", page.text());
        assert_eq!(is_signed_in(&mut asker).await, !is_late);
    }
    for id in ["", "x", "00000000-0000-0000-0000-000000000000"] {
        let page =
            post(&mut asker, "/sign-in/passkeys", &[("challenge", id), ("answer", &device.show(&question))]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    world.settle().await;
    later(&world, 3700);
    world.settle().await;
    assert_eq!(count(&world, "select count(*) as n from passkey_challenges").await, 0);
}

#[tokio::test]
async fn a_counter_that_goes_back_is_refused_and_told_to_the_owner() {
    let world = World::new().await;
    let (_, mut device) = officer(&world).await;
    device.counter = 7;
    sign_in_by(&mut world.visitor(), &device).await;
    let before = log_length(&world).await;
    for counter in [7, 3, 0] {
        device.counter = counter;
        let mut thief = world.visitor();
        assert_refused(&sign_in_by(&mut thief, &device).await, "there may be a copy of it");
        assert!(!is_signed_in(&mut thief).await, "{counter}");
    }
    assert_eq!(told(&world, "A passkey was refused").await, 3);
    assert_eq!(log_after(&world, before).await.iter().filter(|kind| *kind == "people.passkey_refused").count(), 3);
    device.counter = 8;
    let mut owner = world.visitor();
    sign_in_by(&mut owner, &device).await;
    assert!(is_signed_in(&mut owner).await);
}

#[tokio::test]
async fn a_passkey_that_was_not_made_for_this_page_is_not_added() {
    let world = World::new().await;
    let mut browser = newcomer(&world, "An Officer", EMAIL).await;
    for liar in [
        Device { origin: "http://evil.test".into(), ..Device::new() },
        Device { site: "evil.test".into(), ..Device::new() },
        Device { verifies: false, ..Device::new() },
    ] {
        let mut liar = liar;
        let page = add(&mut browser, &mut liar, "A key").await;
        assert_refused(&page, "The passkey could not be added");
    }
    let mut device = Device::new();
    let page = browser.get("/account/passkeys/new").await;
    let mut make = async |browser: &mut Browser, question: &Value, name: &str| {
        let answer = device.make(question);
        let typed = [("name", name), ("challenge", question["id"].as_str().unwrap()), ("answer", answer.as_str())];
        browser.press(&page, "Make the passkey", &typed).await
    };
    // A question for showing one is none for making one, and another person's is another person's.
    let question = ask(&mut browser, SHOW).await;
    assert_refused(&make(&mut browser, &question, "A key").await, LATE);
    let mut other = newcomer(&world, "Somebody Else", "else@city.example").await;
    let question = ask(&mut other, ADD).await;
    assert_refused(&make(&mut browser, &question, "A key").await, LATE);
    let question = ask(&mut browser, ADD).await;
    later(&world, 300);
    assert_refused(&make(&mut browser, &question, "A key").await, LATE);
    let question = ask(&mut browser, ADD).await;
    for name in ["", "  ", &"x".repeat(61)] {
        assert_refused(&make(&mut browser, &question, name).await, "Write a name of 1 to 60 characters.");
    }
    assert_eq!(count(&world, "select count(*) as n from passkeys").await, 0);
    make(&mut browser, &question, &"x".repeat(60)).await;
    assert_eq!(count(&world, "select count(*) as n from passkeys").await, 1);
    assert_refused(&make(&mut browser, &question, "Again").await, LATE);
}

#[tokio::test]
async fn several_are_kept_and_named_and_removed_and_others_see_none_of_it() {
    let world = World::new().await;
    let (mut browser, first) = officer(&world).await;
    let mut second = Device::new();
    add(&mut browser, &mut second, "A key on the ring").await;
    let key = id(&world, "select id from passkeys where name = 'A key on the ring'").await;
    let page = browser.get(&format!("/passkeys/{key}/changes/new")).await;
    let page = browser.press(&page, "Save", &[("name", " The  blue\nkey ")]).await;
    assert!(page.says("The blue key") && page.says("Work laptop"), "{}", page.text());

    let mut other = newcomer(&world, "Somebody Else", "else@city.example").await;
    for path in [format!("/passkeys/{key}/changes/new"), format!("/passkeys/{key}/endings/new")] {
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in [format!("/passkeys/{key}"), format!("/passkeys/{key}/endings")] {
        assert_eq!(post(&mut other, &path, &[("name", "Mine")]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!other.get("/account/passkeys").await.says("The blue key"));
    assert!(browser.get("/account/passkeys").await.says("The blue key"));

    let mut elsewhere = world.visitor();
    sign_in_by(&mut elsewhere, &second).await;
    assert!(is_signed_in(&mut elsewhere).await);
    let before = browser.cookie().unwrap().to_owned();
    let page = browser.get(&format!("/passkeys/{key}/endings/new")).await;
    let page = browser.press(&page, "Remove", &[]).await;
    assert!(page.says("The passkey is removed.") && !page.says("The blue key"), "{}", page.text());
    assert_ne!(browser.cookie().unwrap(), before);
    assert!(!is_signed_in(&mut elsewhere).await, "a session of the removed passkey goes on");
    assert_eq!(told(&world, "A passkey was removed").await, 1);
    assert_refused(&sign_in_by(&mut elsewhere, &second).await, UNKNOWN);
    sign_in_by(&mut elsewhere, &first).await;
    assert!(is_signed_in(&mut elsewhere).await);
    // Removing it twice is removing it once.
    assert_eq!(post(&mut browser, &format!("/passkeys/{key}/endings"), &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(told(&world, "A passkey was removed").await, 1);
}

#[tokio::test]
async fn a_password_alone_opens_no_dangerous_act_where_there_is_a_passkey() {
    let world = World::new().await;
    let (_, device) = officer(&world).await;
    let mut thief = world.visitor();
    sign_in(&mut thief, EMAIL, PASSWORD).await;
    assert!(is_signed_in(&mut thief).await, "the password way stands");
    let key = id(&world, "select id from passkeys").await;
    for path in [
        "/account/passkeys/new".to_owned(),
        "/account/second-factor/new".to_owned(),
        "/account/password".to_owned(),
        format!("/passkeys/{key}/endings/new"),
    ] {
        let page = thief.get(&path).await;
        assert_eq!(page.path, format!("/en/proofs/new?next={}", encode(&path)));
        assert!(page.says("This account has a passkey") && page.all("input[type=password]").is_empty());
    }
    let page = post(&mut thief, "/proofs", &[("password", PASSWORD)]).await;
    assert_refused(&page, "This account has a passkey");
    for path in [ADD, "/account/passkeys", &format!("/passkeys/{key}/endings")] {
        assert_eq!(post(&mut thief, path, &[]).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let page = thief.get("/proofs/new?next=%2Faccount%2Fpasskeys%2Fnew").await;
    let mut other = newcomer(&world, "Somebody Else", "else@city.example").await;
    let mut theirs = Device::new();
    add(&mut other, &mut theirs, "A key").await;
    assert_refused(&prove_by(&mut thief, &page, &theirs).await, UNKNOWN);
    assert_eq!(place(&thief.get("/account/passkeys/new").await), "/proofs/new", "another person's passkey opened it");

    let before = thief.cookie().unwrap().to_owned();
    let page = prove_by(&mut thief, &page, &device).await;
    assert_eq!(place(&page), "/account/passkeys/new");
    assert_ne!(thief.cookie().unwrap(), before, "more rights, and the same cookie");
    assert!(!is_signed_in(&mut world.browser_with(&before)).await);
    later(&world, 600);
    // In this session it was shown, so the password is enough from now on, and the passkey as well.
    let page = thief.get("/account/passkeys/new").await;
    assert!(page.has_button("Show a passkey") && page.has_button("Go on"), "{}", page.text());
    let page = thief.press(&page, "Go on", &[("password", PASSWORD)]).await;
    assert_eq!(place(&page), "/account/passkeys/new");
}

#[tokio::test]
async fn where_those_who_lead_need_both_factors_a_passkey_is_both() {
    let world = World::strict().await;
    let forms = "/groups/technical/invitations";
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(forms).await;
    assert_eq!(page.path, format!("/en/account/second-factor?next={}", encode(forms)));
    let page = lead.open(&page.link("Add a passkey")).await;
    let mut device = Device::new();
    let question = ask(&mut lead, ADD).await;
    let answer = device.make(&question);
    let typed = [("challenge", question["id"].as_str().unwrap()), ("answer", answer.as_str())];
    let page = lead.press(&page, "Make the passkey", &typed).await;
    assert_eq!(place(&page), forms);

    let mut fresh = world.visitor();
    sign_in_by(&mut fresh, &device).await;
    assert_eq!(place(&fresh.get(forms).await), forms);
    // A session that began without it has one factor, until it is shown there.
    let mut weak = world.browser(world.cast.lead).await;
    let page = weak.get(forms).await;
    assert!(page.says("show your passkey"), "{}", page.text());
    let page = weak.open(&page.link("Show a passkey")).await;
    let page = prove_by(&mut weak, &page, &device).await;
    assert_eq!(place(&page), forms);
    // Without the passkey the session has one factor again.
    let key = id(&world, "select id from passkeys").await;
    let page = weak.get(&format!("/passkeys/{key}/endings/new")).await;
    assert!(page.says("This is your last passkey."), "{}", page.text());
    weak.press(&page, "Remove", &[]).await;
    assert_eq!(place(&weak.get(forms).await), "/account/second-factor");
}

/// Makes a token that may read who has registered, through the pages of this browser.
async fn make_token(browser: &mut Browser) -> String {
    let page = browser.get("/account/tokens/new").await;
    let page =
        browser.press(&page, "Make the token", &[("name", "A program"), ("days", "7"), ("scopes", "people")]).await;
    let html = page.html();
    let at = html.find("belfry_").unwrap_or_else(|| panic!("no token: {}", page.text()));
    html[at..at + 79].to_owned()
}

#[tokio::test]
async fn a_token_made_after_showing_a_passkey_leads_where_both_factors_are_needed_until_the_passkey_goes() {
    let world = World::strict().await;
    let list = "/en/events/technical-first/registrations";
    // Made by a lead who has no second factor at all: what the roles of those who lead open stays closed.
    let weak = make_token(&mut world.browser(world.cast.lead).await).await;
    let read = async |token: &str| world.visitor().bearing(token).raw("GET", list, None, "").await.status.as_u16();
    let closed = read(&weak).await;
    assert!(matches!(closed, 303 | 403), "{closed}");
    let mut browser = world.browser(world.cast.lead).await;
    let mut device = Device::new();
    add(&mut browser, &mut device, "A key").await;
    assert_eq!(read(&weak).await, closed, "a token from before has no second factor by it");
    let mut fresh = world.visitor();
    sign_in_by(&mut fresh, &device).await;
    let strong = make_token(&mut fresh).await;
    assert_eq!(read(&strong).await, 200);
    // Dangerous acts are closed to it all the same.
    let page = world.visitor().bearing(&strong).raw("GET", "/en/account/second-factor/new", None, "").await;
    assert_eq!(page.status, 403, "{}", page.text());
    let key = id(&world, "select id from passkeys").await;
    let page = fresh.get(&format!("/passkeys/{key}/endings/new")).await;
    fresh.press(&page, "Remove", &[]).await;
    assert_eq!(read(&strong).await, closed);
}

#[tokio::test]
async fn whoever_has_an_app_as_well_types_a_code_after_the_password_and_none_after_the_passkey() {
    let world = World::new().await;
    let (mut browser, device) = officer(&world).await;
    let factor = set_up_factor(&world, &mut browser).await;
    later(&world, 300);
    let mut fresh = world.visitor();
    assert_eq!(place(&sign_in_by(&mut fresh, &device).await), "/account");
    let mut typing = world.visitor();
    let page = sign_in(&mut typing, EMAIL, PASSWORD).await;
    assert_eq!(place(&page), "/sign-in/code");
    give_code(&mut typing, &page, &factor.code(&world, 0)).await;
    assert_eq!(place(&typing.get("/account/passkeys/new").await), "/account/passkeys/new");
}

#[tokio::test]
async fn a_steward_removes_the_passkeys_of_somebody_who_lost_them() {
    let world = World::new().await;
    let (mut browser, device) = officer(&world).await;
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/second-factor-removals/new").await;
    let typed = [("email", EMAIL), ("reason", "She lost her telephone; I called her."), ("sure", "yes")];
    steward.press(&page, "Switch it off", &typed).await;
    assert!(!is_signed_in(&mut browser).await);
    assert_refused(&sign_in_by(&mut browser, &device).await, UNKNOWN);
    sign_in(&mut browser, EMAIL, PASSWORD).await;
    assert_eq!(place(&browser.get("/account/passkeys/new").await), "/account/passkeys/new");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_answers_to_one_question_at_the_same_moment_one_holds() {
    let world = World::new().await;
    let (_, device) = officer(&world).await;
    let mut one = world.visitor();
    let question = ask(&mut one, SHOW).await;
    let mut two = world.browser_with(one.cookie().unwrap());
    let answer = device.show(&question);
    let (first, second) =
        tokio::join!(sign_in_with(&mut one, &question, &answer), sign_in_with(&mut two, &question, &answer));
    let passed = [&first, &second].iter().filter(|page| place(page) == "/account").count();
    assert_eq!(passed, 1, "{} / {}", first.text(), second.text());
}
