//! Feeds: what is for everyone is in the open ones, what is for a group behind a secret address as long as its person is in
//! that group, and nothing that is hidden is in any. Read as programs read them, and once more by Python's feedparser.

use std::fs;
use std::process::Command;

use atom_syndication::Feed;
use axum::body::Body;
use axum::extract::Request;
use http_body_util::BodyExt;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::params;
use library::samples::{NewNews, NewResource, insert_draft, insert_news, insert_resource};
use nouns::GroupId;
use nouns::office::FactsImported;
use serde_json::Value as Json;
use talk::samples::{NewDiscussion, accept, insert_discussion, insert_post, keep};
use work::samples::{NewChallenge, insert_challenge};
use world::{Browser, Page, World};

use crate::moderation::{OPEN, hide, joined};
use crate::steps::{assert_refused, id, knock, no_id, place, post, propose};

const ALL: &str = "/en/feeds/all.atom";
const TECHNICAL: &str = "/en/groups/technical/feed.atom";

/// What a program for feeds sends: no cookie, no origin.
async fn fetch(world: &World, path: &str, headers: &[(&str, &str)]) -> Page {
    let mut request = Request::builder().uri(path).header("host", "belfry.test");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let (parts, body) = knock(world, request.body(Body::empty()).unwrap()).await.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Page { status: parts.status, path: path.to_owned(), headers: parts.headers, body }
}

fn parsed(page: &Page) -> Feed {
    assert_eq!(page.status, 200, "{}: {}", page.path, page.text());
    assert_eq!(page.headers["content-type"], "application/atom+xml; charset=utf-8");
    Feed::read_from(&page.body[..]).unwrap()
}

async fn read(world: &World, path: &str) -> Feed {
    parsed(&fetch(world, path, &[]).await)
}

/// The kind and the title of each entry.
fn told(feed: &Feed) -> Vec<String> {
    feed.entries.iter().map(|entry| format!("{}: {}", entry.categories[0].term, entry.title.value)).collect()
}

async fn titles(world: &World, path: &str) -> Vec<String> {
    told(&read(world, path).await)
}

fn link(feed: &Feed, rel: &str) -> Option<String> {
    let link = feed.links.iter().find(|link| link.rel == rel)?;
    Some(link.href.trim_start_matches("http://belfry.test").to_owned())
}

/// Makes a private address and gives it, without the host.
async fn own_address(browser: &mut Browser, group: &str) -> String {
    let page = browser.get("/account/calendars").await;
    let typed = [("name", "Reader at work"), ("group", group), ("kind", "feed")];
    let page = browser.press(&page, "Make the address", &typed).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let html = page.html();
    let at = html.find("http://belfry.test/en/feeds/").unwrap_or_else(|| panic!("{}", page.text()));
    html[at..].split('"').next().unwrap().trim_start_matches("http://belfry.test").to_owned()
}

