//! What holds off machines that open accounts: domains that throw addresses away, and the proof of work while a guard stands.

use app::Instance;
use app::door::Door;
use axum::body::Body;
use axum::extract::Request;
use data_encoding::{BASE64, HEXLOWER};
use jiff::SignedDuration;
use kernel::config::Config;
use sha2::{Digest, Sha256};
use world::{Browser, Page, World};

use crate::invitations::invite;
use crate::steps::{
    FORM, PASSWORD, assert_refused, encode, error_at, holds, log_after, log_length, newcomer, post, sign_up,
};

#[tokio::test]
async fn an_address_that_is_thrown_away_opens_no_account_unless_the_instance_takes_it() {
    let world = World::new().await;
    let before = world.happened("people.person_signed_up").await;
    for email in ["a@mailinator.com", "A@box.Mailinator.com", "a@yopmail.com"] {
        let page = sign_up(&world, "Somebody", email).await;
        assert_refused(&page, &["email"]);
        assert!(error_at(&page, "email").unwrap().contains("throws its addresses away"));
    }
    assert_eq!(world.happened("people.person_signed_up").await, before);
    // Somebody who has just signed in is not asked again before the address changes.
    let mut officer = newcomer(&world, "An Officer", "an.officer@city.example").await;
    let form = officer.get("/account/address").await;
    let page = officer.press(&form, "Send me the link", &[("email", "a@mailinator.com")]).await;
    assert_refused(&page, &["email"]);
    let config = Config { disposable_mail: true, ..(*world.app().config).clone() };
    let instance = Instance::open(config, world.app().clock.clone()).await.unwrap();
    assert_eq!(send(&Door::new(&instance), "192.0.2.1", "a@mailinator.com").await, 200);
    assert_eq!(world.happened("people.person_signed_up").await, before + 2);
}

/// Sends the form of a new account from a network.
async fn send(door: &Door, from: &str, email: &str) -> u16 {
    send_on(door, from, email, "").await
}

/// The same by somebody who goes on to a page.
async fn send_on(door: &Door, from: &str, email: &str, next: &str) -> u16 {
    let request = Request::builder()
        .method("POST")
        .uri("/en/sign-up")
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", from)
        .header("content-type", FORM);
    let body = format!("name=Somebody&email={}&password={}&next={}", encode(email), encode(PASSWORD), encode(next));
    door.answer(request.body(Body::from(body)).unwrap()).await.status().as_u16()
}

async fn guard(world: &World, hours: &str) {
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/office/limits").await;
    let page = steward.press(&page, "Let it stand", &[("hours", hours)]).await;
    assert!(page.says("The guard stands.") && page.says("A steward began it."), "{}", page.text());
}

fn has_task(page: &Page) -> bool {
    page.html().contains("data-challenge")
}

/// What a browser with a script makes of the task on a page.
fn solve(page: &Page) -> String {
    let html = page.html();
    let of = |name: &str| {
        let (_, rest) = html.split_once(&format!("data-{name}=\"")).unwrap();
        rest.split('"').next().unwrap().replace("&amp;", "&")
    };
    let (salt, challenge) = (of("salt"), of("challenge"));
    let largest: u32 = of("largest").parse().unwrap();
    let is_it = |number: &u32| HEXLOWER.encode(&Sha256::digest(format!("{salt}{number}"))) == challenge;
    let number = (0..=largest).find(is_it).unwrap();
    let sent = serde_json::json!({
        "algorithm": "SHA-256", "challenge": challenge, "number": number, "salt": salt, "signature": of("signature")
    });
    BASE64.encode(sent.to_string().as_bytes())
}

/// The same task with another number.
fn guessed(work: &str) -> String {
    let mut sent: serde_json::Value = serde_json::from_slice(&BASE64.decode(work.as_bytes()).unwrap()).unwrap();
    sent["number"] = (sent["number"].as_u64().unwrap() ^ 1).into();
    BASE64.encode(sent.to_string().as_bytes())
}

