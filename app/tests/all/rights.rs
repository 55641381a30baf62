//! What people may ask of what is kept about them: the privacy page, the copy, the end of their account; and what goes by
//! itself.

use std::collections::HashMap;
use std::io::Read as _;

use axum::http::header::SET_COOKIE;
use groups::samples::{insert_date_answers, insert_date_poll, insert_membership, insert_registration, insert_seat};
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::params;
use kernel::personal::Class;
use nouns::PersonId;
use nouns::groups::GroupFounded;
use nouns::office::FactsImported;
use office::RouteTable;
use people::samples::insert_affiliation;
use talk::samples::{NewDiscussion, insert_discussion};
use work::samples::{NewProposal, insert_comment, insert_proposal};
use world::{Browser, Page, World};

use crate::steps::{PASSWORD, assert_refused, confirm, id, newcomer, place, post, sign_in, sign_up};

pub const NAME: &str = "Xylophone Quandary";
pub const EMAIL: &str = "xylophone.quandary@city.example";
pub const WORDS: &str = "Zither regulations are overdue";

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

pub async fn later(world: &World, days: i64) {
    world.app().clock.advance(SignedDuration::from_hours(24 * days));
    world.settle().await;
}

async fn person(world: &World) -> PersonId {
    id(world, "select id from persons where email = 'xylophone.quandary@city.example'").await.parse().unwrap()
}

/// Somebody who is in everything, and their browser.
pub async fn busy(world: &World) -> (Browser, PersonId) {
    let browser = newcomer(world, NAME, EMAIL).await;
    let (cast, person) = (world.cast, person(world).await);
    let now = world.app().clock.now();
    let days = |days: i64| now.checked_add(SignedDuration::from_hours(24 * days)).unwrap();
    let meeting = id(world, "select id from meetings where slug = 'technical-first'").await.parse().unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_affiliation(&tx, person, cast.oulu, "Keeper of xylophones", true).await.unwrap();
    insert_membership(&tx, cast.technical, person, Some(cast.oulu)).await.unwrap();
    insert_seat(&tx, cast.technical, person, "chair").await.unwrap();
    insert_registration(&tx, meeting, NAME, "", EMAIL).await.unwrap();
    insert_comment(&tx, cast.proposal, (person, cast.oulu), WORDS, None).await.unwrap();
    insert_comment(&tx, cast.proposal, (person, cast.oulu), "Because.", Some(WORDS)).await.unwrap();
    let own = NewProposal {
        group: cast.technical,
        year: 2027,
        title: WORDS,
        problem: WORDS,
        wanted: WORDS,
        brings: "time",
        proposer: person,
        government: cast.oulu,
    };
    insert_proposal(&tx, &own).await.unwrap();
    let poll = insert_date_poll(&tx, cast.technical, "A date", "", &[days(20), days(21)], days(9)).await.unwrap();
    insert_date_answers(&tx, poll, person, &["yes", "no"]).await.unwrap();
    tx.execute(
        "insert into calendar_addresses (id, person, digest, name, made_at) values ($1, $1, $2, 'xylophone', $3)",
        params![person, b"digest".as_slice(), now],
    )
    .await
    .unwrap();
    tx.commit(&GroupFounded { group: world.cast.technical }).await.unwrap();
    world.settle().await;
    (browser, person)
}

async fn ask(browser: &mut Browser, posts: &str) -> Page {
    let page = browser.get("/account/erasure/new").await;
    browser.press(&page, "End my account", &[("posts", posts), ("sure", "yes")]).await
}

/// Every line of every table that holds one of these.
pub async fn found(world: &World, needles: &[&str]) -> Vec<String> {
    let whole = world.app().db.frozen().await.unwrap();
    let mut lines = Vec::new();
    for table in whole.tables().await.unwrap() {
        let mut rows = Vec::new();
        whole.read(&table, &mut rows).await.unwrap();
        let rows = String::from_utf8(rows).unwrap().to_lowercase();
        let has = |line: &&str| needles.iter().any(|needle| line.contains(&needle.to_lowercase()));
        lines.extend(rows.lines().filter(has).map(|line| format!("{}: {line}", table.name)));
    }
    lines
}