/// Of each kind one that everyone may read and one that only some may, each with its rank in the title, a minute apart.
async fn fill(world: &World, group: GroupId) {
    let cast = &world.cast;
    let minute = || world.app().clock.advance(SignedDuration::from_mins(1));
    minute();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let new = NewNews {
        slug: "open-news",
        title: "Open news",
        words: "Words of news.",
        at: world.app().clock.now(),
        group: Some(group),
        source_url: None,
        example: true,
    };
    insert_news(&tx, &new).await.unwrap();
    minute();
    let new = NewResource {
        slug: "open-resource",
        title: "Open resource",
        kind: "guideline",
        year: Some(2026),
        publisher: None,
        group: Some(group),
        note: "A note.",
        source_url: "",
        example: false,
        ..NewResource::default()
    };
    let resource = insert_resource(&tx, &new).await.unwrap();
    let sql = "update resources set published_at = $2, language = 'fr' where id = $1";
    tx.execute(sql, params![resource, world.app().clock.now()]).await.unwrap();
    insert_draft(&tx, group, "Closed draft", "Of a draft").await.unwrap();
    for (is_public, title) in [(true, "Open question"), (false, "Closed question")] {
        minute();
        let new = NewDiscussion {
            group,
            person: cast.lead.person,
            government: None,
            asks: true,
            is_public,
            title,
            text: "Which *sensors*?",
        };
        let question = insert_discussion(&tx, &new).await.unwrap();
        minute();
        let answer =
            insert_post(&tx, (question, group), (cast.member.person, Some(cast.oulu)), "These.").await.unwrap();
        accept(&tx, (question, group), answer).await.unwrap();
        keep(&tx, question, answer).await.unwrap().unwrap();
    }
    for (is_public, hard) in [(true, "Open challenge."), (false, "Closed challenge.")] {
        minute();
        let new = NewChallenge {
            group,
            person: cast.official.person,
            government: cast.oulu,
            is_public,
            hard,
            whom: "For all.",
            tried: "Nothing.",
            terms: "sensors",
        };
        insert_challenge(&tx, &new).await.unwrap();
    }
    let meeting: nouns::MeetingId =
        id(world, "select id from meetings where slug = 'technical-first'").await.parse().unwrap();
    minute();
    let sql = "insert into decisions (id, meeting, group_id, words, decided_on, recorded_at) values ($1, $2, $3, 'Closed decision', $4, $5)";
    let decision: nouns::DecisionId = world.app().clock.new_id();
    let (day, now) = (jiff::civil::date(2026, 11, 24), world.app().clock.now());
    tx.execute(sql, params![decision, meeting, group, day, now]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    minute();
    propose(&mut world.browser(cast.official).await, "Closed proposal").await;
}

const OPEN_ONES: [&str; 5] = [
    "challenge: Open challenge.",
    "kept-answer: Open question",
    "discussion: Open question",
    "resource: Open resource",
    "news: Open news",
];

#[tokio::test]
async fn open_feeds_hold_of_each_kind_what_everyone_may_read_and_nothing_else() {
    let world = World::new().await;
    fill(&world, world.cast.technical).await;
    for path in [ALL, TECHNICAL, "/fr/groups/technical/feed.atom"] {
        let page = fetch(&world, path, &[]).await;
        let titles = told(&parsed(&page));
        assert_eq!(titles[..5], OPEN_ONES, "{path}");
        assert!(titles.contains(&"meeting: First meeting".to_owned()), "{titles:?}");
        assert!(!page.html().contains("Closed"), "{path} tells what is not for everyone");
    }
    for kind in ["news", "resource", "meeting", "challenge", "discussion", "kept-answer"] {
        for path in [ALL, TECHNICAL] {
            let titles = titles(&world, &format!("{path}?kind={kind}")).await;
            assert!(
                !titles.is_empty() && titles.iter().all(|title| title.starts_with(&format!("{kind}: "))),
                "{titles:?}"
            );
        }
    }
    // The same for those who could read more: an open feed has one content.
    let page = world.browser(world.cast.member).await.get("/groups/technical/feed.atom").await;
    assert!(!page.html().contains("Closed") && page.html().contains("Open challenge"));
    for path in [
        "/en/groups/technical/feed.atom?kind=proposal",
        "/en/feeds/all.atom?kind=decision",
        "/en/feeds/all.atom?kind=x",
    ] {
        assert_eq!(fetch(&world, path, &[]).await.status, 404, "{path}");
    }
    let others = titles(&world, "/en/groups/legal/feed.atom").await;
    assert!(!others.iter().any(|title| title.contains("Open")), "{others:?}");
    assert_eq!(fetch(&world, "/en/groups/none/feed.atom", &[]).await.status, 404);
}

#[tokio::test]
async fn an_entry_is_known_again_says_its_language_and_leads_to_its_page() {
    let world = World::new().await;
    fill(&world, world.cast.technical).await;
    let feed = read(&world, TECHNICAL).await;
    let again = read(&world, ALL).await;
    assert_eq!((feed.lang.as_deref(), feed.authors.len()), (Some("en"), 1));
    assert_ne!(feed.id, again.id);
    assert_eq!(link(&feed, "self").as_deref(), Some(TECHNICAL));
    assert_eq!(link(&feed, "alternate").as_deref(), Some("/en/groups/technical"));
    let newest = feed.entries.iter().map(|entry| entry.updated).max();
    assert_eq!(newest, Some(feed.updated));
    for entry in &feed.entries {
        assert!(entry.id.starts_with("urn:uuid:"), "{}", entry.id);
        assert!(again.entries.iter().any(|other| other.id == entry.id), "{} is another one elsewhere", entry.id);
        let path = entry.links[0].href.trim_start_matches("http://belfry.test");
        assert_eq!(world.visitor().raw("GET", path, None, "").await.status, 200, "{path}");
    }
    let entry = |title: &str| feed.entries.iter().find(|entry| entry.title.value == title).unwrap();
    assert_eq!(entry("Open resource").title.lang.as_deref(), Some("fr"));
    assert_eq!(entry("Open question").title.lang.as_deref(), Some(""));
    let words = |title: &str| entry(title).summary.as_ref().unwrap().value.clone();
    assert_eq!(words("Open news"), "Example: this is invented for the demonstration. · Words of news.");
    assert!(words("First meeting").contains("2026"), "{}", words("First meeting"));
    // A new answer makes a discussion newer, and leaves it where it is.
    let before = read(&world, &format!("{TECHNICAL}?kind=discussion")).await;
    world.app().clock.advance(SignedDuration::from_hours(1));
    let path = before.entries[0].links[0].href.trim_start_matches("http://belfry.test/en").to_owned();
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(post(&mut member, &format!("{path}/posts"), &[("text", "And those.")]).await.status, 303);
    let now = read(&world, &format!("{TECHNICAL}?kind=discussion")).await;
    assert_eq!(now.entries[0].id, before.entries[0].id);
    assert!(now.entries[0].updated > before.entries[0].updated && now.updated > before.updated);
}

#[tokio::test]
async fn a_long_feed_goes_on_page_by_page_and_each_entry_is_on_one_of_them() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..120 {
        let (slug, title) = (format!("n-{number}"), format!("News {number}"));
        // Many at one instant, as an import leaves them.
        let at = world.app().clock.now().checked_add(SignedDuration::from_mins(number / 40)).unwrap();
        let new = NewNews {
            slug: &slug,
            title: &title,
            words: "",
            at,
            group: Some(world.cast.technical),
            source_url: None,
            example: false,
        };
        insert_news(&tx, &new).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    for start in [ALL, "/en/groups/technical/feed.atom?kind=news"] {
        let (mut path, mut seen, mut pages) = (start.to_owned(), Vec::new(), 0);
        loop {
            let feed = read(&world, &path).await;
            assert!(feed.entries.len() <= 50);
            assert_eq!(link(&feed, "first").as_deref(), Some(start));
            assert_eq!(link(&feed, "self"), Some(path));
            seen.extend(told(&feed));
            pages += 1;
            match link(&feed, "next") {
                Some(next) => path = next,
                None => break,
            }
        }
        let news = seen.iter().filter(|title| title.starts_with("news: News ")).count();
        assert_eq!((news, pages), (120, 3), "{start}");
        seen.sort();
        assert!(seen.windows(2).all(|pair| pair[0] != pair[1]), "{start}: an entry comes twice");
    }
    for strange in ["x", "~", "9~9~9", "-1~a"] {
        assert_eq!(read(&world, &format!("{ALL}?after={strange}")).await.entries.len(), 50, "{strange}");
    }
}

#[tokio::test]
async fn a_private_feed_holds_what_its_person_may_read_of_the_groups_and_needs_no_cookie() {
    let world = World::new().await;
    fill(&world, world.cast.technical).await;
    let path = own_address(&mut world.browser(world.cast.member).await, "").await;
    let page = fetch(&world, &path, &[]).await;
    assert_eq!(page.headers["cache-control"], "private, no-cache");
    let titles = told(&parsed(&page));
    for title in [
        "proposal: Closed proposal",
        "decision: Closed decision",
        "challenge: Closed challenge.",
        "discussion: Closed question",
        "kept-answer: Closed question",
        "news: Open news",
    ] {
        assert!(titles.contains(&title.to_owned()), "{title} is not in {titles:?}");
    }
    assert!(!page.html().contains("Closed draft"));
    // Neither the id nor any link of an entry holds the secret.
    let feed = parsed(&page);
    let secret = path.split('/').nth(3).unwrap();
    assert!(!feed.id.contains(secret) && feed.entries.iter().all(|entry| !entry.links[0].href.contains(secret)));
    let only = told(&read(&world, &format!("{path}?kind=decision")).await);
    assert_eq!(only, ["decision: Closed decision"]);
    let other = own_address(&mut world.browser(world.cast.other_member).await, "").await;
    assert!(!fetch(&world, &other, &[]).await.html().contains("Closed"), "a group that is not theirs");
    let official = own_address(&mut world.browser(world.cast.official).await, "").await;
    assert!(read(&world, &official).await.entries.is_empty(), "somebody without a group");
}

#[tokio::test]
async fn a_challenge_for_signatories_is_in_no_feed_of_a_member_who_is_none() {
    let world = World::new().await;
    let open: GroupId =
        id(&world, "select id from groups where slug = 'education-capacity-building'").await.parse().unwrap();
    fill(&world, open).await;
    let mut new = joined(&world, "fresh").await;
    let path = own_address(&mut new, "").await;
    let titles = titles(&world, &path).await;
    assert!(titles.contains(&"challenge: Open challenge.".to_owned()), "{titles:?}");
    assert!(titles.contains(&"discussion: Closed question".to_owned()), "{titles:?}");
    assert!(!titles.contains(&"challenge: Closed challenge.".to_owned()), "{titles:?}");
    let lead = own_address(&mut world.browser(world.cast.lead).await, "education-capacity-building").await;
    assert!(self::titles(&world, &lead).await.contains(&"challenge: Closed challenge.".to_owned()), "its lead may");
}

#[tokio::test]
async fn a_resource_for_officials_or_the_group_is_in_no_open_feed() {
    let world = World::new().await;
    fill(&world, world.cast.technical).await;
    let own = own_address(&mut world.browser(world.cast.member).await, "").await;
    for audience in ["officials", "group"] {
        let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
        let sql = "update resources set audience = $1 where title = 'Open resource'";
        tx.execute(sql, params![audience]).await.unwrap();
        tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
        for path in [ALL, TECHNICAL] {
            assert!(!fetch(&world, path, &[]).await.html().contains("Open resource"), "{audience} {path}");
        }
        assert!(fetch(&world, &own, &[]).await.html().contains("Open resource"), "the group reads it");
    }
}

#[tokio::test]
async fn the_private_feed_of_one_group_holds_nothing_of_another() {
    let world = World::new().await;
    fill(&world, world.cast.technical).await;
    let legal: GroupId = id(&world, "select id from groups where slug = 'legal'").await.parse().unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    groups::samples::insert_seat(&tx, legal, world.cast.lead.person, "lead").await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut lead = world.browser(world.cast.lead).await;
    let all = own_address(&mut lead, "").await;
    assert!(!titles(&world, &all).await.is_empty());
    let of_legal = own_address(&mut lead, "legal").await;
    for kind in ["news", "resource", "meeting", "challenge", "discussion", "kept-answer", "proposal", "decision"] {
        let found = titles(&world, &format!("{all}?kind={kind}")).await;
        assert!(!found.is_empty(), "the test looks at the wrong place: {kind}");
        let found = read(&world, &format!("{of_legal}?kind={kind}")).await.entries;
        let titles: Vec<_> = found.iter().map(|entry| entry.title.value.as_str()).collect();
        assert!(!titles.iter().any(|title| title.starts_with("Open") || title.starts_with("Closed")), "{titles:?}");
        assert!(!titles.contains(&"First meeting"), "{titles:?}");
    }
}

#[tokio::test]
async fn a_private_feed_of_one_group_ends_with_the_membership() {
    let world = World::new().await;
    fill(&world, world.cast.technical).await;
    let mut member = world.browser(world.cast.member).await;
    let path = own_address(&mut member, "technical").await;
    assert!(fetch(&world, &path, &[]).await.html().contains("Closed proposal"));
    let page = member.get("/groups/technical/members").await;
    member.press(&page, "Leave this group", &[]).await;
    let page = fetch(&world, &path, &[]).await;
    assert!(parsed(&page).entries.is_empty(), "{}", page.html());
    let page =
        post(&mut member, "/account/calendars", &[("name", "x"), ("group", "technical"), ("kind", "feed")]).await;
    assert_refused(&page, &["group"]);
}

#[tokio::test]
async fn a_private_feed_ends_when_ones_affiliation_or_the_use_of_ones_data_does() {
    for ends in ["affiliation", "restriction"] {
        let world = World::new().await;
        fill(&world, world.cast.technical).await;
        let mut member = world.browser(world.cast.member).await;
        let path = own_address(&mut member, "").await;
        assert!(fetch(&world, &path, &[]).await.html().contains("Closed proposal"));
        if ends == "affiliation" {
            let sql = "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'member@cast.example'";
            let affiliation = id(&world, sql).await;
            assert_eq!(post(&mut member, &format!("/affiliations/{affiliation}/endings"), &[]).await.status, 303);
        } else {
            let page = member.get("/account/restriction").await;
            member.press(&page, "Restrict my data", &[("ground", "accuracy")]).await;
        }
        let page = fetch(&world, &path, &[]).await;
        assert!(!page.html().contains("Closed"), "{ends}: {}", page.html());
    }
}

#[tokio::test]
async fn a_feed_address_opens_no_calendar_a_calendars_no_feed_and_a_revoked_one_nothing() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let path = own_address(&mut member, "").await;
    let calendar = path.replace("/feeds/", "/calendars/").replace("mine.atom", "mine.ics");
    let first = fetch(&world, &path, &[]).await;
    let tag = first.headers["etag"].to_str().unwrap().to_owned();
    assert_eq!(first.status, 200);
    assert_eq!(fetch(&world, &calendar, &[]).await.status, 404, "a feed's address opens the calendar");
    let page = post(&mut member, "/account/calendars", &[("name", "x"), ("kind", "calendar")]).await;
    let link = page.link("Download as a file").trim_start_matches("http://belfry.test").to_owned();
    assert_eq!(fetch(&world, &link, &[]).await.status, 200);
    let feed = link.replace("/calendars/", "/feeds/").replace("mine.ics", "mine.atom");
    assert_eq!(fetch(&world, &feed, &[]).await.status, 404, "a calendar's address opens the feed");
    let page = member.get("/account/calendars").await;
    assert!(page.says("A feed reader") && !page.html().contains(path.split('/').nth(3).unwrap()), "{}", page.text());
    let page = member.press(&page, "Take back: Reader at work", &[]).await;
    assert!(page.says("The address does not work any more."), "{}", page.text());
    let never = format!("/en/feeds/{}/mine.atom", "0".repeat(64));
    for path in [path, never] {
        for known in [tag.as_str(), "*", "\"other\""] {
            let page = fetch(&world, &path, &[("if-none-match", known)]).await;
            assert_eq!(page.status, 404, "{path} is told to be as it was");
        }
        assert_eq!(fetch(&world, &path, &[]).await.status, 404, "{path}");
    }
    assert_refused(&post(&mut member, "/account/calendars", &[("name", "x"), ("kind", "fax")]).await, &["kind"]);
}