async fn open(browser: &mut Browser, email: &str, work: &str) -> Page {
    let typed = [("name", "An Officer"), ("email", email), ("password", PASSWORD), ("work", work)];
    post(browser, "/sign-up", &typed).await
}

#[tokio::test]
async fn while_a_guard_stands_an_account_takes_a_solved_task_once() {
    let world = World::new().await;
    assert!(!has_task(&world.visitor().get("/sign-up").await));
    guard(&world, "1").await;
    let (mut one, mut two) = (world.visitor(), world.visitor());
    let form = one.get("/sign-up").await;
    assert!(form.says("ask the lead of a working group for an invitation link, or write to"), "{}", form.text());
    let work = solve(&form);
    assert_ne!(work, solve(&two.get("/sign-up").await), "a task is shown to two");
    let before = log_length(&world).await;
    for wrong in ["", "e30=", &work[..work.len() - 8], &guessed(&work)] {
        let page = open(&mut one, "first@city.example", wrong).await;
        assert_refused(&page, &["work"]);
        assert!(holds(&page, "name", "An Officer") && holds(&page, "email", "first@city.example") && has_task(&page));
    }
    assert_eq!((log_length(&world).await, world.mails("first@city.example").await.len()), (before, 0));
    // A form with another fault does not use the task up.
    assert_refused(&open(&mut one, "no address", &work).await, &["email"]);
    assert_eq!(open(&mut one, "first@city.example", &work).await.status, 200);
    assert_eq!(world.mails("first@city.example").await.len(), 1);
    assert_refused(&open(&mut two, "second@city.example", &work).await, &["work"]);
    assert_eq!(log_after(&world, before).await, ["people.person_signed_up"]);
}

