//! Long lists go on: from page to page every row is shown once, filters stay, the total is said, and an address that was
//! made up leads to the first page or to none.

use std::collections::BTreeSet;

use kernel::access::Errand;
use library::samples::{NewResource, insert_resource};
use nouns::GovernmentId;
use nouns::office::FactsImported;
use people::samples::{NewGovernment, NewOrganisation, insert_government, insert_organisation, insert_person};
use work::samples::insert_support;
use world::{Browser, World};

use crate::counts::grow_by;
use crate::steps::{claim, encode};

/// Enough for three pages.
const MANY: i64 = 120;

/// The rows of a list, page by page: what the selector finds, and the words of the link to the next page.
async fn walk(browser: &mut Browser, path: &str, rows: &str, next: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut page = browser.get(path).await;
    for _ in 0..40 {
        assert_eq!(page.status, 200, "{}", page.path);
        let here = page.all(rows);
        assert!(!here.is_empty() && here.len() <= 50, "{} rows on {}", here.len(), page.path);
        found.extend(here);
        if !page.all("nav.pager a[rel=next]").iter().any(|words| words == next) {
            return found;
        }
        page = browser.open(&page.link(next)).await;
    }
    panic!("{path} goes on without end");
}

#[tokio::test]
async fn every_row_of_a_long_list_is_shown_once() {
    let world = World::new().await;
    grow_by(&world, 0..MANY).await;
    let proposal = format!("/proposals/{}/supports", world.cast.proposal);
    let lists = [
        ("/governments", "tbody th", "Next", MANY + 3),
        ("/organisations", "ul.cards h3", "Next", MANY),
        ("/groups/technical/members", "tbody tr", "Older", MANY + 2),
        ("/groups/technical/proposals", "ul.list h3", "Next", MANY * 2 + 1),
        (&proposal, "ul.list h3", "Next", MANY),
        ("/library", "ul.list h3", "Next", MANY),
        ("/news", "ul.list h3", "Older", MANY),
        ("/groups/technical/discussions", "ul.list h3", "Next", MANY + 1),
        ("/groups/technical/answers", "ul.list h3", "Next", MANY),
        ("/mutes", "ul.list h3", "Older", MANY),
        ("/search?q=grown&kind=news", "ul.list h3", "Next", MANY),
    ];
    let mut browser = world.browser(world.cast.member).await;
    for (path, rows, next, expected) in lists {
        let found = walk(&mut browser, path, rows, next).await;
        assert_eq!(found.len(), usize::try_from(expected).unwrap(), "{path}");
        let different =
            if path.starts_with("/search") { found.len() } else { found.iter().collect::<BTreeSet<_>>().len() };
        assert_eq!(different, found.len(), "{path} shows a row twice");
    }
}

/// The same of one of several lists of a page, by the name of its key.
async fn walk_by(browser: &mut Browser, path: &str, rows: &str, key: &str) -> Vec<String> {
    let (mut found, mut page) = (Vec::new(), browser.get(path).await);
    for _ in 0..40 {
        found.extend(page.all(rows));
        let html = page.html();
        // The language switch has the address of this page, too.
        let mut next = html.split("rel=\"next\"").filter_map(|part| part.rsplit_once(&format!("{path}?{key}=")));
        let Some((_, rest)) = next.find(|(_, rest)| !rest.contains('>')) else { return found };
        let after = rest.split(['"', '&', '#']).next().unwrap();
        page = browser.get(&format!("{path}?{key}={after}")).await;
    }
    panic!("{path} goes on without end")
}

#[tokio::test]
async fn what_was_reported_and_what_waits_go_on() {
    let world = World::new().await;
    grow_by(&world, 0..MANY).await;
    let mut lead = world.browser(world.cast.lead).await;
    let cases = "/groups/technical/cases";
    for (path, rows, key) in [
        (cases, "section[aria-labelledby=waiting] h3", "after"),
        (cases, "section[aria-labelledby=held] h3", "held"),
        ("/reports", "section[aria-labelledby=reported] h3", "after"),
    ] {
        let found = walk_by(&mut lead, path, rows, key).await;
        assert_eq!(found.len(), usize::try_from(MANY).unwrap(), "{path} by {key}");
        let different = found.iter().collect::<BTreeSet<_>>().len();
        assert!(path == "/reports" || different == found.len(), "{path} by {key} shows a row twice");
    }
}