#[tokio::test]
async fn what_is_hidden_withdrawn_or_waits_is_in_no_feed() {
    let world = World::new().await;
    fill(&world, world.cast.technical).await;
    let mut member = world.browser(world.cast.member).await;
    let own = own_address(&mut world.browser(world.cast.lead).await, "technical").await;
    let zebra = [
        ("title", "A zebra crossing"),
        ("problem", "The zebra problem."),
        ("wanted", "Stripes of a zebra."),
        ("brings", "Zebra paints."),
        ("kind", "information"),
    ];
    let form = world.browser(world.cast.official).await.get("/groups/technical/proposals/new").await;
    let made = place(&world.browser(world.cast.official).await.press(&form, "Propose it", &zebra).await);
    let form = member.get("/groups/technical/discussions/new").await;
    let typed = [("kind", "discussion"), ("title", "About zebras"), ("text", "You zebra."), ("audience", "everyone")];
    let begun = place(&member.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let cast = &world.cast;
    let new = NewDiscussion {
        group: cast.technical,
        person: cast.lead.person,
        government: None,
        asks: true,
        is_public: true,
        title: "Kind words",
        text: "Which?",
    };
    let question = insert_discussion(&tx, &new).await.unwrap();
    let at = (question, cast.technical);
    let rude = insert_post(&tx, at, (cast.member.person, None), "You rude zebra.").await.unwrap();
    let quoting = insert_post(&tx, at, (cast.lead.person, None), "> You rude zebra.\n\nUse these.").await.unwrap();
    accept(&tx, at, quoting).await.unwrap();
    keep(&tx, question, quoting).await.unwrap().unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    for path in [own.as_str(), TECHNICAL, ALL] {
        assert!(fetch(&world, path, &[]).await.html().contains("zebra"), "the test looks at the wrong place: {path}");
    }
    hide(&world, "proposal", made.rsplit('/').next().unwrap()).await;
    let sql = "select p.id from posts p join discussions d on d.id = p.discussion where d.title = 'About zebras'";
    let post_id = id(&world, sql).await;
    hide(&world, "post", &post_id).await;
    hide(&world, "post", &rude.to_string()).await;
    for path in [own.as_str(), TECHNICAL, ALL] {
        let html = fetch(&world, path, &[]).await.html();
        assert!(!html.to_lowercase().contains("zebra"), "{path}: {html}");
        let led_to: Vec<&String> =
            [&begun, &made].into_iter().filter(|at| html.contains(at.rsplit('/').next().unwrap())).collect();
        assert!(led_to.is_empty(), "{path} leads to {led_to:?}");
        assert!(html.contains("Kind words") && html.contains("hidden by the moderators Use these."), "{path}: {html}");
    }
    // A text that waits is not in its place.
    let mut new = joined(&world, "fresh").await;
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [
        ("kind", "discussion"),
        ("title", "Cheap okapis"),
        ("text", "https://okapi.example"),
        ("audience", "everyone"),
    ];
    new.press(&form, "Send it", &typed).await;
    assert_eq!(world.happened("moderation.text_held").await, 1);
    assert!(!fetch(&world, ALL, &[]).await.html().contains("okapi"));
    // Nor is a hidden resource.
    let resource = id(&world, "select id from resources where title = 'Open resource'").await;
    assert!(fetch(&world, ALL, &[]).await.html().contains("Open resource"));
    hide(&world, "resource", &resource).await;
    for path in [own.as_str(), TECHNICAL, ALL] {
        assert!(!fetch(&world, path, &[]).await.html().contains("Open resource"), "{path}");
    }
    // A hidden challenge is in none, and no more one that its government withdraws.
    let challenge = id(&world, "select id from challenges where audience = 'everyone'").await;
    assert!(fetch(&world, ALL, &[]).await.html().contains("Open challenge"));
    hide(&world, "challenge", &challenge).await;
    assert!(!fetch(&world, ALL, &[]).await.html().contains("Open challenge"));
    assert!(fetch(&world, &own, &[]).await.html().contains("Closed challenge"));
    let challenge = id(&world, "select id from challenges where audience = 'signatories'").await;
    let mut official = world.browser(world.cast.official).await;
    assert_eq!(post(&mut official, &format!("/challenges/{challenge}/withdrawals"), &[]).await.status, 303);
    assert!(!fetch(&world, &own, &[]).await.html().contains("Closed challenge"));
}

#[tokio::test]
async fn what_was_taken_back_and_the_answer_to_something_hidden_are_in_no_feed() {
    let world = World::new().await;
    let cast = &world.cast;
    fill(&world, cast.technical).await;
    let mut lead = world.browser(cast.lead).await;
    let own = own_address(&mut lead, "technical").await;
    let of = async |kind: &str| titles(&world, &format!("{own}?kind={kind}")).await;
    let has = |titles: Vec<String>, title: &str| titles.contains(&title.to_owned());
    // A proposal that its proposer takes back, and a resource that the group withdraws.
    assert!(has(of("proposal").await, "proposal: Closed proposal"));
    let proposal = id(&world, "select id from proposals where title = 'Closed proposal'").await;
    let mut official = world.browser(cast.official).await;
    assert_eq!(post(&mut official, &format!("/proposals/{proposal}/withdrawals"), &[]).await.status, 303);
    assert!(!has(of("proposal").await, "proposal: Closed proposal"));
    assert!(has(of("resource").await, "resource: Open resource"));
    let form = lead.get("/library/open-resource/withdrawals/new").await;
    lead.press(&form, "Withdraw it", &[("reason", "Wrong.")]).await;
    for path in [own.as_str(), TECHNICAL, ALL] {
        assert!(!has(titles(&world, path).await, "resource: Open resource"), "{path}");
    }
    // Of a hidden challenge there is not even an entry without words.
    assert_eq!(of("challenge").await.len(), 2);
    hide(&world, "challenge", &id(&world, "select id from challenges where audience = 'everyone'").await).await;
    assert_eq!(of("challenge").await, ["challenge: Closed challenge."]);
    // An answer that the group keeps goes with the question that it answers.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let new = NewDiscussion {
        group: cast.technical,
        person: cast.member.person,
        government: None,
        asks: true,
        is_public: true,
        title: "Rude question",
        text: "Which fool?",
    };
    let question = insert_discussion(&tx, &new).await.unwrap();
    let at = (question, cast.technical);
    let answer = insert_post(&tx, at, (cast.lead.person, None), "None.").await.unwrap();
    accept(&tx, at, answer).await.unwrap();
    keep(&tx, question, answer).await.unwrap().unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let kept = of("kept-answer").await.len();
    assert!(has(of("kept-answer").await, "kept-answer: Rude question"));
    let first = "select p.id from posts p join discussions d on d.id = p.discussion where d.title = 'Rude question' and p.number = 1";
    hide(&world, "post", &id(&world, first).await).await;
    assert_eq!(of("kept-answer").await.len(), kept - 1);
}

