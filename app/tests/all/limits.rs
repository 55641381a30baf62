//! How often one account may write, one network register and somebody try to sign in; and that no writing route is
//! forgotten.

use std::collections::BTreeSet;

use app::Instance;
use app::door::Door;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use groups::samples::{NewMeeting, insert_meeting};
use kernel::access::{Errand, Role};
use kernel::config::Config;
use kernel::limits::Limit;
use nouns::office::FactsImported;
use office::RouteTable;
use words::Lang;
use world::{Someone, World};

use crate::steps::{FORM, PASSWORD, encode, newcomer};

/// Writes of people who have signed in that stand only under the limit for all writes, with the reason.
const FREE: [(&str, &[&str]); 7] = [
    (
        "they change ones own account, which nobody else sees, and have limits of their own where a secret can be guessed or a mail is sent",
        &[
            "people.password.update",
            "people.address.create",
            "people.address.prove",
            "people.account.update",
            "people.session.end",
            "people.session.end_one",
            "people.session.end_others",
            "people.restriction.create",
            "people.restriction.end",
            "people.proof.create",
            "people.second_factor.create",
            "people.second_factor.end",
            "people.recovery_codes.create",
            "people.passkey.create",
            "people.passkey.update",
            "people.passkey.end",
            "people.token.create",
            "people.token.revoke",
            "people.departure.prove",
            "people.departure.link",
            "people.identity.create",
            "people.identity.end",
            "people.copy.create",
            "people.erasure.create",
            "groups.calendar_address.create",
            "groups.calendar_address.revoke",
            "groups.meeting_invitation.choose",
            "groups.opt_in.create",
            "notices.level.update",
            "notices.bounce.end",
            "notices.saved_search.update",
        ],
    ),
    ("they only note what was read", &["groups.visit.create", "talk.visit.create", "notices.notice.read"]),
    (
        "they take back or end what is ones own, or what is ended already, and can be done once",
        &[
            "people.affiliation.end",
            "talk.following.end",
            "people.signature.withdraw",
            "groups.request.end",
            "groups.membership.end",
            "groups.candidacy.end",
            "groups.registration.cancel",
            "groups.presentation.withdraw",
            "groups.action.close",
            "work.contribution.end",
            "work.withdrawal.create",
            "work.comment.withdraw",
            "library.draft.delete",
            "library.adoption.end",
            "library.remark.withdraw",
            "talk.discussion.close",
            "talk.post.withdraw",
            "work.challenge.withdraw",
            "work.challenge.reopen",
            "work.challenge_backing.end",
            "moderation.appeal.create",
            "moderation.mute.end",
            "notices.saved_search.end",
            "notices.search_feed.end",
        ],
    ),
    (
        "they keep or let go what one writes oneself, in the place of what was kept",
        &["front.draft.keep", "front.draft.end"],
    ),
    (
        "they answer what somebody has asked this person for, once each",
        &["people.affiliation.verify", "groups.attendance.confirm", "work.suggestion.adopt", "talk.answer.accept"],
    ),
    (
        "they are for those whom lead or chair have named, and are used fast while a meeting is on",
        &[
            "groups.minutes.update",
            "groups.minutes.publish",
            "groups.decision.create",
            "groups.action.create",
            "groups.live.turn",
            "groups.note.create",
            "groups.note.carry",
            "groups.note.update",
        ],
    ),
    (
        "they change a thing of the group's plan or library that is there already",
        &["work.activity.change", "work.contribution.create", "library.resource.update", "library.practice.check"],
    ),
];