#[tokio::test]
async fn the_privacy_page_says_all_classes_who_answers_and_how_in_every_language() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    for (lang, cookie) in [("en", "one cookie"), ("fr", "un cookie"), ("de", "ein Cookie")] {
        let page = visitor.open(&format!("/{lang}/privacy")).await;
        assert_eq!(page.status, 200);
        assert!(page.says(cookie) && page.says(&world.app().config.mail_from), "{}", page.text());
        assert_eq!(page.all("tbody tr").len() - page.all("details tbody tr").len(), Class::ALL.len());
        assert!(page.says("proposal_comments.words") && page.says("authenticators.secret"));
    }
}

#[tokio::test]
async fn no_page_that_a_visitor_may_read_sets_a_cookie_or_keeps_anything_in_the_browser() {
    let world = World::new().await;
    let table = world.app().part::<RouteTable>().unwrap();
    let mut read = 0;
    for route in table.0.iter().filter(|route| route.method == "GET") {
        let path = route
            .path
            .replace("{group}", "technical")
            .replace("{government}", "oulu")
            .replace("{event}", "technical-first")
            .replace("{news}", "first")
            .replace("{year}", "2027");
        if path.contains('{') {
            continue;
        }
        let page = world.visitor().raw("GET", &format!("/en{path}"), None, "").await;
        assert!(page.headers.get(SET_COOKIE).is_none(), "{path} sets a cookie");
        read += usize::from(page.status == 200);
    }
    assert!(read > 20, "only {read} pages were read");
    let text = world.visitor().raw("GET", ui::assets::path("script.js"), None, "").await.html();
    for store in ["sessionStorage", "indexedDB", "document.cookie"] {
        assert!(!text.contains(store), "the script uses {store}");
    }
    // The one choice that is kept there is offered to those who have signed in.
    let kept: Vec<&str> = text.match_indices("localStorage.").filter_map(|(at, _)| text.get(at..at + 20)).collect();
    assert_eq!(kept.len(), 3, "the script keeps more than one choice: {kept:?}");
    let discussion = NewDiscussion {
        group: world.cast.technical,
        person: world.cast.member.person,
        government: Some(world.cast.oulu),
        asks: false,
        is_public: true,
        title: "A public talk",
        text: "Words.",
    };
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let id = insert_discussion(&tx, &discussion).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let path = format!("/discussions/{id}");
    assert!(world.browser(world.cast.member).await.get(&path).await.html().contains("data-keys"));
    let page = world.visitor().get(&path).await;
    assert!(page.says("A public talk") && !page.html().contains("data-keys"), "{}", page.text());
}

#[tokio::test]
async fn whoever_leaves_is_named_nowhere_and_the_record_stays() {
    let world = World::new().await;
    let (mut browser, person) = busy(&world).await;
    let page = browser.get("/account/erasure/new").await;
    assert!(page.says("What stays, and why"), "{}", page.text());
    assert_refused(&browser.press(&page, "End my account", &[]).await, &["posts", "sure"]);
    let page = ask(&mut browser, "stay").await;
    assert!(page.says("Your account ends in 7 days"), "{}", page.text());
    assert_eq!(place(&browser.get("/account").await), "/sign-in");
    later(&world, 6).await;
    assert_eq!(world.happened("people.person_erased").await, 0);
    later(&world, 2).await;
    assert_eq!(world.happened("people.person_erased").await, 1);
    let left = found(&world, &["xylophone", "quandary"]).await;
    assert!(left.is_empty(), "\n{}", left.join("\n"));
    for table in ["sessions", "calendar_addresses", "date_answers", "notices", "mail_links", "affiliations", "erasures"]
    {
        let conn = world.app().db.frozen().await.unwrap();
        let tables = conn.tables().await.unwrap();
        let mut rows = Vec::new();
        conn.read(tables.iter().find(|one| one.name == table).unwrap(), &mut rows).await.unwrap();
        assert!(!String::from_utf8(rows).unwrap().contains(&person.to_string()), "{table} still has a row");
    }
    let standing =
        "select count(*) as n from v_standing s join persons p on p.id = s.person where p.erased_at is not null";
    assert_eq!(count(&world, standing).await, 0);
    assert_eq!(count(&world, "select count(*) as n from registrations where state = 'cancelled'").await, 1);
    // The thread stays, in the words of each language.
    let mut member = world.browser(world.cast.member).await;
    for (lang, name) in [
        ("en", "a former member"),
        ("fr", "une personne qui n’est plus membre"),
        ("de", "eine Person, die nicht mehr Mitglied ist"),
    ] {
        let page = member.open(&format!("/{lang}/proposals/{}", world.cast.proposal)).await;
        assert!(page.says(WORDS) && page.says(name) && !page.html().contains('\u{2063}'), "{}", page.text());
    }
    assert_eq!(world.mails(EMAIL).await.last().unwrap().subject, "Living-in.EU: your account has ended");
    // The address is free, and who opens a new account with it is nobody known.
    let mut again = newcomer(&world, "Somebody new", EMAIL).await;
    let page = again.get("/account").await;
    assert!(page.says("Somebody new") && !page.says("Oulu"), "{}", page.text());
}