#[tokio::test]
async fn a_feed_that_has_not_changed_is_not_sent_again() {
    let world = World::new().await;
    fill(&world, world.cast.technical).await;
    let own = own_address(&mut world.browser(world.cast.member).await, "").await;
    for path in [own.as_str(), ALL, TECHNICAL] {
        let first = fetch(&world, path, &[]).await;
        let tag = first.headers["etag"].to_str().unwrap().to_owned();
        world.app().clock.advance(SignedDuration::from_hours(1));
        let again = fetch(&world, path, &[("if-none-match", &tag)]).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{path}");
        assert_eq!(fetch(&world, path, &[("if-none-match", "\"other\"")]).await.status, 200);
    }
    let tag = fetch(&world, ALL, &[]).await.headers["etag"].to_str().unwrap().to_owned();
    let lead = &mut world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/meetings/new").await;
    let typed =
        [("title", "One more"), ("day", "2027-02-03"), ("begins", "10:00"), ("ends", "11:00"), ("audience", "group")];
    let page = lead.press(&form, "Announce it", &typed).await;
    assert_eq!(fetch(&world, ALL, &[("if-none-match", &tag)]).await.status, 200);
    assert_eq!(titles(&world, ALL).await[0], "meeting: One more");
    let form = lead.get(&format!("{}/cancellations/new", place(&page))).await;
    assert_eq!(form.status, 200, "{}", form.text());
    lead.press(&form, "Cancel the meeting", &[("reason", "Nobody can come.")]).await;
    assert_eq!(titles(&world, ALL).await[0], "meeting: Cancelled: One more");
}