#[tokio::test]
async fn each_write_of_somebody_who_has_signed_in_stands_under_a_limit_or_is_named_as_free_with_a_reason() {
    let world = World::new().await;
    let table = world.app().part::<RouteTable>().unwrap();
    // Lead, chair and steward answer for a group or the instance; what sends mail is limited for them too.
    let leads = |may: &[Role]| may.iter().all(|role| matches!(role, Role::Lead | Role::Chair | Role::Steward));
    let mut free: BTreeSet<&str> = FREE.iter().flat_map(|(_, actions)| actions.iter().copied()).collect();
    for route in table.0.iter().filter(|route| route.method == "POST" && !route.may.contains(&Role::Anyone)) {
        let is_free = free.contains(route.action);
        let is_limited = route.limit != Limit::Write;
        assert!(!(is_free && is_limited), "{} is named as free and is not", route.action);
        assert!(is_free || is_limited || leads(route.may), "{} {} stands under no limit", route.method, route.path);
    }
    for route in &table.0 {
        free.remove(route.action);
    }
    assert!(free.is_empty(), "there is no such action: {free:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_account_posts_less_than_one_that_somebody_answers_for() {
    let world = World::new().await;
    let (door, instance) = limited(&world).await;
    let path = "/en/groups/technical/proposals";
    let taken = async |who: Someone| {
        let cookie = cookie(&instance, who).await;
        let mut taken = 0;
        while taken < 50 && send(&door, "POST", path, &cookie).await != StatusCode::TOO_MANY_REQUESTS {
            taken += 1;
        }
        taken
    };
    assert_eq!((taken(world.cast.nobody).await, taken(world.cast.official).await), (10, 30));
    // After a week it is an account like others.
    world.app().clock.advance(jiff::SignedDuration::from_hours(7 * 24));
    assert_eq!(taken(world.cast.nobody).await, 30);
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_who_has_a_challenge_too_does_not_use_up_what_one_may_state() {
    let world = World::new().await;
    let (door, instance) = limited(&world).await;
    let cookie = cookie(&instance, world.cast.official).await;
    for _ in 0..31 {
        let looked = send(&door, "POST", "/en/groups/technical/challenges/matches", &cookie).await;
        assert_eq!(looked, StatusCode::OK);
    }
    let stated = send(&door, "POST", "/en/groups/technical/challenges", &cookie).await;
    assert_eq!(stated, StatusCode::UNPROCESSABLE_ENTITY, "looking used up the limit for stating");
}

/// Tries to sign in from a network, behind one proxy.
async fn try_in(door: &Door, from: &str, email: &str, password: &str) -> StatusCode {
    let request = Request::builder()
        .method("POST")
        .uri("/en/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", from)
        .header("content-type", FORM);
    let body = format!("email={}&password={}", encode(email), encode(password));
    door.answer(request.body(Body::from(body)).unwrap()).await.status()
}

async fn behind_a_proxy(world: &World) -> (Door, Instance) {
    let config = Config { limits: true, trusted_proxies: 1, ..(*world.app().config).clone() };
    let instance = Instance::open(config, world.app().clock.clone()).await.unwrap();
    (Door::new(&instance), instance)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_who_guesses_locks_nobody_else_out() {
    let world = World::new().await;
    let email = "an.officer@city.example";
    newcomer(&world, "An Officer", email).await;
    let (door, _instance) = behind_a_proxy(&world).await;
    let mut answers = Vec::new();
    for _ in 0..15 {
        answers.push(try_in(&door, "198.51.100.7", email, "wrong wrong wrong").await.as_u16());
    }
    assert_eq!((&answers[..10], &answers[10..]), (&[422; 10][..], &[429; 5][..]));
    assert_eq!(try_in(&door, "192.0.2.1", email, PASSWORD).await, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_many_networks_still_has_few_tries_at_one_account() {
    let world = World::new().await;
    let (door, _instance) = behind_a_proxy(&world).await;
    let mut taken = 0;
    for number in 0..30 {
        for _ in 0..8 {
            let from = format!("2001:db8:1:{number:x}::1");
            let answer = try_in(&door, &from, "an.officer@city.example", "wrong wrong wrong").await;
            taken += i32::from(answer == StatusCode::UNPROCESSABLE_ENTITY);
        }
    }
    assert_eq!(taken, 200);
}

/// Sends a form from a network, behind one proxy.
async fn send_from(door: &Door, from: &str, path: &str, body: String) -> StatusCode {
    let request = Request::builder()
        .method("POST")
        .uri(format!("/en{path}"))
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", from)
        .header("content-type", FORM);
    door.answer(request.body(Body::from(body)).unwrap()).await.status()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_with_very_many_networks_closes_no_way_where_somebody_usually_comes_from() {
    let world = World::new().await;
    let email = "an.officer@city.example";
    newcomer(&world, "An Officer", email).await;
    newcomer(&world, "Another Officer", "another@city.example").await;
    let (door, _instance) = behind_a_proxy(&world).await;
    let usual = "192.0.2.1";
    assert_eq!(try_in(&door, usual, email, PASSWORD).await, StatusCode::SEE_OTHER);
    assert_eq!(try_in(&door, "192.0.2.9", "another@city.example", PASSWORD).await, StatusCode::SEE_OTHER);
    for number in 0..30 {
        for _ in 0..8 {
            try_in(&door, &format!("2001:db8:1:{number:x}::1"), email, "wrong wrong wrong").await;
        }
    }
    let ask = async |from: &str, path: &str| send_from(&door, from, path, format!("email={}", encode(email))).await;
    for number in 0..6 {
        ask(&format!("198.51.100.{number}"), "/sign-in-links").await;
    }
    let before = world.mails(email).await.len();
    // From elsewhere the password and the mails are closed, also where somebody else usually comes from.
    for from in ["203.0.113.5", "192.0.2.9"] {
        assert_eq!(try_in(&door, from, email, PASSWORD).await, StatusCode::TOO_MANY_REQUESTS, "{from}");
        for path in ["/sign-in-links", "/password-resets"] {
            assert_eq!(ask(from, path).await, StatusCode::TOO_MANY_REQUESTS, "{from} {path}");
        }
    }
    assert_eq!(world.mails(email).await.len(), before);
    // Where they usually come from, nothing is.
    assert_eq!(try_in(&door, usual, email, PASSWORD).await, StatusCode::SEE_OTHER);
    for path in ["/sign-in-links", "/password-resets"] {
        assert_eq!(ask(usual, path).await, StatusCode::OK, "{path}");
    }
    assert_eq!(world.mails(email).await.len(), before + 2);
    // A passkey is shown from anywhere: it is counted for the network alone.
    let challenge = send_from(&door, "203.0.113.5", "/sign-in/passkeys", "reply=none".into()).await;
    assert_ne!(challenge, StatusCode::TOO_MANY_REQUESTS);
    // There it is bounded as well: whoever sits in the same network fills no mailbox and guesses no more than before.
    let mut answers = Vec::new();
    for _ in 0..12 {
        answers.push(try_in(&door, usual, email, "wrong wrong wrong").await);
        ask(usual, "/sign-in-links").await;
    }
    assert!(answers.ends_with(&[StatusCode::TOO_MANY_REQUESTS]), "{answers:?}");
    assert!(world.mails(email).await.len() <= before + 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn stewards_see_every_limit_and_how_often_it_struck_lately() {
    let world = World::new().await;
    let (door, instance) = limited(&world).await;
    let eager = cookie(&instance, world.cast.member).await;
    for _ in 0..63 {
        send(&door, "POST", "/en/account", &eager).await;
    }
    let steward = cookie(&instance, world.cast.steward).await;
    let look = async || {
        let request = Request::builder().uri("/en/office/limits").header("cookie", &steward);
        let answer = door.answer(request.body(Body::empty()).unwrap()).await;
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        String::from_utf8(body.to_vec()).unwrap()
    };
    let struck = |page: &str| {
        let (_, row) = page.split_once("Every form that is sent").unwrap();
        let row = row.split("</tr>").next().unwrap().to_owned();
        ["Refused, last hour\">", "Refused, last day\">"]
            .map(|head| row.split_once(head).unwrap().1.split('<').next().unwrap().to_owned())
    };
    let page = look().await;
    assert_eq!(struck(&page), ["3", "3"]);
    for [what, ..] in office::limits::lines(Lang::En) {
        assert!(page.contains(&what.replace('&', "&amp;")), "{what}");
    }
    // Another refusal is seen although nothing was committed in between.
    send(&door, "POST", "/en/account", &eager).await;
    assert_eq!(struck(&look().await), ["4", "4"]);
    world.app().clock.advance(jiff::SignedDuration::from_mins(61));
    let until = world.app().clock.now().checked_add(jiff::SignedDuration::from_hours(1)).unwrap();
    let secret = world::sign_in(&instance.app, world.cast.steward, until).await;
    let request = Request::builder()
        .uri("/en/office/limits")
        .header("cookie", format!("{}={secret}", instance.app.cookie_name()));
    let answer = door.answer(request.body(Body::empty()).unwrap()).await;
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    assert_eq!(struck(std::str::from_utf8(&body).unwrap()), ["0", "4"]);
}

/// The operators' page prints the table that the program counts by. `WRITE_LIMITS=1` rewrites it.
#[test]
fn the_operators_page_prints_the_limits_as_they_are() {
    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/operating/configure.md");
    let page = std::fs::read_to_string(FILE).unwrap();
    let (before, rest) = page.split_once("<!-- limits -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- /limits -->\n").unwrap();
    let mut table = "| what | for each | at once | then | new accounts |\n|---|---|---|---|---|\n".to_owned();
    for line in office::limits::lines(Lang::En) {
        let [what, per, at_once, then, new] =
            line.map(|cell| if cell.is_empty() { String::new() } else { format!("{cell} ") });
        table.extend(["| ", &what, "| ", &per, "| ", &at_once, "| ", &then, "| ", &new, "|\n"]);
    }
    let wanted = format!("{before}<!-- limits -->\n{table}<!-- /limits -->\n{after}");
    if std::env::var_os("WRITE_LIMITS").is_some() {
        std::fs::write(FILE, wanted).unwrap();
    } else {
        assert_eq!(page, wanted, "WRITE_LIMITS=1 rewrites the table");
    }
}

/// The world's instance with limits on.
async fn limited(world: &World) -> (Door, Instance) {
    let config = Config { limits: true, ..(*world.app().config).clone() };
    let instance = Instance::open(config, world.app().clock.clone()).await.unwrap();
    (Door::new(&instance), instance)
}

async fn cookie(instance: &Instance, who: Someone) -> String {
    let until = instance.app.clock.now().checked_add(jiff::SignedDuration::from_hours(1)).unwrap();
    let secret = world::sign_in(&instance.app, who, until).await;
    format!("{}={secret}", instance.app.cookie_name())
}

async fn send(door: &Door, method: &str, path: &str, cookie: &str) -> StatusCode {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("cookie", cookie)
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded");
    door.answer(request.body(Body::empty()).unwrap()).await.status()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_that_registers_without_end_is_slowed_down_and_an_address_gets_few_mails() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let webinar = NewMeeting {
        slug: "webinar",
        group: Some(world.cast.technical),
        title: "A webinar",
        kind: "webinar",
        starts_at: Some("2027-02-03T09:00:00Z".parse().unwrap()),
        on_day: Some(jiff::civil::date(2027, 2, 3)),
        audience: "everyone",
        registers: true,
        ..NewMeeting::default()
    };
    insert_meeting(&tx, &webinar).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let (door, _instance) = limited(&world).await;
    let register = async |email: String| {
        let request = Request::builder()
            .method("POST")
            .uri("/en/events/webinar/registrations")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded");
        let body = Body::from(format!("name=Somebody&email={email}"));
        door.answer(request.body(body).unwrap()).await.status()
    };
    let mut same = Vec::new();
    for _ in 0..4 {
        same.push(register("one@example.org".into()).await.as_u16());
    }
    assert_eq!(same, [200, 200, 200, 429]);
    let mut others = Vec::new();
    for number in 0..40 {
        others.push(register(format!("n{number}@example.org")).await);
    }
    assert!(others.iter().take(26).all(|status| *status == StatusCode::OK), "{others:?}");
    assert!(others.contains(&StatusCode::TOO_MANY_REQUESTS), "{others:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_writes_without_end_is_slowed_down_and_others_are_not() {
    let world = World::new().await;
    let (door, instance) = limited(&world).await;
    let (eager, other) = (cookie(&instance, world.cast.member).await, cookie(&instance, world.cast.chair).await);
    let path = "/en/account";
    let mut answers = Vec::new();
    for _ in 0..80 {
        answers.push(send(&door, "POST", path, &eager).await);
    }
    assert!(answers.iter().take(60).all(|status| *status == StatusCode::UNPROCESSABLE_ENTITY), "{answers:?}");
    assert!(answers.contains(&StatusCode::TOO_MANY_REQUESTS), "{answers:?}");
    assert_eq!(send(&door, "GET", path, &eager).await, StatusCode::OK, "reading goes on");
    assert_eq!(send(&door, "POST", path, &other).await, StatusCode::UNPROCESSABLE_ENTITY);
}
