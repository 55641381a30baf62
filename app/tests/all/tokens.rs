//! Tokens: a program does what the token is for and nothing else, for as long as the token and its person's standing last.

use axum::http::StatusCode;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::actor::is_token;
use kernel::params;
use nouns::people::ProfileChanged;
use office::RouteTable;
use people::tokens::domain::Scope;
use world::{Browser, Page, Someone, World};

use crate::audit::{rows, rows_after};
use crate::routes::{FURNISHED, address, furnish, with_things};
use crate::steps::{FORM, assert_refused, id, post};

/// Makes a token through the pages, and gives it.
async fn make(world: &World, who: Someone, scopes: &[&str], days: &str) -> String {
    let mut browser = world.browser(who).await;
    let page = browser.get("/account/tokens/new").await;
    let mut typed = vec![("name", "A program"), ("days", days)];
    typed.extend(scopes.iter().map(|scope| ("scopes", *scope)));
    let page = browser.press(&page, "Make the token", &typed).await;
    let html = page.html();
    let at = html.find("belfry_").unwrap_or_else(|| panic!("no token: {}", page.text()));
    let token = html[at..at + 79].to_owned();
    assert!(is_token(&token), "{token}");
    assert!(!browser.get("/account/tokens").await.html().contains("belfry_"), "it is shown once");
    token
}

fn program(world: &World, token: &str) -> Browser {
    world.visitor().bearing(token)
}