#[tokio::test]
async fn what_is_typed_is_text_in_a_feed_whatever_signs_it_holds() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let long = "Ω".repeat(3000);
    for (slug, title, words) in [
        (
            "hostile",
            "</title><entry>&amp;\u{1}\u{b}\u{fffe}<![CDATA[ ]]> \u{202e}",
            "]]></summary><script>alert(1)</script>",
        ),
        ("long", "Long", long.as_str()),
    ] {
        let new =
            NewNews { slug, title, words, at: world.app().clock.now(), group: None, source_url: None, example: false };
        insert_news(&tx, &new).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let page = fetch(&world, ALL, &[]).await;
    assert!(!page.html().contains("<script") && !page.html().contains(['\u{1}', '\u{b}', '\u{fffe}']));
    let feed = parsed(&page);
    let entry = |slug: &str| feed.entries.iter().find(|entry| entry.links[0].href.ends_with(slug)).unwrap();
    assert!(entry("hostile").title.value.starts_with("</title><entry>&amp;"), "{}", entry("hostile").title.value);
    assert_eq!(entry("long").summary.as_ref().unwrap().value.chars().count(), 401);
}

#[tokio::test]
async fn pages_lead_programs_to_the_feeds_and_one_page_lists_them() {
    let world = World::new().await;
    let named = |page: &Page| page.all("link[type='application/atom+xml']");
    for (path, own) in [
        ("/groups/technical", "/en/groups/technical/feed.atom"),
        ("/news", "/en/feeds/all.atom?kind=news"),
        ("/library", "/en/feeds/all.atom?kind=resource"),
        ("/events", "/en/feeds/all.atom?kind=meeting"),
        ("/challenges", "/en/feeds/all.atom?kind=challenge"),
    ] {
        let page = world.visitor().get(path).await;
        assert_eq!(named(&page).len(), 2, "{path}");
        assert!(page.html().contains(&format!("href=\"{own}\"")) && page.html().contains(&format!("href=\"{ALL}\"")));
    }
    let page = world.visitor().get("/feeds").await;
    let html = page.html();
    let feeds: Vec<&str> = html
        .split("href=\"http://belfry.test")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|link| link.contains(".atom"))
        .collect();
    assert_eq!(feeds.len(), 8 + 3 * 7, "{feeds:?}");
    for feed in feeds {
        read(&world, feed).await;
    }
    assert!(fetch(&world, &format!("/en/feeds/{}/mine.atom", no_id(&world)), &[]).await.status == 404);
}