#[tokio::test]
async fn who_takes_their_words_along_leaves_the_shape_of_the_thread() {
    let world = World::new().await;
    let (mut browser, _) = busy(&world).await;
    ask(&mut browser, "go").await;
    later(&world, 8).await;
    let left = found(&world, &["zither", "xylophone"]).await;
    assert!(left.is_empty(), "\n{}", left.join("\n"));
    let mut member = world.browser(world.cast.member).await;
    let path = format!("proposals/{}", world.cast.proposal);
    let page = member.open(&format!("/en/{path}")).await;
    assert!(page.says("removed by its author") && page.says("2 comments"), "{}", page.text());
    assert!(member.open(&format!("/de/{path}")).await.says("von der Person entfernt"));
    assert!(!member.get("/search?q=zither").await.says("Zither"));
    assert_eq!(count(&world, "select count(*) as n from proposals where state = 'withdrawn'").await, 1);
}

#[tokio::test]
async fn signing_in_or_the_link_of_the_mail_takes_it_back() {
    let world = World::new().await;
    let mut browser = newcomer(&world, NAME, EMAIL).await;
    ask(&mut browser, "stay").await;
    let link = world.mails(EMAIL).await.last().unwrap().link();
    let page = browser.open(&link).await;
    assert_eq!(count(&world, "select count(*) as n from erasures").await, 1, "reading the page changes nothing");
    let page = browser.press(&page, "Keep my account", &[]).await;
    assert!(page.says("Your account stays as it is."), "{}", page.text());
    sign_in(&mut browser, EMAIL, PASSWORD).await;
    ask(&mut browser, "go").await;
    assert!(browser.open(&link).await.says("does not work any more"), "an old link works");
    sign_in(&mut browser, EMAIL, PASSWORD).await;
    later(&world, 9).await;
    assert_eq!(place(&browser.get("/account").await), "/account");
    assert_eq!(world.happened("people.erasure_taken_back").await, 2);
    assert_eq!(world.happened("people.person_erased").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_twice_at_once_while_voting_is_leaving_once() {
    let world = World::new().await;
    let (mut browser, _) = busy(&world).await;
    let mut other = world.browser_with(browser.cookie().unwrap());
    let mut third = world.browser_with(browser.cookie().unwrap());
    let fields = [("posts", "go"), ("sure", "yes")];
    let comments = format!("/proposals/{}/comments", world.cast.proposal);
    let _ = tokio::join!(
        post(&mut browser, "/account/erasure", &fields),
        post(&mut other, "/account/erasure", &fields),
        post(&mut third, &comments, &[("words", WORDS)])
    );
    assert_eq!(count(&world, "select count(*) as n from erasures").await, 1);
    later(&world, 8).await;
    world.settle().await;
    assert_eq!(world.happened("people.person_erased").await, 1);
    assert!(found(&world, &["zither", "xylophone"]).await.is_empty());
}

#[tokio::test]
async fn ten_thousand_comments_go_with_their_author() {
    let world = World::new().await;
    let (mut browser, person) = busy(&world).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let now = tx.clock().now();
    for _ in 0..10_000 {
        let comment: PersonId = tx.clock().new_id();
        tx.execute(
            "insert into proposal_comments (id, proposal, person, words, example, written_at) values ($1, $2, $3, $4, false, $5)",
            params![comment, world.cast.proposal, person, WORDS, now],
        )
        .await
        .unwrap();
    }
    tx.commit(&GroupFounded { group: world.cast.technical }).await.unwrap();
    let copy = fetch(&world, &mut browser).await;
    assert_eq!(copy["data.json"].matches("\"table\":\"proposal_comments\"").count(), 10_002);
    ask(&mut browser, "go").await;
    later(&world, 8).await;
    assert!(found(&world, &["zither"]).await.is_empty());
}

#[tokio::test]
async fn a_steward_ends_an_account_at_once_and_nobody_else_does() {
    let world = World::new().await;
    newcomer(&world, NAME, EMAIL).await;
    let fields = [("email", EMAIL), ("posts", "stay"), ("sure", "yes")];
    for who in [world.cast.lead, world.cast.chair, world.cast.representative] {
        assert_eq!(post(&mut world.browser(who).await, "/erasures", &fields).await.status, 403);
    }
    let mut steward = world.browser(world.cast.steward).await;
    let own = [("email", world.cast.steward.email), ("posts", "stay"), ("sure", "yes")];
    assert_refused(&post(&mut steward, "/erasures", &own).await, &["email"]);
    let page = steward.get("/account/erasure/new").await;
    let page = steward.press(&page, "End my account", &[("posts", "stay"), ("sure", "yes")]).await;
    assert!(page.says("You are the only steward"), "{}", page.text());
    assert_eq!(world.happened("people.person_erased").await, 0);
    assert_eq!(post(&mut steward, "/erasures", &fields).await.status, 303);
    assert!(found(&world, &["xylophone", "quandary"]).await.iter().all(|line| line.starts_with("jobs:")));
    let lead = world.browser(world.cast.lead).await.get("/account/erasure/new").await;
    assert!(lead.says("Please hand over first"), "{}", lead.text());
}

/// Asks for a copy and gives what is in it, by name.
pub async fn fetch(world: &World, browser: &mut Browser) -> HashMap<String, String> {
    let page = browser.get("/account/data").await;
    let page = browser.press(&page, "Make a copy", &[]).await;
    assert!(page.says("Your copy is being made"), "{}", page.text());
    world.settle().await;
    let link = browser.get("/account/data").await.link("Fetch your copy");
    let page = browser.raw("GET", &link, None, "").await;
    assert_eq!(page.status, 200);
    assert_eq!(page.headers["cache-control"], "private, no-store");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(page.body.to_vec())).unwrap();
    let mut files = HashMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(file.name().unwrap().into_owned(), String::from_utf8_lossy(&bytes).into_owned());
    }
    files
}

