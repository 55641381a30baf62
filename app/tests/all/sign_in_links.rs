//! Signing in with a link from a mail: what it opens, for whom, where and how long, and what it tells a stranger.

use app::Instance;
use app::door::Door;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use jiff::SignedDuration;
use kernel::config::Config;
use kernel::params;
use world::{Browser, Page, World};

use crate::steps::{
    FORM, PASSWORD, assert_refused, give_code, log_after, log_length, newcomer, place, set_up_factor, sign_in, sign_up,
};

const EMAIL: &str = "an.officer@city.example";
const SENT: &str = "If this address has an account, a mail with a link is on its way.";
const GONE: &str = "This link does not work any more";
const ELSEWHERE: &str = "Another browser asked for this link";

fn later(world: &World, seconds: i64) {
    world.app().clock.advance(SignedDuration::from_secs(seconds));
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    place(&browser.get("/account").await) == "/account"
}

async fn ask(browser: &mut Browser, email: &str) -> Page {
    let page = browser.get("/sign-in-links/new").await;
    browser.press(&page, "Send me a link", &[("email", email)]).await
}

/// The newest link that was sent to the officer.
async fn link(world: &World) -> String {
    let mails = world.mails(EMAIL).await;
    mails.iter().rfind(|mail| mail.subject.starts_with("Your link")).expect("a mail with a link").link()
}

/// A browser that has asked, and its link.
async fn asked(world: &World) -> (Browser, String) {
    let mut browser = world.visitor();
    assert!(ask(&mut browser, EMAIL).await.says(SENT));
    let link = link(world).await;
    (browser, link)
}

#[tokio::test]
async fn a_link_signs_in_once_in_the_browser_that_asked_and_looking_does_not_use_it_up() {
    let world = World::new().await;
    newcomer(&world, "An Officer", EMAIL).await;
    let mut browser = world.visitor();
    let page = browser.get("/sign-in?next=%2Fgroups%2Ftechnical").await;
    let page = browser.open(&page.link("Send me a link")).await;
    let page = browser.press(&page, "Send me a link", &[("email", " An.Officer@City.Example ")]).await;
    assert!(page.says(SENT), "{}", page.text());
    let link = link(&world).await;
    // A scanner follows it, and somebody to whom the mail was forwarded.
    let mut scanner = world.visitor();
    for _ in 0..3 {
        let page = scanner.open(&link).await;
        assert!(page.says(ELSEWHERE) && !page.has_button("Sign in"), "{}", page.text());
    }
    let page = browser.open(&link).await;
    let token = link.split_once("token=").unwrap().1.split('&').next().unwrap().to_owned();
    let take = format!("token={token}");
    let refused = scanner.raw("POST", "/en/sign-in-links/uses", Some(FORM), take.clone()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says(ELSEWHERE) && !is_signed_in(&mut scanner).await, "a link signs in anywhere");
    let mut member = world.browser(world.cast.member).await;
    assert!(member.open(&link).await.says(ELSEWHERE));

    let waiting = browser.cookie().unwrap().to_owned();
    assert!(!is_signed_in(&mut browser).await, "looking signs in");
    let done = browser.press(&page, "Sign in", &[]).await;
    assert_eq!(place(&done), "/groups/technical");
    assert!(is_signed_in(&mut browser).await);
    assert_ne!(browser.cookie().unwrap(), waiting);
    let mut again = world.browser_with(&waiting);
    assert!(again.open(&link).await.says(GONE));
    let refused = again.raw("POST", "/en/sign-in-links/uses", Some(FORM), take).await;
    assert!(refused.says(GONE) && !is_signed_in(&mut again).await, "a link works twice");
}