#[tokio::test]
async fn a_task_holds_for_an_hour_and_a_guard_as_long_as_was_said() {
    let world = World::new().await;
    guard(&world, "24").await;
    let mut visitor = world.visitor();
    let work = solve(&visitor.get("/sign-up").await);
    world.app().clock.advance(SignedDuration::from_mins(61));
    assert_refused(&open(&mut visitor, "late@city.example", &work).await, &["work"]);
    let fresh = solve(&visitor.get("/sign-up").await);
    world.app().clock.advance(SignedDuration::from_mins(59));
    assert_eq!(open(&mut visitor, "late@city.example", &fresh).await.status, 200);
    // Nothing but time ends it.
    world.app().clock.advance(SignedDuration::from_hours(22));
    assert!(!has_task(&visitor.get("/sign-up").await));
    assert_eq!(open(&mut visitor, "after@city.example", "").await.status, 200);
    // A steward ends it sooner; a task of a guard that ended is worth nothing in the next.
    guard(&world, "168").await;
    let old = solve(&visitor.get("/sign-up").await);
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/office/limits").await;
    let page = steward.press(&page, "End it now", &[]).await;
    assert!(page.says("The guard is ended."), "{}", page.text());
    assert!(!has_task(&visitor.get("/sign-up").await));
    guard(&world, "1").await;
    assert_refused(&open(&mut visitor, "old@city.example", &old).await, &["work"]);
    assert_eq!(post(&mut steward, "/sign-up-guards", &[("hours", "100000")]).await.status, 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_from_many_networks_let_a_guard_begin_which_ends_by_itself() {
    let world = World::new().await;
    let config = Config { limits: true, trusted_proxies: 1, ..(*world.app().config).clone() };
    let instance = Instance::open(config, world.app().clock.clone()).await.unwrap();
    let door = Door::new(&instance);
    let before = log_length(&world).await;
    for number in 0..61 {
        let (from, email) = (format!("203.0.113.{number}"), format!("n{number}@city.example"));
        assert_eq!(send(&door, &from, &email).await, 200, "{number}");
    }
    let kinds = log_after(&world, before).await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "people.sign_up_guarded").count(), 1, "{kinds:?}");
    assert_eq!(send(&door, "203.0.113.200", "n200@city.example").await, 422);
    let page = world.browser(world.cast.steward).await.get("/office/limits").await;
    assert!(page.says("It began by itself and ends on"), "{}", page.text());
    world.app().clock.advance(SignedDuration::from_hours(2));
    assert_eq!(send(&door, "203.0.113.200", "n200@city.example").await, 200);
    assert_eq!(world.happened("people.sign_up_guarded").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_opens_ten_accounts_and_is_slowed_down() {
    let world = World::new().await;
    let config = Config { limits: true, trusted_proxies: 1, ..(*world.app().config).clone() };
    let instance = Instance::open(config, world.app().clock.clone()).await.unwrap();
    let door = Door::new(&instance);
    let mut answers = Vec::new();
    for number in 0..12 {
        // Each from another address of one network.
        let from = format!("2001:db8:1:2::{number:x}");
        answers.push(send(&door, &from, &format!("n{number}@city.example")).await);
    }
    assert_eq!((&answers[..10], &answers[10..]), (&[200; 10][..], &[429; 2][..]));
    assert_eq!(send(&door, "2001:db8:1:3::1", "neighbour@city.example").await, 200);
    world.app().clock.advance(SignedDuration::from_mins(6));
    assert_eq!(send(&door, "2001:db8:1:2::1", "n20@city.example").await, 200);
}

#[tokio::test]
async fn whoever_holds_a_link_into_a_group_needs_no_proof() {
    let world = World::new().await;
    guard(&world, "24").await;
    let mut lead = world.browser(world.cast.lead).await;
    let link = invite(&mut lead, "technical", "", "5").await;
    let secret = link.split_once("token=").unwrap().1.to_owned();
    let next = |secret: &str| format!("/en/groups/technical/memberships/new?token={secret}");
    let mut visitor = world.visitor();
    let form = async |browser: &mut Browser, secret: &str| {
        has_task(&browser.get(&format!("/sign-up?next={}", encode(&next(secret)))).await)
    };
    assert!(!form(&mut visitor, &secret).await);
    assert!(form(&mut visitor, &kernel::actor::new_secret()).await, "any secret is taken for a link");
    let typed = |email, next| [("name", "An Officer"), ("email", email), ("password", PASSWORD), ("next", next)];
    let made_up = next(&kernel::actor::new_secret());
    assert_refused(&post(&mut visitor, "/sign-up", &typed("a@city.example", &made_up)).await, &["work"]);
    let invited = next(&secret);
    assert_eq!(post(&mut visitor, "/sign-up", &typed("a@city.example", &invited)).await.status, 200);
    // A link that is used up or taken back is none.
    let page = lead.get("/groups/technical/invitations").await;
    lead.press(&page, "Take it back", &[]).await;
    assert!(form(&mut visitor, &secret).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_has_become_known_opens_no_door_for_machines() {
    let world = World::new().await;
    guard(&world, "24").await;
    let mut lead = world.browser(world.cast.lead).await;
    let mut next = Vec::new();
    for _ in 0..2 {
        let link = invite(&mut lead, "technical", "", "1000").await;
        let secret = link.split_once("token=").unwrap().1;
        next.push(format!("/en/groups/technical/memberships/new?token={secret}"));
    }
    let config = Config { limits: true, trusted_proxies: 1, ..(*world.app().config).clone() };
    let instance = Instance::open(config, world.app().clock.clone()).await.unwrap();
    let door = Door::new(&instance);
    for number in 0..30 {
        let (from, email) = (format!("203.0.113.{number}"), format!("n{number}@city.example"));
        assert_eq!(send_on(&door, &from, &email, &next[0]).await, 200, "{number}");
    }
    assert_eq!(send_on(&door, "203.0.113.200", "n200@city.example", &next[0]).await, 422);
    assert_eq!(send_on(&door, "203.0.113.201", "n201@city.example", &next[1]).await, 200, "one link pays for another");
    world.app().clock.advance(SignedDuration::from_secs(30));
    assert_eq!(send_on(&door, "203.0.113.200", "n200@city.example", &next[0]).await, 200);
}