#[tokio::test]
async fn a_copy_has_everything_of_the_person_and_nothing_of_others() {
    let world = World::new().await;
    let (mut browser, person) = busy(&world).await;
    let copy = fetch(&world, &mut browser).await;
    let data: serde_json::Value = serde_json::from_str(&copy["data.json"]).unwrap();
    assert_eq!((&data["format"], &data["person"]), (&1.into(), &person.to_string().into()));
    let has = |table: &str| data["rows"].as_array().unwrap().iter().any(|row| row["table"] == table);
    for table in
        ["persons", "sessions", "affiliations", "memberships", "proposals", "proposal_comments", "registrations"]
    {
        assert!(has(table), "{table} is missing");
    }
    for text in [copy["data.json"].as_str(), copy["index.html"].as_str()] {
        assert!(text.contains(NAME) && text.contains(EMAIL) && text.contains(WORDS));
        assert!(!text.contains("cast.example") && !text.contains("$argon2"), "{text}");
        for who in [world.cast.member, world.cast.lead, world.cast.steward] {
            assert!(!text.contains(&who.person.to_string()), "another person stands in it");
        }
    }
    assert!(
        !has("authenticators")
            && !copy["data.json"].contains("\"token\"")
            && !copy["data.json"].contains("\"digest\":\"ZGln")
    );
    assert!(copy["index.html"].starts_with("<!DOCTYPE html><html lang=\"en\">"));
    for outside in ["<script", "<link", "src=", "href="] {
        assert!(!copy["index.html"].contains(outside), "{outside}");
    }
    let mail = world.mails(EMAIL).await.pop().unwrap();
    assert!(mail.subject.ends_with("the copy of your data is here") && !mail.text.contains(NAME), "{}", mail.text);
}