#[tokio::test]
async fn events_go_on_in_both_directions() {
    let world = World::new().await;
    grow_by(&world, 0..MANY).await;
    let mut visitor = world.visitor();
    let first = visitor.get("/events").await;
    assert_eq!(first.all("section[aria-labelledby=coming] h3").len(), 50);
    let coming = walk(&mut visitor, "/events", "section[aria-labelledby=coming] h3", "Later").await;
    // Beside one of each number the first meeting of the cast, and the webinar.
    assert_eq!(coming.len(), usize::try_from(MANY + 2).unwrap());
    assert_eq!(coming[0], "First meeting", "soonest first");
    let past = walk(&mut visitor, "/events", "section[aria-labelledby=past] h3", "Older").await;
    assert_eq!(past.len(), usize::try_from(MANY).unwrap());
    let older = visitor.open(&first.link("Older")).await;
    assert!(
        older.all("section[aria-labelledby=coming]").is_empty(),
        "what is coming does not stand above what is long past"
    );
    assert_eq!(visitor.open(&older.link("Newest")).await.all("section[aria-labelledby=coming] h3").len(), 50);
}

#[tokio::test]
async fn people_of_a_government_and_what_waits_at_the_desk_go_on() {
    let world = World::new().await;
    grow_by(&world, 0..MANY).await;
    let mut representative = world.browser(world.cast.representative).await;
    let people = walk(&mut representative, "/governments/oulu/people", "ul.list h3", "Next").await;
    assert_eq!(people.len(), usize::try_from(MANY + 3).unwrap());
    assert!(representative.get("/governments/oulu/people").await.says("123 persons"));

    let mut steward = world.browser(world.cast.steward).await;
    let mut waiting = BTreeSet::new();
    for number in 0..60 {
        let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
        let email = format!("waiting-{number}@cast.example");
        let person = insert_person(&tx, &email, "Somebody", None, None).await.unwrap();
        tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
        let mut browser = world.browser(world::Someone { person, email: "" }).await;
        claim(&mut browser, if number % 2 == 0 { "ghent" } else { "oulu" }, false).await;
        waiting.insert(number);
    }
    let found = walk(&mut steward, "/office", "section[aria-labelledby=waiting] h3", "Next").await;
    assert_eq!(found.len(), waiting.len());
    assert!(steward.get("/office").await.says("60 in all"));
}

#[tokio::test]
async fn what_a_list_is_filtered_by_stays_on_its_next_page() {
    let world = World::new().await;
    grow_by(&world, 0..MANY).await;
    let mut member = world.browser(world.cast.member).await;
    for (path, rows, next, expected) in [
        ("/governments?name=grown&country=FI", "tbody th", "Next", MANY),
        ("/groups/technical/members?name=GROWN", "tbody tr", "Older", MANY),
        ("/groups/technical/members?name=grown+11", "tbody tr", "Older", 11),
        ("/library?group=technical", "ul.list h3", "Next", MANY),
    ] {
        let found = walk(&mut member, path, rows, next).await;
        assert_eq!(found.len(), usize::try_from(expected).unwrap(), "{path}");
    }
    let nobody = member.get("/groups/technical/members?name=zzz").await;
    assert!(nobody.status == 200 && nobody.says("Nobody of this name is a member."), "{}", nobody.text());
    assert!(member.get("/organisations?standing=supporter").await.says("No organisation has been entered yet."));
}

