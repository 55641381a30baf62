//! How often one account may write, and one network register.

use app::Instance;
use app::door::Door;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use groups::samples::{NewMeeting, insert_meeting};
use kernel::access::Errand;
use kernel::config::Config;
use nouns::office::FactsImported;
use world::{Someone, World};

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
    let path = "/en/groups/technical/proposals";
    let mut answers = Vec::new();
    for _ in 0..80 {
        answers.push(send(&door, "POST", path, &eager).await);
    }
    assert!(answers.iter().take(60).all(|status| *status == StatusCode::UNPROCESSABLE_ENTITY), "{answers:?}");
    assert!(answers.contains(&StatusCode::TOO_MANY_REQUESTS), "{answers:?}");
    assert_eq!(send(&door, "GET", path, &eager).await, StatusCode::OK, "reading goes on");
    assert_eq!(send(&door, "POST", path, &other).await, StatusCode::UNPROCESSABLE_ENTITY);
}