#[tokio::test]
async fn a_copy_is_for_its_owner_alone_and_for_a_week() {
    let world = World::new().await;
    let mut browser = newcomer(&world, NAME, EMAIL).await;
    let copy = fetch(&world, &mut browser).await;
    assert!(copy["data.json"].contains("\"persons\""), "of somebody who has done nothing there is the account");
    let link = browser.get("/account/data").await.link("Fetch your copy");
    for who in [world.cast.steward, world.cast.nobody] {
        assert_eq!(world.browser(who).await.raw("GET", &link, None, "").await.status, 404);
    }
    assert_eq!(world.visitor().raw("GET", &link, None, "").await.status, 303);
    // Another's copy of the same moment is another one.
    let mut other = newcomer(&world, "Another", "another@city.example").await;
    let theirs = fetch(&world, &mut other).await;
    assert!(theirs["data.json"].contains("another@city.example") && !theirs["data.json"].contains(EMAIL));
    later(&world, 8).await;
    sign_in(&mut browser, EMAIL, PASSWORD).await;
    assert_eq!(browser.raw("GET", &link, None, "").await.status, 404);
    assert_eq!(count(&world, "select count(*) as n from copies").await, 0);
}

#[tokio::test]
async fn whoever_is_not_here_for_long_is_told_and_then_leaves() {
    let world = World::new().await;
    newcomer(&world, NAME, EMAIL).await;
    sign_up(&world, "Unconfirmed", "unconfirmed@city.example").await;
    later(&world, 31).await;
    assert!(found(&world, &["unconfirmed@"]).await.is_empty(), "a sign-up that nobody confirmed is kept");
    later(&world, 600).await;
    assert_eq!(world.happened("people.inactive_warned").await, 0);
    later(&world, 80).await;
    assert_eq!(world.happened("people.inactive_warned").await, 1);
    assert_eq!(world.mails(EMAIL).await.last().unwrap().subject, "Living-in.EU: your account will end");
    later(&world, 10).await;
    assert_eq!(world.happened("people.person_erased").await, 0);
    later(&world, 30).await;
    assert_eq!(world.happened("people.person_erased").await, 1);
    let mut again = world.visitor();
    sign_up(&world, NAME, EMAIL).await;
    confirm(&world, &mut again, EMAIL).await;
    later(&world, 40).await;
    assert_eq!(world.happened("people.person_erased").await, 1, "somebody who was here goes");
}

#[tokio::test]
async fn another_address_counts_when_its_owner_proves_it_and_the_old_one_is_told() {
    const NEW: &str = "new.address@other.example";
    let world = World::new().await;
    let mut browser = newcomer(&world, NAME, EMAIL).await;
    let page = browser.get("/account/address").await;
    assert_refused(&browser.press(&page, "Send me the link", &[("email", "nothing")]).await, &["email"]);
    // One that somebody has gets the same answer, and no mail.
    let taken = browser.press(&page, "Send me the link", &[("email", world.cast.member.email)]).await;
    let page = browser.press(&page, "Send me the link", &[("email", NEW)]).await;
    assert_eq!(taken.text(), page.text());
    assert!(world.mails(world.cast.member.email).await.is_empty());
    assert!(world.mails(EMAIL).await.iter().any(|mail| mail.subject.contains("somebody wants to change")));
    let link = world.mails(NEW).await.last().unwrap().link();
    // The link is of this person alone.
    let mut other = world.browser(world.cast.nobody).await;
    assert!(other.open(&link).await.says("does not work any more"));
    let page = browser.open(&link).await;
    assert_eq!(count(&world, "select count(*) as n from persons where email = 'new.address@other.example'").await, 0);
    let page = browser.press(&page, "Use this address", &[]).await;
    assert!(page.says("Your address is changed.") && page.says(NEW), "{}", page.text());
    assert!(browser.open(&link).await.says("does not work any more"), "it works twice");
    assert!(world.mails(EMAIL).await.iter().any(|mail| mail.subject.ends_with("your address was changed")));
    assert_eq!(place(&sign_in(&mut world.visitor(), NEW, PASSWORD).await), "/account");
    assert_ne!(place(&sign_in(&mut world.visitor(), EMAIL, PASSWORD).await), "/account");
}
