//! Pages that are kept between two requests: those of a session are its own, and nothing outlives a change or the session.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::body::Body;
use axum::extract::Request;
use jiff::SignedDuration;
use world::{Browser, World, sign_in};

use crate::counts::Statements;
use crate::steps::{knock, settled};

const HOME: &str = "/groups/technical/home";

/// How many statements an answer took.
async fn cost(statements: &Statements, browser: &mut Browser, path: &str) -> u64 {
    let before = statements.0.load(Ordering::Relaxed);
    assert_eq!(browser.get(path).await.status, 200, "{path}");
    statements.0.load(Ordering::Relaxed) - before
}

#[tokio::test]
async fn a_page_of_a_session_is_kept_until_something_changes_and_never_by_the_browser() {
    let world = World::new().await;
    let statements = Statements(Arc::default());
    let _heard = metrics::set_default_local_recorder(&statements);
    let mut member = world.browser(world.cast.member).await;
    settled(&world).await;
    assert!(cost(&statements, &mut member, HOME).await > 3);
    assert_eq!(cost(&statements, &mut member, HOME).await, 0, "the page was made again");
    for _ in 0..2 {
        let page = member.get("/groups").await;
        assert_eq!(page.headers["cache-control"], "private, no-store");
        assert!(!page.headers.contains_key("etag"));
    }
    assert!(cost(&statements, &mut member, "/groups?x=1").await > 0, "another address is another page");

    let home = member.get(HOME).await;
    member.press(&home, "I have read this", &[]).await;
    assert!(cost(&statements, &mut member, HOME).await > 3, "an old page was shown after a change");
    world.app().clock.advance(SignedDuration::from_secs(61));
    assert!(cost(&statements, &mut member, HOME).await > 3, "a page was kept for more than a minute");
}

#[tokio::test]
async fn a_kept_page_is_for_the_session_that_asked_for_it() {
    let world = World::new().await;
    let (mut member, mut chair) = (world.browser(world.cast.member).await, world.browser(world.cast.chair).await);
    let own = member.get("/account").await;
    let name = own.all("input[name=name]");
    assert_ne!(chair.get("/account").await.body, own.body);
    for mut other in [world.visitor(), world.browser_with("belfry=0"), world.browser_with("belfry=")] {
        assert!(other.get("/account").await.path.starts_with("/en/sign-in"), "{name:?}");
    }
    // A page of a visitor is kept for visitors; who has signed in gets another, and the other way round.
    assert!(!world.visitor().get("/groups").await.says("My page"));
    assert!(member.get("/groups").await.says("My page"));
    assert!(!world.visitor().get("/groups").await.says("My page"));
}

#[tokio::test]
async fn nothing_is_shown_of_a_session_that_has_ended() {
    let world = World::new().await;
    let clock = &world.app().clock;
    let until = clock.now().checked_add(SignedDuration::from_secs(30)).unwrap();
    let secret = sign_in(world.app(), world.cast.member, until).await;
    let mut short = world.browser_with(&format!("belfry={secret}"));
    assert_eq!(short.get(HOME).await.path, format!("/en{HOME}"));
    clock.advance(SignedDuration::from_secs(31));
    assert!(short.get(HOME).await.path.starts_with("/en/sign-in"), "a page outlived its session");

    let mut member = world.browser(world.cast.member).await;
    let mut same = world.browser_with(member.cookie().unwrap());
    assert_eq!(same.get(HOME).await.path, format!("/en{HOME}"));
    let own = member.get("/account").await;
    member.press(&own, "Sign out", &[]).await;
    assert!(same.get(HOME).await.path.starts_with("/en/sign-in"), "a page outlived signing out");
}

#[tokio::test]
async fn a_page_before_which_the_password_is_asked_for_is_made_anew() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    world.app().clock.advance(SignedDuration::from_secs(9 * 60 + 50));
    assert_eq!(member.get("/account/password").await.path, "/en/account/password");
    world.app().clock.advance(SignedDuration::from_secs(15));
    assert!(member.get("/account/password").await.path.starts_with("/en/proofs/new"));
}

#[tokio::test]
async fn whoever_shows_a_token_is_answered_from_nothing_that_is_kept() {
    let world = World::new().await;
    let statements = Statements(Arc::default());
    let _heard = metrics::set_default_local_recorder(&statements);
    let mut member = world.browser(world.cast.member).await;
    assert!(cost(&statements, &mut member, HOME).await > 3);
    let request = Request::builder()
        .uri(format!("/en{HOME}"))
        .header("host", "belfry.test")
        .header("cookie", member.cookie().unwrap())
        .header("authorization", "Bearer belfry_0");
    let answer = knock(&world, request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status(), 401, "a kept page was shown");
}