async fn get(world: &World, token: &str, path: &str) -> Page {
    program(world, token).raw("GET", &format!("/en{path}"), None, "").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_does_nothing_on_any_route_outside_of_its_scopes() {
    let world = World::new().await;
    let signature = id(&world, "select id from signatures order by id limit 1").await;
    let seat = id(&world, "select id from seats where role = 'chair'").await;
    let affiliation = id(&world, "select id from affiliations order by id limit 1").await;
    let things = furnish(&world).await;
    let item = id(&world, "select id from agenda_items").await;
    let action = id(&world, "select id from actions").await;
    let table = world.app().part::<RouteTable>().unwrap();
    let mut tokens = Vec::new();
    for scope in Scope::ALL {
        tokens.push((*scope, make(&world, world.cast.lead, &[scope.word()], "30").await));
    }
    let start = rows(&world).await;
    for (scope, token) in &tokens {
        let (mut answered, mut program) = (0, program(&world, token));
        for route in &table.0 {
            let is_inside = scope.actions().contains(&route.action);
            if is_inside && route.method == "POST" {
                continue;
            }
            let path = address(&world, route.path, &signature, &affiliation, &seat, [&item, &action]);
            let path = with_things(&path, &things).replace("{comment}", &signature);
            let path = if path == "/" { "/en".to_owned() } else { format!("/en{path}") };
            let kind = (route.method == "POST").then_some(FORM);
            let status = program.raw(route.method, &path, kind, "").await.status;
            if is_inside {
                answered += i32::from(status == StatusCode::OK);
                assert!(!status.is_server_error(), "{} {path}", route.method);
            } else {
                assert_eq!(status, StatusCode::FORBIDDEN, "{} {path} with {}", route.method, scope.word());
            }
        }
        let reads = matches!(scope, Scope::Open | Scope::Groups | Scope::People);
        assert!(!reads || answered >= 3, "{}: {answered}", scope.word());
    }
    let after = rows_after(&world, start).await;
    assert!(after.iter().all(|kind| kind.starts_with("kernel.")), "{after:?}");
    assert!(FURNISHED.len() > 3);
}

#[tokio::test]
async fn scopes_name_real_actions_and_those_that_read_only_read() {
    let world = World::new().await;
    let table = world.app().part::<RouteTable>().unwrap();
    for scope in Scope::ALL {
        for action in scope.actions() {
            let routes: Vec<_> = table.0.iter().filter(|route| route.action == *action).collect();
            assert!(!routes.is_empty(), "{action} is no action");
            let reads = matches!(scope, Scope::Open | Scope::Groups | Scope::People);
            assert!(!reads || routes.iter().all(|route| route.method == "GET"), "{action} changes something");
            let is_of_the_account = routes.iter().any(|route| {
                ["/account", "/sign-", "/sessions", "/proofs", "/office", "/audit"]
                    .iter()
                    .any(|part| route.path.starts_with(part))
            });
            assert!(!is_of_the_account, "{action}");
        }
    }
}

#[tokio::test]
async fn a_token_writes_in_the_name_of_its_person_and_the_log_says_by_which() {
    let world = World::new().await;
    let token = make(&world, world.cast.member, &["proposals"], "30").await;
    let path = format!("/proposals/{}/comments", world.cast.proposal);
    let start = rows(&world).await;
    post(&mut program(&world, &token), &path, &[("words", "We have these sensors.")]).await;
    let after = rows_after(&world, start).await;
    assert_eq!(after.first().map(String::as_str), Some("kernel.token_came"), "{after:?}");
    assert!(after.contains(&"work.proposal_commented".to_owned()), "{after:?}");
    let conn = world.app().db.reader().await.unwrap();
    let by = "select count(*) as n from events e join tokens t on t.id = e.token where e.kind = 'work.proposal_commented' and e.actor = $1";
    assert_eq!(conn.count(by, params![world.cast.member.person]).await.unwrap(), 1);
    drop(conn);
    assert_eq!(world.happened("people.token_made").await, 1);
    let start = rows(&world).await;
    get(&world, &token, "/groups/technical/proposals/new").await;
    assert!(rows_after(&world, start).await.is_empty(), "from the same network it is no news");
    assert!(world.browser(world.cast.member).await.get("/account/tokens").await.says("last used"));
}

#[tokio::test]
async fn what_is_no_token_or_no_longer_one_gets_the_same_answer() {
    let world = World::new().await;
    let token = make(&world, world.cast.member, &["open"], "7").await;
    assert_eq!(get(&world, &token, "/groups").await.status, StatusCode::OK);
    let mut mistyped = token.clone();
    mistyped.replace_range(20..21, if &token[20..21] == "a" { "b" } else { "a" });
    let unknown = kernel::actor::new_token();
    for wrong in [mistyped.as_str(), &unknown, "", "x", &token[..40]] {
        let page = get(&world, wrong, "/groups").await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{wrong}");
        assert_eq!(page.headers["www-authenticate"], "Bearer");
    }
    let basic = crate::steps::request_of(&world, world.cast.member, "GET", "/en/account", "").await;
    let (mut parts, body) = basic.into_parts();
    parts.headers.insert("authorization", "Basic YTpi".parse().unwrap());
    let basic = crate::steps::knock(&world, axum::extract::Request::from_parts(parts, body)).await;
    assert_eq!(basic.status(), StatusCode::OK, "what a proxy in front asks for is no token");
    let secret = world.browser(world.cast.member).await.cookie().unwrap().to_owned();
    let both = world.browser_with(&secret).bearing(&token).raw("GET", "/en/groups", None, "").await;
    assert_eq!(both.status, StatusCode::UNAUTHORIZED, "a cookie and a token");
    let in_address = world.visitor().raw("GET", &format!("/en/groups?access_token={token}"), None, "").await;
    assert_eq!(in_address.status, StatusCode::UNAUTHORIZED, "in the address");
    let beside = get(&world, &token, &format!("/groups?q={token}")).await;
    assert_eq!(beside.status, StatusCode::UNAUTHORIZED, "also where a good one is sent");

    world.app().clock.advance(SignedDuration::from_hours(7 * 24 - 1));
    assert_eq!(get(&world, &token, "/groups").await.status, StatusCode::OK);
    world.app().clock.advance(SignedDuration::from_hours(1));
    assert_eq!(get(&world, &token, "/groups").await.status, StatusCode::UNAUTHORIZED, "expired");
}

#[tokio::test]
async fn a_revoked_token_is_none_and_nobody_revokes_that_of_another() {
    let world = World::new().await;
    let token = make(&world, world.cast.member, &["open"], "7").await;
    let key = id(&world, "select id from tokens").await;
    let path = format!("/en/account/tokens/{key}/revocations");
    let other = world.browser(world.cast.other_member).await.raw("POST", &path, Some(FORM), "").await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    assert_eq!(program(&world, &token).raw("POST", &path, Some(FORM), "").await.status, StatusCode::FORBIDDEN);
    assert_eq!(get(&world, &token, "/groups").await.status, StatusCode::OK);
    let own = world.browser(world.cast.member).await.raw("POST", &path, Some(FORM), "").await;
    assert_eq!(own.status, StatusCode::SEE_OTHER);
    assert_eq!(get(&world, &token, "/groups").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(world.happened("people.token_revoked").await, 1);
}

#[tokio::test]
async fn a_token_loses_what_its_person_loses_and_has_nothing_that_the_person_has_not() {
    let world = World::new().await;
    let token = make(&world, world.cast.member, &["groups", "people"], "30").await;
    let nobodys = make(&world, world.cast.nobody, &["groups", "people", "open"], "30").await;
    for path in ["/groups/technical/home", "/groups/technical/members"] {
        assert_eq!(get(&world, &token, path).await.status, StatusCode::OK, "{path}");
        assert_eq!(get(&world, &nobodys, path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    world.browser(world.cast.member).await.raw("POST", "/en/groups/technical/departures", Some(FORM), "").await;
    for path in ["/groups/technical/home", "/groups/technical/members"] {
        assert_eq!(get(&world, &token, path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("delete from tokens where person = $1", params![world.cast.nobody.person]).await.unwrap();
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
    assert_eq!(get(&world, &nobodys, "/groups").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_token_is_asked_for_again_needs_a_name_and_a_scope_and_lasts_a_year_at_most() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.member).await;
    let nothing = post(&mut browser, "/account/tokens", &[]).await;
    assert_refused(&nothing, &["name", "scopes", "days"]);
    for days in ["366", "0", "-1", "100000", "x"] {
        let page = post(&mut browser, "/account/tokens", &[("name", "A"), ("scopes", "open"), ("days", days)]).await;
        assert_refused(&page, &["days"]);
    }
    let page = post(&mut browser, "/account/tokens", &[("name", "A"), ("scopes", "everything"), ("days", "7")]).await;
    assert_refused(&page, &["scopes"]);
    world.app().clock.advance(SignedDuration::from_mins(11));
    let late = post(&mut browser, "/account/tokens", &[("name", "A"), ("scopes", "open"), ("days", "7")]).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    assert!(browser.get("/account/tokens/new").await.path.contains("/proofs/new"));
    assert_eq!(world.happened("people.token_made").await, 0);
}

kernel::row! {
    struct Kept { token: Vec<u8> }
}

#[tokio::test]
async fn only_the_digest_is_kept_and_a_page_for_a_token_is_no_visitors_page() {
    let world = World::new().await;
    let token = make(&world, world.cast.member, &["open"], "30").await;
    let conn = world.app().db.reader().await.unwrap();
    let kept: Kept = conn.one("select token from tokens", &[]).await.unwrap();
    assert_eq!(kept.token, kernel::actor::digest(&token));
    drop(conn);
    let details = "select count(*) as n from events where cast(details as text) like '%belfry_%'";
    assert_eq!(world.app().db.reader().await.unwrap().count(details, &[]).await.unwrap(), 0);
    let theirs = get(&world, &token, "/groups").await;
    let visitors = world.visitor().raw("GET", "/en/groups", None, "").await;
    let again = get(&world, &token, "/groups").await;
    assert!(
        theirs.html().contains("/account") && again.html().contains(">member<") == theirs.html().contains(">member<")
    );
    assert!(!visitors.html().contains(">member<"), "the name of the token's person is on no visitor's page");
}

#[tokio::test]
async fn a_form_of_another_site_is_refused_with_a_token_as_with_a_cookie() {
    let world = World::new().await;
    let token = make(&world, world.cast.member, &["proposals"], "30").await;
    let request = axum::extract::Request::builder()
        .method("POST")
        .uri(format!("/en/proposals/{}/comments", world.cast.proposal))
        .header("host", "belfry.test")
        .header("sec-fetch-site", "cross-site")
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", FORM)
        .body(axum::body::Body::from("words=x"))
        .unwrap();
    let answer = crate::steps::knock(&world, request).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
    assert_eq!(world.happened("work.proposal_commented").await, 0);
}
