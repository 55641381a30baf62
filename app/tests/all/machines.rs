//! What programs look for at fixed addresses.

use app::Instance;
use app::door::Door;
use axum::body::Body;
use axum::extract::Request;
use kernel::access::Errand;
use kernel::config::Config;
use kernel::search::{self, Audience, Entry};
use nouns::people::ProfileChanged;
use world::{Browser, World};

/// The world's instance with other settings.
async fn with(world: &World, change: impl FnOnce(&mut Config)) -> Door {
    let mut config = (*world.app().config).clone();
    change(&mut config);
    Door::new(&Instance::open(config, world.app().clock.clone()).await.unwrap())
}

/// Status, the text of the body, and a header.
async fn get(door: &Door, path: &str, header: &str) -> (u16, String, Option<String>) {
    let response = door.answer(Request::builder().uri(path).body(Body::empty()).unwrap()).await;
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let header = parts.headers.get(header).map(|value| value.to_str().unwrap().to_owned());
    (parts.status.as_u16(), String::from_utf8_lossy(&bytes).into_owned(), header)
}

#[tokio::test]
async fn whom_to_tell_about_a_hole_stands_where_it_is_looked_for() {
    let world = World::new().await;
    let door = with(&world, |config| config.security_contact = "mailto:security@city.example".into()).await;
    let (status, text, kind) = get(&door, "/.well-known/security.txt", "content-type").await;
    assert_eq!((status, kind.as_deref()), (200, Some("text/plain; charset=utf-8")));
    assert_eq!(
        text,
        "Contact: mailto:security@city.example\nExpires: 2027-05-23T00:00:00Z\nPreferred-Languages: en, fr, de\n\
         Canonical: http://belfry.test/.well-known/security.txt\n"
    );
    let silent = with(&world, |_| ()).await;
    assert_eq!(get(&silent, "/.well-known/security.txt", "x").await.0, 404);
}

#[tokio::test]
async fn a_keeper_of_passwords_is_led_to_where_one_is_set() {
    let world = World::new().await;
    let page = world.visitor().open("/.well-known/change-password").await;
    assert_eq!((page.status.as_u16(), page.path.as_str()), (200, "/en/password-resets/new"));
    let none =
        world.visitor().open("/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200").await;
    assert_eq!(none.status, 404);
}

#[tokio::test]
async fn browsers_keep_to_https_only_as_far_as_the_operator_says() {
    let world = World::new().await;
    let header = "strict-transport-security";
    let plain = with(&world, |config| config.hsts_subdomains = true).await;
    assert_eq!(get(&plain, "/en/groups", header).await.2, None, "plain http");
    let own = with(&world, |config| config.base_url = "https://belfry.test".into()).await;
    assert_eq!(get(&own, "/en/groups", header).await.2.as_deref(), Some("max-age=63072000"));
    let all = with(&world, |config| {
        config.base_url = "https://belfry.test".into();
        config.hsts_subdomains = true;
    });
    let all = get(&all.await, "/robots.txt", header).await.2;
    assert_eq!(all.as_deref(), Some("max-age=63072000; includeSubDomains"));
}

/// The addresses in a map, without the host.
async fn mapped(browser: &mut Browser, path: &str) -> Vec<String> {
    let page = browser.raw("GET", path, None, "").await;
    assert_eq!(page.status, 200, "{path}");
    assert_eq!(page.headers["content-type"], "application/xml; charset=utf-8");
    let xml = page.html();
    assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?><"), "{xml}");
    let found = xml.split("<loc>").skip(1).map(|rest| rest.split("</loc>").next().unwrap());
    found.map(|address| address.strip_prefix("http://belfry.test").unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_map_names_every_public_page_and_no_other() {
    let world = World::demo().await;
    let mut visitor = world.visitor();
    let robots = visitor.raw("GET", "/robots.txt", None, "").await.html();
    assert!(robots.contains("\nSitemap: http://belfry.test/sitemap.xml\n"), "{robots}");
    let parts = mapped(&mut visitor, "/sitemap.xml").await;
    assert_eq!((parts.len(), parts[0].as_str()), (2, "/sitemap-pages.xml"));
    let mut all = Vec::new();
    for part in &parts {
        all.extend(mapped(&mut visitor, part).await);
    }
    for wanted in ["/en", "/fr/governments", "/de/governments/oulu", "/en/groups/technical", "/en/join", "/en/privacy"]
    {
        assert!(all.iter().any(|path| path == wanted), "{wanted} is missing: {all:?}");
    }
    for path in all.iter().filter(|path| path.starts_with("/en")) {
        assert_eq!(visitor.raw("GET", path, None, "").await.status, 200, "{path}");
    }
    assert!(!all.iter().any(|path| path.contains("sign-") || path.contains("search") || path.contains("office")));
    for wrong in
        ["/sitemap-.xml", "/sitemap-group-x.xml", "/sitemap-a-00000000000000000000000000.xml", "/sitemap-%00.xml"]
    {
        assert_eq!(visitor.raw("GET", wrong, None, "").await.status, 404, "{wrong}");
    }
}

#[tokio::test]
async fn a_large_network_has_a_map_in_parts_and_what_is_private_is_in_none() {
    let world = World::new().await;
    let app = world.app();
    let tx = app.db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..5_100 {
        let entry = Entry {
            kind: "resource",
            id: app.clock.new_id::<()>().uuid(),
            path: if number < 20 {
                format!("/discussions/long?after={}#post-{number}", number / 10 * 10)
            } else {
                format!("/library/thing-{number}")
            },
            title: "Thing".into(),
            words: "thing".into(),
            audience: if number % 100 == 0 { Audience::Group } else { Audience::Everyone },
            within: Some(world.cast.technical.uuid()),
            at: app.clock.now(),
            ..Entry::default()
        };
        search::put(&tx, &entry).await.unwrap();
    }
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
    let mut visitor = world.visitor();
    let parts = mapped(&mut visitor, "/sitemap.xml").await;
    assert_eq!(parts.len(), 3, "{parts:?}");
    let mut places = std::collections::BTreeSet::new();
    let mut things = Vec::new();
    for part in &parts[1..] {
        let addresses = mapped(&mut visitor, part).await;
        assert!(addresses.len() <= 15_000);
        places.extend(addresses.iter().filter(|path| path.starts_with("/en/discussions/")).cloned());
        things.extend(addresses.into_iter().filter(|path| path.starts_with("/en/library/thing-")));
    }
    let pages = ["/en/discussions/long?after=0", "/en/discussions/long?after=10"];
    assert_eq!(places.into_iter().collect::<Vec<_>>(), pages, "places of one page are one page");
    assert_eq!(things.len(), 5_030, "each public thing once");
    assert!(!things.iter().any(|path| path.ends_with("00")), "a group's own");
}