#[tokio::test]
async fn a_link_works_for_a_quarter_of_an_hour_and_the_newest_of_a_browser_counts() {
    let world = World::new().await;
    newcomer(&world, "An Officer", EMAIL).await;
    let (mut browser, old) = asked(&world).await;
    later(&world, 1);
    ask(&mut browser, EMAIL).await;
    let new = link(&world).await;
    assert_ne!(old, new);
    assert!(browser.open(&old).await.says(GONE));
    later(&world, 899);
    let page = browser.open(&new).await;
    assert!(page.has_button("Sign in"));
    later(&world, 1);
    assert!(browser.open(&new).await.says(GONE));
    assert_eq!(browser.press(&page, "Sign in", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!is_signed_in(&mut browser).await);
    world.settle().await;
    later(&world, 3700);
    world.settle().await;
    let conn = world.app().db.reader().await.unwrap();
    assert_eq!(conn.count("select count(*) as n from sign_in_links", params![]).await.unwrap(), 0);
}

#[tokio::test]
async fn an_address_without_an_account_gets_the_same_answer_and_no_mail() {
    let world = World::new().await;
    newcomer(&world, "An Officer", EMAIL).await;
    let mut answers = Vec::new();
    for email in [EMAIL, "nobody.at.all@city.example"] {
        let before = log_length(&world).await;
        let page = ask(&mut world.visitor(), email).await;
        assert!(page.headers.contains_key("set-cookie"));
        let mut headers: Vec<_> = page.headers.keys().map(|name| name.as_str().to_owned()).collect();
        headers.sort();
        answers.push((page.status, page.text(), headers, log_after(&world, before).await));
    }
    assert_eq!(answers[0], answers[1]);
    assert!(world.mails("nobody.at.all@city.example").await.is_empty());
    assert_refused(&ask(&mut world.visitor(), "no address").await, &["email"]);
}

#[tokio::test]
async fn whoever_has_a_second_factor_types_the_code_after_the_link_too() {
    let world = World::new().await;
    let mut owner = newcomer(&world, "An Officer", EMAIL).await;
    let factor = set_up_factor(&world, &mut owner).await;
    later(&world, 300);
    let (mut browser, link) = asked(&world).await;
    let page = browser.open(&link).await;
    let page = browser.press(&page, "Sign in", &[]).await;
    assert_eq!(place(&page), "/sign-in/code", "the mailbox alone signs in");
    assert!(!is_signed_in(&mut browser).await);
    give_code(&mut browser, &page, &factor.code(&world, 0)).await;
    assert!(is_signed_in(&mut browser).await);
}

#[tokio::test]
async fn a_password_that_a_stranger_chose_does_not_outlive_the_link() {
    let world = World::new().await;
    // Somebody signs up with an address that is not theirs; its owner asks for a link.
    sign_up(&world, "A stranger", EMAIL).await;
    let (mut owner, link) = asked(&world).await;
    let page = owner.open(&link).await;
    owner.press(&page, "Sign in", &[]).await;
    assert!(is_signed_in(&mut owner).await);
    let mut stranger = world.visitor();
    sign_in(&mut stranger, EMAIL, PASSWORD).await;
    assert!(!is_signed_in(&mut stranger).await, "the stranger's password opens the owner's account");
}

#[tokio::test]
async fn a_new_password_ends_links_that_wait() {
    let world = World::new().await;
    newcomer(&world, "An Officer", EMAIL).await;
    let (mut browser, link) = asked(&world).await;
    let mut owner = world.visitor();
    sign_in(&mut owner, EMAIL, PASSWORD).await;
    let page = owner.get("/account/password").await;
    owner.press(&page, "Set the password", &[("password", "quite another row of words")]).await;
    assert!(browser.open(&link).await.says(GONE));
}

#[tokio::test]
async fn an_instance_without_links_has_none_and_another_one_sends_few() {
    let world = World::new().await;
    newcomer(&world, "An Officer", EMAIL).await;
    let open = async |config: Config| {
        let instance = Instance::open(config, world.app().clock.clone()).await.unwrap();
        (Door::new(&instance), instance)
    };
    let ask = async |door: &Door, method: &str, path: &str, body: String| {
        let request = Request::builder().method(method).uri(path).header("content-type", FORM);
        door.answer(request.body(Body::from(body)).unwrap()).await.status().as_u16()
    };
    let config = (*world.app().config).clone();
    let (door, _without) = open(Config { sign_in_links: false, ..config.clone() }).await;
    for (method, path) in [
        ("GET", "/en/sign-in-links/new"),
        ("POST", "/en/sign-in-links"),
        ("GET", "/en/sign-in-links/uses/new"),
        ("POST", "/en/sign-in-links/uses"),
    ] {
        assert_eq!(ask(&door, method, path, format!("email={EMAIL}")).await, 404, "{method} {path}");
    }
    let (door, _limited) = open(Config { limits: true, ..config }).await;
    let mut same = Vec::new();
    for _ in 0..4 {
        same.push(ask(&door, "POST", "/en/sign-in-links", format!("email={EMAIL}")).await);
    }
    assert_eq!(same, [200, 200, 200, 429], "an address is flooded");
    let mut others = Vec::new();
    for number in 0..20 {
        others.push(ask(&door, "POST", "/en/sign-in-links", format!("email=somebody{number}@city.example")).await);
    }
    assert_eq!(others.last(), Some(&429), "a network floods many");
}
