//! Text that would be a script, a tag or a header if it were taken for one. It stays text, on pages and in mails.

use world::{Page, World};

use crate::steps::{encode, id, place, post, propose};

const EVIL: &str = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

/// Nothing of the text has become part of the page's own markup.
fn assert_harmless(page: &Page) {
    assert!(page.all("script").iter().all(String::is_empty), "{} has a script of its own", page.path);
    assert!(page.all("img[onerror], [onload], [onclick], [onerror]").is_empty(), "{}", page.path);
    assert!(!page.html().contains("<script>alert"), "{}", page.path);
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'self'"), "{policy}");
}

#[tokio::test]
async fn what_people_write_is_shown_as_they_wrote_it_and_never_run() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let page = official.get("/account").await;
    let page = official.press(&page, "Save", &[("name", EVIL)]).await;
    assert_harmless(&page);
    assert_eq!(page.all("h1"), [EVIL]);

    post(&mut official, "/groups/technical/memberships", &[("motivation", EVIL)]).await;
    let page = official.get("/groups/technical/members").await;
    assert_harmless(&page);
    assert!(page.says(EVIL), "{}", page.text());

    let page = propose(&mut official, EVIL).await;
    assert_harmless(&page);
    assert_eq!(page.all("h1"), [EVIL]);
    let path = place(&page);
    post(&mut world.browser(world.cast.chair).await, &format!("{path}/supports"), &[("note", EVIL)]).await;
    let fields = [("decision", "accept"), ("answer", EVIL), ("quarter", "1")];
    post(&mut world.browser(world.cast.lead).await, &format!("{path}/decisions"), &fields).await;
    assert_harmless(&official.get(&path).await);
    assert_harmless(&world.visitor().get("/groups/technical/plans/2027").await);
    assert_harmless(&world.visitor().get("/groups/technical").await);
    assert_harmless(&world.visitor().get("/governments/oulu").await);
}

#[tokio::test]
async fn what_stewards_leads_and_organisations_publish_is_never_run_either() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    let news = post(&mut steward, "/news", &[("title", EVIL), ("words", EVIL)]).await;
    let address = news.headers["location"].to_str().unwrap().to_owned();
    let fields = [
        ("title", EVIL),
        ("day", "2027-02-03"),
        ("begins", "10:00"),
        ("ends", "11:00"),
        ("audience", "everyone"),
        ("kind", "quarterly"),
        ("about", EVIL),
        ("agenda", EVIL),
    ];
    post(&mut world.browser(world.cast.lead).await, "/groups/technical/meetings", &fields).await;
    let mut nobody = world.browser(world.cast.nobody).await;
    let fields = [("name", EVIL), ("kind", "ngo"), ("website", "https://a.example/\"onclick=x"), ("office", EVIL)];
    assert_eq!(post(&mut nobody, "/organisations", &fields).await.status, 303);
    let claim = id(&world, "select id from affiliations where verified_at is null").await;
    assert_harmless(&steward.get("/office").await);
    assert_harmless(&steward.get(&format!("/affiliations/{claim}")).await);
    post(&mut steward, &format!("/affiliations/{claim}/verifications"), &[]).await;
    world.settle().await;

    let mut visitor = world.visitor();
    let page = visitor.open(&address).await;
    assert_eq!(page.all("h1"), [EVIL]);
    assert_harmless(&page);
    let organisations = visitor.get("/organisations").await;
    assert!(organisations.says(EVIL), "{}", organisations.text());
    let organisation = visitor.open(&organisations.link(EVIL)).await;
    for page in [&organisations, &organisation] {
        assert_harmless(page);
    }
    for path in ["/", "/news", "/events", "/events/technical-2027-02-03", "/search?q=alert", "/groups/technical"] {
        assert_harmless(&visitor.get(path).await);
    }
}

#[tokio::test]
async fn what_comes_back_at_once_is_never_run() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    let evil = encode(EVIL);
    for path in [
        format!("/search?q={evil}"),
        format!("/governments?name={evil}&country={evil}&nuts={evil}"),
        format!("/places?name={evil}&nuts={evil}"),
        format!("/places/options?name={evil}"),
        format!("/sign-in?next={evil}"),
        format!("/passwords/new?token={evil}"),
        format!("/{evil}"),
        format!("/groups/{evil}?{evil}={evil}"),
    ] {
        let page = visitor.get(&path).await;
        assert!(page.status == 200 || page.status == 404, "{path}: {}", page.status);
        assert_harmless(&page);
    }
    let fields = [("name", EVIL), ("email", EVIL), ("password", EVIL), ("next", EVIL), ("token", EVIL)];
    for path in ["/sign-up", "/sign-in", "/password-resets"] {
        let page = post(&mut visitor, path, &fields).await;
        assert_eq!(page.status, 422, "{path}");
        assert_harmless(&page);
    }
}

#[tokio::test]
async fn a_line_break_in_a_title_adds_no_header_to_the_mail() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let fields = [
        ("title", "A clause\r\nBcc: victim@evil.example\r\n\r\nHello"),
        ("problem", "It is slow."),
        ("wanted", "A guide."),
        ("kind", "information"),
    ];
    let made = post(&mut official, "/groups/technical/proposals", &fields).await;
    // Refusing such a title is as good; what is taken must stay one line of the mail.
    if made.status == 303 {
        let address = made.headers["location"].to_str().unwrap().split('?').next().unwrap().replace("/en/", "/");
        let fields = [("decision", "decline"), ("answer", "No."), ("quarter", "")];
        post(&mut world.browser(world.cast.lead).await, &format!("{address}/decisions"), &fields).await;
        let mails = world.mails("official@cast.example").await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].subject.contains("Bcc: victim@evil.example"), "{:?}", mails[0].subject);
        assert!(mails[0].text.starts_with("The group technical group has not taken"), "{}", mails[0].text);
    } else {
        assert_eq!(made.status, 422);
    }
}

#[tokio::test]
async fn no_address_here_leads_to_another_site() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    for path in ["//evil.example/", "///evil.example", "/%5Cevil.example", "/%2F%2Fevil.example", "/.evil.example"] {
        let page = visitor.raw("GET", path, None, "").await;
        if let Some(location) = page.headers.get("location") {
            let location = location.to_str().unwrap();
            assert!(location.starts_with("/en/") && !location.starts_with("/en//"), "{path} leads to {location}");
        }
    }
}