#[tokio::test]
#[ignore = "needs Python with python3-feedparser; `cargo xtask test calendars` runs it"]
async fn pythons_feedparser_reads_each_kind_of_feed() {
    let world = World::new().await;
    fill(&world, world.cast.technical).await;
    let own = own_address(&mut world.browser(world.cast.member).await, "").await;
    let folder = world.folder().join("feeds");
    fs::create_dir(&folder).unwrap();
    let mut paths = vec![("all".to_owned(), ALL.to_owned()), ("group".to_owned(), TECHNICAL.to_owned())];
    for kind in ["news", "resource", "meeting", "challenge", "discussion", "kept-answer", "proposal", "decision"] {
        paths.push((kind.to_owned(), format!("{own}?kind={kind}")));
    }
    paths.push(("own".to_owned(), own));
    for (name, path) in &paths {
        fs::write(folder.join(format!("{name}.atom")), fetch(&world, path, &[]).await.body).unwrap();
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/readers/feeds.py");
    let python = std::env::var("PYTHON").unwrap_or("python3".into());
    let output = Command::new(python).arg(script).arg(&folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found: Json = serde_json::from_slice(&output.stdout).unwrap();
    for (name, path) in &paths {
        let feed = &found[format!("{name}.atom")];
        assert_eq!((&feed["wrong"], &feed["version"]), (&Json::Null, &"atom10".into()), "{name}: {feed}");
        assert_eq!(feed["language"], "en", "{name}");
        assert_eq!(feed["links"]["self"], format!("http://belfry.test{path}"), "{name}");
        let ours = read(&world, path).await;
        let entries = feed["entries"].as_array().unwrap();
        assert!(!entries.is_empty() && entries.len() == ours.entries.len(), "{name}");
        for (entry, ours) in entries.iter().zip(&ours.entries) {
            assert_eq!((entry["id"].as_str(), entry["title"].as_str()), (Some(&*ours.id), Some(&*ours.title.value)));
            assert_eq!(entry["kinds"][0], ours.categories[0].term.as_str());
            assert!(entry["published"].is_array() && entry["updated"].is_array(), "{entry}");
            assert_eq!(entry["link"], ours.links[0].href.as_str());
        }
    }
}