#[tokio::test]
async fn an_address_that_was_made_up_is_the_first_page_or_none() {
    let world = World::new().await;
    grow_by(&world, 0..60).await;
    let mut steward = world.browser(world.cast.steward).await;
    let supports = format!("/proposals/{}/supports", world.cast.proposal);
    let id = world.app().clock.new_id::<()>();
    let hostile = [
        "~".to_owned(),
        "~~~~".into(),
        "'; drop table persons; --".into(),
        format!("-377705023201000000~{id}"),
        format!("9223372036854775807~{id}"),
        format!("-9999-01-01~{id}"),
        format!("{}~{id}", i64::MIN),
        format!("0~0~{id}"),
        format!("-5~9223372036854775807~{id}"),
        format!("\u{10FFFF}~{id}"),
        "x".repeat(5000),
    ];
    for (path, key) in [
        ("/governments", "after"),
        ("/governments/oulu", "after"),
        ("/governments/oulu/people", "after"),
        ("/organisations", "after"),
        ("/groups/technical/members", "after"),
        ("/groups/technical/seats", "after"),
        ("/groups/technical/proposals", "after"),
        (&supports, "after"),
        ("/events", "coming"),
        ("/events", "past"),
        ("/library", "after"),
        ("/news", "after"),
        ("/office", "waiting"),
        ("/office/jobs", "after"),
        ("/office/mail", "after"),
        ("/office/backups", "after"),
        ("/people", "after"),
        ("/stewards", "after"),
        ("/search?q=grown", "after"),
    ] {
        let joint = if path.contains('?') { '&' } else { '?' };
        for made_up in &hostile {
            let page = steward.get(&format!("{path}{joint}{key}={}", encode(made_up))).await;
            assert!([200, 404].contains(&page.status.as_u16()), "{path} {made_up}: {}", page.status);
        }
        assert_eq!(steward.get(&format!("{path}{joint}{key}=nonsense")).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn a_proposal_shows_its_first_supporters_and_leads_to_all() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let mut last: Option<GovernmentId> = None;
    for number in 0..70 {
        let (slug, name) = (format!("backer-{number}"), format!("Backer {number}"));
        let new = NewGovernment { slug: &slug, name: &name, kind: "local", country: "FI", ..NewGovernment::default() };
        let government = insert_government(&tx, &new).await.unwrap();
        insert_support(&tx, world.cast.proposal, government, world.cast.lead.person, "", "").await.unwrap();
        last = Some(government);
    }
    // Riga is the last to support it, so it stands on the second page.
    insert_support(&tx, world.cast.proposal, world.cast.riga, world.cast.chair.person, "We too.", "").await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    assert!(last.is_some());

    let path = format!("/proposals/{}", world.cast.proposal);
    let mut chair = world.browser(world.cast.other_member).await;
    let page = chair.get(&path).await;
    assert!(page.says("71 governments support this"), "{}", page.text());
    assert_eq!(page.all("section[aria-labelledby=supports] li h3").len(), 50);
    let all = chair.open(&page.link("See all 71")).await;
    assert_eq!(all.all("ul.list h3").len(), 50);
    assert_eq!(chair.open(&all.link("Next")).await.all("ul.list h3").len(), 21);
    // Who supports it already is known wherever it stands in the list, and the number follows what happens.
    let ended = chair.press(&page, "End the support of Riga", &[]).await;
    assert!(ended.says("70 governments support this"), "{}", ended.text());
    assert_eq!(world.visitor().get(&format!("{path}/supports")).await.path.split('?').next(), Some("/en/sign-in"));
    assert_eq!(world.browser(world.cast.nobody).await.get(&format!("{path}/supports")).await.status, 404);
}

#[tokio::test]
async fn names_stand_in_the_same_order_on_every_database() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for (number, name) in
        ["Zoo", "Łódź City Lab", "sant boi", "Ärzte", "Ábaco", "Sante", "Éire Net"].into_iter().enumerate()
    {
        let slug = format!("o-{number}");
        let new = NewOrganisation {
            source_url: Some("https://example.org"),
            slug: &slug,
            name,
            kind: "network",
            ..NewOrganisation::default()
        };
        insert_organisation(&tx, &new).await.unwrap();
        let new = NewResource { slug: &format!("r-{number}"), title: name, year: Some(2026), ..NewResource::default() };
        insert_resource(&tx, &new).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let expected = ["Ábaco", "Ärzte", "Éire Net", "Łódź City Lab", "sant boi", "Sante", "Zoo"];
    assert_eq!(world.visitor().get("/organisations").await.all("ul.cards h3"), expected);
    assert_eq!(world.visitor().get("/library").await.all("ul.list h3"), expected);
}

#[tokio::test]
async fn somebody_who_takes_another_name_is_found_by_it() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get("/account").await;
    member.press(&page, "Save", &[("name", "Ögedei O’Neil")]).await;
    let found = member.get("/groups/technical/members?name=ogedei").await;
    assert_eq!(found.all("tbody tr th"), ["Ögedei O’Neil Example"]);
}
